import type { Phrase } from './phrase.ts';
import type { Counted } from './sidebar-counted.ts';

// The import, from a file to the sheet.

export const title: Phrase = { zh: '导入卖家中心的订单', en: 'Import orders from Seller Center' };
export const drop: Phrase = { zh: '把导出的文件拖到这里', en: 'Drop the exported file here' };
export const kinds: Phrase = {
  zh: 'CSV、TSV 或 XLSX，不要先用 Excel 打开保存',
  en: 'CSV, TSV or XLSX, as downloaded',
};
export const choose: Phrase = { zh: '选择文件', en: 'Choose a file' };
export const where: Phrase = {
  zh: '卖家中心 › 订单 › 管理订单 › 导出。文件在您的浏览器里读取；姓名、电话和地址不会写入表格。',
  en: 'Seller Center › Orders › Manage orders › Export. The file is read in your browser; names, phone numbers and addresses are left out.',
};
export const oneFile: Phrase = { zh: '一次导入一个文件。', en: 'One file at a time, please.' };
export const setUpFirst: Phrase = {
  zh: '先设置表格，订单才有地方放。',
  en: 'Set the spreadsheet up first, so that orders have a place to go.',
};
export const reading: Phrase = { zh: '正在读取“{name}”', en: 'Reading {name}' };
export const comparing: Phrase = { zh: '正在和表格核对…', en: 'Comparing with the sheet…' };
export const unpacking: Phrase = { zh: '解压', en: 'unpacking' };
export const rows: Phrase = { zh: '读取行', en: 'reading rows' };
export const orders: Phrase = { zh: '整理订单', en: 'putting orders together' };
export const askTitle: Phrase = { zh: '有一件事只有您知道', en: 'One thing only you can tell' };
export const askMarket: Phrase = { zh: '这个文件是哪个市场的？', en: 'Which market is this file from?' };
export const askDate: Phrase = { zh: '“{example}”是哪一天？', en: 'Which day is “{example}”?' };
export const dayNamed: Phrase = { zh: '{day}（{name}）', en: '{day} ({name})' };
export const go: Phrase = { zh: '继续', en: 'Continue' };
export const market: Phrase = { zh: '市场', en: 'Market' };
export const dates: Phrase = { zh: '日期', en: 'Dates' };
export const chooseMarket: Phrase = { zh: '请选择…', en: 'Choose…' };
export const dayFirst: Phrase = { zh: '日在前', en: 'day first' };
export const monthFirst: Phrase = { zh: '月在前', en: 'month first' };
export const other: Phrase = { zh: '换一个文件', en: 'Another file' };
export const refusedRow: Phrase = { zh: '第 {row} 行', en: 'row {row}' };
export const copyRefused: Phrase = { zh: '复制名单', en: 'Copy the list' };
export const listMore: Phrase = { zh: '……还有 {n} 条', en: '… and {n} more' };
export const nothing: Phrase = { zh: '表格已经是最新的', en: 'The sheet is up to date' };
export const nothingHint: Phrase = {
  zh: '这个文件里没有新内容，无需导入。',
  en: 'There is nothing new in this file.',
};
export const noneLeft: Phrase = { zh: '没有可以导入的订单', en: 'No order can be imported' };
export const noneLeftHint: Phrase = { zh: '原因见下方名单。', en: 'The list below says why.' };
export const keeps: Phrase = {
  zh: '只写平台的列；您填写的列、证据和备注不会动。',
  en: 'Only the platform’s columns are written; what you typed, evidence and notes stay.',
};
export const writing: Phrase = { zh: '正在写入 {done} / {total}', en: 'Writing {done} of {total}' };
export const stopping: Phrase = { zh: '写完这一批就停…', en: 'Stopping after this batch…' };
export const stoppedTitle: Phrase = { zh: '导入已暂停', en: 'Import paused' };
export const stopped: Phrase = {
  zh: '已写入 {done} / {total} 个订单，其余还没有写。',
  en: '{done} of {total} orders are written, the rest are not.',
};
export const resume: Phrase = { zh: '继续', en: 'Resume' };
export const discard: Phrase = { zh: '不再继续', en: 'Leave it there' };
export const doneTitle: Phrase = { zh: '导入完成', en: 'Import finished' };
export const added: Phrase = { zh: '新增', en: 'New' };
export const changed: Phrase = { zh: '有变化', en: 'Changed' };
export const unchanged: Phrase = { zh: '无变化', en: 'Unchanged' };
export const refused: Phrase = { zh: '未导入', en: 'Refused' };
export const unchangedHint: Phrase = {
  zh: '表格里已经一样，不会再写。',
  en: 'The sheet says the same already; these are not written.',
};
export const showOrders: Phrase = { zh: '查看订单', en: 'Show the orders' };
/** Before what a field said and says. */
export const field: Phrase = { zh: '{name}：', en: '{name}: ' };
export const empty: Phrase = { zh: '（空）', en: '(empty)' };
export const importOrders: Counted = {
  one: { zh: '导入 {n} 个订单', en: 'Import {n} order' },
  other: { zh: '导入 {n} 个订单', en: 'Import {n} orders' },
};
export const lineCount: Counted = {
  one: { zh: '{n} 行', en: '{n} row' },
  other: { zh: '{n} 行', en: '{n} rows' },
};
export const orderCount: Counted = {
  one: { zh: '{n} 个订单', en: '{n} order' },
  other: { zh: '{n} 个订单', en: '{n} orders' },
};
