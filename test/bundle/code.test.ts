import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse, type Comment } from 'acorn';
import { customFunctions } from '../../src/functions/registry.ts';
import { ENTRIES } from '../../src/entries.ts';

const code = readFileSync('dist/Code.js', 'utf8');

/** What the script may cost: every cell with a custom function loads all of it. */
const CODE_BYTES = 230 * 1024;
const SIDEBAR_BYTES = 150 * 1024;

/** A realm like Apps Script's before anything is authorised: any use of a service throws. */
function bareRealm(): vm.Context {
  const forbidden = new Proxy(function service() {}, {
    get: (_, member) => {
      throw new Error(`A service was used while the script loaded: .${String(member)}`);
    },
    apply: () => {
      throw new Error('A service was called while the script loaded');
    },
  });
  const services = [
    'SpreadsheetApp',
    'PropertiesService',
    'CacheService',
    'LockService',
    'Session',
    'Utilities',
    'HtmlService',
    'ScriptApp',
    'Drive',
    'MailApp',
    'UrlFetchApp',
    'Logger',
    'console',
  ];
  return vm.createContext(Object.fromEntries(services.map((name) => [name, forbidden])));
}

interface Declared {
  readonly name: string;
  readonly params: readonly string[];
  readonly doc: string;
}

function topLevelFunctions(): Declared[] {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  return program.body.flatMap((node) => {
    if (node.type !== 'FunctionDeclaration') return [];
    const above = comments.filter((comment) => comment.end <= node.start).pop();
    return {
      name: node.id.name,
      params: node.params.map((param) => (param.type === 'Identifier' ? param.name : '?')),
      doc: above?.value ?? '',
    };
  });
}

describe('dist/Code.js', () => {
  test('is ES2019, which is all that the parser of Apps Script takes', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  test('calls no service and needs no browser global while it loads', () => {
    const realm = bareRealm();
    expect(() => new vm.Script(code).runInContext(realm)).not.toThrow();
  });

  test('declares exactly the functions that Apps Script is meant to see', () => {
    const realm = bareRealm();
    const before = new Set(Object.getOwnPropertyNames(realm));
    new vm.Script(code).runInContext(realm);
    const added = Object.getOwnPropertyNames(realm).filter((name) => !before.has(name));
    const functions = added.filter((name) => typeof realm[name] === 'function');
    const expected = [...ENTRIES.map(({ name }) => name), ...customFunctions.map(({ name }) => name)];
    expect(functions.sort()).toEqual(expected.sort());
    // The bundle itself, and a setting that zod keeps where every copy of zod finds it.
    expect(added.filter((name) => !functions.includes(name)).sort()).toEqual(['App', '__zod_globalConfig']);
  });

  test.each(customFunctions.map((definition) => [definition.name, definition] as const))(
    '%s is documented the way Sheets reads it',
    (name, definition) => {
      const declared = topLevelFunctions().find((candidate) => candidate.name === name);
      expect(declared?.params).toEqual(definition.args.map((argument) => argument.name));
      expect(declared?.doc).toContain('@customfunction');
      const documented = [...(declared?.doc ?? '').matchAll(/@param \{([^}]+)\} (\S+) (.+)/g)];
      expect(documented.map(([, , param]) => param)).toEqual(declared?.params);
      for (const [, example, , help] of documented) {
        expect(example).not.toBe('');
        expect(help).toMatch(/\p{Script=Han}.* \/ .*[a-z]/u);
        expect(help).not.toMatch(/[<>]/);
      }
    },
  );

  test('every entry hands on to an export of the bundle', () => {
    const realm = bareRealm();
    new vm.Script(code).runInContext(realm);
    for (const { name } of ENTRIES) expect(vm.runInContext(`typeof App.${name}`, realm)).toBe('function');
  });

  test('stays within its size', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(CODE_BYTES);
    expect(readFileSync('dist/Sidebar.html').byteLength).toBeLessThanOrEqual(SIDEBAR_BYTES);
  });

  test('asks for no network', () => {
    expect(code).not.toMatch(/\b(UrlFetchApp|XMLHttpRequest|fetch\()/);
    const html = readFileSync('dist/Sidebar.html', 'utf8');
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=["']?https?:/i);
    expect(html).not.toMatch(/@import|url\(\s*["']?https?:/i);
  });
});

describe('what clasp pushes', () => {
  test('is the script, the sidebar and the manifest', () => {
    const status = execFileSync(
      process.execPath,
      ['node_modules/@google/clasp/build/src/index.js', 'show-file-status', '--json'],
      { encoding: 'utf8' },
    );
    const { filesToPush, untrackedFiles } = JSON.parse(status) as Record<string, string[]>;
    expect(filesToPush?.sort()).toEqual(['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json']);
    expect(untrackedFiles).toEqual([]);
  });

  test('asks for the four narrow scopes and nothing else', () => {
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as Record<string, unknown>;
    expect(manifest).toEqual({
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/drive.file',
        'https://www.googleapis.com/auth/script.container.ui',
        'https://www.googleapis.com/auth/userinfo.email',
      ],
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
    });
  });

  test('pushing without a script id says what to do', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/clasp.mjs', 'push'], { encoding: 'utf8', stdio: 'pipe' }),
    ).toThrow(/Extensions › Apps Script/);
  });
});
