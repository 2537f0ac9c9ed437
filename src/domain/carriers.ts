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

const SEA = ['ID', 'MY', 'PH', 'SG', 'TH', 'VN'];

/**
 * Carriers as data: one row each. A name stands before the names it contains ('Royal Mail' before 'mail').
 * A row without `page` has no page that takes a number in its address, so its links go to 17TRACK.
 */
export const CARRIERS: readonly Carrier[] = [
  {
    key: 'usps',
    name: 'USPS',
    aliases: ['United States Postal Service', 'US Postal Service'],
    markets: ['US'],
    page: 'https://tools.usps.com/go/TrackConfirmAction?tLabels={tracking}',
    formats: [
      { pattern: /^9[1-5]\d{20}$/, valid: '9400111200881234567890', invalid: '9600111200881234567890' },
      {
        pattern: /^420\d{5}9[1-5]\d{20}$/,
        valid: '420900019400111200881234567890',
        invalid: '4209000194001112008812',
      },
    ],
  },
  {
    key: 'ups',
    name: 'UPS',
    aliases: ['United Parcel Service', 'UPS SurePost', 'UPS Mail Innovations'],
    markets: ['US', 'GB'],
    page: 'https://www.ups.com/track?tracknum={tracking}',
    formats: [{ pattern: /^1Z[0-9A-Z]{16}$/, valid: '1Z5R89390357567127', invalid: '2Z5R89390357567127' }],
  },
  {
    key: 'fedex',
    name: 'FedEx',
    aliases: ['Federal Express', 'FedEx SmartPost', 'FedEx Ground Economy'],
    markets: ['US', 'GB'],
    page: 'https://www.fedex.com/fedextrack/?trknbr={tracking}',
  },
  {
    key: 'dhlEcommerce',
    name: 'DHL eCommerce',
    aliases: ['DHL eCommerce Solutions', 'DHL Global Mail'],
    markets: ['US', 'GB', 'MY', 'TH'],
    formats: [{ pattern: /^GM\d{16,20}$/, valid: 'GM5951173182102315', invalid: 'GN5951173182102315' }],
  },
  {
    key: 'dhl',
    name: 'DHL',
    aliases: ['DHL Express', 'DHL UK', 'DHL Parcel'],
    markets: ['US', 'GB', 'DE', 'ES', 'FR', 'IT', 'IE'],
    page: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id={tracking}',
    formats: [{ pattern: /^JJD\d{15,18}$/, valid: 'JJD012345678901234567', invalid: 'JJD0123' }],
  },
  {
    key: 'ontrac',
    name: 'OnTrac',
    aliases: ['LaserShip', 'OnTrac Final Mile'],
    markets: ['US'],
    page: 'https://www.ontrac.com/tracking/?number={tracking}',
    formats: [{ pattern: /^[CD]\d{14}$/, valid: 'C10999911320231', invalid: 'E10999911320231' }],
  },
  {
    key: 'amazon',
    name: 'Amazon Logistics',
    aliases: ['Amazon Shipping', 'Amazon'],
    markets: ['US', 'GB'],
    page: 'https://track.amazon.com/tracking/{tracking}',
    formats: [{ pattern: /^TB[ACM]\d{12}$/, valid: 'TBA000000000001', invalid: 'TBX000000000001' }],
  },
  { key: 'betterTrucks', name: 'Better Trucks', aliases: ['BetterTrucks'], markets: ['US'] },
  { key: 'tforce', name: 'TForce', aliases: ['TForce Logistics', 'TForce Freight'], markets: ['US'] },
  { key: 'axlehire', name: 'AxleHire', aliases: ['Jitsu'], markets: ['US'] },
  { key: 'loneStar', name: 'Lone Star', aliases: ['Lone Star Overnight', 'LSO'], markets: ['US'] },
  { key: 'deliverIt', name: 'Deliver-it', aliases: [], markets: ['US'] },
  { key: 'glsUs', name: 'GLS US', aliases: ['GLS'], markets: ['US'] },
  {
    key: 'speedee',
    name: 'Spee-Dee',
    aliases: ['Spee-Dee Delivery'],
    markets: ['US'],
    formats: [{ pattern: /^SP\d{18}$/, valid: 'SP000000000000000001', invalid: 'SP0001' }],
  },
  { key: 'wizmo', name: 'Wizmo', aliases: [], markets: ['US'] },
  {
    key: 'royalMail',
    name: 'Royal Mail',
    aliases: ['Royal Mail Tracked 24', 'Royal Mail Tracked 48', 'Royal Mail 24', 'Royal Mail 48'],
    markets: ['GB'],
    page: 'https://www.royalmail.com/track-your-item#/tracking-results/{tracking}',
    formats: [{ pattern: /^[A-Z]{2}\d{9}GB$/, valid: 'RB123456785GB', invalid: 'RB12345678GB' }],
  },
  {
    key: 'evri',
    name: 'Evri',
    aliases: ['Hermes', 'Hermes EVRI', 'myHermes'],
    markets: ['GB'],
    page: 'https://www.evri.com/track/parcel/{tracking}',
    // Its numbers (six letters or digits, ten digits) also fit other carriers', so they name nobody.
  },
  {
    key: 'dpd',
    name: 'DPD',
    aliases: ['DPD UK', 'DPD Local'],
    markets: ['GB', 'IE', 'DE', 'FR'],
    page: { GB: 'https://track.dpd.co.uk/parcels/{tracking}' },
  },
  {
    key: 'yodel',
    name: 'Yodel',
    aliases: ['Yodel Direct'],
    markets: ['GB'],
    page: 'https://www.yodel.co.uk/tracking/{tracking}',
    formats: [{ pattern: /^J[JD]D\d{13}[0-9A-Z]?$/, valid: 'JJD0002233573349', invalid: 'JJD00022' }],
  },
  {
    key: 'parcelforce',
    name: 'Parcelforce',
    aliases: ['Parcelforce Worldwide'],
    markets: ['GB'],
    page: 'https://www.parcelforce.com/track-trace?trackNumber={tracking}',
  },
  { key: 'parcel2go', name: 'Parcel2Go', aliases: [], markets: ['GB'] },
  { key: 'ukMail', name: 'UK Mail', aliases: [], markets: ['GB'] },
  { key: 'panther', name: 'Panther', aliases: ['Panther Logistics'], markets: ['GB'] },
  { key: 'dx', name: 'DX', aliases: ['DX Delivery'], markets: ['GB'] },
  {
    key: 'jt',
    name: 'J&T Express',
    aliases: ['J&T', 'JNT', 'JT Express', 'J&T Cargo', 'J&T Economy', 'J&T 极兔'],
    markets: [...SEA, 'BR', 'MX'],
    page: {
      MY: 'https://www.jtexpress.my/tracking/{tracking}',
      TH: 'https://www.jtexpress.co.th/index/query/gzquery.html?bills={tracking}',
      VN: 'https://jtexpress.vn/vi/tracking?type=track&billcode={tracking}',
    },
    // Outbound labels in Indonesia begin with JY, return labels with JX; elsewhere plain digits say too little.
    formats: [{ pattern: /^J[XYPT]\d{10,13}$/, valid: 'JX1234567890', invalid: 'JQ1234567890' }],
  },
  {
    key: 'jne',
    name: 'JNE',
    aliases: ['JNE Express', 'JNE Reguler', 'JNE Cargo', 'JNE Trucking'],
    markets: ['ID'],
    page: 'https://cekresi.jne.co.id/{tracking}',
  },
  { key: 'sicepat', name: 'SiCepat', aliases: ['SiCepat Ekspres', 'SiCepat Express'], markets: ['ID'] },
  { key: 'anteraja', name: 'AnterAja', aliases: ['Anter Aja'], markets: ['ID'] },
  { key: 'grab', name: 'GrabExpress', aliases: ['Grab', 'Grab Express'], markets: ['ID', 'MY', 'SG'] },
  { key: 'gosend', name: 'GoSend', aliases: ['Go-Send', 'Gojek'], markets: ['ID'] },
  {
    key: 'flash',
    name: 'Flash Express',
    aliases: ['Flash'],
    markets: ['TH', 'MY', 'PH'],
    page: {
      TH: 'https://www.flashexpress.com/fle/tracking?se={tracking}',
      MY: 'https://www.flashexpress.my/fle/tracking?se={tracking}',
      PH: 'https://www.flashexpress.ph/fle/tracking?se={tracking}',
    },
  },
  {
    key: 'ninjaVan',
    name: 'Ninja Van',
    aliases: ['NinjaVan', 'Ninja', 'Ninja Xpress', 'Ninja Express'],
    markets: SEA,
    page: {
      ID: 'https://www.ninjavan.co/id-id/tracking?id={tracking}',
      MY: 'https://www.ninjavan.co/en-my/tracking?id={tracking}',
      PH: 'https://www.ninjavan.co/en-ph/tracking?id={tracking}',
      SG: 'https://www.ninjavan.co/en-sg/tracking?id={tracking}',
      TH: 'https://www.ninjavan.co/th-th/tracking?id={tracking}',
      VN: 'https://www.ninjavan.co/vi-vn/tracking?id={tracking}',
    },
  },
  {
    key: 'spx',
    name: 'SPX Express',
    aliases: ['SPX', 'Shopee Express', 'Shopee Xpress', 'ShopeeXpress'],
    markets: SEA,
    page: {
      ID: 'https://spx.co.id/track?{tracking}',
      TH: 'https://spx.co.th/track?{tracking}',
      VN: 'https://spx.vn/track?{tracking}',
    },
    formats: [
      {
        pattern: /^SPX(VN|ID|TH|MY|PH|SG)[0-9A-Z]{9,14}$/,
        valid: 'SPXVN012345678901',
        invalid: 'SPXUS012345678901',
      },
    ],
  },
  {
    key: 'viettel',
    name: 'Viettel Post',
    aliases: ['ViettelPost', 'VTP'],
    markets: ['VN'],
    page: 'https://viettelpost.vn/thong-tin-don-hang?peopleTracking=sender&orderNumber={tracking}',
    formats: [{ pattern: /^VTPVN\d{10}$/, valid: 'VTPVN0123456789', invalid: 'VTPVN012345678' }],
  },
  {
    key: 'ghn',
    name: 'GHN',
    aliases: ['Giao Hàng Nhanh', 'GHN Express'],
    markets: ['VN'],
    page: 'https://donhang.ghn.vn/?order_code={tracking}',
  },
  {
    key: 'ghtk',
    name: 'GHTK',
    aliases: ['Giao Hàng Tiết Kiệm'],
    markets: ['VN'],
    page: 'https://i.ghtk.vn/{tracking}',
  },
  { key: 'best', name: 'BEST Express', aliases: ['BEST', 'BEST Inc'], markets: ['VN', 'TH', 'MY'] },
  {
    key: 'thailandPost',
    name: 'Thailand Post',
    aliases: ['Thai Post', 'EMS Thailand', 'ไปรษณีย์ไทย'],
    markets: ['TH'],
    page: 'https://track.thailandpost.co.th/?trackNumber={tracking}',
    formats: [{ pattern: /^[A-Z]{2}\d{9}TH$/, valid: 'EF123456785TH', invalid: 'EF12345678TH' }],
  },
  { key: 'kerry', name: 'KEX Express', aliases: ['Kerry Express', 'Kerry', 'KEX'], markets: ['TH'] },
  { key: 'posLaju', name: 'Pos Laju', aliases: ['Pos Malaysia', 'PosLaju'], markets: ['MY'] },
  {
    key: 'yunexpress',
    name: 'YunExpress',
    aliases: ['Yun Express', 'YunTrack', '云途', '云途物流'],
    markets: ['US', 'GB', 'DE', 'ES', 'FR', 'IT', 'IE', 'JP'],
    page: 'https://www.yuntrack.com/parcelTracking?id={tracking}',
    formats: [{ pattern: /^YT\d{16}$/, valid: 'YT2000000000000001', invalid: 'YT20000001' }],
  },
  {
    key: 'cainiao',
    name: 'Cainiao',
    aliases: ['Cainiao Global', '菜鸟', '菜鸟国际'],
    markets: ['US', 'GB', 'DE', 'ES', 'FR', 'IT', 'IE', 'JP'],
    page: 'https://global.cainiao.com/newDetail.htm?mailNoList={tracking}',
    formats: [{ pattern: /^LP00\d{12}$/, valid: 'LP00123456789012', invalid: 'LP10123456789012' }],
  },
  {
    key: 'fourpx',
    name: '4PX',
    aliases: ['4PX Express', '4PX Worldwide Express', '递四方'],
    markets: ['US', 'GB', 'DE', 'ES', 'FR', 'IT', 'IE', 'JP'],
    page: 'https://track.4px.com/#/result/0/{tracking}',
    formats: [{ pattern: /^4PX\d{13}CN$/, valid: '4PX3000000000001CN', invalid: '4PX3000CN' }],
  },
  {
    key: 'yanwen',
    name: 'Yanwen',
    aliases: ['Yanwen Logistics', '燕文', '燕文物流'],
    markets: ['US', 'GB', 'DE', 'ES', 'FR', 'IT', 'IE', 'JP'],
    page: 'https://track.yw56.com.cn/en-US?nums={tracking}',
  },
];

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
