/** The script's custom functions: what Sheets reads from their comments, and evaluating them as cells do. */
import type { CellOrigin } from '../engine/sheets-host.ts';
import type {
  CustomFunction,
  DistFiles,
  FunctionArgument,
  FunctionResult,
  ResultCell,
} from '../workbench.ts';
import type { Executor } from './execution.ts';
import { NotEmulated } from './platform-error.ts';
import type { Seat } from './seat.ts';
import { instantToSerial, serialToInstant } from './time-zone.ts';
import { FORBIDDEN_MESSAGE, VolatileArguments } from './volatile-arguments.ts';
import type { Workbook } from './workbook.ts';

/** JSDoc followed by a function declaration. */
const DECLARATION =
  /\/\*\*((?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*?)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gi;

export interface DeclaredFunction extends CustomFunction {
  /** As declared; cells are not case-sensitive. */
  identifier: string;
}

export function customFunctionsOf(dist: DistFiles): DeclaredFunction[] {
  const functions: DeclaredFunction[] = [];
  for (const { source } of dist.scripts)
    for (const [, comment = '', identifier = '', list = ''] of source.matchAll(DECLARATION)) {
      if (identifier.endsWith('_')) continue;
      const text = comment
        .split('\n')
        .map((line) => line.replace(/^\s*\*? ?/, ''))
        .join('\n');
      const described = new Map(
        [...text.matchAll(/@param\s+(?:\{([^}]*)\}\s*)?(\[?[\w$]+\]?)\s*-?\s*([^\n@]*)/g)].map((match) => [
          match[2]!.replace(/[[\]]/g, ''),
          match,
        ]),
      );
      const parameters = list
        .split(',')
        .map((parameter) =>
          parameter
            .replace(/[=].*$/, '')
            .replace('...', '')
            .trim(),
        )
        .filter(Boolean)
        .map((name) => ({
          name,
          example: described.get(name)?.[1]?.trim() ?? '',
          description: described.get(name)?.[3]?.trim() ?? '',
        }));
      const description = text.split(/^\s*@/m)[0]!.trim().replace(/\s+/g, ' ');
      functions.push({ identifier, name: identifier.toUpperCase(), description, parameters });
    }
  return functions;
}

/** Results kept; the oldest half goes when there are more. */
const CACHE_SIZE = 5000;

export class CustomFunctions {
  readonly declared: readonly DeclaredFunction[];
  private readonly byName: ReadonlyMap<string, DeclaredFunction>;
  private readonly cache = new Map<string, FunctionResult>();
  private readonly waiting = new Map<
    string,
    { name: string; args: FunctionArgument[]; cells: CellOrigin[] }
  >();
  private readonly isAsync: boolean;
  private readonly stops: (() => void)[] = [];
  private readonly volatile = new VolatileArguments();
  private wiring: { workbook: Workbook; executor: Executor; seat: Seat } | undefined;

  constructor(dist: DistFiles, isAsync: boolean) {
    this.declared = customFunctionsOf(dist);
    this.byName = new Map(this.declared.map((declared) => [declared.name, declared]));
    this.isAsync = isAsync;
  }

  connect(workbook: Workbook, executor: Executor, seat: Seat): void {
    this.wiring = { workbook, executor, seat };
  }

  get isConnected(): boolean {
    return this.wiring !== undefined;
  }

  keyOf(name: string, args: readonly FunctionArgument[]): string {
    return `${this.wiring?.workbook.timeZone}|${this.wiring?.workbook.locale.code}|${name}${JSON.stringify(args)}`;
  }

  /** What a cell with the function gets: the kept result, a new one, or `loading`. */
  callFromCell(
    name: string,
    args: FunctionArgument[],
    origin: CellOrigin | undefined,
    getters: unknown,
  ): FunctionResult | 'loading' {
    if (!this.wiring) return 'loading';
    const version = this.wiring.workbook.cellsVersion;
    if (origin && this.volatile.feed(name, origin, getters, version))
      return { error: { code: '#ERROR!', message: FORBIDDEN_MESSAGE } };
    const key = this.keyOf(name, args);
    const kept = this.cache.get(key);
    if (kept) return kept;
    if (!this.isAsync) return this.evaluate(name, args);
    this.later(key, name, args, origin);
    return 'loading';
  }

  /** Runs the function, unless its result for these arguments is known. */
  evaluate(name: string, args: FunctionArgument[]): FunctionResult {
    const key = this.keyOf(name, args);
    const kept = this.cache.get(key);
    if (kept) return kept;
    const result = this.run(name, args);
    if (this.cache.size >= CACHE_SIZE)
      for (const old of [...this.cache.keys()].slice(0, CACHE_SIZE / 2)) this.cache.delete(old);
    this.cache.set(key, result);
    return result;
  }

  private run(name: string, args: FunctionArgument[]): FunctionResult {
    const { workbook, executor, seat } = this.wiring!;
    const declared = this.byName.get(name);
    if (!declared) return { error: { code: '#NAME?', message: `Unknown function: '${name}'.` } };
    const zone = workbook.timeZone;
    const finish = (cell: ResultCell): ResultCell => {
      if (cell === null || typeof cell !== 'object') return cell;
      const serial = instantToSerial(cell.serial, zone);
      const { dateFormat, timeFormat } = workbook.locale;
      return { serial, format: Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}` };
    };
    try {
      const start = {
        functionName: name,
        kind: 'custom function' as const,
        authMode: 'CUSTOM_FUNCTION' as const,
        quiet: true,
      };
      const value = executor.execute(seat, start, (realm) => {
        const callee = realm.find(declared.identifier);
        if (!callee) throw new Error(`Script function not found: ${declared.identifier}`);
        return realm.run(() =>
          realm.api.callCustomFunction(callee, args, (serial) => serialToInstant(serial, zone)),
        );
      }) as ResultCell | ResultCell[][];
      return {
        value: Array.isArray(value) ? Array.from(value, (row) => Array.from(row, finish)) : finish(value),
      };
    } catch (error) {
      if (error instanceof NotEmulated) throw error;
      const { message } = error as Error;
      return { error: { code: '#ERROR!', message } };
    }
  }

  private later(key: string, name: string, args: FunctionArgument[], origin: CellOrigin | undefined): void {
    let entry = this.waiting.get(key);
    if (!entry) {
      this.waiting.set(key, (entry = { name, args, cells: [] }));
      setTimeout(() => this.arrive(key), 0);
    }
    if (origin) entry.cells.push({ ...origin });
  }

  private arrive(key: string): void {
    const entry = this.waiting.get(key);
    if (!entry || !this.wiring) return;
    this.waiting.delete(key);
    this.evaluate(entry.name, entry.args);
    this.wiring.workbook.grid.recalculate(
      entry.cells.filter(({ sheetId }) => this.wiring!.workbook.grid.hasSheet(sheetId)),
    );
    this.wiring.workbook.events.emit('functionResult', { name: entry.name, key });
  }

  get isIdle(): boolean {
    return this.waiting.size === 0;
  }

  /** Something that ends when the workbook is closed. */
  whileOpen(stop: () => void): void {
    this.stops.push(stop);
  }

  close(): void {
    for (const stop of this.stops.splice(0)) stop();
    this.waiting.clear();
    this.wiring = undefined;
  }
}
