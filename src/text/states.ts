import type { Phrase } from './phrase.ts';

const phrases = <Key extends string>(texts: Record<Key, Phrase>) => texts;

/**
 * The next step of an order in words, by state. The same words stand in the *Next step* column, decide its colour and
 * head the order in the sidebar, so that a colour is never the only sign.
 */
export const stateTexts = phrases({
  damagedId: { zh: '订单号已损坏：请重新导出', en: 'Order ID damaged: export it again' },
  unreadableDate: {
    zh: '读不懂：请检查失败时间和市场',
    en: 'Unreadable: check failed date and market',
  },
  overdue: { zh: '已超期：改派窗口已关闭', en: 'Overdue: redelivery window closed' },
  actNow: { zh: '今天必须办：安全期已过', en: 'Act now: safety day running out' },
  dueSoon: { zh: '即将到期：申请改派', en: 'Due soon: ask for redelivery' },
  failed: { zh: '申请改派', en: 'Ask for redelivery' },
  asked: { zh: '已申请改派：跟进结果', en: 'Asked for: follow the answer' },
  rescued: { zh: '已挽回：已送达', en: 'Rescued: delivered' },
  closed: { zh: '已关闭：留存证据、查理赔', en: 'Closed: keep evidence, check claims' },
  checkTracking: { zh: '查物流：迟迟未送达', en: 'Check tracking: no delivery yet' },
  fine: { zh: '无需处理', en: 'Nothing to do' },
});
