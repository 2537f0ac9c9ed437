/** Text functions of Google Sheets that the engine lacks or defines differently (regular expressions follow RE2 there). */
import { elementwise, hasSeveralCells } from './elementwise.ts';
import type { EngineModule } from './o-spreadsheet.ts';
import type { AddedFunction } from './sheet-functions.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- engine arguments are loosely typed by the engine itself */
type Loose = any;

export function textFunctions(engine: EngineModule): Record<string, AddedFunction> {
  const { arg, isMatrix, isEvaluationError, toString, toNumber, formatValue } = engine.helpers as Loose;
  const { EvaluationError, CellErrorType } = engine;
  const text = arg('text (string)', 'The text to look at.');
  const pattern = arg('regular_expression (string)', 'The pattern.');
  const notText = (name: string, cell: Loose) =>
    typeof cell?.value === 'number' || typeof cell?.value === 'boolean'
      ? new EvaluationError(
          `Function ${name} parameter 1 expects text values. But '${String(cell.value)}' is a ${typeof cell.value} and cannot be coerced to a text.`,
          VALUE_ERROR as never,
        )
      : undefined;
  const firstError = (...cells: Loose[]) => cells.find((cell) => isEvaluationError(cell?.value));
  const inReadingOrder = (columns: Loose[][]) =>
    (columns[0] ?? []).flatMap((_cell, row) => columns.map((column) => column[row]));
  const compile = (name: string, source: string, flags = ''): RegExp | Loose => {
    try {
      // RE2 has no look-around and no back-references; a pattern that needs them fails in Sheets.
      if (/\(\?(<?[=!])|\\[1-9]/.test(source)) throw new Error(source);
      return new RegExp(source, `u${flags}`);
    } catch {
      return new EvaluationError(
        `Function ${name} parameter 2 value "${source}" is not a valid regular expression.`,
        '#REF!' as never,
      );
    }
  };
  return {
    CONCATENATE: {
      description: 'Appends texts to one another.',
      args: [arg('string (any, range<any>, repeating)', 'Texts and ranges, in order.')],
      compute: (...cells) =>
        // The engine has no operator of its own for `&`: two arguments, of which one has several cells, are one.
        cells.length === 2 && cells.some((cell) => hasSeveralCells(engine, cell))
          ? elementwise(
              engine,
              cells,
              (left, right) => firstError(left, right) ?? { value: toString(left) + toString(right) },
            )
          : cells
              .flatMap((cell) => (isMatrix(cell) ? inReadingOrder(cell) : [cell]))
              .map(toString)
              .join(''),
    },
    REGEXMATCH: {
      description: 'Whether a text matches a regular expression.',
      args: [text, pattern],
      compute(cell, regularExpression) {
        const refused = notText('REGEXMATCH', cell);
        if (refused) return refused;
        const regex = compile('REGEXMATCH', toString(regularExpression));
        return regex instanceof RegExp ? regex.test(toString(cell)) : regex;
      },
    },
    REGEXEXTRACT: {
      description: 'The first matching part of a text; groups fill several cells.',
      args: [text, pattern],
      compute(cell, regularExpression) {
        const refused = notText('REGEXEXTRACT', cell);
        if (refused) return refused;
        const source = toString(regularExpression);
        const regex = compile('REGEXEXTRACT', source);
        if (!(regex instanceof RegExp)) return regex;
        const match = regex.exec(toString(cell));
        if (!match)
          return new EvaluationError(
            `Function REGEXEXTRACT parameter 2 value "${source}" does not match text of Function REGEXEXTRACT parameter 1 value "${toString(cell)}".`,
            CellErrorType.NotAvailable as never,
          );
        if (match.length <= 2) return match[match.length - 1] ?? '';
        return match.slice(1).map((group) => [{ value: group ?? '' }]);
      },
    },
    REGEXREPLACE: {
      description: 'Replaces the matching parts of a text.',
      args: [text, pattern, arg('replacement (string)', 'The text to put in.')],
      compute(cell, regularExpression, replacement) {
        const refused = notText('REGEXREPLACE', cell);
        if (refused) return refused;
        const regex = compile('REGEXREPLACE', toString(regularExpression), 'g');
        if (!(regex instanceof RegExp)) return regex;
        return toString(cell).replace(regex, toString(replacement));
      },
    },
    TO_TEXT: {
      description: 'A number as the text it is shown as.',
      args: [arg('value (any)', 'The value to convert.')],
      compute(cell) {
        if (typeof cell?.value !== 'number') return cell;
        return formatValue(cell.value, { format: cell.format, locale: this.locale });
      },
    },
    REPT: {
      description: 'Repeats a text.',
      args: [
        arg('text_to_repeat (string)', 'The text.'),
        arg('number_of_repetitions (number)', 'How often.'),
      ],
      compute(cell, times) {
        return toString(cell).repeat(Math.max(0, Math.trunc(toNumber(times, this.locale))));
      },
    },
    CODE: {
      description: 'The number of the first character.',
      args: [arg('string (string)', 'The text.')],
      compute: (cell) =>
        toString(cell).codePointAt(0) ?? new EvaluationError('The text is empty.', VALUE_ERROR as never),
    },
    UNICHAR: {
      description: 'The character of a Unicode number.',
      args: [arg('number (number)', 'The number.')],
      compute(cell) {
        return String.fromCodePoint(toNumber(cell, this.locale));
      },
    },
    ENCODEURL: {
      description: 'A text made safe for a web address.',
      args: [arg('text (string)', 'The text.')],
      compute: (cell) => encodeURIComponent(toString(cell)),
    },
  };
}

/** Sheets' name for a value of the wrong kind; the engine knows only its general error. */
const VALUE_ERROR = '#VALUE!';
