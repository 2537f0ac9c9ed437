import { isoDay } from '../../../src/domain/days.ts';
import { DateVote, dayOf, readWritten } from '../../../src/domain/import/dates.ts';
import type { DateOrder } from '../../../src/domain/import/imported.ts';

const vote = (...texts: string[]) => {
  const dates = new DateVote();
  for (const text of texts) dates.add(text, readWritten(text)!);
  return dates;
};

describe('a time as an export writes it', () => {
  test.each<[string, DateOrder, string, number]>([
    ['03/25/2026 02:05:30 PM', 'monthFirst', '2026-03-25', 14 * 3600 + 5 * 60 + 30],
    ['3/5/2026 12:00:00 AM', 'monthFirst', '2026-03-05', 0],
    ['3/5/2026 12:00:00 PM', 'monthFirst', '2026-03-05', 43_200],
    ['25/03/2026 14:05:30', 'dayFirst', '2026-03-25', 14 * 3600 + 5 * 60 + 30],
    ['05.03.2026 00:00', 'dayFirst', '2026-03-05', 0],
    ['05-03-2026', 'dayFirst', '2026-03-05', 0],
    ['2026/03/05 23:59:59', 'dayFirst', '2026-03-05', 86_399],
    ['2026-03-05T08:00:00', 'dayFirst', '2026-03-05', 28_800],
    ['03/25/2026 2:05\u202fPM', 'monthFirst', '2026-03-25', 14 * 3600 + 300],
  ])('%s, %s, is %s', (text, order, day, second) => {
    const time = readWritten(text)!;
    expect(isoDay(dayOf(time, order)!)).toBe(day);
    expect(time.second).toBe(second);
  });

  test.each([
    '',
    'yesterday',
    '45000',
    '2026',
    '25/03/26',
    '25/03/2026 25:00:00',
    '25/03/2026 13:00:00 PM',
    '1/2/3/4',
    '25/03/2026 10:61',
  ])('%p is none', (text) => {
    expect(readWritten(text)).toBeNull();
  });

  test.each<[string, DateOrder]>([
    ['31/02/2026 10:00', 'dayFirst'],
    ['25/03/2026 10:00', 'monthFirst'],
  ])('%s %s is no day', (text, order) => {
    expect(dayOf(readWritten(text)!, order)).toBeNull();
  });
});

describe('the order of day and month', () => {
  test.each([
    [
      'a first number above 12',
      ['03/04/2026 10:00:00', '25/03/2026 10:00:00'],
      null,
      'dayFirst',
      'dayAbove12',
      '25/03/2026 10:00:00',
    ],
    [
      'a second number above 12',
      ['03/04/2026 10:00:00', '03/25/2026 10:00:00'],
      'MY',
      'monthFirst',
      'dayAbove12',
      '03/25/2026 10:00:00',
    ],
    ['AM and PM', ['03/04/2026 10:00:00 AM'], null, 'monthFirst', 'ampm', '03/04/2026 10:00:00 AM'],
    ['AM and PM in Brazil', ['3/4/2026 1:00:00 PM'], 'BR', 'monthFirst', 'ampm', '3/4/2026 1:00:00 PM'],
    ['a 24-hour clock', ['03/04/2026 10:00:00'], null, 'dayFirst', 'clock24', '03/04/2026 10:00:00'],
    [
      'a 24-hour clock in Thailand',
      ['03/04/2026 10:00:00'],
      'TH',
      'dayFirst',
      'clock24',
      '03/04/2026 10:00:00',
    ],
    ['the market, for dates without a time', ['03/04/2026'], 'US', 'monthFirst', 'market', '03/04/2026'],
    ['nothing, when the year stands first', ['2026/03/04 10:00:00'], null, 'dayFirst', 'noDoubt', ''],
    ['nothing, when both readings agree', ['04/04/2026'], null, 'dayFirst', 'noDoubt', ''],
  ])('is decided by %s', (_, texts, market, order, reason, example) => {
    expect(vote(...texts).decide(market)).toEqual({ order, why: { reason, example } });
  });

  test.each([
    ['the clock contradicts the market', ['03/04/2026 10:00:00'], 'US'],
    ['there is neither a clock nor a known market', ['03/04/2026'], 'DE'],
    [
      'some dates have one order and some the other',
      ['25/03/2026 10:00:00', '03/25/2026 10:00:00', '03/04/2026 10:00:00'],
      'TH',
    ],
  ])('is asked when %s', (_, texts, market) => {
    expect(vote(...texts).decide(market)).toEqual({
      ask: { ask: 'dateOrder', example: texts.at(-1), dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
    });
  });

  test('is what the seller chose', () => {
    expect(vote('03/04/2026').decide('US', 'dayFirst')).toMatchObject({
      order: 'dayFirst',
      why: { reason: 'chosen' },
    });
  });

  test('contradicting dates are named', () => {
    expect(vote('25/03/2026', '03/25/2026').contradiction()).toEqual({
      dayFirst: '25/03/2026',
      monthFirst: '03/25/2026',
    });
    expect(vote('25/03/2026', '03/04/2026').contradiction()).toBeNull();
  });
});
