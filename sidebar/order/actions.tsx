import { useState } from 'preact/hooks';
import type { OrderView, StampResult } from '../../src/protocol.ts';
import * as broken from '../../src/text/sidebar-failed.ts';
import * as frame from '../../src/text/sidebar-frame.ts';
import * as orderWords from '../../src/text/sidebar-order.ts';
import * as words from '../../src/text/sidebar-action.ts';
import { useDesk } from '../desk.ts';
import { AlertIcon, CheckIcon, CopyIcon, OpenIcon, UndoIcon } from '../icons.tsx';
import { Menu, type MenuItem } from '../menu.tsx';
import { safeUrl } from '../safe-link.tsx';
import { ask, newRequest } from '../server.ts';
import { FailedForm } from './failed-form.tsx';
import { Button } from '../button.tsx';

interface Props {
  readonly order: OrderView;
  readonly reopen: () => Promise<void>;
}

/** One primary action, the one that the order needs next; everything else is in the menu beside it. */
export function Actions({ order, reopen }: Props) {
  const { hello, t, report, attempt, copy } = useDesk();
  const [form, setForm] = useState(false);
  const [busy, setBusy] = useState(false);
  const { orderId, state } = order;
  const carrierPage = safeUrl(order.trackingUrl);
  const has = (event: string) => order.timeline.some((entry) => entry.event === event);
  const over = state === 'rescued' || state === 'closed' || has('cancelled');
  const canFail =
    !order.failed && !over && !has('delivered') && (has('shipped') || state === 'checkTracking');

  /** Stamps the order, says so, and offers the way back. */
  async function stamp(
    call: () => Promise<StampResult>,
    done: string,
    undo: (() => void) | null,
    retry: () => void,
  ) {
    setBusy(true);
    const result = await attempt(call, { busy: t(frame.saving), broken: t(broken.save), retry });
    if (result) {
      const skipped = result.skipped[0];
      if (skipped) report({ text: skipped.reason, tone: 'problem' });
      else report({ text: done, tone: 'done', ...(undo && { action: { label: t(frame.undo), run: undo } }) });
      await reopen().catch(() => {});
    }
    setBusy(false);
    return Boolean(result) && !result?.skipped.length;
  }

  const undoneBy = (name: 'delivery.failed.undo' | 'redelivery.asked.undo', request = newRequest()): void =>
    void stamp(
      () => ask(name, { orderId, request }),
      t(frame.undone),
      null,
      () => undoneBy(name, request),
    );

  const askFor = (request = newRequest()): void =>
    void stamp(
      () => ask('redelivery.asked', { orderId, request }),
      t(words.askedSaved),
      () => undoneBy('redelivery.asked.undo'),
      () => askFor(request),
    );

  async function fail(reason: string, day: string | null, request = newRequest()): Promise<void> {
    const saved = await stamp(
      () => ask('delivery.failed', { orderIds: [orderId], ...(day && { day }), reason, request }),
      t(words.failedSaved),
      () => undoneBy('delivery.failed.undo'),
      () => void fail(reason, day, request),
    );
    if (saved) setForm(false);
  }

  const openCarrier = () => carrierPage && window.open(carrierPage, '_blank', 'noopener,noreferrer');
  const items: MenuItem[] = [];
  if (hello.canEdit && order.failed) {
    if (order.asked)
      items.push({
        label: t(words.undoAsked),
        icon: <UndoIcon />,
        run: () => undoneBy('redelivery.asked.undo'),
      });
    items.push({
      label: t(words.undoFailed),
      icon: <UndoIcon />,
      run: () => undoneBy('delivery.failed.undo'),
    });
  }
  if (hello.canEdit && !order.failed && !canFail && !over) {
    items.push({ label: t(words.deliveryFailed), icon: <AlertIcon />, run: () => setForm(true) });
  }
  if (carrierPage) items.push({ label: t(words.openCarrier), icon: <OpenIcon />, run: openCarrier });
  if (order.tracking) {
    items.push({ label: t(orderWords.copyTracking), icon: <CopyIcon />, run: () => copy(order.tracking) });
  }

  if (form) {
    return (
      <FailedForm
        order={order}
        busy={busy}
        onCancel={() => setForm(false)}
        onConfirm={(reason, day) => void fail(reason, day)}
      />
    );
  }
  const mayAsk = hello.canEdit && order.failed && !order.asked && !over && state !== 'unreadableDate';
  const lookFirst = state === 'checkTracking' && carrierPage;
  return (
    <div class="actions">
      {lookFirst && (
        <a class="button primary" href={carrierPage} target="_blank" rel="noopener noreferrer">
          {t(words.openCarrier)}
        </a>
      )}
      {hello.canEdit && canFail && (
        <Button
          class={state === 'fine' || lookFirst ? 'button' : 'button primary'}
          disabled={busy}
          onClick={() => setForm(true)}
        >
          {t(words.deliveryFailed)}
        </Button>
      )}
      {mayAsk && (
        <Button
          class={state === 'overdue' ? 'button' : 'button primary'}
          disabled={busy}
          aria-describedby="ask-hint"
          onClick={() => askFor()}
        >
          {t(words.ask)}
        </Button>
      )}
      {order.asked && !over && (
        <span class="asked">
          <CheckIcon />
          {t(words.askedFor)}
          {hello.canEdit && (
            <>
              {' · '}
              <Button class="link-button" disabled={busy} onClick={() => undoneBy('redelivery.asked.undo')}>
                {t(frame.undo)}
              </Button>
            </>
          )}
        </span>
      )}
      <Menu label={t(words.more)} items={items} />
      {mayAsk && (
        <p class="hint" id="ask-hint">
          {t(words.askHint)}
        </p>
      )}
    </div>
  );
}
