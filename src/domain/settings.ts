import type { Phrase } from '../text/phrase.ts';

export interface SettingRow {
  readonly key: 'language' | 'defaultMarket' | 'driveFolder';
  readonly name: Phrase;
  readonly meaning: Phrase;
}

/** The settings of the whole sheet, one row each; everything that differs per market is in the table beside them. */
export const SETTINGS: readonly SettingRow[] = [
  {
    key: 'language',
    name: { zh: '表格语言', en: 'Language of the sheet' },
    meaning: {
      zh: '表头、下一步和颜色说明的语言：中文 或 English。更改后请再次选“设置此表格”。',
      en: 'Language of headers, next steps and highlighting: 中文 or English. Choose "Set up this sheet" again after a change.',
    },
  },
  {
    key: 'defaultMarket',
    name: { zh: '默认市场', en: 'Default market' },
    meaning: {
      zh: '订单没有填写市场时按它的时区计算。',
      en: 'Orders without a market are counted in its time zone.',
    },
  },
  {
    key: 'driveFolder',
    name: { zh: '证据文件夹', en: 'Evidence folder' },
    meaning: {
      zh: '上传的证据放在云端硬盘的这个文件夹里，每个订单一个子文件夹。',
      en: 'Uploaded evidence goes into this Drive folder, one subfolder per order.',
    },
  },
];

export const SETTING_COLUMNS = [
  { key: 'name', header: { zh: '设置', en: 'Setting' }, width: 170 },
  { key: 'value', header: { zh: '值', en: 'Value' }, width: 170 },
  { key: 'meaning', header: { zh: '含义', en: 'What it means' }, width: 380 },
] as const;

/** The markets begin in this column of the Settings tab, counted from 1; D stays free. */
export const MARKETS_COLUMN = 5;

export const USUAL_SETTINGS = { defaultMarket: 'US', driveFolder: 'Redelivery Desk' } as const;

/** How a sheet's language is written on the Settings tab. */
export const LANGUAGE_NAMES = { zh: '中文', en: 'English' } as const;
