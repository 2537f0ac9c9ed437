import type { ClockView, OrderView } from '../../src/protocol.ts';
import * as words from '../../src/text/sidebar-clock.ts';
import { useDesk } from '../desk.ts';
import { Fold } from '../fold.tsx';
import { useNow } from '../use-now.ts';
import { dayText, leftText } from '../when.ts';
import { mainClock } from './clock-card.tsx';
import { faceOf } from './clock-face.ts';
import { RuleText } from './why-this-date.tsx';

/** The order's other windows, running ones first, each with its own explanation. */
export function OtherClocks({ order }: { readonly order: OrderView }) {
  const { t } = useDesk();
  const main = mainClock(order);
  const others = order.clocks.filter((clock) => clock !== main);
  if (!others.length) return null;
  return (
    <Fold
      class="section"
      summary={
        <>
          {t(words.others)} <span class="count">{others.length}</span>
        </>
      }
    >
      <ul class="others">
        {others.map((clock) => (
          <OtherClock key={clock.rule} clock={clock} />
        ))}
      </ul>
    </Fold>
  );
}

function OtherClock({ clock }: { readonly clock: ClockView }) {
  const { t, language } = useDesk();
  const face = faceOf(clock, useNow(60_000));
  const state =
    face.phase === 'settled'
      ? t(words.closedBy, { event: clock.closedBy ?? '' })
      : face.phase === 'overdue'
        ? t(words.ended)
        : t(words.left, { left: leftText(language, face.left) });
  return (
    <li class={`other phase-${face.phase}`}>
      <details>
        <summary>
          <span class="other-name">{clock.ruleName}</span>
          <span class="other-day">
            {dayText(
              language,
              face.phase === 'ahead' || face.phase === 'today' ? clock.actBy : clock.deadline,
            )}
          </span>
          <span class="other-state">{state}</span>
        </summary>
        <RuleText clock={clock} />
      </details>
    </li>
  );
}
