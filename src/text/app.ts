import type { Phrase } from './phrase.ts';

const phrases = <Key extends string>(texts: Record<Key, Phrase>) => texts;

/** What the server side says: menu, dialogs, summaries. */
export const appTexts = phrases({
  productName: { zh: '改派工作台', en: 'Redelivery Desk' },

  menuOpen: { zh: '打开侧边栏', en: 'Open sidebar' },
  menuSetUp: { zh: '设置此表格…', en: 'Set up this sheet…' },
  menuFailed: { zh: '标记派送失败（选中行）…', en: 'Delivery failed (selected rows)…' },
  menuAsked: { zh: '标记已申请改派（选中行）', en: 'Redelivery asked for (selected rows)' },
  menuEvidence: { zh: '证据（选中订单）', en: 'Evidence (selected order)' },
  menuLink: { zh: '粘贴云端硬盘链接…', en: 'Paste a Drive link…' },
  menuTick: { zh: '勾选：{kind}', en: 'Tick: {kind}' },
  menuRepair: { zh: '修复颜色标记', en: 'Repair highlighting' },
  menuTools: { zh: '工具', en: 'Tools' },
  menuLanguage: { zh: 'Switch to English', en: '切换为中文' },
  menuHelp: { zh: '帮助', en: 'Help' },

  reopenMenu: {
    zh: '已切换为中文。重新打开表格后菜单也会变成中文。',
    en: 'Switched to English. The menu follows when the spreadsheet is opened again.',
  },

  setUpTitle: { zh: '设置此表格', en: 'Set up this sheet' },
  ledgerGuard: {
    zh: '改派工作台：只增不改，请勿手动编辑',
    en: 'Redelivery Desk: only ever added to, not edited by hand',
  },
  setUpNothing: {
    zh: '无需新增，重新应用格式和颜色标记。',
    en: 'Nothing is missing; formats and highlighting are applied again.',
  },
  setUpAddTab: { zh: '新增工作表“{tab}”（{count} 列）', en: 'Add the tab {tab} ({count} columns)' },
  setUpExtend: { zh: '在“{tab}”最右侧新增：{columns}', en: 'Add to the right end of {tab}: {columns}' },
  setUpFound: {
    zh: '按表头识别，原样使用：{columns}',
    en: 'Found by their headers and used as they are: {columns}',
  },
  setUpUntouched: { zh: '您自己的列，不会改动：{columns}', en: 'Your own columns, left alone: {columns}' },
  setUpHighlights: {
    zh: '颜色标记 {count} 条；您自己的条件格式不受影响',
    en: '{count} highlighting rules; your own stay as they are',
  },
  setUpNoMoves: { zh: '不会移动或覆盖任何内容。', en: 'Nothing is moved or overwritten.' },
  setUpDone: { zh: '设置完成。{summary}', en: 'The sheet is set up. {summary}' },
  setUpAdded: { zh: '新增 {tabs} 个工作表、{columns} 列。', en: '{tabs} tabs and {columns} columns added.' },

  repaired: {
    zh: '颜色标记已修复：原有 {before} 条，现在 {after} 条。',
    en: 'Highlighting repaired: {before} rules before, {after} now.',
  },

  failedTitle: { zh: '标记派送失败', en: 'Delivery failed' },
  failedPrompt: {
    zh: '选中的订单：{count} 个。\n请填派送失败的日期（市场当地日期，例如 2026-03-01）；留空表示现在。可在日期后加空格和原因编号：\n{reasons}',
    en: "Selected orders: {count}.\nType the day the delivery failed (the market's own date, like 2026-03-01); leave it empty if it failed just now. After a space you may add the number of a reason:\n{reasons}",
  },
  stamped: { zh: '已标记 {count} 个订单。', en: '{count} orders marked.' },
  stampedSkipped: {
    zh: '已标记 {count} 个订单，跳过 {skipped} 个：{first}',
    en: '{count} orders marked, {skipped} left alone: {first}',
  },
  alreadyFailed: { zh: '已有派送失败时间 {day}', en: 'already marked as failed on {day}' },
  alreadyAsked: { zh: '已标记申请改派', en: 'redelivery was already asked for' },
  notFailedYet: { zh: '还没有派送失败时间，请先标记', en: 'no failed delivery yet: mark that first' },

  linkPrompt: {
    zh: '订单 {orderId}\n请粘贴云端硬盘链接。可在链接后加空格和证据编号：\n{kinds}',
    en: 'Order {orderId}\nPaste a Drive link. After a space you may add the number of the kind of evidence:\n{kinds}',
  },
  linked: { zh: '已关联到“{kind}”。', en: 'Linked as {kind}.' },
  ticked: { zh: '已勾选“{kind}”（{done}/{needed}）。', en: 'Ticked {kind} ({done} of {needed}).' },

  noSelection: { zh: '请在“{tab}”工作表中选中一行订单。', en: 'Select an order row on the {tab} tab.' },
  otherTab: {
    zh: '这里不是“{tab}”工作表。请切换到“{tab}”，再选中一行订单。',
    en: 'This is not the {tab} tab. Go to {tab} and select an order row.',
  },
  headerRow: {
    zh: '这是表头。请选中下面的一行订单。',
    en: 'This is the header. Select an order row below it.',
  },

  whyValuable: {
    zh: '订单金额达到 {from}，需要打包视频',
    en: 'Asked for because the order is worth {from} or more',
  },

  emptyCell: { zh: '（空）', en: '(empty)' },

  helpText: {
    zh: '订单“派送失败”后，从失败日起 12 个自然日内可以申请改派。\n\n1. 选“设置此表格”。\n2. 在侧边栏导入卖家中心导出的订单。\n3. 派送失败时，选中订单并标记“派送失败”；到期日、颜色和下一步会自动更新。\n4. 在侧边栏为每个订单收集证据。\n\n侧边栏打不开？浏览器同时登录多个 Google 账号时会这样：请用只登录一个账号的窗口。菜单里的操作不受影响。',
    en: 'After a failed delivery, redelivery can be asked for within 12 natural days.\n\n1. Choose "Set up this sheet".\n2. Import the orders exported from Seller Center in the sidebar.\n3. When a delivery fails, select the order and mark it; deadline, colour and next step follow.\n4. Collect the evidence of each order in the sidebar.\n\nThe sidebar stays empty? That happens when several Google accounts are signed in to one browser: use a window with one account only. Everything on this menu works all the same.',
  },
});
