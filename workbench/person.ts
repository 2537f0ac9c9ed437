/** A workbench as one person sees it: the public surface over the shared workbook and the person's seat. */
import type { Start } from './host/execution.ts';
import { PlatformError } from './host/platform-error.ts';
import { plain } from './host/plain.ts';
import { PersonActing } from './person-acting.ts';
import { outgoing } from './realm/outgoing.ts';
import type { Realm } from './realm/realm.ts';
import { resultOfRun, runArguments } from './run-marshalling.ts';
import type * as api from './workbench.ts';

export class PersonalWorkbench extends PersonActing implements api.Workbench {
  // ---- running the script ----------------------------------------------------------------------------------------

  call(name: string, ...args: unknown[]): unknown {
    return this.start({ functionName: name, kind: 'menu', authMode: 'FULL' }, (realm) =>
      realm.run(() => required(realm, name)(...args)),
    );
  }

  override trigger(
    name: string,
    event: Record<string, unknown> = {},
    authMode: 'NONE' | 'LIMITED' | 'FULL' = 'LIMITED',
  ): unknown {
    return this.start({ functionName: name, kind: 'trigger', authMode }, (realm) => {
      const callee = required(realm, name);
      return realm.run(() => callee(realm.api.eventFor({ ...event, authMode })));
    });
  }

  async run(name: string, ...args: unknown[]): Promise<unknown> {
    const text = runArguments(args);
    const start: Start = { functionName: name, kind: 'rpc', authMode: 'FULL' };
    return resultOfRun(() =>
      this.shop.executor.execute(this.seat, start, (realm) => {
        // Only functions that the script declares at its top level, and no private ones.
        const callee = !name.endsWith('_') && realm.declares(name) ? realm.find(name) : undefined;
        if (!callee) throw new PlatformError(`Script function not found: ${name}`, 'ScriptError');
        const given = realm.evaluate(`(${text})`) as unknown[];
        const result = realm.run(() => callee(...given));
        return realm.api.resultText(result);
      }),
    );
  }

  evaluate(source: string): unknown {
    return this.start({ functionName: 'evaluate', kind: 'script', authMode: 'FULL' }, (realm) =>
      realm.evaluate(source),
    );
  }

  private start(start: Start, act: (realm: Realm) => unknown): unknown {
    return this.shop.executor.execute(this.seat, start, (realm) => outgoing(act(realm)));
  }

  // ---- what the add-on shows -------------------------------------------------------------------------------------

  open(authMode: 'NONE' | 'LIMITED' = 'LIMITED'): void {
    this.seat.isOpen = true;
    this.seat.menus = [];
    const hasOnOpen = this.workbook.dist.scripts.some(({ source }) =>
      /\bfunction\s+onOpen\s*\(/.test(source),
    );
    if (hasOnOpen) this.trigger('onOpen', {}, authMode);
  }
  menu(): api.MenuEntry[] {
    if (!this.seat.isOpen) this.open();
    return plain(this.seat.menus);
  }
  sidebar(): api.ShownHtml | null {
    return this.seat.sidebar;
  }
  closeSidebar(): void {
    this.seat.sidebar = null;
    this.workbook.events.emit('sidebar', { user: this.user, sidebar: null });
  }
  dialogs() {
    return this.seat.dialogs;
  }
  alerts() {
    return this.seat.alerts;
  }
  toasts() {
    return this.seat.toasts;
  }
  mail() {
    return this.workbook.mail;
  }
  files(): api.DriveFile[] {
    return this.workbook.drive.files();
  }
  addFile({ visible, ...file }: Parameters<api.Workbench['addFile']>[0]): api.DriveFile {
    const { id } = this.workbook.drive.add({ ...file, visibleTo: visible ? [this.user] : [] }, this.user);
    return this.files().find((one) => one.id === id)!;
  }
  trashFile(id: string, trashed = true): void {
    this.workbook.drive.trash(id, trashed);
  }
  deleteFile(id: string): void {
    this.workbook.drive.discard(id);
  }
  properties(kind: 'document' | 'script' | 'user'): Record<string, string> {
    return Object.fromEntries(this.workbook.properties.store(kind === 'user' ? `user:${this.user}` : kind));
  }

  // ---- people and permissions ------------------------------------------------------------------------------------

  as(user: string | api.Person): api.Workbench {
    return this.shop.sitDown(user);
  }
  revoke(what: string): void {
    this.seat.revoke(what);
  }
  allow(what: string): void {
    this.seat.allow(what);
  }
  holdLock(kind: 'document' | 'script' | 'user'): () => void {
    const holder = this.workbook.newExecutionId();
    const key = kind === 'user' ? `user:${this.user}` : kind;
    if (!this.workbook.locks.acquire(key, holder))
      throw new Error(`The ${kind} lock is held by somebody else`);
    return () => this.workbook.locks.release(key, holder);
  }

  // ---- the record ------------------------------------------------------------------------------------------------

  get serviceCalls(): api.ServiceCall[] {
    return this.workbook.serviceCalls;
  }
  resetServiceCalls(): void {
    this.workbook.serviceCalls.length = 0;
  }
  beforeServiceCall(hook: api.BeforeServiceCall): () => void {
    this.workbook.hooks.add(hook);
    return () => void this.workbook.hooks.delete(hook);
  }
  get executions(): api.Execution[] {
    return this.workbook.executions;
  }
  triggers() {
    return this.workbook.triggers.map(({ handler, event, user }) => ({ handler, event, user }));
  }
  get customFunctions(): api.CustomFunction[] {
    return this.shop.functions.declared.map(({ name, description, parameters }) => ({
      name,
      description,
      parameters,
    }));
  }
  evaluateFunction(name: string, args: api.FunctionArgument[]): api.FunctionResult {
    return this.shop.functions.evaluate(name.toUpperCase(), args);
  }

  // ---- the workbook ----------------------------------------------------------------------------------------------

  clock(set: string | number | Date | { advance: number }): void {
    this.workbook.clock.set(set);
    this.workbook.grid.recalculate();
    this.workbook.events.emit('clock', { now: this.now() });
  }
  now(): number {
    return this.workbook.now;
  }
  get timeZone(): string {
    return this.workbook.timeZone;
  }
  get locale(): string {
    return this.workbook.grid.locale.code;
  }
  get name(): string {
    return this.workbook.name;
  }
  get id(): string {
    return this.workbook.id;
  }
  rename(name: string): void {
    this.workbook.name = name;
  }
  setLocale(locale: string): void {
    this.workbook.setLocale(locale);
  }
  setTimeZone(timeZone: string): void {
    this.workbook.setTimeZone(timeZone);
  }

  get collaboration(): api.Collaboration {
    const { grid, transport } = this.workbook;
    return {
      initial() {
        const data = grid.export();
        return { data, revisionId: String(data['revisionId']) };
      },
      receive: (message) => transport.receive(message),
      subscribe: (listener) => transport.subscribe(listener),
    };
  }
  on<K extends keyof api.WorkbenchEvents>(
    event: K,
    listener: (detail: api.WorkbenchEvents[K]) => void,
  ): () => void {
    return this.workbook.events.on(event, listener);
  }
  snapshot(): api.WorkbookSnapshot {
    return this.workbook.snapshot();
  }
  close(): void {
    this.shop.functions.close();
    void this.workbook.grid.model.leaveSession().catch(() => undefined);
  }
}

function required(realm: Realm, name: string): (...args: unknown[]) => unknown {
  const callee = realm.find(name);
  if (!callee) throw new PlatformError(`Script function not found: ${name}`);
  return callee;
}
