/** Opens a workbench on a small script of the test's own. */
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../workbench.ts';

const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'userinfo.email',
  'drive.file',
  'script.send_mail',
  'script.scriptapp',
];

export interface ScriptOptions extends WorkbenchOptions {
  scopes?: string[];
  html?: Record<string, string>;
  scriptTimeZone?: string;
}

/** Everything that a test opened is closed after it. */
const opened: Workbench[] = [];

export function open(
  source = '',
  { scopes = SCOPES, html = {}, scriptTimeZone = 'Etc/GMT', ...options }: ScriptOptions = {},
): Workbench {
  const workbench = openWorkbench({
    clock: '2026-03-10T12:00:00Z',
    timeZone: 'America/New_York',
    user: 'ana@example.com',
    ...options,
    dist: {
      scripts: [{ name: 'Code', source }],
      html,
      manifest: {
        timeZone: scriptTimeZone,
        oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
        dependencies: {
          enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
        },
      },
    },
  });
  opened.push(workbench);
  return workbench;
}

afterEach(() => {
  for (const workbench of opened.splice(0)) workbench.close();
});
