/** The bridge's data validation: rules as the script wrote them beside the engine's own. */
import { randomUUID } from 'node:crypto';
import type { BookBridge, Rect, ValidationSpec } from '../services/bridge.ts';
import { a1Of, quoteSheet } from '../services/spreadsheet/a1.ts';
import { engineFormula, mapCells, rangeData, zoneOf } from './book-cells.ts';
import { OPERATORS } from './criteria.ts';
import { plain } from './plain.ts';
import { NotEmulated } from './platform-error.ts';
import { instantToSerial } from './time-zone.ts';
import type { Workbook } from './workbook.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- engine rules are plain data without public types here */
type Loose = any;

export function validationBridge(
  workbook: Workbook,
  mustEdit: () => void,
): Pick<BookBridge, 'setValidation' | 'validations'> {
  const { grid } = workbook;
  return {
    setValidation(rect, specs) {
      mustEdit();
      for (const { spec: given, area } of areas(plain(rect), specs)) {
        const spec = given && plain(given);
        if (!spec) {
          removeValidation(workbook, area);
          continue;
        }
        const id = randomUUID();
        workbook.validations.set(id, spec);
        grid.apply([
          {
            type: 'ADD_DATA_VALIDATION_RULE',
            sheetId: area.sheet,
            ranges: [rangeData(workbook, area)],
            rule: { id, criterion: criterionOf(workbook, spec), isBlocking: !spec.allowInvalid },
          },
        ]);
      }
    },
    validations(rect) {
      return mapCells(rect, (position) => {
        const rule = grid.getters.getValidationRuleForCell(position);
        if (!rule) return null;
        return workbook.validations.get(rule.id) ?? specOfEngine(rule);
      });
    },
  };
}

/** The same rule over a whole range is one engine rule; mixed rules go cell by cell. */
function areas(
  rect: Rect,
  specs: readonly (readonly (ValidationSpec | null)[])[],
): { spec: ValidationSpec | null; area: Rect }[] {
  const first = specs[0]![0] ?? null;
  if (specs.every((row) => row.every((spec) => spec === first))) return [{ spec: first, area: rect }];
  return specs.flatMap((row, r) =>
    row.map((spec, c) => ({
      spec,
      area: { ...rect, row: rect.row + r, col: rect.col + c, rows: 1, cols: 1 },
    })),
  );
}

export function removeValidation(workbook: Workbook, rect: Rect): void {
  const { grid } = workbook;
  const affected = grid.getters.getDataValidationRules(rect.sheet) ?? [];
  const zone = zoneOf(rect);
  const overlaps = (other: Loose) =>
    other.top <= zone.bottom &&
    other.bottom >= zone.top &&
    other.left <= zone.right &&
    other.right >= zone.left;
  const target = grid.getters.getRangeFromZone(rect.sheet, zone);
  for (const rule of [...affected]) {
    if (!rule.ranges.some((range: Loose) => overlaps(range.zone))) continue;
    const rest = grid.getters.recomputeRanges(rule.ranges, [target]);
    if (rest.length === 0)
      grid.apply([{ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId: rect.sheet, id: rule.id }]);
    else
      grid.apply([
        {
          type: 'ADD_DATA_VALIDATION_RULE',
          sheetId: rect.sheet,
          ranges: rest.map((range: Loose) => grid.getters.getRangeData(range)),
          rule: { id: rule.id, criterion: rule.criterion, isBlocking: rule.isBlocking },
        },
      ]);
  }
}

function criterionOf(workbook: Workbook, { type, args }: ValidationSpec): Loose {
  const texts = args.map(String);
  const date = (instant: unknown) => String(Math.floor(instantToSerial(Number(instant), workbook.timeZone)));
  switch (type) {
    case 'VALUE_IN_LIST':
      return {
        type: 'isValueInList',
        values: args[0],
        displayStyle: args[1] === false ? 'plainText' : 'arrow',
      };
    case 'VALUE_IN_RANGE': {
      const rect = args[0] as Rect;
      const xc = `${quoteSheet(workbook.grid.sheetName(rect.sheet))}!${a1Of(rect.row, rect.col, rect.rows, rect.cols)}`;
      return {
        type: 'isValueInRange',
        values: [xc],
        displayStyle: args[1] === false ? 'plainText' : 'arrow',
      };
    }
    case 'CHECKBOX':
      return { type: 'isBoolean', values: [] };
    case 'DATE_IS_VALID_DATE':
      return { type: 'dateIsValid', values: [] };
    case 'DATE_AFTER':
      return { type: 'dateIsAfter', values: [date(args[0])], dateValue: 'exactDate' };
    case 'DATE_BEFORE':
      return { type: 'dateIsBefore', values: [date(args[0])], dateValue: 'exactDate' };
    case 'CUSTOM_FORMULA':
      return { type: 'customFormula', values: [engineFormula(workbook, texts[0]!)] };
    case 'TEXT_IS_VALID_URL':
      return { type: 'isLink', values: [] };
    case 'TEXT_CONTAINS':
    case 'NUMBER_BETWEEN':
    case 'NUMBER_GREATER_THAN':
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
    case 'NUMBER_LESS_THAN':
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return { type: OPERATORS[type], values: texts };
    default:
      throw new NotEmulated(`data validation criterion ${type}`);
  }
}

/** A rule that somebody made in the grid page. */
function specOfEngine(rule: Loose): ValidationSpec {
  const allowInvalid = !rule.isBlocking;
  const { criterion } = rule;
  if (criterion.type === 'isBoolean') return { type: 'CHECKBOX', args: [], allowInvalid, help: null };
  if (criterion.type === 'isValueInList')
    return {
      type: 'VALUE_IN_LIST',
      args: [criterion.values, criterion.displayStyle !== 'plainText'],
      allowInvalid,
      help: null,
    };
  if (criterion.type === 'dateIsValid')
    return { type: 'DATE_IS_VALID_DATE', args: [], allowInvalid, help: null };
  return { type: 'CUSTOM_FORMULA', args: [...criterion.values], allowInvalid, help: null };
}
