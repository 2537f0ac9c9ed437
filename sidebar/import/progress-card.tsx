import { Button } from '../button.tsx';

interface Props {
  readonly title: string;
  /** From 0 to 1; null where nobody can know. */
  readonly share: number | null;
  readonly detail?: string;
  /** Moves the bar a little even while the number stands still. */
  readonly busy?: boolean;
  readonly cancel?: { readonly label: string; readonly run: () => void };
}

export function ProgressCard({ title, share, detail, busy = false, cancel }: Props) {
  const percent = share === null ? null : Math.round(Math.min(1, share) * 100);
  return (
    <section class="card import-card">
      <h2 class="wrap" aria-live="polite">
        {title}
      </h2>
      <div
        class={percent === null || busy ? 'bar moving' : 'bar'}
        role="progressbar"
        aria-label={title}
        {...(percent !== null && { 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': percent })}
      >
        <i style={{ width: `${percent ?? 100}%` }} />
      </div>
      <div class="import-line">
        <span class="progress-text">{detail ?? (percent === null || busy ? '' : `${percent}%`)}</span>
        {cancel && (
          <Button class="button small" onClick={cancel.run}>
            {cancel.label}
          </Button>
        )}
      </div>
    </section>
  );
}
