/** `Utilities.formatDate` with the letters of Java's SimpleDateFormat that scripts use. */
import { host, platformError } from '../emulated.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function formatDate(date: Date, zone: string, pattern: string): string {
  // An unknown zone silently means GMT, as in Java.
  const known = host().crypto.isZone(zone) ? zone : 'GMT';
  const offset = host().crypto.offset(known, date.getTime());
  const local = new Date(date.getTime() + offset);
  const number = (value: number, width: number) => String(value).padStart(width, '0');
  const name = (names: string[], index: number, width: number) =>
    width >= 4 ? names[index]! : names[index]!.slice(0, 3);
  const letter: Record<string, (width: number) => string> = {
    y: (width) =>
      width === 2 ? number(local.getUTCFullYear() % 100, 2) : number(local.getUTCFullYear(), width),
    M: (width) =>
      width >= 3 ? name(MONTHS, local.getUTCMonth(), width) : number(local.getUTCMonth() + 1, width),
    d: (width) => number(local.getUTCDate(), width),
    E: (width) => name(DAYS, local.getUTCDay(), width),
    u: (width) => number(local.getUTCDay() || 7, width),
    H: (width) => number(local.getUTCHours(), width),
    k: (width) => number(local.getUTCHours() || 24, width),
    h: (width) => number(local.getUTCHours() % 12 || 12, width),
    K: (width) => number(local.getUTCHours() % 12, width),
    m: (width) => number(local.getUTCMinutes(), width),
    s: (width) => number(local.getUTCSeconds(), width),
    S: (width) => number(local.getUTCMilliseconds(), width),
    a: () => (local.getUTCHours() < 12 ? 'AM' : 'PM'),
    Z: () => zoneText(offset, ''),
    X: (width) =>
      offset === 0 ? 'Z' : zoneText(offset, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : undefined),
    z: () => (offset === 0 ? 'GMT' : `GMT${zoneText(offset, ':')}`),
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (part, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const write = letter[part[0]!];
    if (!write) throw platformError(`Illegal pattern character '${part[0]}'`);
    return write(part.length);
  });
}

function zoneText(offset: number, colon: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${hours}${colon}${String(minutes % 60).padStart(2, '0')}`;
}
