import { problems } from './problem-text.ts';

/** What stops an action on the sheet. */
export const deskProblems = problems({
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
  columnTaken: {
    short: { zh: '⚠ 列名被占用', en: '⚠ header in use' },
    sentence: {
      zh: '“{tab}”工作表里您自己的“{column}”列有内容，而这个列名要用于自动计算。请把您的列改个名字（例如“我的{column}”），再设置。',
      en: 'Your own column {column} on {tab} has something in it, and that name is needed for a computed column. Rename yours (for example to "My {column}"), then set up.',
    },
  },
});
