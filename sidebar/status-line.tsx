import * as frame from '../src/text/sidebar-frame.ts';
import { useDesk, type Status } from './desk.ts';
import { AlertIcon, CheckIcon, CloseIcon } from './icons.tsx';
import { Button } from './button.tsx';

interface Props {
  readonly status: Status | null;
  readonly onDismiss: () => void;
}

/** The one line that says what happened; its text is announced, its buttons are not part of the announcement. */
export function StatusLine({ status, onDismiss }: Props) {
  const { t } = useDesk();
  return (
    <footer class="status" data-tone={status?.tone ?? 'none'}>
      {status?.tone === 'busy' && <span class="spinner" aria-hidden="true" />}
      {status?.tone === 'done' && <CheckIcon />}
      {status?.tone === 'problem' && <AlertIcon />}
      <span class="status-text" role="status" aria-live={status?.tone === 'problem' ? 'assertive' : 'polite'}>
        {status?.text}
      </span>
      {status?.action && (
        <Button class="link-button" onClick={status.action.run}>
          {status.action.label}
        </Button>
      )}
      {status && status.tone !== 'busy' && (
        <Button class="icon-button small" aria-label={t(frame.dismiss)} onClick={onDismiss}>
          <CloseIcon />
        </Button>
      )}
    </footer>
  );
}
