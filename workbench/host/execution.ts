/** One run of the script: a realm, an authorization mode, a line in the Executions log. */
import { checkPermission, type AuthMode, type Grant } from '../permissions.ts';
import { isHandle } from '../service-calls.ts';
import type { Execution, ExecutionKind } from '../workbench.ts';
import { Realm, RealmFactory } from '../realm/realm.ts';
import { outgoingError } from '../realm/outgoing.ts';
import { CUSTOM_FUNCTION_MS, EXECUTION_MS, SIMPLE_TRIGGER_MS } from '../limits.ts';
import type { Seat } from './seat.ts';
import { serviceBridge } from './service-bridge.ts';
import type { Workbook } from './workbook.ts';

/** The log keeps this many executions. */
const LOG_LENGTH = 1000;

export interface Start {
  functionName: string;
  kind: ExecutionKind;
  authMode: AuthMode;
  /** Left out of the log when it succeeds: custom functions run by the hundred. */
  quiet?: boolean;
}

export class Running {
  readonly workbook: Workbook;
  readonly seat: Seat;
  readonly authMode: AuthMode;
  readonly addOnName: string;
  readonly execution: Execution;
  private readonly grant: Grant;
  /** Set when the execution was ended from outside: whatever the script catches, no further service answers. */
  private ended: unknown;

  constructor(workbook: Workbook, seat: Seat, start: Start, addOnName: string) {
    this.workbook = workbook;
    this.seat = seat;
    this.authMode = start.authMode;
    this.addOnName = addOnName;
    this.grant = { mode: start.authMode, scopes: seat.granted(workbook.dist.manifest.oauthScopes ?? []) };
    this.execution = {
      id: workbook.newExecutionId(),
      functionName: start.functionName,
      kind: start.kind,
      user: seat.email,
      startedAt: workbook.now,
      durationMs: 0,
      serviceCalls: 0,
      log: [],
    };
  }

  /** Every call of a service passes here before it runs. */
  note(service: string, method: string, target: string, cells: number): void {
    if (this.ended) throw this.ended;
    checkPermission(this.grant, service, method);
    if (isHandle(service, method)) return;
    const call = {
      service,
      method,
      user: this.seat.email,
      function: this.execution.functionName,
      ...(target ? { target } : {}),
      ...(cells ? { cells } : {}),
    };
    this.workbook.serviceCalls.push(call);
    this.execution.serviceCalls++;
    if (hooksAsleep) return;
    hooksAsleep = true;
    try {
      for (const hook of this.workbook.hooks) hook(call);
    } catch (error) {
      if ((error as { fatal?: boolean }).fatal) this.ended = error;
      throw error;
    } finally {
      hooksAsleep = false;
    }
  }

  get endedBy(): unknown {
    return this.ended;
  }
}

/** A hook may act as another person; those calls do not wake the hooks again. */
let hooksAsleep = false;

const TIMEOUT: Partial<Record<ExecutionKind, number>> = {
  'custom function': CUSTOM_FUNCTION_MS,
  trigger: SIMPLE_TRIGGER_MS,
};

export class Executor {
  private readonly workbook: Workbook;
  private readonly factory: RealmFactory;
  private readonly addOnName: string;

  constructor(workbook: Workbook, addOnName: string) {
    this.workbook = workbook;
    this.factory = new RealmFactory(workbook.dist);
    this.addOnName = addOnName;
  }

  /** Opens a realm, loads the script, lets `act` use it, and keeps the books. Errors come out native to the caller. */
  execute<T>(seat: Seat, start: Start, act: (realm: Realm, running: Running) => T): T {
    const { workbook } = this;
    const running = new Running(workbook, seat, start, this.addOnName);
    const { execution } = running;
    const began = performance.now();
    // A custom function may run while the grid is still being loaded.
    const release = workbook.grid?.hold();
    try {
      const timeout = start.authMode === 'FULL' ? EXECUTION_MS : (TIMEOUT[start.kind] ?? EXECUTION_MS);
      const realm = this.factory.open(serviceBridge(running), timeout);
      realm.load();
      const result = act(realm, running);
      if (running.endedBy) throw running.endedBy;
      return result;
    } catch (error) {
      const failure = outgoingError(running.endedBy ?? error);
      execution.error = `${failure.name}: ${failure.message}`;
      throw failure;
    } finally {
      workbook.locks.releaseAll(execution.id);
      release?.();
      execution.durationMs = performance.now() - began;
      if (!start.quiet || execution.error) {
        workbook.executions.push(execution);
        if (workbook.executions.length > LOG_LENGTH)
          workbook.executions.splice(0, workbook.executions.length - LOG_LENGTH);
        workbook.events.emit('execution', execution);
      }
    }
  }
}
