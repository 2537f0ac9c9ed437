/** What the calls of `protocol.ts` answer: plain JSON, instants as ISO 8601 UTC text and civil days as `2026-03-13`. */
import type { OrderState } from './domain/states.ts';
import type { Language } from './text/phrase.ts';

export type { OrderState } from './domain/states.ts';
export type { FunctionHelp } from './functions/reference.ts';

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
