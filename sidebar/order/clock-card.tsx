import type { ComponentChildren } from 'preact';
import type { ClockView, OrderState, OrderView } from '../../src/protocol.ts';
import * as words from '../../src/text/sidebar-clock.ts';
import { useDesk, type Desk } from '../desk.ts';
import { AlertIcon, CheckIcon, OpenIcon } from '../icons.tsx';
import type { Tone } from '../notice.tsx';
import { useNow } from '../use-now.ts';
import { DAY, cityOf, dayText, leftText, timeText } from '../when.ts';
import { faceOf, toneOf, type Face } from './clock-face.ts';
import { Ring } from './ring.tsx';
import { WhyThisDate } from './why-this-date.tsx';
import { ZoneLine } from './zone-line.tsx';

const HOUR = DAY / 24;
/** In these states the clock itself is the message; in the others the next step is. */
const RUNNING: ReadonlySet<OrderState> = new Set(['overdue', 'actNow', 'dueSoon', 'failed']);

/** The clock that the card is about: the most urgent one that nothing has settled yet. */
export function mainClock(order: OrderView): ClockView | null {
  return RUNNING.has(order.state) ? (order.clocks.find((clock) => !clock.closedBy) ?? null) : null;
}

/** What matters most about the order, and below it what to do. */
export function ClockCard({
  order,
  children,
}: {
  readonly order: OrderView;
  readonly children: ComponentChildren;
}) {
  const main = mainClock(order);
  return main ? (
    <RunningCard clock={main} state={order.state}>
      {children}
    </RunningCard>
  ) : (
    <StateCard order={order}>{children}</StateCard>
  );
}

function RunningCard(props: { clock: ClockView; state: OrderState; children: ComponentChildren }) {
  const { clock, state, children } = props;
  const desk = useDesk();
  const { t, language } = desk;
  // Seconds are shown in the last hour only.
  const near =
    Math.abs(Date.parse(clock.actByEnds) - Date.now()) < 2 * HOUR ||
    Date.parse(clock.deadlineEnds) - Date.now() < 2 * HOUR;
  const face = faceOf(clock, useNow(near ? 1000 : 20_000));
  if (face.phase === 'overdue') return <ClosedCard clock={clock}>{children}</ClosedCard>;

  return (
    <section class={`card clock tone-${toneOf(face, state)}`}>
      <div class="clock-top">
        <Ring share={face.share}>
          <RingText left={face.left} />
        </Ring>
        <h3>{headline(desk, clock, face)}</h3>
      </div>
      <p class="clock-days">
        <b>{t(words.actBy, { day: dayText(language, clock.actBy) })}</b>
        {' · '}
        {t(words.limit, { day: dayText(language, clock.deadline, false) })}
      </p>
      <ZoneLine clock={clock} />
      <WhyThisDate clock={clock} />
      {children}
    </section>
  );
}

function headline({ t, count, language }: Desk, clock: ClockView, { phase, left }: Face): string {
  const exact = leftText(language, left);
  if (phase === 'spare') return t(words.spare, { left: exact });
  const running =
    phase === 'ahead' && left >= DAY
      ? count(Math.floor(left / DAY), words.daysLeft)
      : t(words.left, { left: exact });
  const text = t(words.headlines[clock.purpose], { left: running });
  return phase === 'today' ? t(words.today, { left: text }) : text;
}

function RingText({ left }: { readonly left: number }) {
  const { t } = useDesk();
  const [number, unit] =
    left >= DAY
      ? [left / DAY, words.unitDays]
      : left >= HOUR
        ? [left / HOUR, words.unitHours]
        : [left / (HOUR / 60), words.unitMinutes];
  return (
    <>
      <b>{Math.floor(number)}</b>
      <small>{t(unit)}</small>
    </>
  );
}

/** The window has closed: said plainly, with what can still be done. */
function ClosedCard({
  clock,
  children,
}: {
  readonly clock: ClockView;
  readonly children: ComponentChildren;
}) {
  const { t, language } = useDesk();
  return (
    <section class="card clock tone-grey">
      <div class="clock-top">
        <div class="ring-icon" aria-hidden="true">
          <AlertIcon />
        </div>
        <div class="clock-words">
          <h3>{t(clock.purpose === 'redelivery' ? words.overdue : words.overdueOther)}</h3>
          <p class="clock-days">
            {t(words.closedOn, {
              day: dayText(language, clock.deadline),
              time: timeText(clock.deadlineEnds, clock.zone),
              city: cityOf(language, clock.zone),
            })}
          </p>
        </div>
      </div>
      <div class="advice">
        <h4>{t(words.closedAdvice)}</h4>
        <ul>
          <li>{t(words.closedTrace)}</li>
          <li>{t(words.closedAsk)}</li>
          <li>{t(words.closedEvidence)}</li>
        </ul>
      </div>
      <WhyThisDate clock={clock} />
      {children}
    </section>
  );
}

const STATE_TONES: Partial<Record<OrderState, Tone>> = {
  fine: 'green',
  rescued: 'green',
  asked: 'blue',
  failed: 'blue',
  checkTracking: 'amber',
  dueSoon: 'amber',
  unreadableDate: 'amber',
  damagedId: 'red',
  actNow: 'red',
};

/** No clock to watch: the next step, as the sheet's own column says it. */
function StateCard({ order, children }: { readonly order: OrderView; readonly children: ComponentChildren }) {
  const { t } = useDesk();
  const tone = STATE_TONES[order.state] ?? 'grey';
  const hint = { fine: words.fine, checkTracking: words.checkTracking, asked: words.asked }[
    order.state as string
  ];
  const delivered = order.timeline.some(({ event }) => event === 'delivered' || event === 'cancelled');
  return (
    <section class={`card clock tone-${tone}`}>
      <div class="clock-top">
        <div class="ring-icon" aria-hidden="true">
          {tone === 'green' ? (
            <CheckIcon />
          ) : order.state === 'checkTracking' ? (
            <OpenIcon />
          ) : tone === 'red' || tone === 'amber' ? (
            <AlertIcon />
          ) : (
            <CheckIcon />
          )}
        </div>
        <div class="clock-words">
          <h3>{order.nextStep}</h3>
          {hint && !(order.state === 'fine' && delivered) && <p class="clock-days">{t(hint)}</p>}
        </div>
      </div>
      {children}
    </section>
  );
}
