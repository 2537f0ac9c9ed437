import { readFileSync } from 'node:fs';
import { functionTable } from '../src/functions/reference.ts';

/** What each permission means to the person who is asked for it; a test holds it equal to the manifest. */
const SCOPES: Readonly<Record<string, readonly [meaning: string, why: string]>> = {
  'spreadsheets.currentonly': [
    'See and change **this** spreadsheet, no other',
    'Read and write the Orders, Evidence, Rules, Log and Settings tabs',
  ],
  'drive.file': [
    'See and change only the files that the desk itself creates',
    'Upload evidence; you may refuse it, and pasted links still work',
  ],
  'script.container.ui': ['Show a menu and a sidebar in this spreadsheet', 'The desk lives there'],
  'userinfo.email': ['Know your e-mail address', 'Evidence and log say who did what'],
};

/** The generated regions of the README, by name. */
export function regions(): Record<string, string> {
  return { FUNCTIONS: functionTable('en'), PERMISSIONS: permissionTable() };
}

function permissionTable(): string {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  const rows = oauthScopes.map((scope) => {
    const name = scope.replace('https://www.googleapis.com/auth/', '');
    const row = SCOPES[name];
    if (!row) throw new Error(`The README does not say what ${name} is for`);
    return `| \`${name}\` | ${row.join(' | ')} |`;
  });
  return ['| scope | in plain words | why |', '| --- | --- | --- |', ...rows].join('\n');
}
