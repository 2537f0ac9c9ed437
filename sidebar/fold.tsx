import type { ComponentChildren } from 'preact';
import { ChevronIcon } from './icons.tsx';

interface Props {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Something that is shown when asked for; the browser's own disclosure, so keyboard and readers know it. */
export function Fold({ summary, open = false, class: name = '', children }: Props) {
  return (
    <details class={`fold ${name}`} open={open}>
      <summary>
        <ChevronIcon />
        {summary}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
