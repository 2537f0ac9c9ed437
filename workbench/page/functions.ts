/** Custom functions in this window: the server computes them, the cell shows Loading… until it has. */
import type { FunctionArgument, FunctionResult } from '../workbench.ts';
import type { FunctionCalls, FunctionResults } from '../server/messages.ts';
import { tell } from './talk.ts';

export interface FunctionDesk {
  call(name: string, args: FunctionArgument[]): FunctionResult | 'loading';
  /** Forgets every value: what functions may read (the time zone) has changed. */
  forget(): void;
}

/** How long calls are collected before they are sent: one evaluation asks for many. */
const COLLECT_MS = 10;
/** After a failed request (server gone) the cells try again with the next evaluation. */
const RESULTS_KEPT = 5000;

/**
 * A value is kept under the function's name and arguments, as Sheets keeps it: the same call is made once.
 *
 * @param onValues told when values have arrived, so that the cells can be evaluated again.
 */
export function makeFunctionDesk(onValues: () => void): FunctionDesk {
  const known = new Map<string, FunctionResult>();
  const asked = new Set<string>();
  let waiting: { key: string; name: string; args: FunctionArgument[] }[] = [];
  let generation = 0;

  async function send(): Promise<void> {
    const calls = waiting;
    const since = generation;
    waiting = [];
    try {
      const body: FunctionCalls = { calls: calls.map(({ name, args }) => ({ name, args })) };
      const { results } = await tell<FunctionResults>('/api/functions', body);
      if (since !== generation) return;
      calls.forEach(({ key }, index) => known.set(key, results[index]!));
      if (known.size > RESULTS_KEPT)
        for (const key of [...known.keys()].slice(0, -RESULTS_KEPT)) known.delete(key);
      onValues();
    } finally {
      for (const { key } of calls) asked.delete(key);
    }
  }

  return {
    call(name, args) {
      const key = JSON.stringify([name, args]);
      const value = known.get(key);
      if (value) return value;
      if (!asked.has(key)) {
        asked.add(key);
        if (waiting.push({ key, name, args }) === 1) setTimeout(() => void send(), COLLECT_MS);
      }
      return 'loading';
    },
    forget() {
      generation += 1;
      known.clear();
      asked.clear();
      waiting = [];
    },
  };
}
