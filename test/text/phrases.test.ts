import { readdirSync, readFileSync } from 'node:fs';
import { languageOf, say, type Phrase } from '../../src/text/phrase.ts';

const folder = 'src/text';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => phrasesIn(jest.requireActual(`../../${folder}/${file}`), '').length > 0);

/** Every source that may use words. */
const sources = ['src', 'sidebar'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ path: `${root}/${file}`, text: readFileSync(`${root}/${file}`, 'utf8') })),
);

function phrasesIn(value: unknown, path: string): [string, Phrase][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value && typeof value.zh === 'string') return [[path, value as Phrase]];
  return Object.entries(value).flatMap(([key, inner]) =>
    phrasesIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

describe.each(files)('%s', (file) => {
  const tables = jest.requireActual<Record<string, unknown>>(`../../${folder}/${file}`);
  const phrases = phrasesIn(tables, '');

  test('says everything in both languages, with the same values', () => {
    expect(phrases.length).toBeGreaterThan(0);
    const marks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const [path, { zh, en }] of phrases) {
      expect([path, marks(zh)]).toEqual([path, marks(en)]);
      expect([path, zh.trim() === '']).toEqual([path, en.trim() === '']);
    }
  });

  test('says nothing that nobody uses', () => {
    const elsewhere = sources
      .filter(({ path }) => path !== `${folder}/${file}`)
      .map(({ text }) => text)
      .join('\n');
    for (const [table, value] of Object.entries(tables)) {
      if (typeof value !== 'object' || value === null) continue;
      // A table that is walked as a whole, by a computed key, uses all of its rows.
      if (new RegExp(`\\b${table}\\[|keyof typeof ${table}|\\(${table}\\)`).test(elsewhere)) continue;
      for (const key of Object.keys(value)) {
        if (key === 'zh' || key === 'en') continue;
        expect([`${table}.${key}`, new RegExp(`\\b${key}\\b`).test(elsewhere)]).toEqual([
          `${table}.${key}`,
          true,
        ]);
      }
    }
  });
});

describe('say', () => {
  test('fills in values and refuses a hole', () => {
    expect(say('en', { zh: '{n} 天', en: '{n} days' }, { n: 3 })).toBe('3 days');
    expect(() => say('zh', { zh: '{n} 天', en: '{n} days' })).toThrow(/No value for/);
  });

  test.each([
    ['zh_CN', 'zh'],
    ['zh-TW', 'zh'],
    ['zh', 'zh'],
    ['en_GB', 'en'],
    ['', 'en'],
    ['zhuang', 'en'],
  ])('the language of %j is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
