/** The outbox: mail that the add-on would have sent. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../server/options.ts';
import type { Mail } from '../workbench.ts';
import { PageFrame } from './page-frame.tsx';
import { ask, listen } from './talk.ts';
import type { Say } from './text.ts';

export function OutboxPage({ say, language }: { say: Say; language: Language }) {
  const [mails, setMails] = useState<readonly Mail[] | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const refresh = () => void ask<Mail[]>('/api/mail').then(setMails);
  useEffect(() => {
    refresh();
    return listen(Number.MAX_SAFE_INTEGER, { mail: refresh, reload: refresh }, (up) => up && refresh());
  }, []);
  const current = chosen === null ? undefined : mails?.[chosen];
  const time = (mail: Mail) => new Date(mail.sentAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en');
  return (
    <PageFrame say={say} title={say('outboxTitle')} intro={say('outboxIntro')}>
      <div class="two-panes">
        <div class="list">
          {mails?.length === 0 && <p class="empty">{say('outboxEmpty')}</p>}
          <ul class="mails">
            {[...(mails ?? []).entries()].reverse().map(([index, mail]) => (
              <li key={index}>
                <button type="button" aria-pressed={index === chosen} onClick={() => setChosen(index)}>
                  <span>{mail.subject}</span>
                  <small>
                    {mail.to} · {time(mail)}
                  </small>
                </button>
              </li>
            ))}
          </ul>
        </div>
        <div class="detail">
          {!current && <p class="empty">{say('pickMail')}</p>}
          {current && (
            <>
              <h2>{current.subject}</h2>
              <dl class="facts">
                <dt>{say('mailFrom')}</dt>
                <dd>{current.name ? `${current.name} <${current.from}>` : current.from}</dd>
                <dt>{say('mailTo')}</dt>
                <dd>{[current.to, current.cc, current.bcc].filter(Boolean).join(', ')}</dd>
              </dl>
              {current.htmlBody ? (
                // Shown without scripts, without its own origin and without the network.
                <iframe class="preview" title={current.subject} sandbox="" srcdoc={current.htmlBody} />
              ) : (
                <pre>{current.body}</pre>
              )}
            </>
          )}
        </div>
      </div>
    </PageFrame>
  );
}
