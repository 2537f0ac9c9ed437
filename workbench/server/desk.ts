/** The workbook that is open on the server: opened from disk or new, kept on disk, and told to the windows. */
import { randomUUID } from 'node:crypto';
import {
  openWorkbench,
  type Execution,
  type MenuEntry,
  type Workbench,
  type WorkbookSnapshot,
  type WorkbookTables,
} from '../workbench.ts';
import type { ClockView, ExecutionView, FrameView, WorkbookView } from './messages.ts';
import { frameTickets, type FrameTickets } from './tickets.ts';
import { makeHub, type Hub } from './hub.ts';
import type { Language } from './options.ts';
import { PEOPLE, personOf, roleOf, type PersonKey } from './people.ts';
import { makeQuestions, SUSPENDED, type Questions } from './questions.ts';
import { makeSampleShop } from '../sample/sample-shop.ts';
import type { Store } from './store.ts';

const DAY_MS = 86_400_000;
/** How often a moved clock is brought up to date: it runs, it is only elsewhere. */
const CLOCK_TICK_MS = 20_000;
/** Changes of cells are in the revision log at once; the snapshot may wait until it is quiet. */
const SNAPSHOT_AFTER_MS = 1500;

/** As many executions as a new window is told. */
const EXECUTIONS_TOLD = 300;

/** What the workbench keeps beside the workbook. */
export interface DeskSettings {
  languages: Partial<Record<PersonKey, Language>>;
  /** Milliseconds that "now" is ahead of the computer's clock. */
  shift: number;
}

export type Source =
  | { readonly kind: 'sample' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'workbook'; readonly workbook: WorkbookSnapshot | WorkbookTables };

export interface Desk {
  readonly boot: string;
  readonly hub: Hub;
  readonly tickets: FrameTickets;
  readonly questions: Questions;
  readonly workbench: Workbench;
  languageOf(person: PersonKey): Language;
  setLanguage(person: PersonKey, language: Language): void;
  /** The workbook through one person's eyes. */
  as(person: PersonKey): Workbench;
  /**
   * Runs a script for a person, and keeps what it changed.
   *
   * @param name says in the log what the call was about, where the function's own name does not.
   */
  run(person: PersonKey, work: (workbench: Workbench) => unknown, name?: string): Promise<unknown>;
  executions(): ExecutionView[];
  clock(): ClockView;
  moveClock(shift: number): void;
  view(): WorkbookView;
  sidebarOf(person: PersonKey): FrameView | null;
  /** Puts another workbook in the place of this one; every window loads again. */
  replace(source: Source): Promise<void>;
  /** Something changed that the engine's revisions do not hold. */
  touch(): void;
  close(): void;
}

export interface DeskOptions {
  readonly dist: string;
  readonly language: Language;
  readonly empty: boolean;
  readonly store: Store<DeskSettings>;
  /** The address of a frame's page, by its ticket. */
  readonly frameUrl: (ticket: string) => string;
}

function entries(menu: readonly MenuEntry[]): MenuEntry[] {
  return menu.flatMap((entry) => (entry.kind === 'menu' ? entries(entry.items) : [entry]));
}

export async function openDesk(options: DeskOptions): Promise<Desk> {
  const { store } = options;
  let boot = randomUUID();
  const hub = makeHub(() => boot);
  const tickets = frameTickets(options.frameUrl);
  const questions = makeQuestions((person, question) => hub.tell('question', question, person));
  let settings: DeskSettings = { languages: {}, shift: 0 };
  let workbench!: Workbench;
  let views = new Map<PersonKey, Workbench>();
  let dirty = false;
  let saving: ReturnType<typeof setTimeout> | undefined;

  /** Engine clients of the windows that have shown where they are. */
  const cursors = new Set<string>();
  /** Windows have a `#` in their name; the workbench itself has a cursor too, which nobody should see. */
  const isOwnCursor = (message: unknown): boolean => {
    const { type = '', client } = message as { type?: string; client?: { id: string } };
    if (!/^CLIENT_(JOINED|MOVED)$/.test(type) || !client) return false;
    if (!client.id.includes('#')) return true;
    cursors.add(client.id);
    return false;
  };

  /** What calls were about, by execution. */
  const labels = new Map<number, string>();
  let label = '';
  const executionView = (execution: Execution): ExecutionView => ({
    ...execution,
    label: labels.get(execution.id) ?? '',
  });

  const languageOf = (person: PersonKey): Language => settings.languages[person] ?? options.language;
  const keyOf = (email: string): PersonKey => PEOPLE.find((one) => one.email === email)?.key ?? 'mia';

  function as(person: PersonKey): Workbench {
    let view = views.get(person);
    if (!view) views.set(person, (view = workbench.as(personOf(roleOf(person), languageOf(person)))));
    return view;
  }

  function save(): void {
    clearTimeout(saving);
    saving = undefined;
    dirty = false;
    store.save(workbench.snapshot(), settings);
  }

  function saveSoon(delay: number): void {
    clearTimeout(saving);
    saving = setTimeout(save, delay);
  }

  function open(workbook: WorkbookSnapshot | WorkbookTables | undefined, asyncFunctions = true): void {
    const owner = roleOf('mia');
    workbench = openWorkbench({
      ...(workbook && { workbook }),
      user: personOf(owner, languageOf('mia')),
      language: options.language === 'zh' ? 'zh-CN' : 'en',
      timeZone: options.language === 'zh' ? 'Asia/Shanghai' : 'Asia/Singapore',
      dist: options.dist,
      asyncFunctions,
      onAlert: questions.onAlert,
    });
    views = new Map();
  }

  /** From here on the windows see what happens, and the disk keeps it. */
  function follow(): void {
    const followed = workbench;
    workbench.beforeServiceCall((call) => {
      questions.onServiceCall(call);
      if (!/^(get|is|has)/.test(call.method)) dirty = true;
    });
    workbench.collaboration.subscribe((message) => {
      const type = (message as { type?: string }).type ?? '';
      if (/^(REMOTE_REVISION|REVISION_UNDONE|REVISION_REDONE)$/.test(type)) {
        store.append(message);
        saveSoon(SNAPSHOT_AFTER_MS);
      }
      if (!isOwnCursor(message)) hub.tell('engine', message);
    });
    workbench.on('toast', ({ user, ...toast }) => hub.tell('toast', toast, keyOf(user)));
    workbench.on('sidebar', ({ user }) => hub.tell('sidebar', sidebarOf(keyOf(user)), keyOf(user)));
    workbench.on('dialog', ({ user, dialog }) => {
      hub.tell('dialog', tickets.issue(keyOf(user), dialog, dialog.modal), keyOf(user));
    });
    workbench.on('mail', () => hub.tell('mail', { mails: workbench.mail().length }));
    workbench.on('execution', (execution) => {
      if (questions.isSuspended) return;
      if (label) labels.set(execution.id, label);
      hub.tell('execution', executionView(execution));
      if (!dirty) return;
      hub.tell('files', null);
      setImmediate(() => followed === workbench && dirty && save());
    });
  }

  // A window that is closed takes its cursor out of the other windows.
  hub.onLeave((window) => {
    const clientId = [...cursors].find((id) => id.endsWith(`#${window}`));
    if (!clientId) return;
    cursors.delete(clientId);
    hub.tell('engine', { type: 'CLIENT_LEFT', version: 1, clientId });
  });

  function sidebarOf(person: PersonKey): FrameView | null {
    const shown = as(person).sidebar();
    return shown && tickets.issue(person, shown, false);
  }

  function setClock(): void {
    workbench.clock(settings.shift === 0 ? 'real' : Date.now() + settings.shift);
  }
  const tick = setInterval(() => settings.shift !== 0 && setClock(), CLOCK_TICK_MS);
  tick.unref();

  async function start(source: Source): Promise<void> {
    if (source.kind === 'sample') await openSample();
    else open(source.kind === 'workbook' ? source.workbook : undefined);
    setClock();
    for (const { key } of PEOPLE) as(key).open();
    if (source.kind === 'sample') openAddon();
    save();
    follow();
  }

  /** The shop is made with values that are there at once; the windows then see them arrive. */
  async function openSample(): Promise<void> {
    open(undefined, /* asyncFunctions= */ false);
    await makeSampleShop({ owner: as('mia'), colleague: as('li') }, options.language, workbench.now());
    const selection = workbench.selection();
    const shop = workbench.snapshot();
    workbench.close();
    open(shop);
    for (const { key } of PEOPLE) as(key).select(selection);
  }

  /** The sample opens as after a click on the menu's first entry. */
  function openAddon(): void {
    for (const { key } of PEOPLE) {
      const first = entries(as(key).menu()).find((entry) => entry.kind === 'item');
      if (first) as(key).call(first.functionName);
    }
  }

  const kept = store.load();
  if (kept) {
    settings = kept.settings;
    open(kept.workbook);
    setClock();
    for (const message of kept.revisions) workbench.collaboration.receive(message);
    for (const { key } of PEOPLE) as(key).open();
    save();
    follow();
  } else await start({ kind: options.empty ? 'empty' : 'sample' });

  return {
    get boot() {
      return boot;
    },
    hub,
    tickets,
    questions,
    get workbench() {
      return workbench;
    },
    languageOf,
    setLanguage(person, language) {
      settings = { ...settings, languages: { ...settings.languages, [person]: language } };
      views.delete(person);
      as(person).open();
      save();
      hub.tell('language', language, person);
    },
    as,
    run: (person, work, name = '') =>
      questions.run(person, () => {
        label = name;
        try {
          return work(as(person));
        } finally {
          label = '';
        }
      }),
    executions: () =>
      workbench.executions
        .filter(({ error }) => !error?.startsWith(`${SUSPENDED}:`))
        .slice(-EXECUTIONS_TOLD)
        .reverse()
        .map(executionView),
    clock: () => ({ shift: settings.shift }),
    moveClock(shift) {
      settings = { ...settings, shift: Math.abs(shift) < DAY_MS / 2 ? 0 : shift };
      setClock();
      save();
      hub.tell('clock', { shift: settings.shift });
    },
    view: () => ({ name: workbench.name, timeZone: workbench.timeZone, locale: workbench.locale }),
    sidebarOf,
    async replace(source) {
      clearTimeout(saving);
      const before = { workbench, views, settings };
      settings = { ...settings, shift: 0 };
      try {
        await start(source);
      } catch (error) {
        ({ workbench, views, settings } = before);
        throw error;
      }
      before.workbench.close();
      boot = randomUUID();
      hub.tell('reload', null);
    },
    touch: () => saveSoon(0),
    close() {
      clearInterval(tick);
      if (saving !== undefined || dirty) save();
      hub.close();
      workbench.close();
      store.close();
    },
  };
}
