import type { Phrase } from './phrase.ts';

// The frame around the views.

export const product: Phrase = { zh: '改派工作台', en: 'Redelivery Desk' };
export const orderTab: Phrase = { zh: '订单', en: 'Order' };
export const importTab: Phrase = { zh: '导入', en: 'Import' };
export const more: Phrase = { zh: '设置和帮助', en: 'Settings and help' };
export const views: Phrase = { zh: '视图', en: 'Views' };
export const language: Phrase = { zh: '语言', en: 'Language' };
export const help: Phrase = { zh: '帮助', en: 'Help' };
export const loading: Phrase = { zh: '正在读取表格…', en: 'Reading the sheet…' };
export const offline: Phrase = {
  zh: '没有网络，下面是断网前的内容。恢复后会自动更新。',
  en: 'No internet connection. What you see was read before; it updates by itself once you are back online.',
};
export const readOnly: Phrase = {
  zh: '只读：您可以查看这张表格，但不能编辑。需要登记请向表格所有者申请编辑权限。',
  en: 'Read only: you can view this spreadsheet but not edit it. Ask its owner for edit access to record anything.',
};
export const mishap: Phrase = {
  zh: '这一部分显示不出来，其他部分不受影响。',
  en: 'This part could not be shown. The rest still works.',
};
export const tryAgain: Phrase = { zh: '重试', en: 'Try again' };
export const undo: Phrase = { zh: '撤销', en: 'Undo' };
export const dismiss: Phrase = { zh: '关闭', en: 'Dismiss' };
export const cancel: Phrase = { zh: '取消', en: 'Cancel' };
export const saving: Phrase = { zh: '正在保存…', en: 'Saving…' };
export const undone: Phrase = { zh: '已撤销', en: 'Undone' };
export const copied: Phrase = { zh: '已复制', en: 'Copied' };
export const copyFailed: Phrase = {
  zh: '浏览器不允许复制，请选中文字后按 Ctrl+C。',
  en: 'The browser refused to copy. Select the text and press Ctrl+C.',
};
export const separator: Phrase = { zh: '、', en: ', ' };
