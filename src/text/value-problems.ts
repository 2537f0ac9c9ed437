import { problems } from './problem-text.ts';

/** Values that cannot be read: dates, markets, rules, arguments, IDs, amounts. */
export const valueProblems = problems({
  notADate: {
    short: { zh: '⚠ 不是日期', en: '⚠ not a date' },
    sentence: {
      zh: '“{text}”不是日期。请写成 2026-03-01，或用日期格式的单元格。',
      en: '"{text}" is not a date. Write it as 2026-03-01, or use a cell formatted as a date.',
    },
  },
  ambiguousDate: {
    short: { zh: '⚠ 日月不明', en: '⚠ day or month?' },
    sentence: {
      zh: '“{text}”可能是 {dayFirst}，也可能是 {monthFirst}。请写成 2026-03-01 这种年-月-日。',
      en: '"{text}" could be {dayFirst} or {monthFirst}. Write it year first, like 2026-03-01.',
    },
  },
  dateTooEarly: {
    short: { zh: '⚠ 早于 2015 年', en: '⚠ before 2015' },
    sentence: {
      zh: '{date} 早于 2015 年，那时还没有 TikTok Shop。请检查年份。',
      en: '{date} is before 2015, when there was no TikTok Shop. Check the year.',
    },
  },
  dateTooLate: {
    short: { zh: '⚠ 晚于 2100 年', en: '⚠ after 2100' },
    sentence: {
      zh: '{date} 晚于 2100 年。请检查年份。',
      en: '{date} is after 2100. Check the year.',
    },
  },
  unknownMarket: {
    short: { zh: '⚠ 未知市场', en: '⚠ unknown market' },
    sentence: {
      zh: '不认识市场“{text}”。请用以下之一：{markets}。',
      en: 'Market "{text}" is not known. Use one of {markets}.',
    },
  },
  unreadableMarket: {
    short: { zh: '⚠ 市场表有误', en: '⚠ market unreadable' },
    sentence: {
      zh: '市场表第 {row} 行读不懂：“{column}”写的是“{text}”，应为 {expected}。请在“市场”工作表改正。',
      en: 'Row {row} of the markets cannot be read: {column} says "{text}", expected {expected}. Correct it on the Markets tab.',
    },
  },
  unknownZone: {
    short: { zh: '⚠ 未知时区', en: '⚠ unknown time zone' },
    sentence: {
      zh: '不认识时区“{text}”。请写 IANA 名称，例如 America/Los_Angeles。',
      en: 'Time zone "{text}" is not known. Use an IANA name such as America/Los_Angeles.',
    },
  },
  missingColumn: {
    short: { zh: '⚠ 缺少列', en: '⚠ column missing' },
    sentence: {
      zh: '“{tab}”表缺少“{column}”列。请选择包含表头的整个区域，或恢复该列的表头。',
      en: 'The {tab} table has no "{column}" column. Select the whole range with its header row, or restore that header.',
    },
  },
  noRule: {
    short: { zh: '⚠ 没有规则', en: '⚠ no rule' },
    sentence: {
      zh: '没有启用的改派规则适用于市场 {market}（起算事件：派送失败）。请在“规则”工作表启用一条。',
      en: 'No enabled redelivery rule that starts with "Delivery failed" covers market {market}. Switch one on, on the Rules tab.',
    },
  },
  missingArgument: {
    short: { zh: '⚠ 缺少参数', en: '⚠ argument missing' },
    sentence: {
      zh: '{function} 缺少参数 {argument}。',
      en: '{function} needs its argument {argument}.',
    },
  },
  oneColumn: {
    short: { zh: '⚠ 只能一列', en: '⚠ one column only' },
    sentence: {
      zh: '参数 {argument} 只能是一个单元格或一列，例如 F2 或 F2:F。',
      en: 'Argument {argument} takes one cell or one column, such as F2 or F2:F.',
    },
  },
  rangeHeights: {
    short: { zh: '⚠ 行数不同', en: '⚠ different heights' },
    sentence: {
      zh: '{first} 有 {firstRows} 行，{second} 却有 {secondRows} 行。请让各列从同一行开始，例如 F2:F 和 M2:M。',
      en: '{first} has {firstRows} rows, but {second} has {secondRows}. Let the columns start in the same row, such as F2:F and M2:M.',
    },
  },
  notADayCount: {
    short: { zh: '⚠ 天数有误', en: '⚠ not a number of days' },
    sentence: {
      zh: '“{text}”不是天数。请填 1 到 3650 的整数。',
      en: '"{text}" is not a number of days. Use a whole number from 1 to 3650.',
    },
  },
  unknownUnit: {
    short: { zh: '⚠ 未知单位', en: '⚠ unknown unit' },
    sentence: {
      zh: '不认识单位“{text}”。请用：自然日、工作日、周一至周五、周一至周六。',
      en: 'Unit "{text}" is not known. Use natural, business (Mon–Fri) or working (Mon–Sat).',
    },
  },
  notYesOrNo: {
    short: { zh: '⚠ 是或否？', en: '⚠ yes or no?' },
    sentence: {
      zh: '“{text}”应为 是 或 否。',
      en: '"{text}" should be yes or no.',
    },
  },
  unreadableRule: {
    short: { zh: '⚠ 规则有误', en: '⚠ rule unreadable' },
    sentence: {
      zh: '规则表第 {row} 行读不懂：“{column}”写的是“{text}”，应为{expected}。请在“规则”工作表改正。',
      en: 'Row {row} of the rules cannot be read: {column} says "{text}", expected {expected}. Correct it on the Rules tab.',
    },
  },
  damagedOrderId: {
    short: { zh: '⚠ 订单号已损坏', en: '⚠ damaged order ID' },
    sentence: {
      zh: '订单号“{text}”曾被当作数字保存，末尾几位已经丢失，无法找回。请从卖家中心重新导出，用“导入”读取原文件，不要先用 Excel 打开再保存。',
      en: 'Order ID "{text}" was stored as a number and has lost its last digits for good. Export again from Seller Center and import that file as it is, without opening and saving it in Excel first.',
    },
  },
  notAnOrderId: {
    short: { zh: '⚠ 不是订单号', en: '⚠ not an order ID' },
    sentence: {
      zh: '“{text}”不是订单号。订单号只有数字（通常 18 位），请从卖家中心复制并粘贴为文本。',
      en: '"{text}" is not an order ID. An order ID has digits only (usually 18); copy it from Seller Center and paste it as text.',
    },
  },
  notMoney: {
    short: { zh: '⚠ 金额有误', en: '⚠ not an amount' },
    sentence: {
      zh: '“{text}”不是金额，已留空。请在卖家中心查看后手工填写。',
      en: '"{text}" is not an amount, so it was left blank. Look it up in Seller Center and type it in.',
    },
  },
});
