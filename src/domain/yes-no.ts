import { fold } from './tables.ts';

const yes = new Set(['true', 'yes', 'y', '1', '是', '√', '✓']);
const no = new Set(['false', 'no', 'n', '0', '否', '×', '✗']);

/**
 * Yes or no as people write it, or as a checkbox reads: `TRUE`, `yes`, `是`, `FALSE`, `no`, `否` …
 *
 * @returns null for anything else
 */
export function yesOrNo(text: string): boolean | null {
  const word = fold(text);
  return yes.has(word) ? true : no.has(word) ? false : null;
}
