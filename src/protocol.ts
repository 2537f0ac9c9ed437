/**
 * Every call the sidebar can make: its name, what it takes (checked at the door) and what it answers.
 * `google.script.run` copies plain JSON only, so instants travel as ISO 8601 UTC text
 * (`2026-03-14T06:59:59.000Z`) and civil days as `2026-03-13`; nothing here is a `Date`.
 */
import * as z from 'zod/mini';
import type { Language } from './text/phrase.ts';
import type {
  Hello,
  SetupPreview,
  SetupResult,
  EvidenceView,
  OpenResult,
  PollResult,
  StampResult,
  ImportPreview,
  ImportBatchResult,
  FunctionHelp,
} from './views.ts';

export type * from './views.ts';

export { MAX_UPLOAD_BYTES, importBatches } from './domain/limits.ts';

const language = z.enum(['zh', 'en']);
const orderId = z.string().check(z.minLength(1), z.maxLength(40));
const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const isoInstant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/));
/** One click, one key: a call that arrives twice is carried out once. */
const request = z.string().check(z.minLength(8), z.maxLength(64));

/** One order of an export, as the sidebar read it; only what the platform owns. */
const importedOrder = z.object({
  orderId,
  status: z.string(),
  market: z.string(),
  buyer: z.string(),
  items: z.string(),
  amount: z.nullable(z.number()),
  currency: z.string(),
  refund: z.nullable(z.number()),
  carrier: z.string(),
  tracking: z.string(),
  placedAt: z.nullable(isoInstant),
  shippedAt: z.nullable(isoInstant),
  deliveredAt: z.nullable(isoInstant),
  cancelledAt: z.nullable(isoInstant),
  cancelReason: z.string(),
});
export type ImportedRow = z.infer<typeof importedOrder>;

/** The input of every call, by name. */
export const inputs = {
  /** What the sidebar must know before it can show anything. */
  hello: z.object({}),
  /** This person's language in the sidebar, the menu and messages. */
  'language.choose': z.object({ language }),
  /** The functions one can type, for the help page. */
  'help.functions': z.object({}),
  /** Brings one of the desk's tabs to the front. */
  'tab.show': z.object({ tab: z.enum(['orders', 'evidence', 'rules', 'log', 'settings']) }),

  /** What setting up would add; nothing is written. */
  'setup.preview': z.object({ sheetLanguage: language }),
  'setup.apply': z.object({ sheetLanguage: language }),
  /** Puts our highlighting back and leaves everybody else's alone. */
  'highlights.repair': z.object({}),

  /** The cheap question asked again and again: has the selection or the evidence changed? */
  'order.poll': z.object({}),
  /** An order by its ID, or the one of the selected row. */
  'order.open': z.object({ orderId: z.optional(orderId) }),

  /** Stamps a failed delivery on the named orders, or on all selected rows. */
  'delivery.failed': z.object({
    orderIds: z.optional(z.array(orderId)),
    /** The market's day of the failure; left out, it is now. */
    day: z.optional(isoDay),
    reason: z.string(),
    request,
  }),
  /** Takes back a failed-delivery stamp. */
  'delivery.failed.undo': z.object({ orderId, request }),
  /** Records that redelivery was asked for, now. */
  'redelivery.asked': z.object({ orderId, request }),
  'redelivery.asked.undo': z.object({ orderId, request }),

  'evidence.tick': z.object({ orderId, kind: z.string(), done: z.boolean(), request }),
  'evidence.link': z.object({ orderId, kind: z.string(), url: z.string(), name: z.string(), request }),
  'evidence.upload': z.object({
    orderId,
    kind: z.string(),
    name: z.string(),
    mimeType: z.string(),
    /** The file's bytes in base64, at most `MAX_UPLOAD_BYTES` of them. */
    base64: z.string(),
    request,
  }),
  /** Takes one linked file away again (the file itself stays in Drive). */
  'evidence.remove': z.object({ orderId, kind: z.string(), entryId: z.string(), request }),

  /** What importing these orders would do; nothing is written. */
  'import.preview': z.object({ orders: z.array(importedOrder) }),
  /** Writes one batch; a batch sent twice changes nothing the second time. */
  'import.batch': z.object({
    fileName: z.string(),
    orders: z.array(importedOrder),
    /** Counting from 0; the last one writes the log entry. */
    batch: z.number(),
    batches: z.number(),
    request,
  }),
} as const;

export type CallName = keyof typeof inputs;
export type Input<Name extends CallName> = z.infer<(typeof inputs)[Name]>;

/** What each call answers, by name. */
export interface Outputs {
  hello: Hello;
  'language.choose': { readonly language: Language };
  'help.functions': readonly FunctionHelp[];
  'tab.show': { readonly shown: boolean };
  'setup.preview': SetupPreview;
  'setup.apply': SetupResult;
  'highlights.repair': { readonly summary: string };
  'order.poll': PollResult;
  'order.open': OpenResult;
  'delivery.failed': StampResult;
  'delivery.failed.undo': StampResult;
  'redelivery.asked': StampResult;
  'redelivery.asked.undo': StampResult;
  'evidence.tick': EvidenceView;
  'evidence.link': EvidenceView;
  'evidence.upload': EvidenceView;
  'evidence.remove': EvidenceView;
  'import.preview': ImportPreview;
  'import.batch': ImportBatchResult;
}

export type Output<Name extends CallName> = Outputs[Name];

/** What travels: the language for the sentences in the answer, and the call's own input. */
export interface Payload<Name extends CallName> {
  readonly language: Language;
  readonly input: Input<Name>;
}

/** An answer is a value or a problem the person can put right; anything else fails the call. */
export type Reply<Name extends CallName> =
  | { readonly ok: true; readonly value: Output<Name> }
  | { readonly ok: false; readonly problem: { readonly code: string; readonly sentence: string } };
