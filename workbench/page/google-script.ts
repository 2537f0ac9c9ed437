/**
 * `google.script.run`, `google.script.host` and `google.script.url` inside the add-on's frame.
 * Bundled by itself and put into the frame's page before any script of the add-on.
 * Source: https://developers.google.com/apps-script/guides/html/reference/run
 */

interface FrameSettings {
  readonly ticket: string;
  /** Origins of the page around the frame; messages go to that one only. */
  readonly page: string;
  /** The functions that a client may call. */
  readonly functions: readonly string[];
}
type Handler = (value: unknown, userObject?: unknown) => void;
interface Runner {
  [name: string]: unknown;
}
interface Outcome {
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/** "You can make up to 10 concurrent calls": further ones wait. (guides/html/communication) */
const CONCURRENT_CALLS = 10;

const settings = JSON.parse(document.currentScript!.dataset['settings']!) as FrameSettings;

/** What a failure handler is given. */
class ScriptError extends Error {
  override name = 'ScriptError';
}

let running = 0;
const waiting: (() => void)[] = [];

async function call(name: string, args: unknown[]): Promise<unknown> {
  if (running >= CONCURRENT_CALLS) await new Promise<void>((start) => void waiting.push(start));
  running += 1;
  try {
    const response = await fetch('/run', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ticket: settings.ticket, name, args }),
    });
    const outcome = (await response.json()) as Outcome;
    if (outcome.error) throw new ScriptError(outcome.error.message);
    return outcome.value;
  } catch (error) {
    if (error instanceof ScriptError) throw error;
    throw new ScriptError('NetworkError: Connection failure due to HTTP 0');
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** Throws as the platform does when an argument cannot travel, and returns what arrives on the other side. */
function travelling(args: readonly unknown[]): unknown[] {
  const form = args.length === 1 && args[0] instanceof HTMLFormElement ? args[0] : null;
  if (form) return [formValues(form)];
  args.forEach((arg, index) => refuse(arg, String(index), new Set()));
  return JSON.parse(JSON.stringify(args)) as unknown[];
}

function refuse(value: unknown, property: string, above: Set<unknown>): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return;
  const isPlain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  if (typeof value !== 'object' || !isPlain || above.has(value)) {
    throw new Error(`Failed due to illegal value in property: ${property}`);
  }
  above.add(value);
  for (const [key, inner] of Object.entries(value)) refuse(inner, key, above);
  above.delete(value);
}

/** A form arrives as an object of texts; several fields of one name become a list. */
function formValues(form: HTMLFormElement): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') {
      if (value.size === 0) continue;
      throw new Error('not emulated: a file input in a form of google.script.run');
    }
    const before = values[name];
    if (before === undefined) values[name] = value;
    else values[name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return values;
}

function runner(success?: Handler, failure?: Handler, userObject?: unknown): Runner {
  const methods: Runner = {
    withSuccessHandler: (handler: Handler) => runner(handler, failure, userObject),
    withFailureHandler: (handler: Handler) => runner(success, handler, userObject),
    withUserObject: (object: unknown) => runner(success, failure, object),
  };
  for (const name of settings.functions) {
    methods[name] = (...args: unknown[]) => {
      const values = travelling(args);
      call(name, values).then(
        (value) => success?.(value, userObject),
        (error: unknown) => {
          if (failure) failure(error, userObject);
          // Without a handler a failure appears in the console, as on the platform.
          else console.error(`Uncaught ${String(error)}`);
        },
      );
    };
  }
  return methods;
}

function toPage(workbench: string, value?: number): void {
  parent.postMessage({ workbench, ...(value !== undefined && { value }) }, settings.page);
}

const script = {
  run: runner(),
  host: {
    close: () => toPage('close'),
    setWidth: (width: number) => toPage('width', width),
    setHeight: (height: number) => toPage('height', height),
    editor: { focus: () => toPage('focus') },
    origin: settings.page,
  },
  url: {
    getLocation: (callback: (location: { hash: string; parameter: object; parameters: object }) => void) =>
      callback({ hash: '', parameter: {}, parameters: {} }),
  },
};
(globalThis as unknown as { google: object }).google = { script };
document.currentScript!.remove();

/** A file of the emulated Drive has an address of the real one: a click leads to the workbench's Drive page instead. */
const DRIVE_FILE = /^https:\/\/drive\.google\.com\/(?:file\/d|drive\/folders)\/([\w-]+)/;
addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    const id = DRIVE_FILE.exec(link?.href ?? '')?.[1];
    if (!id) return;
    event.preventDefault();
    open(`${settings.page}/drive?file=${id}`, '_blank');
  },
  true,
);

export {};
