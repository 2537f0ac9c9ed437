/** The bridge's rules about cells: conditional formats, data validation, named ranges, filters, protections. */
import { OPERATORS } from './criteria.ts';
import { plain } from './plain.ts';
import { randomUUID } from 'node:crypto';
import type { EngineCommand } from '../engine/bulk-write.ts';
import { fromEngineFormula } from '../engine/formula-text.ts';
import type { BookBridge, Rect, RuleSpec } from '../services/bridge.ts';
import { engineFormula, rangeData, rectOf, zoneOf } from './book-cells.ts';
import { NotEmulated, PlatformError } from './platform-error.ts';
import type { Workbook } from './workbook.ts';
import { validationBridge } from './book-validations.ts';

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
          ranges: rule.ranges.map((rect) => rangeData(workbook, rect)),
          cf: { id: randomUUID(), rule: { type: 'CellIsRule', operator, values, style } },
        });
      }
      grid.apply(commands);
      const kept = grid.getters.getConditionalFormats(key).length;
      if (kept !== rules.length) throw new PlatformError('Conditional format rule has an invalid formula.');
    },

    ...validationBridge(workbook, mustEdit),

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
          {
            type: 'UPDATE_NAMED_RANGE',
            oldRangeName: name,
            newRangeName: name,
            ranges: [rangeData(workbook, rect)],
          },
        ]);
      else grid.apply([{ type: 'CREATE_NAMED_RANGE', name, ranges: [rangeData(workbook, rect)] }]);
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
