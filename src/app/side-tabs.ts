import { EVIDENCE_KINDS, LEDGER_COLUMNS } from '../domain/evidence.ts';
import { MARKET_COLUMNS, marketsToTable } from '../domain/markets.ts';
import { RULE_COLUMNS, rulesToTable } from '../domain/rules.ts';
import {
  LANGUAGE_NAMES,
  MARKETS_COLUMN,
  SETTING_COLUMNS,
  SETTINGS,
  USUAL_SETTINGS,
} from '../domain/settings.ts';
import { LOG_COLUMNS, TAB_NAMES } from '../domain/tabs.ts';
import { appTexts } from '../text/app.ts';
import type { Language } from '../text/phrase.ts';
import type { Cell, ColumnDress, Ports, Tab, TabRole } from './ports.ts';
import { readSettings, settingRow } from './settings.ts';
import type { FoundTab } from './setup-plan.ts';

/** The look of tabs of our own making. */
export const HEADER_LOOK = { background: '#1f3a5f', text: '#ffffff' } as const;

/** The Settings tab: one row per setting, and beside them the markets. */
export function dressSettings(ports: Ports, found: FoundTab | null, language: Language): void {
  const { tab, isNew } = tabFor(ports, 'settings', found, language);
  const usual = { language: LANGUAGE_NAMES[language], ...USUAL_SETTINGS };
  if (isNew) {
    const rows: Cell[][] = SETTINGS.map(({ key, name, meaning }) => [
      name[language],
      usual[key],
      meaning[language],
    ]);
    tab.write(2, 1, rows);
    tab.write(2, MARKETS_COLUMN, marketsToTable(language).slice(1) as Cell[][]);
  } else writeLanguage(tab, language);
  dressIfNew(ports, tab, isNew, [
    ...SETTING_COLUMNS.map(({ header, width, key }, index) => ({
      column: index + 1,
      header: header[language],
      width,
      wrap: key === 'meaning',
    })),
    ...MARKET_COLUMNS.map(({ key, header }, index) => ({
      column: MARKETS_COLUMN + index,
      header: header[language],
      width: key === 'aliases' ? 260 : key === 'zone' ? 170 : 110,
    })),
  ]);
}

/** The language that set-up was asked for is the language of the sheet from now on. */
function writeLanguage(tab: Tab, language: Language): void {
  const values = tab.read();
  const row = settingRow(values, 'language');
  if (row > 0 && readSettings(values, language).language !== language)
    tab.write(row, 2, [[LANGUAGE_NAMES[language]]]);
}

/** The Rules tab: one row per rule, to be read and edited. */
export function dressRules(ports: Ports, found: FoundTab | null, language: Language): void {
  const { tab, isNew } = tabFor(ports, 'rules', found, language);
  const rows = rulesToTable(language).slice(1) as Cell[][];
  if (isNew) tab.write(2, 1, rows);
  const wide: readonly string[] = ['name', 'note', 'source', 'closedBy', 'startEvent'];
  dressIfNew(
    ports,
    tab,
    isNew,
    RULE_COLUMNS.map(({ key, header }, index) => ({
      column: index + 1,
      header: header[language],
      width: wide.includes(key) ? 240 : 110,
      wrap: key === 'note' || key === 'name',
      ...(key === 'enabled' ? { checkbox: { rows: rows.length } } : {}),
      ...(key === 'verifiedOn' ? { format: 'yyyy-mm-dd' } : {}),
    })),
    /* frozenColumns= */ 1,
  );
}

/** The Evidence tab: the append-only ledger behind the checklists. */
export function dressEvidence(ports: Ports, found: FoundTab | null, language: Language): void {
  const { tab, isNew } = tabFor(ports, 'evidence', found, language);
  const widths: Readonly<Record<string, number>> = {
    at: 150,
    by: 200,
    orderId: 160,
    name: 220,
    url: 280,
    kind: 140,
  };
  dressIfNew(
    ports,
    tab,
    isNew,
    LEDGER_COLUMNS.map(({ key, header }, index) => ({
      column: index + 1,
      header: header[language],
      width: widths[key] ?? 110,
      format: key === 'at' ? DATE_TIME : '@',
      ...(key === 'kind'
        ? { note: EVIDENCE_KINDS.map((kind) => `${kind.key} – ${kind.name[language]}`).join('\n') }
        : {}),
    })),
  );
  ports.designer.guard(tab, GUARD);
}

/** The Log tab. */
export function dressLog(ports: Ports, found: FoundTab | null, language: Language): void {
  const { tab, isNew } = tabFor(ports, 'log', found, language);
  dressIfNew(
    ports,
    tab,
    isNew,
    LOG_COLUMNS.map(({ key, header, width }, index) => ({
      column: index + 1,
      header: header[language],
      width,
      format: key === 'at' ? DATE_TIME : '@',
    })),
  );
  ports.designer.guard(tab, GUARD);
}

/** In both languages: it names the protection, whatever language the sheet has later. */
const GUARD = `${appTexts.ledgerGuard.zh} / ${appTexts.ledgerGuard.en}`;

export const DATE_TIME = 'yyyy-mm-dd hh:mm:ss';

/**
 * The tab of a role: the one found, or a new one whose id is noted at once. A tab that was made but not filled before
 * the script was cut off has an empty header and counts as new.
 */
export function tabFor(
  ports: Ports,
  role: TabRole,
  found: FoundTab | null,
  language: Language,
): { readonly tab: Tab; readonly isNew: boolean } {
  const tab = found
    ? ports.designer.adopt(role, found.id)
    : ports.designer.addTab(role, TAB_NAMES[role][language]);
  const layout = ports.book.layout();
  if (layout.tabs[role] !== tab.id)
    ports.book.saveLayout({ ...layout, tabs: { ...layout.tabs, [role]: tab.id } });
  return { tab, isNew: !found || found.header.every((cell) => cell === '') };
}

function dressIfNew(
  ports: Ports,
  tab: Tab,
  isNew: boolean,
  columns: readonly ColumnDress[],
  frozenColumns?: number,
): void {
  if (!isNew) return;
  ports.designer.dress(tab, {
    columns,
    header: HEADER_LOOK,
    ...(frozenColumns === undefined ? {} : { frozenColumns }),
  });
}
