import { Problem, sentence, shortText } from '../domain/problems.ts';
import { isBlank } from '../domain/tables.ts';
import { zone, type Zone } from '../domain/zones.ts';
import type { Language } from '../text/phrase.ts';
import type { Argument, Call, Environment, FunctionDefinition } from './define.ts';

/** One argument, cleaned: a value for all rows, or a column read row by row. */
type Input =
  | { readonly column: false; readonly value: unknown }
  | {
      readonly column: true;
      readonly argument: Argument;
      readonly rows: readonly (readonly unknown[])[];
      readonly read: (cell: unknown) => unknown;
    };

type Column = Extract<Input, { column: true }>;

/**
 * Runs a custom function as Sheets calls it.
 *
 * Every argument that is no table may be a single cell or one column, and single cells go with every row of the
 * columns. Rows with a blank required argument give ''. A bad cell of a column gets a short text in its own row; a bad
 * single cell ends the call with a sentence, which Sheets shows when one points at the cell.
 *
 * @param args as Sheets hands them over: scalars, rows of cells, `undefined` where left out
 * @returns a scalar, or one row per row of the columns
 * @throws {Error} with the problem's sentence in the language of the table arguments, else of the sheet's locale
 */
export function callFunction(
  definition: FunctionDefinition,
  args: readonly unknown[],
  environment: Environment,
): unknown {
  const call = makeCall(definition, args, environment);
  try {
    return run(definition, args, call);
  } catch (problem) {
    if (problem instanceof Problem) throw new Error(sentence(problem, call.language), { cause: problem });
    throw problem;
  }
}

function run(definition: FunctionDefinition, args: readonly unknown[], call: Call): unknown {
  const inputs: Input[] = [];
  for (const [index, argument] of definition.args.entries()) {
    const input = readArgument(definition, argument, args[index], call);
    // A required single cell that is blank leaves the whole result blank, like a formula over an empty cell.
    if (!input.column && input.value === undefined && !argument.optional) {
      const height = heightOf(definition, args);
      return height === null ? '' : blankRows(height);
    }
    inputs.push(input);
  }
  const columns = inputs.filter((input): input is Column => input.column);
  const first = columns[0];
  const show = definition.result as (value: unknown, call: Call) => unknown;
  const body = definition.body as (call: Call, ...values: unknown[]) => unknown;
  if (!first)
    return show(body(call, ...inputs.map((input) => (input.column ? undefined : input.value))), call);

  const odd = columns.find((column) => column.rows.length !== first.rows.length);
  if (odd) {
    throw new Problem('rangeHeights', {
      first: first.argument.name,
      firstRows: first.rows.length,
      second: odd.argument.name,
      secondRows: odd.rows.length,
    });
  }
  const used = Math.min(...columns.map(usedRows));
  const values = inputs.map((input) => (input.column ? undefined : input.value));
  const result = new Array<[unknown]>(first.rows.length);
  for (let row = 0; row < result.length; row++) {
    result[row] = [row < used ? cellOf(row) : ''];
  }
  return result;

  function cellOf(row: number): unknown {
    try {
      for (let index = 0; index < inputs.length; index++) {
        const input = inputs[index] as Input;
        if (!input.column) continue;
        const cell = input.rows[row]?.[0];
        if (!isBlank(cell)) values[index] = input.read(cell);
        else if (input.argument.optional) values[index] = undefined;
        else return '';
      }
      return show(body(call, ...values), call);
    } catch (problem) {
      if (problem instanceof Problem) return shortText(problem, call.language);
      throw problem;
    }
  }
}

function readArgument(definition: FunctionDefinition, argument: Argument, given: unknown, call: Call): Input {
  const { kind } = argument;
  if (given === undefined) {
    if (argument.optional) return { column: false, value: undefined };
    throw new Problem('missingArgument', { function: definition.name, argument: argument.name });
  }
  if ('table' in kind) {
    if (argument.optional && isBlank(given)) return { column: false, value: undefined };
    return { column: false, value: kind.table(rowsOf(given) ?? [[given]]) };
  }
  const read = kind.cell(call);
  const rows = rowsOf(given);
  if (rows === null) return { column: false, value: isBlank(given) ? undefined : read(given) };
  if (rows.some((cells) => cells.length > 1)) throw new Problem('oneColumn', { argument: argument.name });
  return { column: true, argument, rows, read };
}

/** Rows up to the last one that can give a result; an open column has hundreds of blank ones below. */
function usedRows({ argument, rows }: Column): number {
  if (argument.optional) return rows.length;
  let used = rows.length;
  while (used > 0 && isBlank(rows[used - 1]?.[0])) used--;
  return used;
}

function heightOf(definition: FunctionDefinition, args: readonly unknown[]): number | null {
  const index = definition.args.findIndex(
    ({ kind }, position) => !('table' in kind) && rowsOf(args[position]) !== null,
  );
  return index < 0 ? null : (rowsOf(args[index])?.length ?? null);
}

function blankRows(count: number): ''[][] {
  return Array.from({ length: count }, () => ['']);
}

function rowsOf(value: unknown): readonly (readonly unknown[])[] | null {
  return Array.isArray(value) ? (value as readonly (readonly unknown[])[]) : null;
}

function makeCall(definition: FunctionDefinition, args: readonly unknown[], environment: Environment): Call {
  let sheet: Zone | undefined;
  let language: Language | undefined;
  return {
    get sheet() {
      return (sheet ??= zone(environment.sheetZone()));
    },
    get language() {
      return (language ??= tableLanguageOf(definition, args) ?? environment.language());
    },
  };
}

function tableLanguageOf(definition: FunctionDefinition, args: readonly unknown[]): Language | null {
  for (const [index, { kind }] of definition.args.entries()) {
    const rows = rowsOf(args[index]);
    if ('table' in kind && rows) return kind.languageOf(rows);
  }
  return null;
}
