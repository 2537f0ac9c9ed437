/** The bridge's rules about cells: conditional formats, data validation, named ranges, filters, protections. */
import { plain } from './plain.ts';
import { randomUUID } from 'node:crypto';
import type { EngineCommand } from '../engine/bulk-write.ts';
import { fromEngineFormula } from '../engine/formula-text.ts';
import type { BookBridge, Rect, RuleSpec, ValidationSpec } from '../services/bridge.ts';
import { a1Of, quoteSheet } from '../services/spreadsheet/a1.ts';
import { engineFormula, mapCells, zoneOf } from './book-cells.ts';
import { NotEmulated, PlatformError } from './platform-error.ts';
import type { Workbook } from './workbook.ts';
import { instantToSerial } from './time-zone.ts';

export type RuleBridge = Pick<
  BookBridge,
  | 'rules'
  | 'setRules'
  | 'setValidation'
  | 'validations'
  | 'namedRanges'
  | 'setNamedRange'
  | 'filter'
  | 'setFilter'
  | 'protections'
  | 'protect'
  | 'changeProtection'
>;

/** Conditional-format criterion of Apps Script → the engine's operator. */
const OPERATORS: Record<string, string> = {
  CUSTOM_FORMULA: 'customFormula',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_BETWEEN: 'isBetween',
};
const CRITERIA = Object.fromEntries(
  Object.entries(OPERATORS).map(([criterion, operator]) => [operator, criterion]),
);

const STYLE_NAMES = {
  background: 'fillColor',
  fontColor: 'textColor',
  bold: 'bold',
  italic: 'italic',
  strikethrough: 'strikethrough',
  underline: 'underline',
} as const;

/* eslint-disable @typescript-eslint/no-explicit-any -- engine rules are plain data without public types here */
type Loose = any;

export function ruleBridge(workbook: Workbook, mustEdit: () => void): RuleBridge {
  const { grid } = workbook;
  const rectOf = (sheet: string, zone: Loose): Rect => ({
    sheet,
    row: zone.top,
    col: zone.left,
    rows: zone.bottom - zone.top + 1,
    cols: zone.right - zone.left + 1,
  });
  const rangeData = (rect: Rect) => {
    // A range down to the last row stays open-ended, so that rows added later are formatted too.
    const isOpen = rect.rows > 1 && rect.row + rect.rows >= grid.rows(rect.sheet);
    const { top, left, right, bottom } = zoneOf(rect);
    return {
      _sheetId: rect.sheet,
      _zone: { top, left, right, bottom: isOpen ? undefined : bottom, hasHeader: isOpen },
    };
  };

  return {
    rules(key) {
      return grid.getters.getConditionalFormats(key).map((format: Loose): RuleSpec => {
        const style: Record<string, unknown> = {};
        for (const [ours, engines] of Object.entries(STYLE_NAMES))
          if (format.rule.style?.[engines] !== undefined) style[ours] = format.rule.style[engines];
        const zones = format.ranges.map((xc: string) => grid.getters.getRangeFromSheetXC(key, xc).zone);
        return {
          id: format.id,
          ranges: zones.map((zone: Loose) => rectOf(key, zone)),
          type: CRITERIA[format.rule.operator] ?? 'CUSTOM_FORMULA',
          args: format.rule.values.map((value: string) =>
            value.startsWith('=') ? fromEngineFormula(value, grid.locale.decimalSeparator) : value,
          ),
          style,
        };
      });
    },
    setRules(key, given) {
      mustEdit();
      const rules = plain(given);
      const commands: EngineCommand[] = grid.getters
        .getConditionalFormats(key)
        .map((format: Loose) => ({ type: 'REMOVE_CONDITIONAL_FORMAT', id: format.id, sheetId: key }));
      for (const rule of rules) {
        const operator = OPERATORS[rule.type];
        if (!operator) throw new NotEmulated(`conditional format criterion ${rule.type}`);
        const style: Record<string, unknown> = {};
        for (const [ours, engines] of Object.entries(STYLE_NAMES)) {
          const member = rule.style[ours as keyof RuleSpec['style']];
          if (member !== undefined) style[engines] = member;
        }
        const values = rule.args.map((arg) => (arg.startsWith('=') ? engineFormula(workbook, arg) : arg));
        commands.push({
          type: 'ADD_CONDITIONAL_FORMAT',
          sheetId: key,
          ranges: rule.ranges.map(rangeData),
          cf: { id: randomUUID(), rule: { type: 'CellIsRule', operator, values, style } },
        });
      }
      grid.apply(commands);
      const kept = grid.getters.getConditionalFormats(key).length;
      if (kept !== rules.length) throw new PlatformError('Conditional format rule has an invalid formula.');
    },

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
            ranges: [rangeData(area)],
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

    namedRanges() {
      const named: { name: string; rect: Rect }[] = [];
      for (const { name, range } of grid.getters.getNamedRanges())
        named.push({ name, rect: rectOf(range.sheetId, range.zone) });
      return named;
    },
    setNamedRange(name, rect) {
      mustEdit();
      const exists = !!grid.getters.getNamedRange(name);
      if (!rect) grid.apply([{ type: 'DELETE_NAMED_RANGE', name }]);
      else if (exists)
        grid.apply([
          { type: 'UPDATE_NAMED_RANGE', oldRangeName: name, newRangeName: name, ranges: [rangeData(rect)] },
        ]);
      else grid.apply([{ type: 'CREATE_NAMED_RANGE', name, ranges: [rangeData(rect)] }]);
    },

    filter(key) {
      const table = grid.getters.getCoreTables(key).find((candidate: Loose) => candidate.config.hasFilters);
      return table ? rectOf(key, table.range.zone) : null;
    },
    setFilter(key, rect) {
      mustEdit();
      const current = this.filter(key);
      if (!rect) {
        if (current) grid.apply([{ type: 'REMOVE_TABLE', sheetId: key, target: [zoneOf(current)] }]);
        return;
      }
      if (current) throw new PlatformError("You can't create a filter in a sheet that already has a filter.");
      grid.apply([
        {
          type: 'CREATE_TABLE',
          sheetId: key,
          tableType: 'static',
          ranges: [{ _sheetId: key, _zone: zoneOf(rect) }],
          config: {
            hasFilters: true,
            totalRow: false,
            firstColumn: false,
            lastColumn: false,
            numberOfHeaders: 1,
            bandedRows: false,
            bandedColumns: false,
            automaticAutofill: false,
            styleId: 'None',
          },
        },
      ]);
    },

    protections() {
      return workbook.anchored.protections.map(
        ({ id, sheetId, zone, description, warningOnly, editors }) => ({
          id,
          sheet: sheetId,
          rect: zone ? rectOf(sheetId, zone) : null,
          description,
          warningOnly,
          editors: [...editors],
        }),
      );
    },
    protect(key, rect) {
      mustEdit();
      const id = randomUUID();
      workbook.anchored.protections.push({
        id,
        sheetId: key,
        zone: rect ? zoneOf(rect) : null,
        description: '',
        warningOnly: false,
        editors: [],
      });
      return id;
    },
    changeProtection(id, { removed, ...change }) {
      mustEdit();
      if (removed)
        workbook.anchored.protections = workbook.anchored.protections.filter((one) => one.id !== id);
      else Object.assign(workbook.anchored.protections.find((one) => one.id === id) ?? {}, change);
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
