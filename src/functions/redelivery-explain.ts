import { clockOf, explain } from '../domain/clocks.ts';
import { showText } from './cells.ts';
import { defineFunction } from './define.ts';
import { redeliveryArguments, redeliveryRule } from './redelivery.ts';

export const redeliveryExplain = defineFunction({
  name: 'REDELIVERY_EXPLAIN',
  summary: {
    zh: '一句话说明改派截止日怎么算出来的',
    en: 'One sentence on how the redelivery deadline was counted',
  },
  args: redeliveryArguments,
  result: showText,
  good: [
    {
      args: ['2026-03-01', 'US'],
      result: {
        zh: '派送失败后 12 天：自“派送失败”（2026-03-01）起 12 个自然日，首日不计入，截止 2026-03-13（America/Los_Angeles 时间 23:59:59），请最晚在 2026-03-12 办理（预留 1 天）；来源：https://dny123.com/t/U24cxLnS，尚未核实。',
        en: '12 days after delivery failed: 12 natural days from "Delivery failed" (2026-03-01), the first day does not count; last day 2026-03-13 (23:59:59 America/Los_Angeles time); act by 2026-03-12 (one day to spare); source: https://dny123.com/t/U24cxLnS, not yet verified.',
      },
    },
  ],
  bad: [{ args: ['2014-12-31'], problem: 'dateTooEarly' }],
  body(call, failedAt, market, rules) {
    const rule = redeliveryRule(rules, market);
    const where = market ?? { code: '', zone: call.sheet.name };
    const clock = clockOf(rule, { market: where, events: { delivery_failed: failedAt } });
    return clock ? explain(clock, call.language) : '';
  },
});
