import { useEffect, useState } from 'preact/hooks';
import type { SetupPreview } from '../../src/protocol.ts';
import type { Language } from '../../src/text/phrase.ts';
import * as failed from '../../src/text/sidebar-failed.ts';
import * as frame from '../../src/text/sidebar-frame.ts';
import * as words from '../../src/text/sidebar-settings.ts';
import { useDesk } from '../desk.ts';
import { LanguageSwitch } from '../header.tsx';
import { Notice } from '../notice.tsx';
import { ask } from '../server.ts';
import { Button } from '../button.tsx';

/** What set-up would add, tab by tab, before anything is added. */
export function SetUp({ open }: { readonly open: boolean }) {
  const { hello, t, language, attempt, report, refresh } = useDesk();
  const [shown, setShown] = useState(open);
  const [sheetLanguage, setSheetLanguage] = useState<Language>(
    hello.layout === 'none' ? language : hello.sheetLanguage,
  );
  const [preview, setPreview] = useState<SetupPreview | null>(null);
  const [busy, setBusy] = useState(false);

  async function look() {
    setPreview(null);
    const found = await attempt(() => ask('setup.preview', { sheetLanguage }), {
      broken: t(failed.read),
      retry: () => void look(),
    });
    if (found) setPreview(found);
    else setShown(false);
  }
  useEffect(() => {
    if (open) setShown(true);
  }, [open]);
  useEffect(() => {
    if (shown) void look();
  }, [shown, sheetLanguage, language]);

  async function apply() {
    setBusy(true);
    const done = await attempt(() => ask('setup.apply', { sheetLanguage }), {
      busy: t(words.applying),
      broken: t(failed.setup),
      retry: () => void apply(),
    });
    if (done) {
      setShown(false);
      await refresh().catch(() => {});
      report({ text: done.summary, tone: 'done' });
    }
    setBusy(false);
  }

  const isSet = hello.layout === 'current';
  return (
    <section class="part" id="section-setup">
      <h2 tabIndex={-1}>
        {t(words.setUp)} {isSet && <span class="chip">{t(words.setUpDone)}</span>}
      </h2>
      {!shown ? (
        <Button class={isSet ? 'button small' : 'button primary'} onClick={() => setShown(true)}>
          {t(words.preview)}
        </Button>
      ) : !preview ? (
        <p class="hint" role="status">
          {t(frame.loading)}
        </p>
      ) : (
        <>
          <div class="setup-language">
            <span>{t(words.sheetLanguage)}</span>
            <LanguageSwitch language={sheetLanguage} onChoose={setSheetLanguage} />
          </div>
          {preview.obstacles.map((obstacle) => (
            <Notice key={obstacle} tone="amber" title={t(words.obstacles)}>
              {obstacle}
            </Notice>
          ))}
          <ul class="setup-tabs">
            {preview.tabs.map((tab) => (
              <SetupTab key={tab.tab} tab={tab} />
            ))}
          </ul>
          <p class="hint">
            {t(words.highlights, { n: preview.highlights })} {t(words.safe)}
          </p>
          {hello.canEdit ? (
            <Button
              class={isSet ? 'button' : 'button primary wide'}
              disabled={busy || preview.obstacles.length > 0}
              onClick={() => void apply()}
            >
              {t(isSet ? words.applyAgain : words.apply)}
            </Button>
          ) : (
            <p class="hint">{t(frame.readOnly)}</p>
          )}
        </>
      )}
    </section>
  );
}

function SetupTab({ tab }: { readonly tab: SetupPreview['tabs'][number] }) {
  const { t } = useDesk();
  const action = { add: words.tabAdd, extend: words.tabExtend, keep: words.tabKeep }[tab.action];
  const columns = (names: readonly string[]) => ({ columns: names.join(t(frame.separator)) });
  return (
    <li>
      <div class="setup-tab">
        <b>{tab.name}</b>
        <span class={`chip is-${tab.action}`}>{t(action)}</span>
      </div>
      {tab.added.length > 0 && <p>{t(words.added, columns(tab.added))}</p>}
      {tab.found.length > 0 && <p>{t(words.found, columns(tab.found))}</p>}
      {tab.untouched.length > 0 && <p>{t(words.untouched, columns(tab.untouched))}</p>}
    </li>
  );
}
