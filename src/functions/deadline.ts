import { addBusinessDays, addNaturalDays, addWorkingDays } from '../domain/days.ts';
import { holidaysOf } from '../domain/holidays.ts';
import { argumentHelp } from '../text/functions.ts';
import { countingUnit, dayCount, dayIn, marketName, moment, showDay, yesNo } from './cells.ts';
import { defineFunction } from './define.ts';

export const deadline = defineFunction({
  name: 'DEADLINE',
  summary: {
    zh: '从某天起若干自然日或工作日的最后一天',
    en: 'Last of a number of natural, business or working days',
  },
  args: [
    {
      name: 'start',
      kind: moment,
      example: 'F2:F',
      help: { zh: '起算日期或时间，单元格或整列', en: 'Day or time it starts: a cell or a whole column' },
    },
    {
      name: 'days',
      kind: dayCount,
      example: '12',
      help: { zh: '天数，1 到 3650', en: 'How many days, 1 to 3650' },
    },
    {
      name: 'unit',
      kind: countingUnit,
      example: '"business"',
      help: {
        zh: '自然日（默认）、周一至周五、周一至周六，或按市场的工作日',
        en: 'natural (usual), business (Mon–Fri), working (Mon–Sat), or workday as in the market',
      },
      optional: true,
    },
    { name: 'market', kind: marketName, example: '"US"', help: argumentHelp.market, optional: true },
    {
      name: 'first_day_counts',
      kind: yesNo,
      example: 'FALSE',
      help: { zh: '首日是否计入；默认不计入', en: 'Whether the first day is day 1; usually it is not' },
      optional: true,
    },
  ],
  result: showDay,
  good: [
    { args: ['2026-03-01', 12], result: '2026-03-13' },
    { args: ['2024-02-01', 40, 'natural', 'TH', true], result: '2024-03-11' },
    { args: ['2026-07-01', 2, 'business', 'US'], result: '2026-07-06' },
    { args: ['2026-03-06', 1, '工作日', 'VN'], result: '2026-03-07' },
  ],
  bad: [
    { args: ['2026-03-01', 0], problem: 'notADayCount' },
    { args: ['2026-03-01', 12, 'weeks'], problem: 'unknownUnit' },
    { args: ['2026-03-01', 12, 'natural', 'US', 'perhaps'], problem: 'notYesOrNo' },
  ],
  body(call, start, days, unit = 'natural', market, firstDayCounts = false) {
    const day = dayIn(market, start, call);
    const week = unit === 'workdays' ? (market?.businessWeek ?? 'business') : unit;
    if (week === 'natural') return addNaturalDays(day, days, { firstDayCounts });
    const add = week === 'working' ? addWorkingDays : addBusinessDays;
    return add(day, days, { firstDayCounts }, holidaysOf(market?.code ?? ''));
  },
});
