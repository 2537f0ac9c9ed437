// Puts the add-on into a Google Sheet with clasp, and says what to do where clasp would only fail.
//   npm run login    signs in to Google in the browser
//   npm run create   makes a new spreadsheet with an empty script and remembers its script id
//   npm run push     builds and sends dist/ to the script whose id stands in .clasp.json
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SETTINGS = '.clasp.json';
const PLACEHOLDER = 'PASTE-YOUR-SCRIPT-ID-HERE';
const claspBinary = fileURLToPath(
  new URL('../node_modules/@google/clasp/build/src/index.js', import.meta.url),
);

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
}
const clasp = (...args) => run(process.execPath, [claspBinary, ...args]);
const build = () => run(process.execPath, ['build.mjs']);

function settings() {
  return JSON.parse(readFileSync(SETTINGS, 'utf8'));
}

/** clasp insists on making its settings file itself, and pulls the empty script over dist/; both are put right. */
function create() {
  const before = readFileSync(SETTINGS, 'utf8');
  if (settings().scriptId !== PLACEHOLDER) {
    console.error(
      `${SETTINGS} already names a script (${settings().scriptId}).\nTo make another one, put ${PLACEHOLDER} there first.`,
    );
    return 1;
  }
  rmSync(SETTINGS);
  const status = clasp(
    'create-script',
    '--type',
    'sheets',
    '--title',
    'Redelivery Desk',
    '--rootDir',
    'dist',
  );
  let scriptId = PLACEHOLDER;
  try {
    scriptId = settings().scriptId;
  } catch {
    // Not created: clasp has said why.
  }
  writeFileSync(SETTINGS, before.replace(PLACEHOLDER, scriptId));
  return status || build();
}

function push() {
  if (settings().scriptId === PLACEHOLDER) {
    console.error(
      `Nothing was pushed: ${SETTINGS} does not say yet into which script.\n` +
        `  Your own sheet: open it, choose Extensions › Apps Script, then Project settings › Script ID,\n` +
        `  and paste that ID into ${SETTINGS} in place of ${PLACEHOLDER}.\n` +
        `  A new sheet: npm run create does it for you.`,
    );
    return 1;
  }
  return build() || clasp('push', '--force');
}

const actions = { login: () => clasp('login'), create, push };
const action = actions[process.argv[2] ?? ''];
if (!action) {
  console.error(`Say one of: ${Object.keys(actions).join(', ')}`);
  process.exit(2);
}
process.exit(action());
