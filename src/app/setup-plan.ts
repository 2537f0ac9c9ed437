import { matchHeaders, plainHeader } from '../domain/headers.ts';
import { LEDGER_COLUMNS } from '../domain/evidence.ts';
import { ORDER_COLUMNS, orderColumn, type ColumnKey } from '../domain/order-columns.ts';
import { Problem } from '../domain/problems.ts';
import { RULE_COLUMNS } from '../domain/rules.ts';
import { MARKET_COLUMNS } from '../domain/markets.ts';
import { SETTING_COLUMNS } from '../domain/settings.ts';
import { LOG_COLUMNS, TAB_NAMES } from '../domain/tabs.ts';
import { isColumnFormula, isComputed } from '../domain/sheet-formulas.ts';
import type { Language } from '../text/phrase.ts';
import { languageOfHeaders } from './order-sheet.ts';
import { TAB_ROLES, type Cell, type Layout, type Ports, type TabRole } from './ports.ts';

/** The layout that this version of the desk sets up; the number of its last step. */
export const LAYOUT_VERSION = 6;

/** How a spreadsheet stands to this version. */
export function layoutState({ version }: Layout): 'none' | 'older' | 'current' {
  if (version === 0) return 'none';
  return version < LAYOUT_VERSION ? 'older' : 'current';
}

export interface FoundTab {
  readonly id: number;
  readonly name: string;
  readonly header: readonly Cell[];
}
export type FoundTabs = Readonly<Record<TabRole, FoundTab | null>>;

/**
 * Which of the sheets are the desk's: the ones set-up made before, then those that carry our names, and for the
 * orders the sheet in front, or any other, that has an Order ID column.
 */
export function findTabs(ports: Ports): FoundTabs {
  const sheets = ports.designer.sheets();
  const { tabs } = ports.book.layout();
  const named = (role: TabRole) =>
    sheets.find(({ id }) => id === tabs[role]) ??
    sheets.find(
      ({ name, header }) =>
        (name === TAB_NAMES[role].zh || name === TAB_NAMES[role].en) && couldBe(role, header),
    ) ??
    null;
  const others = new Set(TAB_ROLES.filter((role) => role !== 'orders').map((role) => named(role)?.id));
  const withOrders = sheets.find(({ id, header }) => !others.has(id) && hasOrderId(header));
  return {
    orders: sheets.find(({ id }) => id === tabs.orders) ?? withOrders ?? named('orders'),
    evidence: named('evidence'),
    rules: named('rules'),
    log: named('log'),
    settings: named('settings'),
  };
}

export interface OrdersPlan {
  /** Headers, as they stand in the tab, of the columns that are used as they are. */
  readonly found: readonly string[];
  /** Columns that will be added at the right end. */
  readonly added: readonly ColumnKey[];
  readonly untouched: readonly string[];
  readonly obstacles: readonly Problem[];
}

/** What the Orders tab has and what it lacks. */
export function planOrders(ports: Ports, found: FoundTabs): OrdersPlan {
  const tab = found.orders;
  if (!tab) return { found: [], added: ORDER_COLUMNS.map(({ key }) => key), untouched: [], obstacles: [] };
  const language = languageOfHeaders(tab.header);
  const { at, missing, doubled, others } = matchHeaders(tab.header, ORDER_COLUMNS);
  const obstacles = doubled.map(([key, second]) => {
    const first = String(tab.header[at.get(key) ?? 0] ?? '');
    return new Problem('doubledColumn', {
      tab: tab.name,
      column: orderColumn(key).header[language],
      first,
      second,
    });
  });
  if (!at.has('orderId')) {
    const row = headerRowBelow(ports, tab);
    if (row !== null) obstacles.push(new Problem('headerNotInFirstRow', { tab: tab.name, row }));
  }
  obstacles.push(...takenColumns(ports, tab, at));
  const headers = [...at.values()].map((index) => String(tab.header[index] ?? '').trim());
  return { found: headers, added: missing, untouched: others, obstacles };
}

/** Columns of the user's own, with something in them, that carry the header of a computed one. */
function takenColumns(ports: Ports, tab: FoundTab, at: ReadonlyMap<ColumnKey, number>): Problem[] {
  const computed = [...at].filter(([key]) => isComputed(key));
  if (computed.length === 0) return [];
  const sheet = ports.designer.adopt('orders', tab.id);
  const formulas = ports.designer.headerFormulas(sheet);
  const typed = computed.filter(([, index]) => !isColumnFormula(formulas[index] ?? ''));
  if (typed.length === 0) return [];
  const rows = sheet.read().slice(1);
  return typed
    .filter(([, index]) => rows.some((row) => (row[index] ?? '') !== ''))
    .map(
      ([, index]) => new Problem('columnTaken', { tab: tab.name, column: String(tab.header[index] ?? '') }),
    );
}

/** The headers of a tab that set-up adds. */
export function sideTabColumns(role: Exclude<TabRole, 'orders'>, language: Language): string[] {
  const columns = {
    evidence: LEDGER_COLUMNS,
    rules: RULE_COLUMNS,
    log: LOG_COLUMNS,
    settings: [...SETTING_COLUMNS, ...MARKET_COLUMNS],
  }[role];
  return columns.map(({ header }) => header[language]);
}

/** Whether a tab with our name is ours: somebody may have a Log of their own. */
function couldBe(role: TabRole, header: readonly Cell[]): boolean {
  const texts = header.map(plainHeader).filter((text) => text !== '');
  if (role === 'orders' || texts.length === 0) return true;
  const ours = (language: Language) => sideTabColumns(role, language).map(plainHeader);
  return [ours('zh'), ours('en')].some((names) => texts.filter((text) => names.includes(text)).length >= 3);
}

function hasOrderId(header: readonly Cell[]): boolean {
  return matchHeaders(header, [orderColumn('orderId')]).at.has('orderId');
}

/** Where headers stand that are not in the first row; null when there are none. */
function headerRowBelow(ports: Ports, tab: FoundTab): number | null {
  const rows = ports.designer.adopt('orders', tab.id).read().slice(1, 10);
  const index = rows.findIndex(
    (row) => hasOrderId(row) && row.filter((cell) => plainHeader(cell) !== '').length > 1,
  );
  return index < 0 ? null : index + 2;
}
