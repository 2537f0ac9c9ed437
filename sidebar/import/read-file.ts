import { readExport } from '../../src/domain/import/doctor.ts';
import type { DateOrder, ReadProgress, ReadResult } from '../../src/domain/import/imported.ts';
import { MARKETS, type Market } from '../../src/domain/markets.ts';
import type { MarketInfo } from '../../src/protocol.ts';

/** How long the page may be busy at a stretch: a frame at 60 Hz is 16 ms. */
const STRETCH_MS = 12;

/** What the seller answered when the file could not tell. */
export interface Answers {
  readonly market?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
}

/**
 * Reads an export in the browser, a few milliseconds at a time, so that the page answers clicks meanwhile.
 *
 * @returns null when `isOver` said so
 * @throws {Problem} as `readExport` does
 */
export async function readFile(
  file: File,
  answers: Answers,
  markets: readonly MarketInfo[],
  onProgress: (progress: ReadProgress) => void,
  isOver: () => boolean,
): Promise<ReadResult | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const decode = (part: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(part);
  const steps = readExport({ name: file.name, bytes }, { ...answers, decode, markets: marketsOf(markets) });
  for (;;) {
    const until = performance.now() + STRETCH_MS;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (isOver()) return null;
    if (step.done) return step.value;
    onProgress(step.value);
    await turn();
  }
}

/** The shop's own zones and currencies, with what only the shipped table knows about each market. */
function marketsOf(infos: readonly MarketInfo[]): Market[] {
  return infos.map((info) => {
    const shipped = MARKETS.find(({ code }) => code === info.code);
    const { code, zone, currency, packingVideoFrom, checkTrackingAfterDays } = info;
    return {
      name: { zh: info.name, en: info.name },
      businessWeek: 'business' as const,
      aliases: [],
      ...shipped,
      code,
      zone,
      currency,
      packingVideoFrom,
      checkTrackingAfterDays,
    };
  });
}

/** Lets the page do what is waiting; unlike a timer, a message is not held back while the tab is in the background. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
