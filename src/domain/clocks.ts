import { say, type Language, type Phrase } from '../text/phrase.ts';
import { explainTexts, unitNames } from '../text/rules.ts';
import {
  addBusinessDays,
  addNaturalDays,
  addWorkingDays,
  businessDaysBefore,
  dayFromNumber,
  isoDay,
  workingDaysBefore,
  type Day,
  type Holidays,
} from './days.ts';
import { EVENTS, type EventKey, type EventTime, type OrderEvents } from './events.ts';
import { holidaysOf } from './holidays.ts';
import type { Rule } from './rules.ts';
import { zone, type Zone } from './zones.ts';

/** The part of an order that clocks are made of. */
export interface OrderFacts {
  /** Code and zone of the market; a `Market` row will do. */
  readonly market: { readonly code: string; readonly zone: string };
  readonly events: OrderEvents;
  /** Carrier's name; without it, rules of one carrier do not apply. */
  readonly carrier?: string | undefined;
  /** Without it, rules for either type of seller apply. */
  readonly sellerType?: 'cross_border' | 'local' | undefined;
}

/** One window of one order: running, or closed by an event. */
export interface Clock {
  readonly rule: Rule;
  /** The event it was counted from: the rule's start event, or its stand-in. */
  readonly start: EventKey;
  readonly startDay: Day;
  /** Last day on which to act without relying on the lenient reading. */
  readonly actBy: Day;
  /** Last day of the window. */
  readonly deadline: Day;
  /** Instant of the last second of the act-by day in the market, in milliseconds. */
  readonly actByEnds: number;
  /** Instant of the last second of the window, in milliseconds. */
  readonly deadlineEnds: number;
  /** IANA zone of the days above. */
  readonly zone: string;
  /** What ended the window; null while it runs. */
  readonly closedBy: EventKey | null;
  readonly closedOn: Day | null;
  /** The start was not known exactly: a stand-in event, or hours counted from a bare day. */
  readonly estimate: boolean;
}

/** The last day of a window and the day to act by. */
export interface Due {
  readonly deadline: Day;
  readonly actBy: Day;
}

const HOUR_MS = 3_600_000;
const HOURS_PER_DAY = 24;

/**
 * All clocks of an order, in the order of the rules: one for every enabled rule of its market whose start is known.
 *
 * @param rules rows as shipped (`RULES`) or edited (`rulesFromTable`)
 * @param holidays public holidays of the market, for business and working days
 * @example clocks({ market: market('US'), events: { delivery_failed: { day } } }, RULES)[0].deadline // day + 12
 */
export function clocks(
  order: OrderFacts,
  rules: readonly Rule[],
  holidays: Holidays = holidaysOf(order.market.code),
): Clock[] {
  return rules.flatMap((rule) => (applies(rule, order) ? (clockOf(rule, order, holidays) ?? []) : []));
}

/** The clock of one rule; null while neither its start event nor its stand-in has happened. Applicability is not asked. */
export function clockOf(
  rule: Rule,
  order: OrderFacts,
  holidays: Holidays = holidaysOf(order.market.code),
): Clock | null {
  const calendar = zone(order.market.zone);
  const start = order.events[rule.startEvent] ? rule.startEvent : rule.standIn;
  const time = start && order.events[start];
  if (!time) return null;
  const due =
    rule.unit === 'hours' ? hoursDue(rule, time, calendar) : daysDue(rule, time, calendar, holidays);
  const closing = firstClosing(rule, order.events, time, calendar);
  return {
    rule,
    start,
    startDay: dayOf(time, calendar),
    ...due,
    zone: calendar.name,
    closedBy: closing?.event ?? null,
    closedOn: closing?.day ?? null,
    estimate: start !== rule.startEvent || (rule.unit === 'hours' && time.instant === undefined),
  };
}

/**
 * The two days of a rule counted from an event: a clock without its instants, for whole columns of them.
 *
 * @param calendar the zone of the market
 * @example dueOf(RULES[0], { day }, zone('America/Los_Angeles'), holidays) // deadline day + 12, act by day + 11
 */
export function dueOf(rule: Rule, start: EventTime, calendar: Zone, holidays: Holidays): Due {
  if (rule.unit === 'hours') return hoursDue(rule, start, calendar);
  const startDay = dayOf(start, calendar);
  const deadline = lastDay(rule, startDay, rule.firstDayCounts === 'yes', holidays);
  // Where the source is silent about the first day, the earlier reading is the day to act by.
  const strict = rule.firstDayCounts === 'not stated' ? lastDay(rule, startDay, true, holidays) : deadline;
  const actBy = Math.min(daysBefore(rule, deadline, holidays), strict);
  return { deadline, actBy: dayFromNumber(Math.max(actBy, Math.min(startDay, deadline))) };
}

/** The civil day of an event in a zone: of its instant where that is known, otherwise the day as given. */
export function dayOf(time: EventTime, calendar: Zone): Day {
  return time.instant === undefined ? time.day : calendar.dayAt(time.instant);
}

/**
 * One sentence about a clock: which rule, from when, how counted, until when, from which source, verified when.
 *
 * @example explain(clock, 'en') // '12 days after delivery failed: 12 natural days from "Delivery failed" (2026-03-01), …'
 */
export function explain(clock: Clock, language: Language): string {
  const { rule } = clock;
  const text = (phrase: Phrase, values = {}) => say(language, phrase, values);
  return text(explainTexts.sentence, {
    name: rule.name[language],
    event: EVENTS[clock.start][language],
    start: isoDay(clock.startDay),
    value: rule.value,
    unit: unitNames[rule.unit][language],
    first: text(firstDayText(rule)),
    deadline: isoDay(clock.deadline),
    ends:
      rule.unit === 'hours'
        ? text(explainTexts.instantEnds, { zone: clock.zone, time: timeText(clock) })
        : text(explainTexts.dayEnds, { zone: clock.zone }),
    actBy: isoDay(clock.actBy),
    reading: spareText(clock.deadline - clock.actBy, language),
    estimate: estimateText(clock, language),
    source: rule.source || '–',
    verified:
      rule.verifiedOn === null
        ? text(explainTexts.notVerified)
        : text(explainTexts.verifiedOn, { day: isoDay(rule.verifiedOn) }),
  });
}

function applies(rule: Rule, order: OrderFacts): boolean {
  if (!rule.enabled) return false;
  if (rule.markets !== '*' && !rule.markets.includes(order.market.code)) return false;
  if (rule.sellerType !== '*' && order.sellerType && rule.sellerType !== order.sellerType) return false;
  return rule.carrier === '*' || (order.carrier ?? '').toLowerCase().includes(rule.carrier.toLowerCase());
}

function lastDay(rule: Rule, start: Day, firstDayCounts: boolean, holidays: Holidays): Day {
  if (rule.unit === 'business') return addBusinessDays(start, rule.value, { firstDayCounts }, holidays);
  if (rule.unit === 'working') return addWorkingDays(start, rule.value, { firstDayCounts }, holidays);
  return addNaturalDays(start, rule.value, { firstDayCounts });
}

function daysBefore(rule: Rule, deadline: Day, holidays: Holidays): Day {
  if (rule.unit === 'business') return businessDaysBefore(deadline, rule.safetyDays, holidays);
  if (rule.unit === 'working') return workingDaysBefore(deadline, rule.safetyDays, holidays);
  return dayFromNumber(deadline - rule.safetyDays);
}

type Ends = Pick<Clock, 'actBy' | 'deadline' | 'actByEnds' | 'deadlineEnds'>;

function daysDue(rule: Rule, start: EventTime, calendar: Zone, holidays: Holidays): Ends {
  const { deadline, actBy } = dueOf(rule, start, calendar, holidays);
  return { deadline, actBy, actByEnds: calendar.endOf(actBy), deadlineEnds: calendar.endOf(deadline) };
}

/** Hours run from an instant to an instant; a bare day starts at its first second, the earliest it can have been. */
function hoursDue(rule: Rule, time: EventTime, calendar: Zone): Ends {
  const start = time.instant ?? calendar.instantAt(time.day);
  const deadlineEnds = start + rule.value * HOUR_MS;
  const actByEnds = Math.max(start, deadlineEnds - rule.safetyDays * HOURS_PER_DAY * HOUR_MS);
  return {
    deadline: calendar.dayAt(deadlineEnds),
    actBy: calendar.dayAt(actByEnds),
    actByEnds,
    deadlineEnds,
  };
}

/** The first of the closing events that came no earlier than the start. */
function firstClosing(
  rule: Rule,
  events: OrderEvents,
  start: EventTime,
  calendar: Zone,
): { event: EventKey; day: Day } | null {
  let first: { event: EventKey; day: Day } | null = null;
  for (const event of rule.closedBy) {
    const time = events[event];
    if (!time || isBefore(time, start, calendar)) continue;
    const day = dayOf(time, calendar);
    if (!first || day < first.day) first = { event, day };
  }
  return first;
}

function isBefore(one: EventTime, other: EventTime, calendar: Zone): boolean {
  if (one.instant !== undefined && other.instant !== undefined) return one.instant < other.instant;
  return dayOf(one, calendar) < dayOf(other, calendar);
}

function firstDayText(rule: Rule): Phrase {
  if (rule.unit === 'hours') return explainTexts.hoursAreExact;
  if (rule.firstDayCounts === 'yes') return explainTexts.firstDayCounts;
  return rule.firstDayCounts === 'no' ? explainTexts.firstDayDoesNotCount : explainTexts.firstDayNotStated;
}

function spareText(days: number, language: Language): string {
  if (days <= 0) return '';
  return say(language, days === 1 ? explainTexts.oneDaySpare : explainTexts.daysSpare, { days });
}

function estimateText(clock: Clock, language: Language): string {
  if (!clock.estimate) return '';
  if (clock.start === clock.rule.startEvent) return say(language, explainTexts.estimatedTime);
  return say(language, explainTexts.estimate, { event: EVENTS[clock.rule.startEvent][language] });
}

function timeText(clock: Clock): string {
  const { second } = zone(clock.zone).wallTimeAt(clock.deadlineEnds);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(second / 3600)}:${two((second % 3600) / 60)}:${two(second % 60)}`;
}
