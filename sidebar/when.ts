import { say, type Language } from '../src/text/phrase.ts';
import { cities } from '../src/text/cities.ts';
import * as countdown from '../src/text/sidebar-clock.ts';

const TAGS = { zh: 'zh-CN', en: 'en-GB' } as const;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The named parts of an instant on the calendar and the clock of one zone. */
function parts(language: Language, zone: string, instant: number) {
  const key = `${language} ${zone}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(TAGS[language], {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(key, formatter);
  }
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const part of formatter.formatToParts(instant))
    if (part.type !== 'literal') found[part.type] = part.value;
  const month = found.month ?? '';
  return {
    year: found.year ?? '',
    month: language === 'zh' ? month.replace('月', '') : month,
    day: found.day ?? '',
    weekday: found.weekday ?? '',
    time: `${found.hour}:${found.minute}`,
  };
}

/**
 * A civil day with its weekday; the year only when it is another one than now.
 *
 * @example dayText('en', '2026-03-12') // 'Thu 12 Mar'
 */
export function dayText(language: Language, isoDay: string, weekday = true): string {
  const instant = Date.parse(`${isoDay}T12:00:00Z`);
  if (Number.isNaN(instant)) return isoDay;
  const day = parts(language, 'UTC', instant);
  const year = day.year === String(new Date().getUTCFullYear()) ? '' : day.year;
  if (language === 'zh')
    return `${year && `${year}年`}${day.month}月${day.day}日${weekday ? ` ${day.weekday}` : ''}`;
  return `${weekday ? `${day.weekday} ` : ''}${day.day} ${day.month}${year && ` ${year}`}`;
}

/**
 * An instant as clocks in a zone show it.
 *
 * @example instantText('en', '2026-03-14T06:59:59.000Z', 'Asia/Shanghai') // '14 Mar 14:59'
 */
export function instantText(language: Language, iso: string, zone: string): string {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso;
  return `${dayText(language, isoDayAt(instant, zone), false)} ${parts(language, zone, instant).time}`;
}

/** @example timeText('2026-03-14T06:59:59.000Z', 'America/Los_Angeles') // '23:59' */
export function timeText(iso: string, zone: string): string {
  return parts('en', zone, Date.parse(iso)).time;
}

/** The civil day of an instant in a zone, as `2026-03-13`. */
export function isoDayAt(instant: number, zone: string): string {
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return formatter.format(instant);
}

/** @example cityOf('en', 'America/Los_Angeles') // 'Los Angeles' */
export function cityOf(language: Language, zone: string): string {
  const known = cities[zone];
  if (known) return say(language, known);
  return (zone.split('/').pop() ?? zone).replace(/_/g, ' ');
}

/**
 * How long until something, in the two units that matter at that distance.
 *
 * @example leftText('en', 3.5 * DAY) // '3 d 12 h'
 */
export function leftText(language: Language, milliseconds: number): string {
  const left = Math.max(0, milliseconds);
  const h = Math.floor((left % DAY) / HOUR);
  const m = Math.floor((left % HOUR) / MINUTE);
  if (left >= 2 * DAY) return say(language, countdown.daysHours, { d: Math.floor(left / DAY), h });
  if (left >= HOUR) return say(language, countdown.hoursMinutes, { h: Math.floor(left / HOUR), m });
  return say(language, countdown.minutesSeconds, { m, s: Math.floor((left % MINUTE) / 1000) });
}
