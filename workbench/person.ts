/** A workbench as one person sees it: the public surface over the shared workbook and the person's seat. */
import { plain } from './host/plain.ts';
import type { EngineCommand } from './engine/bulk-write.ts';
import { fromEngineFormula } from './engine/formula-text.ts';
import type { Position } from './engine/grid.ts';
import { addHeaders, mapCells, sortRows } from './host/book-cells.ts';
import { describeRect, sheetInfo } from './host/book-structure.ts';
import { cellUpdate, type InputValue } from './host/cell-input.ts';
import type { Start } from './host/execution.ts';
import type { Seat } from './host/seat.ts';
import { PlatformError } from './host/platform-error.ts';
import { checkValidation } from './host/validation-check.ts';
import type { Workbook } from './host/workbook.ts';
import type { Shop } from './open.ts';
import { outgoing } from './realm/outgoing.ts';
import type { Realm } from './realm/realm.ts';
import { resultOfRun, runArguments } from './run-marshalling.ts';
import { parseA1 } from './services/spreadsheet/a1.ts';
import { structureBridge } from './host/book-structure.ts';
import type { Rect } from './services/bridge.ts';
import type * as api from './workbench.ts';

export class PersonalWorkbench implements api.Workbench {
  private readonly shop: Shop;
  private readonly seat: Seat;

  constructor(shop: Shop, seat: Seat) {
    this.shop = shop;
    this.seat = seat;
  }

  private get workbook(): Workbook {
    return this.shop.workbook;
  }
  get user(): string {
    return this.seat.email;
  }

  // ---- running the script ----------------------------------------------------------------------------------------

  call(name: string, ...args: unknown[]): unknown {
    return this.start({ functionName: name, kind: 'menu', authMode: 'FULL' }, (realm) =>
      realm.run(() => required(realm, name)(...args)),
    );
  }

  trigger(
    name: string,
    event: Record<string, unknown> = {},
    authMode: 'NONE' | 'LIMITED' | 'FULL' = 'LIMITED',
  ): unknown {
    return this.start({ functionName: name, kind: 'trigger', authMode }, (realm) => {
      const callee = required(realm, name);
      return realm.run(() => callee(realm.api.eventFor({ ...event, authMode })));
    });
  }

  async run(name: string, ...args: unknown[]): Promise<unknown> {
    const text = runArguments(args);
    const start: Start = { functionName: name, kind: 'rpc', authMode: 'FULL' };
    return resultOfRun(() =>
      this.shop.executor.execute(this.seat, start, (realm) => {
        // Only functions that the script declares at its top level, and no private ones.
        const callee = !name.endsWith('_') && realm.declares(name) ? realm.find(name) : undefined;
        if (!callee) throw new PlatformError(`Script function not found: ${name}`, 'ScriptError');
        const given = realm.evaluate(`(${text})`) as unknown[];
        const result = realm.run(() => callee(...given));
        return realm.api.resultText(result);
      }),
    );
  }

  evaluate(source: string): unknown {
    return this.start({ functionName: 'evaluate', kind: 'script', authMode: 'FULL' }, (realm) =>
      realm.evaluate(source),
    );
  }

  private start(start: Start, act: (realm: Realm) => unknown): unknown {
    return this.shop.executor.execute(this.seat, start, (realm) => outgoing(act(realm)));
  }

  // ---- looking ---------------------------------------------------------------------------------------------------

  private rect(a1: string): Rect {
    const zone = parseA1(a1);
    if (!zone) {
      const named = this.workbook.grid.getters.getNamedRange(a1);
      if (!named) throw new Error(`Not a range: ${a1}`);
      const { top, left, bottom, right } = named.range.zone;
      return {
        sheet: named.range.sheetId,
        row: top,
        col: left,
        rows: bottom - top + 1,
        cols: right - left + 1,
      };
    }
    const { grid } = this.workbook;
    const sheet = zone.sheet === null ? this.selected().sheet : grid.sheetByName(zone.sheet);
    if (sheet === undefined) throw new Error(`No such sheet: ${zone.sheet}`);
    const bottom = zone.bottom ?? grid.rows(sheet) - 1;
    const right = zone.right ?? grid.cols(sheet) - 1;
    if (bottom >= grid.rows(sheet) || right >= grid.cols(sheet)) throw new Error(`Outside the sheet: ${a1}`);
    return { sheet, row: zone.top, col: zone.left, rows: bottom - zone.top + 1, cols: right - zone.left + 1 };
  }

  private map<T>(a1: string, map: (position: Position) => T): T[][] {
    return mapCells(this.rect(a1), map);
  }

  private first<T>(a1: string, map: (position: Position) => T): T {
    return mapCells({ ...this.rect(a1), rows: 1, cols: 1 }, map)[0]![0]!;
  }

  private readonly rawValue = (position: Position): api.CellValue =>
    this.workbook.grid.read(position).value ?? '';

  cell(a1: string): api.CellValue {
    return this.first(a1, this.rawValue);
  }
  values(a1: string): api.CellValue[][] {
    return this.map(a1, this.rawValue);
  }
  display(a1: string): string {
    return this.first(a1, (position) => this.workbook.grid.read(position).text);
  }
  displays(a1: string): string[][] {
    return this.map(a1, (position) => this.workbook.grid.read(position).text);
  }
  formula(a1: string): string {
    return this.first(a1, (position) =>
      fromEngineFormula(this.workbook.grid.formula(position), this.workbook.grid.locale.decimalSeparator),
    );
  }
  message(a1: string): string {
    return this.first(a1, (position) => this.workbook.grid.read(position).message);
  }
  note(a1: string): string {
    return this.first(a1, ({ sheetId, row, col }) => this.workbook.anchored.note(sheetId, row, col));
  }
  conditionalStyles(a1: string): (Record<string, unknown> | null)[][] {
    return this.map(a1, (position) => this.workbook.grid.conditionalStyle(position) ?? null);
  }
  backgrounds(a1: string): string[][] {
    const { grid } = this.workbook;
    return this.map(a1, (position) =>
      String(
        grid.conditionalStyle(position)?.['fillColor'] ?? grid.style(position)['fillColor'] ?? '#ffffff',
      ).toLowerCase(),
    );
  }
  sheets() {
    return this.workbook.grid.sheetIds().map((key) => {
      const { id, name, hidden, rows, cols, index } = sheetInfo(this.workbook, key);
      return { id, name, hidden, rows, columns: cols, index };
    });
  }

  // ---- acting as a person ----------------------------------------------------------------------------------------

  private mustEdit(): void {
    if (!this.seat.mayEdit) throw new PlatformError('You are trying to edit a protected cell or object.');
  }

  private apply(command: EngineCommand): void {
    this.mustEdit();
    this.workbook.grid.apply([command]);
  }

  type(a1: string, value: string | number | boolean): void {
    this.mustEdit();
    const { workbook } = this;
    const rect = { ...this.rect(a1), rows: 1, cols: 1 };
    const position = { sheetId: rect.sheet, row: rect.row, col: rect.col };
    const before = this.rawValue(position);
    const update = cellUpdate(
      { grid: workbook.grid, timeZone: workbook.timeZone, by: 'person' },
      position,
      value,
    );
    checkValidation(workbook, position, update);
    workbook.grid.apply([update]);
    this.seat.selection = rect;
    if (!workbook.dist.scripts.some(({ source }) => /\bfunction\s+onEdit\s*\(/.test(source))) return;
    const after = this.rawValue(position);
    this.trigger('onEdit', {
      rect,
      ...(after === '' ? {} : { value: String(after) }),
      ...(before === '' ? {} : { oldValue: String(before) }),
    });
  }

  /** Rows as setValues would write them, dates included. */
  writeTable(sheet: string, rows: readonly unknown[][]): void {
    const { workbook } = this;
    const input = { grid: workbook.grid, timeZone: workbook.timeZone, by: 'script' as const };
    workbook.grid.apply(
      rows.flatMap((row, r) =>
        row.map((value, c) => {
          const given =
            Object.prototype.toString.call(value) === '[object Date]'
              ? { date: Number(value) }
              : (value as InputValue);
          return cellUpdate(input, { sheetId: sheet, row: r, col: c }, given);
        }),
      ),
    );
  }

  private selected(): Rect {
    return this.structure().selection();
  }
  private structure() {
    return structureBridge(this.workbook, this.seat, () => this.mustEdit());
  }

  select(where: string | { sheet?: string; row: number; col: number; rows?: number; cols?: number }): void {
    if (typeof where === 'string') return this.structure().select(this.rect(where));
    const sheet = where.sheet === undefined ? this.selected().sheet : this.sheetKey(where.sheet);
    this.structure().select({
      sheet,
      row: where.row,
      col: where.col,
      rows: where.rows ?? 1,
      cols: where.cols ?? 1,
    });
  }

  selection(): api.Selection {
    const rect = this.selected();
    const { id, name } = sheetInfo(this.workbook, rect.sheet);
    return {
      sheetId: id,
      sheet: name,
      row: rect.row,
      col: rect.col,
      rows: rect.rows,
      cols: rect.cols,
      a1: describeRect(this.workbook, rect),
    };
  }

  private sheetKey(name: string): string {
    const key = this.workbook.grid.sheetByName(name);
    if (key === undefined) throw new Error(`No such sheet: ${name}`);
    return key;
  }

  sort(a1: string, column: number, ascending = true): void {
    this.mustEdit();
    sortRows(this.workbook, this.rect(a1), [{ col: column - 1, ascending }]);
  }
  insertRows(sheet: string, before: number, count = 1): void {
    this.apply(addHeaders(this.sheetKey(sheet), sheet, 'ROW', before - 1, count));
  }
  insertColumns(sheet: string, before: number, count = 1): void {
    this.apply(addHeaders(this.sheetKey(sheet), sheet, 'COL', before - 1, count));
  }
  deleteRows(sheet: string, first: number, count = 1): void {
    this.mustEdit();
    this.structure().deleteHeaders(this.sheetKey(sheet), 'ROW', first - 1, count);
  }
  deleteColumns(sheet: string, first: number, count = 1): void {
    this.mustEdit();
    this.structure().deleteHeaders(this.sheetKey(sheet), 'COL', first - 1, count);
  }

  filter(sheet: string, column: number, shown: string[]): void {
    const key = this.sheetKey(sheet);
    const { grid } = this.workbook;
    const table = grid.getters
      .getCoreTables(key)
      .find((candidate: { config: { hasFilters: boolean } }) => candidate.config.hasFilters);
    if (!table) throw new Error(`The sheet ${sheet} has no filter`);
    grid.settle();
    const { top, bottom } = table.range.zone;
    const texts = mapCells(
      { sheet: key, row: top + 1, col: column - 1, rows: bottom - top, cols: 1 },
      (position) => grid.read(position).text,
    ).flat();
    const hiddenValues = [...new Set(texts)]
      .filter((text) => !shown.includes(text))
      .map((text) => text.toLowerCase());
    grid.apply([
      {
        type: 'UPDATE_FILTER',
        sheetId: key,
        col: column - 1,
        row: top,
        value: { filterType: 'values', hiddenValues },
      },
    ]);
  }

  undo(): void {
    this.workbook.grid.apply([{ type: 'REQUEST_UNDO' }]);
  }
  redo(): void {
    this.workbook.grid.apply([{ type: 'REQUEST_REDO' }]);
  }

  // ---- what the add-on shows -------------------------------------------------------------------------------------

  open(authMode: 'NONE' | 'LIMITED' = 'LIMITED'): void {
    this.seat.isOpen = true;
    this.seat.menus = [];
    const hasOnOpen = this.workbook.dist.scripts.some(({ source }) =>
      /\bfunction\s+onOpen\s*\(/.test(source),
    );
    if (hasOnOpen) this.trigger('onOpen', {}, authMode);
  }
  menu(): api.MenuEntry[] {
    if (!this.seat.isOpen) this.open();
    return plain(this.seat.menus);
  }
  sidebar(): api.ShownHtml | null {
    return this.seat.sidebar;
  }
  closeSidebar(): void {
    this.seat.sidebar = null;
    this.workbook.events.emit('sidebar', { user: this.user, sidebar: null });
  }
  dialogs() {
    return this.seat.dialogs;
  }
  alerts() {
    return this.seat.alerts;
  }
  toasts() {
    return this.seat.toasts;
  }
  mail() {
    return this.workbook.mail;
  }
  files(): api.DriveFile[] {
    return this.workbook.drive.files();
  }
  addFile({ visible, ...file }: Parameters<api.Workbench['addFile']>[0]): api.DriveFile {
    const { id } = this.workbook.drive.add({ ...file, visibleTo: visible ? [this.user] : [] }, this.user);
    return this.files().find((one) => one.id === id)!;
  }
  trashFile(id: string, trashed = true): void {
    this.workbook.drive.trash(id, trashed);
  }
  deleteFile(id: string): void {
    this.workbook.drive.discard(id);
  }
  properties(kind: 'document' | 'script' | 'user'): Record<string, string> {
    return Object.fromEntries(this.workbook.properties.store(kind === 'user' ? `user:${this.user}` : kind));
  }

  // ---- people and permissions ------------------------------------------------------------------------------------

  as(user: string | api.Person): api.Workbench {
    return this.shop.sitDown(user);
  }
  revoke(what: string): void {
    this.seat.revoke(what);
  }
  allow(what: string): void {
    this.seat.allow(what);
  }
  holdLock(kind: 'document' | 'script' | 'user'): () => void {
    const holder = this.workbook.newExecutionId();
    const key = kind === 'user' ? `user:${this.user}` : kind;
    if (!this.workbook.locks.acquire(key, holder))
      throw new Error(`The ${kind} lock is held by somebody else`);
    return () => this.workbook.locks.release(key, holder);
  }

  // ---- the record ------------------------------------------------------------------------------------------------

  get serviceCalls(): api.ServiceCall[] {
    return this.workbook.serviceCalls;
  }
  resetServiceCalls(): void {
    this.workbook.serviceCalls.length = 0;
  }
  beforeServiceCall(hook: api.BeforeServiceCall): () => void {
    this.workbook.hooks.add(hook);
    return () => void this.workbook.hooks.delete(hook);
  }
  get executions(): api.Execution[] {
    return this.workbook.executions;
  }
  get customFunctions(): api.CustomFunction[] {
    return this.shop.functions.declared.map(({ name, description, parameters }) => ({
      name,
      description,
      parameters,
    }));
  }
  evaluateFunction(name: string, args: api.FunctionArgument[]): api.FunctionResult {
    return this.shop.functions.evaluate(name.toUpperCase(), args);
  }

  // ---- the workbook ----------------------------------------------------------------------------------------------

  clock(set: string | number | Date | { advance: number }): void {
    this.workbook.clock.set(set);
    this.workbook.grid.recalculate();
    this.workbook.events.emit('clock', { now: this.now() });
  }
  now(): number {
    return this.workbook.now;
  }
  get timeZone(): string {
    return this.workbook.timeZone;
  }
  get locale(): string {
    return this.workbook.grid.locale.code;
  }
  get name(): string {
    return this.workbook.name;
  }
  get id(): string {
    return this.workbook.id;
  }
  rename(name: string): void {
    this.workbook.name = name;
  }
  setLocale(locale: string): void {
    this.workbook.setLocale(locale);
  }
  setTimeZone(timeZone: string): void {
    this.workbook.setTimeZone(timeZone);
  }

  get collaboration(): api.Collaboration {
    const { grid, transport } = this.workbook;
    return {
      initial() {
        const data = grid.export();
        return { data, revisionId: String(data['revisionId']) };
      },
      receive: (message) => transport.receive(message),
      subscribe: (listener) => transport.subscribe(listener),
    };
  }
  on<K extends keyof api.WorkbenchEvents>(
    event: K,
    listener: (detail: api.WorkbenchEvents[K]) => void,
  ): () => void {
    return this.workbook.events.on(event, listener);
  }
  snapshot(): api.WorkbookSnapshot {
    return this.workbook.snapshot();
  }
  close(): void {
    this.shop.functions.close();
    void this.workbook.grid.model.leaveSession().catch(() => undefined);
  }
}

function required(realm: Realm, name: string): (...args: unknown[]) => unknown {
  const callee = realm.find(name);
  if (!callee) throw new PlatformError(`Script function not found: ${name}`);
  return callee;
}
