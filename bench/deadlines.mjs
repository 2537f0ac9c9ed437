// A column of 100,000 failed deliveries in, a column of deadlines out, conversions between Date and civil day included.
import { TZDate } from '@date-fns/tz';
import { DateTime } from 'luxon';
import { load } from './bundle.mjs';
import { line, medianMs } from './measure.mjs';

const ROWS = 100_000;
const DAYS = 12;
const DAY_MS = 86_400_000;
const SHEET_ZONE = 'Asia/Shanghai';
const MARKET_ZONE = 'America/Los_Angeles';
/** The design allows this many times the bare loop. */
const ALLOWED = 4;

export async function deadlines() {
  const App = await load(`
    export { callFunction } from './src/functions/call.ts';
    export { customFunction } from './src/functions/registry.ts';
  `);
  // A year of failures, so that clocks change twice among them, at all hours but the sheet's midnight: that is a bare day.
  const start = Date.UTC(2026, 0, 1);
  const column = Array.from({ length: ROWS }, (_, row) => [
    new Date(start + ((row * 7919) % 365) * DAY_MS + ((row * 613) % 57_000) * 1000 + 1000),
  ]);
  const environment = { sheetZone: () => SHEET_ZONE, language: () => 'en' };
  const definition = App.customFunction('REDELIVERY_DEADLINE');

  const ours = () => App.callFunction(definition, [column, 'US'], environment);
  const bare = () => column.map(([date]) => [new Date(date.getTime() + DAYS * DAY_MS)]);
  const tzDate = () =>
    column.map(([date]) => {
      const there = new TZDate(date.getTime(), MARKET_ZONE);
      return [
        new Date(
          new TZDate(there.getFullYear(), there.getMonth(), there.getDate() + DAYS, SHEET_ZONE).getTime(),
        ),
      ];
    });
  const luxon = () =>
    column.map(([date]) => {
      const { year, month, day } = DateTime.fromJSDate(date, { zone: MARKET_ZONE }).plus({ days: DAYS });
      return [DateTime.fromObject({ year, month, day }, { zone: SHEET_ZONE }).toJSDate()];
    });

  const expected = luxon();
  const same = (result) => result.every(([date], row) => date.getTime() === expected[row][0].getTime());
  console.log(
    `Deadlines of ${ROWS.toLocaleString('en')} rows (sheet in ${SHEET_ZONE}, market in ${MARKET_ZONE}), ms`,
  );
  const bareMs = medianMs(bare);
  const oursMs = medianMs(ours);
  line('bare loop (milliseconds + 12 days, wrong)', bareMs.toFixed(1));
  line(
    'REDELIVERY_DEADLINE over the column',
    oursMs.toFixed(1),
    `${(oursMs / bareMs).toFixed(1)} × bare, ${ALLOWED} × allowed; ${same(ours()) ? 'same days as Luxon' : 'DIFFERS FROM LUXON'}`,
  );
  const slow = { warmUps: 0, runs: 1 };
  line('TZDate row by row', medianMs(tzDate, slow).toFixed(0), same(tzDate()) ? '' : 'DIFFERS FROM LUXON');
  line('Luxon row by row', medianMs(luxon, slow).toFixed(0));
}
