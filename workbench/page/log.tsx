/** The execution log: what ran, for whom, how long, and what went wrong. */
import { useState } from 'preact/hooks';
import type { ExecutionView } from '../server/messages.ts';
import type { Session, WindowState } from './session.ts';
import type { TextKey } from './text.ts';

const KINDS: Readonly<Record<string, TextKey>> = {
  menu: 'kindMenu',
  trigger: 'kindTrigger',
  rpc: 'kindRpc',
  script: 'kindScript',
  'custom function': 'kindFunction',
};

interface LogProps {
  readonly session: Session;
  readonly state: WindowState;
  readonly onClose: () => void;
}

export function ExecutionLog({ session, state, onClose }: LogProps) {
  const { say } = session;
  const [withFunctions, setWithFunctions] = useState(false);
  const shown = state.executions.filter((one) => withFunctions || one.kind !== 'custom function');
  return (
    <section class="log" aria-label={say('log')} onKeyDown={(event) => event.stopPropagation()}>
      <header>
        <h2>{say('log')}</h2>
        <label>
          <input
            type="checkbox"
            checked={withFunctions}
            onChange={(event) => setWithFunctions(event.currentTarget.checked)}
          />
          {say('withFunctions')}
        </label>
        <button type="button" class="quiet" aria-label={say('close')} onClick={onClose}>
          ×
        </button>
      </header>
      {/* The table scrolls by keyboard too. */}
      <div class="rows" tabIndex={0} role="region" aria-label={say('log')}>
        {shown.length === 0 ? <p>{say('logEmpty')}</p> : <Table session={session} rows={shown} />}
      </div>
    </section>
  );
}

function Table({ session, rows }: { session: Session; rows: readonly ExecutionView[] }) {
  const { say } = session;
  const locale = session.state.language === 'zh' ? 'zh-CN' : 'en';
  const heads: TextKey[] = [
    'logFunction',
    'logKind',
    'logUser',
    'logStarted',
    'logDuration',
    'logCalls',
    'logStatus',
  ];
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {together(rows).map(({ row, times }) => (
          <tr key={row.id}>
            <td>
              <code>
                {row.functionName}
                {row.label && ` · ${row.label}`}
              </code>
              {times > 1 && <span class="times"> × {times}</span>}
            </td>
            <td>{say(KINDS[row.kind] ?? 'kindScript')}</td>
            <td>{row.user}</td>
            <td>{new Date(row.startedAt).toLocaleTimeString(locale)}</td>
            <td class="number">{(row.durationMs / 1000).toFixed(3)} s</td>
            <td class="number">{row.serviceCalls}</td>
            <td>
              <span class={row.error ? 'bad' : 'good'}>{say(row.error ? 'logFailed' : 'logDone')}</span>
              {row.error && <span class="why">{row.error}</span>}
              {row.log.map((line, index) => (
                <code class="line" key={index}>
                  {line.text}
                </code>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same call again and again (a sidebar that asks for news) is one line: the last of them, and how many. */
function together(rows: readonly ExecutionView[]): { row: ExecutionView; times: number }[] {
  const lines: { row: ExecutionView; times: number }[] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    const isSame =
      last &&
      !row.error &&
      !last.row.error &&
      row.log.length + last.row.log.length === 0 &&
      row.functionName === last.row.functionName &&
      row.label === last.row.label &&
      row.user === last.row.user;
    if (isSame) last.times += 1;
    else lines.push({ row, times: 1 });
  }
  return lines;
}
