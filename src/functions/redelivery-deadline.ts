import { showDay } from './cells.ts';
import { defineFunction } from './define.ts';
import { redeliveryArguments, redeliveryDue } from './redelivery.ts';

export const redeliveryDeadline = defineFunction({
  name: 'REDELIVERY_DEADLINE',
  summary: {
    zh: '派送失败后申请改派的最后一天',
    en: 'Last day to request redelivery after a delivery failed',
  },
  args: redeliveryArguments,
  result: showDay,
  good: [
    { args: ['2026-03-01'], result: '2026-03-13' },
    { args: ['2026-03-01 09:00', 'US'], result: '2026-03-12' },
    { args: ['2026年3月1日', '泰国'], result: '2026-03-13' },
    { args: [''], result: '' },
  ],
  bad: [
    { args: ['03/04/2026'], problem: 'ambiguousDate' },
    { args: ['2026-03-01', 'Atlantis'], problem: 'unknownMarket' },
  ],
  body: (call, failedAt, market, rules) => redeliveryDue(call, failedAt, market, rules).deadline,
});
