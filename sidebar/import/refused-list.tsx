import * as words from '../../src/text/sidebar-importing.ts';
import { useDesk } from '../desk.ts';
import { CopyIcon } from '../icons.tsx';
import { refusedText, type Refused } from './refused.ts';
import { Button } from '../button.tsx';

/** More are in the copied list. */
const SHOWN = 50;

export function RefusedList({ refused }: { readonly refused: readonly Refused[] }) {
  const { t, copy } = useDesk();
  return (
    <>
      <ul class="samples">
        {refused.slice(0, SHOWN).map((one, at) => (
          <li key={at}>
            <b>{[one.where, one.orderId].filter(Boolean).join(' · ')}</b>
            <span>{one.reason}</span>
          </li>
        ))}
      </ul>
      {refused.length > SHOWN && <p class="hint">{t(words.listMore, { n: refused.length - SHOWN })}</p>}
      <Button class="link-button with-icon" onClick={() => copy(refusedText(refused))}>
        <CopyIcon />
        {t(words.copyRefused)}
      </Button>
    </>
  );
}
