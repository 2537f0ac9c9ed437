/** Working through arrays cell by cell, as operators and IF do inside ARRAYFORMULA. */
import type { EngineModule } from './o-spreadsheet.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- engine arguments are loosely typed by the engine itself */
type Loose = any;

/** Whether an argument has more than one cell. */
export function hasSeveralCells(engine: EngineModule, argument: Loose): boolean {
  return engine.helpers.isMatrix(argument) && (argument.length > 1 || (argument as Loose)[0]?.length > 1);
}

/**
 * Combines arguments cell by cell; a single row, column or cell is used again for each. The engine's own way gives up
 * the whole array when one cell is an error; here an error stays in its cell.
 *
 * Engine arrays are lists of columns.
 */
export function elementwise(
  engine: EngineModule,
  args: readonly Loose[],
  combine: (...cells: Loose[]) => Loose,
): Loose[][] {
  const sides = args.map((arg): Loose[][] => (engine.helpers.isMatrix(arg) ? arg : [[arg]]) as Loose[][]);
  const width = Math.max(...sides.map((side) => side.length));
  const height = Math.max(...sides.map((side) => side[0]!.length));
  const at = (side: Loose[][], col: number, row: number) => {
    const column = side[side.length === 1 ? 0 : col];
    return column?.[column.length === 1 ? 0 : row];
  };
  return Array.from({ length: width }, (_column, col) =>
    Array.from({ length: height }, (_row, row) => combine(...sides.map((side) => at(side, col, row)))),
  );
}
