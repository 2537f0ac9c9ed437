import type { ClockView } from '../../src/protocol.ts';
import * as words from '../../src/text/sidebar-clock.ts';
import { useDesk } from '../desk.ts';
import { Fold } from '../fold.tsx';
import { SafeLink, safeUrl } from '../safe-link.tsx';
import { dayText } from '../when.ts';

/** The rule behind a deadline: how it was counted, who says so, when that was last checked. */
export function WhyThisDate({ clock }: { readonly clock: ClockView }) {
  const { t } = useDesk();
  return (
    <Fold summary={t(words.why)} class="why">
      <RuleText clock={clock} />
    </Fold>
  );
}

export function RuleText({ clock }: { readonly clock: ClockView }) {
  const { t, language } = useDesk();
  const href = safeUrl(clock.source);
  return (
    <>
      <p>{clock.explanation}</p>
      <p class="source">
        {clock.source && (
          <>
            {t(words.source)}:{' '}
            <SafeLink url={clock.source}>
              {href ? new URL(href).hostname.replace(/^www\./, '') : clock.source}
            </SafeLink>
            {' · '}
          </>
        )}
        {clock.verifiedOn
          ? t(words.verified, { day: dayText(language, clock.verifiedOn, false) })
          : t(words.notVerified)}
      </p>
    </>
  );
}
