/** What the page asks of the server. Every request names its window and its person. */
import { randomUUID } from 'node:crypto';
import type { AlertAnswer, ButtonName } from '../workbench.ts';
import type { Desk } from './desk.ts';
import { HttpError, readBody, readJson, send, type Exchange, type Routes } from './http.ts';
import type { FunctionCalls, FunctionResults, Hello, SelectionReport } from './messages.ts';
import { readCsvFile } from './open-file.ts';
import type { Language } from './options.ts';
import { PEOPLE, roleOf, type PersonKey } from './people.ts';
import { sampleExports } from '../sample/sample-exports.ts';

const DAY_MS = 86_400_000;

export function personIn({ request, url }: Exchange): PersonKey {
  const header = request.headers['x-workbench-user'];
  return roleOf(typeof header === 'string' ? header : url.searchParams.get('user')).key;
}

/** @param frames the origin of the add-on's frames. */
export function pageRoutes(desk: Desk, frames: () => string): Routes {
  /** A change that only people who may edit can make. */
  const editor = (exchange: Exchange): PersonKey => {
    const person = personIn(exchange);
    if (roleOf(person).role === 'viewer')
      throw new HttpError(403, 'You can view this workbook, not edit it.');
    return person;
  };

  return {
    'GET /api/hello': (exchange) => hello(desk, personIn(exchange), frames()),
    'GET /api/events': (exchange) => {
      const { searchParams } = exchange.url;
      const since = Number(exchange.request.headers['last-event-id'] ?? searchParams.get('since') ?? 0);
      desk.hub.join(searchParams.get('window') ?? '', personIn(exchange), exchange.response, since);
    },
    'POST /api/engine': async (exchange) => {
      const person = personIn(exchange);
      const message = await readJson<{ type?: string }>(exchange.request);
      if (!/^CLIENT_/.test(message.type ?? '')) editor(exchange);
      desk.as(person).collaboration.receive(message);
      return {};
    },
    'POST /api/selection': async (exchange) => {
      const { sheet, row, col, rows, cols } = await readJson<SelectionReport>(exchange.request);
      desk.as(personIn(exchange)).select({ sheet, row, col, rows, cols });
      return {};
    },
    'POST /api/functions': async (exchange) => {
      const { calls } = await readJson<FunctionCalls>(exchange.request);
      const results = calls.map(({ name, args }) => desk.workbench.evaluateFunction(name, args));
      return { results } satisfies FunctionResults;
    },
    'POST /api/menu': async (exchange) => {
      const { functionName } = await readJson<{ functionName: string }>(exchange.request);
      await desk.run(personIn(exchange), (workbench) => workbench.call(functionName));
      return {};
    },
    'POST /api/answer': async (exchange) => {
      const { id, button, text } = await readJson<{ id: string; button: ButtonName; text: string }>(
        exchange.request,
      );
      desk.questions.answer(id, { button, text } satisfies AlertAnswer);
      return {};
    },
    'POST /api/sidebar/close': (exchange) => {
      desk.as(personIn(exchange)).closeSidebar();
      return {};
    },
    'POST /api/name': async (exchange) => {
      editor(exchange);
      const { name } = await readJson<{ name: string }>(exchange.request);
      desk.workbench.rename(String(name).slice(0, 200));
      desk.touch();
      desk.hub.tell('workbook', desk.view());
      return {};
    },
    'POST /api/time-zone': async (exchange) => {
      editor(exchange);
      const { timeZone } = await readJson<{ timeZone: string }>(exchange.request);
      desk.workbench.setTimeZone(timeZone);
      desk.touch();
      desk.hub.tell('workbook', desk.view());
      desk.hub.tell('recalculate', { forget: true });
      return {};
    },
    'POST /api/language': async (exchange) => {
      const { language } = await readJson<{ language: Language }>(exchange.request);
      if (language !== 'zh' && language !== 'en') throw new HttpError(400, 'Unknown language.');
      desk.setLanguage(personIn(exchange), language);
      return {};
    },
    'POST /api/clock': async (exchange) => {
      const change = await readJson<{ day?: string; days?: number; real?: boolean }>(exchange.request);
      const { shift } = desk.clock();
      if (change.real) desk.moveClock(0);
      else if (change.days) desk.moveClock(shift + change.days * DAY_MS);
      else if (change.day) desk.moveClock(shift + daysFromToday(desk, change.day) * DAY_MS);
      return desk.clock();
    },
    'POST /api/reset': async (exchange) => {
      editor(exchange);
      const { sample } = await readJson<{ sample: boolean }>(exchange.request);
      await desk.replace({ kind: sample ? 'sample' : 'empty' });
      return {};
    },
    'POST /api/open': async (exchange) => {
      editor(exchange);
      const name = exchange.url.searchParams.get('name') ?? 'Workbook';
      const bytes = await readBody(exchange.request);
      await desk.replace({ kind: 'workbook', workbook: readCsvFile(name, bytes) });
      return {};
    },
    // An XLSX file is read in the browser, which has a parser for XML, and arrives as the engine's own data.
    'POST /api/open-sheets': async (exchange) => {
      editor(exchange);
      const { name, data } = await readJson<{ name: string; data: Record<string, unknown> }>(
        exchange.request,
      );
      const { drive, mail, ...rest } = desk.workbench.snapshot();
      const workbook = {
        ...rest,
        id: randomUUID(),
        name: String(name),
        engine: data,
        extras: {},
        properties: {},
      };
      await desk.replace({ kind: 'workbook', workbook: { ...workbook, drive, mail } });
      return {};
    },
    'GET /api/mail': () => desk.workbench.mail(),
    'GET /api/executions': () => desk.executions(),
    'GET /sample/orders.csv': (exchange) => {
      const { csv } = sampleExports(desk.workbench.now(), desk.languageOf(personIn(exchange)));
      send(exchange.response, 200, 'text/csv; charset=utf-8', csv, { 'content-disposition': 'attachment' });
    },
    'GET /sample/orders.xlsx': (exchange) => {
      const { xlsx } = sampleExports(desk.workbench.now(), desk.languageOf(personIn(exchange)));
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      send(exchange.response, 200, type, xlsx, { 'content-disposition': 'attachment' });
    },
  };
}

function hello(desk: Desk, person: PersonKey, frames: string): Hello {
  const language = desk.languageOf(person);
  const { data, revisionId } = desk.workbench.collaboration.initial();
  const { sheet, row, col, rows, cols } = desk.as(person).selection();
  return {
    boot: desk.boot,
    last: desk.hub.last,
    me: person,
    people: PEOPLE.map(({ key, name, email, role, colour }) => ({
      key,
      name: name[language],
      email,
      role,
      colour,
    })),
    language,
    workbook: desk.view(),
    clock: desk.clock(),
    menu: desk.as(person).menu(),
    functions: desk.workbench.customFunctions,
    sidebar: desk.sidebarOf(person),
    selection: { sheet, row, col, rows, cols },
    data: { ...data, revisionId },
    mails: desk.workbench.mail().length,
    frames,
  };
}

/** Whole days from the workbench's today to a day such as `2026-03-13`, in the spreadsheet's time zone. */
function daysFromToday(desk: Desk, day: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new HttpError(400, 'A day is written as 2026-03-13.');
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: desk.workbench.timeZone }).format(
    desk.workbench.now(),
  );
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
}
