import type { OpenResult } from '../../src/protocol.ts';
import * as failed from '../../src/text/sidebar-failed.ts';
import * as words from '../../src/text/sidebar-order.ts';
import { useDesk } from '../desk.ts';
import { AlertIcon, ParcelIcon, SheetIcon } from '../icons.tsx';
import { ask } from '../server.ts';
import { Button } from '../button.tsx';

type Kind = Exclude<OpenResult['kind'], 'order'>;

interface Props {
  readonly kind: Kind;
  readonly message: string;
  readonly onReopen: () => void;
}

/** What is shown when the selected row is no order: what it is, and the one step that leads on. */
export function NoOrder({ kind, message, onReopen }: Props) {
  const { t, attempt, go } = useDesk();

  async function showOrders() {
    const shown = await attempt(() => ask('tab.show', { tab: 'orders' }), {
      broken: t(failed.read),
      retry: () => void showOrders(),
    });
    if (shown) onReopen();
  }

  const looks = {
    notSetUp: { title: words.notSetUpTitle, button: words.goSetUp, run: () => go('more', 'setup') },
    otherTab: { title: words.otherTabTitle, button: words.showOrders, run: () => void showOrders() },
    header: { title: words.noRowTitle, button: null, run: null },
    emptyRow: { title: words.noRowTitle, button: null, run: null },
    damagedId: { title: words.damagedTitle, button: words.goImport, run: () => go('import') },
    gone: { title: words.goneTitle, button: words.readAgain, run: onReopen },
  } as const;
  const { title, button, run } = looks[kind];

  return (
    <section class={kind === 'damagedId' ? 'empty empty-red' : 'empty'}>
      <div class="empty-picture" aria-hidden="true">
        {kind === 'damagedId' ? (
          <AlertIcon />
        ) : kind === 'notSetUp' || kind === 'otherTab' ? (
          <SheetIcon />
        ) : (
          <ParcelIcon />
        )}
      </div>
      <h2>{t(title)}</h2>
      <p>{message}</p>
      {button && (
        <Button class={kind === 'gone' ? 'button' : 'button primary'} onClick={run}>
          {t(button)}
        </Button>
      )}
    </section>
  );
}
