/** `LockService`: https://developers.google.com/apps-script/reference/lock/lock */
import { Emulated, host, platformError } from '../emulated.ts';

export class Lock extends Emulated {
  static override service = 'Lock';
  readonly kind: string;
  constructor(kind: string) {
    super();
    this.kind = kind;
  }
  override _describe() {
    return { text: this.kind, cells: 0 };
  }
  tryLock(timeoutInMillis: number): boolean {
    return host().store.lock(this.kind, Number(timeoutInMillis));
  }
  waitLock(timeoutInMillis: number): void {
    if (!host().store.lock(this.kind, Number(timeoutInMillis)))
      throw platformError('Lock timeout: another process was holding the lock for too long.');
  }
  hasLock(): boolean {
    return host().store.hasLock(this.kind);
  }
  releaseLock(): void {
    host().store.unlock(this.kind);
  }
}

export class LockService extends Emulated {
  static override service = 'LockService';
  getDocumentLock(): Lock | null {
    return new Lock('document');
  }
  getScriptLock(): Lock {
    return new Lock('script');
  }
  getUserLock(): Lock {
    return new Lock('user');
  }
}
