import * as failed from '../../src/text/sidebar-failed.ts';
import * as words from '../../src/text/sidebar-importing.ts';
import { useDesk } from '../desk.ts';
import { CheckIcon } from '../icons.tsx';
import { ask } from '../server.ts';
import { RefusedList } from './refused-list.tsx';
import { refusedOf } from './refused.ts';
import type { Job } from './use-import.ts';
import { Button } from '../button.tsx';

/** What became of the import. */
export function Finished({ job, onReset }: { readonly job: Job; readonly onReset: () => void }) {
  const { t, language, attempt, go } = useDesk();
  const refused = refusedOf(job.reading.result.refused, job.refused, language);

  async function showOrders() {
    const shown = await attempt(() => ask('tab.show', { tab: 'orders' }), { broken: t(failed.read) });
    if (shown) go('order');
  }

  const figures = [
    [words.added, job.added],
    [words.changed, job.updated],
    [words.unchanged, job.unchanged],
    [words.refused, refused.length],
  ] as const;
  return (
    <>
      <section class="card tone-green import-card" role="status">
        <div class="clock-top">
          <div class="ring-icon" aria-hidden="true">
            <CheckIcon />
          </div>
          <div class="clock-words">
            <h2>{t(words.doneTitle)}</h2>
            <p class="file-title">{job.reading.file.name}</p>
          </div>
        </div>
        <dl class="figures">
          {figures.map(([name, number]) => (
            <div key={name.en}>
              <dt>{t(name)}</dt>
              <dd>{number.toLocaleString('en')}</dd>
            </div>
          ))}
        </dl>
        <div class="actions">
          <Button class="button primary" onClick={() => void showOrders()}>
            {t(words.showOrders)}
          </Button>
          <Button class="button quiet" onClick={onReset}>
            {t(words.other)}
          </Button>
        </div>
      </section>
      {refused.length > 0 && (
        <section class="section results">
          <h3>
            {t(words.refused)} <span class="count">{refused.length}</span>
          </h3>
          <RefusedList refused={refused} />
        </section>
      )}
    </>
  );
}
