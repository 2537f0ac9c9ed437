import fc from 'fast-check';
import { ANY_CARRIER_PAGE, CARRIERS, carrierOf, trackingUrl } from '../../src/domain/carriers.ts';

const rows = CARRIERS.map((carrier) => [carrier.name, carrier] as const);
const formats = CARRIERS.flatMap((carrier) =>
  (carrier.formats ?? []).map((format) => [carrier.name, carrier, format] as const),
);

describe('the carriers', () => {
  test.each(rows)('%s is found by every one of its names', (_, carrier) => {
    for (const name of [carrier.name, carrier.key, ...carrier.aliases]) {
      expect(carrierOf(name, '')).toBe(carrier);
      expect(carrierOf(` ${name.toUpperCase()}\t`, '')).toBe(carrier);
      expect(carrierOf(`${name} (Standard)`, '')?.key).toBe(carrier.key);
    }
  });

  test.each(rows)('%s has pages that take a number, over https', (_, { page }) => {
    for (const template of typeof page === 'string' ? [page] : Object.values(page ?? {})) {
      expect(template).toMatch(/^https:\/\/[^{]+\{tracking\}$/);
    }
  });

  test.each(formats)(
    '%s: a good number is its own, a bad one is nobody’s',
    (_, carrier, { pattern, valid, invalid }) => {
      expect(carrierOf('', valid)).toBe(carrier);
      expect(pattern.test(invalid)).toBe(false);
    },
  );

  test.each([
    ['J & T Express', 'jt'],
    ['j&t express', 'jt'],
    ['JNE Express Reguler', 'jne'],
    ['DHL eCommerce', 'dhlEcommerce'],
    ['DHL Express', 'dhl'],
    ['Royal Mail Tracked 24', 'royalMail'],
    ['Hermes/EVRI', 'evri'],
    ['Giao Hàng Nhanh', 'ghn'],
  ])('%s → %s', (name, key) => {
    expect(carrierOf(name, '')?.key).toBe(key);
  });

  test.each([
    ['', ''],
    ['Somebody’s van', '123456789012'],
    ['Upsala Logistics', ''],
    ['Bestway', ''],
  ])('%p with %p is not guessed', (name, tracking) => {
    expect(carrierOf(name, tracking)).toBeNull();
  });

  test('the name counts more than the number', () => {
    expect(carrierOf('FedEx', '1Z5R89390357567127')?.key).toBe('fedex');
  });
});

describe('the tracking page', () => {
  test.each([
    [
      'USPS',
      '9400111200881234567890',
      '',
      'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111200881234567890',
    ],
    ['', '1Z5R89390357567127', '', 'https://www.ups.com/track?tracknum=1Z5R89390357567127'],
    [
      'J&T Express',
      '841327113159',
      'VN',
      'https://jtexpress.vn/vi/tracking?type=track&billcode=841327113159',
    ],
    ['J&T Express', '841327113159', 'ID', 'https://t.17track.net/en#nums=841327113159'],
    ['Flash Express', 'TH01234ABC', 'TH', 'https://www.flashexpress.com/fle/tracking?se=TH01234ABC'],
    ['DPD UK', '15501234567890', 'GB', 'https://track.dpd.co.uk/parcels/15501234567890'],
    ['An unknown carrier', 'AB-123456', '', 'https://t.17track.net/en#nums=AB-123456'],
    [
      'USPS',
      '9400 1112 0088 1234 5678 90\t',
      '',
      'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111200881234567890',
    ],
    ['', 'AAAAA11111, BBBBB22222', '', 'https://t.17track.net/en#nums=AAAAA11111'],
  ])('%s %s %s', (name, tracking, market, url) => {
    expect(trackingUrl(name, tracking, market)).toBe(url);
  });

  test.each(['', ' ', '-', 'n/a', 'to follow soon!', '"><script>', 'javascript:alert(1)', '=HYPERLINK("x")'])(
    'there is none for %p',
    (tracking) => {
      expect(trackingUrl('USPS', tracking)).toBeNull();
    },
  );

  test('is an https address of one of the known sites, whatever is typed', () => {
    const hosts = new Set(
      [
        ANY_CARRIER_PAGE,
        ...CARRIERS.flatMap(({ page }) => (typeof page === 'string' ? [page] : Object.values(page ?? {}))),
      ].map((url) => new URL(url).host),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (name, tracking, market) => {
        const url = trackingUrl(name, tracking, market);
        if (url === null) return;
        expect(new URL(url).protocol).toBe('https:');
        expect(hosts).toContain(new URL(url).host);
      }),
    );
  });
});
