import { trackingUrl } from '../domain/carriers.ts';
import { explain, type Clock } from '../domain/clocks.ts';
import { isoDay } from '../domain/days.ts';
import { EVENTS, type EventKey, type EventTime, type OrderEvents } from '../domain/events.ts';
import type { LedgerEntry } from '../domain/evidence.ts';
import { sentence } from '../domain/problems.ts';
import { reasonOf } from '../domain/reasons.ts';
import { statusLabel, statusOf } from '../domain/statuses.ts';
import { dateAt, zone } from '../domain/zones.ts';
import type { ClockView, OrderView, TimelineEntry } from '../protocol.ts';
import type { Language } from '../text/phrase.ts';
import { stateTexts } from '../text/states.ts';
import { evidenceOf, evidenceView, needOf } from './evidence-view.ts';
import { factsOf, text, type Surroundings } from './order-facts.ts';
import type { OrderRow, OrderSheet } from './order-sheet.ts';

/** One order with its clocks, evidence and timeline, in words. */
export function orderView(
  row: OrderRow,
  sheet: OrderSheet,
  ledger: readonly LedgerEntry[],
  around: Surroundings,
  language: Language,
): OrderView {
  const facts = factsOf(row, around);
  const orderId = row.id.ok ? row.id.id : text(row.cell('orderId'));
  const buyer = text(row.cell('buyer'));
  const amount = row.cell('amount');
  const carrier = text(row.cell('carrier'));
  const tracking = text(row.cell('tracking'));
  // The sheet speaks one language, its readers two; what is not in the dictionary is shown as it is.
  const status = statusOf(text(row.cell('status')));
  const reason = reasonOf(text(row.cell('failReason')));
  const code = facts.market?.code ?? text(row.cell('market'));
  return {
    orderId,
    row: row.row,
    state: facts.state,
    nextStep: stateTexts[facts.state][language],
    market: code,
    marketName: facts.market?.name[language] ?? code,
    zone: facts.market?.zone ?? around.sheet.name,
    status: status ? statusLabel(status)[language] : text(row.cell('status')),
    carrier,
    tracking,
    trackingUrl: tracking === '' ? null : trackingUrl(carrier, tracking, code),
    amount: typeof amount === 'number' ? amount : null,
    currency: text(row.cell('currency')) || (facts.market?.currency ?? ''),
    buyer,
    buyerOrders: buyer === '' ? 0 : sheet.rows.filter((other) => text(other.cell('buyer')) === buyer).length,
    items: text(row.cell('items')),
    failReason: reason ? reason.name[language] : text(row.cell('failReason')),
    failed: row.cell('failedAt') !== '',
    asked: row.cell('askedAt') !== '',
    clocks: facts.clocks.map((clock) => clockView(clock, facts.events, language)),
    evidence: evidenceView(evidenceOf(ledger, orderId), needOf(row, facts.market), language),
    timeline: timeline(facts.events, language),
    warnings: facts.problems.map((problem) => sentence(problem, language)),
  };
}

function clockView(clock: Clock, events: OrderEvents, language: Language): ClockView {
  return {
    rule: clock.rule.key,
    ruleName: clock.rule.name[language],
    purpose: clock.rule.purpose,
    startedAt: dateAt(startOf(clock, events)).toISOString(),
    actBy: isoDay(clock.actBy),
    deadline: isoDay(clock.deadline),
    actByEnds: dateAt(clock.actByEnds).toISOString(),
    deadlineEnds: dateAt(clock.deadlineEnds).toISOString(),
    zone: clock.zone,
    closedBy: clock.closedBy === null ? null : EVENTS[clock.closedBy][language],
    estimate: clock.estimate,
    explanation: explain(clock, language),
    source: clock.rule.source,
    verifiedOn: clock.rule.verifiedOn === null ? '' : isoDay(clock.rule.verifiedOn),
  };
}

function startOf(clock: Clock, events: OrderEvents): number {
  return events[clock.start]?.instant ?? zone(clock.zone).instantAt(clock.startDay);
}

function timeline(events: OrderEvents, language: Language): TimelineEntry[] {
  return (Object.entries(events) as [EventKey, EventTime][])
    .sort(([, a], [, b]) => a.day - b.day || (a.instant ?? 0) - (b.instant ?? 0))
    .map(([event, { day, instant }]) => ({
      event,
      name: EVENTS[event][language],
      instant: instant === undefined ? null : dateAt(instant).toISOString(),
      day: instant === undefined ? isoDay(day) : null,
    }));
}
