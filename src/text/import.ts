import type { Phrase } from './phrase.ts';

const phrases = <Key extends string>(rows: Record<Key, Phrase>) => rows;

/** Why a file's dates are read the way they are: the second half of "Dates are read …". */
export const dateReasons = phrases({
  chosen: { zh: '按您的选择', en: 'as you chose' },
  dayAbove12: { zh: '因为 {example} 只能这样读', en: 'because {example} can only be read so' },
  ampm: { zh: '因为文件用上午/下午（{example}）', en: 'because the file writes AM and PM ({example})' },
  clock24: {
    zh: '因为文件用 24 小时制（{example}）',
    en: 'because the file uses a 24-hour clock ({example})',
  },
  market: {
    zh: '因为该市场的导出文件这样写（{example}）',
    en: 'because exports of this market do ({example})',
  },
  noDoubt: { zh: '', en: '' },
});

export const dateOrders = phrases({
  dayFirst: { zh: '日期按“日/月/年”读取，{reason}。', en: 'Dates are read day first, {reason}.' },
  monthFirst: { zh: '日期按“月/日/年”读取，{reason}。', en: 'Dates are read month first, {reason}.' },
  noDoubt: { zh: '日期没有歧义。', en: 'The dates can be read in one way only.' },
});

/** Why a file is taken for a market's. */
export const marketReasons = phrases({
  chosen: { zh: '市场：{market}（您的选择）。', en: 'Market: {market}, as you chose.' },
  country: {
    zh: '市场：{market}（国家列写的是“{example}”）。',
    en: 'Market: {market}, because the country is "{example}".',
  },
  currency: {
    zh: '市场：{market}（金额写作“{example}”）。',
    en: 'Market: {market}, because amounts are written "{example}".',
  },
  columns: {
    zh: '市场：{market}（只有该市场的文件有“{example}”列）。',
    en: 'Market: {market}, because only its files have the column "{example}".',
  },
});

/** A sentence about one row, or the first few of many. */
export const whereInFile = phrases({
  row: { zh: '第 {rows} 行：{sentence}', en: 'Row {rows}: {sentence}' },
  rows: { zh: '第 {rows} 行：{sentence}', en: 'Rows {rows}: {sentence}' },
  manyRows: {
    zh: '第 {rows} 行等共 {count} 处：{sentence}',
    en: 'Rows {rows} and others, {count} in all: {sentence}',
  },
});
