import type { OrderView } from '../../src/protocol.ts';
import * as words from '../../src/text/sidebar-order.ts';
import { useDesk } from '../desk.ts';
import { CopyIcon, OpenIcon } from '../icons.tsx';
import { SafeLink, safeUrl } from '../safe-link.tsx';
import { flagOf } from './flag.ts';
import { amountText } from './money-text.ts';
import { Button } from '../button.tsx';

/** Who the order is: number, market, parcel, money. */
export function OrderHead({ order }: { readonly order: OrderView }) {
  const { t, count, language, copy } = useDesk();
  const money = order.amount === null ? '' : amountText(language, order.amount, order.currency);
  const repeat = order.buyerOrders > 1 ? count(order.buyerOrders, words.repeatBuyer) : '';

  return (
    <header class="order-head">
      <div class="line">
        <h2 class="order-id">
          <Grouped text={order.orderId} />
        </h2>
        <Button
          class="icon-button"
          aria-label={t(words.copyId)}
          title={t(words.copyId)}
          onClick={() => copy(order.orderId)}
        >
          <CopyIcon />
        </Button>
      </div>
      <div class="line parcel">
        <span class="market" title={order.marketName}>
          {flagOf(order.market)}
          {order.market}
        </span>
        {order.carrier && <span class="carrier">{order.carrier}</span>}
        <SafeLink class="tracking" url={order.trackingUrl}>
          {order.tracking ? <Grouped text={order.tracking} /> : t(words.noTracking)}
          {safeUrl(order.trackingUrl) && (
            <>
              <OpenIcon />
              <span class="sr-only">{t(words.openTracking)}</span>
            </>
          )}
        </SafeLink>
        {order.tracking && (
          <Button
            class="icon-button"
            aria-label={t(words.copyTracking)}
            title={t(words.copyTracking)}
            onClick={() => copy(order.tracking)}
          >
            <CopyIcon />
          </Button>
        )}
      </div>
      <div class="line facts">
        {order.status && <span class="chip">{order.status}</span>}
        <span class="facts-text" {...(order.buyer && { title: order.buyer })}>
          <b>{money}</b>
          {money && repeat && ' · '}
          {repeat}
        </span>
      </div>
      {order.items && (
        <p class="items-text" title={order.items}>
          {order.items}
        </p>
      )}
    </header>
  );
}

/** Digits in fours, set apart by space that is only drawn: selected and copied, the number is whole. */
function Grouped({ text }: { readonly text: string }) {
  const groups = /^\d{8,}$/.test(text) ? (text.match(/\d{1,4}/g) ?? []) : [text];
  return (
    <span class="grouped">
      {groups.map((digits, at) => (
        <span key={at}>{digits}</span>
      ))}
    </span>
  );
}
