/**
 * Sorting the way Sheets does it: rows below a formula that fills their column are sorted, and the formula fills them
 * again. The engine refuses any range that a formula spills into. One that stands between the rows is still refused.
 */

/* eslint-disable @typescript-eslint/no-explicit-any -- the engine's plugin internals carry no public types */
type Loose = any;

export function sortPlugin(Base: Loose): Loose {
  return class SheetsSort extends Base {
    checkArrayFormulaInSortZone({ sheetId, zone }: Loose): string {
      const { getters } = this as Loose;
      for (let row = zone.top; row <= zone.bottom; row++) {
        for (let col = zone.left; col <= zone.right; col++) {
          const origin = getters.getArrayFormulaSpreadingOn({ sheetId, col, row });
          if (origin && origin.row > zone.top && (origin.row !== row || origin.col !== col))
            return 'SortZoneWithArrayFormulas';
        }
      }
      return 'Success';
    }
  };
}
