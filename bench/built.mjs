// Size and load time of what is pushed to Apps Script. Every call of a custom function pays the load.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { line, medianMs } from './measure.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

export function built() {
  console.log('Built files (dist/), KB');
  if (!existsSync(dist)) {
    line('dist/ is not built', '–', 'npm run build');
    return;
  }
  for (const name of readdirSync(dist).sort()) line(name, (statSync(dist + name).size / 1000).toFixed(1));
  if (!existsSync(`${dist}Code.js`)) return;
  const script = new vm.Script(readFileSync(`${dist}Code.js`, 'utf8'), { filename: 'Code.js' });
  const source = readFileSync(`${dist}Code.js`, 'utf8');
  const compile = () => new vm.Script(source).runInContext(vm.createContext({}));
  const realm = () => vm.createContext({});
  const realmMs = medianMs(realm, { runs: 15 });
  line(
    'Code.js: load in a fresh realm, ms',
    (medianMs(compile, { runs: 15 }) - realmMs).toFixed(2),
    '5 allowed',
  );
  line(
    'Code.js: run only, already compiled, ms',
    (medianMs(() => script.runInContext(realm()), { runs: 15 }) - realmMs).toFixed(2),
  );
}
