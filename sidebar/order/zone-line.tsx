import type { ClockView } from '../../src/protocol.ts';
import * as words from '../../src/text/sidebar-clock.ts';
import { useDesk } from '../desk.ts';
import { cityOf, instantText, timeText } from '../when.ts';

/** The last moment in the market's time and in the sheet's: the one the platform means, the one the seller lives in. */
export function ZoneLine({ clock }: { readonly clock: ClockView }) {
  const { t, language, hello } = useDesk();
  const time = timeText(clock.deadlineEnds, clock.zone);
  const city = cityOf(language, clock.zone);
  const sheetTime = instantText(language, clock.deadlineEnds, hello.timeZone);
  const same = instantText(language, clock.deadlineEnds, clock.zone) === sheetTime;
  return (
    <p class="zones">
      {same
        ? t(words.sheetIsMarket, { time, city })
        : t(words.sameInstant, { time, city, sheetTime, sheetCity: cityOf(language, hello.timeZone) })}
      {clock.estimate && <span class="estimate"> · {t(words.estimate)}</span>}
    </p>
  );
}
