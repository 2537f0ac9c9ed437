import {
  cancelledBySystem,
  FAILED_DELIVERY_CANCEL_REASONS,
  REASONS,
  reasonOf,
  saysDeliveryFailed,
  traceFamily,
  TRACE_PHRASES,
} from '../../src/domain/reasons.ts';

describe('failure reasons', () => {
  test.each(REASONS.map((reason) => [reason.code, reason] as const))(
    '%s is found by code, key and both names',
    (_, reason) => {
      for (const text of [
        reason.code,
        reason.code.toLowerCase(),
        reason.key,
        reason.name.zh,
        ` ${reason.name.en} `,
      ]) {
        expect(reasonOf(text)).toBe(reason);
      }
    },
  );

  test('each has its own code, key and names', () => {
    for (const of of [(r) => r.code, (r) => r.key, (r) => r.name.zh, (r) => r.name.en] as ((
      r: (typeof REASONS)[number],
    ) => string)[]) {
      expect(new Set(REASONS.map(of)).size).toBe(REASONS.length);
    }
  });

  test('an unknown reason stays unknown', () => {
    expect(reasonOf('R999')).toBeNull();
  });
});

describe('a cancel reason', () => {
  test.each(FAILED_DELIVERY_CANCEL_REASONS.map(({ text }) => text))(
    '%s means that delivery failed',
    (text) => {
      expect(saysDeliveryFailed(`${text.toUpperCase()}.\t`)).toBe(true);
    },
  );

  test.each([
    '',
    'Changed my mind',
    'Need to change delivery address',
    'Out of stock',
    'Delivery',
    'Pembeli membatalkan',
  ])('%p does not', (text) => {
    expect(saysDeliveryFailed(text)).toBe(false);
  });

  test.each([
    ['System', true],
    [' system\t', true],
    ['系统', true],
    ['Buyer', false],
    ['Seller', false],
    ['', false],
  ])('cancelled by %p: the platform itself? %p', (text, expected) => {
    expect(cancelledBySystem(text)).toBe(expected);
  });
});

describe('a line of a tracking trace', () => {
  test.each(TRACE_PHRASES.map(({ example, family }) => [example, family]))('%s → %s', (example, family) => {
    expect(traceFamily(example)).toBe(family);
    expect(traceFamily(`  ${example.toUpperCase()}  `)).toBe(family);
  });

  test.each(['', 'Arrived at the sorting centre', 'Estimated to be delivered on Friday', 'out for delivery'])(
    '%p tells no outcome',
    (line) => {
      expect(traceFamily(line)).toBeNull();
    },
  );
});
