/** Refuses a value that a rule with "reject input" forbids, in the platform's words. */
import type { CellUpdate } from '../engine/bulk-write.ts';
import type { Position } from '../engine/grid.ts';
import { a1Of } from '../services/spreadsheet/a1.ts';
import { PlatformError } from './platform-error.ts';
import type { Workbook } from './workbook.ts';

export function checkValidation(workbook: Workbook, position: Position, update: CellUpdate): void {
  const { content } = update;
  if (!content || content.startsWith('=')) return;
  const { grid } = workbook;
  const rules = grid.getters.getDataValidationRules(position.sheetId);
  if (!rules || rules.length === 0) return;
  const rule = grid.getters.getValidationRuleForCell(position);
  if (!rule?.isBlocking) return;
  grid.settle();
  const result = grid.getters.getValidationResultForCellValue(literal(content), position);
  if (result.isValid) return;
  throw new PlatformError(
    `The data you entered in cell ${a1Of(position.row, position.col, 1, 1)} violates the data validation rules set on this cell.`,
  );
}

function literal(content: string): string | number | boolean {
  if (content.startsWith("'")) return content.slice(1);
  if (content === 'TRUE' || content === 'FALSE') return content === 'TRUE';
  const number = Number(content);
  return content.trim() !== '' && Number.isFinite(number) ? number : content;
}
