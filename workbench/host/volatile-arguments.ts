/**
 * Finds out whether a custom function is fed by NOW(), RAND(), RANDARRAY() or RANDBETWEEN(), in its arguments or through
 * any cells that lead to them. Sheets refuses such a call; TODAY() it lets pass.
 */
import { VOLATILE } from '../engine/grid.ts';
import type { CellOrigin } from '../engine/sheets-host.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- the engine's compiled formulas */
type Loose = any;

interface FormulaCell {
  row: number;
  col: number;
  bottom: number;
  right: number;
  isVolatile: boolean;
  cell: Loose;
}

const FORBIDDEN = VOLATILE.filter((name) => name !== 'TODAY');
export const FORBIDDEN_MESSAGE =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

const usesForbidden = (compiled: Loose): boolean => FORBIDDEN.some((name) => compiled.usesSymbol(name));

export class VolatileArguments {
  private version: unknown = undefined;
  private readonly formulas = new Map<string, FormulaCell[]>();
  private readonly verdicts = new Map<string, boolean>();

  /** `version` changes whenever any cell may have changed. */
  feed(name: string, origin: CellOrigin, getters: Loose, version: unknown): boolean {
    const cell = getters.getCell(origin);
    if (!cell?.isFormula) return false;
    if (this.version !== version) {
      this.version = version;
      this.formulas.clear();
      this.verdicts.clear();
    }
    const compiled = cell.compiledFormula;
    if (usesForbidden(compiled) && standsInArguments(compiled, name, getters)) return true;
    // Most workbooks have no such formula at all, and a column of formulas should not be searched once per row.
    const any = getters
      .getSheetIds()
      .some((sheetId: string) => this.formulasOf(sheetId, getters).some(({ isVolatile }) => isVolatile));
    return any && this.anyVolatile(compiled.rangeDependencies, getters);
  }

  private anyVolatile(ranges: Loose[], getters: Loose): boolean {
    return ranges.some(({ sheetId, zone }) => {
      if (!sheetId || !getters.tryGetSheet(sheetId)) return false;
      return this.formulasOf(sheetId, getters).some(
        (formula) =>
          formula.bottom >= zone.top &&
          formula.row <= zone.bottom &&
          formula.right >= zone.left &&
          formula.col <= zone.right &&
          this.isVolatile(`${sheetId}!${formula.col},${formula.row}`, formula, getters),
      );
    });
  }

  private isVolatile(key: string, { cell, isVolatile }: FormulaCell, getters: Loose): boolean {
    if (isVolatile) return true;
    const known = this.verdicts.get(key);
    if (known !== undefined) return known;
    // Stops at circular references.
    this.verdicts.set(key, false);
    const verdict = this.anyVolatile(cell.compiledFormula.rangeDependencies, getters);
    this.verdicts.set(key, verdict);
    return verdict;
  }

  private formulasOf(sheetId: string, getters: Loose): FormulaCell[] {
    let formulas = this.formulas.get(sheetId);
    if (!formulas) {
      formulas = [];
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.isFormula) continue;
        const { row, col } = getters.getCellPosition(cell.id);
        const spill = getters.getSpreadZone?.({ sheetId, row, col });
        const isVolatile = usesForbidden(cell.compiledFormula);
        formulas.push({
          row,
          col,
          cell,
          isVolatile,
          bottom: spill?.bottom ?? row,
          right: spill?.right ?? col,
        });
      }
      this.formulas.set(sheetId, formulas);
    }
    return formulas;
  }
}

function standsInArguments(compiled: Loose, name: string, getters: Loose): boolean {
  const calls = compiled.getFunctionsFromTokens([name], getters) as { args: Loose[] }[];
  return calls.some((call) => call.args.flatMap(functionNames).some((found) => FORBIDDEN.includes(found)));
}

function functionNames(ast: Loose): string[] {
  if (!ast || typeof ast !== 'object') return [];
  if (Array.isArray(ast)) return ast.flatMap(functionNames);
  const own = ast.type === 'FUNCALL' ? [String(ast.value).toUpperCase()] : [];
  return [...own, ...Object.values(ast).flatMap(functionNames)];
}
