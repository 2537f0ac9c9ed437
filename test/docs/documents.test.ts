/** The documents say what is there: generated parts, links to files, pictures and npm scripts. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DOCUMENTS } from '../../docs/regions.ts';

const ROOT = resolve(__dirname, '../..');
const ALL = [...Object.keys(DOCUMENTS), 'CONTRIBUTING.md', 'CHANGELOG.md'];
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('the generated parts are up to date', () => {
  const check = "import('./docs/generate.mjs').then(({ checkDocuments }) => checkDocuments())";
  expect(() => execFileSync(process.execPath, ['-e', check], { cwd: ROOT, stdio: 'pipe' })).not.toThrow();
});

test.each(Object.entries(DOCUMENTS))(
  '%s has every generated region filled, in its language',
  (path, language) => {
    const regions = [...text(path).matchAll(/<!-- (\w+) -->\n([\s\S]*?)<!-- \/\1 -->/g)];
    expect(regions.map(([, name]) => name)).toEqual(['PERMISSIONS', 'FUNCTIONS']);
    for (const [, , content] of regions) {
      expect(content!.match(/^\|/gm)!.length).toBeGreaterThan(5);
      expect(/[\u4e00-\u9fff]/.test(content!)).toBe(language === 'zh');
    }
  },
);

test.each(ALL)('every file and picture that %s points to exists', (path) => {
  const targets = [...text(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  const local = targets.filter((target) => !/^(https?:|#)/.test(target));
  const missing = local.filter(
    (target) => !existsSync(join(ROOT, dirname(path), target.replace(/#.*$/, ''))),
  );
  expect(missing).toEqual([]);
});

test.each(ALL)('every npm script that %s names exists', (path) => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
  const named = [...text(path).matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, run, short]) => run ?? short!,
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the README and the Chinese one have the same shape', () => {
  const shape = (path: string) => text(path).match(/^(#+ |\d\. |- |```|!\[|<!--)/gm);
  expect(shape('docs/README.zh.md')).toEqual(shape('README.md'));
});
