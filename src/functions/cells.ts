import { eventTime } from '../domain/cell-time.ts';
import type { Day } from '../domain/days.ts';
import { dayOf } from '../domain/clocks.ts';
import { foldEvidence, languageOfLedger, ledgerFromTable } from '../domain/evidence.ts';
import type { EventTime } from '../domain/events.ts';
import { languageOfMarkets, market, marketsFromTable, type Market } from '../domain/markets.ts';
import { parseMoney } from '../domain/money.ts';
import { checkOrderId } from '../domain/order-id.ts';
import { Problem } from '../domain/problems.ts';
import { languageOfTable, rulesFromTable, type Rule } from '../domain/rules.ts';
import { cellText, fold } from '../domain/tables.ts';
import { yesOrNo } from '../domain/yes-no.ts';
import { dateAt, zone, type Zone } from '../domain/zones.ts';
import type { Call, CellKind, ResultKind, TableKind } from './define.ts';

/**
 * A date or date-time. At exactly 00:00:00 in the sheet it is a day, the market's own; any other time is an instant.
 * Numbers are the sheet's serial dates, texts without an offset mean the sheet's clock.
 */
export const moment: CellKind<EventTime> = {
  cell:
    ({ sheet }) =>
    (cell) => {
      const time = eventTime(cell, sheet);
      if (!time) throw new Problem('notADate', { text: cellText(cell) });
      return time;
    },
};

/** An exact time, in milliseconds; a bare day is its first moment in the sheet. */
export const exactTime: CellKind<number> = {
  cell: (call) => {
    const read = moment.cell(call);
    return (cell) => {
      const { day, instant } = read(cell);
      return instant ?? call.sheet.instantAt(day);
    };
  },
};

/** A market by code, name or alias. */
export const marketName: CellKind<Market> = { cell: () => (cell) => market(cellText(cell)) };

export const anyText: CellKind<string> = { cell: () => cellText };

export const anyCell: CellKind<unknown> = { cell: () => (cell) => cell };

/** A whole number of days from 1 to 3650. */
export const dayCount: CellKind<number> = {
  cell: () => (cell) => {
    const count = typeof cell === 'number' ? cell : Number(cellText(cell));
    if (!Number.isInteger(count) || count < 1 || count > 3650)
      throw new Problem('notADayCount', { text: cellText(cell) });
    return count;
  },
};

/** `workdays` are what 工作日 means in the market: Monday to Friday, or Monday to Saturday. */
export type CountingUnit = 'natural' | 'business' | 'working' | 'workdays';

const unitWords: readonly (readonly [CountingUnit, readonly string[]])[] = [
  [
    'natural',
    [
      'natural',
      'calendar',
      'natural day',
      'natural days',
      'calendar day',
      'calendar days',
      'day',
      'days',
      '自然日',
      '天',
      '日历日',
    ],
  ],
  ['business', ['business', 'business day', 'business days', 'mon-fri', '周一至周五']],
  ['working', ['working', 'working day', 'working days', 'mon-sat', '周一至周六']],
  ['workdays', ['workday', 'workdays', '工作日']],
];

export const countingUnit: CellKind<CountingUnit> = {
  cell: () => (cell) => {
    const word = fold(cellText(cell));
    const found = unitWords.find(([, words]) => words.includes(word));
    if (!found) throw new Problem('unknownUnit', { text: cellText(cell) });
    return found[0];
  },
};

export const yesNo: CellKind<boolean> = {
  cell: () => (cell) => {
    const answer = yesOrNo(cellText(cell));
    if (answer === null) throw new Problem('notYesOrNo', { text: cellText(cell) });
    return answer;
  },
};

/** An order ID as text; damaged ones are refused. */
export const orderId: CellKind<string> = {
  cell: () => (cell) => {
    const check = checkOrderId(cell);
    if (!check.ok) throw check.problem;
    return check.id;
  },
};

/** An amount of money, as a number or as exports write it. */
export const amount: CellKind<number | undefined> = {
  cell: () => (cell) => {
    const money = parseMoney(typeof cell === 'number' ? cell : cellText(cell));
    if (money instanceof Problem) throw money;
    return money?.value;
  },
};

export const rulesTable: TableKind<readonly Rule[]> = { table: rulesFromTable, languageOf: languageOfTable };

export const marketsTable: TableKind<readonly Market[]> = {
  table: marketsFromTable,
  languageOf: languageOfMarkets,
};

/** The Evidence tab, folded: order ID → kind → state. */
export const evidenceTable: TableKind<ReturnType<typeof foldEvidence>> = {
  table: (values) => foldEvidence(ledgerFromTable(values)),
  languageOf: languageOfLedger,
};

/** A day: a date without a time in the sheet. */
export const showDay: ResultKind<Day> = (day, { sheet }) => dateAt(sheet.instantAt(day));

/** An instant, in milliseconds: the date and time that it is in the sheet's zone. */
export const showInstant: ResultKind<number> = (instant) => dateAt(instant);

export const showText: ResultKind<string> = (text) => text;

/** The day of a moment in a market; without a market it is the day in the sheet. */
export function dayIn(where: Market | undefined, time: EventTime, { sheet }: Call): Day {
  return dayOf(time, zoneOf(where, sheet));
}

/** The calendar of a market, or of the sheet where no market is named. */
export function zoneOf(where: Market | undefined, sheet: Zone): Zone {
  return where ? zone(where.zone) : sheet;
}
