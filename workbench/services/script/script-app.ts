/** `ScriptApp`: authorization and triggers: https://developers.google.com/apps-script/reference/script/script-app */
import { badArguments, Emulated, EnumValue, host, makeEnum, platformError, raw } from '../emulated.ts';

export const AuthMode = makeEnum('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AuthorizationStatus = makeEnum('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const EventType = makeEnum('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const TriggerSource = makeEnum('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);
const WeekDay = makeEnum('WeekDay', [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]);

class AuthorizationInfo extends Emulated {
  static override service = 'AuthorizationInfo';
  readonly missing: string[];
  constructor(missing: string[]) {
    super();
    this.missing = missing;
  }
  getAuthorizationStatus(): EnumValue {
    return AuthorizationStatus[this.missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED']!;
  }
  getAuthorizationUrl(): string | null {
    return this.missing.length > 0 ? 'https://script.google.com/authorize' : null;
  }
  getAuthorizedScopes(): never {
    throw new Error('not emulated: AuthorizationInfo.getAuthorizedScopes');
  }
}

class Trigger extends Emulated {
  static override service = 'Trigger';
  readonly id: string;
  readonly handler: string;
  readonly event: string;
  constructor(id: string, handler: string, event: string) {
    super();
    this.id = id;
    this.handler = handler;
    this.event = event;
  }
  getUniqueId(): string {
    return this.id;
  }
  getHandlerFunction(): string {
    return this.handler;
  }
  getEventType(): EnumValue {
    return EventType[this.event]!;
  }
  getTriggerSource(): EnumValue {
    return TriggerSource[this.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS']!;
  }
}

abstract class Installer extends Emulated {
  readonly handler: string;
  event = 'CLOCK';
  constructor(handler: string) {
    super();
    this.handler = handler;
  }
  create(): Trigger {
    return new Trigger(host().script.addTrigger(this.handler, this.event), this.handler, this.event);
  }
}

class ClockTriggerBuilder extends Installer {
  static override service = 'ClockTriggerBuilder';
  everyMinutes(_n: number): this {
    throw platformError('The recurrence interval for an add-on trigger must be at least one hour.');
  }
  everyHours(_n: number): this {
    return this;
  }
  everyDays(_n: number): this {
    return this;
  }
  everyWeeks(_n: number): this {
    return this;
  }
  onWeekDay(_day: EnumValue): this {
    return this;
  }
  atHour(_hour: number): this {
    return this;
  }
  nearMinute(_minute: number): this {
    return this;
  }
  inTimezone(zone: string): this {
    if (!host().crypto.isZone(zone)) throw platformError(`Invalid argument: timezone`);
    return this;
  }
}

class SpreadsheetTriggerBuilder extends Installer {
  static override service = 'SpreadsheetTriggerBuilder';
  onOpen(): this {
    this.event = 'ON_OPEN';
    return this;
  }
  onEdit(): this {
    this.event = 'ON_EDIT';
    return this;
  }
  onChange(): this {
    this.event = 'ON_CHANGE';
    return this;
  }
}

class TriggerBuilder extends Emulated {
  static override service = 'TriggerBuilder';
  readonly handler: string;
  constructor(handler: string) {
    super();
    this.handler = handler;
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.handler);
  }
  forSpreadsheet(_spreadsheet: unknown): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.handler);
  }
}

export class ScriptApp extends Emulated {
  static override service = 'ScriptApp';
  get AuthMode() {
    return AuthMode;
  }
  get AuthorizationStatus() {
    return AuthorizationStatus;
  }
  get EventType() {
    return EventType;
  }
  get TriggerSource() {
    return TriggerSource;
  }
  get WeekDay() {
    return WeekDay;
  }
  getScriptId(): string {
    return host().script.id();
  }
  getOAuthToken(): string {
    return host().script.token();
  }
  getAuthorizationInfo(_mode: EnumValue, scopes?: string[]): AuthorizationInfo {
    return new AuthorizationInfo(Array.from(host().script.missingScopes(scopes ?? null)));
  }
  requireScopes(_mode: EnumValue, scopes: string[]): void {
    this._require(scopes);
  }
  requireAllScopes(_mode: EnumValue): void {
    this._require(null);
  }
  /** On the platform this ends the execution and asks the user; here it ends the execution. */
  _require(scopes: string[] | null): void {
    const missing = Array.from(host().script.missingScopes(scopes));
    if (missing.length > 0)
      throw platformError(
        `Authorization is required to perform that action. Required permissions: ${missing.join(' ')}`,
      );
  }
  newTrigger(functionName: string): TriggerBuilder {
    if (typeof functionName !== 'string') throw badArguments('ScriptApp.newTrigger', [functionName]);
    return new TriggerBuilder(functionName);
  }
  getProjectTriggers(): Trigger[] {
    return Array.from(host().script.triggers(), ({ id, handler, event }) => new Trigger(id, handler, event));
  }
  getUserTriggers(_spreadsheet: unknown): Trigger[] {
    return this.getProjectTriggers();
  }
  deleteTrigger(trigger: Trigger): void {
    host().script.removeTrigger(raw(trigger).id);
  }
}
