/** Dialogs: the add-on's HTML, its alerts and prompts, and the page's own questions. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FrameView, Question } from '../server/messages.ts';
import type { ButtonName } from '../workbench.ts';
import { AddonFrame, type FrameRequest } from './frame.tsx';
import type { Confirmation, Session } from './session.ts';
import { tell } from './talk.ts';
import type { TextKey } from './text.ts';

interface ModalProps {
  readonly label: string;
  readonly className?: string;
  readonly modal?: boolean;
  readonly style?: Record<string, string>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The browser's own dialog element: it traps the focus, closes on Escape and gives the focus back. */
function Modal({ label, className = '', modal = true, style = {}, onClose, children }: ModalProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current!;
    if (modal) dialog.showModal();
    else dialog.show();
    return () => dialog.close();
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    onClose();
  };
  // Keys typed here are not the grid's.
  const keep = (event: KeyboardEvent) => event.stopPropagation();
  return (
    <dialog
      ref={element}
      class={`dialog ${className}`}
      aria-label={label}
      style={style}
      onCancel={cancel}
      onKeyDown={keep}
    >
      {children}
    </dialog>
  );
}

export function AddonDialog({ session, frame }: { session: Session; frame: FrameView }) {
  const [size, setSize] = useState({ width: frame.width ?? 600, height: frame.height ?? 400 });
  const close = useCallback(() => {
    session.patch({ dialog: null });
    session.grid.focus();
  }, [session]);
  const onRequest = useCallback(
    ({ workbench, value }: FrameRequest) => {
      if (workbench === 'close') close();
      if (workbench === 'focus') session.grid.focus();
      if (workbench === 'width' && value) setSize((before) => ({ ...before, width: value }));
      if (workbench === 'height' && value) setSize((before) => ({ ...before, height: value }));
    },
    [session, close],
  );
  return (
    <Modal
      label={frame.title}
      className="addon"
      modal={frame.modal}
      style={{ width: `${size.width}px` }}
      onClose={close}
    >
      <header>
        <h2>{frame.title}</h2>
        <button type="button" class="quiet" aria-label={session.say('close')} onClick={close}>
          ×
        </button>
      </header>
      <div style={{ height: `${size.height}px` }}>
        <AddonFrame frame={frame} origin={session.frames} onRequest={onRequest} />
      </div>
    </Modal>
  );
}

const BUTTONS: Record<ButtonName, TextKey> = {
  OK: 'ok',
  CANCEL: 'cancel',
  YES: 'yes',
  NO: 'no',
  CLOSE: 'close',
};

export function QuestionDialog({ session, question }: { session: Session; question: Question }) {
  const [text, setText] = useState('');
  const answer = (button: ButtonName) => {
    session.patch({ questions: session.state.questions.filter((other) => other.id !== question.id) });
    session.grid.focus();
    void session.act(() => tell('/api/answer', { id: question.id, button, text }));
  };
  const primary = question.buttons[0]!;
  return (
    <Modal key={question.id} label={question.title || question.message} onClose={() => answer('CLOSE')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(primary);
        }}
      >
        {question.title && <h2>{question.title}</h2>}
        <p>{question.message}</p>
        {question.kind === 'prompt' && (
          <input
            type="text"
            aria-label={question.message || question.title}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            autofocus
          />
        )}
        <div class="buttons">
          {[...question.buttons].reverse().map((button) => (
            <button
              key={button}
              type={button === primary ? 'submit' : 'button'}
              class={button === primary ? 'primary' : ''}
              {...(button !== primary && { onClick: () => answer(button) })}
              autofocus={button === primary && question.kind !== 'prompt'}
            >
              {session.say(BUTTONS[button])}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}

export function ConfirmationDialog({
  session,
  confirmation,
}: {
  session: Session;
  confirmation: Confirmation;
}) {
  const done = (then?: () => void) => {
    session.patch({ confirmation: null });
    session.grid.focus();
    then?.();
  };
  return (
    <Modal label={confirmation.title || confirmation.message} onClose={() => done(confirmation.no)}>
      {confirmation.title && <h2>{confirmation.title}</h2>}
      <p>{confirmation.message}</p>
      <div class="buttons">
        <button type="button" onClick={() => done(confirmation.no)}>
          {session.say('cancel')}
        </button>
        <button type="button" class="primary" autofocus onClick={() => done(confirmation.yes)}>
          {confirmation.action}
        </button>
      </div>
    </Modal>
  );
}
