import type { ClockView } from '../protocol.ts';
import type { Phrase } from './phrase.ts';

/** A sentence that counts: English has two forms, Chinese repeats its one. */
export interface Counted {
  readonly one: Phrase;
  readonly other: Phrase;
}

const group = <Key extends string>(phrases: Record<Key, Phrase>): Readonly<Record<Key, Phrase>> => phrases;
const counted = <Key extends string>(phrases: Record<Key, Counted>): Readonly<Record<Key, Counted>> =>
  phrases;

/** The frame around the views. */
export const frame = group({
  product: { zh: 'Redelivery Desk', en: 'Redelivery Desk' },
  order: { zh: '订单', en: 'Order' },
  import: { zh: '导入', en: 'Import' },
  more: { zh: '设置和帮助', en: 'Settings and help' },
  views: { zh: '视图', en: 'Views' },
  language: { zh: '语言', en: 'Language' },
  help: { zh: '帮助', en: 'Help' },
  loading: { zh: '正在读取表格…', en: 'Reading the sheet…' },
  offline: {
    zh: '没有网络，下面是断网前的内容。恢复后会自动更新。',
    en: 'No internet connection. What you see was read before; it updates by itself once you are back online.',
  },
  readOnly: {
    zh: '只读：您可以查看这张表格，但不能编辑。需要登记请向表格所有者申请编辑权限。',
    en: 'Read only: you can view this spreadsheet but not edit it. Ask its owner for edit access to record anything.',
  },
  notChanged: { zh: '没有改动任何内容。', en: 'Nothing was changed.' },
  tryAgain: { zh: '重试', en: 'Try again' },
  undo: { zh: '撤销', en: 'Undo' },
  dismiss: { zh: '关闭', en: 'Dismiss' },
  cancel: { zh: '取消', en: 'Cancel' },
  saved: { zh: '已保存', en: 'Saved' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  undone: { zh: '已撤销', en: 'Undone' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: {
    zh: '浏览器不允许复制，请选中文字后按 Ctrl+C。',
    en: 'The browser refused to copy. Select the text and press Ctrl+C.',
  },
  separator: { zh: '、', en: ', ' },
});

/** What did not happen, when a call broke for a reason that nobody foresaw. */
export const failed = group({
  save: {
    zh: '没有保存成功：表格没有回应。请重试。',
    en: 'This was not saved: the spreadsheet did not answer. Try again.',
  },
  read: {
    zh: '没能读取这个订单：表格没有回应。',
    en: 'The order could not be read: the spreadsheet did not answer.',
  },
  upload: {
    zh: '“{name}”没有上传：Drive 没有回应。请重试，或粘贴 Drive 链接。',
    en: '{name} was not uploaded: Drive did not answer. Try again, or paste a Drive link.',
  },
  setup: {
    zh: '设置没有完成：表格没有回应。再做一次不会重复添加。',
    en: 'Set-up did not finish: the spreadsheet did not answer. Doing it again adds nothing twice.',
  },
  preview: {
    zh: '没能和表格核对，什么都没有写入。',
    en: 'The file could not be compared with the sheet. Nothing was written.',
  },
  batch: {
    zh: '导入中断了：表格没有回应。已写入的保留，点“继续”写入其余订单。',
    en: 'The import stopped: the spreadsheet did not answer. What was written stays; Resume writes the rest.',
  },
  language: {
    zh: '语言没有记住，只在这次有效。',
    en: 'Your language was not remembered; it applies to this session only.',
  },
});

/** The head of an order and its states. */
export const order = group({
  selected: { zh: '选中的订单', en: 'Selected order' },
  row: { zh: '第 {row} 行', en: 'Row {row}' },
  copyId: { zh: '复制订单号', en: 'Copy order ID' },
  copyTracking: { zh: '复制运单号', en: 'Copy tracking number' },
  openTracking: { zh: '打开物流查询页（新标签页）', en: 'Open carrier tracking (new tab)' },
  noTracking: { zh: '没有运单号', en: 'no tracking number' },
  noRowTitle: { zh: '还没有选中订单', en: 'No order selected' },
  otherTabTitle: { zh: '这不是订单工作表', en: 'This is not the orders tab' },
  goneTitle: { zh: '这个订单不在表里了', en: 'This order has left the sheet' },
  damagedTitle: { zh: '订单号已损坏', en: 'Damaged order ID' },
  notSetUpTitle: { zh: '这张表格还没有设置', en: 'This spreadsheet is not set up yet' },
  olderTitle: { zh: '表格布局是旧版本', en: 'The layout is from an earlier version' },
  older: {
    zh: '运行一次设置即可更新，您的列和数据不会动。',
    en: 'Run set-up once to update it. Your own columns and data stay as they are.',
  },
  showOrders: { zh: '打开订单工作表', en: 'Show the orders tab' },
  goSetUp: { zh: '查看设置内容', en: 'See what set-up does' },
  goImport: { zh: '重新导入', en: 'Import again' },
  readAgain: { zh: '重新读取', en: 'Read again' },
  cannotRead: { zh: '这一行有读不懂的内容', en: 'Something in this row cannot be read' },
});

export const orderCounts = counted({
  repeatBuyer: {
    one: { zh: '首次购买', en: 'first order' },
    other: { zh: '老客户 {n} 单', en: 'repeat buyer, {n} orders' },
  },
  skipped: {
    one: { zh: '{n} 行未处理', en: '{n} row left alone' },
    other: { zh: '{n} 行未处理', en: '{n} rows left alone' },
  },
});

/** The clock card. */
export const clock = group({
  actBy: { zh: '最晚 {day}', en: 'Act by {day}' },
  limit: { zh: '截止 {day}', en: 'limit {day}' },
  sameInstant: {
    zh: '{city} {time} ＝ {sheetCity} {sheetTime}（表格时间）',
    en: '{time} {city} = {sheetTime} {sheetCity} (sheet’s time)',
  },
  sheetIsMarket: { zh: '{city} {time}（也是表格时间）', en: '{time} {city}, also the sheet’s time' },
  estimate: { zh: '起点是推算的', en: 'the start is an estimate' },
  why: { zh: '为什么是这一天？', en: 'Why this date?' },
  source: { zh: '来源', en: 'Source' },
  verified: { zh: '核实于 {day}', en: 'verified {day}' },
  notVerified: { zh: '尚未核实', en: 'not yet verified' },
  others: { zh: '其他期限', en: 'Other deadlines' },
  closedBy: { zh: '已了结：{event}', en: 'settled: {event}' },
  left: { zh: '还剩 {left}', en: '{left} left' },
  ended: { zh: '已截止', en: 'ended' },
  spare: { zh: '马上办理：距截止还有 {left}', en: 'Act now: {left} until the limit' },
  today: { zh: '最后一天：{left}', en: 'Today is the day: {left}' },
  overdue: { zh: '改派窗口已关闭', en: 'The redelivery window has closed' },
  overdueOther: { zh: '期限已过', en: 'This deadline has passed' },
  closedOn: { zh: '已于 {day} {time}（{city}）截止', en: 'It ended on {day}, {time} {city}' },
  closedAdvice: { zh: '还能做什么', en: 'What you can still do' },
  closedAsk: {
    zh: '仍可向客服提交工单：包裹是否还在退件仓，由平台和承运商核实。',
    en: 'File a ticket anyway: the platform and the carrier check whether the parcel is still kept.',
  },
  closedEvidence: {
    zh: '补齐证据：纠纷、退款申诉和赔付都用得上。',
    en: 'Complete the evidence: disputes, refund appeals and claims rest on it.',
  },
  closedTrace: {
    zh: '查看物流：退回、销毁还是丢失，决定下一步。',
    en: 'Check the trace: returned, destroyed or lost decides what comes next.',
  },
  fine: {
    zh: '如果派送失败，请在这里登记，期限会自动开始计算。',
    en: 'If the delivery fails, record it here and the clock starts.',
  },
  checkTracking: {
    zh: '查一下物流；派送失败的话，登记后期限开始计算。',
    en: 'Look at the trace. If the delivery failed, record it and the clock starts.',
  },
  asked: {
    zh: '平台答复后，请在表格里更新状态。',
    en: 'When the platform answers, update the status in the sheet.',
  },
});

/** The headline of a running clock: what there is time for. `{left}` is "3 days left" or a countdown. */
export const clockHeadlines: Readonly<Record<ClockView['purpose'], Phrase>> = {
  redelivery: { zh: '申请改派{left}', en: '{left} to ask for redelivery' },
  destruction: { zh: '包裹可能被销毁，{left}', en: '{left} before the parcel may be destroyed' },
  return: { zh: '处理退货{left}', en: '{left} to settle the return' },
  hold: { zh: '承运商保管{left}', en: '{left} until the carrier stops holding the parcel' },
  claim: { zh: '申请赔付{left}', en: '{left} to file a claim' },
  lost: { zh: '视为丢件{left}', en: '{left} until the parcel counts as lost' },
};

export const clockCounts = counted({
  daysLeft: {
    one: { zh: '还剩 {n} 天', en: '{n} day left' },
    other: { zh: '还剩 {n} 天', en: '{n} days left' },
  },
});

/** Parts of a running countdown; the letters stay short because they change every second. */
export const countdown = group({
  daysHours: { zh: '{d} 天 {h} 小时', en: '{d} d {h} h' },
  hoursMinutes: { zh: '{h} 小时 {m} 分', en: '{h} h {m} min' },
  minutesSeconds: { zh: '{m} 分 {s} 秒', en: '{m} min {s} s' },
  unitDays: { zh: '天', en: 'd' },
  unitHours: { zh: '时', en: 'h' },
  unitMinutes: { zh: '分', en: 'min' },
});

/** What a person can do with an order. */
export const action = group({
  deliveryFailed: { zh: '登记派送失败…', en: 'Delivery failed…' },
  ask: { zh: '申请改派', en: 'Ask for redelivery' },
  askHint: {
    zh: '先在卖家中心提交工单，再点这里记下时间。',
    en: 'Send the request in Seller Center, then press: the time is noted.',
  },
  askedFor: { zh: '已申请改派', en: 'Asked for' },
  openCarrier: { zh: '打开物流查询页', en: 'Open carrier page' },
  more: { zh: '更多', en: 'More' },
  undoFailed: { zh: '撤回“派送失败”', en: 'Take back “delivery failed”' },
  undoAsked: { zh: '撤回“已申请改派”', en: 'Take back “asked for”' },
  failedSaved: { zh: '已登记派送失败', en: 'Delivery failure recorded' },
  askedSaved: { zh: '已登记改派申请', en: 'Redelivery asked for' },
  when: { zh: '什么时候失败的？', en: 'When did it fail?' },
  now: { zh: '刚刚', en: 'Just now' },
  anotherDay: { zh: '某一天', en: 'On a day' },
  day: { zh: '失败日期（{city} 当地日期）', en: 'Day of failure (date in {city})' },
  dayMissing: { zh: '请选择日期。', en: 'Choose the day.' },
  dayFuture: { zh: '这一天在 {city} 还没到。', en: 'That day has not begun in {city}.' },
  reason: { zh: '原因', en: 'Reason' },
  chooseReason: { zh: '请选择…', en: 'Choose…' },
  reasonMissing: { zh: '请选择原因。', en: 'Choose a reason.' },
  confirmFailed: { zh: '登记', en: 'Record failure' },
});

/** The evidence checklist. */
export const evidence = group({
  title: { zh: '证据', en: 'Evidence' },
  count: { zh: '{done} / {needed}', en: '{done} of {needed}' },
  countLabel: { zh: '需要 {needed} 项，已完成 {done} 项', en: '{done} of {needed} needed items are done' },
  nothingNeeded: { zh: '暂不需要', en: 'none needed yet' },
  more: { zh: '更多可选证据', en: 'More evidence' },
  strongest: { zh: '最有力的证据', en: 'Strongest evidence' },
  tick: { zh: '标记“{name}”已完成', en: 'Mark “{name}” as done' },
  byAt: { zh: '{by} · {at}', en: '{by}, {at}' },
  add: { zh: '添加…', en: 'Add…' },
  addTo: { zh: '为“{name}”添加证据', en: 'Add evidence to “{name}”' },
  link: { zh: '粘贴链接', en: 'Paste a link' },
  driveLink: { zh: 'Drive 链接', en: 'Drive link' },
  linkInvalid: { zh: '请粘贴以 https:// 开头的链接。', en: 'Paste a link that starts with https://.' },
  addLink: { zh: '添加链接', en: 'Add link' },
  chooseFile: { zh: '选择文件', en: 'Choose a file' },
  openFile: { zh: '打开“{name}”（新标签页）', en: 'Open {name} (new tab)' },
  unsafeLink: { zh: '这个链接不安全，没有设为可点击', en: 'This link is not safe, so it cannot be clicked' },
  remove: { zh: '移除“{name}”', en: 'Remove {name}' },
  removed: { zh: '已移除“{name}”，Drive 里的文件还在', en: '{name} removed; the file stays in Drive' },
  linked: { zh: '已添加“{name}”', en: '{name} added' },
  ticked: { zh: '“{name}”已完成', en: '{name}: done' },
  unticked: { zh: '“{name}”改为未完成', en: '{name}: not done' },
  drop: {
    zh: '把文件拖到这里，或直接粘贴链接、截图',
    en: 'Drop files here, or paste a link or a screenshot',
  },
  dropNow: { zh: '松手即可添加', en: 'Let go to add' },
  dropOn: { zh: '松手添加到“{name}”', en: 'Let go to add to “{name}”' },
  incoming: { zh: '添加到哪一项？', en: 'Which item is this for?' },
  addIncoming: { zh: '添加', en: 'Add' },
  uploading: { zh: '正在上传 {name}（{size}）…', en: 'Uploading {name} ({size})…' },
  uploadingOf: {
    zh: '正在上传第 {n} / {total} 个：{name}（{size}）…',
    en: 'Uploading {n} of {total}: {name} ({size})…',
  },
  tooBig: {
    zh: '“{name}”有 {size}，超过 {limit} 的上限。请自行放进 Drive，再粘贴链接。',
    en: '{name} is {size}; the limit is {limit}. Put it into Drive yourself and paste its link.',
  },
  emptyFile: { zh: '“{name}”是空文件。', en: '{name} is empty.' },
  unreadableFile: { zh: '浏览器读不了“{name}”。', en: 'The browser could not read {name}.' },
  limit: { zh: '每个文件最大 {limit}', en: 'up to {limit} each' },
  linksOnlyTitle: { zh: '现在只能用链接', en: 'Links only for now' },
  linksOnly: {
    zh: '没有 Drive 权限也可以粘贴任何链接。要在这里上传文件，请重新授权并勾选“查看、修改、创建和删除您通过此应用使用的特定 Google 云端硬盘文件”。',
    en: 'Any pasted link works without Drive access. To upload files here, authorise again and tick “only the specific Google Drive files you use with this app”.',
  },
  linksOnlyDrop: { zh: '粘贴证据链接', en: 'Paste a link to the evidence' },
  noUpload: {
    zh: '没有 Drive 权限，文件没有上传。请粘贴链接。',
    en: 'There is no Drive access, so the file was not uploaded. Paste a link instead.',
  },
  screenshot: { zh: '截图 {time}', en: 'Screenshot {time}' },
});

export const timeline = group({
  title: { zh: '时间线', en: 'Timeline' },
  zone: { zh: '{city} 时间', en: '{city} time' },
});
