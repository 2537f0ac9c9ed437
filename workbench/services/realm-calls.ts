/** How the workbench calls into a realm: google.script.run, custom functions, trigger events. */
import type { FunctionArgument, ResultCell, WireValue } from '../workbench.ts';
import { EnumValue } from './emulated.ts';
import { AuthMode } from './script/script-app.ts';
import { makers } from './spreadsheet/range-base.ts';
import { Spreadsheet } from './spreadsheet/spreadsheet.ts';
import type { Rect } from './bridge.ts';

type Callable = (...args: unknown[]) => unknown;

/** What an entry into the realm left behind; read after the realm's promise jobs have run. */
export interface Outcome {
  value: unknown;
  failed: boolean;
  error: unknown;
}

/** Runs something and follows its promise, if it returns one: there are no timers, so it settles or never will. */
export function enter(run: () => unknown): Outcome {
  const outcome: Outcome = { value: undefined, failed: false, error: undefined };
  const fail = (error: unknown) => {
    outcome.failed = true;
    outcome.error = error;
  };
  try {
    const value = run();
    outcome.value = value;
    if (value instanceof Promise) {
      outcome.value = undefined;
      value.then((settled) => void (outcome.value = settled), fail);
    }
  } catch (error) {
    fail(error);
  }
  return outcome;
}

/** What google.script.run carries back, as JSON. Throws on what it cannot carry. */
export function resultText(result: unknown): string {
  if (result === undefined) return 'null';
  if (!isCarried(result, new Set()))
    throw new Error('The script completed but the returned value is not a supported return type.');
  return JSON.stringify(result) ?? 'null';
}

function isCarried(value: unknown, above: Set<unknown>): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object')
    return typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint';
  if (value instanceof Date || above.has(value)) return false;
  if (!Array.isArray(value)) {
    const proto = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== null) return value instanceof EnumValue;
  }
  above.add(value);
  const carried = Object.values(value).every((member) => isCarried(member, above));
  above.delete(value);
  return carried;
}

/** Calls a custom function: ranges are rows, dates are `Date`, blanks are empty texts. */
export function callCustomFunction(
  callee: Callable,
  args: readonly FunctionArgument[],
  toInstant: (serial: number) => number,
): ResultCell | ResultCell[][] {
  const argument = (value: WireValue): unknown => {
    if (value === null) return '';
    if (typeof value !== 'object') return value;
    return 'serial' in value ? new Date(toInstant(value.serial)) : value.error;
  };
  const given = Array.from(args, (arg) =>
    Array.isArray(arg) ? Array.from(arg, (row) => Array.from(row, argument)) : argument(arg),
  );
  const result = callee(...given);
  if (!Array.isArray(result)) return resultCell(result);
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(1, ...rows.slice(0, 1000).map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: Math.max(width, row.length) }, (_unused, index) => resultCell(row[index])),
  );
}

/** A date leaves as an instant; the workbench knows the zone. */
function resultCell(value: unknown): ResultCell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { serial: value.getTime(), format: 'instant' };
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return String(value);
  }
}

/** The event object of a simple or installable trigger. */
export function eventFor(fields: Record<string, unknown>): Record<string, unknown> {
  const { rect, authMode, ...rest } = fields as { rect?: Rect; authMode?: string };
  const event: Record<string, unknown> = { ...rest };
  if (authMode) event['authMode'] = AuthMode[authMode];
  event['source'] = new Spreadsheet();
  if (rect) event['range'] = makers.range({ ...rect });
  return event;
}
