import { useRef } from 'preact/hooks';
import * as frame from '../src/text/sidebar-frame.ts';
import { useDesk, type View } from './desk.ts';
import { DotsIcon } from './icons.tsx';
import { Button } from './button.tsx';

const VIEWS: readonly View[] = ['order', 'import', 'more'];

/** The tabs of the sidebar: one stop for the Tab key, arrows move between them. */
export function Tabs({ view, onChange }: { readonly view: View; readonly onChange: (view: View) => void }) {
  const { t } = useDesk();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const at = VIEWS.indexOf(view);
    const to =
      event.key === 'ArrowRight'
        ? at + 1
        : event.key === 'ArrowLeft'
          ? at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? -1
              : null;
    if (to === null) return;
    event.preventDefault();
    const next = VIEWS[(to + VIEWS.length) % VIEWS.length];
    if (!next) return;
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={t(frame.views)} ref={list} onKeyDown={onKeyDown}>
      {VIEWS.map((name) => (
        <Button
          key={name}
          role="tab"
          id={`tab-${name}`}
          class={name === 'more' ? 'tab tab-more' : 'tab'}
          aria-selected={name === view}
          aria-controls={`panel-${name}`}
          tabIndex={name === view ? 0 : -1}
          {...(name === 'more' && { 'aria-label': t(frame.more), title: t(frame.more) })}
          onClick={() => onChange(name)}
        >
          {name === 'more' ? <DotsIcon /> : t(name === 'order' ? frame.orderTab : frame.importTab)}
        </Button>
      ))}
    </div>
  );
}
