import { explainDates, explainMarket, explainWarning } from '../../src/domain/import/explain.ts';
import type { DateOrder } from '../../src/domain/import/imported.ts';
import * as words from '../../src/text/sidebar-importing.ts';
import { useDesk } from '../desk.ts';
import { Notice } from '../notice.tsx';
import type { Answers } from './read-file.ts';
import type { Reading } from './use-import.ts';

interface Props {
  readonly reading: Reading;
  readonly onAnswer: (answers: Answers) => void;
}

/** What the file is taken for and why, each open to correction: a new answer reads the file again. */
export function FileFacts({ reading, onAnswer }: Props) {
  const { hello, t, count, language } = useDesk();
  const { file, answers, result } = reading;
  const { market, dateOrder } = result;
  return (
    <>
      <section class="card import-card">
        <h2 class="file-title">{file.name}</h2>
        <p class="hint">
          {count(result.lines, words.lineCount)} · {count(result.orders.length, words.orderCount)}
        </p>
        <dl class="facts-list">
          <dt>
            <label for="import-market">{t(words.market)}</label>
          </dt>
          <dd>
            <select
              id="import-market"
              value={market ?? ''}
              onChange={(event) => onAnswer({ ...answers, market: event.currentTarget.value || undefined })}
            >
              {!market && <option value="">{t(words.chooseMarket)}</option>}
              {hello.markets.map(({ code, name }) => (
                <option key={code} value={code}>
                  {code} · {name}
                </option>
              ))}
            </select>
            {result.marketWhy && (
              <p class="hint">{explainMarket(language, market ?? '', result.marketWhy)}</p>
            )}
          </dd>
          {dateOrder && result.dateWhy && (
            <>
              <dt>
                <label for="import-dates">{t(words.dates)}</label>
              </dt>
              <dd>
                {result.dateWhy.reason !== 'noDoubt' && (
                  <select
                    id="import-dates"
                    value={dateOrder}
                    onChange={(event) =>
                      onAnswer({ ...answers, dateOrder: event.currentTarget.value as DateOrder })
                    }
                  >
                    <option value="dayFirst">{t(words.dayFirst)}</option>
                    <option value="monthFirst">{t(words.monthFirst)}</option>
                  </select>
                )}
                <p class="hint">{explainDates(language, dateOrder, result.dateWhy)}</p>
              </dd>
            </>
          )}
        </dl>
      </section>
      {result.warnings.map((warning, at) => (
        <Notice key={at} tone="amber">
          {explainWarning(language, warning)}
        </Notice>
      ))}
    </>
  );
}
