/**
 * Formula text between the two spellings: as people and scripts write it in Sheets, and the engine's canonical one.
 *
 * Sheets accepts `;` between arguments in every locale and `,` where the decimal separator is a point. The engine knows
 * one separator per locale, so everything is brought to its default spelling (`,` between arguments, `;` between the
 * rows of an array) on the way in, and to the spelling of the spreadsheet's locale on the way out.
 */
import { engine } from './o-spreadsheet.ts';

interface Token {
  type: string;
  value: string;
}

/** In strings Sheets doubles a quotation mark; the engine's tokenizer knows no way to write one. */
const QUOTE = 'CHAR(34)';

/** Canonical engine formula for a formula as written in a spreadsheet with the given decimal separator. */
export function toEngineFormula(formula: string, decimalSeparator = '.'): string {
  const source = protectQuotes(formula);
  if (!/[;\\,]/.test(source)) return source;
  const tokens = engine.tokenize(source) as unknown as Token[];
  const stack: string[] = [];
  let result = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const inArray = stack.at(-1) === '{';
    switch (token.type) {
      case 'LEFT_PAREN':
      case 'LEFT_BRACE':
        stack.push(token.value);
        result += token.value;
        break;
      case 'RIGHT_PAREN':
      case 'RIGHT_BRACE':
        stack.pop();
        result += token.value;
        break;
      case 'ARRAY_ROW_SEPARATOR':
        result += inArray ? ';' : ',';
        break;
      case 'ARG_SEPARATOR':
        result += isDecimalComma(tokens, index, decimalSeparator) ? '.' : ',';
        break;
      default:
        result += token.value === '\\' && inArray ? ',' : token.value;
    }
  }
  return result;
}

/** A canonical engine formula as the spreadsheet's locale spells it. */
export function fromEngineFormula(formula: string, decimalSeparator = '.'): string {
  const restored = formula.replaceAll(`"&${QUOTE}&"`, '""');
  if (decimalSeparator === '.' || !/[;,.]/.test(restored)) return restored;
  const tokens = engine.tokenize(formula) as unknown as Token[];
  const stack: string[] = [];
  let result = '';
  for (const token of tokens) {
    if (token.type === 'LEFT_PAREN' || token.type === 'LEFT_BRACE') stack.push(token.value);
    if (token.type === 'RIGHT_PAREN' || token.type === 'RIGHT_BRACE') stack.pop();
    if (token.type === 'ARG_SEPARATOR') result += stack.at(-1) === '{' ? '\\' : ';';
    else if (token.type === 'NUMBER') result += token.value.replace('.', decimalSeparator);
    else result += token.value;
  }
  return result.replaceAll(`"&${QUOTE}&"`, '""');
}

function isDecimalComma(tokens: Token[], index: number, decimalSeparator: string): boolean {
  return (
    decimalSeparator === ',' && tokens[index - 1]?.type === 'NUMBER' && tokens[index + 1]?.type === 'NUMBER'
  );
}

/** `"say ""hi"""` → `"say "&CHAR(34)&"hi"&CHAR(34)&""`. */
function protectQuotes(formula: string): string {
  if (!formula.includes('""') && !formula.includes('\\"')) return formula;
  let result = '';
  let inString = false;
  for (let index = 0; index < formula.length; index++) {
    const char = formula[index]!;
    if (!inString) {
      inString = char === '"';
      result += char;
    } else if (char === '"' && formula[index + 1] === '"') {
      result += `"&${QUOTE}&"`;
      index++;
    } else if (char === '\\' && formula[index + 1] === '"') {
      // The engine takes a backslash before a quotation mark for an escape; Sheets does not.
      result += '"&CHAR(92)&"';
    } else {
      inString = char !== '"';
      result += char;
    }
  }
  return result;
}
