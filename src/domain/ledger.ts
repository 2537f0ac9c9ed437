import type { Language, Phrase } from '../text/phrase.ts';
import { EVIDENCE_KINDS, type EvidenceKindKey } from './evidence-kinds.ts';
import { fold, headerRow, readTable, tableLanguage, type Column } from './tables.ts';
import { instantOf } from './zones.ts';

export type LedgerAction = 'link' | 'tick' | 'untick' | 'remove';

/** One row of the Evidence tab: one action by one person, never changed afterwards. */
export interface LedgerEntry {
  readonly entryId: string;
  /** Milliseconds; null when the cell is no date. */
  readonly at: number | null;
  readonly by: string;
  readonly orderId: string;
  readonly kind: EvidenceKindKey;
  readonly action: LedgerAction;
  readonly name: string;
  readonly url: string;
  readonly fileId: string;
  /** The entry whose file a `remove` takes away. */
  readonly ref: string;
  /** Key of the request; the same key twice is the same action. */
  readonly request: string;
  readonly note: string;
}

const tab: Phrase = { zh: '证据', en: 'Evidence' };

/** The columns of the Evidence tab, in their order. */
export const LEDGER_COLUMNS = [
  { key: 'entryId', header: { zh: '记录编号', en: 'Entry' } },
  { key: 'at', header: { zh: '时间', en: 'Time' }, optional: true },
  { key: 'by', header: { zh: '操作人', en: 'By' }, optional: true },
  { key: 'orderId', header: { zh: '订单号', en: 'Order ID' } },
  { key: 'kind', header: { zh: '证据类型', en: 'Evidence' } },
  { key: 'action', header: { zh: '操作', en: 'Action' } },
  { key: 'name', header: { zh: '文件名', en: 'File name' }, optional: true },
  { key: 'url', header: { zh: '链接', en: 'Link' }, optional: true },
  { key: 'fileId', header: { zh: '文件编号', en: 'File ID' }, optional: true },
  { key: 'ref', header: { zh: '对应记录', en: 'Refers to' }, optional: true },
  { key: 'request', header: { zh: '请求编号', en: 'Request' }, optional: true },
  { key: 'note', header: { zh: '备注', en: 'Note' }, optional: true },
] as const satisfies readonly Column<keyof LedgerEntry>[];

const actions: Record<LedgerAction, Phrase> = {
  link: { zh: '关联', en: 'link' },
  tick: { zh: '勾选', en: 'tick' },
  untick: { zh: '取消勾选', en: 'untick' },
  remove: { zh: '移除', en: 'remove' },
};

const kindsByWord = byWord(EVIDENCE_KINDS.map(({ key, name }) => [key, name] as const));
const actionsByWord = byWord(Object.entries(actions) as [LedgerAction, Phrase][]);

/** The header of a fresh Evidence tab. */
export function ledgerHeader(language: Language): string[] {
  return headerRow(LEDGER_COLUMNS, language);
}

/**
 * The entries of the Evidence tab, header included, in the order of the rows. A row without order ID, or with a kind
 * or action that we do not know, is somebody's remark and is left out.
 *
 * @throws {Problem} `missingColumn`
 */
export function ledgerFromTable(values: readonly (readonly unknown[])[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const row of readTable(tab, LEDGER_COLUMNS, values).rows) {
    const orderId = row.text('orderId');
    const kind = kindsByWord.get(fold(row.text('kind')));
    const action = actionsByWord.get(fold(row.text('action')));
    if (!orderId || !kind || !action) continue;
    entries.push({
      entryId: row.text('entryId'),
      at: instantOf(row.cell('at')),
      by: row.text('by'),
      orderId,
      kind,
      action,
      name: row.text('name'),
      url: row.text('url'),
      fileId: row.text('fileId'),
      ref: row.text('ref'),
      request: row.text('request'),
      note: row.text('note'),
    });
  }
  return entries;
}

/** The language in which the Evidence tab is written; null when its header is not there. */
export function languageOfLedger(values: readonly (readonly unknown[])[]): Language | null {
  return tableLanguage(LEDGER_COLUMNS, values);
}

function byWord<Code extends string>(names: readonly (readonly [Code, Phrase])[]): Map<string, Code> {
  return new Map(
    names.flatMap(([code, { zh, en }]) => [code, zh, en].map((word) => [fold(word), code] as const)),
  );
}
