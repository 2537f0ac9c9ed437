import { performance } from 'node:perf_hooks';

/** Milliseconds of one call: the median of several, after warming up. */
export function medianMs(work, { warmUps = 2, runs = 7 } = {}) {
  for (let index = 0; index < warmUps; index++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)];
}

/** One line of a table of results. */
export function line(name, value, remark = '') {
  console.log(`  ${name.padEnd(46)}${String(value).padStart(12)}  ${remark}`.trimEnd());
}
