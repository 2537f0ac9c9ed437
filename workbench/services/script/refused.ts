/** Services that exist on the platform but that this add-on must not use: their every method meets the permission check. */
import { Emulated } from '../emulated.ts';

export class UrlFetchApp extends Emulated {
  static override service = 'UrlFetchApp';
  fetch(_url: string): never {
    throw new Error('not emulated: UrlFetchApp.fetch');
  }
  fetchAll(_requests: unknown): never {
    throw new Error('not emulated: UrlFetchApp.fetchAll');
  }
}

export class DriveApp extends Emulated {
  static override service = 'DriveApp';
  getFileById(_id: string): never {
    throw new Error('not emulated: DriveApp.getFileById');
  }
  getFolderById(_id: string): never {
    throw new Error('not emulated: DriveApp.getFolderById');
  }
  getRootFolder(): never {
    throw new Error('not emulated: DriveApp.getRootFolder');
  }
  createFile(..._args: unknown[]): never {
    throw new Error('not emulated: DriveApp.createFile');
  }
  createFolder(_name: string): never {
    throw new Error('not emulated: DriveApp.createFolder');
  }
}
