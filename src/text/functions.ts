import type { Phrase } from './phrase.ts';

/** What custom functions answer in words. */
export const functionWords = {
  goodOrderId: { zh: '正常', en: 'OK' },
  suspectOrderId: { zh: '⚠ 末尾全是 0，请核对', en: '⚠ ends in zeros, compare it' },
  progress: { zh: '{done}/{needed} 项', en: '{done} of {needed}' },
} as const satisfies Record<string, Phrase>;

/** Headings of the table of functions in the help and the README. */
export const functionTableWords = {
  function: { zh: '函数', en: 'Function' },
  gives: { zh: '返回', en: 'Gives' },
  args: { zh: '参数', en: 'Arguments' },
  example: { zh: '示例', en: 'Example' },
  optional: { zh: '可省略', en: 'optional' },
} as const satisfies Record<string, Phrase>;

/** Help of the arguments that several functions share. */
export const argumentHelp = {
  market: {
    zh: '市场代码或名称，可为一列；省略时按表格时区',
    en: 'Market code or name, or a column of them; without it days are those of the sheet',
  },
  requiredMarket: { zh: '市场代码或名称，可为一列', en: 'Market code or name, or a column of them' },
  failedAt: {
    zh: '派送失败的日期或时间，单元格或整列',
    en: 'Day or time the delivery failed: a cell or a whole column',
  },
  rules: {
    zh: '“规则”工作表，含表头；省略时用内置规则',
    en: 'The Rules tab with its header; without it the built-in rules count',
  },
  orderId: { zh: '订单号（文本），单元格或整列', en: 'Order ID as text: a cell or a whole column' },
  evidence: { zh: '“证据”工作表，含表头', en: 'The Evidence tab with its header' },
  amount: {
    zh: '订单金额（市场币种），高价订单需要打包视频',
    en: "Order amount in the market's currency; valuable orders need a packing video",
  },
  markets: {
    zh: '市场表，含表头；省略时用内置市场',
    en: 'The table of markets with its header; without it the built-in markets count',
  },
} as const satisfies Record<string, Phrase>;
