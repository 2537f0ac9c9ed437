/**
 * `new Date().getHours()` in a script follows the script's own time zone, the manifest's. V8 has one local time zone per
 * process, so it is switched for the duration of an execution, which is synchronous.
 */
import vm from 'node:vm';

/** The real process: test runners put a copy of `process.env` in front of it that V8 does not watch. */
const environment = (vm.runInThisContext('process') as NodeJS.Process).env;

export function withProcessTimeZone<T>(zone: string, run: () => T): T {
  const before = environment['TZ'];
  if (before === zone) return run();
  environment['TZ'] = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete environment['TZ'];
    else environment['TZ'] = before;
  }
}
