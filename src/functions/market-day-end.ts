import { zone } from '../domain/zones.ts';
import { argumentHelp } from '../text/functions.ts';
import { dayIn, marketName, moment, showInstant } from './cells.ts';
import { defineFunction } from './define.ts';

export const marketDayEnd = defineFunction({
  name: 'MARKET_DAY_END',
  summary: {
    zh: '某一天在市场当地结束的时刻，换算为表格时间',
    en: 'When a day ends in a market, as date and time of the sheet',
  },
  args: [
    {
      name: 'day',
      kind: moment,
      example: 'G2:G',
      help: { zh: '日期，单元格或整列', en: 'Day: a cell or a whole column' },
    },
    { name: 'market', kind: marketName, example: '"US"', help: argumentHelp.requiredMarket },
  ],
  result: showInstant,
  good: [
    { args: ['2026-03-13', 'US'], result: '2026-03-14 14:59:59' },
    { args: ['2026-03-13', 'VN'], result: '2026-03-14 00:59:59' },
    { args: ['2026-03-13', 'GB'], sheetZone: 'America/New_York', result: '2026-03-13 19:59:59' },
  ],
  bad: [{ args: ['2026-03-13', 'ZZ'], problem: 'unknownMarket' }],
  body: (call, day, market) => zone(market.zone).endOf(dayIn(market, day, call)),
});
