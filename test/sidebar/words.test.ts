import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Phrase } from '../../src/text/phrase.ts';
import { cities } from '../../src/text/cities.ts';

const WORDS = resolve(__dirname, '../../src/text');
const SIDEBAR = resolve(__dirname, '../../sidebar');

const sources = (readdirSync(SIDEBAR, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(resolve(SIDEBAR, file), 'utf8'));

/** Every `file.key` that the sidebar says. */
function said(): Set<string> {
  const found = new Set<string>();
  for (const source of sources) {
    for (const [, alias, file] of source.matchAll(
      /import \* as (\w+) from '[./]*\/src\/text\/sidebar-(\w+)\.ts'/g,
    )) {
      for (const [, key] of source.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g')))
        found.add(`${file}.${key}`);
    }
  }
  return found;
}

const files = readdirSync(WORDS).flatMap((file) => /^sidebar-(\w+)\.ts$/.exec(file)?.[1] ?? []);
const entries = files.flatMap((file) => {
  const words = jest.requireActual<Record<string, object>>(resolve(WORDS, `sidebar-${file}.ts`));
  return Object.entries(words).map(([key, value]) => ({ name: `${file}.${key}`, value }));
});

/** A phrase, or the phrases of a table or of a sentence that counts. */
function phrasesOf(name: string, value: object): { name: string; phrase: Phrase }[] {
  if ('zh' in value) return [{ name, phrase: value as Phrase }];
  return Object.entries(value).flatMap(([form, one]) => phrasesOf(`${name}.${form}`, one as object));
}

test('the sidebar says every one of its words', () => {
  const used = said();
  expect(entries.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  expect(entries.length).toBeGreaterThan(200);
});

test('both languages fill in the same values, and English has no Chinese in it', () => {
  const marks = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, mark]) => mark))].sort();
  const all = [...entries, { name: 'cities', value: cities }];
  for (const { name, phrase } of all.flatMap(({ name: from, value }) => phrasesOf(from, value))) {
    expect({ name, marks: marks(phrase.zh) }).toEqual({ name, marks: marks(phrase.en) });
    expect({ name, chinese: /[\u3400-\u9fff]/.test(phrase.en) }).toEqual({ name, chinese: false });
    expect(phrase.zh.trim()).not.toBe('');
  }
});
