/** Toasts at the bottom right, as `Spreadsheet.toast` shows them. */
import { useEffect } from 'preact/hooks';
import type { Session, ToastView } from './session.ts';

export function Toasts({ session, toasts }: { session: Session; toasts: readonly ToastView[] }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <Toast key={toast.id} session={session} toast={toast} />
      ))}
    </div>
  );
}

function Toast({ session, toast }: { session: Session; toast: ToastView }) {
  useEffect(() => {
    // A negative time means "until dismissed", as in Apps Script.
    if (toast.seconds < 0) return undefined;
    const timer = setTimeout(() => session.dismiss(toast.id), toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div class={toast.isError ? 'note-card error' : 'note-card'}>
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <span>{toast.message}</span>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={session.say('close')}
        onClick={() => session.dismiss(toast.id)}
      >
        ×
      </button>
    </div>
  );
}
