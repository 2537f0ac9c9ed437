/** A file of the person's own in place of the workbook. */
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from './grid.ts';
import { sendFile, tell } from './talk.ts';

/** The XML parts of a workbook; pictures and macros stay behind. */
const PARTS = /\.(xml|rels)$/;

/** Texts of a cell that the engine would take for a number, a date or a truth value. */
const LOOKS_TYPED =
  /(<t(?:\s[^>]*)?>)(?=(?:[\d\s.,:/+-]*\d[\d\s.,:/+-]*(?:E[+-]?\d+|[AP]M)?|TRUE|FALSE)<\/t>)/gi;

/** What a file says is text stays text, as in Sheets: an order ID keeps its digits. */
function keepTexts(xml: string): string {
  return xml.replace(LOOKS_TYPED, "$1'");
}

export async function openOwnFile(file: File): Promise<void> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isZip = start[0] === 0x50 && start[1] === 0x4b;
  if (!isZip) {
    await sendFile('/api/open', file);
    return;
  }
  const zipped = new Uint8Array(await file.arrayBuffer());
  const parts = Object.entries(unzipSync(zipped, { filter: ({ name }) => PARTS.test(name) }));
  const data = readXlsx(
    Object.fromEntries(parts.map(([path, bytes]) => [path, keepTexts(strFromU8(bytes))])),
  );
  await tell('/api/open-sheets', { name: file.name.replace(/\.[^.]+$/, ''), data });
}
