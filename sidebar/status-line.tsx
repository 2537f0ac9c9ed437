import { frame } from '../src/text/sidebar.ts';
import { useDesk, type Status } from './desk.ts';
import { AlertIcon, CheckIcon, CloseIcon } from './icons.tsx';

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
        <button type="button" class="link-button" onClick={status.action.run}>
          {status.action.label}
        </button>
      )}
      {status && status.tone !== 'busy' && (
        <button type="button" class="icon-button small" aria-label={t(frame.dismiss)} onClick={onDismiss}>
          <CloseIcon />
        </button>
      )}
    </footer>
  );
}
