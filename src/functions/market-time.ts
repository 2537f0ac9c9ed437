import { zone } from '../domain/zones.ts';
import { argumentHelp } from '../text/functions.ts';
import { exactTime, marketName, showInstant } from './cells.ts';
import { defineFunction } from './define.ts';

export const marketTime = defineFunction({
  name: 'MARKET_TIME',
  summary: {
    zh: '表格时间对应的市场当地时间',
    en: 'What clocks in a market show at a date and time of the sheet',
  },
  args: [
    {
      name: 'date_time',
      kind: exactTime,
      example: 'F2:F',
      help: { zh: '日期和时间，单元格或整列', en: 'Date and time: a cell or a whole column' },
    },
    { name: 'market', kind: marketName, example: '"US"', help: argumentHelp.requiredMarket },
  ],
  result: showInstant,
  good: [
    { args: ['2026-03-01 09:00', 'US'], result: '2026-02-28 17:00:00' },
    { args: ['2026-03-01T09:00:00Z', 'TH'], result: '2026-03-01 16:00:00' },
  ],
  bad: [{ args: ['9 o’clock', 'US'], problem: 'notADate' }],
  body(call, instant, market) {
    const { day, second } = zone(market.zone).wallTimeAt(instant);
    return call.sheet.instantAt(day, second);
  },
});
