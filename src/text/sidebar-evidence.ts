import type { Phrase } from './phrase.ts';

// The evidence checklist.

export const title: Phrase = { zh: '证据', en: 'Evidence' };
export const count: Phrase = { zh: '{done} / {needed}', en: '{done} of {needed}' };
export const countLabel: Phrase = {
  zh: '需要 {needed} 项，已完成 {done} 项',
  en: '{done} of {needed} needed items are done',
};
export const nothingNeeded: Phrase = { zh: '暂不需要', en: 'none needed yet' };
export const more: Phrase = { zh: '更多可选证据', en: 'More evidence' };
export const strongest: Phrase = { zh: '最有力的证据', en: 'Strongest evidence' };
export const byAt: Phrase = { zh: '{by} · {at}', en: '{by}, {at}' };
export const add: Phrase = { zh: '添加…', en: 'Add…' };
export const addTo: Phrase = { zh: '为“{name}”添加证据', en: 'Add evidence to “{name}”' };
export const link: Phrase = { zh: '粘贴云端硬盘链接', en: 'Paste a Drive link' };
export const linkInvalid: Phrase = {
  zh: '请粘贴以 https:// 开头的链接。',
  en: 'Paste a link that starts with https://.',
};
export const chooseFile: Phrase = { zh: '选择文件', en: 'Choose a file' };
export const openFile: Phrase = { zh: '打开“{name}”（新标签页）', en: 'Open {name} (new tab)' };
export const unsafeLink: Phrase = {
  zh: '这个链接不安全，没有设为可点击',
  en: 'This link is not safe, so it cannot be clicked',
};
export const remove: Phrase = { zh: '移除“{name}”', en: 'Remove {name}' };
export const removed: Phrase = {
  zh: '已移除“{name}”，云端硬盘里的文件还在',
  en: '{name} removed; the file stays in Drive',
};
export const linked: Phrase = { zh: '已添加“{name}”', en: '{name} added' };
export const ticked: Phrase = { zh: '“{name}”已完成', en: '{name}: done' };
export const unticked: Phrase = { zh: '“{name}”改为未完成', en: '{name}: not done' };
export const drop: Phrase = {
  zh: '拖入文件，或粘贴链接、截图',
  en: 'Drop files, paste a link or a screenshot',
};
export const dropNow: Phrase = { zh: '松手即可添加', en: 'Let go to add' };
export const dropOn: Phrase = { zh: '松手添加到“{name}”', en: 'Let go to add to “{name}”' };
export const incoming: Phrase = { zh: '添加到哪一项？', en: 'Which item is this for?' };
export const addIncoming: Phrase = { zh: '添加', en: 'Add' };
export const uploading: Phrase = { zh: '正在上传 {name}（{size}）…', en: 'Uploading {name} ({size})…' };
export const uploadingOf: Phrase = {
  zh: '正在上传第 {n} / {total} 个：{name}（{size}）…',
  en: 'Uploading {n} of {total}: {name} ({size})…',
};
export const tooBig: Phrase = {
  zh: '“{name}”有 {size}，超过 {limit} 的上限。请自行放进云端硬盘，再粘贴链接。',
  en: '{name} is {size}; the limit is {limit}. Put it into Drive yourself and paste its link.',
};
export const emptyFile: Phrase = { zh: '“{name}”是空文件。', en: '{name} is empty.' };
export const unreadableFile: Phrase = {
  zh: '浏览器读不了“{name}”。',
  en: 'The browser could not read {name}.',
};
export const limit: Phrase = { zh: '每个文件最大 {limit}', en: 'up to {limit} each' };
export const linksOnlyTitle: Phrase = { zh: '现在只能用链接', en: 'Only links work here' };
export const linksOnly: Phrase = {
  zh: '粘贴云端硬盘链接不需要权限。要在这里上传文件，请重新授权，并勾选“您通过此应用使用的特定 Google 云端硬盘文件”。',
  en: 'Pasting a Drive link needs no permission. To upload files here, authorise again and tick “only the specific Google Drive files you use with this app”.',
};
export const linksOnlyDrop: Phrase = { zh: '粘贴证据的云端硬盘链接', en: 'Paste the evidence’s Drive link' };
export const noUpload: Phrase = {
  zh: '没有云端硬盘权限，文件没有上传。请粘贴链接。',
  en: 'There is no Drive access, so the file was not uploaded. Paste a link instead.',
};
export const screenshot: Phrase = { zh: '截图 {time}', en: 'Screenshot {time}' };
