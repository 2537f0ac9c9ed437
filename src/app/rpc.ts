import { Problem, sentence } from '../domain/problems.ts';
import { inputs, type CallName, type Input, type Output, type Reply } from '../protocol.ts';
import type { Language } from '../text/phrase.ts';
import { markAsked, markFailed, unmarkAsked, unmarkFailed } from './delivery.ts';
import { linkEvidence, removeEvidence, tickEvidence, uploadEvidence } from './evidence.ts';
import { hello } from './hello.ts';
import { importBatch, previewImport } from './import.ts';
import { openOrder, pollOrder } from './open-order.ts';
import type { Ports } from './ports.ts';
import { applySetup, previewSetup, repairHighlights } from './setup.ts';

type Handlers = {
  readonly [Name in CallName]: (ports: Ports, input: Input<Name>, language: Language) => Output<Name>;
};

/** The only things a sidebar can ask for, each carried out by its use case. */
const handlers: Handlers = {
  hello: (ports, _, language) => hello(ports, language),
  'language.choose': (ports, { language }) => {
    ports.person.chooseLanguage(language);
    return { language };
  },
  'help.functions': (ports, _, language) => ports.functionHelp(language),
  'tab.show': (ports, { tab }) => ({ shown: ports.book.show(tab) }),
  'setup.preview': (ports, { sheetLanguage }, language) => previewSetup(ports, sheetLanguage, language),
  'setup.apply': (ports, { sheetLanguage }, language) =>
    applySetup(ports, sheetLanguage, language, ports.uuid()),
  'highlights.repair': (ports, _, language) => repairHighlights(ports, language),
  'order.poll': (ports) => pollOrder(ports),
  'order.open': (ports, { orderId }, language) => openOrder(ports, language, orderId),
  'delivery.failed': (ports, input, language) => markFailed(ports, input, language),
  'delivery.failed.undo': (ports, { orderId, request }, language) =>
    unmarkFailed(ports, orderId, request, language),
  'redelivery.asked': (ports, { orderId, request }, language) =>
    markAsked(ports, { orderIds: [orderId], request }, language),
  'redelivery.asked.undo': (ports, { orderId, request }, language) =>
    unmarkAsked(ports, orderId, request, language),
  'evidence.tick': tickEvidence,
  'evidence.link': linkEvidence,
  'evidence.upload': uploadEvidence,
  'evidence.remove': removeEvidence,
  'import.preview': (ports, { orders }, language) => previewImport(ports, orders, language),
  'import.batch': importBatch,
};

/**
 * The one door to the server: a closed list of calls, each input checked before anything is done with it.
 *
 * @param name one of the names in `protocol.ts`
 * @param payload `{ language, input }`
 * @returns the value, or a problem as a sentence in the caller's language; anything unforeseen is thrown
 */
export function answer(ports: () => Ports, name: unknown, payload: unknown): Reply<CallName> {
  const language = languageIn(payload);
  try {
    if (typeof name !== 'string' || !Object.prototype.hasOwnProperty.call(handlers, name))
      throw new Problem('badCall', { call: String(name).slice(0, 40), detail: '?' });
    return { ok: true, value: carryOut(ports, name as CallName, payload, language) };
  } catch (problem) {
    const known = problem instanceof Problem ? problem : platformProblem(problem);
    if (!known) throw problem;
    return { ok: false, problem: { code: known.code, sentence: sentence(known, language) } };
  }
}

function carryOut<Name extends CallName>(
  ports: () => Ports,
  name: Name,
  payload: unknown,
  language: Language,
): Output<Name> {
  const input = (payload as { readonly input?: unknown } | null)?.input;
  const checked = inputs[name].safeParse(input);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new Problem('badCall', { call: name, detail: issue ? issue.path.join('.') || issue.code : '?' });
  }
  return handlers[name](ports(), checked.data as Input<Name>, language);
}

function languageIn(payload: unknown): Language {
  return (payload as { readonly language?: unknown } | null)?.language === 'zh' ? 'zh' : 'en';
}

/** Refusals of the platform that a person can do something about. */
export function platformProblem(error: unknown): Problem | null {
  const message = error instanceof Error ? error.message : String(error);
  if (
    /protected (cell|range|sheet)|do not have permission to (edit|modify)|edit access|read-only/i.test(
      message,
    )
  )
    return new Problem('viewOnly');
  return null;
}
