/**
 * Makes the script's custom functions known to the engine: name, help text, and a body that asks the owner of the model.
 */
import type {
  CustomFunction,
  FunctionArgument,
  FunctionResult,
  ResultCell,
  WireValue,
} from '../workbench.ts';
import type { EngineModule } from './o-spreadsheet.ts';
import type { SheetsHost } from './sheets-host.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- engine arguments are loosely typed by the engine itself */
type Loose = any;

/** Sheets passes more arguments than the function declares; the engine must know a maximum. */
const EXTRA_ARGUMENTS = 4;

export function registerCustomFunctions(engine: EngineModule, functions: readonly CustomFunction[]): void {
  const { functionRegistry } = engine.registries;
  const argument = (name: string, description: string) => ({
    name,
    description,
    type: ['ANY', 'RANGE'],
    acceptErrors: true,
    acceptMatrix: true,
    optional: true,
  });
  for (const { name, description, parameters } of functions) {
    const args = parameters.map((parameter) =>
      argument(
        parameter.name.toLowerCase(),
        parameter.example ? `${parameter.description} (${parameter.example})` : parameter.description,
      ),
    );
    for (let i = 1; i <= EXTRA_ARGUMENTS; i++) args.push(argument(`extra${i}`, ''));
    functionRegistry.replace(name, {
      description,
      args,
      isExported: false,
      compute(this: Loose, ...values: Loose[]) {
        const host: SheetsHost | undefined = this.desk;
        if (!host) return errorCell(engine, '#NAME?', `Unknown function: '${name}'.`);
        const result = host.callFunction(
          name,
          values.map((value) => toArgument(engine, value)),
          this.__originCellPosition,
          this.getters,
        );
        if (result === 'loading') return { value: 'Loading...' };
        return fromResult(engine, result);
      },
    } as never);
  }
}

function errorCell(engine: EngineModule, code: string, message: string): Loose {
  return new engine.EvaluationError(message, code as never);
}

/** The engine hands ranges over by column; a script gets rows. A range of one cell is a single value. */
function toArgument(engine: EngineModule, value: Loose): FunctionArgument {
  if (value === undefined) return null;
  if (!engine.helpers.isMatrix(value)) return toWire(engine, value);
  const columns = value as Loose[][];
  if (columns.length === 1 && columns[0]!.length === 1) return toWire(engine, columns[0]![0]);
  const height = columns[0]?.length ?? 0;
  const rows: WireValue[][] = [];
  for (let row = 0; row < height; row++) rows.push(columns.map((column) => toWire(engine, column[row])));
  return rows;
}

const dateFormats = new Map<string, boolean>();

function toWire(engine: EngineModule, cell: Loose): WireValue {
  const value = cell?.value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && cell.format) {
    let isDate = dateFormats.get(cell.format);
    if (isDate === undefined)
      dateFormats.set(cell.format, (isDate = engine.helpers.isDateTimeFormat(cell.format as never)));
    if (isDate) return { serial: value };
  }
  if (typeof value === 'string' && value.startsWith('#') && engine.helpers.isEvaluationError(value))
    return { error: value };
  return value;
}

function fromResult(engine: EngineModule, result: FunctionResult): Loose {
  if (result.error) return errorCell(engine, result.error.code, result.error.message);
  const value = result.value ?? null;
  if (!Array.isArray(value)) return fromCell(value);
  const width = value[0]?.length ?? 0;
  const columns: Loose[][] = [];
  for (let col = 0; col < width; col++) columns.push(value.map((row) => fromCell(row[col] ?? null)));
  return columns;
}

function fromCell(value: ResultCell): Loose {
  if (value !== null && typeof value === 'object') return { value: value.serial, format: value.format };
  // The engine shows 0 for an absent value; Sheets shows nothing.
  return { value: value ?? '' };
}
