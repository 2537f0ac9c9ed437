/** Puts a workbook together: the shared state, the first person, the script's custom functions. */
import { registerCustomFunctions } from './engine/custom-function-registration.ts';
import { engine } from './engine/o-spreadsheet.ts';
import { distFiles } from './dist-files.ts';
import { CustomFunctions } from './host/custom-functions.ts';
import { Executor } from './host/execution.ts';
import { agree, Seat } from './host/seat.ts';
import { setTypedYear } from './host/typed-text.ts';
import { Workbook } from './host/workbook.ts';
import { PersonalWorkbench } from './person.ts';
import type { Person, Workbench, WorkbenchOptions, WorkbookTables } from './workbench.ts';

const DEFAULT_USER = 'seller@example.com';
const MINUTE_MS = 60_000;
const DEFAULT_ADD_ON_NAME = 'Redelivery Desk';

/** What all persons at one workbook need in common. */
export interface Shop {
  workbook: Workbook;
  executor: Executor;
  functions: CustomFunctions;
  /** The same person always gets the same workbench; a language that is named becomes theirs. */
  sitDown(person: string | Person): Workbench;
}

export function openWorkbench(options: WorkbenchOptions = {}): Workbench {
  const dist = distFiles(options.dist);
  const functions = new CustomFunctions(dist, options.asyncFunctions ?? false);
  registerCustomFunctions(engine, functions.declared);
  const first = personOf(options.user ?? DEFAULT_USER);
  let executor!: Executor;
  const workbook = new Workbook(
    options,
    dist,
    first.email,
    { callFunction: (name, args, origin, getters) => functions.callFromCell(name, args, origin, getters) },
    (early) => {
      executor = new Executor(early, options.addOnName ?? DEFAULT_ADD_ON_NAME);
      // Custom functions run as nobody in particular.
      functions.connect(
        early,
        executor,
        new Seat({ email: 'anonymous' }, '', options.language ?? 'en', agree),
      );
    },
  );
  setTypedYear(() => new Date(workbook.now).getUTCFullYear());
  const benches = new Map<string, Workbench>();
  const onAlert = options.onAlert ?? agree;

  const shop: Shop = {
    workbook,
    executor,
    functions,
    sitDown(someone) {
      const person = personOf(someone);
      let bench = benches.get(person.email);
      if (!bench) {
        const role = person.role ?? (person.email === workbook.owner ? 'owner' : 'editor');
        const seat = new Seat(
          { ...person, role },
          workbook.grid.sheetIds()[0]!,
          options.language ?? 'en',
          onAlert,
        );
        workbook.seats.set(person.email, seat);
        bench = new PersonalWorkbench(shop, seat);
        benches.set(person.email, bench);
      } else if (person.language) workbook.seats.get(person.email)!.language = person.language;
      return bench;
    },
  };
  const bench = shop.sitDown(first);
  if (options.workbook && 'sheets' in options.workbook)
    fill(bench, workbook, options.workbook as WorkbookTables);
  workbook.serviceCalls.length = 0;
  if (options.asyncFunctions) functions.whileOpen(everyMinute(workbook));
  return bench;
}

/** With the computer's clock NOW() and TODAY() move on by themselves. Returns what stops them. */
function everyMinute(workbook: Workbook): () => void {
  const timer = setInterval(() => {
    if (!workbook.clock.isFixed) workbook.grid.recalculate();
  }, MINUTE_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function personOf(someone: string | Person): Person {
  return typeof someone === 'string' ? { email: someone } : someone;
}

/** Writes tables as setValues would, so that texts become numbers and dates as they do in Sheets. */
function fill(bench: Workbench, workbook: Workbook, tables: WorkbookTables): void {
  for (const [name, rows] of Object.entries(tables.sheets)) {
    if (rows.length === 0) continue;
    (bench as PersonalWorkbench).writeTable(workbook.grid.sheetByName(name)!, rows);
  }
}
