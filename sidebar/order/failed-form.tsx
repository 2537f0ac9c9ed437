import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OrderView } from '../../src/protocol.ts';
import * as frame from '../../src/text/sidebar-frame.ts';
import * as words from '../../src/text/sidebar-action.ts';
import { useDesk, useHold } from '../desk.ts';
import { cityOf, isoDayAt } from '../when.ts';
import { Button } from '../button.tsx';

interface Props {
  readonly order: OrderView;
  readonly busy: boolean;
  readonly onCancel: () => void;
  /** `day` is null for a failure that happened just now. */
  readonly onConfirm: (reason: string, day: string | null) => void;
}

/** When and why the delivery failed; the day is the market's, because the clock counts the market's days. */
export function FailedForm({ order, busy, onCancel, onConfirm }: Props) {
  const { hello, t, language } = useDesk();
  const [now, setNow] = useState(true);
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<'day' | 'future' | 'reason' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useHold(true);

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);

  const city = cityOf(language, order.zone);
  const today = isoDayAt(Date.now(), order.zone);

  function submit(event: Event) {
    event.preventDefault();
    const wrong = !now && !day ? 'day' : !now && day > today ? 'future' : !reason ? 'reason' : null;
    setMissing(wrong);
    if (wrong)
      form.current?.querySelector<HTMLElement>(wrong === 'reason' ? 'select' : 'input[type=date]')?.focus();
    else onConfirm(reason, now ? null : day);
  }

  const dayProblem =
    missing === 'day' ? t(words.dayMissing) : missing === 'future' ? t(words.dayFuture, { city }) : '';

  return (
    <form
      class="form"
      ref={form}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <fieldset>
        <legend>{t(words.when)}</legend>
        <div class="choices">
          <label class="choice">
            <input type="radio" name="when" checked={now} onChange={() => setNow(true)} />
            {t(words.now)}
          </label>
          <label class="choice">
            <input type="radio" name="when" checked={!now} onChange={() => setNow(false)} />
            {t(words.anotherDay)}
          </label>
        </div>
      </fieldset>
      {!now && (
        <label class="field">
          <span>{t(words.day, { city })}</span>
          <input
            type="date"
            value={day}
            max={today}
            aria-invalid={Boolean(dayProblem)}
            aria-describedby="day-problem"
            onInput={(event) => setDay(event.currentTarget.value)}
          />
          <span class="field-problem" id="day-problem" role="alert">
            {dayProblem}
          </span>
        </label>
      )}
      <label class="field">
        <span>{t(words.reason)}</span>
        <select
          value={reason}
          aria-invalid={missing === 'reason'}
          aria-describedby="reason-problem"
          onChange={(event) => setReason(event.currentTarget.value)}
        >
          <option value="">{t(words.chooseReason)}</option>
          {hello.reasons.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <span class="field-problem" id="reason-problem" role="alert">
          {missing === 'reason' ? t(words.reasonMissing) : ''}
        </span>
      </label>
      <div class="actions">
        <button type="submit" class="button primary" disabled={busy}>
          {t(words.confirmFailed)}
        </button>
        <Button class="button quiet" onClick={onCancel}>
          {t(frame.cancel)}
        </Button>
      </div>
    </form>
  );
}
