/** What the server and its pages say to each other. Types only: the pages are bundled for the browser. */
import type { AlertSpec, CustomFunction, FunctionArgument, FunctionResult, MenuEntry } from '../workbench.ts';
import type { Language } from './options.ts';
import type { PersonKey } from './people.ts';

export interface PersonView {
  readonly key: PersonKey;
  readonly name: string;
  readonly email: string;
  readonly role: 'owner' | 'editor' | 'viewer';
  readonly colour: string;
}

/** The workbench's clock: the computer's, moved by `shift` milliseconds. */
export interface ClockView {
  readonly shift: number;
}

/** HTML of the add-on on its way into a frame of the other origin. */
export interface FrameView {
  readonly title: string;
  /** The address of the frame. */
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly modal: boolean;
}

/** A question of `Ui.alert` or `Ui.prompt` that waits for its answer. */
export interface Question extends Omit<AlertSpec, 'user'> {
  readonly id: string;
}

export interface WorkbookView {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
}

/** Everything that a window needs to start. */
export interface Hello {
  /** Changes when the server starts again or opens another workbook. */
  readonly boot: string;
  /** The number of the last event that this answer already contains. */
  readonly last: number;
  readonly me: PersonKey;
  readonly people: readonly PersonView[];
  readonly language: Language;
  readonly workbook: WorkbookView;
  readonly clock: ClockView;
  readonly menu: readonly MenuEntry[];
  readonly functions: readonly CustomFunction[];
  readonly sidebar: FrameView | null;
  /** Where this person was last. */
  readonly selection: SelectionReport;
  readonly data: Record<string, unknown>;
  readonly mails: number;
  /** The origin of the add-on's frames: the only one whose messages the page listens to. */
  readonly frames: string;
}

export interface FunctionCalls {
  readonly calls: readonly { readonly name: string; readonly args: FunctionArgument[] }[];
}
export interface FunctionResults {
  readonly results: readonly FunctionResult[];
}

export interface SelectionReport {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

export interface DriveEntry {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
  readonly parents: readonly string[];
  readonly trashed: boolean;
  readonly modifiedTime: string;
  readonly owner: string;
  /** Accounts for which the add-on may see the file. */
  readonly visibleTo: readonly string[];
}

/** What happens, by the name under which the stream tells it. */
export interface Told {
  boot: { readonly boot: string; readonly complete: boolean };
  engine: unknown;
  recalculate: { readonly forget: boolean };
  clock: ClockView;
  workbook: WorkbookView;
  language: Language;
  toast: { readonly title: string; readonly message: string; readonly seconds: number };
  sidebar: FrameView | null;
  dialog: FrameView;
  question: Question;
  selection: SelectionReport;
  mail: { readonly mails: number };
  execution: ExecutionView;
  files: null;
  /** Another workbook is open now: load again. */
  reload: null;
}

export interface ExecutionView {
  readonly id: number;
  readonly functionName: string;
  /** What the call was about: the first argument of a call that only dispatches. */
  readonly label: string;
  readonly kind: string;
  readonly user: string;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly serviceCalls: number;
  readonly error?: string;
  readonly log: readonly { readonly level: string; readonly text: string }[];
}
