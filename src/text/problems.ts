import type { Phrase } from './phrase.ts';

interface ProblemText {
  /** A few words for one cell of a column. */
  readonly short: Phrase;
  /** What is wrong, where, and how to fix it. */
  readonly sentence: Phrase;
}

const problems = <Code extends string>(texts: Record<Code, ProblemText>) => texts;

/** Every problem the product can name, in both languages; `Problem` codes are the keys of this table. */
export const problemTexts = problems({
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
  notSetUp: {
    short: { zh: '⚠ 未设置', en: '⚠ not set up' },
    sentence: {
      zh: '这个表格还没有设置。请在菜单“改派工作台”里选“设置此表格”。',
      en: 'This spreadsheet is not set up yet. Choose "Set up this sheet" in the Redelivery Desk menu.',
    },
  },
  tabGone: {
    short: { zh: '⚠ 工作表不见了', en: '⚠ tab gone' },
    sentence: {
      zh: '找不到“{tab}”工作表，它可能被删除了。请用“撤销”恢复，或再次选“设置此表格”。',
      en: 'The {tab} tab cannot be found; it may have been deleted. Undo the deletion, or choose "Set up this sheet" again.',
    },
  },
  orderGone: {
    short: { zh: '⚠ 订单不在表中', en: '⚠ order not here' },
    sentence: {
      zh: '订单 {orderId} 已不在“{tab}”工作表中，什么都没有写入。它可能被别人删除了：请查看版本记录，或重新导入。',
      en: 'Order {orderId} is no longer on the {tab} tab, so nothing was written. A colleague may have deleted it: look in the version history, or import it again.',
    },
  },
  duplicateOrder: {
    short: { zh: '⚠ 订单号重复', en: '⚠ duplicate order ID' },
    sentence: {
      zh: '订单 {orderId} 在第 {rows} 行出现了不止一次，分不清该写哪一行，所以什么都没有写入。请只保留一行。',
      en: 'Order {orderId} stands in more than one row ({rows}), so it is unclear which one is meant and nothing was written. Keep one of them.',
    },
  },
  notADriveLink: {
    short: { zh: '⚠ 不是云端硬盘链接', en: '⚠ not a Drive link' },
    sentence: {
      zh: '“{text}”不是 Google 云端硬盘的链接。请在云端硬盘里右键文件，选“共享 › 复制链接”，再粘贴到这里。',
      en: '"{text}" is not a Google Drive link. In Drive, right-click the file, choose Share › Copy link, and paste it here.',
    },
  },
  uploadTooLarge: {
    short: { zh: '⚠ 文件太大', en: '⚠ file too large' },
    sentence: {
      zh: '“{name}”有 {size} MB，超过了 {limit} MB。请直接上传到云端硬盘，再把链接粘贴到这里。',
      en: '"{name}" has {size} MB, more than the {limit} MB that can be uploaded here. Put it into Drive yourself and paste its link.',
    },
  },
  noDrivePermission: {
    short: { zh: '⚠ 没有云端硬盘权限', en: '⚠ no Drive permission' },
    sentence: {
      zh: '还没有允许使用云端硬盘，所以文件没有上传。粘贴链接仍然可用；要上传，请重新授权并勾选“仅查看和管理由此应用打开或创建的文件”。',
      en: 'Drive has not been allowed, so the file was not uploaded. Pasting a link still works; to upload, authorise again and tick the box for files that this app creates.',
    },
  },
  busy: {
    short: { zh: '⚠ 请稍后再试', en: '⚠ busy' },
    sentence: {
      zh: '同事的操作还没有完成，什么都没有写入。请过几秒再试。',
      en: "A colleague's action is still running, so nothing was written. Try again in a few seconds.",
    },
  },
  viewOnly: {
    short: { zh: '⚠ 只能查看', en: '⚠ view only' },
    sentence: {
      zh: '您对这个表格只有查看权限，什么都没有写入。请向所有者申请编辑权限。',
      en: 'You can view this spreadsheet but not edit it, so nothing was written. Ask its owner for the right to edit.',
    },
  },
  noOrdersSelected: {
    short: { zh: '⚠ 没有选中订单', en: '⚠ no order selected' },
    sentence: {
      zh: '没有选中任何订单。请在“{tab}”工作表里选中一行或多行，再试一次。',
      en: 'No order is selected. Select one or more rows on the {tab} tab and try again.',
    },
  },
  unknownEvidence: {
    short: { zh: '⚠ 未知证据', en: '⚠ unknown evidence' },
    sentence: {
      zh: '没有名为“{text}”的证据种类。请刷新侧边栏后再试。',
      en: 'There is no kind of evidence called "{text}". Reload the sidebar and try again.',
    },
  },
  unknownReason: {
    short: { zh: '⚠ 未知原因', en: '⚠ unknown reason' },
    sentence: {
      zh: '没有名为“{text}”的失败原因。请从列表中选择。',
      en: 'There is no failure reason called "{text}". Choose one from the list.',
    },
  },
  dateInFuture: {
    short: { zh: '⚠ 日期在未来', en: '⚠ in the future' },
    sentence: {
      zh: '{date} 还没有到。派送失败的日期不能在未来，请检查。',
      en: '{date} has not come yet. A delivery cannot have failed in the future: check the date.',
    },
  },
  dateBeforeShipping: {
    short: { zh: '⚠ 早于发货', en: '⚠ before shipping' },
    sentence: {
      zh: '{date} 早于发货日 {shipped}。请检查派送失败的日期。',
      en: '{date} is before the order was shipped ({shipped}). Check when the delivery failed.',
    },
  },
  badCall: {
    short: { zh: '⚠ 请求有误', en: '⚠ bad request' },
    sentence: {
      zh: '侧边栏发来的请求读不懂（{call}：{detail}）。请关闭并重新打开侧边栏；什么都没有写入。',
      en: 'The sidebar sent a request that cannot be read ({call}: {detail}). Close and reopen it; nothing was written.',
    },
  },
  headerNotInFirstRow: {
    short: { zh: '⚠ 表头不在第一行', en: '⚠ header not in row 1' },
    sentence: {
      zh: '“{tab}”工作表的表头在第 {row} 行。请把表头移到第 1 行，再设置。',
      en: 'The headers of {tab} stand in row {row}. Move them to row 1, then set up.',
    },
  },
  doubledColumn: {
    short: { zh: '⚠ 两列同义', en: '⚠ two columns mean the same' },
    sentence: {
      zh: '“{tab}”工作表有两列都表示“{column}”：“{first}”和“{second}”。请改掉其中一个表头，再设置。',
      en: 'Two columns of {tab} both mean {column}: "{first}" and "{second}". Rename one of the headers, then set up.',
    },
  },
  unreadableSetting: {
    short: { zh: '⚠ 设置有误', en: '⚠ setting unreadable' },
    sentence: {
      zh: '“{tab}”工作表里“{setting}”写的是“{text}”，应为{expected}。改好之前先用{usual}。',
      en: 'On the {tab} tab, {setting} says "{text}", expected {expected}. Until it is corrected, {usual} is used.',
    },
  },
  scrambledRows: {
    short: { zh: '⚠ 行在移动', en: '⚠ rows moving' },
    sentence: {
      zh: '写入时有人一直在排序或移动行，没能全部写完。请稍后再试：已写入的不会重复。',
      en: 'Rows kept being sorted or moved while writing, so not everything was written. Try again in a moment: nothing is written twice.',
    },
  },
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
      zh: '订单号 {text} 末尾全是 0，可能曾被当作数字保存。已按原样导入，请在卖家中心核对。',
      en: 'Order ID {text} ends in zeros and may have been stored as a number once. It was imported as it is; check it in Seller Center.',
    },
  },
  columnTaken: {
    short: { zh: '⚠ 列名被占用', en: '⚠ header in use' },
    sentence: {
      zh: '“{tab}”工作表里您自己的“{column}”列有内容，而这个列名要用于自动计算。请把您的列改个名字（例如“我的{column}”），再设置。',
      en: 'Your own column {column} on {tab} has something in it, and that name is needed for a computed column. Rename yours (for example to "My {column}"), then set up.',
    },
  },
});
