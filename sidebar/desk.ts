import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Hello } from '../src/protocol.ts';
import type { Language, Phrase, Values } from '../src/text/phrase.ts';
import type { Counted } from '../src/text/sidebar-counted.ts';

export type View = 'order' | 'import' | 'more';

/** What the status line says; one line for everything that happens. */
export interface Status {
  readonly text: string;
  readonly tone: 'done' | 'busy' | 'problem';
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What every part of the sidebar shares: the person's language, the shop's facts, the status line and the way around. */
export interface Desk {
  readonly hello: Hello;
  readonly language: Language;
  /** A phrase in this person's language. */
  t(phrase: Phrase, values?: Values): string;
  /** A phrase that counts; the number is filled in as `{n}`. */
  count(n: number, phrase: Counted, values?: Values): string;
  report(status: Status | null): void;
  /** Runs a call and says what became of it; undefined when it did not succeed. */
  attempt<Value>(call: () => Promise<Value>, telling: Telling): Promise<Value | undefined>;
  copy(text: string): void;
  go(view: View, section?: string): void;
  /** Asks again who is here and how the spreadsheet is laid out. */
  refresh(): Promise<void>;
  /** While anything holds, the sidebar does not follow the selection. */
  hold(token: object, held: boolean): void;
  isHeld(): boolean;
}

export interface Telling {
  /** Said while the call is under way. */
  readonly busy?: string;
  /** Said when it broke for a reason nobody foresaw: what was not done. */
  readonly broken: string;
  readonly retry?: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('Rendered outside the desk');
  return desk;
}

/** Keeps the shown order in place while a menu, a form or a drag is open. */
export function useHold(held: boolean): void {
  const { hold } = useDesk();
  useEffect(() => {
    if (!held) return;
    const token = {};
    hold(token, true);
    return () => hold(token, false);
  }, [held]);
}
