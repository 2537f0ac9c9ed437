/** The add-on's sidebar: 300 px at the right, with a title and a way to close it, as in Sheets. */
import { useCallback } from 'preact/hooks';
import type { FrameView } from '../server/messages.ts';
import { AddonFrame, type FrameRequest } from './frame.tsx';
import type { Session } from './session.ts';
import { tell } from './talk.ts';

export function AddonSidebar({ session, frame }: { session: Session; frame: FrameView }) {
  const close = useCallback(() => {
    session.patch({ sidebar: null });
    session.grid.focus();
    void session.act(() => tell('/api/sidebar/close'));
  }, [session]);
  const onRequest = useCallback(
    (request: FrameRequest) => {
      if (request.workbench === 'close') close();
      if (request.workbench === 'focus') session.grid.focus();
    },
    [session, close],
  );
  return (
    <aside class="sidebar" aria-label={session.say('sidebar')}>
      <header>
        <h2>{frame.title}</h2>
        <button type="button" class="quiet" aria-label={session.say('close')} onClick={close}>
          ×
        </button>
      </header>
      <AddonFrame frame={frame} origin={session.frames} onRequest={onRequest} />
    </aside>
  );
}
