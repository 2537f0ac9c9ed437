/** The strip on top: what the workbench can do and Google Sheets has no place for. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf, now } from './clock.ts';
import { initial } from './header.tsx';
import type { Session, WindowState } from './session.ts';
import { openOwnFile } from './own-file.ts';
import { tell } from './talk.ts';
import { TIME_ZONES } from './time-zones.ts';

interface BenchProps {
  readonly session: Session;
  readonly state: WindowState;
  readonly logOpen: boolean;
  readonly onLog: () => void;
}

export function BenchStrip({ session, state, logOpen, onLog }: BenchProps) {
  const { say } = session;
  const who = `?user=${state.me.key}`;
  return (
    <div
      class="bench"
      role="region"
      aria-label={say('workbench')}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <strong title={say('notSheets')}>
        {say('product')} <span>{say('workbench')}</span>
      </strong>
      <PersonMenu session={session} state={state} />
      <LanguageSwitch session={session} state={state} />
      <Today session={session} state={state} />
      <ZoneChoice session={session} state={state} />
      <span class="space" />
      <a href={`/drive${who}`} target="_blank">
        {say('drive')}
      </a>
      <a href={`/mail${who}`} target="_blank">
        {say('outbox')}
        {state.mails > 0 && <b>{state.mails}</b>}
      </a>
      <button type="button" aria-pressed={logOpen} onClick={onLog}>
        {say('log')}
      </button>
      <WorkbookMenu session={session} />
    </div>
  );
}

/** A button with a panel below it; a click elsewhere or Escape closes the panel. */
function Drop({
  label,
  children,
}: {
  label: ComponentChildren;
  children: (close: () => void) => ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const close = () => setOpen(false);
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event) => {
      if (!element.current!.contains(event.target as Node)) close();
    };
    addEventListener('pointerdown', outside, true);
    addEventListener('blur', close);
    return () => {
      removeEventListener('pointerdown', outside, true);
      removeEventListener('blur', close);
    };
  }, [open]);
  return (
    <div
      class="drop"
      ref={element}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        close();
        element.current!.querySelector('button')!.focus();
      }}
    >
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
        <span class="caret" aria-hidden="true" />
      </button>
      {open && <div class="panel">{children(close)}</div>}
    </div>
  );
}

function PersonMenu({ session, state }: { session: Session; state: WindowState }) {
  const { say } = session;
  const label = (
    <>
      <span class="avatar small" style={{ background: state.me.colour }}>
        {initial(state.me.name)}
      </span>
      {state.me.name}
    </>
  );
  return (
    <Drop label={label}>
      {() =>
        state.people.map((one) => (
          <div class="person" key={one.key}>
            <span class="avatar" style={{ background: one.colour }}>
              {initial(one.name)}
            </span>
            <div>
              <span>
                {one.name} · {say(one.role)}
              </span>
              <small>{one.email}</small>
              {one.key === state.me.key ? (
                <small>{say('you')} ✓</small>
              ) : (
                <small>
                  <a href={`/?user=${one.key}`}>{say('switchTo', { name: one.name })}</a>
                  <a href={`/?user=${one.key}`} target="_blank">
                    {say('secondWindow', { name: one.name })}
                  </a>
                </small>
              )}
            </div>
          </div>
        ))
      }
    </Drop>
  );
}

function LanguageSwitch({ session, state }: { session: Session; state: WindowState }) {
  const choose = (language: 'zh' | 'en') => {
    if (language !== state.language) void session.act(() => tell('/api/language', { language }), true);
  };
  return (
    <span class="choice" role="group" aria-label={session.say('language')}>
      <button type="button" aria-pressed={state.language === 'zh'} onClick={() => choose('zh')} lang="zh-CN">
        中文
      </button>
      <button type="button" aria-pressed={state.language === 'en'} onClick={() => choose('en')} lang="en">
        English
      </button>
    </span>
  );
}

function Today({ session, state }: { session: Session; state: WindowState }) {
  const { say } = session;
  const today = dayOf(now(state.clock), state.clock.timeZone);
  const moved = state.clock.shift !== 0;
  const set = (body: { day?: string; days?: number; real?: true }) =>
    void session.act(() => tell('/api/clock', body), true);
  return (
    <span class={moved ? 'today moved' : 'today'} title={say('dateHint')}>
      <label>
        {say('today')}
        <input
          type="date"
          value={today}
          onChange={(event) => event.currentTarget.value && set({ day: event.currentTarget.value })}
        />
      </label>
      <button
        type="button"
        aria-label={say('dayBack')}
        title={say('dayBack')}
        onClick={() => set({ days: -1 })}
      >
        ‹
      </button>
      <button type="button" aria-label={say('dayOn')} title={say('dayOn')} onClick={() => set({ days: 1 })}>
        ›
      </button>
      {moved && (
        <button type="button" class="real" onClick={() => set({ real: true })}>
          {say('backToReal')}
        </button>
      )}
    </span>
  );
}

function ZoneChoice({ session, state }: { session: Session; state: WindowState }) {
  const zones = [...new Set([state.workbook.timeZone, ...TIME_ZONES])];
  return (
    <select
      aria-label={session.say('timeZone')}
      title={session.say('timeZone')}
      value={state.workbook.timeZone}
      onChange={(event) => {
        const timeZone = event.currentTarget.value;
        void session.act(() => tell('/api/time-zone', { timeZone }));
      }}
    >
      {zones.map((zone) => (
        <option key={zone} value={zone}>
          {zone.replace(/_/g, ' ')}
        </option>
      ))}
    </select>
  );
}

function WorkbookMenu({ session }: { session: Session }) {
  const { say } = session;
  const picker = useRef<HTMLInputElement>(null);
  const confirm = (message: string, action: string, yes: () => Promise<unknown>) =>
    session.patch({
      confirmation: {
        title: message,
        message: say('confirmLoss'),
        action,
        yes: () => void session.act(yes, true),
      },
    });
  return (
    <Drop label={say('workbook')}>
      {(close) => (
        <>
          <button type="button" onClick={() => picker.current!.click()}>
            {say('openOwn')}
            <small>{say('openOwnHint')}</small>
          </button>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              close();
              if (file)
                confirm(say('confirmOpen', { name: file.name }), say('replace'), () => openOwnFile(file));
            }}
          />
          <hr />
          <p>{say('sampleHint')}</p>
          <a href="/sample/orders.csv" download>
            {say('sampleCsv')}
          </a>
          <a href="/sample/orders.xlsx" download>
            {say('sampleXlsx')}
          </a>
          <hr />
          <button
            type="button"
            onClick={() => {
              close();
              confirm(say('confirmEmpty'), say('replace'), () => tell('/api/reset', { sample: false }));
            }}
          >
            {say('newEmpty')}
          </button>
          <button
            type="button"
            onClick={() => {
              close();
              confirm(say('confirmReset'), say('startAgain'), () => tell('/api/reset', { sample: true }));
            }}
          >
            {say('reset')}
          </button>
        </>
      )}
    </Drop>
  );
}
