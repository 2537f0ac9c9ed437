/**
 * Many cells in one engine revision, evaluated once.
 *
 * A `DESK_BATCH` command carries any number of core commands, so that they form one revision: one step of undo, one
 * message to replicas, one recalculation. For cell updates it also takes a short way: the engine would ask every plugin
 * three times per cell and copy each command twice, which makes a paste of 150,000 cells last six seconds instead of
 * one and a half. The short way calls just the plugins that keep state per cell, then sends the last command through
 * the front door, so that every other plugin hears that cells have changed.
 */
import { engine, type Model } from './o-spreadsheet.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- reaches into the engine on purpose */
type Loose = any;

export interface CellUpdate {
  type: 'UPDATE_CELL';
  sheetId: string;
  col: number;
  row: number;
  content?: string;
  format?: string;
  style?: Record<string, unknown> | null;
}
export type EngineCommand = CellUpdate | { type: string; [key: string]: unknown };

/** Travels in the model's `custom` configuration: the command itself would be deep-copied. */
export interface BatchSlot {
  commands: EngineCommand[];
  model?: Model;
}

/** From this many cells on the short way pays. */
const SHORT_WAY_FROM = 40;
/** From this many cells on everything is recomputed. */
const RECOMPUTE_ALL_FROM = 3000;
/** From this many commands on, squeezing a revision for the wire costs more than it saves. */
const UNSQUEEZED_FROM = 2000;

const { featurePluginRegistry, corePluginRegistry, coreViewsPluginRegistry } = engine.registries;

class BatchPlugin extends (engine.UIPlugin as Loose) {
  static getters = [];
  slot: BatchSlot | undefined;

  constructor(config: Loose) {
    super(config);
    this.slot = config.custom.batch;
  }

  handle(command: Loose): void {
    if (command.type !== 'DESK_BATCH' || !this.slot) return;
    const { commands, model } = this.slot;
    let start = 0;
    while (start < commands.length) {
      let end = start;
      while (end < commands.length && commands[end]!.type === 'UPDATE_CELL') end++;
      if (end - start >= SHORT_WAY_FROM) {
        writeDirectly(model!, commands.slice(start, end - 1) as CellUpdate[]);
        start = end - 1;
      }
      const { type, ...payload } = commands[start]!;
      (this as Loose).dispatch(type, payload);
      start++;
    }
  }
}
if (!featurePluginRegistry.contains('desk_batch'))
  featurePluginRegistry.add('desk_batch', BatchPlugin as Loose);

interface CellHandlers {
  cells: Loose;
  sheets: Loose;
  validations: Loose;
  evaluation: Loose;
  /** In the engine's order. */
  perCell: Loose[];
}
const handlersOf = new WeakMap<Model, CellHandlers>();

function cellHandlers(model: Model): CellHandlers {
  let handlers = handlersOf.get(model);
  if (handlers) return handlers;
  const all: Loose[] = (model as Loose).handlers;
  const of = (registry: Loose, key: string) =>
    all.find((handler: Loose) => handler.constructor === registry.get(key));
  const cells = of(corePluginRegistry, 'cell');
  const evaluation = of(coreViewsPluginRegistry, 'evaluation');
  const perCell = new Set([
    of(corePluginRegistry, 'tables'),
    cells,
    evaluation,
    of(coreViewsPluginRegistry, 'formula_tracker'),
  ]);
  handlers = {
    cells,
    sheets: of(corePluginRegistry, 'sheet'),
    validations: of(corePluginRegistry, 'dataValidation'),
    evaluation,
    perCell: all.filter((handler) => perCell.has(handler)),
  };
  handlersOf.set(model, handlers);
  return handlers;
}

/**
 * Lets what one command does to cells (inserted rows take over styles, checkboxes are centred) go the short way too.
 */
export function onTheShortWay<T>(model: Model, act: () => T): T {
  const { cells, sheets, validations, perCell } = cellHandlers(model);
  const { dispatch } = cells;
  const short = (type: string, payload: Loose) => {
    if (type === 'UPDATE_CELL_POSITION') sheets.handle({ type, ...payload });
    else if (type === 'UPDATE_CELL') for (const handler of perCell) handler.handle({ type, ...payload });
    else dispatch(type, payload);
  };
  cells.dispatch = short;
  validations.dispatch = short;
  try {
    return act();
  } finally {
    cells.dispatch = dispatch;
    validations.dispatch = dispatch;
  }
}

function writeDirectly(model: Model, updates: CellUpdate[]): void {
  const internals = model as Loose;
  const { perCell, evaluation } = cellHandlers(model);
  // Tracing what hangs on each of very many cells costs more than computing everything once.
  if (updates.length >= RECOMPUTE_ALL_FROM) evaluation.shouldRebuildDependenciesGraph = true;
  const { status } = internals;
  internals.status = 2; // the engine's "running a core command"
  try {
    for (const update of updates) {
      internals.state.addCommand(update);
      for (const handler of perCell) handler.beforeHandle(update);
      for (const handler of perCell) handler.handle(update);
    }
  } finally {
    internals.status = status;
  }
}

/** Leaves very long revisions as they are on their way to replicas. */
export function skipSqueezingLongRevisions(model: Model): void {
  const squisher = (model as Loose).session.commandSquisher;
  const squish = squisher.squish.bind(squisher);
  squisher.squish = (commands: unknown[]) =>
    commands.length >= UNSQUEEZED_FROM ? commands : squish(commands);
}
