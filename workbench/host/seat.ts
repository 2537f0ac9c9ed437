/** One person at the spreadsheet: who they are, what they may do, what they have selected and what they see. */
import type {
  AlertAnswer,
  AlertSpec,
  ButtonName,
  MenuEntry,
  Person,
  ShownDialog,
  ShownHtml,
  Toast,
} from '../workbench.ts';
import type { Rect } from '../services/bridge.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

export class Seat {
  readonly email: string;
  language: string;
  role: NonNullable<Person['role']>;
  selection: Rect;
  menus: MenuEntry[] = [];
  isOpen = false;
  sidebar: ShownHtml | null = null;
  readonly dialogs: ShownDialog[] = [];
  readonly toasts: Toast[] = [];
  readonly alerts: (AlertSpec & { answer: ButtonName; text: string })[] = [];
  /** Full addresses of scopes that this person has not granted. */
  readonly refused = new Set<string>();
  onAlert: (spec: AlertSpec) => AlertAnswer;

  constructor(
    person: Person,
    firstSheet: string,
    language: string,
    onAlert: (spec: AlertSpec) => AlertAnswer,
  ) {
    this.email = person.email;
    this.language = person.language ?? language;
    this.role = person.role ?? 'editor';
    this.selection = { sheet: firstSheet, row: 0, col: 0, rows: 1, cols: 1 };
    this.onAlert = onAlert;
  }

  get mayEdit(): boolean {
    return this.role !== 'viewer';
  }

  /** `edit` is the right to change the spreadsheet; anything else is a scope, with or without its address. */
  revoke(what: string): void {
    if (what === 'edit') this.role = 'viewer';
    else this.refused.add(what.startsWith('https:') ? what : SCOPE + what);
  }

  allow(what: string): void {
    if (what === 'edit') this.role = 'editor';
    else this.refused.delete(what.startsWith('https:') ? what : SCOPE + what);
  }

  granted(manifestScopes: readonly string[]): Set<string> {
    return new Set(manifestScopes.filter((scope) => !this.refused.has(scope)));
  }
}

/** Somebody who reads and agrees: the first affirmative button. */
export function agree(spec: AlertSpec): AlertAnswer {
  return {
    button: spec.buttons.find((button) => button === 'YES' || button === 'OK') ?? spec.buttons[0]!,
    text: '',
  };
}
