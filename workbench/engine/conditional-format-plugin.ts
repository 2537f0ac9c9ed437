/**
 * Conditional formats the way Sheets decides them: rules in order, the first true one formats the cell.
 *
 * The engine's own plugin translates and compiles the formula of each rule for each cell of the whole range before the
 * first cell can be drawn; with `A1:T` on 10,000 rows that is seconds. Here a rule is compiled once and evaluated for
 * the cells somebody looks at.
 */
import type { EngineModule } from './o-spreadsheet.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- the engine's plugin internals carry no public types */
type Loose = any;

interface CompiledRule {
  rule: Loose;
  zones: { top: number; bottom: number; left: number; right: number }[];
  formula: Loose;
  /** Formulas that ask where they are (`ROW()`) need the slow evaluation with an origin. */
  asksPosition: boolean;
}

const POSITION_FUNCTIONS = ['ROW', 'COLUMN', 'CELL', 'INDIRECT', 'OFFSET'];

export function conditionalFormatPlugin(engine: EngineModule, Base: Loose): Loose {
  return class SheetsConditionalFormats extends Base {
    static getters = Base.getters;
    deskRules = new Map<string, CompiledRule[]>();
    deskStyles = new Map<string, Record<string, unknown> | null>();

    handle(command: Loose): void {
      super.handle(command);
      if (command.type === 'EVALUATE_CELLS') (this as Loose).isStale = true;
    }

    finalize(): void {
      if ((this as Loose).isStale) {
        this.deskRules.clear();
        this.deskStyles.clear();
      }
      super.finalize();
    }

    getCellConditionalFormatStyle(position: Loose): Record<string, unknown> | undefined {
      const key = `${position.sheetId}!${position.col},${position.row}`;
      let style = this.deskStyles.get(key);
      if (style === undefined) {
        style = this.deskStyle(position);
        this.deskStyles.set(key, style);
      }
      return style ?? undefined;
    }

    deskStyle(position: Loose): Record<string, unknown> | null {
      for (const rule of this.deskRulesOf(position.sheetId)) {
        const inside = rule.zones.some(
          (zone) =>
            position.row >= zone.top &&
            position.row <= zone.bottom &&
            position.col >= zone.left &&
            position.col <= zone.right,
        );
        if (!inside) continue;
        if (rule.rule.type !== 'CellIsRule') {
          const scale = super.getCellConditionalFormatStyle(position);
          if (scale) return scale;
        } else if (this.deskHolds(rule, position)) return rule.rule.style;
      }
      return null;
    }

    deskRulesOf(sheetId: string): CompiledRule[] {
      let rules = this.deskRules.get(sheetId);
      if (rules) return rules;
      const getters = (this as Loose).getters;
      // Discards the engine's cache of ranges read for isolated formulas, which may predate the last edit.
      getters.evaluateFormula(sheetId, '=TRUE');
      rules = getters.getConditionalFormats(sheetId).map((format: Loose): CompiledRule => {
        const isFormula = format.rule.type === 'CellIsRule' && format.rule.operator === 'customFormula';
        const formula = isFormula
          ? engine.CompiledFormula.Compile(format.rule.values[0], sheetId, getters)
          : undefined;
        return {
          rule: format.rule,
          zones: format.ranges.map((xc: string) => getters.getRangeFromSheetXC(sheetId, xc).zone),
          formula,
          asksPosition: !!formula && POSITION_FUNCTIONS.some((name) => formula.usesSymbol(name)),
        };
      });
      this.deskRules.set(sheetId, rules!);
      return rules!;
    }

    deskHolds(rule: CompiledRule, position: Loose): boolean {
      const self = this as Loose;
      const { sheetId, col, row } = position;
      const anchor = rule.zones[0]!;
      const translate = (formula: Loose) =>
        self.getters.getTranslatedCellFormula(sheetId, col - anchor.left, row - anchor.top, formula);
      if (!rule.formula) {
        const values = rule.rule.values.map((value: string) =>
          value.startsWith('=')
            ? translate(engine.CompiledFormula.Compile(value, sheetId, self.getters))
            : value,
        );
        return self.getRuleResultForTarget(position, { ...rule.rule, values }, undefined);
      }
      let result: Loose;
      if (rule.asksPosition)
        result = self.getters.evaluateFormulaResult(sheetId, translate(rule.formula), position);
      else {
        const dependencies = self.getters.createAdaptedRanges(
          rule.formula.rangeDependencies,
          col - anchor.left,
          row - anchor.top,
          sheetId,
        );
        const moved = engine.CompiledFormula.CopyWithDependencies(rule.formula, sheetId, dependencies);
        result = self.getters.evaluateCompiledFormula(sheetId, moved);
      }
      while (Array.isArray(result)) result = result[0];
      const value = result?.value;
      return value === true || (typeof value === 'number' && value !== 0);
    }
  };
}
