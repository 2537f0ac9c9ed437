/**
 * Teaches the engine what Google Sheets does and the engine does not: missing functions, custom functions,
 * conditional formats that are evaluated per visible cell, sorting below a formula that fills its column.
 *
 * Takes the engine as an argument instead of importing it: the grid page calls it with its own copy, so that the
 * browser's replica computes exactly what the workbench computes.
 */
import { conditionalFormatPlugin } from './conditional-format-plugin.ts';
import type { EngineModule } from './o-spreadsheet.ts';
import { installSheetFunctions } from './sheet-functions.ts';
import { sortPlugin } from './sort-plugin.ts';

/** Error codes as Sheets spells them, besides those that the engine has. */
const SHEETS_ERRORS = ['#VALUE!', '#ERROR!', '#REF!'];

const installed = new WeakSet<object>();

export function installSheetsBehaviour(engine: EngineModule): void {
  if (installed.has(engine.registries)) return;
  installed.add(engine.registries);
  for (const code of SHEETS_ERRORS) engine.registries.errorTypes.add(code);
  installSheetFunctions(engine);
  const { coreViewsPluginRegistry, featurePluginRegistry } = engine.registries;
  coreViewsPluginRegistry.replace(
    'evaluation_cf',
    conditionalFormatPlugin(engine, coreViewsPluginRegistry.get('evaluation_cf')) as never,
  );
  featurePluginRegistry.replace('sort', sortPlugin(featurePluginRegistry.get('sort')) as never);
  // The engine writes FALSE into every blank cell that gets a checkbox rule; Sheets leaves the cells blank.
  featurePluginRegistry.remove('datavalidation_insert');
}
