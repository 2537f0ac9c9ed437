import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceItem } from '../../src/protocol.ts';
import * as frame from '../../src/text/sidebar-frame.ts';
import * as words from '../../src/text/sidebar-evidence.ts';
import { useDesk } from '../desk.ts';
import { safeUrl } from '../safe-link.tsx';
import { FileButton } from '../file-button.tsx';
import { incomingOf, type Incoming } from './use-drop.ts';
import { Button } from '../button.tsx';

interface Props {
  readonly item: EvidenceItem;
  readonly onAdd: (incoming: Incoming) => void;
  readonly onClose: () => void;
}

/** The field below an item: a link, a file, or a picture from the clipboard. */
export function AddEvidence({ item, onAdd, onClose }: Props) {
  const { hello, t } = useDesk();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);

  function submit(event: Event) {
    event.preventDefault();
    const link = safeUrl(text);
    if (link) return onAdd({ link });
    setProblem(t(words.linkInvalid));
    input.current?.focus();
  }

  return (
    <form
      class="form add-form"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label class="field">
        <span class="sr-only">{t(words.addTo, { name: item.name })}</span>
        <input
          ref={input}
          type="url"
          inputMode="url"
          placeholder={t(words.link)}
          value={text}
          aria-invalid={Boolean(problem)}
          aria-describedby="link-problem"
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem('');
          }}
          onPaste={(event) => {
            const incoming = incomingOf(event.clipboardData);
            if (!incoming?.files) return;
            event.preventDefault();
            onAdd(incoming);
          }}
        />
        <span class="field-problem" id="link-problem" role="alert">
          {problem}
        </span>
      </label>
      <div class="actions">
        <button type="submit" class="button small primary">
          {t(words.addIncoming)}
        </button>
        {hello.canUpload && (
          <FileButton class="button small" multiple onFiles={(files) => onAdd({ files })}>
            {t(words.chooseFile)}
          </FileButton>
        )}
        <Button class="button small quiet" onClick={onClose}>
          {t(frame.cancel)}
        </Button>
      </div>
    </form>
  );
}
