import { functionTableWords as words } from '../text/functions.ts';
import type { Language } from '../text/phrase.ts';
import { exampleArguments, type FunctionDefinition } from './define.ts';
import { customFunctions } from './registry.ts';

/** One function as help shows it. */
export interface FunctionHelp {
  readonly name: string;
  readonly summary: string;
  /** A formula that can be typed as it stands. */
  readonly example: string;
  readonly result: string;
  readonly args: readonly {
    readonly name: string;
    readonly help: string;
    readonly example: string;
    readonly optional: boolean;
  }[];
}

/** Every custom function with its arguments and an example, in one language. */
export function functionHelp(language: Language): FunctionHelp[] {
  return customFunctions.map((definition) => {
    const [good] = definition.good;
    const result = good?.result ?? '';
    return {
      name: definition.name,
      summary: definition.summary[language],
      example: exampleFormula(definition, language),
      result: typeof result === 'string' ? result : result[language],
      args: definition.args.map(({ name, help, example, optional }) => ({
        name,
        help: help[language],
        example,
        optional: optional ?? false,
      })),
    };
  });
}

/** The custom functions as a Markdown table, for the README and the help. */
export function functionTable(language: Language): string {
  const rows = functionHelp(language).map(({ name, summary, args, example, result }) => [
    `\`${name}\``,
    summary,
    args
      .map((argument) => `\`${argument.name}\`${argument.optional ? ` (${words.optional[language]})` : ''}`)
      .join(', '),
    `\`${example}\` → ${result}`,
  ]);
  const head = [words.function, words.gives, words.args, words.example].map((word) => word[language]);
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(escaped).join(' | ')} |`)
    .join('\n');
}

/** The first good example as a formula; `;` parts arguments in every locale. */
function exampleFormula({ name, args, good }: FunctionDefinition, language: Language): string {
  const given = good[0] ? exampleArguments(good[0], language) : [];
  const texts = given.map((value, index) => {
    if (Array.isArray(value)) return args[index]?.example ?? '';
    return typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : String(value).toUpperCase();
  });
  return `=${name}(${texts.join('; ')})`;
}

function escaped(text: string): string {
  return text.replace(/\|/g, '\\|');
}
