/** What the Drive page and the outbox have around them. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { person } from './talk.ts';
import type { Say } from './text.ts';

interface PageFrameProps {
  readonly say: Say;
  readonly title: string;
  readonly intro: string;
  readonly children: ComponentChildren;
}

export function PageFrame({ say, title, intro, children }: PageFrameProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class="page">
      <header class="bench">
        <strong title={say('notSheets')}>
          {say('product')} <span>{say('workbench')}</span>
        </strong>
        <span class="space" />
        <a href={`/?user=${person}`}>{say('backToSheet')}</a>
      </header>
      <main>
        <h1>{title}</h1>
        <p class="intro">{intro}</p>
        {children}
      </main>
    </div>
  );
}
