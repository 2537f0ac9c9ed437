/** The spreadsheet page: the workbench's own strip on top, then everything as in Google Sheets. */
import { render, type ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BenchStrip } from './bench.tsx';
import { AddonDialog, ConfirmationDialog, QuestionDialog } from './dialogs.tsx';
import { ExecutionLog } from './log.tsx';
import { SheetHeader } from './header.tsx';
import { AddonSidebar } from './sidebar.tsx';
import { startSession, type Session, type WindowState } from './session.ts';
import { Toasts } from './toasts.tsx';
import type { Say } from './text.ts';

/**
 * The engine's grid stays where it was mounted: it measures its surroundings and does not survive being moved. So the
 * page is a fixed frame of plain elements, and each part around the grid is drawn into its own.
 */
export async function openSpreadsheet(root: HTMLElement, say: Say): Promise<void> {
  const cover = element('p', 'opening');
  cover.textContent = say('loading');
  const top = element('div', 'top');
  const grid = element('main', 'grid');
  const side = element('div', 'side');
  const middle = element('div', 'middle', grid, side);
  const bottom = element('div', 'bottom');
  const over = element('div', 'over');
  root.append(element('div', 'window', top, middle, bottom), over, cover);
  try {
    const session = await startSession(grid);
    render(<Top session={session} bottom={bottom} />, top);
    render(<Side session={session} />, side);
    render(<Over session={session} />, over);
    cover.remove();
    session.grid.focus();
  } catch (error) {
    console.error(error);
    cover.textContent = say('failed', { reason: error instanceof Error ? error.message : String(error) });
  }
}

function element(tag: string, className: string, ...children: HTMLElement[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** The engine measures its element when the window changes size; a neighbour that comes or goes is such a change. */
function useGridResize(cause: unknown): void {
  useEffect(() => void dispatchEvent(new Event('resize')), [cause]);
}

function Top({ session, bottom }: { session: Session; bottom: HTMLElement }) {
  const state = useWindowState(session);
  const [logOpen, setLogOpen] = useState(false);
  useGridResize(logOpen);
  const log: ComponentChild = logOpen ? (
    <ExecutionLog session={session} state={state} onClose={() => setLogOpen(false)} />
  ) : null;
  useEffect(() => render(log, bottom), [logOpen, state]);
  return (
    <>
      <BenchStrip session={session} state={state} logOpen={logOpen} onLog={() => setLogOpen(!logOpen)} />
      <SheetHeader session={session} state={state} />
    </>
  );
}

function Side({ session }: { session: Session }) {
  const { sidebar } = useWindowState(session);
  useGridResize(sidebar !== null);
  return sidebar && <AddonSidebar session={session} frame={sidebar} />;
}

/** What lies over the page. */
function Over({ session }: { session: Session }) {
  const state = useWindowState(session);
  const question = state.questions[0];
  return (
    <>
      <Toasts session={session} toasts={state.toasts} />
      {state.dialog && <AddonDialog key={state.dialog.url} session={session} frame={state.dialog} />}
      {question && <QuestionDialog key={question.id} session={session} question={question} />}
      {state.confirmation && <ConfirmationDialog session={session} confirmation={state.confirmation} />}
      {state.busy && (
        <div class="cover" role="status">
          <span>{session.say('working')}</span>
        </div>
      )}
    </>
  );
}

function useWindowState(session: Session): WindowState {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    // The state may have moved on between drawing and this effect.
    setState(session.state);
    return session.subscribe(() => setState(session.state));
  }, [session]);
  return state;
}
