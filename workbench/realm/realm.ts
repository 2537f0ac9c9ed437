/**
 * One execution's world: a fresh V8 context with the emulated services and the script's files, and nothing else.
 *
 * A bare `node:vm` context lacks just what Apps Script lacks (timers, URL, TextEncoder, fetch, crypto …), so nothing has
 * to be hidden. Promise jobs run when an entry returns, as on the platform.
 */
import vm from 'node:vm';
import preludeSource from 'prelude:source';
import type { Bridge } from '../services/bridge.ts';
import type { Outcome } from '../services/realm-calls.ts';
import type { DistFiles, FunctionArgument, ResultCell } from '../workbench.ts';
import { withProcessTimeZone } from './process-time-zone.ts';

interface Prelude {
  install(bridge: Bridge, advancedServices: readonly string[]): RealmApi;
}
interface RealmApi {
  enter(run: () => unknown): Outcome;
  resultText(result: unknown): string;
  eventFor(fields: Record<string, unknown>): Record<string, unknown>;
  callCustomFunction(
    callee: unknown,
    args: readonly FunctionArgument[],
    toInstant: (serial: number) => number,
  ): ResultCell | ResultCell[][];
}

/** Where an entry script finds what it should run: not enumerable, not a name a script would use. */
const ENTRY = '__workbenchEntry';

const entryScript = new vm.Script(`globalThis.${ENTRY}()`, { filename: 'entry' });
let preludeScript: vm.Script | undefined;

/** Compiles the files of a build once; opens as many realms on them as there are executions. */
export class RealmFactory {
  private readonly scripts: vm.Script[];
  private readonly advancedServices: string[];
  private readonly timeZone: string;

  constructor(dist: DistFiles) {
    preludeScript ??= new vm.Script(`(() => {${preludeSource}\nreturn __prelude;})()`, {
      filename: 'prelude.js',
    });
    this.scripts = dist.scripts.map(({ name, source }) => new vm.Script(source, { filename: `${name}.js` }));
    this.advancedServices = (dist.manifest.dependencies?.enabledAdvancedServices ?? []).map(
      ({ userSymbol }) => userSymbol,
    );
    this.timeZone = dist.manifest.timeZone ?? 'Etc/GMT';
  }

  open(bridge: Bridge, timeoutMs: number): Realm {
    const context = vm.createContext({}, { microtaskMode: 'afterEvaluate', name: 'Apps Script' });
    const prelude = preludeScript!.runInContext(context) as Prelude;
    const api = prelude.install(bridge, this.advancedServices);
    return new Realm(context, api, this.scripts, this.timeZone, timeoutMs);
  }
}

export class Realm {
  readonly api: RealmApi;
  private readonly context: vm.Context;
  private readonly scripts: readonly vm.Script[];
  private readonly timeZone: string;
  private readonly timeoutMs: number;

  constructor(
    context: vm.Context,
    api: RealmApi,
    scripts: readonly vm.Script[],
    timeZone: string,
    timeoutMs: number,
  ) {
    this.context = context;
    this.api = api;
    this.scripts = scripts;
    this.timeZone = timeZone;
    this.timeoutMs = timeoutMs;
  }

  /** Evaluates the script's files in their order, as every execution does first. */
  load(): void {
    withProcessTimeZone(this.timeZone, () => {
      for (const script of this.scripts)
        this.guarded(() => script.runInContext(this.context, this.options()));
    });
  }

  /** A function that the script declares at its top level, or a method of a top-level object. */
  find(path: string): ((...args: unknown[]) => unknown) | undefined {
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(path)) return undefined;
    try {
      const found = vm.runInContext(
        `typeof ${path.split('.')[0]} === 'undefined' ? undefined : ${path}`,
        this.context,
      );
      return typeof found === 'function' ? found : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whether the script itself put the name on the global object. */
  declares(name: string): boolean {
    return Object.prototype.propertyIsEnumerable.call(this.context, name);
  }

  evaluate(source: string): unknown {
    return withProcessTimeZone(this.timeZone, () => {
      const script = new vm.Script(source, { filename: 'evaluate.js' });
      return this.guarded(() => script.runInContext(this.context, this.options()));
    });
  }

  /** Runs a call inside the realm, promise jobs included. */
  run(call: () => unknown): unknown {
    Object.defineProperty(this.context, ENTRY, {
      value: () => this.api.enter(call),
      configurable: true,
      enumerable: false,
    });
    const outcome = withProcessTimeZone(this.timeZone, () =>
      this.guarded(() => entryScript.runInContext(this.context, this.options())),
    ) as Outcome;
    if (outcome.failed) throw outcome.error;
    return outcome.value;
  }

  private options(): vm.RunningScriptOptions {
    return { timeout: this.timeoutMs };
  }

  private guarded<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const late = new Error('Exceeded maximum execution time');
      late.name = 'Exception';
      throw late;
    }
  }
}
