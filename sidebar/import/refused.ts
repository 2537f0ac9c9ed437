import type { RefusedLine } from '../../src/domain/import/imported.ts';
import { sentence } from '../../src/domain/problems.ts';
import { say, type Language } from '../../src/text/phrase.ts';
import * as words from '../../src/text/sidebar-importing.ts';

/** Something that was not imported: where it stands, what it is, why. */
export interface Refused {
  /** 'row 17' of the file; '' for an order that the sheet refused. */
  readonly where: string;
  readonly orderId: string;
  readonly reason: string;
}

/** What the file's own lines and the sheet's orders were refused for, as one list. */
export function refusedOf(
  lines: readonly RefusedLine[],
  orders: readonly { readonly orderId: string; readonly reason: string }[],
  language: Language,
): Refused[] {
  return [
    ...lines.map(({ row, orderIdText, problem }) => ({
      where: say(language, words.refusedRow, { row }),
      orderId: orderIdText,
      reason: sentence(problem, language),
    })),
    ...orders.map(({ orderId, reason }) => ({ where: '', orderId, reason })),
  ];
}

/** The list as lines of a table, to be pasted into a sheet or a message. */
export function refusedText(refused: readonly Refused[]): string {
  const plain = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
  return refused.map((one) => [one.where, one.orderId, one.reason].map(plain).join('\t')).join('\n');
}
