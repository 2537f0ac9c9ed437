import type { ComponentChildren } from 'preact';
import { AlertIcon, CheckIcon, HelpIcon } from './icons.tsx';
import { Button } from './button.tsx';

export type Tone = 'red' | 'amber' | 'blue' | 'green' | 'grey';

interface Props {
  readonly tone: Tone;
  readonly title?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly children: ComponentChildren;
}

/** A sentence that stands beside the thing it is about. */
export function Notice({ tone, title, action, children }: Props) {
  return (
    <div class={`notice tone-${tone}`}>
      {tone === 'green' ? <CheckIcon /> : tone === 'grey' || tone === 'blue' ? <HelpIcon /> : <AlertIcon />}
      <div>
        {title && <strong class="notice-title">{title}</strong>}
        <div>{children}</div>
        {action && (
          <Button class="link-button" onClick={action.run}>
            {action.label}
          </Button>
        )}
      </div>
    </div>
  );
}
