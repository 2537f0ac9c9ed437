import type { CallName, Input, Output, Payload, Reply } from '../../src/protocol.ts';
import type { Language } from '../../src/text/phrase.ts';
import { functionHelp, importPreview, setupPreview } from './fake-desk.ts';
import { evidenceItems, hello, STATES } from './orders.ts';

/** Answers a call, refuses it with a sentence, breaks it, or says nothing at all. */
export type Answer<Name extends CallName> = (
  input: Input<Name>,
  language: Language,
) => Output<Name> | Promise<Output<Name>>;
export type Answers = { [Name in CallName]?: Answer<Name> };

/** Thrown by an answer: the server understood and declined. */
export class Declined extends Error {
  readonly sentence: string;
  constructor(sentence: string) {
    super(sentence);
    this.sentence = sentence;
  }
}

export const never = () => new Promise<never>(() => {});

/** A server that knows one order and remembers ticks, links and stamps; every call is kept in `calls`. */
export class FakeServer {
  readonly calls: { name: CallName; input: unknown; language: Language }[] = [];
  stamp = 's1';
  state: string;
  answers: Answers;
  #items = new Map<Language, ReturnType<typeof evidenceItems>>();
  #entry = 100;

  constructor(
    state = 'dueSoon',
    answers: Answers = {},
    readonly remembered: Language | null = 'en',
  ) {
    this.state = state;
    this.answers = answers;
  }

  count(name: CallName): number {
    return this.calls.filter((call) => call.name === name).length;
  }

  last<Name extends CallName>(name: Name): Input<Name> {
    return this.calls.filter((call) => call.name === name).at(-1)?.input as Input<Name>;
  }

  /** What `google.script.run.rpc` does, plain JSON in and out; throws where the platform would call the failure handler. */
  async rpc(name: CallName, payload: Payload<CallName>): Promise<Reply<CallName>> {
    const { language, input } = payload;
    this.calls.push({ name, input, language });
    const answer = (this.answers[name] ?? this.#defaults[name]) as Answer<CallName> | undefined;
    if (!answer) throw new Error(`The fake server has no answer to ${name}`);
    try {
      return { ok: true, value: await answer(input as never, language) };
    } catch (error) {
      if (error instanceof Declined)
        return { ok: false, problem: { code: 'declined', sentence: error.sentence } };
      throw error;
    }
  }

  #defaults: Answers = {
    hello: (_, language) => hello(language, { language: this.remembered, ...this.#made(language).hello }),
    'language.choose': ({ language }) => ({ language }),
    'order.poll': () => ({ stamp: this.stamp }),
    'order.open': (_, language) => {
      const { open } = this.#made(language);
      if (open.kind !== 'order') return { ...open, stamp: this.stamp };
      return { ...open, stamp: this.stamp, order: { ...open.order, evidence: this.#evidence(language) } };
    },
    'tab.show': () => ({ shown: true }),
    'help.functions': (_, language) => functionHelp(language),
    'setup.preview': ({ sheetLanguage }, language) =>
      setupPreview(sheetLanguage, this.#made(language).hello?.layout ?? 'current'),
    'setup.apply': () => {
      this.state = 'emptyRow';
      this.stamp += '+';
      return { summary: 'The sheet is set up.' };
    },
    'highlights.repair': () => ({ summary: 'Highlighting repaired.' }),
    'import.preview': ({ orders }) => importPreview(orders),
    'import.batch': ({ orders }) => ({ added: orders.length, updated: 0, unchanged: 0, refused: [] }),
    'delivery.failed': () => this.#stamped('dueSoon'),
    'delivery.failed.undo': () => this.#stamped('fine'),
    'redelivery.asked': () => this.#stamped('asked'),
    'redelivery.asked.undo': () => this.#stamped('dueSoon'),
    'evidence.tick': ({ kind, done }, language) => {
      for (const items of this.#all(language))
        items.forEach((item, at) => item.kind === kind && (items[at] = { ...item, done }));
      return this.#evidence(language);
    },
    'evidence.link': ({ kind, url, name }, language) => this.#add(language, kind, url, name),
    'evidence.upload': ({ kind, name }, language) =>
      this.#add(language, kind, 'https://drive.google.com/file/d/9/view', name),
    'evidence.remove': ({ entryId }, language) => {
      for (const items of this.#all(language)) {
        items.forEach(
          (item, at) =>
            (items[at] = { ...item, files: item.files.filter((file) => file.entryId !== entryId) }),
        );
      }
      return this.#evidence(language);
    },
  };

  #made(language: Language) {
    const make = STATES[this.state];
    if (!make) throw new Error(`No state ${this.state}`);
    return make(language);
  }

  #stamped(state: string) {
    this.state = state;
    this.stamp += '+';
    return { stamped: 1, skipped: [], summary: '1' };
  }

  #add(language: Language, kind: string, url: string, name: string) {
    const file = {
      entryId: `e${++this.#entry}`,
      name,
      url,
      by: 'lin@example.com',
      at: '2026-03-09T16:00:00.000Z',
    };
    for (const items of this.#all(language)) {
      items.forEach(
        (item, at) =>
          item.kind === kind && (items[at] = { ...item, done: true, files: [...item.files, file] }),
      );
    }
    return this.#evidence(language);
  }

  #all(language: Language) {
    if (!this.#items.has(language)) this.#items.set(language, evidenceItems(language));
    return [...this.#items.values()];
  }

  #evidence(language: Language) {
    this.#all(language);
    const items = this.#items.get(language) ?? [];
    const needed = items.filter((item) => item.needed);
    return { items, needed: needed.length, done: needed.filter((item) => item.done).length };
  }
}
