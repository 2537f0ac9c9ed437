/** A menu bar after the WAI-ARIA pattern: arrow keys move, Enter opens or runs, Escape closes, letters jump. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuNode } from './grid.ts';

export interface MenuBarProps {
  readonly label: string;
  /** Read again each time a menu opens, so that entries are as the selection has them. */
  readonly read: () => readonly MenuNode[];
  /** The menu is closed and nothing else took the focus. */
  readonly onDone: () => void;
}

export function MenuBar({ label, read, onDone }: MenuBarProps) {
  const [open, setOpen] = useState<number | null>(null);
  const [viaKeyboard, setViaKeyboard] = useState(false);
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLUListElement>(null);
  const menus = read();

  useEffect(() => {
    if (open === null) return undefined;
    const outside = (event: Event) => {
      if (!bar.current!.contains(event.target as Node)) setOpen(null);
    };
    addEventListener('pointerdown', outside, true);
    addEventListener('blur', outside);
    return () => {
      removeEventListener('pointerdown', outside, true);
      removeEventListener('blur', outside);
    };
  }, [open]);

  const focusTop = (index: number) => {
    const count = menus.length;
    const next = (index + count) % count;
    setCurrent(next);
    bar.current!.querySelectorAll<HTMLElement>(':scope > li > button')[next]!.focus();
    if (open !== null) setOpen(next);
  };
  const openByKey = (index: number) => {
    setViaKeyboard(true);
    setOpen(index);
  };
  const onTopKey = (event: KeyboardEvent, index: number) => {
    event.stopPropagation();
    const keys: Record<string, () => void> = {
      ArrowRight: () => focusTop(index + 1),
      ArrowLeft: () => focusTop(index - 1),
      Home: () => focusTop(0),
      End: () => focusTop(menus.length - 1),
      ArrowDown: () => openByKey(index),
      Enter: () => openByKey(index),
      ' ': () => openByKey(index),
      Escape: () => (open === null ? onDone() : setOpen(null)),
    };
    const action = keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  const finish = () => {
    setOpen(null);
    onDone();
  };

  return (
    <ul class="menubar" role="menubar" aria-label={label} ref={bar}>
      {menus.map((menu, index) => (
        <li role="none" key={menu.id}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === current ? 0 : -1}
            class={open === index ? 'open' : ''}
            onClick={() => {
              setViaKeyboard(false);
              setCurrent(index);
              setOpen(open === index ? null : index);
            }}
            onPointerEnter={() => open !== null && setOpen(index)}
            onKeyDown={(event) => onTopKey(event, index)}
          >
            {menu.label}
          </button>
          {open === index && (
            <Menu
              label={menu.label}
              items={menu.children ?? []}
              takeFocus={viaKeyboard}
              onRun={finish}
              onClose={() => {
                setOpen(null);
                focusTop(index);
              }}
              onSide={(step) => {
                setViaKeyboard(true);
                focusTop(index + step);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuNode[];
  readonly takeFocus: boolean;
  readonly sub?: boolean;
  readonly onRun: () => void;
  readonly onClose: () => void;
  /** The arrow keys left this menu towards the neighbouring one. */
  readonly onSide: (step: 1 | -1) => void;
}

function Menu({ label, items, takeFocus, sub = false, onRun, onClose, onSide }: MenuProps) {
  const [openSub, setOpenSub] = useState<string | null>(null);
  const [subTakesFocus, setSubTakesFocus] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const buttons = () => [...list.current!.querySelectorAll<HTMLElement>(':scope > li > button')];
  useEffect(() => {
    if (takeFocus) buttons()[0]?.focus();
  }, [takeFocus]);
  useLayoutEffect(() => keepInside(list.current!, sub), []);

  const onKey = (event: KeyboardEvent, item: MenuNode, index: number) => {
    event.stopPropagation();
    const all = buttons();
    const focus = (to: number) => all[(to + all.length) % all.length]!.focus();
    const enter = () => {
      if (!item.enabled) return;
      if (item.children) {
        setSubTakesFocus(true);
        setOpenSub(item.id);
      } else {
        onRun();
        item.run?.();
      }
    };
    const keys: Record<string, () => void> = {
      ArrowDown: () => focus(index + 1),
      ArrowUp: () => focus(index - 1),
      Home: () => focus(0),
      End: () => focus(all.length - 1),
      ArrowRight: () => (item.children ? enter() : onSide(1)),
      ArrowLeft: () => (sub ? onClose() : onSide(-1)),
      Enter: enter,
      ' ': enter,
      Escape: onClose,
      Tab: onRun,
    };
    const action = keys[event.key];
    if (action) {
      if (event.key !== 'Tab') event.preventDefault();
      action();
    } else if (event.key.length === 1) {
      const letter = event.key.toLowerCase();
      const order = [...items.slice(index + 1), ...items.slice(0, index + 1)];
      const hit = order.find((other) => other.label.toLowerCase().startsWith(letter));
      if (hit) focus(items.indexOf(hit));
    }
  };

  return (
    <ul class={sub ? 'menu sub' : 'menu'} role="menu" aria-label={label} ref={list}>
      {items.map((item, index) => (
        <li role="none" key={item.id} class={item.separator && index < items.length - 1 ? 'separated' : ''}>
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            aria-disabled={!item.enabled}
            {...(item.children && { 'aria-haspopup': 'menu' as const, 'aria-expanded': openSub === item.id })}
            onKeyDown={(event) => onKey(event, item, index)}
            onPointerEnter={() => {
              setSubTakesFocus(false);
              setOpenSub(item.children && item.enabled ? item.id : null);
            }}
            onClick={() => {
              if (!item.enabled || item.children) return;
              onRun();
              item.run?.();
            }}
          >
            <span>{item.label}</span>
            {item.shortcut && <kbd>{item.shortcut}</kbd>}
            {item.children && <span class="more" aria-hidden="true" />}
          </button>
          {openSub === item.id && item.children && (
            <Menu
              label={item.label}
              items={item.children}
              takeFocus={subTakesFocus}
              sub
              onRun={onRun}
              onClose={() => {
                setOpenSub(null);
                buttons()[index]!.focus();
              }}
              onSide={onSide}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Moves a menu that would leave the window back into it. */
function keepInside(menu: HTMLElement, sub: boolean): void {
  const box = menu.getBoundingClientRect();
  if (box.right > innerWidth) menu.classList.add(sub ? 'leftwards' : 'from-right');
  const over = box.bottom - innerHeight + 8;
  if (over > 0) menu.style.top = `${(sub ? -7 : 0) - (sub ? over : 0)}px`;
  if (over > 0 && !sub) menu.style.maxHeight = `${innerHeight - box.top - 8}px`;
}
