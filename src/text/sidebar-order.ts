import type { Phrase } from './phrase.ts';
import type { Counted } from './sidebar-counted.ts';

// The head of an order and its states.

export const selected: Phrase = { zh: '选中的订单', en: 'Selected order' };
export const copyId: Phrase = { zh: '复制订单号', en: 'Copy order ID' };
export const copyTracking: Phrase = { zh: '复制运单号', en: 'Copy tracking number' };
export const openTracking: Phrase = {
  zh: '（打开物流查询页，新标签页）',
  en: ' (opens the carrier’s page in a new tab)',
};
export const noTracking: Phrase = { zh: '没有运单号', en: 'no tracking number' };
export const noRowTitle: Phrase = { zh: '还没有选中订单', en: 'No order selected' };
export const otherTabTitle: Phrase = { zh: '这不是订单工作表', en: 'This is not the orders tab' };
export const goneTitle: Phrase = { zh: '这个订单不在表里了', en: 'This order has left the sheet' };
export const damagedTitle: Phrase = { zh: '订单号已损坏', en: 'Damaged order ID' };
export const notSetUpTitle: Phrase = { zh: '这张表格还没有设置', en: 'This spreadsheet is not set up yet' };
export const olderTitle: Phrase = { zh: '表格布局是旧版本', en: 'The layout is from an earlier version' };
export const older: Phrase = {
  zh: '运行一次设置即可更新，您的列和数据不会动。',
  en: 'Run set-up once to update it. Your own columns and data stay as they are.',
};
export const showOrders: Phrase = { zh: '打开订单工作表', en: 'Show the orders tab' };
export const goSetUp: Phrase = { zh: '查看设置内容', en: 'See what set-up does' };
export const goImport: Phrase = { zh: '重新导入', en: 'Import again' };
export const readAgain: Phrase = { zh: '重新读取', en: 'Read again' };
export const repeatBuyer: Counted = {
  one: { zh: '首次购买', en: 'first order' },
  other: { zh: '老客户 {n} 单', en: 'repeat buyer, {n} orders' },
};
