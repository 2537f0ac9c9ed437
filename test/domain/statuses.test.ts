import { STATUSES, statusLabel, statusOf } from '../../src/domain/statuses.ts';

describe('the dictionary of statuses', () => {
  const everyText = STATUSES.flatMap(({ status, label, seenAs }) =>
    [label.zh, label.en, ...Object.values(seenAs).flat()].map((text) => [text, status] as const),
  );

  test.each(everyText)('%s is %s', (text, status) => {
    expect(statusOf(text)).toBe(status);
    expect(statusOf(`  ${text.toUpperCase()}\t`)).toBe(status);
  });

  test('gives no text two meanings', () => {
    for (const [text, status] of everyText) {
      const meanings = new Set(
        everyText.filter(([other]) => other.toLowerCase() === text.toLowerCase()).map(([, s]) => s),
      );
      expect([...meanings]).toEqual([status]);
    }
  });

  test.each(['', 'Đang giao', 'Lost', 'cancel', 'delivered?'])('does not guess what %p means', (text) => {
    expect(statusOf(text)).toBeNull();
  });

  test('understands both ways of writing the Vietnamese accents', () => {
    expect(statusOf('Đã hủy'.normalize('NFD'))).toBe('cancelled');
  });

  test('has a label in both languages for every status', () => {
    for (const { status } of STATUSES)
      expect(statusLabel(status)).toEqual({ zh: expect.any(String), en: expect.any(String) });
  });
});
