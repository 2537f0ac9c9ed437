import type { Phrase } from './phrase.ts';

/** The cities that name the time zones of markets and of the sellers who work in them; any other zone keeps its own name. */
export const cities: Readonly<Record<string, Phrase>> = {
  'America/Los_Angeles': { zh: '洛杉矶', en: 'Los Angeles' },
  'America/Denver': { zh: '丹佛', en: 'Denver' },
  'America/Chicago': { zh: '芝加哥', en: 'Chicago' },
  'America/New_York': { zh: '纽约', en: 'New York' },
  'America/Mexico_City': { zh: '墨西哥城', en: 'Mexico City' },
  'America/Sao_Paulo': { zh: '圣保罗', en: 'São Paulo' },
  'Asia/Bangkok': { zh: '曼谷', en: 'Bangkok' },
  'Asia/Ho_Chi_Minh': { zh: '胡志明市', en: 'Ho Chi Minh City' },
  'Asia/Hong_Kong': { zh: '香港', en: 'Hong Kong' },
  'Asia/Jakarta': { zh: '雅加达', en: 'Jakarta' },
  'Asia/Kuala_Lumpur': { zh: '吉隆坡', en: 'Kuala Lumpur' },
  'Asia/Manila': { zh: '马尼拉', en: 'Manila' },
  'Asia/Shanghai': { zh: '上海', en: 'Shanghai' },
  'Asia/Singapore': { zh: '新加坡', en: 'Singapore' },
  'Asia/Taipei': { zh: '台北', en: 'Taipei' },
  'Asia/Tokyo': { zh: '东京', en: 'Tokyo' },
  'Europe/Berlin': { zh: '柏林', en: 'Berlin' },
  'Europe/Dublin': { zh: '都柏林', en: 'Dublin' },
  'Europe/London': { zh: '伦敦', en: 'London' },
  'Europe/Madrid': { zh: '马德里', en: 'Madrid' },
  'Europe/Paris': { zh: '巴黎', en: 'Paris' },
  'Europe/Rome': { zh: '罗马', en: 'Rome' },
};
