import type { ComponentChildren } from 'preact';

const RADIUS = 20;
const LENGTH = 2 * Math.PI * RADIUS;

/** The time that is left as an arc; the words beside it say the same, so it is not read aloud. */
export function Ring({ share, children }: { readonly share: number; readonly children: ComponentChildren }) {
  return (
    <div class="ring" aria-hidden="true">
      <svg width="48" height="48" viewBox="0 0 48 48">
        <circle class="ring-track" cx="24" cy="24" r={RADIUS} />
        {share > 0 && (
          <circle
            class="ring-arc"
            cx="24"
            cy="24"
            r={RADIUS}
            stroke-dasharray={`${Math.max(1, share * LENGTH)} ${LENGTH}`}
          />
        )}
      </svg>
      <span class="ring-text">{children}</span>
    </div>
  );
}
