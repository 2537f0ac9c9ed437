/** What goes into a workbench and comes out of it: options, snapshots, and the things that add-ons show and do. */

/** A plain value as a cell holds it. Dates are serial numbers here; a script sees them as `Date`. */
export type CellValue = string | number | boolean;

/** Somebody with the spreadsheet open. A viewer may look but not edit. */
export interface Person {
  email: string;
  /** UI language of the Google account, e.g. `en` or `zh-CN`: what `Session.getActiveUserLocale()` returns. */
  language?: string;
  role?: 'owner' | 'editor' | 'viewer';
}

/** The files that `clasp push` would send, by name without extension. */
export interface DistFiles {
  /** `.js` files in the order in which they are loaded. */
  scripts: { name: string; source: string }[];
  /** `.html` files by name (`Sidebar` for `Sidebar.html`). */
  html: Record<string, string>;
  manifest: Manifest;
}

/** The part of `appsscript.json` that the emulator honours. */
export interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  runtimeVersion?: string;
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
  [key: string]: unknown;
}

/** What `snapshot()` gives and `workbook` takes back: plain JSON. */
export interface WorkbookSnapshot {
  version: 1;
  id: string;
  name: string;
  timeZone: string;
  owner: string;
  /** The engine's own serialised workbook. */
  engine: Record<string, unknown>;
  /** What Sheets keeps and the engine does not: notes, protections, hidden tabs … */
  extras: Record<string, unknown>;
  /** Document, script and user properties. */
  properties: Record<string, Record<string, string>>;
  drive: DriveSnapshotFile[];
  mail: Mail[];
  users: string[];
}

export interface DriveSnapshotFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  appProperties: Record<string, string>;
  description: string;
  trashed: boolean;
  createdTime: string;
  modifiedTime: string;
  owner: string;
  /** Accounts for which the add-on may see the file (the `drive.file` grant is per account). */
  visibleTo: string[];
  webViewLink: string;
  /** Base64. */
  content: string;
}

/** A workbook made from tables: sheet name to rows. The shortest way to a spreadsheet in a test. */
export interface WorkbookTables {
  name?: string;
  sheets: Record<string, unknown[][]>;
}

export interface WorkbenchOptions {
  /** A snapshot, or tables. Default: one empty sheet called Sheet1. */
  workbook?: WorkbookSnapshot | WorkbookTables;
  /** "Now": an ISO string or milliseconds. Default: the real clock. A fixed clock stands still until moved. */
  clock?: string | number | Date;
  user?: string | Person;
  /** Language of the user's account (default `en`). Also chooses the spreadsheet's locale of a new workbook. */
  language?: string;
  /** Time zone of a new spreadsheet (default `America/New_York`). */
  timeZone?: string;
  /** Spreadsheet locale of a new workbook, e.g. `en_US`, `zh_CN`, `id_ID`. */
  locale?: string;
  /** Files that are in the emulated Drive from the start. */
  drive?: { name: string; mimeType?: string; content?: string; id?: string; visibleTo?: string[] }[];
  /** Name of the add-on's menu under Extensions. Default `Redelivery Desk`. */
  addOnName?: string;
  /** Built files instead of those in `dist/`, or the folder that holds them. */
  dist?: DistFiles | string;
  /** Custom functions show Loading… first and arrive later, as in a browser. Default false: synchronous. */
  asyncFunctions?: boolean;
  /** Answers `Ui.alert` and `Ui.prompt`, which block in Apps Script. Default: the first affirmative button. */
  onAlert?: (spec: AlertSpec) => AlertAnswer;
}

export interface AlertSpec {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: ButtonName[];
  user: string;
}
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type AlertAnswer = ButtonName | { button: ButtonName; text?: string };

/** One call of an Apps Script service that takes a round trip or has an effect. */
export interface ServiceCall {
  /** Class as in the Apps Script reference: `Range`, `Sheet`, `Properties`, `Drive.Files` … */
  service: string;
  method: string;
  user: string;
  /** The function of the script that made it: what was called, or a custom function that recalculated meanwhile. */
  function: string;
  /** A1 notation with sheet for ranges, names for sheets; whatever helps to read a log. */
  target?: string;
  /** Cells read or written, when that is what the call does. */
  cells?: number;
}

export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuEntry[] };

export interface ShownHtml {
  title: string;
  html: string;
  width?: number;
  height?: number;
}
export interface ShownDialog extends ShownHtml {
  modal: boolean;
}
export interface Toast {
  message: string;
  title: string;
  seconds: number;
  user: string;
}
export interface Mail {
  to: string;
  subject: string;
  body: string;
  htmlBody?: string;
  cc?: string;
  bcc?: string;
  name?: string;
  replyTo?: string;
  from: string;
  sentAt: string;
  attachments: { name: string; contentType: string; size: number }[];
}
export interface DriveFile extends Omit<DriveSnapshotFile, 'content'> {
  size: number;
  bytes(): Uint8Array;
}

export type ExecutionKind = 'menu' | 'trigger' | 'rpc' | 'script' | 'custom function';
/** One line of the Executions page. */
export interface Execution {
  id: number;
  functionName: string;
  kind: ExecutionKind;
  user: string;
  startedAt: number;
  durationMs: number;
  serviceCalls: number;
  error?: string;
  /** What the script wrote with `console` or `Logger`. */
  log: { level: string; text: string }[];
}

export interface CustomFunction {
  /** As typed into a cell, in capitals. */
  name: string;
  description: string;
  parameters: { name: string; description: string; example: string }[];
}

/** Zero-based cell rectangle, engine style. */
export interface Selection {
  sheetId: number;
  sheet: string;
  row: number;
  col: number;
  rows: number;
  cols: number;
  a1: string;
}

/** What a replica (the grid page) needs to follow this workbook through the engine's collaboration protocol. */
export interface Collaboration {
  /** The engine data and the revision at which it was taken; hand both to a replica's `Model`. */
  initial(): { data: Record<string, unknown>; revisionId: string };
  /** Deliver a message that a replica sent. */
  receive(message: unknown): void;
  /** Every message that the workbook or a replica sent, in order. */
  subscribe(listener: (message: unknown) => void): () => void;
}

export interface WorkbenchEvents {
  change: { user: string };
  toast: Toast;
  sidebar: { user: string; sidebar: ShownHtml | null };
  dialog: { user: string; dialog: ShownDialog };
  alert: AlertSpec & { answer: ButtonName; text: string };
  mail: Mail;
  execution: Execution;
  selection: { user: string; selection: Selection };
  /** A value that was Loading… has arrived (only with `asyncFunctions`). */
  functionResult: { name: string; key: string };
  clock: { now: number };
}

export type BeforeServiceCall = (call: ServiceCall) => void;

/** One cell of a custom function's argument, as it crosses to a realm or to a browser. */
export type FunctionArgument = WireValue | WireValue[][];
export type WireValue = string | number | boolean | null | { serial: number } | { error: string };
export interface FunctionResult {
  /** `#ERROR!`, `#REF!` … with a message; then there is no value. */
  error?: { code: string; message: string };
  /** A scalar or rows. `{ serial, format }` is a date. */
  value?: ResultCell | ResultCell[][];
}
export type ResultCell = string | number | boolean | null | { serial: number; format: string };
