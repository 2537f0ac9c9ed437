import type { OrderView } from '../../src/protocol.ts';
import * as words from '../../src/text/sidebar-timeline.ts';
import { useDesk } from '../desk.ts';
import { Fold } from '../fold.tsx';
import { cityOf, dayText, instantText } from '../when.ts';

/** What happened to the order, folded to one line of names. */
export function Timeline({ order }: { readonly order: OrderView }) {
  const { t, language } = useDesk();
  const { timeline, zone } = order;
  if (!timeline.length) return null;
  return (
    <Fold
      class="section timeline-fold"
      summary={
        <>
          {t(words.title)}
          <span class="trail" aria-hidden="true">
            {timeline.map(({ name }) => name).join(' → ')}
          </span>
        </>
      }
    >
      <ol class="timeline">
        {timeline.map((entry, at) => (
          <li key={at}>
            <span>{entry.name}</span>
            <time dateTime={entry.instant ?? entry.day ?? ''}>
              {entry.instant
                ? instantText(language, entry.instant, zone)
                : entry.day
                  ? dayText(language, entry.day, false)
                  : ''}
            </time>
          </li>
        ))}
      </ol>
      <p class="zones">{t(words.zone, { city: cityOf(language, zone) })}</p>
    </Fold>
  );
}
