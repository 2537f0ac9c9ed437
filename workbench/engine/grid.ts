/**
 * The spreadsheet as the emulated services see it: sheets, cells and commands, without the engine's vocabulary.
 * Rows and columns count from 0 here; sheets are known by the engine's string ids.
 */
import type { TransportService } from './collaboration.ts';
import { engine, type Model } from './o-spreadsheet.ts';
import {
  onTheShortWay,
  skipSqueezingLongRevisions,
  type BatchSlot,
  type CellUpdate,
  type EngineCommand,
} from './bulk-write.ts';
import { sheetLocale, type SheetLocale } from './locales.ts';
import type { SheetsHost } from './sheets-host.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- the engine's getters are used by name */
type Loose = any;

export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}
export interface Position {
  sheetId: string;
  row: number;
  col: number;
}
export type CellKind = 'text' | 'number' | 'boolean' | 'empty' | 'error';
export interface CellRead {
  kind: CellKind;
  value: string | number | boolean | null;
  format: string | undefined;
  text: string;
  message: string;
  url: string | undefined;
}

/** The engine's spelling of an error → the one Sheets shows. */
const SHEETS_ERROR: Record<string, string> = {
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#REF': '#REF!',
};

/** The engine's states of command handling. */
const READY = 0;
const RUNNING = 1;

export class EngineRefusal extends Error {
  readonly reasons: readonly string[];
  constructor(command: string, reasons: readonly string[]) {
    super(`The spreadsheet engine refused ${command}: ${reasons.join(', ')}`);
    this.reasons = reasons;
  }
}

export class Grid {
  readonly model: Model;
  /** Grows with every change; whoever caches something about cells compares it. */
  version = 0;
  private isOpen = false;
  private holders = 0;
  private readonly slot: BatchSlot = { commands: [] };
  private contentSizes = new Map<string, { version: number; rows: number; cols: number }>();

  constructor(data: object, desk: SheetsHost, transport: TransportService | undefined) {
    this.model = new engine.Model(data, {
      custom: { desk, batch: this.slot },
      client: { id: 'workbench', name: 'Workbench' },
      ...(transport ? { transportService: transport as Loose } : {}),
    });
    this.slot.model = this.model;
    skipSqueezingLongRevisions(this.model);
    this.model.on('update', this, () => void this.version++);
  }

  get getters(): Loose {
    return this.model.getters;
  }

  /**
   * Applies commands. While somebody holds the grid (a script runs), they change the cells at once but are neither
   * recalculated nor sent to replicas until somebody looks: Sheets buffers a script's writes in the same way.
   */
  apply(commands: readonly EngineCommand[]): void {
    const useful = commands.filter(
      (command) => command.type !== 'UPDATE_CELL' || this.changes(command as CellUpdate),
    );
    if (useful.length === 0) return;
    this.version++;
    if (!useful.every((command) => engine.isCoreCommand(command as Loose))) {
      this.settle();
      for (const command of useful) this.dispatch(command);
      return;
    }
    this.open();
    try {
      onTheShortWay(this.model, () => {
        if (useful.length === 1) return this.dispatch(useful[0]!);
        this.slot.commands = useful;
        this.model.dispatch('DESK_BATCH' as never, {} as never);
      });
    } finally {
      this.slot.commands = [];
      if (this.holders === 0) this.settle();
    }
  }

  private dispatch({ type, ...payload }: EngineCommand): void {
    const result = this.model.dispatch(type as never, payload as never) as Loose;
    const reasons = result.reasons.filter((reason: string) => reason !== 'NoChanges');
    if (reasons.length > 0) throw new EngineRefusal(type, reasons);
  }

  /** Puts the engine where it is while it handles a command, so that further commands join the same revision. */
  private open(): void {
    if (this.isOpen) return;
    const internals = this.model as Loose;
    internals.state.changes = [];
    internals.state.commands = [];
    internals.status = RUNNING;
    this.isOpen = true;
  }

  /** Recalculates and publishes what has been applied so far. */
  settle(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    const internals = this.model as Loose;
    const { commands, changes } = internals.state;
    internals.finalize();
    internals.session.save({ type: 'DESK_BATCH' }, commands, changes);
    internals.status = READY;
    internals.trigger('update');
  }

  /** Defers recalculation until the returned function is called or somebody looks at values. */
  hold(): () => void {
    this.holders++;
    return () => {
      this.holders--;
      if (this.holders === 0) this.settle();
    };
  }

  private changes(update: CellUpdate): boolean {
    const cell = this.getters.getCell(update);
    if (update.style !== undefined && update.style !== (cell?.style ?? null)) return true;
    if (update.format !== undefined && update.format !== (cell?.format ?? '')) return true;
    if (update.content === undefined) return false;
    if (!cell) return update.content !== '';
    return cell.isFormula || cell.content !== update.content || (cell.content === '' && cell.isFormula);
  }

  // ---- sheets ----------------------------------------------------------------------------------------------------

  sheetIds(): string[] {
    return this.getters.getSheetIds();
  }

  sheetName(sheetId: string): string {
    return this.getters.getSheetName(sheetId);
  }

  sheetByName(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.sheetIds().find((id) => this.sheetName(id).toLowerCase() === wanted);
  }

  hasSheet(sheetId: string): boolean {
    return this.getters.tryGetSheet(sheetId) !== undefined;
  }

  isSheetHidden(sheetId: string): boolean {
    return !this.getters.isSheetVisible(sheetId);
  }

  rows(sheetId: string): number {
    return this.getters.getNumberRows(sheetId);
  }

  cols(sheetId: string): number {
    return this.getters.getNumberCols(sheetId);
  }

  // ---- cells -----------------------------------------------------------------------------------------------------

  read(position: Position): CellRead {
    this.settle();
    const cell = this.getters.getEvaluatedCell(position);
    const kind: CellKind = cell.type;
    const isError = kind === 'error';
    const shown = isError ? (SHEETS_ERROR[cell.value] ?? cell.value) : cell.formattedValue;
    return {
      kind,
      value: isError ? shown : cell.value,
      format: cell.format,
      text: shown,
      message: isError ? String(cell.message ?? '') : '',
      url: cell.link?.url,
    };
  }

  /** The formula in canonical engine spelling, or `''`. */
  formula(position: Position): string {
    const cell = this.getters.getCell(position);
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(this.getters) : '';
  }

  /** What was entered: a formula, or the literal content. */
  content(position: Position): string {
    const cell = this.getters.getCell(position);
    if (!cell) return '';
    return cell.isFormula ? cell.compiledFormula.toFormulaString(this.getters) : cell.content;
  }

  hasContent(position: Position): boolean {
    const cell = this.getters.getCell(position);
    return !!cell && (cell.isFormula || cell.content !== '');
  }

  /** The format that somebody gave the cell, not the one that a formula's value brings along. */
  ownFormat(position: Position): string | undefined {
    return this.getters.getCell(position)?.format;
  }

  style(position: Position): Record<string, unknown> {
    return this.getters.getCell(position)?.style ?? {};
  }

  conditionalStyle(position: Position): Record<string, unknown> | undefined {
    this.settle();
    return this.getters.getCellConditionalFormatStyle(position);
  }

  isSpill(position: Position): boolean {
    this.settle();
    const origin = this.getters.getArrayFormulaSpreadingOn(position);
    return !!origin && (origin.row !== position.row || origin.col !== position.col);
  }

  /** Rows and columns up to the last cell that shows or computes anything, spilled empty texts included. */
  contentSize(sheetId: string): { rows: number; cols: number } {
    this.settle();
    const cached = this.contentSizes.get(sheetId);
    if (cached?.version === this.version) return cached;
    let rows = 0;
    let cols = 0;
    for (const position of this.getters.getEvaluatedCellsPositions(sheetId)) {
      if (position.row < rows && position.col < cols) continue;
      if (this.getters.getEvaluatedCell(position).value === null) continue;
      rows = Math.max(rows, position.row + 1);
      cols = Math.max(cols, position.col + 1);
    }
    const size = { version: this.version, rows, cols };
    this.contentSizes.set(sheetId, size);
    return size;
  }

  /** Recalculates the given cells, or everything that depends on the clock. */
  recalculate(positions?: readonly Position[]): void {
    this.settle();
    const cells = positions?.map((position) => this.getters.getCell(position)?.id) ?? this.clockCells();
    const cellIds = cells.filter((id) => id !== undefined);
    this.version++;
    this.model.dispatch('EVALUATE_CELLS' as never, { cellIds } as never);
  }

  /** Recalculates everything. */
  recalculateAll(): void {
    this.settle();
    this.version++;
    this.model.dispatch('EVALUATE_CELLS' as never, {} as never);
  }

  private clockCells(): (number | undefined)[] {
    const ids: number[] = [];
    for (const sheetId of this.sheetIds())
      for (const cell of this.getters.getCells(sheetId))
        if (cell.isFormula && VOLATILE.some((name) => cell.compiledFormula.usesSymbol(name)))
          ids.push(cell.id);
    return ids;
  }

  // ---- workbook --------------------------------------------------------------------------------------------------

  get locale(): SheetLocale {
    return this.getters.getLocale();
  }

  setLocale(code: string): void {
    this.apply([{ type: 'UPDATE_LOCALE', locale: sheetLocale(code) }]);
  }

  export(): Record<string, unknown> {
    this.settle();
    return this.model._exportData(true) as never;
  }
}

/** Functions whose value changes without any cell changing. */
export const VOLATILE = ['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY'];
