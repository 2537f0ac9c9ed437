import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../src/text/phrase.ts';
import * as failed from '../../src/text/sidebar-failed.ts';
import * as words from '../../src/text/sidebar-settings.ts';
import { useDesk } from '../desk.ts';
import { LanguageSwitch } from '../header.tsx';
import { ask } from '../server.ts';
import { Functions } from './functions.tsx';
import { Guide } from './guide.tsx';
import { SetUp } from './set-up.tsx';
import { Button } from '../button.tsx';

interface Props {
  /** The part to bring into view: 'setup' or 'help'. */
  readonly section: string;
  readonly onChoose: (language: Language) => void;
}

export function SettingsView({ section, onChoose }: Props) {
  const { hello, t, language, attempt, report } = useDesk();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const part = section && box.current?.querySelector<HTMLElement>(`#section-${section}`);
    if (!part) return;
    part.scrollIntoView({ block: 'start' });
    part.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [section]);

  async function repair() {
    const done = await attempt(() => ask('highlights.repair', {}), {
      busy: t(words.repairing),
      broken: t(failed.save),
      retry: () => void repair(),
    });
    if (done) report({ text: done.summary, tone: 'done' });
  }

  async function show(tab: 'settings' | 'rules') {
    await attempt(() => ask('tab.show', { tab }), { broken: t(failed.read), retry: () => void show(tab) });
  }

  return (
    <div class="settings" ref={box}>
      <section class="part">
        <h2>{t(words.yourLanguage)}</h2>
        <LanguageSwitch language={language} onChoose={onChoose} />
        <p class="hint">{t(words.languageHint)}</p>
      </section>
      <SetUp open={section === 'setup' || hello.layout !== 'current'} />
      {hello.layout !== 'none' && (
        <section class="part">
          <h2>{t(words.sheet)}</h2>
          <div class="actions">
            {hello.canEdit && (
              <Button class="button small" onClick={() => void repair()}>
                {t(words.repair)}
              </Button>
            )}
            <Button class="button small" onClick={() => void show('settings')}>
              {t(words.openSettings)}
            </Button>
            <Button class="button small" onClick={() => void show('rules')}>
              {t(words.openRules)}
            </Button>
          </div>
        </section>
      )}
      <Guide />
      <Functions />
      <p class="version">{t(words.version, { version: hello.version })}</p>
    </div>
  );
}
