import type { Phrase } from './phrase.ts';

// Settings and help.

export const yourLanguage: Phrase = { zh: '我的语言', en: 'My language' };
export const languageHint: Phrase = {
  zh: '侧边栏、菜单和提示的语言，只影响您自己。',
  en: 'For the sidebar, the menu and messages; yours only.',
};
export const setUp: Phrase = { zh: '设置此表格', en: 'Set up this sheet' };
export const setUpDone: Phrase = { zh: '已设置好', en: 'set up' };
export const preview: Phrase = { zh: '查看会添加什么', en: 'See what would be added' };
export const sheetLanguage: Phrase = { zh: '表头语言', en: 'Language of the headers' };
export const apply: Phrase = { zh: '开始设置', en: 'Set up now' };
export const applyAgain: Phrase = { zh: '重新应用', en: 'Apply again' };
export const applying: Phrase = { zh: '正在设置…', en: 'Setting up…' };
export const safe: Phrase = { zh: '不会移动或覆盖任何内容。', en: 'Nothing is moved or overwritten.' };
export const obstacles: Phrase = { zh: '需要先解决', en: 'To be settled first' };
export const tabAdd: Phrase = { zh: '新工作表', en: 'new tab' };
export const tabExtend: Phrase = { zh: '右侧加列', en: 'columns added' };
export const tabKeep: Phrase = { zh: '不变', en: 'stays' };
export const found: Phrase = { zh: '原样使用：{columns}', en: 'Used as they are: {columns}' };
export const added: Phrase = { zh: '添加：{columns}', en: 'Added: {columns}' };
export const untouched: Phrase = { zh: '不动：{columns}', en: 'Left alone: {columns}' };
export const highlights: Phrase = {
  zh: '颜色标记 {n} 条；您自己的条件格式不受影响。',
  en: '{n} highlighting rules; your own stay.',
};
export const sheet: Phrase = { zh: '表格', en: 'The sheet' };
export const repair: Phrase = { zh: '修复颜色标记', en: 'Repair highlighting' };
export const repairing: Phrase = { zh: '正在修复…', en: 'Repairing…' };
export const openSettings: Phrase = { zh: '打开“设置”', en: 'Open Settings' };
export const openRules: Phrase = { zh: '打开“规则”', en: 'Open Rules' };
export const functions: Phrase = { zh: '单元格函数', en: 'Functions for cells' };
export const search: Phrase = { zh: '搜索函数', en: 'Search functions' };
export const noFunction: Phrase = { zh: '没有匹配的函数。', en: 'No function matches.' };
export const optional: Phrase = { zh: '可省略', en: 'optional' };
export const gives: Phrase = { zh: '结果', en: 'gives' };
export const copyFormula: Phrase = { zh: '复制公式', en: 'Copy formula' };
export const formulaHint: Phrase = {
  zh: '粘贴到单元格即可；分号在所有地区都有效。',
  en: 'Paste into a cell; semicolons work in every locale.',
};
export const how: Phrase = { zh: '怎么用', en: 'How it works' };
export const how1: Phrase = {
  zh: '导入卖家中心的导出文件，或自己填写订单。',
  en: 'Import an export from Seller Center, or type orders in.',
};
export const how2: Phrase = {
  zh: '派送失败时登记；期限按市场当地日期自动计算。',
  en: 'Record a failed delivery; the deadline is counted in the market’s own days.',
};
export const how3: Phrase = {
  zh: '在安全日之前申请改派，并登记申请。',
  en: 'Ask for redelivery by the act-by day and record that you did.',
};
export const how4: Phrase = {
  zh: '逐项收集证据；★ 是最有力的一项。',
  en: 'Collect the evidence; ★ marks the strongest.',
};
export const permissions: Phrase = { zh: '权限说明', en: 'Permissions in plain words' };
export const permissionSheet: Phrase = { zh: '这张表格', en: 'This spreadsheet' };
export const permissionSheetWhy: Phrase = {
  zh: '读写您打开它的这一张，其他表格看不到。',
  en: 'Read and write the one you opened it in; no other.',
};
export const permissionDrive: Phrase = { zh: '本应用的云端硬盘文件', en: 'Drive files of this app' };
export const permissionDriveWhy: Phrase = {
  zh: '只有您在这里上传的证据；可以不给，链接仍然可用。',
  en: 'Only evidence uploaded here. Optional: links work without it.',
};
export const permissionUi: Phrase = { zh: '侧边栏和菜单', en: 'Sidebar and menu' };
export const permissionUiWhy: Phrase = {
  zh: '在表格旁边显示本页面。',
  en: 'Show this page next to the sheet.',
};
export const permissionMail: Phrase = { zh: '您的邮箱地址', en: 'Your e-mail address' };
export const permissionMailWhy: Phrase = {
  zh: '记录是谁勾选、谁登记的。',
  en: 'Note who ticked and who recorded.',
};
export const network: Phrase = {
  zh: '没有服务器：数据只在您的表格和云端硬盘里。',
  en: 'There is no server of ours: data stays in your sheet and Drive.',
};
export const version: Phrase = { zh: '版本 {version}', en: 'Version {version}' };
