import type { Phrase } from '../text/phrase.ts';

export type ColumnKey =
  | 'orderId'
  | 'nextStep'
  | 'daysLeft'
  | 'actBy'
  | 'deadline'
  | 'closesAt'
  | 'evidence'
  | 'failedAt'
  | 'failReason'
  | 'askedAt'
  | 'returnWarehouseAt'
  | 'note'
  | 'status'
  | 'market'
  | 'carrier'
  | 'tracking'
  | 'amount'
  | 'currency'
  | 'refund'
  | 'buyer'
  | 'items'
  | 'placedAt'
  | 'shippedAt'
  | 'deliveredAt'
  | 'cancelledAt'
  | 'cancelReason';

/**
 * Who fills a column: 'platform' is written by imports, 'person' by people and by the buttons they press, 'computed'
 * by the one formula in its header. An import never touches a person's column.
 */
export type ColumnOwner = 'platform' | 'person' | 'computed';

export type ColumnFormat = 'text' | 'day' | 'dateTime' | 'number' | 'integer' | 'money';

export interface OrderColumn {
  readonly key: ColumnKey;
  readonly owner: ColumnOwner;
  readonly header: Phrase;
  /** Other headers that mean the same, compared without case and extra spaces. */
  readonly aliases: readonly string[];
  readonly format: ColumnFormat;
  /** Pixels. */
  readonly width: number;
  /** Which list the cells offer. */
  readonly list?: 'status' | 'market' | 'reason';
}

/**
 * The columns of the Orders tab in the order a new tab gets them: what must be done first, then what people fill in,
 * then what the platform says. On a sheet of the user's own they are found by header, wherever they stand.
 */
export const ORDER_COLUMNS: readonly OrderColumn[] = [
  {
    key: 'orderId',
    owner: 'platform',
    header: { zh: '订单号', en: 'Order ID' },
    aliases: ['order number', 'order no', 'order no.', 'order #', 'orderid', '订单编号', '订单id', '订单 id'],
    format: 'text',
    width: 160,
  },
  {
    key: 'nextStep',
    owner: 'computed',
    header: { zh: '下一步', en: 'Next step' },
    aliases: [],
    format: 'text',
    width: 230,
  },
  {
    key: 'daysLeft',
    owner: 'computed',
    header: { zh: '剩余天数', en: 'Days left' },
    aliases: [],
    format: 'integer',
    width: 80,
  },
  {
    key: 'actBy',
    owner: 'computed',
    header: { zh: '最迟行动日', en: 'Act by' },
    aliases: [],
    format: 'day',
    width: 100,
  },
  {
    key: 'deadline',
    owner: 'computed',
    header: { zh: '截止日', en: 'Deadline' },
    aliases: [],
    format: 'day',
    width: 100,
  },
  {
    key: 'closesAt',
    owner: 'computed',
    header: { zh: '截止时刻（本表时区）', en: 'Closes at (sheet time)' },
    aliases: [],
    format: 'dateTime',
    width: 150,
  },
  {
    key: 'evidence',
    owner: 'computed',
    header: { zh: '证据', en: 'Evidence' },
    aliases: [],
    format: 'text',
    width: 80,
  },
  {
    key: 'failedAt',
    owner: 'person',
    header: { zh: '派送失败时间', en: 'Failed at' },
    aliases: [
      'delivery failed',
      'delivery failed at',
      'failed delivery',
      'failed date',
      '派送失败',
      '派送失败日期',
      '投递失败时间',
      '失败时间',
    ],
    format: 'dateTime',
    width: 150,
  },
  {
    key: 'failReason',
    owner: 'person',
    header: { zh: '失败原因', en: 'Failure reason' },
    aliases: ['fail reason', 'reason of failure', '派送失败原因', '投递失败原因'],
    format: 'text',
    width: 150,
    list: 'reason',
  },
  {
    key: 'askedAt',
    owner: 'person',
    header: { zh: '已申请改派时间', en: 'Redelivery asked at' },
    aliases: [
      'redelivery asked',
      'redelivery requested',
      'redelivery requested at',
      '已申请改派',
      '改派申请时间',
      '申请改派时间',
    ],
    format: 'dateTime',
    width: 150,
  },
  {
    key: 'returnWarehouseAt',
    owner: 'person',
    header: { zh: '到退件仓时间', en: 'At return warehouse' },
    aliases: ['return warehouse', 'arrived at return warehouse', '到仓时间', '退件仓到仓时间'],
    format: 'dateTime',
    width: 150,
  },
  {
    key: 'note',
    owner: 'person',
    header: { zh: '备注', en: 'Note' },
    aliases: ['notes', 'remark', 'remarks', '说明'],
    format: 'text',
    width: 180,
  },
  {
    key: 'status',
    owner: 'platform',
    header: { zh: '订单状态', en: 'Status' },
    aliases: ['order status', '状态'],
    format: 'text',
    width: 110,
    list: 'status',
  },
  {
    key: 'market',
    owner: 'platform',
    header: { zh: '市场', en: 'Market' },
    aliases: ['country', 'region', '国家', '站点', '国家/地区'],
    format: 'text',
    width: 70,
    list: 'market',
  },
  {
    key: 'carrier',
    owner: 'platform',
    header: { zh: '承运商', en: 'Carrier' },
    aliases: ['shipping provider name', 'shipping provider', '物流商', '快递公司', '承运人'],
    format: 'text',
    width: 120,
  },
  {
    key: 'tracking',
    owner: 'platform',
    header: { zh: '运单号', en: 'Tracking number' },
    aliases: [
      'tracking id',
      'tracking no',
      'tracking no.',
      'tracking #',
      'tracking',
      '物流单号',
      '快递单号',
      '跟踪号',
    ],
    format: 'text',
    width: 190,
  },
  {
    key: 'amount',
    owner: 'platform',
    header: { zh: '订单金额', en: 'Order amount' },
    aliases: ['amount', 'order value', 'order total', '金额'],
    format: 'money',
    width: 100,
  },
  {
    key: 'currency',
    owner: 'platform',
    header: { zh: '币种', en: 'Currency' },
    aliases: ['货币'],
    format: 'text',
    width: 70,
  },
  {
    key: 'refund',
    owner: 'platform',
    header: { zh: '退款金额', en: 'Refund amount' },
    aliases: ['order refund amount', 'refund'],
    format: 'money',
    width: 100,
  },
  {
    key: 'buyer',
    owner: 'platform',
    header: { zh: '买家用户名', en: 'Buyer' },
    aliases: ['buyer username', 'username', '买家', '买家昵称'],
    format: 'text',
    width: 120,
  },
  {
    key: 'items',
    owner: 'platform',
    header: { zh: '商品', en: 'Items' },
    aliases: ['products', 'product name', '商品名称'],
    format: 'text',
    width: 200,
  },
  {
    key: 'placedAt',
    owner: 'platform',
    header: { zh: '下单时间', en: 'Placed at' },
    aliases: ['created time', 'created at', 'order time', '创建时间'],
    format: 'dateTime',
    width: 150,
  },
  {
    key: 'shippedAt',
    owner: 'platform',
    header: { zh: '发货时间', en: 'Shipped at' },
    aliases: ['shipped time', 'shipped'],
    format: 'dateTime',
    width: 150,
  },
  {
    key: 'deliveredAt',
    owner: 'platform',
    header: { zh: '送达时间', en: 'Delivered at' },
    aliases: ['delivered time', 'delivered', '签收时间'],
    format: 'dateTime',
    width: 150,
  },
  {
    key: 'cancelledAt',
    owner: 'platform',
    header: { zh: '取消时间', en: 'Cancelled at' },
    aliases: ['cancelled time', 'canceled time', 'cancelled'],
    format: 'dateTime',
    width: 150,
  },
  {
    key: 'cancelReason',
    owner: 'platform',
    header: { zh: '取消原因', en: 'Cancel reason' },
    aliases: ['cancellation reason'],
    format: 'text',
    width: 180,
  },
];

const columnsByKey = new Map(ORDER_COLUMNS.map((column) => [column.key, column]));

export function orderColumn(key: ColumnKey): OrderColumn {
  // Every key of the type has a row: a test walks them.
  return columnsByKey.get(key)!;
}
