/**
 * Serial numbers (days since 30 December 1899 in the spreadsheet's zone) ↔ instants.
 *
 * A serial number carries no zone: 46000.5 is noon of a day wherever the spreadsheet thinks it is. Scripts see it as a
 * `Date`, which is an instant; the difference is the zone's offset on that day.
 */
const DAY_MS = 86_400_000;
/** 1899-12-30T00:00Z in milliseconds. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();
/** Offset of a zone on a UTC day when it is the same from the first to the last minute of that day, else null. */
const dayOffsets = new Map<string, Map<number, number | null>>();

export function isTimeZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

function computeOffset(zone: string, instant: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) part[type] = value;
  const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
  const local = Date.UTC(
    year,
    Number(part['month']) - 1,
    Number(part['day']),
    Number(part['hour']),
    Number(part['minute']),
    Number(part['second']),
  );
  return local - Math.floor(instant / 1000) * 1000;
}

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. */
export function offsetAt(zone: string, instant: number): number {
  let days = dayOffsets.get(zone);
  if (!days) dayOffsets.set(zone, (days = new Map()));
  const day = Math.floor(instant / DAY_MS);
  let offset = days.get(day);
  if (offset === undefined) {
    const start = computeOffset(zone, day * DAY_MS);
    offset = start === computeOffset(zone, (day + 1) * DAY_MS - 60_000) ? start : null;
    days.set(day, offset);
  }
  return offset ?? computeOffset(zone, instant);
}

/** The instant at which the zone's wall clock shows the serial's day and time. */
export function serialToInstant(serial: number, zone: string): number {
  const local = Math.round(serial * DAY_MS) + EPOCH_MS;
  const guess = local - offsetAt(zone, local);
  const instant = local - offsetAt(zone, guess);
  // A wall time that does not exist (clocks going forward) lands after the gap.
  return instant + offsetAt(zone, instant) === local ? instant : Math.max(guess, instant);
}

export function instantToSerial(instant: number, zone: string): number {
  return (instant + offsetAt(zone, instant) - EPOCH_MS) / DAY_MS;
}
