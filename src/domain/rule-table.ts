import type { Language, Phrase } from '../text/phrase.ts';
import { purposeNames, ruleWords, sellerTypeNames, unitNames } from '../text/rules.ts';
import { parseDateText } from './date-text.ts';
import { isoDay, type Day } from './days.ts';
import { EVENTS, type EventKey } from './events.ts';
import { Problem } from './problems.ts';
import { RULES } from './rule-rows.ts';
import type { Confidence, FirstDay, Rule } from './rules.ts';
import { yesOrNo } from './yes-no.ts';
import {
  fold,
  headerRow,
  isBlank,
  readTable,
  tableLanguage,
  type Column,
  type Table,
  type TableRow,
} from './tables.ts';
import { dayOfMidnight } from './zones.ts';

export const RULE_COLUMNS = [
  { key: 'key', header: { zh: '规则代码', en: 'Rule' }, optional: true },
  { key: 'enabled', header: { zh: '启用', en: 'Enabled' } },
  { key: 'name', header: { zh: '名称', en: 'Name' }, optional: true },
  { key: 'purpose', header: { zh: '用途', en: 'Purpose' }, optional: true },
  { key: 'markets', header: { zh: '适用市场', en: 'Markets' }, optional: true },
  { key: 'sellerType', header: { zh: '卖家类型', en: 'Seller type' }, optional: true },
  { key: 'carrier', header: { zh: '承运商', en: 'Carrier' }, optional: true },
  { key: 'startEvent', header: { zh: '起算事件', en: 'Starts with' } },
  { key: 'standIn', header: { zh: '未知时改从', en: 'Estimated from' }, optional: true },
  { key: 'value', header: { zh: '时长', en: 'Length' } },
  { key: 'unit', header: { zh: '单位', en: 'Unit' } },
  { key: 'firstDayCounts', header: { zh: '首日计入', en: 'First day counts' }, optional: true },
  { key: 'safetyDays', header: { zh: '预留天数', en: 'Safety days' }, optional: true },
  { key: 'closedBy', header: { zh: '结束于', en: 'Closed by' }, optional: true },
  { key: 'source', header: { zh: '来源', en: 'Source' }, optional: true },
  { key: 'pageDate', header: { zh: '来源日期', en: 'Source dated' }, optional: true },
  { key: 'verifiedOn', header: { zh: '核实日期', en: 'Verified on' }, optional: true },
  { key: 'confidence', header: { zh: '可信度', en: 'Confidence' }, optional: true },
  { key: 'note', header: { zh: '备注', en: 'Note' }, optional: true },
] as const satisfies readonly Column<keyof Rule>[];

/** The longest window a row may have, in its own unit: ten years of days. */
const LONGEST = 3650;

const firstDayNames: Record<FirstDay, Phrase> = {
  yes: ruleWords.yes,
  no: ruleWords.no,
  'not stated': ruleWords.notStated,
};
const confidenceNames: Record<Confidence, Phrase> = {
  H: { zh: '高', en: 'high' },
  M: { zh: '中', en: 'medium' },
  'L–M': { zh: '中低', en: 'low to medium' },
  L: { zh: '低', en: 'low' },
};
const allWords = ['*', ruleWords.all.zh, ruleWords.all.en, '所有'];

/** The rules as a tab that people may edit: header, then one row per rule. */
export function rulesToTable(language: Language, rules: readonly Rule[] = RULES): unknown[][] {
  const events = (keys: readonly EventKey[]) =>
    keys.map((key) => EVENTS[key][language]).join(language === 'zh' ? '、' : ', ');
  const cells: Record<keyof Rule, (rule: Rule) => unknown> = {
    key: (rule) => rule.key,
    enabled: (rule) => rule.enabled,
    name: (rule) => rule.name[language],
    purpose: (rule) => purposeNames[rule.purpose][language],
    markets: (rule) => (rule.markets === '*' ? ruleWords.all[language] : rule.markets.join(', ')),
    sellerType: (rule) => sellerTypeNames[rule.sellerType][language],
    carrier: (rule) => (rule.carrier === '*' ? ruleWords.all[language] : rule.carrier),
    startEvent: (rule) => EVENTS[rule.startEvent][language],
    standIn: (rule) => (rule.standIn ? EVENTS[rule.standIn][language] : ''),
    value: (rule) => rule.value,
    unit: (rule) => unitNames[rule.unit][language],
    firstDayCounts: (rule) => firstDayNames[rule.firstDayCounts][language],
    safetyDays: (rule) => rule.safetyDays,
    closedBy: (rule) => events(rule.closedBy),
    source: (rule) => rule.source,
    pageDate: (rule) => rule.pageDate,
    verifiedOn: (rule) => (rule.verifiedOn === null ? '' : isoDay(rule.verifiedOn)),
    confidence: (rule) => confidenceNames[rule.confidence][language],
    note: (rule) => rule.note[language],
  };
  const rows = rules.map((rule) => RULE_COLUMNS.map(({ key }) => cells[key](rule)));
  return [headerRow(RULE_COLUMNS, language), ...rows];
}

/**
 * The rules of an edited tab, header included. Columns may be moved, and all but five may be missing; a row that is
 * switched off may stay half written.
 *
 * @throws {Problem} `missingColumn`, or `unreadableRule` with row, column, text and what was expected
 */
export function rulesFromTable(values: readonly (readonly unknown[])[]): Rule[] {
  const table = readTable(ruleWords.tab, RULE_COLUMNS, values);
  const rules: Rule[] = [];
  for (const row of table.rows) {
    try {
      rules.push(readRule(table, row));
    } catch (problem) {
      if (!isSwitchedOff(row)) throw problem;
    }
  }
  return rules;
}

/** The language in which the rules tab is written; null when its header is not there. */
export function languageOfTable(values: readonly (readonly unknown[])[]): Language | null {
  return tableLanguage(RULE_COLUMNS, values);
}

type RuleKey = (typeof RULE_COLUMNS)[number]['key'];

function isSwitchedOff(row: TableRow<RuleKey>): boolean {
  return row.text('enabled') === '' || yesOrNo(row.text('enabled')) === false;
}

function readRule(table: Table<RuleKey>, row: TableRow<RuleKey>): Rule {
  const { language } = table;
  const refuse = (key: RuleKey, expected: string) =>
    new Problem('unreadableRule', {
      row: row.number,
      column: table.header(key),
      text: row.text(key),
      expected,
    });

  /** The code whose name in either language the cell holds; a blank cell is `usual` where there is one. */
  function choice<Code extends string>(key: RuleKey, names: Record<Code, Phrase>, usual?: Code): Code {
    const text = row.text(key);
    if (text === '' && usual !== undefined) return usual;
    const code = codeOf(names, text);
    if (code === null)
      throw refuse(key, (Object.keys(names) as Code[]).map((each) => names[each][language]).join(' / '));
    return code;
  }
  function wholeNumber(key: RuleKey, least: number, usual?: number): number {
    const text = row.text(key);
    const value = text === '' ? usual : Number(text);
    if (value === undefined || !Number.isInteger(value) || value < least || value > LONGEST) {
      throw refuse(key, `${least}–${LONGEST}`);
    }
    return value;
  }
  function enabled(): boolean {
    const text = row.text('enabled');
    const value = text === '' ? false : yesOrNo(text);
    if (value === null) throw refuse('enabled', `${ruleWords.yes[language]} / ${ruleWords.no[language]}`);
    return value;
  }
  function firstDay(): FirstDay {
    const counts = yesOrNo(row.text('firstDayCounts'));
    if (counts !== null) return counts ? 'yes' : 'no';
    return choice('firstDayCounts', firstDayNames, 'not stated');
  }
  function markets(): '*' | string[] {
    const words = listOf(row.text('markets'));
    if (words.length === 0 || words.some((word) => allWords.includes(fold(word)))) return '*';
    const codes = words.map((word) => word.toUpperCase());
    if (!codes.every((code) => /^[A-Z][A-Z0-9_-]{1,9}$/.test(code))) {
      throw refuse('markets', ruleWords.expectedMarkets[language]);
    }
    return codes;
  }
  function verifiedOn(): Day | null {
    const value = row.cell('verifiedOn');
    if (isBlank(value)) return null;
    try {
      return dayOfMidnight(value) ?? parseDateText(row.text('verifiedOn')).day;
    } catch {
      throw refuse('verifiedOn', ruleWords.expectedDay[language]);
    }
  }

  const key = row.text('key') || `ROW_${row.number}`;
  const usual = RULES.find((rule) => rule.key === key);
  // A name or note as shipped keeps its other language; one's own words are the same in both.
  const words = (text: string, shipped: Phrase | undefined) =>
    shipped && shipped[language] === text ? shipped : { zh: text, en: text };
  const carrier = row.text('carrier');
  const closedBy = listOf(row.text('closedBy')).map((word) => {
    const event = codeOf(EVENTS, word);
    if (event === null) throw refuse('closedBy', eventNames(language));
    return event;
  });
  return {
    key,
    enabled: enabled(),
    name: words(row.text('name') || key, usual?.name),
    purpose: choice('purpose', purposeNames, 'redelivery'),
    markets: markets(),
    sellerType: choice('sellerType', sellerTypeNames, '*'),
    carrier: carrier === '' || allWords.includes(fold(carrier)) ? '*' : carrier,
    startEvent: choice('startEvent', EVENTS),
    standIn: row.text('standIn') === '' ? null : choice('standIn', EVENTS),
    value: wholeNumber('value', 1),
    unit: choice('unit', unitNames),
    firstDayCounts: firstDay(),
    safetyDays: wholeNumber('safetyDays', 0, 0),
    closedBy,
    source: row.text('source'),
    pageDate: pageDate(row),
    verifiedOn: verifiedOn(),
    confidence: choice('confidence', confidenceNames, 'L'),
    note: words(row.text('note'), usual?.note),
  };
}

function pageDate(row: TableRow<RuleKey>): string {
  const day = dayOfMidnight(row.cell('pageDate'));
  return day === null ? row.text('pageDate') : isoDay(day);
}

function codeOf<Code extends string>(names: Record<Code, Phrase>, text: string): Code | null {
  const wanted = fold(text);
  const codes = Object.keys(names) as Code[];
  return (
    codes.find((code) => [code, names[code].zh, names[code].en].some((word) => fold(word) === wanted)) ?? null
  );
}

function eventNames(language: Language): string {
  return Object.values(EVENTS)
    .map((name) => name[language])
    .join(', ');
}

function listOf(text: string): string[] {
  return text
    .split(/[,，、;；\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
