import * as words from '../../src/text/sidebar-settings.ts';
import { useDesk } from '../desk.ts';
import { Fold } from '../fold.tsx';

/** How the desk is used, and what it may touch. */
export function Guide() {
  const { t } = useDesk();
  const steps = [words.how1, words.how2, words.how3, words.how4];
  const permissions = [
    [words.permissionSheet, words.permissionSheetWhy],
    [words.permissionDrive, words.permissionDriveWhy],
    [words.permissionUi, words.permissionUiWhy],
    [words.permissionMail, words.permissionMailWhy],
  ] as const;
  return (
    <section class="part" id="section-help">
      <h2 tabIndex={-1}>{t(words.how)}</h2>
      <ol class="how">
        {steps.map((step) => (
          <li key={step.en}>{t(step)}</li>
        ))}
      </ol>
      <Fold class="permissions" summary={t(words.permissions)}>
        <dl>
          {permissions.map(([name, why]) => (
            <div key={name.en}>
              <dt>{t(name)}</dt>
              <dd>{t(why)}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{t(words.network)}</p>
      </Fold>
    </section>
  );
}
