/**
 * Things that Sheets attaches to cells and the engine does not know: notes and protected ranges.
 * They move when rows or columns are inserted or deleted, and with their row when a range is sorted.
 */
import { plain } from './plain.ts';
import type { Zone } from '../engine/grid.ts';

export interface ProtectedRange {
  id: string;
  sheetId: string;
  /** Null protects the whole sheet. */
  zone: Zone | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
}

export interface AnchoredSnapshot {
  notes: Record<string, Record<string, string>>;
  protections: ProtectedRange[];
}

export class Anchored {
  /** Sheet id → `row,col` → note. */
  private readonly notes = new Map<string, Map<string, string>>();
  protections: ProtectedRange[] = [];

  note(sheetId: string, row: number, col: number): string {
    return this.notes.get(sheetId)?.get(`${row},${col}`) ?? '';
  }

  setNote(sheetId: string, row: number, col: number, note: string): void {
    let sheet = this.notes.get(sheetId);
    if (!sheet) this.notes.set(sheetId, (sheet = new Map()));
    if (note === '') sheet.delete(`${row},${col}`);
    else sheet.set(`${row},${col}`, note);
  }

  /** Follows an engine command that moved rows or columns. */
  follow(command: { type: string; [key: string]: unknown }): void {
    const sheetId = String(command['sheetId']);
    if (command.type === 'ADD_COLUMNS_ROWS') {
      const base = Number(command['base']) + (command['position'] === 'after' ? 1 : 0);
      const quantity = Number(command['quantity']);
      this.move(sheetId, command['dimension'] === 'ROW', (index) =>
        index >= base ? index + quantity : index,
      );
    } else if (command.type === 'REMOVE_COLUMNS_ROWS') {
      const removed = [...(command['elements'] as number[])].sort((a, b) => a - b);
      const gone = new Set(removed);
      this.move(sheetId, command['dimension'] === 'ROW', (index) =>
        gone.has(index) ? -1 : index - removed.filter((element) => element < index).length,
      );
    } else if (command.type === 'DELETE_SHEET') {
      this.notes.delete(sheetId);
      this.protections = this.protections.filter((protection) => protection.sheetId !== sheetId);
    }
  }

  /** Rows of a sorted zone: `order[i]` is the old row that is now the zone's row `i`. */
  reorder(sheetId: string, zone: Zone, order: readonly number[]): void {
    const before = new Map(this.notes.get(sheetId));
    for (let i = 0; i < order.length; i++)
      for (let col = zone.left; col <= zone.right; col++)
        this.setNote(sheetId, zone.top + i, col, before.get(`${order[i]},${col}`) ?? '');
  }

  private move(sheetId: string, isRow: boolean, shift: (index: number) => number): void {
    const notes = this.notes.get(sheetId);
    if (notes) {
      const moved = new Map<string, string>();
      for (const [key, note] of notes) {
        const [row = 0, col = 0] = key.split(',').map(Number);
        const [newRow, newCol] = isRow ? [shift(row), col] : [row, shift(col)];
        if (newRow >= 0 && newCol >= 0) moved.set(`${newRow},${newCol}`, note);
      }
      this.notes.set(sheetId, moved);
    }
    const [from, to] = isRow ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
    for (const protection of this.protections) {
      if (protection.sheetId !== sheetId || !protection.zone) continue;
      protection.zone[from] = Math.max(0, shift(protection.zone[from]));
      protection.zone[to] = Math.max(protection.zone[from], shift(protection.zone[to]));
    }
  }

  snapshot(): AnchoredSnapshot {
    return {
      notes: Object.fromEntries([...this.notes].map(([id, notes]) => [id, Object.fromEntries(notes)])),
      protections: plain(this.protections),
    };
  }

  restore(snapshot: Partial<AnchoredSnapshot>): void {
    for (const [id, notes] of Object.entries(snapshot.notes ?? {}))
      this.notes.set(id, new Map(Object.entries(notes)));
    this.protections = plain(snapshot.protections ?? []);
  }
}
