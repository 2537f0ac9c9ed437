import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useHold } from './desk.ts';
import { ChevronIcon } from './icons.tsx';
import { Button } from './button.tsx';

export interface MenuItem {
  readonly label: string;
  readonly icon?: ComponentChildren;
  readonly run: () => void;
}

/** A button with a menu below it: arrows move, Escape closes, a click outside closes. */
export function Menu({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const [toLeft, setToLeft] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useHold(open);

  const entries = () => Array.from(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []);

  useLayoutEffect(() => {
    const list = box.current?.querySelector('[role=menu]')?.getBoundingClientRect();
    setToLeft(list ? list.right > document.documentElement.clientWidth - 8 : false);
    entries()[0]?.focus();
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  function close() {
    setOpen(false);
    box.current?.querySelector<HTMLElement>('button')?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!open) return;
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const move = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      all[(move + all.length) % all.length]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab') setOpen(false);
  }

  if (!items.length) return null;
  return (
    <div class="menu" ref={box} onKeyDown={onKeyDown}>
      <Button
        class="button quiet"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        <ChevronIcon />
      </Button>
      {open && (
        <div class={toLeft ? 'menu-list to-left' : 'menu-list'} role="menu" id={id} aria-label={label}>
          {items.map((item) => (
            <Button
              key={item.label}
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.icon}
              {item.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
