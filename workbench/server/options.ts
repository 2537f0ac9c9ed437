/** The command line of the workbench. */
import { parseArgs } from 'node:util';

export type Language = 'zh' | 'en';

export interface ServerOptions {
  /** The first port to try; the sidebar's origin takes the next free one. 0 lets the system choose. */
  readonly port: number;
  /** The folder that holds the built add-on. */
  readonly dist: string;
  /** The folder that keeps the workbook between two runs. */
  readonly data: string;
  readonly language: Language;
  /** Start with an empty workbook instead of the sample shop. */
  readonly empty: boolean;
  /** Open the browser once the address is known. */
  readonly open: boolean;
  readonly help: boolean;
}

export const USAGE = `Usage: node build/server.mjs [options]

  --port NUMBER   port of the page (default 8787, or PORT; the next free one is taken)
  --lang zh|en    language of the sample shop and of the page (default: the computer's)
  --data DIR      where the workbook is kept between two runs (default .workbench)
  --dist DIR      the built add-on (default dist)
  --empty         start with an empty workbook instead of the sample shop
  --no-open       do not open the browser
  --help          this text
`;

/** A wrong command line; the message says which part. */
export class OptionError extends Error {}

export function readOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ServerOptions {
  const values = parse(argv);
  const port = Number(values.port ?? env['PORT'] ?? 8787);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new OptionError(`--port must be a number from 0 to 65535, not "${values.port ?? env['PORT']}".`);
  }
  return {
    port,
    dist: values.dist ?? 'dist',
    data: values.data ?? '.workbench',
    language: language(values.lang, env),
    empty: values.empty ?? false,
    open: !values['no-open'],
    help: values.help ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string' },
        lang: { type: 'string' },
        data: { type: 'string' },
        dist: { type: 'string' },
        empty: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}

function language(chosen: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  if (chosen === 'zh' || chosen === 'en') return chosen;
  if (chosen !== undefined) throw new OptionError(`--lang must be zh or en, not "${chosen}".`);
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
