import { useEffect } from 'preact/hooks';
import * as failed from '../../src/text/sidebar-failed.ts';
import * as frame from '../../src/text/sidebar-frame.ts';
import * as words from '../../src/text/sidebar-order.ts';
import { useDesk } from '../desk.ts';
import { Notice } from '../notice.tsx';
import { Skeleton } from '../skeleton.tsx';
import { Actions } from './actions.tsx';
import { ClockCard } from './clock-card.tsx';
import { Evidence } from './evidence.tsx';
import { NoOrder } from './no-order.tsx';
import { OrderHead } from './order-head.tsx';
import { OtherClocks } from './other-clocks.tsx';
import { Timeline } from './timeline.tsx';
import { useSelection } from './use-selection.ts';

export function OrderView({ active }: { readonly active: boolean }) {
  const { hello, t, report, go } = useDesk();
  const { result, problem, offline, reopen, showEvidence } = useSelection(active);
  const orderId = result?.kind === 'order' ? result.order.orderId : '';

  // What was said about another order would be misread as being about this one.
  useEffect(() => report(null), [orderId]);

  if (!result) {
    if (problem === '') return <Skeleton label={t(frame.loading)} />;
    return (
      <Notice tone="red" action={{ label: t(frame.tryAgain), run: () => void reopen().catch(() => {}) }}>
        {problem ?? t(failed.read)}
      </Notice>
    );
  }

  return (
    <>
      {offline && <Notice tone="amber">{t(frame.offline)}</Notice>}
      {!hello.canEdit && <Notice tone="grey">{t(frame.readOnly)}</Notice>}
      {hello.layout === 'older' && (
        <Notice
          tone="blue"
          title={t(words.olderTitle)}
          action={{ label: t(words.goSetUp), run: () => go('more', 'setup') }}
        >
          {t(words.older)}
        </Notice>
      )}
      {hello.warnings.map((warning) => (
        <Notice key={warning} tone="amber">
          {warning}
        </Notice>
      ))}
      {result.kind !== 'order' ? (
        <NoOrder kind={result.kind} message={result.message} onReopen={() => void reopen().catch(() => {})} />
      ) : (
        <article key={orderId} aria-label={t(words.selected)}>
          <OrderHead order={result.order} />
          {result.order.warnings.map((warning) => (
            <Notice key={warning} tone="amber">
              {warning}
            </Notice>
          ))}
          <ClockCard order={result.order}>
            <Actions order={result.order} reopen={reopen} />
          </ClockCard>
          <OtherClocks order={result.order} />
          <Evidence order={result.order} onChange={showEvidence} />
          <Timeline order={result.order} />
        </article>
      )}
    </>
  );
}
