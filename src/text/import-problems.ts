import { problems } from './problem-text.ts';

/** What is wrong with an export file. */
export const importProblems = problems({
  fileTooLarge: {
    short: { zh: '⚠ 文件太大', en: '⚠ file too large' },
    sentence: {
      zh: '文件太大（解开后上限 {limit} MB）。请在卖家中心缩短日期范围，分几次导出。',
      en: 'The file is too large (the limit is {limit} MB unpacked). Choose a shorter period in Seller Center and export in several files.',
    },
  },
  unreadableFile: {
    short: { zh: '⚠ 文件打不开', en: '⚠ file unreadable' },
    sentence: {
      zh: '文件打不开：可能没有下载完整，或设有密码。请从卖家中心重新导出。',
      en: 'The file cannot be opened: it may be incomplete or protected by a password. Export it again from Seller Center.',
    },
  },
  oldExcelFile: {
    short: { zh: '⚠ 旧版 Excel', en: '⚠ old Excel file' },
    sentence: {
      zh: '这是旧版 Excel（.xls）文件，不是卖家中心的原文件。请从卖家中心重新导出 CSV 或 .xlsx，并直接导入。',
      en: 'This is an old Excel (.xls) file, not the one Seller Center made. Export CSV or .xlsx again and import that file as it is.',
    },
  },
  notAnExport: {
    short: { zh: '⚠ 不是订单导出', en: '⚠ not an order export' },
    sentence: {
      zh: '这不是卖家中心的订单导出文件：找不到“Order ID”表头，首行是：{found}。请在卖家中心“订单”页导出后，直接导入原文件。',
      en: 'This is not an order export of Seller Center: no "Order ID" header, the first row is: {found}. Export from the Orders page of Seller Center and import that file as it is.',
    },
  },
  returnsExport: {
    short: { zh: '⚠ 退货导出', en: '⚠ returns export' },
    sentence: {
      zh: '这是退货/退款导出文件，不是订单导出文件。请在卖家中心“订单”页导出全部订单再导入。',
      en: 'This is the export of returns and refunds, not of orders. Export all orders from the Orders page of Seller Center and import that.',
    },
  },
  exportColumnMissing: {
    short: { zh: '⚠ 缺少列', en: '⚠ column missing' },
    sentence: {
      zh: '导出文件缺少“{column}”列。请从卖家中心重新导出，选择全部列，不要删除表头。',
      en: 'The export has no "{column}" column. Export it again from Seller Center with all columns and keep its header row.',
    },
  },
  emptyExport: {
    short: { zh: '⚠ 没有订单', en: '⚠ no orders' },
    sentence: {
      zh: '文件有表头，但没有订单。请检查在卖家中心选择的日期范围。',
      en: 'The file has a header row but no orders. Check the period you chose in Seller Center.',
    },
  },
  columnsNotInExport: {
    short: { zh: '⚠ 列不全', en: '⚠ columns absent' },
    sentence: {
      zh: '导出文件没有这些列：{columns}。相应内容留空；需要的话，请在卖家中心导出时选择全部列。',
      en: 'The export lacks these columns: {columns}. What they hold stays blank; export again with all columns if you need it.',
    },
  },
  unknownStatus: {
    short: { zh: '⚠ 未知状态', en: '⚠ unknown status' },
    sentence: {
      zh: '不认识的订单状态“{text}”，已照原文显示。',
      en: 'Order status "{text}" is not known, so it is shown as it is.',
    },
  },
  amountsDiffer: {
    short: { zh: '⚠ 金额不一致', en: '⚠ amounts differ' },
    sentence: {
      zh: '订单 {orderId} 各行的订单金额不一致，取了第一行的金额。请在卖家中心核对。',
      en: 'The lines of order {orderId} show different order amounts; the first one was taken. Check it in Seller Center.',
    },
  },
  unreadableTime: {
    short: { zh: '⚠ 时间有误', en: '⚠ time unreadable' },
    sentence: {
      zh: '“{text}”不是能读懂的时间，已留空。',
      en: '"{text}" cannot be read as a time, so it was left blank.',
    },
  },
  mixedDateOrder: {
    short: { zh: '⚠ 日期格式混乱', en: '⚠ mixed dates' },
    sentence: {
      zh: '文件里的日期有的是日在前（{dayFirst}），有的是月在前（{monthFirst}），可能被别的软件改过。请从卖家中心重新导出，直接导入原文件。',
      en: 'Some dates in the file have the day first ({dayFirst}) and some the month first ({monthFirst}): another program may have changed them. Export again from Seller Center and import that file as it is.',
    },
  },
  severalMarkets: {
    short: { zh: '⚠ 多个市场', en: '⚠ several markets' },
    sentence: {
      zh: '文件里有多个市场的订单：{markets}。每个订单按自己的国家计算时间。',
      en: 'The file holds orders of several markets: {markets}. Each order keeps the time of its own country.',
    },
  },
  damagedTracking: {
    short: { zh: '⚠ 运单号已损坏', en: '⚠ damaged tracking' },
    sentence: {
      zh: '运单号“{text}”曾被当作数字保存，末尾几位可能已丢失，已留空。请导入卖家中心的原文件。',
      en: 'Tracking number "{text}" was stored as a number and may have lost its last digits, so it was left blank. Import the file as Seller Center made it.',
    },
  },
  roundOrderId: {
    short: { zh: '⚠ 请核对订单号', en: '⚠ check order ID' },
    sentence: {
      zh: '订单号 {orderId} 末尾全是 0，可能曾被当作数字保存。已按原样导入，请在卖家中心核对。',
      en: 'Order ID {orderId} ends in zeros and may have been stored as a number once. It was imported as it is; check it in Seller Center.',
    },
  },
});
