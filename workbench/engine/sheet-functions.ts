/**
 * Functions of Google Sheets that the engine lacks or defines differently, and the door for custom functions.
 * Source of names and behaviour: https://support.google.com/docs/table/25273
 */
import { branchingFunctions } from './branching.ts';
import type { EngineModule } from './o-spreadsheet.ts';
import { textFunctions } from './text-functions.ts';
import type { SheetsHost } from './sheets-host.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- engine arguments are loosely typed by the engine itself */
type Loose = any;
interface Context {
  desk?: SheetsHost;
  locale: Loose;
}

export interface AddedFunction {
  description: string;
  args: Loose[];
  compute: (this: Loose, ...args: Loose[]) => Loose;
}

export function installSheetFunctions(engine: EngineModule): void {
  const { functionRegistry } = engine.registries;
  const added = {
    ...branchingFunctions(engine),
    ...valueFunctions(engine),
    ...textFunctions(engine),
  };
  for (const [name, description] of Object.entries(added))
    functionRegistry.replace(name, { ...description, isExported: false } as never);
}

function valueFunctions(engine: EngineModule): Record<string, AddedFunction> {
  const { arg, isMatrix, isEvaluationError, toNumber, isDateTimeFormat } = engine.helpers as Loose;
  const blankAsText = (cell: Loose): Loose =>
    cell?.value === null || cell?.value === undefined ? { value: '' } : cell;
  const first = (value: Loose): Loose => (isMatrix(value) ? value[0]?.[0] : value);
  const now = (context: Context) => context.desk?.nowSerial() ?? 0;
  const dateTimeFormat = (locale: Loose) => `${locale.dateFormat} ${locale.timeFormat}`;

  return {
    ARRAYFORMULA: {
      description: 'Displays the values of an array formula in several rows or columns.',
      args: [
        arg('array (any, range<any>)', 'A range, an expression or a function that returns several cells.'),
      ],
      // Blank cells stay blank; the engine would show 0.
      compute: (array) =>
        isMatrix(array) ? array.map((column: Loose[]) => column.map(blankAsText)) : blankAsText(array),
    },
    ARRAY_CONSTRAIN: {
      description: 'Cuts an array result to a size.',
      args: [
        arg('input_range (any, range<any>)', 'The range to cut.'),
        arg('num_rows (number)', 'Rows to keep.'),
        arg('num_cols (number)', 'Columns to keep.'),
      ],
      compute(this: Context, range, rows, columns) {
        const matrix: Loose[][] = isMatrix(range) ? range : [[range]];
        const height = toNumber(rows, this.locale);
        return matrix.slice(0, toNumber(columns, this.locale)).map((column) => column.slice(0, height));
      },
    },
    NOW: {
      description: 'The current date and time as a date value.',
      args: [],
      compute(this: Context) {
        return { value: now(this), format: dateTimeFormat(this.locale) };
      },
    },
    TODAY: {
      description: 'The current date as a date value.',
      args: [],
      compute(this: Context) {
        return { value: Math.floor(now(this)), format: this.locale.dateFormat };
      },
    },
    N: {
      description: 'The argument as a number; text counts as 0.',
      args: [arg('value (any, range<any>)', 'The value to convert.')],
      compute: (argument) => {
        const cell = first(argument);
        const value = cell?.value ?? 0;
        if (isEvaluationError(value)) return cell;
        if (typeof value === 'boolean') return Number(value);
        return typeof value === 'number' ? { value, format: cell.format } : 0;
      },
    },
    T: {
      description: 'The argument when it is text, else an empty text.',
      args: [arg('value (any, range<any>)', 'The value to convert.')],
      compute: (argument) => {
        const cell = first(argument);
        if (isEvaluationError(cell?.value)) return cell;
        return typeof cell?.value === 'string' ? cell.value : '';
      },
    },
    ISDATE: {
      description: 'Whether a value is a date.',
      args: [arg('value (any)', 'The value to test.')],
      compute: (cell) => typeof cell?.value === 'number' && isDateTimeFormat(cell.format ?? ''),
    },
    TO_DATE: {
      description: 'A number as a date.',
      args: [arg('value (any)', 'The number of days since 30 December 1899.')],
      compute(this: Context, cell) {
        if (typeof cell?.value !== 'number') return cell;
        return { value: cell.value, format: this.locale.dateFormat };
      },
    },
    TO_PURE_NUMBER: {
      description: 'A date, percentage or currency as a plain number.',
      args: [arg('value (any)', 'The value to convert.')],
      compute: (cell) =>
        typeof cell?.value === 'number' ? { value: cell.value, format: '0.##########' } : cell,
    },
    ISBETWEEN: {
      description: 'Whether a number lies between two others.',
      args: [
        arg('value_to_compare (any)', 'The value to test.'),
        arg('lower_value (any)', 'The lower end.'),
        arg('upper_value (any)', 'The upper end.'),
        arg('lower_value_is_inclusive (boolean, default=true)', 'Whether the lower end counts.'),
        arg('upper_value_is_inclusive (boolean, default=true)', 'Whether the upper end counts.'),
      ],
      compute: (value, lower, upper, lowerCounts, upperCounts) => {
        const above = lowerCounts?.value === false ? value.value > lower.value : value.value >= lower.value;
        const below = upperCounts?.value === false ? value.value < upper.value : value.value <= upper.value;
        return above && below;
      },
    },
  };
}
