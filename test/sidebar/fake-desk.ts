import type { FunctionHelp, ImportedRow, ImportPreview, SetupPreview } from '../../src/protocol.ts';
import type { Language } from '../../src/text/phrase.ts';

/** What set-up would do to a sheet with a few columns of the seller's own. */
export function setupPreview(sheetLanguage: Language, layout: SetupPreview['layout']): SetupPreview {
  const zh = sheetLanguage === 'zh';
  const side = (tab: 'evidence' | 'rules' | 'log' | 'settings', name: string, columns: string[]) => ({
    tab,
    name,
    action: 'add' as const,
    found: [],
    added: columns,
    untouched: [],
  });
  return {
    layout,
    tabs: [
      {
        tab: 'orders',
        name: zh ? '订单' : 'Orders',
        action: 'extend',
        found: zh ? ['订单号', '状态'] : ['Order ID', 'Status'],
        added: zh
          ? ['市场', '承运商', '派送失败时间', '最晚处理日']
          : ['Market', 'Carrier', 'Failed at', 'Act by'],
        untouched: zh ? ['备注', '利润'] : ['Notes', 'Margin'],
      },
      side('evidence', zh ? '证据' : 'Evidence', zh ? ['时间', '操作人'] : ['At', 'By']),
      side('rules', zh ? '规则' : 'Rules', zh ? ['规则', '用途'] : ['Rule', 'Purpose']),
      side('log', zh ? '日志' : 'Log', zh ? ['时间', '操作'] : ['At', 'Action']),
      side('settings', zh ? '设置' : 'Settings', zh ? ['设置', '值'] : ['Setting', 'Value']),
    ],
    highlights: 6,
    obstacles: [],
  };
}

export function functionHelp(language: Language): FunctionHelp[] {
  const zh = language === 'zh';
  const failedAt = {
    name: 'failed_at',
    help: zh ? '派送失败的日期' : 'Day the delivery failed',
    example: 'F2:F',
    optional: false,
  };
  return [
    {
      name: 'REDELIVERY_DEADLINE',
      summary: zh ? '申请改派的截止日' : 'Last day to ask for redelivery',
      example: '=REDELIVERY_DEADLINE(F2:F; B2:B)',
      result: '2026-03-13',
      args: [
        failedAt,
        { name: 'market', help: zh ? '市场代码' : 'Market code', example: 'B2:B', optional: true },
      ],
    },
    {
      name: 'MARKET_TODAY',
      summary: zh ? '市场当地的今天' : 'Today in the market',
      example: '=MARKET_DAY(A2; "US")',
      result: '2026-03-09',
      args: [failedAt],
    },
  ];
}

/** Orders ending in 0 are known and unchanged, those ending in 5 have changed, the rest is new. */
export function importPreview(orders: readonly ImportedRow[]): ImportPreview {
  const ends = (digit: string) => orders.filter(({ orderId }) => orderId.endsWith(digit));
  const unchanged = ends('0');
  const changed = ends('5');
  const fresh = orders.filter((order) => !unchanged.includes(order) && !changed.includes(order));
  return {
    new: fresh.length,
    changed: changed.length,
    unchanged: unchanged.length,
    samples: {
      new: fresh
        .slice(0, 50)
        .map(({ orderId, market, status, items }) => ({ orderId, text: `${market} · ${status} · ${items}` })),
      changed: changed.slice(0, 50).map(({ orderId }) => ({
        orderId,
        fields: [{ name: 'Status', before: 'Shipped', after: 'Delivered' }],
      })),
    },
    refused: [],
    toWrite: [...fresh, ...changed].map(({ orderId }) => orderId),
  };
}

const HEADER = [
  'Order ID',
  'Order Status',
  'Order Substatus',
  'Product Name',
  'Quantity',
  'Order Amount',
  'Created Time',
  'Shipped Time',
  'Delivered Time',
  'Cancelled Time',
  'Cancel Reason',
  'Tracking ID',
  'Shipping Provider Name',
  'Buyer Username',
  'Country',
];

/** A CSV export with that many orders, made up. */
export function exportFile(
  orders: number,
  change: { date?: string; country?: string; first?: string; buyer?: string; amount?: string } = {},
): string {
  const {
    date = '2026/03/01 14:05:00',
    country = 'United States',
    buyer = 'maria_88',
    amount = 'USD 18.90',
  } = change;
  const lines = Array.from({ length: orders }, (_, at) => {
    const id =
      at === 0 && change.first !== undefined
        ? change.first
        : String(576684019603300000n + BigInt(at * 7 + 1));
    return [
      id,
      'Shipped',
      'In transit',
      'Mug',
      '1',
      amount,
      date,
      date,
      '',
      '',
      '',
      `9400${at}`,
      'USPS',
      buyer,
      country,
    ];
  });
  return [HEADER, ...lines].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');
}
