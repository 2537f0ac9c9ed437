import type { Phrase } from '../text/phrase.ts';
import type { Day } from './days.ts';

const events = <Key extends string>(rows: Record<Key, Phrase>) => rows;

/** What can happen to an order, as far as a rule counts from it or ends with it: event key → name. */
export const EVENTS = events({
  ordered: { zh: '下单', en: 'Order placed' },
  shipped: { zh: '发货', en: 'Shipped' },
  last_scan: { zh: '最近一次物流更新', en: 'Last carrier scan' },
  first_attempt_failed: { zh: '首次派送失败', en: 'First delivery attempt failed' },
  delivery_failed: { zh: '派送失败', en: 'Delivery failed' },
  status_cannot_deliver: { zh: '状态变为“无法完成派送”', en: 'Status "Delivery can\'t be completed"' },
  redelivery_requested: { zh: '已申请改派', en: 'Redelivery requested' },
  redelivery_accepted: { zh: '改派已受理', en: 'Redelivery accepted' },
  return_warehouse_arrived: { zh: '到达退件仓', en: 'Arrived at the return warehouse' },
  returned_to_seller: { zh: '已退回卖家', en: 'Returned to seller' },
  return_failed_notice: { zh: '退货派送失败通知', en: 'Notice that the return failed' },
  return_dropped_off: { zh: '买家已寄出退货', en: 'Buyer dropped off the return' },
  return_received: { zh: '已收到退货', en: 'Return received' },
  delivered: { zh: '已送达', en: 'Delivered' },
  destroyed: { zh: '已销毁', en: 'Destroyed' },
  refunded: { zh: '已退款', en: 'Refunded' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  dispute_opened: { zh: '纠纷开启', en: 'Dispute opened' },
  claim_filed: { zh: '已申请赔付', en: 'Claim filed' },
  ticket_filed: { zh: '已提交工单', en: 'Ticket filed' },
});

export type EventKey = keyof typeof EVENTS;

/**
 * When an event happened. A bare day is the market's own day; where the instant (milliseconds) is known too, it is
 * what counts, and the market's calendar says which day it was.
 */
export interface EventTime {
  readonly day: Day;
  readonly instant?: number | undefined;
}

export type OrderEvents = Readonly<Partial<Record<EventKey, EventTime>>>;
