import type { Phrase } from './phrase.ts';

/** The words of the Rules tab, and of the sentence in which a deadline explains itself. */
export const ruleWords = {
  tab: { zh: '规则', en: 'Rules' },
  all: { zh: '全部', en: 'all' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  notStated: { zh: '未说明', en: 'not stated' },
  expectedMarkets: { zh: '“全部”或市场代码，如 TH, VN', en: '"all" or market codes such as TH, VN' },
  expectedDay: { zh: '2026-03-01 这样的日期', en: 'a date such as 2026-03-01' },
} as const satisfies Record<string, Phrase>;

export const unitNames = {
  natural: { zh: '自然日', en: 'natural days' },
  business: { zh: '工作日（周一至周五）', en: 'business days (Mon–Fri)' },
  working: { zh: '工作日（周一至周六）', en: 'working days (Mon–Sat)' },
  hours: { zh: '小时', en: 'hours' },
} as const satisfies Record<string, Phrase>;

export const purposeNames = {
  redelivery: { zh: '申请改派', en: 'Request redelivery' },
  destruction: { zh: '包裹可能被销毁', en: 'Parcel may be destroyed' },
  return: { zh: '退货处理', en: 'Settle a return' },
  hold: { zh: '承运商保管', en: 'Carrier holds the parcel' },
  claim: { zh: '申请赔付', en: 'File a claim' },
  lost: { zh: '视为丢件', en: 'Deemed lost' },
} as const satisfies Record<string, Phrase>;

export const sellerTypeNames = {
  '*': { zh: '全部', en: 'all' },
  cross_border: { zh: '跨境', en: 'cross-border' },
  local: { zh: '本土', en: 'local' },
} as const satisfies Record<string, Phrase>;

export const explainTexts = {
  sentence: {
    zh: '{name}：自“{event}”（{start}）起 {value} 个{unit}，{first}，截止 {deadline}{ends}，请最晚在 {actBy} 办理{reading}{estimate}；来源：{source}，{verified}。',
    en: '{name}: {value} {unit} from "{event}" ({start}), {first}; last day {deadline}{ends}; act by {actBy}{reading}{estimate}; source: {source}, {verified}.',
  },
  dayEnds: { zh: '（{zone} 时间 23:59:59）', en: ' (23:59:59 {zone} time)' },
  instantEnds: { zh: '（{zone} 时间 {time}）', en: ' ({time} {zone} time)' },
  firstDayCounts: { zh: '首日计入', en: 'the first day counts' },
  firstDayDoesNotCount: { zh: '首日不计入', en: 'the first day does not count' },
  firstDayNotStated: {
    zh: '规则未说明首日是否计入（截止按不计入，办理按计入）',
    en: 'whether the first day counts is not stated (last day without it, act-by day with it)',
  },
  hoursAreExact: { zh: '按小时计', en: 'counted by the hour' },
  oneDaySpare: { zh: '（预留 1 天）', en: ' (one day to spare)' },
  daysSpare: { zh: '（预留 {days} 天）', en: ' ({days} days to spare)' },
  estimate: {
    zh: '，起点是推算的（缺少“{event}”时间）',
    en: '; the start is an estimate because "{event}" is not known',
  },
  estimatedTime: { zh: '，起始时刻是推算的', en: '; the time of day at the start is an estimate' },
  verifiedOn: { zh: '核实于 {day}', en: 'verified on {day}' },
  notVerified: { zh: '尚未核实', en: 'not yet verified' },
} as const satisfies Record<string, Phrase>;
