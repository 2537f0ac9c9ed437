/** The header as in Google Sheets: the workbook's name, the menus with Extensions, and who is here. */
import { useState } from 'preact/hooks';
import type { MenuEntry } from '../workbench.ts';
import type { MenuNode } from './grid.ts';
import { MenuBar } from './menubar.tsx';
import type { Session, WindowState } from './session.ts';
import { tell } from './talk.ts';

export function SheetHeader({ session, state }: { session: Session; state: WindowState }) {
  const { say } = session;
  const status = !state.connected ? say('offline') : state.saved ? say('saved') : say('saving');
  const read = () => {
    const extensions: MenuNode = {
      id: 'extensions',
      label: say('extensions'),
      shortcut: '',
      enabled: true,
      separator: false,
      children: addonMenus(session, state),
    };
    return [...session.grid.menus(), extensions];
  };
  return (
    <header class="sheet-header">
      <SheetIcon />
      <div class="sheet-title">
        <div>
          <WorkbookName session={session} state={state} />
          {state.me.role === 'viewer' && <span class="pill">{say('viewOnly')}</span>}
          <span class={state.connected ? 'status' : 'status lost'} role="status">
            {status}
          </span>
        </div>
        <MenuBar label={say('menus')} read={read} onDone={() => session.grid.focus()} />
      </div>
      <span
        class="avatar"
        style={{ background: state.me.colour }}
        title={`${state.me.name} · ${state.me.email}`}
      >
        {initial(state.me.name)}
      </span>
    </header>
  );
}

export function initial(name: string): string {
  return [...name][0] ?? '';
}

function WorkbookName({ session, state }: { session: Session; state: WindowState }) {
  const [typed, setTyped] = useState<string | null>(null);
  const save = () => {
    const name = typed?.trim();
    setTyped(null);
    if (name && name !== state.workbook.name) void session.act(() => tell('/api/name', { name }));
  };
  return (
    <span class="name" data-value={typed ?? state.workbook.name}>
      <input
        type="text"
        size={1}
        aria-label={session.say('rename')}
        value={typed ?? state.workbook.name}
        readOnly={state.me.role === 'viewer'}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') {
            setTyped(null);
            event.currentTarget.blur();
          }
        }}
      />
    </span>
  );
}

/** What the script added on opening, as entries of the Extensions menu. */
function addonMenus(session: Session, state: WindowState): MenuNode[] {
  if (state.menu.length === 0) {
    const none = session.say('noAddonMenu');
    return [{ id: 'none', label: none, shortcut: '', enabled: false, separator: false }];
  }
  return toNodes(state.menu, 'extensions', (functionName) => {
    void session.act(() => tell('/api/menu', { functionName }));
  });
}

function toNodes(
  entries: readonly MenuEntry[],
  path: string,
  run: (functionName: string) => void,
): MenuNode[] {
  const nodes: MenuNode[] = [];
  entries.forEach((entry, index) => {
    const last = nodes.at(-1);
    if (entry.kind === 'separator') {
      if (last) nodes[nodes.length - 1] = { ...last, separator: true };
      return;
    }
    const id = `${path}/${index}`;
    const common = { id, label: entry.caption, shortcut: '', enabled: true, separator: false };
    if (entry.kind === 'menu') nodes.push({ ...common, children: toNodes(entry.items, id, run) });
    else nodes.push({ ...common, run: () => run(entry.functionName) });
  });
  return nodes;
}

function SheetIcon() {
  return (
    <svg class="sheet-icon" viewBox="0 0 28 36" width="28" height="36" aria-hidden="true">
      <path d="M3 0h15l10 10v23a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#1f8a5b" />
      <path d="M18 0l10 10H20a2 2 0 0 1-2-2z" fill="#0f5d3b" />
      <path
        d="M6 16h16v13H6z M6 20.3h16 M6 24.7h16 M11.5 16v13"
        fill="none"
        stroke="#fff"
        stroke-width="1.8"
      />
    </svg>
  );
}
