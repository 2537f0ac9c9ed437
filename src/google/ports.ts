import { Problem } from '../domain/problems.ts';
import type { Ports } from '../app/ports.ts';
import { openBook } from './book.ts';
import { openDesigner } from './designer.ts';
import { driveFiles } from './drive.ts';
import { person } from './person.ts';

/** How long an action waits for a colleague's to finish; theirs take a second or two. */
const LOCK_WAIT_MS = 8_000;

/** Everything the use cases need, over the open spreadsheet. */
export function openPorts(functionHelp: Ports['functionHelp']): Ports {
  return {
    book: openBook(),
    designer: openDesigner(),
    files: driveFiles,
    person,
    locked(work) {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(LOCK_WAIT_MS)) throw new Problem('busy');
      try {
        return work();
      } finally {
        lock.releaseLock();
      }
    },
    flush: () => SpreadsheetApp.flush(),
    now: () => new Date(),
    uuid: () => Utilities.getUuid(),
    functionHelp,
  };
}
