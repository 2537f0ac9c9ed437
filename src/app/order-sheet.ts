import { matchHeaders } from '../domain/headers.ts';
import { ORDER_COLUMNS, orderColumn, type ColumnKey } from '../domain/order-columns.ts';
import { checkOrderId, type OrderIdCheck } from '../domain/order-id.ts';
import { Problem } from '../domain/problems.ts';
import { isComputed } from '../domain/sheet-formulas.ts';
import { TAB_NAMES } from '../domain/tabs.ts';
import type { Language } from '../text/phrase.ts';
import type { Cell } from './ports.ts';

/** One row of the Orders tab, as it was read. */
export interface OrderRow {
  /** Where it stood when it was read, counted from 1. Never used later: the order is found again by its ID. */
  readonly row: number;
  readonly id: OrderIdCheck;
  /** A cell by its column; '' where the column is missing. */
  cell(key: ColumnKey): Cell;
}

/** The Orders tab as it was read at one moment. */
export interface OrderSheet {
  /** Where each column stands, counted from 1. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** The language of its headers. */
  readonly language: Language;
  /** Rows with something in the Order ID cell. */
  readonly rows: readonly OrderRow[];
  /** The row below the last one with anything in it. */
  readonly nextRow: number;
  /** Any cell, also of a row without an order; '' beyond what was read. */
  cellAt(row: number, key: ColumnKey): Cell;
  /** The row of an ID. @throws Problem orderGone, duplicateOrder */
  find(orderId: string): OrderRow;
  /** The rows of an ID: none, one, or several where somebody doubled it. */
  having(orderId: string): readonly OrderRow[];
}

/**
 * Reads the Orders tab: columns by header in either language, rows by order ID as text.
 *
 * @throws {Problem} missingColumn when there is no Order ID column
 */
export function readOrderSheet(values: readonly (readonly Cell[])[]): OrderSheet {
  const header = values[0] ?? [];
  const { at } = matchHeaders(header, ORDER_COLUMNS);
  const language = languageOfHeaders(header);
  const idAt = at.get('orderId');
  if (idAt === undefined)
    throw new Problem('missingColumn', {
      tab: TAB_NAMES.orders[language],
      column: orderColumn('orderId').header[language],
    });

  const computed = new Set([...at].filter(([key]) => isComputed(key)).map(([, column]) => column));
  const rows: OrderRow[] = [];
  const byId = new Map<string, OrderRow[]>();
  for (let index = 1; index < values.length; index++) {
    const cells = values[index] ?? [];
    const idCell = cells[idAt] ?? '';
    if (idCell === '') continue;
    const id = checkOrderId(idCell);
    const row: OrderRow = {
      row: index + 1,
      id,
      cell(key) {
        const column = at.get(key);
        return column === undefined ? '' : (cells[column] ?? '');
      },
    };
    rows.push(row);
    if (!id.ok) continue;
    const same = byId.get(id.id);
    if (same) same.push(row);
    else byId.set(id.id, [row]);
  }

  const having = (orderId: string) => byId.get(orderId) ?? [];
  return {
    columns: new Map([...at].map(([key, index]) => [key, index + 1])),
    language,
    rows,
    nextRow: lastFilledRow(values, computed) + 1,
    cellAt(row, key) {
      const column = at.get(key);
      return column === undefined ? '' : (values[row - 1]?.[column] ?? '');
    },
    having,
    find(orderId) {
      const [first, ...others] = having(orderId);
      const tab = TAB_NAMES.orders[language];
      if (!first) throw new Problem('orderGone', { orderId, tab });
      if (others.length > 0)
        throw new Problem('duplicateOrder', {
          orderId,
          rows: [first, ...others].map(({ row }) => row).join(', '),
        });
      return first;
    },
  };
}

/**
 * The last row with something of people's or the platform's in it. Computed columns do not count (they may say
 * *Loading…* all the way down), nor do unticked checkboxes, which are false in rows where nobody has written.
 */
function lastFilledRow(values: readonly (readonly Cell[])[], computed: ReadonlySet<number>): number {
  const isBlank = (cell: Cell, column: number) => cell === '' || cell === false || computed.has(column);
  let last = values.length;
  while (last > 1 && (values[last - 1] ?? []).every(isBlank)) last--;
  return last;
}

/**
 * The language the desk speaks on this tab: that of its own *Next step* header, which follows the set-up; without one,
 * the language that most of the known headers are in.
 */
export function languageOfHeaders(header: readonly Cell[]): Language {
  const texts = new Set(header.map((cell) => String(cell).trim()));
  const nextStep = orderColumn('nextStep').header;
  if (texts.has(nextStep.zh) !== texts.has(nextStep.en)) return texts.has(nextStep.zh) ? 'zh' : 'en';
  const known = (language: Language) =>
    ORDER_COLUMNS.filter((column) => texts.has(column.header[language])).length;
  return known('zh') > known('en') ? 'zh' : 'en';
}
