import { showDay } from './cells.ts';
import { defineFunction } from './define.ts';
import { redeliveryArguments, redeliveryDue } from './redelivery.ts';

export const redeliveryActBy = defineFunction({
  name: 'REDELIVERY_ACT_BY',
  summary: {
    zh: '最晚应申请改派的日期：截止日减去预留天数',
    en: 'Day to request redelivery by: the deadline less the safety days',
  },
  args: redeliveryArguments,
  result: showDay,
  good: [
    { args: ['2026-03-01'], result: '2026-03-12' },
    { args: ['2026/3/1', 'UK'], result: '2026-03-12' },
  ],
  bad: [{ args: ['soon'], problem: 'notADate' }],
  body: (call, failedAt, market, rules) => redeliveryDue(call, failedAt, market, rules).actBy,
});
