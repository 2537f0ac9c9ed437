import type { Language, Phrase } from '../text/phrase.ts';
import type { ProblemCode } from '../domain/problems.ts';
import type { Zone } from '../domain/zones.ts';

/** What only the spreadsheet knows. Each is asked at most once per call, and only when it is needed. */
export interface Environment {
  /** IANA zone of the spreadsheet. */
  sheetZone(): string;
  /** Language of the spreadsheet's locale; a table argument's own language goes before it. */
  language(): Language;
}

/** What a function body may know about its call. */
export interface Call {
  /** The calendar of the spreadsheet. */
  readonly sheet: Zone;
  readonly language: Language;
}

/** How cells become a value: once per row for a single cell or a column. */
export interface CellKind<Value> {
  readonly cell: (call: Call) => (cell: unknown) => Value;
}

/** How a whole range with its header row becomes a value: once per call. */
export interface TableKind<Value> {
  readonly table: (values: readonly (readonly unknown[])[]) => Value;
  /** Language of the header; null when there is none to be read. */
  readonly languageOf: (values: readonly (readonly unknown[])[]) => Language | null;
}

export interface Argument {
  readonly name: string;
  /** What one could type there: it stands in the `{}` slot of the formula help. */
  readonly example: string;
  readonly help: Phrase;
  readonly optional?: boolean;
  readonly kind: CellKind<unknown> | TableKind<unknown>;
}

/** How a body's result is shown in a cell. */
export type ResultKind<Value> = (value: Value, call: Call) => unknown;

/** Arguments as Sheets would hand them over; a function of the language where a table has a header. */
export type ExampleArguments = readonly unknown[] | ((language: Language) => readonly unknown[]);

/** A call and what comes of it; the tests and the reference are made of these. */
export interface GoodExample {
  readonly args: ExampleArguments;
  /** Text as shown, a day as `2026-03-13`, an instant as `2026-03-13 23:59:59` in the sheet's zone. */
  readonly result: string | Phrase;
  /** Zone of the sheet, `Asia/Shanghai` when left out. */
  readonly sheetZone?: string;
}

export interface BadExample {
  readonly args: ExampleArguments;
  /** What a lone cell is refused with, or what is shown where the function's very purpose is to name faults. */
  readonly problem: ProblemCode;
  readonly shown?: true;
}

/** A custom function as everything but its own file sees it. */
export interface FunctionDefinition {
  readonly name: string;
  readonly summary: Phrase;
  readonly args: readonly Argument[];
  readonly result: ResultKind<never>;
  readonly good: readonly GoodExample[];
  readonly bad: readonly BadExample[];
  readonly body: (call: Call, ...values: never[]) => unknown;
}

type ValueOf<Kind> =
  Kind extends CellKind<infer Value> ? Value : Kind extends TableKind<infer Value> ? Value : never;

type ValuesOf<Args extends readonly Argument[]> = {
  [Index in keyof Args]: Args[Index] extends { optional: true }
    ? ValueOf<Args[Index]['kind']> | undefined
    : ValueOf<Args[Index]['kind']>;
};

/** The arguments of an example in one language. */
export function exampleArguments({ args }: GoodExample | BadExample, language: Language): readonly unknown[] {
  return typeof args === 'function' ? args(language) : args;
}

interface TypedDefinition<Args extends readonly Argument[], Result> {
  readonly name: string;
  readonly summary: Phrase;
  readonly args: Args;
  readonly result: ResultKind<Result>;
  readonly good: readonly GoodExample[];
  readonly bad: readonly BadExample[];
  /** One row: values in the order of the arguments, an omitted or blank optional one undefined. May throw a Problem. */
  readonly body: (call: Call, ...values: ValuesOf<Args>) => Result;
}

/**
 * Declares a custom function once: the framework cleans its arguments, and formula help, reference and tests are made
 * from the same object.
 *
 * @throws {Error} when it has no good or no bad example, or an argument after an optional one is required
 */
export function defineFunction<const Args extends readonly Argument[], Result>(
  definition: TypedDefinition<Args, Result>,
): FunctionDefinition {
  const { name, args, good, bad } = definition;
  if (good.length === 0 || bad.length === 0) throw new Error(`${name} needs a good and a bad example`);
  const firstOptional = args.findIndex(({ optional }) => optional);
  if (firstOptional >= 0 && args.slice(firstOptional).some(({ optional }) => !optional)) {
    throw new Error(`${name} has a required argument after an optional one`);
  }
  // The registry's values are never typed: only the framework calls a body, with what its own arguments gave.
  return definition as unknown as FunctionDefinition;
}
