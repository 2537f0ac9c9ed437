/**
 * The workbench: the built add-on in an emulated Apps Script runtime beside a real spreadsheet engine.
 *
 * This file is the whole public surface; everything below it is how. A `Workbench` is one person looking at one
 * spreadsheet: `as(user)` is the same spreadsheet through another person's eyes.
 */
import type {
  AlertSpec,
  BeforeServiceCall,
  ButtonName,
  CellValue,
  Collaboration,
  CustomFunction,
  DriveFile,
  Execution,
  FunctionArgument,
  FunctionResult,
  Mail,
  MenuEntry,
  Person,
  Selection,
  ServiceCall,
  ShownDialog,
  ShownHtml,
  Toast,
  WorkbenchEvents,
  WorkbookSnapshot,
} from './shapes.ts';

export type * from './shapes.ts';

export interface Workbench {
  /** The account through whose eyes this is. */
  readonly user: string;
  /** Runs a function of the script as a menu item or an installable trigger would: AuthMode FULL. */
  call(name: string, ...args: unknown[]): unknown;
  /** Runs a simple trigger (`onOpen`, `onEdit`) or another entry with the given authorization mode. */
  trigger(name: string, event?: Record<string, unknown>, authMode?: 'NONE' | 'LIMITED' | 'FULL'): unknown;
  /** Runs a function as `google.script.run` does: plain values only, copied both ways; errors reject. */
  run(name: string, ...args: unknown[]): Promise<unknown>;
  /** Evaluates one more script file in a realm with the built files; returns its completion value. */
  evaluate(source: string): unknown;

  /** Raw value of a cell: `'Orders!B2'`, or without a sheet name the active sheet. Blank is `''`. */
  cell(a1: string): CellValue;
  /** What the cell shows. */
  display(a1: string): string;
  /** Raw values, rows first. */
  values(a1: string): CellValue[][];
  displays(a1: string): string[][];
  formula(a1: string): string;
  /** The text on hover of an error cell, else `''`. */
  message(a1: string): string;
  /** Types into a cell as a person does; fires `onEdit`. */
  type(a1: string, value: string | number | boolean): void;
  /** Background colours shown, conditional formats included; `#ffffff` where there is none. */
  backgrounds(a1: string): string[][];
  /** Conditional-format style shown in each cell, or null. */
  conditionalStyles(a1: string): (Record<string, unknown> | null)[][];
  note(a1: string): string;

  sheets(): { id: number; name: string; hidden: boolean; rows: number; columns: number; index: number }[];
  /** The user's active cell or range. */
  select(where: string | { sheet?: string; row: number; col: number; rows?: number; cols?: number }): void;
  selection(): Selection;
  /** Sorts a range as a person does (Data › Sort range), `column` counted from 1 in the sheet. */
  sort(a1: string, column: number, ascending?: boolean): void;
  insertRows(sheet: string, before: number, count?: number): void;
  deleteRows(sheet: string, first: number, count?: number): void;
  insertColumns(sheet: string, before: number, count?: number): void;
  deleteColumns(sheet: string, first: number, count?: number): void;
  /** Hides the rows of the sheet's filter whose value in `column` (from 1) is not among `shown`. */
  filter(sheet: string, column: number, shown: string[]): void;
  undo(): void;
  redo(): void;

  /** Opens the document: `onOpen` in the given mode, and the menus it made. */
  open(authMode?: 'NONE' | 'LIMITED'): void;
  menu(): MenuEntry[];
  sidebar(): ShownHtml | null;
  closeSidebar(): void;
  dialogs(): ShownDialog[];
  alerts(): (AlertSpec & { answer: ButtonName; text: string })[];
  toasts(): Toast[];
  mail(): Mail[];
  files(): DriveFile[];
  /** Puts a file of the user's own into the emulated Drive; the add-on sees it only when `visible`. */
  addFile(file: {
    name: string;
    mimeType?: string;
    content?: string | Uint8Array;
    visible?: boolean;
  }): DriveFile;
  /** What the user does in Drive's own window. */
  trashFile(id: string, trashed?: boolean): void;
  deleteFile(id: string): void;
  /** Document, script or this user's properties, as the script left them. */
  properties(kind: 'document' | 'script' | 'user'): Record<string, string>;

  /** The same workbook as another person. */
  as(user: string | Person): Workbench;
  /** Takes a lock as another running script of this person would; returns its release. */
  holdLock(kind: 'document' | 'script' | 'user'): () => void;
  /** Takes a scope, or the right to edit, from this user; `allow` gives it back. */
  revoke(what: string): void;
  allow(what: string): void;

  readonly serviceCalls: ServiceCall[];
  resetServiceCalls(): void;
  /** Called before each service call of anybody; may throw as the platform would, or act as someone else. */
  beforeServiceCall(hook: BeforeServiceCall): () => void;
  readonly executions: Execution[];
  /** Triggers that the script installed, whoever did it. */
  triggers(): { handler: string; event: string; user: string }[];
  readonly customFunctions: CustomFunction[];
  /** Evaluates a custom function on wire values, for a replica that cannot run the script itself. */
  evaluateFunction(name: string, args: FunctionArgument[]): FunctionResult;

  /** Sets "now"; `{ advance }` moves it by milliseconds; `'real'` follows the computer's clock again. */
  clock(set: string | number | Date | { advance: number }): void;
  now(): number;
  readonly timeZone: string;
  readonly locale: string;
  readonly name: string;
  readonly id: string;
  rename(name: string): void;
  setLocale(locale: string): void;
  setTimeZone(timeZone: string): void;

  readonly collaboration: Collaboration;
  on<K extends keyof WorkbenchEvents>(event: K, listener: (detail: WorkbenchEvents[K]) => void): () => void;
  snapshot(): WorkbookSnapshot;
  close(): void;
}

export { openWorkbench } from './open.ts';
