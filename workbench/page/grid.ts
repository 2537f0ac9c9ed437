/**
 * The spreadsheet of the page: the only page file that knows the engine (LGPL, unmodified, a development dependency).
 * What the rest of the page sees is the interface `Grid`, which names nothing of the engine's.
 */
import { App, Component, xml } from '@odoo/owl';
import { registerCustomFunctions } from '../engine/custom-function-registration.ts';
import { sheetLocale } from '../engine/locales.ts';
import { engine } from '../engine/o-spreadsheet.ts';
import type { SheetsHost } from '../engine/sheets-host.ts';
import type { CustomFunction } from '../workbench.ts';
import { typeAsInSheets } from './grid-typing.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- the engine's environment and actions carry no public types */
type Loose = any;

/** A zero-based rectangle on a tab, with the cell that is active in it first. */
export interface GridSelection {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

export interface MenuNode {
  readonly id: string;
  readonly label: string;
  readonly shortcut: string;
  readonly enabled: boolean;
  /** A line is drawn after this entry. */
  readonly separator: boolean;
  readonly children?: readonly MenuNode[];
  readonly run?: () => void;
}

export interface GridOptions {
  readonly host: HTMLElement;
  /** The engine's templates, as XML. */
  readonly templates: string;
  readonly data: Record<string, unknown>;
  readonly client: { id: string; name: string; color: string };
  readonly readOnly: boolean;
  /** Where to begin. */
  readonly selection: GridSelection;
  readonly functions: readonly CustomFunction[];
  /** The clock and the custom functions, as the server computes them. */
  readonly sheets: SheetsHost;
  readonly translate: (text: string) => string;
  readonly send: (message: unknown) => Promise<void>;
  readonly onSelection: (selection: GridSelection) => void;
  /** The engine says something in passing ("This sheet is locked"). */
  readonly onNotice: (text: string, isError: boolean) => void;
  readonly onConfirm: (text: string, yes: () => void, no?: () => void) => void;
  /** The replica and the server disagree about the history: only loading again helps. */
  readonly onLost: () => void;
}

export interface Grid {
  /** A message of the workbook's or another window's. */
  receive(message: unknown): void;
  /** Every formula again: the clock has moved, or a custom function has its value. */
  recalculate(): void;
  focus(): void;
  /** File, Edit, View … as they are now; a menu is read again each time it opens. */
  menus(): readonly MenuNode[];
  /** Cells entered here that the server has not confirmed yet. */
  isSaved(): boolean;
  /** Sends again what did not get through. */
  resend(): void;
  select(selection: GridSelection): void;
}

/** The locales that a person can choose for the spreadsheet: the markets' own and the sellers'. */
const SHEET_LOCALES = ['en_US', 'zh_CN', 'en_GB', 'de_DE', 'id_ID', 'th_TH', 'vi_VN', 'ms_MY', 'es_MX'];

/** Entries of the engine's menus that make no sense here, because Sheets has no such thing or the workbench does it. */
const HIDDEN_MENUS = new Set([
  'file',
  'view_irregularity_map',
  'toggle_pin_panel',
  'insert_carousel',
  'settings',
]);

export async function mountGrid(options: GridOptions): Promise<Grid> {
  engine.setTranslationMethod(options.translate as never, () => true);
  registerCustomFunctions(engine, options.functions);
  showDeclaredArguments(options.functions);
  typeAsInSheets();
  const env = captureEnvironment();
  const deliver: ((message: Loose) => void)[] = [];
  const model: Loose = new engine.Model(options.data, {
    mode: options.readOnly ? 'readonly' : 'normal',
    client: options.client,
    custom: { desk: options.sheets },
    external: { loadLocales: async () => SHEET_LOCALES.map(sheetLocale) },
    transportService: {
      // The engine keeps what could not be sent and sends it again.
      sendMessage: (message: unknown) =>
        options.send(message).catch(() => {
          throw new engine.ClientDisconnectedError();
        }),
      onNewMessage: (_id: string, callback: (message: Loose) => void) => void deliver.push(callback),
      leave: () => void (deliver.length = 0),
    },
  } as never);
  model.on('unexpected-revision-id', null, options.onLost);
  const app = new App(
    engine.Spreadsheet as never,
    {
      props: {
        model,
        notifyUser: (notice: { text: string; type: string }) =>
          options.onNotice(notice.text, notice.type === 'danger'),
        raiseError: (text: string, after?: () => void) => {
          options.onNotice(text, true);
          after?.();
        },
        askConfirmation: (text: string, yes: () => void, no?: () => void) => options.onConfirm(text, yes, no),
      } as never,
      templates: options.templates,
      translateFn: options.translate,
      warnIfNoStaticProps: false,
    } as never,
  );
  await app.mount(options.host);
  await measured();
  select(model, options.selection);
  followSelection(model, options.onSelection);

  return {
    receive: (message) => deliver.forEach((callback) => callback(message)),
    recalculate: () => void model.dispatch('EVALUATE_CELLS'),
    focus: () => options.host.querySelector<HTMLElement>('.o-grid .o-composer')?.focus(),
    menus: () => readMenus(env()),
    isSaved: () => model.session.isFullySynchronized(),
    resend: () => model.session.sendPendingMessage(),
    select: (selection) => select(model, selection),
  };
}

/**
 * A custom function takes more arguments than it declares, as in Sheets; its help names the declared ones only. The
 * engine has compiled the function by now: the list is only shown.
 */
function showDeclaredArguments(functions: readonly CustomFunction[]): void {
  for (const { name, parameters } of functions) {
    (engine.registries.functionRegistry.get(name) as Loose).args.splice(parameters.length);
  }
}

/** The engine's data of an XLSX file, given as its XML parts by path. @throws when the engine cannot read the file */
export function readXlsx(parts: Record<string, string>): Record<string, unknown> {
  const model = new engine.Model(parts, { mode: 'readonly' } as never);
  return model.exportData() as unknown as Record<string, unknown>;
}

/** The engine learns its size with the first frames; a cell selected before would be scrolled to as in a tiny window. */
function measured(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
    // A window that opens in the background draws no frames.
    setTimeout(done, 300);
  });
}

function select(model: Loose, { sheet, row, col, rows, cols }: GridSelection): void {
  activateSheet(model, sheet);
  const { getters } = model;
  const id = getters.getActiveSheetId();
  if (row + rows > getters.getNumberRows(id) || col + cols > getters.getNumberCols(id)) return;
  model.selection.selectZone({
    cell: { col, row },
    zone: { top: row, left: col, bottom: row + rows - 1, right: col + cols - 1 },
  });
}

function activateSheet(model: Loose, name: string): void {
  const to = model.getters.getSheetIds().find((id: string) => model.getters.getSheetName(id) === name);
  const from = model.getters.getActiveSheetId();
  if (to && to !== from) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: to });
}

/** The engine hands its environment to components only: an invisible one in its top bar passes it on. */
function captureEnvironment(): () => Loose {
  let captured: Loose;
  class EnvironmentKeeper extends Component {
    static override template = xml`<i class="d-none"/>`;
    override setup() {
      captured = this.env;
    }
  }
  const registry = engine.registries.topbarComponentRegistry as Loose;
  registry.replace('environment', { component: EnvironmentKeeper, sequence: 1 });
  return () => captured;
}

function followSelection(model: Loose, listener: (selection: GridSelection) => void): void {
  let before = '';
  const look = () => {
    const { getters } = model;
    const zone = getters.getSelectedZone();
    const active = getters.getActivePosition();
    const selection: GridSelection = {
      sheet: getters.getSheetName(getters.getActiveSheetId()),
      row: active.row,
      col: active.col,
      rows: zone.bottom - zone.top + 1,
      cols: zone.right - zone.left + 1,
    };
    const now = JSON.stringify([selection, zone.top, zone.left]);
    if (now === before) return;
    before = now;
    // The rectangle that Apps Script calls the active range starts at its top left corner.
    listener({ ...selection, row: zone.top, col: zone.left });
  };
  model.on('update', null, look);
  look();
}

function readMenus(env: Loose): MenuNode[] {
  const menus = (engine.registries.topbarMenuRegistry as Loose).getMenuItems() as Loose[];
  return menus.filter((menu) => !HIDDEN_MENUS.has(menu.id)).map((menu) => readEntry(env, menu, 'top'));
}

function readEntry(env: Loose, action: Loose, id: string): MenuNode {
  const children = (action.children(env) as Loose[]).filter(
    (child) => child.isVisible(env) && !HIDDEN_MENUS.has(child.id),
  );
  const isEnabled =
    action.isEnabled(env) && (children.length > 0 || !options(env).readOnly || action.isReadonlyAllowed);
  const path = `${id}/${action.id}`;
  return {
    id: path,
    label: String(action.name(env)),
    shortcut: String(action.shortcut || action.description(env) || ''),
    enabled: Boolean(isEnabled),
    separator: Boolean(action.separator),
    ...(children.length > 0 && { children: children.map((child) => readEntry(env, child, path)) }),
    ...(action.execute && {
      run: () => {
        env.getStore(engine.stores.ComposerFocusStore).activeComposer.stopEdition();
        action.execute(env);
      },
    }),
  };
}

function options(env: Loose): { readOnly: boolean } {
  return { readOnly: env.model.getters.isReadonly() };
}
