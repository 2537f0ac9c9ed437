/**
 * Who may call what: scopes of the manifest, authorization modes, and the sentences of refusal.
 * Sources: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle (modes),
 * the "Authorization" section of each reference page (scopes).
 */
import { PlatformError } from './host/platform-error.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

const SCOPE = 'https://www.googleapis.com/auth/';
const DOCUMENT = ['spreadsheets.currentonly', 'spreadsheets'];
const UI = ['script.container.ui'];

/** Any one of the scopes is enough; `service.method` goes before `service`. */
const SCOPES: Record<string, readonly string[]> = {
  SpreadsheetApp: DOCUMENT,
  'SpreadsheetApp.getUi': [],
  'SpreadsheetApp.openById': ['spreadsheets'],
  'SpreadsheetApp.openByUrl': ['spreadsheets'],
  'SpreadsheetApp.create': ['spreadsheets'],
  Spreadsheet: DOCUMENT,
  Sheet: DOCUMENT,
  Range: DOCUMENT,
  'Ui.alert': UI,
  'Ui.prompt': UI,
  'Ui.showSidebar': UI,
  'Ui.showModalDialog': UI,
  'Ui.showModelessDialog': UI,
  'User.getEmail': ['userinfo.email'],
  'MailApp.sendEmail': ['script.send_mail'],
  'MailApp.getRemainingDailyQuota': ['script.send_mail'],
  'ScriptApp.newTrigger': ['script.scriptapp'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  UrlFetchApp: ['script.external_request'],
  DriveApp: ['drive', 'drive.readonly'],
  GmailApp: ['https://mail.google.com/'],
};
/** The advanced service answers with an API error instead. */
const DRIVE_SCOPES = ['drive.file', 'drive'];

const full = (scope: string) => (scope.startsWith('https:') ? scope : SCOPE + scope);

/** Services that work in every mode. */
const ALWAYS = new Set([
  'Logger',
  'console',
  'Utilities',
  'Blob',
  'Menu',
  'HtmlService',
  'HtmlOutput',
  'HtmlTemplate',
  'AuthorizationInfo',
]);
/** Methods that work in every mode although others of their class do not. */
const ALWAYS_METHODS = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
  'ScriptApp.getAuthorizationInfo',
]);
/** What an unauthorised (LIMITED) or anonymous (CUSTOM_FUNCTION) execution may not touch: anything about the user. */
const NEEDS_USER = new Set(['MailApp', 'Drive.Files', 'DriveApp', 'GmailApp', 'Trigger', 'TriggerBuilder']);
const NEEDS_USER_METHODS =
  /^(Ui\.(alert|prompt|show\w+)|ScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger|getOAuthToken))$/;
const DOCUMENT_SERVICES = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Filter',
  'Protection',
  'NamedRange',
  'TextFinder',
]);
/** Cell reads inside a custom function see a half-computed sheet here; the platform allows them. */
const READS_CELLS =
  /^(Range|Sheet)\.get(Value|DisplayValue|Formula|Background|Note|RichText|LastRow|LastColumn)/;
const HANDS_OUT = /^(get|is|has|new|create|offset|can)/;

export interface Grant {
  mode: AuthMode;
  /** Full scope addresses that the manifest asks for and the user has granted. */
  scopes: ReadonlySet<string>;
}

/** Throws the platform's refusal when a call is not permitted. */
export function checkPermission(grant: Grant, service: string, method: string): void {
  const call = `${service}.${method}`;
  if (grant.mode === 'FULL') return checkScopes(grant, service, call);
  if (ALWAYS.has(service) || ALWAYS_METHODS.has(call)) return;
  const refuse = () => {
    throw new PlatformError(
      `You do not have permission to call ${DOCUMENT_SERVICES.has(service) && !call.startsWith('SpreadsheetApp.') ? method : call}`,
    );
  };
  if (grant.mode === 'NONE') return refuse();
  if (NEEDS_USER.has(service) || NEEDS_USER_METHODS.test(call)) return refuse();
  if (grant.mode === 'LIMITED') {
    if (service === 'UrlFetchApp') return refuse();
    return;
  }
  if (service === 'Ui' || service.startsWith('Properties')) return refuse();
  if (DOCUMENT_SERVICES.has(service)) {
    if (READS_CELLS.test(call)) throw new Error(`not emulated: ${call} inside a custom function`);
    if (!HANDS_OUT.test(method)) return refuse();
  }
}

function checkScopes(grant: Grant, service: string, call: string): void {
  if (service === 'Drive.Files') {
    if (DRIVE_SCOPES.some((scope) => grant.scopes.has(full(scope)))) return;
    const method = call.slice('Drive.Files.'.length);
    throw new PlatformError(
      `API call to drive.files.${method} failed with error: Request had insufficient authentication scopes.`,
      'GoogleJsonResponseException',
    );
  }
  const needed = SCOPES[call] ?? SCOPES[service] ?? [];
  if (needed.length === 0 || needed.some((scope) => grant.scopes.has(full(scope)))) return;
  throw new PlatformError(
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${needed.map(full).join(' || ')}`,
  );
}
