/** One window: its state, kept current by the stream of events, and what the person can do with it. */
import { mountGrid, type Grid, type GridSelection } from './grid.ts';
import { engineTranslation } from './engine-zh.ts';
import { nowSerial, type PageClock } from './clock.ts';
import { makeFunctionDesk } from './functions.ts';
import { ask, listen, person, Refused, tell, windowId } from './talk.ts';
import { speaker, type Say } from './text.ts';
import type { Language } from '../server/options.ts';
import type {
  ExecutionView,
  FrameView,
  Hello,
  PersonView,
  Question,
  WorkbookView,
} from '../server/messages.ts';
import type { MenuEntry } from '../workbench.ts';

export interface ToastView {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly seconds: number;
  readonly isError: boolean;
}

/** A question of the page itself or of the engine: one button that goes on, one that does not. */
export interface Confirmation {
  readonly title: string;
  readonly message: string;
  readonly action: string;
  readonly yes: () => void;
  readonly no?: () => void;
}

export interface WindowState {
  readonly me: PersonView;
  readonly people: readonly PersonView[];
  readonly language: Language;
  readonly workbook: WorkbookView;
  readonly clock: PageClock;
  readonly menu: readonly MenuEntry[];
  readonly sidebar: FrameView | null;
  readonly dialog: FrameView | null;
  /** Shown one after the other. */
  readonly questions: readonly Question[];
  readonly confirmation: Confirmation | null;
  readonly toasts: readonly ToastView[];
  readonly executions: readonly ExecutionView[];
  readonly mails: number;
  readonly connected: boolean;
  readonly saved: boolean;
  /** Something long is going on: the page is covered meanwhile. */
  readonly busy: boolean;
}

export interface Session {
  readonly say: Say;
  readonly frames: string;
  readonly state: WindowState;
  readonly grid: Grid;
  subscribe(listener: () => void): () => void;
  patch(change: Partial<WindowState>): void;
  /** Does something on the server; a refusal becomes a toast, and the answer undefined. */
  act<Answer>(work: () => Promise<Answer>, covered?: boolean): Promise<Answer | undefined>;
  notify(toast: { title?: string; message: string; seconds?: number; isError?: boolean }): void;
  dismiss(id: number): void;
}

/** Executions shown in the log; the server keeps more. */
const EXECUTIONS_SHOWN = 300;
/** A selection is reported once it rests, not at every cell that the arrow key passes. */
const SELECTION_RESTS_MS = 40;

export async function startSession(host: HTMLElement): Promise<Session> {
  const [hello, templates] = await Promise.all([
    ask<Hello>('/api/hello'),
    fetch('/assets/engine/o_spreadsheet.xml').then((response) => response.text()),
  ]);
  const say = speaker(hello.language);
  const me = hello.people.find((one) => one.key === hello.me)!;
  const listeners = new Set<() => void>();
  let state: WindowState = {
    me,
    people: hello.people,
    language: hello.language,
    workbook: hello.workbook,
    clock: { shift: hello.clock.shift, timeZone: hello.workbook.timeZone },
    menu: hello.menu,
    sidebar: hello.sidebar,
    dialog: null,
    questions: [],
    confirmation: null,
    toasts: [],
    executions: [],
    mails: hello.mails,
    connected: true,
    saved: true,
    busy: false,
  };
  const patch = (change: Partial<WindowState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  let toasts = 0;
  const notify: Session['notify'] = ({ title = '', message, seconds = 5, isError = false }) => {
    const toast: ToastView = { id: ++toasts, title, message, seconds, isError };
    patch({ toasts: [...state.toasts, toast].slice(-3) });
  };
  // Values can be there before the grid is: it draws for as long as its surroundings take to be measured.
  const functionDesk = makeFunctionDesk(() => void mounted.then((grid) => grid.recalculate()));
  const mounted = mountGrid({
    host,
    templates,
    data: hello.data,
    client: { id: `${me.email}#${windowId}`, name: me.name, color: me.colour },
    readOnly: me.role === 'viewer',
    selection: hello.selection,
    functions: hello.functions,
    sheets: {
      nowSerial: () => nowSerial(state.clock),
      callFunction: (name, args) => functionDesk.call(name, args),
    },
    translate: engineTranslation(hello.language),
    async send(message) {
      patch({ saved: false });
      await tell('/api/engine', message);
    },
    onSelection: reportSelection(),
    onNotice: (message, isError) => notify({ message, isError }),
    onConfirm: (message, yes, no) =>
      patch({ confirmation: { title: '', message, action: say('ok'), yes, ...(no && { no }) } }),
    onLost: () => location.reload(),
  });
  const grid = await mounted;

  listen(
    hello.last,
    {
      boot: ({ boot, complete }) => {
        if (boot !== hello.boot || !complete) location.reload();
      },
      engine(message) {
        grid.receive(message);
        patch({ saved: grid.isSaved() });
      },
      recalculate({ forget }) {
        if (forget) functionDesk.forget();
        grid.recalculate();
      },
      clock({ shift }) {
        patch({ clock: { ...state.clock, shift } });
        grid.recalculate();
      },
      workbook(workbook) {
        patch({ workbook, clock: { ...state.clock, timeZone: workbook.timeZone } });
        document.title = `${workbook.name} · ${say('workbench')}`;
      },
      language: () => location.reload(),
      toast: (toast) => notify(toast),
      sidebar: (sidebar) => patch({ sidebar }),
      dialog: (dialog) => patch({ dialog }),
      question: (question) => patch({ questions: [...state.questions, question] }),
      selection: (selection) => grid.select(selection),
      mail: ({ mails }) => patch({ mails }),
      execution: (execution) =>
        patch({ executions: [execution, ...state.executions].slice(0, EXECUTIONS_SHOWN) }),
      reload: () => location.reload(),
    },
    (connected) => {
      if (connected && !state.connected) grid.resend();
      patch({ connected });
    },
  );
  document.title = `${hello.workbook.name} · ${say('workbench')}`;
  document.documentElement.lang = hello.language === 'zh' ? 'zh-CN' : 'en';
  void ask<ExecutionView[]>('/api/executions').then((executions) => patch({ executions }));

  return {
    say,
    frames: hello.frames,
    get state() {
      return state;
    },
    grid,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    patch,
    async act(work, covered = false) {
      if (covered) patch({ busy: true });
      try {
        return await work();
      } catch (error) {
        const reason = error instanceof Refused || error instanceof Error ? error.message : String(error);
        notify({ message: say('failed', { reason }), isError: true, seconds: 10 });
        return undefined;
      } finally {
        if (covered) patch({ busy: false });
      }
    },
    notify,
    dismiss: (id) => patch({ toasts: state.toasts.filter((toast) => toast.id !== id) }),
  };
}

function reportSelection(): (selection: GridSelection) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (selection) => {
    clearTimeout(timer);
    timer = setTimeout(
      () => void tell('/api/selection', selection).catch(() => undefined),
      SELECTION_RESTS_MS,
    );
  };
}

export { person };
