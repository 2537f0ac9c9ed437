import { explainDates, explainMarket, explainWarning } from '../../../src/domain/import/explain.ts';
import type { DateWhy, MarketWhy } from '../../../src/domain/import/imported.ts';
import { Problem } from '../../../src/domain/problems.ts';
import { LANGUAGES } from '../../../src/text/phrase.ts';

const DATE_REASONS: DateWhy['reason'][] = ['chosen', 'dayAbove12', 'ampm', 'clock24', 'market', 'noDoubt'];
const MARKET_REASONS: MarketWhy['reason'][] = ['chosen', 'country', 'currency', 'columns'];

describe('what was assumed is said in words', () => {
  test('of dates', () => {
    expect(explainDates('en', 'dayFirst', { reason: 'clock24', example: '03/04/2026 10:00:00' })).toBe(
      'Dates are read day first, because the file uses a 24-hour clock (03/04/2026 10:00:00).',
    );
    expect(explainDates('zh', 'monthFirst', { reason: 'chosen', example: '' })).toBe(
      '日期按“月/日/年”读取，按您的选择。',
    );
  });

  test('of the market', () => {
    expect(explainMarket('en', 'TH', { reason: 'country', example: 'ประเทศไทย' })).toBe(
      'Market: Thailand, because the country is "ประเทศไทย".',
    );
    expect(explainMarket('zh', 'MINE', { reason: 'chosen', example: '' })).toBe('市场：MINE（您的选择）。');
  });

  test('for every reason, in both languages', () => {
    for (const language of LANGUAGES) {
      for (const reason of DATE_REASONS)
        expect(explainDates(language, 'dayFirst', { reason, example: 'x' })).not.toMatch(/[{}]|^$/);
      for (const reason of MARKET_REASONS)
        expect(explainMarket(language, 'US', { reason, example: 'x' })).not.toMatch(/[{}]|^$/);
    }
  });
});

test('warnings name their rows', () => {
  const problem = new Problem('unreadableTime', { text: 'soon' });
  expect(explainWarning('en', { problem, rows: [7], count: 1 })).toMatch(/^Row 7: "soon" cannot be read/);
  expect(explainWarning('en', { problem, rows: [7, 8], count: 2 })).toMatch(/^Rows 7, 8: /);
  expect(explainWarning('en', { problem, rows: [7, 8], count: 9 })).toMatch(
    /^Rows 7, 8 and others, 9 in all: /,
  );
  expect(explainWarning('zh', { problem, rows: [], count: 1 })).toMatch(/^“soon”/);
});
