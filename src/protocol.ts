/**
 * Every call the sidebar can make: its name, what it takes (checked at the door) and what it answers.
 * `google.script.run` copies plain JSON only, so instants travel as ISO 8601 UTC text
 * (`2026-03-14T06:59:59.000Z`) and civil days as `2026-03-13`; nothing here is a `Date`.
 */
import * as z from 'zod/mini';
import type { OrderState } from './domain/states.ts';
import type { Language } from './text/phrase.ts';

export { MAX_UPLOAD_BYTES, importBatches } from './domain/limits.ts';

export type { OrderState } from './domain/states.ts';

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

export interface MarketInfo {
  readonly code: string;
  readonly name: string;
  readonly zone: string;
  readonly currency: string;
  readonly packingVideoFrom: number;
  readonly checkTrackingAfterDays: number;
}

export interface Hello {
  /** The e-mail address of the person at the keyboard; '' where the account hides it. */
  readonly user: string;
  /** The language this person chose before, or null. */
  readonly language: Language | null;
  readonly locale: string;
  readonly sheetLanguage: Language;
  readonly timeZone: string;
  /** 'none': not set up; 'older': set up by an earlier version, to be migrated by set-up. */
  readonly layout: 'none' | 'older' | 'current';
  readonly canEdit: boolean;
  /** Whether files can be uploaded to Drive, or only linked. */
  readonly canUpload: boolean;
  readonly version: string;
  readonly defaultMarket: string;
  readonly markets: readonly MarketInfo[];
  /** Why a delivery failed: what the reason list offers. */
  readonly reasons: readonly { readonly key: string; readonly name: string }[];
  /** Things on the Settings or Rules tab that cannot be read, as sentences. */
  readonly warnings: readonly string[];
}

export interface SetupPreview {
  readonly layout: Hello['layout'];
  readonly tabs: readonly {
    readonly tab: 'orders' | 'evidence' | 'rules' | 'log' | 'settings';
    readonly name: string;
    /** 'add': a new tab; 'extend': columns are added at the right end; 'keep': nothing changes. */
    readonly action: 'add' | 'extend' | 'keep';
    /** Headers found by name and used as they are. */
    readonly found: readonly string[];
    /** Headers that will be added at the right end. */
    readonly added: readonly string[];
    /** Columns of the person's own, left alone. */
    readonly untouched: readonly string[];
  }[];
  readonly highlights: number;
  /** Sentences that stop set-up (for example two columns with the same meaning); empty when it can go ahead. */
  readonly obstacles: readonly string[];
}

export interface SetupResult {
  readonly summary: string;
}

export interface ClockView {
  readonly rule: string;
  readonly ruleName: string;
  /** What has to be done, or happens, until then; as in `Rule.purpose`. */
  readonly purpose: 'redelivery' | 'destruction' | 'return' | 'hold' | 'claim' | 'lost';
  /** The instant the count began; the ring shows how much of the time is gone. */
  readonly startedAt: string;
  readonly actBy: string;
  readonly deadline: string;
  readonly actByEnds: string;
  readonly deadlineEnds: string;
  readonly zone: string;
  /** 'delivered', 'asked' …: the event that closed it, in words; null while it runs. */
  readonly closedBy: string | null;
  readonly estimate: boolean;
  /** One sentence: rule, start, count, zone, source, verified on. */
  readonly explanation: string;
  readonly source: string;
  readonly verifiedOn: string;
}

export interface EvidenceFile {
  readonly entryId: string;
  readonly name: string;
  readonly url: string;
  readonly by: string;
  readonly at: string;
}

export interface EvidenceItem {
  readonly kind: string;
  readonly name: string;
  /** How to get it, in one line. */
  readonly how: string;
  readonly needed: boolean;
  /** Why it is needed here, when that depends on the order; '' otherwise. */
  readonly why: string;
  readonly strongest: boolean;
  readonly done: boolean;
  /** Who ticked it last, and when (ISO); '' before anybody has. */
  readonly by: string;
  readonly at: string;
  readonly files: readonly EvidenceFile[];
}

export interface EvidenceView {
  readonly done: number;
  readonly needed: number;
  readonly items: readonly EvidenceItem[];
}

export interface TimelineEntry {
  readonly event: string;
  readonly name: string;
  /** An instant where the time is known … */
  readonly instant: string | null;
  /** … otherwise the market's civil day. */
  readonly day: string | null;
}

export interface OrderView {
  readonly orderId: string;
  /** The row it stands in now; for display only, never to write by. */
  readonly row: number;
  readonly state: OrderState;
  /** The next step in words, as in the sheet's own column. */
  readonly nextStep: string;
  readonly market: string;
  readonly marketName: string;
  readonly zone: string;
  readonly status: string;
  readonly carrier: string;
  readonly tracking: string;
  readonly trackingUrl: string | null;
  readonly amount: number | null;
  readonly currency: string;
  readonly buyer: string;
  readonly buyerOrders: number;
  readonly items: string;
  readonly failReason: string;
  readonly failed: boolean;
  readonly asked: boolean;
  /** Running clocks first, the most urgent at the top. */
  readonly clocks: readonly ClockView[];
  readonly evidence: EvidenceView;
  readonly timeline: readonly TimelineEntry[];
  /** What cannot be read in this row, as sentences. */
  readonly warnings: readonly string[];
}

export type OpenResult =
  | { readonly kind: 'order'; readonly order: OrderView; readonly stamp: string }
  | {
      readonly kind: 'notSetUp' | 'otherTab' | 'header' | 'emptyRow' | 'damagedId' | 'gone';
      /** What it is and what to do, as a sentence. */
      readonly message: string;
      readonly stamp: string;
    };

export interface PollResult {
  /** Changes whenever the selected order or the evidence ledger does. */
  readonly stamp: string;
}

export interface StampResult {
  readonly stamped: number;
  /** Selected rows that were left alone, each with its reason. */
  readonly skipped: readonly { readonly row: number; readonly orderId: string; readonly reason: string }[];
  readonly summary: string;
}

export interface ImportPreview {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** The first few of each, to look at. */
  readonly samples: {
    readonly new: readonly { readonly orderId: string; readonly text: string }[];
    readonly changed: readonly {
      readonly orderId: string;
      readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[];
    }[];
  };
  readonly refused: readonly { readonly orderId: string; readonly reason: string }[];
  /** Only these need to be sent on: the new and the changed orders. */
  readonly toWrite: readonly string[];
}

export interface ImportBatchResult {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly orderId: string; readonly reason: string }[];
}

export interface FunctionHelp {
  readonly name: string;
  readonly summary: string;
  readonly example: string;
  readonly result: string;
  readonly args: readonly {
    readonly name: string;
    readonly help: string;
    readonly example: string;
    readonly optional: boolean;
  }[];
}

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
