import type { Phrase } from './phrase.ts';
import type { Counted } from './sidebar-counted.ts';

// The clock card.

export const actBy: Phrase = { zh: '最晚 {day}', en: 'Act by {day}' };
export const limit: Phrase = { zh: '截止 {day}', en: 'limit {day}' };
export const sameInstant: Phrase = {
  zh: '{city} {time} ＝ {sheetCity} {sheetTime}（表格时间）',
  en: '{time} {city} = {sheetTime} {sheetCity} (sheet’s time)',
};
export const sheetIsMarket: Phrase = {
  zh: '{city} {time}（也是表格时间）',
  en: '{time} {city}, also the sheet’s time',
};
export const estimate: Phrase = { zh: '起点是推算的', en: 'the start is an estimate' };
export const why: Phrase = { zh: '为什么是这一天？', en: 'Why this date?' };
export const source: Phrase = { zh: '来源', en: 'Source' };
export const verified: Phrase = { zh: '核实于 {day}', en: 'verified {day}' };
export const notVerified: Phrase = { zh: '尚未核实', en: 'not yet verified' };
export const others: Phrase = { zh: '其他期限', en: 'Other deadlines' };
export const closedBy: Phrase = { zh: '已了结：{event}', en: 'settled: {event}' };
export const left: Phrase = { zh: '还剩 {left}', en: '{left} left' };
export const ended: Phrase = { zh: '已截止', en: 'ended' };
export const spare: Phrase = { zh: '马上办理：距截止还有 {left}', en: 'Act now: {left} until the limit' };
export const today: Phrase = { zh: '最后一天：{left}', en: 'Today is the day: {left}' };
export const overdue: Phrase = { zh: '改派窗口已关闭', en: 'The redelivery window has closed' };
export const overdueOther: Phrase = { zh: '期限已过', en: 'This deadline has passed' };
export const closedOn: Phrase = {
  zh: '已于 {day} {time}（{city}）截止',
  en: 'It ended on {day}, {time} {city}',
};
export const closedAdvice: Phrase = { zh: '还能做什么', en: 'What you can still do' };
export const closedAsk: Phrase = {
  zh: '仍可向客服提交工单：包裹是否还在退件仓，由平台和承运商核实。',
  en: 'File a ticket anyway: the platform and the carrier check whether the parcel is still kept.',
};
export const closedEvidence: Phrase = {
  zh: '补齐证据：纠纷、退款申诉和赔付都用得上。',
  en: 'Complete the evidence: disputes, refund appeals and claims rest on it.',
};
export const closedTrace: Phrase = {
  zh: '查看物流：退回、销毁还是丢失，决定下一步。',
  en: 'Check the trace: returned, destroyed or lost decides what comes next.',
};
export const fine: Phrase = {
  zh: '如果派送失败，请在这里登记，期限会自动开始计算。',
  en: 'If the delivery fails, record it here and the clock starts.',
};
export const checkTracking: Phrase = {
  zh: '查一下物流；派送失败的话，登记后期限开始计算。',
  en: 'Look at the trace. If the delivery failed, record it and the clock starts.',
};
export const asked: Phrase = {
  zh: '平台答复后，请在表格里更新状态。',
  en: 'When the platform answers, update the status in the sheet.',
};
export const daysLeft: Counted = {
  one: { zh: '还剩 {n} 天', en: '{n} day left' },
  other: { zh: '还剩 {n} 天', en: '{n} days left' },
};

// Parts of a running countdown; the letters stay short because they change every second.
export const daysHours: Phrase = { zh: '{d} 天 {h} 小时', en: '{d} d {h} h' };
export const hoursMinutes: Phrase = { zh: '{h} 小时 {m} 分', en: '{h} h {m} min' };
export const minutesSeconds: Phrase = { zh: '{m} 分 {s} 秒', en: '{m} min {s} s' };
export const unitDays: Phrase = { zh: '天', en: 'd' };
export const unitHours: Phrase = { zh: '时', en: 'h' };
export const unitMinutes: Phrase = { zh: '分', en: 'min' };

/** The headline of a running clock: what there is time for. `{left}` is "3 days left" or a countdown. */
export const headlines: Readonly<
  Record<'redelivery' | 'destruction' | 'return' | 'hold' | 'claim' | 'lost', Phrase>
> = {
  redelivery: { zh: '申请改派{left}', en: '{left} to ask for redelivery' },
  destruction: { zh: '包裹可能被销毁，{left}', en: '{left} before the parcel may be destroyed' },
  return: { zh: '处理退货{left}', en: '{left} to settle the return' },
  hold: { zh: '承运商保管{left}', en: '{left} until the carrier stops holding the parcel' },
  claim: { zh: '申请赔付{left}', en: '{left} to file a claim' },
  lost: { zh: '视为丢件{left}', en: '{left} until the parcel counts as lost' },
};
