/**
 * What the use cases need of the world. The adapters in `google/` are the only implementation that ships; tests run
 * the same adapters in the emulator.
 */
import type { FunctionHelp } from '../protocol.ts';
import type { Language } from '../text/phrase.ts';

/** A cell as Sheets gives and takes it: a blank is ''. */
export type Cell = string | number | boolean | Date;

export type TabRole = 'orders' | 'evidence' | 'rules' | 'log' | 'settings';
export const TAB_ROLES: readonly TabRole[] = ['orders', 'evidence', 'rules', 'log', 'settings'];

/** One of the desk's tabs. Rows and columns count from 1, as in the sheet. */
export interface Tab {
  readonly id: number;
  readonly name: string;
  /** Everything from A1 to the last used cell; one round trip. */
  read(): Cell[][];
  /** Only the header row; one round trip. */
  readHeader(): Cell[];
  /** One row; one round trip. */
  readRow(row: number): Cell[];
  /** How many rows have something in them; one round trip. */
  lastRow(): number;
  /** A block in one round trip; rows are added at the bottom where the tab is too short. */
  write(row: number, column: number, values: readonly (readonly Cell[])[]): void;
  /** The same value into several cells of one column, in one round trip; the cells between are not touched. */
  fill(rows: readonly number[], column: number, value: Cell): void;
  /** One row at the bottom, whatever a colleague appends at the same moment; one round trip. */
  append(row: readonly Cell[]): void;
}

export interface Book {
  /** How far set-up has come (0: never ran) and where the desk's tabs are; one round trip. */
  layout(): Layout;
  saveLayout(layout: Layout): void;
  tab(role: TabRole): Tab | null;
  /** Where the cursor is; one round trip. */
  cursor(): { readonly tabId: number; readonly row: number };
  /** All selected rows, top to bottom; one round trip. */
  selection(): { readonly tabId: number; readonly rows: readonly number[] };
  /** Those of the rows that a filter does not hide: a selection drawn over a filtered sheet covers hidden rows too. */
  visibleRows(tab: Tab, rows: readonly number[]): readonly number[];
  timeZone(): string;
  locale(): string;
  canEdit(): boolean;
  show(role: TabRole): boolean;
}

export interface Layout {
  readonly version: number;
  /** Sheet ids, so that a renamed tab is still ours. */
  readonly tabs: Readonly<Partial<Record<TabRole, number>>>;
}

/** Draws tabs: everything about a sheet that is not the value of a cell. */
export interface Designer {
  /** Ids, names and header rows of all sheets, the active one first. */
  sheets(): { readonly id: number; readonly name: string; readonly header: readonly Cell[] }[];
  /** Formulas of a tab's header row; '' where there is none. */
  headerFormulas(tab: Tab): readonly string[];
  addTab(role: TabRole, name: string): Tab;
  /** The tab of that sheet, as that role from now on. */
  adopt(role: TabRole, id: number): Tab;
  /** Formats and widths of columns, frozen header, lists; writes no cell but the headers and formulas given. */
  dress(tab: Tab, dress: TabDress): void;
  /** Makes Sheets ask before somebody edits the tab by hand; scripts and the rest of the sheet are not affected. */
  guard(tab: Tab, description: string): void;
  /** Replaces our highlighting on the Orders tab, nobody else's; says how many rules were there and are now. */
  highlight(tab: Tab, rules: readonly HighlightRule[]): { readonly before: number; readonly after: number };
  /** Makes formulas that ask for the time follow the clock with no script running. */
  followClock(): void;
}

export interface TabDress {
  readonly columns: readonly ColumnDress[];
  /** Given only for tabs of our own making: the user's own look is theirs. */
  readonly header?: { readonly background: string; readonly text: string };
  readonly frozenColumns?: number;
}

export interface ColumnDress {
  /** Counted from 1. */
  readonly column: number;
  /** Text or formula for the header cell; left out where the header stands already. */
  readonly header?: string;
  readonly note?: string;
  /** A Sheets number format such as `@` or `yyyy-mm-dd`. */
  readonly format?: string;
  readonly width?: number;
  readonly list?: readonly string[];
  readonly checkbox?: { readonly rows: number };
  readonly wrap?: boolean;
}

export interface HighlightRule {
  readonly key: string;
  readonly formula: string;
  /** Columns, counted from 1, that take the colour. */
  readonly columns: readonly number[];
  readonly background: string;
  readonly text: string;
  readonly bold: boolean;
}

/** Files in the person's Drive. Everything throws the problem `noDrivePermission` where they have not allowed it. */
export interface FileStore {
  allowed(): boolean;
  /** The folder of that order inside the desk's folder, both made on first use. */
  folderOf(orderId: string, deskFolder: string): string;
  /** @throws Problem uploadTooLarge, noDrivePermission */
  upload(
    folder: string,
    file: {
      readonly name: string;
      readonly mimeType: string;
      readonly base64: string;
      readonly request: string;
    },
  ): { readonly id: string; readonly name: string; readonly url: string };
}

/** What belongs to the person at the keyboard. */
export interface Person {
  /** '' where the account hides it. */
  email(): string;
  locale(): string;
  chosenLanguage(): Language | null;
  chooseLanguage(language: Language): void;
}

export interface Ports {
  readonly book: Book;
  readonly designer: Designer;
  readonly files: FileStore;
  readonly person: Person;
  /** Runs the work while nobody else's runs in this document. @throws Problem busy */
  locked<Result>(work: () => Result): Result;
  /** Makes what was written visible to everybody before it goes on. */
  flush(): void;
  now(): Date;
  uuid(): string;
  /** The custom functions, for the help page. */
  functionHelp(language: Language): readonly FunctionHelp[];
}
