import type { Phrase } from './phrase.ts';

// What a person can do with an order.

export const deliveryFailed: Phrase = { zh: '登记派送失败…', en: 'Delivery failed…' };
export const ask: Phrase = { zh: '申请改派', en: 'Ask for redelivery' };
export const askHint: Phrase = {
  zh: '先在卖家中心提交工单，再点这里记下时间。',
  en: 'Send the request in Seller Center first; this notes when.',
};
export const askedFor: Phrase = { zh: '已申请改派', en: 'Asked for' };
export const openCarrier: Phrase = { zh: '打开物流查询页', en: 'Open carrier page' };
export const more: Phrase = { zh: '更多', en: 'More' };
export const undoFailed: Phrase = { zh: '撤回“派送失败”', en: 'Take back “delivery failed”' };
export const undoAsked: Phrase = { zh: '撤回“已申请改派”', en: 'Take back “asked for”' };
export const failedSaved: Phrase = { zh: '已登记派送失败', en: 'Delivery failure recorded' };
export const askedSaved: Phrase = { zh: '已登记改派申请', en: 'Redelivery asked for' };
export const when: Phrase = { zh: '什么时候失败的？', en: 'When did it fail?' };
export const now: Phrase = { zh: '刚刚', en: 'Just now' };
export const anotherDay: Phrase = { zh: '某一天', en: 'On a day' };
export const day: Phrase = { zh: '失败日期（{city} 当地日期）', en: 'Day of failure (date in {city})' };
export const dayMissing: Phrase = { zh: '请选择日期。', en: 'Choose the day.' };
export const dayFuture: Phrase = { zh: '这一天在 {city} 还没到。', en: 'That day has not begun in {city}.' };
export const reason: Phrase = { zh: '原因', en: 'Reason' };
export const chooseReason: Phrase = { zh: '请选择…', en: 'Choose…' };
export const reasonMissing: Phrase = { zh: '请选择原因。', en: 'Choose a reason.' };
export const confirmFailed: Phrase = { zh: '登记', en: 'Record failure' };
