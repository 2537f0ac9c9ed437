/** The files that `clasp push` would send, read from the build's folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import type { DistFiles, Manifest } from './workbench.ts';

/** A project without files: an empty script with the scopes of the document and its UI. */
const EMPTY: DistFiles = {
  scripts: [],
  html: {},
  manifest: {
    timeZone: 'Etc/GMT',
    oauthScopes: ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'].map(
      (scope) => `https://www.googleapis.com/auth/${scope}`,
    ),
  },
};

export function distFiles(dist: DistFiles | string | undefined): DistFiles {
  if (typeof dist === 'object') return dist;
  const folder = resolve(dist ?? 'dist');
  if (!existsSync(folder)) {
    if (dist !== undefined) throw new Error(`No such folder: ${folder}`);
    return EMPTY;
  }
  const names = readdirSync(folder).sort((a, b) => a.localeCompare(b));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const withExtension = (extension: string) => names.filter((name) => name.endsWith(extension));
  return {
    scripts: withExtension('.js').map((name) => ({ name: parse(name).name, source: read(name) })),
    html: Object.fromEntries(withExtension('.html').map((name) => [parse(name).name, read(name)])),
    manifest: names.includes('appsscript.json')
      ? (JSON.parse(read('appsscript.json')) as Manifest)
      : EMPTY.manifest,
  };
}
