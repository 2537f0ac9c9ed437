import type { Phrase } from './phrase.ts';

// What did not happen, when a call broke for a reason that nobody foresaw.

export const save: Phrase = {
  zh: '没有保存成功：表格没有回应。',
  en: 'This was not saved: the spreadsheet did not answer.',
};
export const read: Phrase = {
  zh: '没能读取这个订单：表格没有回应。',
  en: 'The order could not be read: the spreadsheet did not answer.',
};
export const upload: Phrase = {
  zh: '“{name}”没有上传：云端硬盘没有回应。也可以粘贴链接。',
  en: '{name} was not uploaded: Drive did not answer. You can also paste a Drive link.',
};
export const setup: Phrase = {
  zh: '设置没有完成：表格没有回应。再做一次不会重复添加。',
  en: 'Set-up did not finish: the spreadsheet did not answer. Doing it again adds nothing twice.',
};
export const preview: Phrase = {
  zh: '没能和表格核对，什么都没有写入。',
  en: 'The file could not be compared with the sheet. Nothing was written.',
};
export const batch: Phrase = {
  zh: '导入中断了：表格没有回应。已写入的保留，点“继续”写入其余订单。',
  en: 'The import stopped: the spreadsheet did not answer. What was written stays; Resume writes the rest.',
};
export const language: Phrase = {
  zh: '语言没有记住，只在这次有效。',
  en: 'Your language was not remembered; it applies until the sidebar is closed.',
};
