import { CARRIERS } from './carrier-rows.ts';

export { CARRIERS } from './carrier-rows.ts';

/** A kind of tracking number: recognised by its shape alone, with a number that has it and one that has not. */
export interface TrackingFormat {
  readonly pattern: RegExp;
  readonly valid: string;
  readonly invalid: string;
}

export interface Carrier {
  readonly key: string;
  /** How we write it. */
  readonly name: string;
  /** Further spellings of the export's 'Shipping Provider Name'; compared without case and punctuation. */
  readonly aliases: readonly string[];
  /** Codes of the markets it delivers in. */
  readonly markets: readonly string[];
  /** The carrier's own public page, `{tracking}` standing for the number; by market where countries have their own. */
  readonly page?: string | Readonly<Record<string, string>>;
  readonly formats?: readonly TrackingFormat[];
}

/** Knows most carriers of the world; the page for every other one. */
export const ANY_CARRIER_PAGE = 'https://t.17track.net/en#nums={tracking}';

/** Of carriers, platforms and posts: 5 to 40 letters and digits, hyphens allowed inside. */
const TRACKING = /^[0-9A-Z][0-9A-Z-]{3,38}[0-9A-Z]$/i;

const byName = new Map(
  CARRIERS.flatMap((carrier) =>
    [carrier.name, carrier.key, ...carrier.aliases].map((name) => [plain(name), carrier] as const),
  ),
);
const longestNamesFirst = [...byName].sort(([a], [b]) => b.length - a.length);

/**
 * The carrier of a parcel: by the name in the export, otherwise by a tracking number that only one carrier has.
 *
 * @param providerName as the export or a person writes it, 'J&T Express (Standard)'
 * @returns null when neither tells
 * @example carrierOf('Shopee Express', '')?.key // 'spx'
 */
export function carrierOf(providerName: string, tracking: string): Carrier | null {
  const name = plain(providerName);
  const known = byName.get(name) ?? longestNamesFirst.find(([alias]) => startsWithName(name, alias))?.[1];
  if (known) return known;

  const number = tracking.trim().toUpperCase();
  const fitting = CARRIERS.filter((carrier) => carrier.formats?.some(({ pattern }) => pattern.test(number)));
  return fitting.length === 1 ? fitting[0]! : null;
}

/**
 * The public page where a parcel can be followed: the carrier's own, otherwise 17TRACK. Always https, the number
 * always encoded.
 *
 * @param tracking one number, or several after commas, of which the first counts
 * @param market the code of the parcel's market; some carriers have a page per country
 * @returns null when there is no tracking number, or it can be none
 * @example trackingUrl('USPS', '9400111200881234567890')
 * // 'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111200881234567890'
 */
export function trackingUrl(providerName: string, tracking: string, market = ''): string | null {
  const number = (tracking.split(',')[0] ?? '').replace(/\s/g, '');
  if (!TRACKING.test(number)) return null;
  const page = carrierOf(providerName, number)?.page;
  const template = (typeof page === 'string' ? page : page?.[market]) ?? onlyPage(page) ?? ANY_CARRIER_PAGE;
  return template.replace('{tracking}', encodeURIComponent(number));
}

/** A carrier with a single country's page has that page everywhere. */
function onlyPage(page: Carrier['page']): string | undefined {
  if (page === undefined || typeof page === 'string') return undefined;
  const pages = Object.values(page);
  return pages.length === 1 ? pages[0] : undefined;
}

function startsWithName(name: string, alias: string): boolean {
  return alias.length >= 2 && name.startsWith(`${alias} `);
}

/** Lower case words without punctuation: 'J&T Express' and 'j & t express' are the same name. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*&\s*/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
