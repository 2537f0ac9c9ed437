import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_UPLOAD_BYTES } from '../../src/domain/limits.ts';
import type { EvidenceItem } from '../../src/protocol.ts';
import * as frame from '../../src/text/sidebar-frame.ts';
import * as words from '../../src/text/sidebar-evidence.ts';
import { useDesk, useHold } from '../desk.ts';
import { FileButton } from '../file-button.tsx';
import { UploadIcon } from '../icons.tsx';
import { sizeText } from './file-bytes.ts';
import { incomingOf, useDrop, type Incoming } from './use-drop.ts';
import { Button } from '../button.tsx';

interface Props {
  readonly items: readonly EvidenceItem[];
  readonly canUpload: boolean;
  readonly onAdd: (item: EvidenceItem, incoming: Incoming) => Promise<void>;
}

/** Takes anything that is dropped or pasted anywhere in the view, then asks which item it is for. */
export function DropZone({ items, canUpload, onAdd }: Props) {
  const { t } = useDesk();
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const { over, handlers } = useDrop(setIncoming, true);
  const zone = useRef<HTMLDivElement>(null);
  useHold(over || incoming !== null);

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target } = event;
      const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (typing || !zone.current?.offsetParent) return;
      const pasted = incomingOf(event.clipboardData);
      if (!pasted) return;
      event.preventDefault();
      setIncoming(pasted);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);

  if (incoming) {
    return (
      <ChooseItem
        items={items}
        incoming={incoming}
        onCancel={() => setIncoming(null)}
        onChosen={(item) => {
          setIncoming(null);
          void onAdd(item, incoming);
        }}
      />
    );
  }

  return (
    <>
      {/* Focusable, so that a screenshot can be pasted without touching the mouse. */}
      <div
        class={over ? 'drop is-over' : 'drop'}
        ref={zone}
        tabIndex={0}
        role="group"
        aria-label={t(canUpload ? words.drop : words.linksOnlyDrop)}
        {...handlers}
      >
        <UploadIcon />
        <p>{t(over ? words.dropNow : canUpload ? words.drop : words.linksOnlyDrop)}</p>
        {canUpload && (
          <p class="drop-more">
            <FileButton class="link-button" multiple onFiles={(files) => setIncoming({ files })}>
              {t(words.chooseFile)}
            </FileButton>{' '}
            · {t(words.limit, { limit: sizeText(MAX_UPLOAD_BYTES) })}
          </p>
        )}
      </div>
      {!canUpload && (
        <p class="hint">
          <b>{t(words.linksOnlyTitle)}</b> {t(words.linksOnly)}
        </p>
      )}
    </>
  );
}

interface ChooseProps {
  readonly items: readonly EvidenceItem[];
  readonly incoming: Incoming;
  readonly onChosen: (item: EvidenceItem) => void;
  readonly onCancel: () => void;
}

function ChooseItem({ items, incoming, onChosen, onCancel }: ChooseProps) {
  const { t } = useDesk();
  const missing = items.find((item) => item.needed && !item.done) ?? items[0];
  const [kind, setKind] = useState(missing?.kind ?? '');
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => select.current?.focus(), []);

  return (
    <form
      class="form incoming"
      onSubmit={(event) => {
        event.preventDefault();
        const item = items.find((one) => one.kind === kind);
        if (item) onChosen(item);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p class="incoming-what">
        {incoming.link ?? incoming.files?.map(({ name }) => name).join(t(frame.separator))}
      </p>
      <label class="field">
        <span>{t(words.incoming)}</span>
        <select ref={select} value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
          {items.map((item) => (
            <option key={item.kind} value={item.kind}>
              {item.name}
            </option>
          ))}
        </select>
      </label>
      <div class="actions">
        <button type="submit" class="button small primary">
          {t(words.addIncoming)}
        </button>
        <Button class="button small quiet" onClick={onCancel}>
          {t(frame.cancel)}
        </Button>
      </div>
    </form>
  );
}
