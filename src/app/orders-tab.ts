import { LEDGER_COLUMNS } from '../domain/evidence.ts';
import { matchHeaders } from '../domain/headers.ts';
import { HIGHLIGHTS, highlightFormula } from '../domain/highlights.ts';
import { MARKET_COLUMNS, MARKETS } from '../domain/markets.ts';
import {
  ORDER_COLUMNS,
  type ColumnFormat,
  type ColumnKey,
  type OrderColumn,
} from '../domain/order-columns.ts';
import { REASONS } from '../domain/reasons.ts';
import { RULE_COLUMNS } from '../domain/rules.ts';
import { MARKETS_COLUMN, SETTINGS } from '../domain/settings.ts';
import { computedFormula, isComputed, type FormulaPlaces } from '../domain/sheet-formulas.ts';
import { STATUSES } from '../domain/statuses.ts';
import type { Language } from '../text/phrase.ts';
import { columnLetter } from '../domain/a1.ts';
import { neededTab } from './needed-tab.ts';
import { languageOfHeaders } from './order-sheet.ts';
import type { ColumnDress, HighlightRule, Ports, Tab } from './ports.ts';
import type { FoundTab } from './setup-plan.ts';
import { DATE_TIME, HEADER_LOOK, tabFor } from './side-tabs.ts';

const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  day: 'yyyy-mm-dd',
  dateTime: DATE_TIME,
  number: '0.##',
  integer: '0',
  money: '#,##0.00',
};

/** Columns that lose digits for ever when Sheets takes them for numbers: text on every sheet, also the user's own. */
const ALWAYS_TEXT: readonly ColumnKey[] = ['orderId', 'tracking'];

/** Columns that take the colour of the order's state. */
const COLOURED: readonly ColumnKey[] = [
  'orderId',
  'nextStep',
  'daysLeft',
  'actBy',
  'deadline',
  'closesAt',
  'evidence',
];

/**
 * Adds the columns that are missing at the right end of the Orders tab and puts the one formula into the header of each
 * computed column. Columns that are there keep their place, their look and everything in them.
 */
export function dressOrders(ports: Ports, found: FoundTab | null, language: Language): void {
  const { tab, isNew } = tabFor(ports, 'orders', found, language);
  const values = isNew ? [] : tab.read();
  const { at } = matchHeaders(values[0] ?? [], ORDER_COLUMNS);
  let free = (values[0]?.length ?? 0) + 1;
  const columns = new Map<ColumnKey, number>();
  for (const { key } of ORDER_COLUMNS) {
    const index = at.get(key);
    columns.set(key, index === undefined ? free++ : index + 1);
  }

  const places = formulaPlaces(ports, columns);
  const dresses = ORDER_COLUMNS.map((column): ColumnDress => {
    const place = columns.get(column.key) ?? 0;
    const formula = isComputed(column.key) ? { header: computedFormula(column.key, places, language) } : {};
    // A formula in a cell that is formatted as text would be text.
    const format =
      isComputed(column.key) && column.format === 'text' ? {} : { format: NUMBER_FORMATS[column.format] };
    if (at.has(column.key))
      return {
        column: place,
        ...formula,
        ...(ALWAYS_TEXT.includes(column.key) || isComputed(column.key) ? format : {}),
      };
    return {
      column: place,
      header: column.header[language],
      ...formula,
      ...format,
      width: column.width,
      ...listOf(column, language),
    };
  });
  ports.designer.dress(tab, {
    columns: dresses,
    ...(isNew ? { header: HEADER_LOOK, frozenColumns: 1 } : {}),
  });
}

/** Lays our highlighting over the Orders tab again. @throws Problem notSetUp, tabGone */
export function highlightOrders(ports: Ports): { before: number; after: number } {
  const tab = neededTab(ports, 'orders');
  const header = tab.readHeader();
  const { at } = matchHeaders(header, ORDER_COLUMNS);
  const language = languageOfHeaders(header);
  const nextStep = columnLetter((at.get('nextStep') ?? 0) + 1);
  const columns = COLOURED.flatMap((key) => {
    const index = at.get(key);
    return index === undefined ? [] : [index + 1];
  });
  const rules = HIGHLIGHTS.map((highlight): HighlightRule => ({
    key: highlight.key,
    formula: highlightFormula(highlight, nextStep, language),
    columns,
    background: highlight.background,
    text: highlight.text,
    bold: highlight.bold,
  }));
  return ports.designer.highlight(tab, rules);
}

function formulaPlaces(ports: Ports, columns: ReadonlyMap<ColumnKey, number>): FormulaPlaces {
  const named = (tab: Tab) => `'${tab.name.replace(/'/g, "''")}'!`;
  const settings = named(neededTab(ports, 'settings'));
  const markets = `${columnLetter(MARKETS_COLUMN)}1:${columnLetter(MARKETS_COLUMN + MARKET_COLUMNS.length - 1)}`;
  return {
    letter: (key) => columnLetter(columns.get(key) ?? 0),
    rules: `${named(neededTab(ports, 'rules'))}A1:${columnLetter(RULE_COLUMNS.length)}`,
    evidence: `${named(neededTab(ports, 'evidence'))}A1:${columnLetter(LEDGER_COLUMNS.length)}`,
    markets: `${settings}${markets}`,
    checkTrackingColumn: MARKET_COLUMNS.findIndex(({ key }) => key === 'checkTrackingAfterDays') + 1,
    defaultMarket: `${settings}$B$${SETTINGS.findIndex(({ key }) => key === 'defaultMarket') + 2}`,
  };
}

function listOf(column: OrderColumn, language: Language): { list: readonly string[] } | object {
  switch (column.list) {
    case 'status':
      return { list: STATUSES.map(({ label }) => label[language]) };
    case 'market':
      return { list: MARKETS.map(({ code }) => code) };
    case 'reason':
      return { list: REASONS.map(({ name }) => name[language]) };
    default:
      return {};
  }
}
