import type { CallName, Input, Output, Payload, Reply } from '../src/protocol.ts';
import type { Language } from '../src/text/phrase.ts';

/** The part of `google.script.run` that the sidebar uses: one chain per call. */
interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(name: string, payload: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } } | undefined;

/** The server understood and declined: the sentence says why and what to do. */
export class Refusal extends Error {
  readonly code: string;
  readonly sentence: string;

  constructor(code: string, sentence: string) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.sentence = sentence;
  }
}

let language: Language = 'en';

/** The language that answers come in from now on. */
export function askIn(chosen: Language): void {
  language = chosen;
}

/**
 * One call to the spreadsheet.
 *
 * @throws {Refusal} when the person can put the problem right; anything else means that nobody knows whether the
 * call was carried out, so the same `request` is sent again on "Try again".
 * @example await ask('order.poll', {}) // { stamp: '…' }
 */
export function ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const payload: Payload<Name> = { language, input };
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') throw new Error('Not opened by Google Sheets');
    google.script.run
      .withSuccessHandler((reply) => {
        const answer = reply as Reply<Name> | null;
        // A result that Apps Script could not copy arrives as null.
        if (!answer) reject(new Error(`${name}: no answer`));
        else if (answer.ok) resolve(answer.value);
        else reject(new Refusal(answer.problem.code, answer.problem.sentence));
      })
      .withFailureHandler((error) => reject(error instanceof Error ? error : new Error(String(error))))
      .rpc(name, payload);
  });
}

/** The key of one click: sent again with the same key, an action is carried out once. */
export function newRequest(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
