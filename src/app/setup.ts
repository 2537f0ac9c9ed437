import { Problem, sentence } from '../domain/problems.ts';
import { ORDER_COLUMNS, orderColumn } from '../domain/order-columns.ts';
import { TAB_NAMES } from '../domain/tabs.ts';
import type { SetupPreview, SetupResult } from '../protocol.ts';
import { appTexts } from '../text/app.ts';
import { say, type Language } from '../text/phrase.ts';
import { HIGHLIGHTS } from '../domain/highlights.ts';
import { log } from './log.ts';
import { dressOrders, highlightOrders } from './orders-tab.ts';
import { TAB_ROLES, type Ports } from './ports.ts';
import {
  findTabs,
  LAYOUT_VERSION,
  layoutState,
  planOrders,
  sideTabColumns,
  type FoundTabs,
} from './setup-plan.ts';
import { dressEvidence, dressLog, dressRules, dressSettings } from './side-tabs.ts';

/** What set-up would add to this spreadsheet; nothing is written. */
export function previewSetup(ports: Ports, sheetLanguage: Language, language: Language): SetupPreview {
  const found = findTabs(ports);
  const orders = planOrders(ports, found);
  const header = (key: Parameters<typeof orderColumn>[0]) => orderColumn(key).header[sheetLanguage];
  return {
    layout: layoutState(ports.book.layout()),
    tabs: TAB_ROLES.map((role) => {
      const sheet = found[role];
      const name = sheet?.name ?? TAB_NAMES[role][sheetLanguage];
      if (role !== 'orders')
        return {
          tab: role,
          name,
          action: sheet ? 'keep' : 'add',
          found: [],
          added: sheet ? [] : sideTabColumns(role, sheetLanguage),
          untouched: [],
        };
      return {
        tab: role,
        name,
        action: !sheet ? 'add' : orders.added.length > 0 ? 'extend' : 'keep',
        found: [...orders.found],
        added: orders.added.map((key) => header(key)),
        untouched: [...orders.untouched],
      };
    }),
    highlights: HIGHLIGHTS.length,
    obstacles: orders.obstacles.map((problem) => sentence(problem, language)),
  };
}

/** The preview as lines of text, for the menu's dialog. */
export function previewText(preview: SetupPreview, language: Language): string {
  const list = (names: readonly string[]) => names.join(language === 'zh' ? '、' : ', ');
  const lines = preview.tabs.flatMap((tab) => {
    if (tab.action === 'add')
      return [say(language, appTexts.setUpAddTab, { tab: tab.name, count: tab.added.length })];
    const parts: string[] = [];
    if (tab.found.length > 0) parts.push(say(language, appTexts.setUpFound, { columns: list(tab.found) }));
    if (tab.added.length > 0)
      parts.push(say(language, appTexts.setUpExtend, { tab: tab.name, columns: list(tab.added) }));
    if (tab.untouched.length > 0)
      parts.push(say(language, appTexts.setUpUntouched, { columns: list(tab.untouched) }));
    return parts;
  });
  if (preview.tabs.every(({ action }) => action === 'keep')) lines.push(say(language, appTexts.setUpNothing));
  lines.push(say(language, appTexts.setUpHighlights, { count: preview.highlights }));
  return [...preview.obstacles, ...lines, say(language, appTexts.setUpNoMoves)].join('\n');
}

interface Step {
  /** The layout version that this step brings about. */
  readonly version: number;
  run(ports: Ports, found: FoundTabs, language: Language): void;
}

/**
 * Set-up, step by step. Each step can be run again on what it made before, and each is noted when it is finished: a
 * sheet whose set-up was cut short, or that an earlier version set up, goes on from there.
 */
const STEPS: readonly Step[] = [
  { version: 1, run: (ports, found, language) => dressSettings(ports, found.settings, language) },
  { version: 2, run: (ports, found, language) => dressRules(ports, found.rules, language) },
  { version: 3, run: (ports, found, language) => dressEvidence(ports, found.evidence, language) },
  { version: 4, run: (ports, found, language) => dressLog(ports, found.log, language) },
  { version: 5, run: (ports, found, language) => dressOrders(ports, found.orders, language) },
  { version: LAYOUT_VERSION, run: (ports) => void highlightOrders(ports) },
];

/**
 * Sets the spreadsheet up: adds the tabs and columns that are missing, fills computed columns, lays on formats, lists
 * and highlighting. Nothing is moved and no cell with something in it is overwritten.
 *
 * @throws Problem doubledColumn, headerNotInFirstRow, busy
 */
export function applySetup(
  ports: Ports,
  sheetLanguage: Language,
  language: Language,
  request: string,
): SetupResult {
  return ports.locked(() => {
    const found = findTabs(ports);
    const plan = planOrders(ports, found);
    const [obstacle] = plan.obstacles;
    if (obstacle) throw obstacle;
    const newTabs = TAB_ROLES.filter((role) => !found[role]).length;
    const newColumns = found.orders ? plan.added.length : ORDER_COLUMNS.length;

    for (const step of STEPS) {
      step.run(ports, found, sheetLanguage);
      const layout = ports.book.layout();
      if (layout.version < step.version) ports.book.saveLayout({ ...layout, version: step.version });
    }
    ports.designer.followClock();
    ports.book.show('orders');
    const summary = say(language, appTexts.setUpAdded, { tabs: newTabs, columns: newColumns });
    log(ports, { action: 'setup', orders: [], detail: summary, request });
    return { summary: say(language, appTexts.setUpDone, { summary }) };
  });
}

/** Puts our highlighting back. @throws Problem notSetUp, busy */
export function repairHighlights(ports: Ports, language: Language): { summary: string } {
  return ports.locked(() => {
    if (ports.book.layout().version === 0) throw new Problem('notSetUp');
    return { summary: say(language, appTexts.repaired, highlightOrders(ports)) };
  });
}
