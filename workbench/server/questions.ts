/**
 * `Ui.alert` and `Ui.prompt` ask the person in the middle of a script.
 *
 * Apps Script suspends the script until the answer is there. Here a script is one synchronous run in the only thread,
 * so it is ended at the question instead and run again from its start, with the answer, once the person has given it.
 * Nobody can tell the difference as long as nothing was changed before the question; a script that has already changed
 * something is refused, because it would be changed twice. An alert with nothing to choose does not hold up the
 * script: it is shown when the script has ended.
 */
import { randomUUID } from 'node:crypto';
import { PlatformError } from '../host/platform-error.ts';
import type { AlertAnswer, AlertSpec, ButtonName, ServiceCall } from '../workbench.ts';
import type { Question } from './messages.ts';
import type { PersonKey } from './people.ts';

/** Service calls that change nothing that a second run would change again. */
const HARMLESS =
  /^(get|is|has|can|find|list|flush|tryLock|waitLock|releaseLock|alert|prompt|toast|show|activate|setActive)/;
/** Classes that only make something in memory: a menu, a page. */
const IN_MEMORY = /^(Ui|Menu|Html\w+|Logger|console|Utilities|Session|Cache)$/;

interface Run {
  readonly person: PersonKey;
  readonly work: () => unknown;
  readonly answers: readonly AlertAnswer[];
  readonly settle: { resolve: (value: unknown) => void; reject: (error: unknown) => void };
  asked: number;
  changed: string | null;
  open: AlertSpec | null;
}

export interface Questions {
  /** Runs a script for a person; the promise waits for the answers that the script asks for. */
  run(person: PersonKey, work: () => unknown): Promise<unknown>;
  answer(id: string, answer: AlertAnswer): void;
  /** For `openWorkbench`. */
  onAlert(spec: AlertSpec): AlertAnswer;
  onServiceCall(call: ServiceCall): void;
  /** Whether the run that is ending was ended by a question, and will be run again. */
  readonly isSuspended: boolean;
}

/** Ends a run for good: whatever the script catches, no service answers it any more. */
function suspended(): PlatformError {
  return new PlatformError('Waiting for an answer.', SUSPENDED, true);
}

/** The name in the execution log of a run that will be run again. */
export const SUSPENDED = 'Suspended';

export function makeQuestions(show: (person: PersonKey, question: Question) => void): Questions {
  const open = new Map<string, Run>();
  let current: Run | null = null;

  async function start(run: Run): Promise<void> {
    try {
      const value = await inRun(run);
      // A script may have caught what ended it; it is run again all the same.
      if (run.open) wait(run, run.open);
      else run.settle.resolve(value);
    } catch (error) {
      if (run.open) wait(run, run.open);
      else run.settle.reject(error);
    }
  }

  function wait(run: Run, question: AlertSpec): void {
    open.set(ask(run.person, question), run);
  }

  /** The script itself is synchronous; only its answer may be a promise. */
  function inRun(run: Run): unknown {
    const before = current;
    current = run;
    try {
      return run.work();
    } finally {
      current = before;
    }
  }

  function ask(person: PersonKey, { kind, title, message, buttons }: AlertSpec): string {
    const id = randomUUID();
    show(person, { id, kind, title, message, buttons });
    return id;
  }

  return {
    get isSuspended() {
      return current?.open != null;
    },
    run: (person, work) =>
      new Promise((resolve, reject) => {
        void start({
          person,
          work,
          answers: [],
          settle: { resolve, reject },
          asked: 0,
          changed: null,
          open: null,
        });
      }),
    answer(id, answer) {
      const run = open.get(id);
      // Nobody waits for the answer to an alert with a single button.
      if (!run) return;
      open.delete(id);
      void start({ ...run, answers: [...run.answers, answer], asked: 0, changed: null, open: null });
    },
    onAlert(spec) {
      const first: ButtonName = spec.buttons[0] ?? 'OK';
      if (!current) return first;
      if (spec.kind === 'alert' && spec.buttons.length <= 1) {
        ask(current.person, spec);
        return first;
      }
      const answer = current.answers[current.asked];
      current.asked += 1;
      if (answer) return answer;
      if (current.changed) {
        throw new PlatformError(
          `not emulated: a question after something was changed (${current.changed}); ask first`,
          'Error',
          true,
        );
      }
      current.open = spec;
      throw suspended();
    },
    onServiceCall({ service, method }) {
      if (!current) return;
      if (current.open) throw suspended();
      if (current.changed) return;
      if (!IN_MEMORY.test(service) && !HARMLESS.test(method)) current.changed = `${service}.${method}`;
    },
  };
}
