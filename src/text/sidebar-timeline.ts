import type { Phrase } from './phrase.ts';

export const title: Phrase = { zh: '时间线', en: 'Timeline' };
export const zone: Phrase = { zh: '{city} 时间', en: '{city} time' };
