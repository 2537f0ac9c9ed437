import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Hello } from '../src/protocol.ts';
import { languageOf, say, type Language } from '../src/text/phrase.ts';
import * as failed from '../src/text/sidebar-failed.ts';
import * as frame from '../src/text/sidebar-frame.ts';
import { copyText } from './clipboard.ts';
import { DeskContext, type Desk, type Status, type View } from './desk.ts';
import { Header } from './header.tsx';
import { Part } from './part.tsx';
import { ImportView } from './import/import-view.tsx';
import { OrderView } from './order/order-view.tsx';
import { Refusal, ask, askIn } from './server.ts';
import { SettingsView } from './settings/settings-view.tsx';
import { useHandshake } from './handshake.ts';
import { StatusLine } from './status-line.tsx';
import { Skeleton } from './skeleton.tsx';
import { Tabs } from './tabs.tsx';

export function App() {
  const [hello, setHello] = useState<Hello | null>(null);
  const [language, setLanguage] = useState<Language>(languageOf(navigator.language));
  const [view, setView] = useState<View>('order');
  const [section, setSection] = useState('');
  const [status, setStatus] = useState<Status | null>(null);
  const holds = useRef(new Set<object>());

  askIn(language);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);

  useHandshake((answer) => {
    const chosen = answer.language ?? languageOf(answer.locale);
    setHello(answer);
    if (chosen === language) return;
    // Asked in the browser's language; the names in the answer are wanted in the person's.
    speak(chosen);
    ask('hello', {}).then(setHello, () => {});
  });

  /** From this moment on, for calls that are made before the next rendering too. */
  function speak(chosen: Language) {
    askIn(chosen);
    setLanguage(chosen);
  }

  async function choose(chosen: Language) {
    speak(chosen);
    setStatus(null);
    try {
      await ask('language.choose', { language: chosen });
      setHello(await ask('hello', {}));
    } catch {
      setStatus({ text: say(chosen, failed.language), tone: 'problem' });
    }
  }

  /** What was said in one view would be out of place in the next; what is still under way is not. */
  function turnTo(next: View) {
    setStatus((shown) => (shown?.tone === 'busy' ? shown : null));
    setSection('');
    setView(next);
  }

  const desk = useMemo<Desk | null>(() => {
    if (!hello) return null;
    const t: Desk['t'] = (phrase, values) => say(language, phrase, values);
    return {
      hello,
      language,
      t,
      count: (n, phrase, values) =>
        t(n === 1 ? phrase.one : phrase.other, { n: n.toLocaleString('en'), ...values }),
      report: setStatus,
      async attempt(call, { busy, broken, retry }) {
        if (busy) setStatus({ text: busy, tone: 'busy' });
        try {
          return await call();
        } catch (error) {
          if (error instanceof Refusal) setStatus({ text: error.sentence, tone: 'problem' });
          else {
            const again = retry && { action: { label: t(frame.tryAgain), run: retry } };
            setStatus({ text: broken, tone: 'problem', ...again });
          }
          return undefined;
        }
      },
      copy: (text) =>
        void copyText(text).then((copied) =>
          setStatus(
            copied ? { text: t(frame.copied), tone: 'done' } : { text: t(frame.copyFailed), tone: 'problem' },
          ),
        ),
      go(next, part = '') {
        setView(next);
        setSection(part);
      },
      async refresh() {
        setHello(await ask('hello', {}));
      },
      hold: (token, held) => void (held ? holds.current.add(token) : holds.current.delete(token)),
      isHeld: () => holds.current.size > 0,
    };
  }, [hello, language]);

  return (
    <DeskContext.Provider value={desk}>
      <div class="desk">
        <header class="top">
          <Header language={language} onChoose={choose} onHelp={() => desk?.go('more', 'help')} />
          {desk && <Tabs view={view} onChange={turnTo} />}
        </header>
        <main class="views">
          {desk ? (
            <>
              <Panel name="order" view={view}>
                <OrderView active={view === 'order'} />
              </Panel>
              {/* Kept while another view is shown: a glance at an order must not lose a half-finished import. */}
              <Panel name="import" view={view}>
                <ImportView />
              </Panel>
              <Panel name="more" view={view}>
                {view === 'more' && <SettingsView section={section} onChoose={choose} />}
              </Panel>
            </>
          ) : (
            <Skeleton label={say(language, frame.loading)} />
          )}
        </main>
        {desk && <StatusLine status={status} onDismiss={() => setStatus(null)} />}
      </div>
    </DeskContext.Provider>
  );
}

interface PanelProps {
  readonly name: View;
  readonly view: View;
  readonly children: ComponentChildren;
}

function Panel({ name, view, children }: PanelProps) {
  return (
    <div role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={view !== name}>
      <Part>{children}</Part>
    </div>
  );
}
