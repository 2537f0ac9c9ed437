/**
 * The prelude: evaluated inside every realm before the script's files, so that whatever the services hand out (dates,
 * arrays, errors) is native there. Its one export connects the services to the workbench and puts them on the global
 * object, where scripts find them.
 */
import type { Bridge } from './bridge.ts';
import { connect } from './emulated.ts';
import { Drive } from './drive/drive.ts';
import { HtmlService } from './html/html-service.ts';
import { MailApp } from './mail/mail-app.ts';
import { installClock } from './realm-clock.ts';
import { callCustomFunction, enter, eventFor, resultText } from './realm-calls.ts';
import { DriveApp, UrlFetchApp } from './script/refused.ts';
import { ScriptApp } from './script/script-app.ts';
import { Session } from './session/session.ts';
import { SpreadsheetApp } from './spreadsheet/app.ts';
import { CacheService } from './store/cache.ts';
import { LockService } from './store/lock.ts';
import { PropertiesService } from './store/properties.ts';
import { Console, Logger } from './utilities/logger.ts';
import { Utilities } from './utilities/utilities.ts';

export function install(bridge: Bridge, advancedServices: readonly string[]) {
  connect(bridge);
  installClock(() => bridge.now());
  const services: Record<string, object> = {
    SpreadsheetApp: new SpreadsheetApp(),
    HtmlService: new HtmlService(),
    PropertiesService: new PropertiesService(),
    CacheService: new CacheService(),
    LockService: new LockService(),
    Session: new Session(),
    Utilities: new Utilities(),
    Logger: new Logger(),
    console: new Console(),
    ScriptApp: new ScriptApp(),
    MailApp: new MailApp(),
    UrlFetchApp: new UrlFetchApp(),
    DriveApp: new DriveApp(),
  };
  // Advanced services exist only when the manifest switches them on.
  if (advancedServices.includes('Drive')) services['Drive'] = new Drive();
  for (const [name, value] of Object.entries(services))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  return { callCustomFunction, enter, eventFor, resultText };
}
