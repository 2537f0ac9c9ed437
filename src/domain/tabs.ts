import type { Phrase } from '../text/phrase.ts';

/** What the desk's tabs are called; both names are recognised, and a renamed tab is still found. */
export const TAB_NAMES: Readonly<Record<'orders' | 'evidence' | 'rules' | 'log' | 'settings', Phrase>> = {
  orders: { zh: '订单', en: 'Orders' },
  evidence: { zh: '证据', en: 'Evidence' },
  rules: { zh: '规则', en: 'Rules' },
  log: { zh: '日志', en: 'Log' },
  settings: { zh: '设置', en: 'Settings' },
};

/** The Log tab: one row for every action that is not in the Evidence ledger; only ever added to. */
export const LOG_COLUMNS = [
  { key: 'at', header: { zh: '时间', en: 'At' }, format: 'dateTime', width: 150 },
  { key: 'by', header: { zh: '操作人', en: 'By' }, format: 'text', width: 200 },
  { key: 'action', header: { zh: '操作', en: 'Action' }, format: 'text', width: 160 },
  { key: 'orders', header: { zh: '订单', en: 'Orders' }, format: 'text', width: 240 },
  { key: 'detail', header: { zh: '详情', en: 'Detail' }, format: 'text', width: 420 },
  { key: 'request', header: { zh: '请求编号', en: 'Request' }, format: 'text', width: 120 },
] as const;
