import type { EvidenceFile, EvidenceItem } from '../../src/protocol.ts';
import * as words from '../../src/text/sidebar-evidence.ts';
import { useDesk } from '../desk.ts';
import { OpenIcon, StarIcon, TrashIcon } from '../icons.tsx';
import { SafeLink, safeUrl } from '../safe-link.tsx';
import { instantText } from '../when.ts';
import { AddEvidence } from './add-evidence.tsx';
import { useDrop, type Incoming } from './use-drop.ts';
import { Button } from '../button.tsx';

interface Props {
  readonly item: EvidenceItem;
  /** The zone in which it is said when somebody did something. */
  readonly zone: string;
  readonly adding: boolean;
  readonly onAdding: (open: boolean) => void;
  readonly onTick: (done: boolean) => void;
  readonly onAdd: (incoming: Incoming) => void;
  readonly onRemove: (file: EvidenceFile) => void;
}

export function EvidenceRow({ item, zone, adding, onAdding, onTick, onAdd, onRemove }: Props) {
  const { hello, t, language } = useDesk();
  const { over, handlers } = useDrop(onAdd, hello.canEdit);
  const signed = (by: string, at: string) =>
    by || at ? t(words.byAt, { by, at: at && instantText(language, at, zone) }) : '';
  const who = signed(item.by, item.at);
  const id = `evidence-${item.kind}`;

  return (
    <li class={`item${item.done ? ' is-done' : ''}${over ? ' is-over' : ''}`} {...handlers}>
      <div class="item-line">
        <label class="item-label" {...(who && { title: who })}>
          <input
            type="checkbox"
            checked={item.done}
            disabled={!hello.canEdit}
            aria-describedby={`${id}-about`}
            onChange={(event) => {
              const done = event.currentTarget.checked;
              // The box shows what is known; a refused tick must not stay behind in it.
              event.currentTarget.checked = item.done;
              onTick(done);
            }}
          />
          <span class="item-name">
            {item.name}
            {item.strongest && (
              <span class="strongest" title={t(words.strongest)}>
                <StarIcon />
                <span class="sr-only">{t(words.strongest)}</span>
              </span>
            )}
          </span>
        </label>
        {hello.canEdit && (
          <Button
            class="link-button add"
            aria-label={t(words.addTo, { name: item.name })}
            aria-expanded={adding}
            onClick={() => onAdding(!adding)}
          >
            {t(words.add)}
          </Button>
        )}
      </div>
      <div class="item-about" id={`${id}-about`}>
        {over && <p class="over-text">{t(words.dropOn, { name: item.name })}</p>}
        {item.why && <p class="why-needed">{item.why}</p>}
        {!item.done && <p>{item.how}</p>}
        {who && <span class="sr-only">{who}</span>}
      </div>
      {item.files.length > 0 && (
        <ul class="files">
          {item.files.map((file) => (
            <li key={file.entryId} title={signed(file.by, file.at)}>
              <SafeLink
                class="file"
                url={file.url}
                {...(safeUrl(file.url) && { label: t(words.openFile, { name: file.name }) })}
              >
                <span class="file-name" {...(!safeUrl(file.url) && { title: t(words.unsafeLink) })}>
                  {file.name}
                </span>
                {safeUrl(file.url) && <OpenIcon />}
              </SafeLink>
              {hello.canEdit && (
                <Button
                  class="icon-button small"
                  aria-label={t(words.remove, { name: file.name })}
                  title={t(words.remove, { name: file.name })}
                  onClick={() => onRemove(file)}
                >
                  <TrashIcon />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {adding && <AddEvidence item={item} onAdd={onAdd} onClose={() => onAdding(false)} />}
    </li>
  );
}
