/**
 * The one object through which the services inside a realm reach the workbench outside.
 * Everything that crosses is a primitive, a plain object or an array of those; the services copy it into their realm.
 * Rows and columns count from 0; a sheet is known by the engine's id.
 */
import type { InputValue } from '../host/cell-input.ts';

export interface Rect {
  sheet: string;
  row: number;
  col: number;
  rows: number;
  cols: number;
}
export interface SheetInfo {
  key: string;
  id: number;
  name: string;
  index: number;
  hidden: boolean;
  rows: number;
  cols: number;
}
export interface BookInfo {
  id: string;
  name: string;
  url: string;
  timeZone: string;
  locale: string;
  recalculation: string;
  owner: string;
  editors: string[];
  viewers: string[];
}
/** Rows of cell values; `dates` lists `[flat index, instant, …]` of the cells that a script sees as `Date`. */
export interface ReadValues {
  rows: (string | number | boolean)[][];
  dates: number[];
}
export interface ValidationSpec {
  type: string;
  args: unknown[];
  allowInvalid: boolean;
  help: string | null;
}
export interface RuleSpec {
  id?: string;
  ranges: Rect[];
  /** As written in Sheets, with the leading `=`. */
  type: string;
  args: string[];
  style: {
    background?: string;
    fontColor?: string;
    bold?: boolean;
    italic?: boolean;
    strikethrough?: boolean;
    underline?: boolean;
  };
}
export interface BlobData {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}
export type Dimension = 'ROW' | 'COL';
export type TextAspect =
  | 'display'
  | 'formula'
  | 'format'
  | 'background'
  | 'fontColor'
  | 'fontWeight'
  | 'fontStyle'
  | 'fontLine'
  | 'fontSize'
  | 'horizontalAlignment'
  | 'verticalAlignment'
  | 'wrap'
  | 'note'
  | 'link'
  | 'entered';
export interface ProtectionInfo {
  id: string;
  sheet: string;
  rect: Rect | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
}

export interface BookBridge {
  info(): BookInfo;
  setInfo(change: { name?: string; timeZone?: string; locale?: string; recalculation?: string }): void;
  sheets(): SheetInfo[];
  sheet(key: string): SheetInfo | null;
  insertSheet(name: string | null, index: number | null): string;
  deleteSheet(key: string): void;
  renameSheet(key: string, name: string): void;
  moveSheet(key: string, index: number): void;
  setSheetHidden(key: string, hidden: boolean): void;
  setTabColor(key: string, color: string | null): void;
  insertHeaders(key: string, dimension: Dimension, before: number, count: number): void;
  deleteHeaders(key: string, dimension: Dimension, first: number, count: number): void;
  frozen(key: string, dimension: Dimension): number;
  freeze(key: string, dimension: Dimension, count: number): void;
  size(key: string, dimension: Dimension, index: number): number;
  resize(key: string, dimension: Dimension, first: number, count: number, pixels: number): void;
  setHeadersHidden(key: string, dimension: Dimension, first: number, count: number, hidden: boolean): void;
  isHeaderHidden(key: string, dimension: Dimension, index: number): boolean;
  isRowFiltered(key: string, row: number): boolean;
  /** Puts what has been written into effect. */
  flush(): void;
  contentSize(key: string): { rows: number; cols: number };
  read(rect: Rect): ReadValues;
  readText(rect: Rect, aspect: TextAspect): string[][];
  write(rect: Rect, values: InputValue[][]): void;
  append(key: string, values: InputValue[]): void;
  setFormats(rect: Rect, formats: string[][]): void;
  setStyle(rect: Rect, styles: Record<string, unknown>[][]): void;
  setNotes(rect: Rect, notes: string[][]): void;
  setLinks(rect: Rect, links: ({ text: string; url: string | null } | null)[][]): void;
  setBorder(rect: Rect, sides: (boolean | null)[], color: string | null): void;
  clear(rect: Rect, what: { content: boolean; format: boolean; validation: boolean; note: boolean }): void;
  setValidation(rect: Rect, specs: (ValidationSpec | null)[][]): void;
  validations(rect: Rect): (ValidationSpec | null)[][];
  rules(key: string): RuleSpec[];
  setRules(key: string, rules: RuleSpec[]): void;
  namedRanges(): { name: string; rect: Rect }[];
  setNamedRange(name: string, rect: Rect | null): void;
  filter(key: string): Rect | null;
  setFilter(key: string, rect: Rect | null): void;
  protections(): ProtectionInfo[];
  protect(key: string, rect: Rect | null): string;
  changeProtection(
    id: string,
    change: { description?: string; warningOnly?: boolean; removed?: boolean },
  ): void;
  sort(rect: Rect, columns: { col: number; ascending: boolean }[]): void;
  copy(from: Rect, to: Rect, what: { values: boolean; formats: boolean; validation: boolean }): void;
  selection(): Rect;
  select(rect: Rect): void;
  toast(message: string, title: string, seconds: number): void;
}

export interface MenuData {
  caption: string;
  addOn: boolean;
  items: MenuItemData[];
}
export type MenuItemData = { caption: string; functionName: string } | MenuData | null;

export interface Bridge {
  note(service: string, method: string, target: string, cells: number): void;
  now(): number;
  setting(): {
    authMode: string;
    scriptTimeZone: string;
    language: string;
    isFixedClock: boolean;
    /** Whether the person at the keyboard may edit the spreadsheet. */
    mayEdit: boolean;
  };
  sleep(milliseconds: number): void;
  log(level: string, text: string): void;
  book: BookBridge;
  ui: {
    addMenu(menu: MenuData): void;
    show(
      kind: 'sidebar' | 'modal' | 'modeless',
      html: { title: string; html: string; width?: number; height?: number },
    ): void;
    ask(
      kind: 'alert' | 'prompt',
      title: string,
      message: string,
      buttons: string,
    ): { button: string; text: string };
  };
  html: { file(name: string): string };
  store: {
    properties(kind: string): Record<string, string>;
    setProperties(kind: string, values: Record<string, string>, replace: boolean): void;
    deleteProperties(kind: string, names: string[] | null): void;
    cacheGet(kind: string, name: string): string | null;
    cachePut(kind: string, name: string, value: string, seconds: number | null): void;
    cacheRemove(kind: string, name: string): void;
    lock(kind: string, timeout: number): boolean;
    hasLock(kind: string): boolean;
    unlock(kind: string): void;
  };
  session: { email(): string; temporaryKey(): string };
  crypto: {
    uuid(): string;
    digest(algorithm: string, bytes: Uint8Array): Uint8Array;
    hmac(algorithm: string, bytes: Uint8Array, key: Uint8Array): Uint8Array;
    encodeText(text: string): Uint8Array;
    decodeText(bytes: Uint8Array, charset: string): string;
    base64(bytes: Uint8Array, webSafe: boolean): string;
    fromBase64(text: string): Uint8Array;
    offset(zone: string, instant: number): number;
    isZone(zone: string): boolean;
  };
  drive: {
    create(resource: object, blob: BlobData | null, options: object): Record<string, unknown>;
    get(id: string, options: object): Record<string, unknown> | BlobData;
    list(options: object): Record<string, unknown>;
    update(resource: object, id: string, blob: BlobData | null, options: object): Record<string, unknown>;
    remove(id: string): void;
  };
  mail: {
    send(
      message: Record<string, unknown>,
      attachments: { name: string; contentType: string; size: number }[],
    ): void;
    remaining(): number;
  };
  script: {
    id(): string;
    token(): string;
    missingScopes(required: string[] | null): string[];
    triggers(): { id: string; handler: string; event: string }[];
    addTrigger(handler: string, event: string): string;
    removeTrigger(id: string): void;
  };
}
