import type { ComponentChildren } from 'preact';
import type { ImportPreview } from '../../src/protocol.ts';
import * as words from '../../src/text/sidebar-importing.ts';
import { useDesk } from '../desk.ts';
import { Fold } from '../fold.tsx';
import { CheckIcon } from '../icons.tsx';
import { FileFacts } from './file-facts.tsx';
import type { Answers } from './read-file.ts';
import { RefusedList } from './refused-list.tsx';
import { refusedOf } from './refused.ts';
import type { Reading } from './use-import.ts';
import { Button } from '../button.tsx';

interface Props {
  readonly reading: Reading;
  readonly preview: ImportPreview;
  readonly onAnswer: (answers: Answers) => void;
  readonly onImport: () => void;
  readonly onReset: () => void;
}

/** What the file is and what importing it would do; the one button that writes is at the end of it. */
export function Preview({ reading, preview, onAnswer, onImport, onReset }: Props) {
  const { hello, t, count, language } = useDesk();
  const refused = refusedOf(reading.result.refused, preview.refused, language);
  const writes = preview.toWrite.length;
  const upToDate = !writes && preview.unchanged > 0;

  return (
    <>
      <FileFacts reading={reading} onAnswer={onAnswer} />
      <section class="section results">
        <Group name={t(words.added)} count={preview.new} open={preview.new > 0 && preview.new <= 5}>
          <ul class="samples">
            {preview.samples.new.map(({ orderId, text }) => (
              <li key={orderId}>
                <b>{orderId}</b>
                <span>{text}</span>
              </li>
            ))}
          </ul>
          <More shown={preview.samples.new.length} all={preview.new} />
        </Group>
        <Group
          name={t(words.changed)}
          count={preview.changed}
          open={preview.changed > 0 && preview.changed <= 5}
        >
          <ul class="samples">
            {preview.samples.changed.map(({ orderId, fields }) => (
              <li key={orderId}>
                <b>{orderId}</b>
                {fields.map(({ name, before, after }) => (
                  <span key={name}>
                    {t(words.field, { name })}
                    <s>{before || t(words.empty)}</s> → {after}
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <More shown={preview.samples.changed.length} all={preview.changed} />
        </Group>
        <Group name={t(words.unchanged)} count={preview.unchanged}>
          <p class="hint">{t(words.unchangedHint)}</p>
        </Group>
        <Group
          name={t(words.refused)}
          count={refused.length}
          tone="red"
          open={refused.length > 0 && refused.length <= 5}
        >
          <RefusedList refused={refused} />
        </Group>
      </section>
      <div class="import-go">
        {writes > 0 ? (
          <>
            <Button class="button primary wide" disabled={!hello.canEdit} onClick={onImport}>
              {count(writes, words.importOrders)}
            </Button>
            <p class="hint">{t(words.keeps)}</p>
          </>
        ) : (
          <p class="up-to-date">
            {upToDate && <CheckIcon />}
            <span>
              <b>{t(upToDate ? words.nothing : words.noneLeft)}</b>{' '}
              {t(upToDate ? words.nothingHint : words.noneLeftHint)}
            </span>
          </p>
        )}
        <Button class="link-button" onClick={onReset}>
          {t(words.other)}
        </Button>
      </div>
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly count: number;
  readonly tone?: 'red';
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** One line of the table; a group with nothing in it cannot be opened. */
function Group({ name, count, tone, open = false, children }: GroupProps) {
  const line = (
    <>
      <span class="group-name">{name}</span>
      <span class={tone && count ? 'group-count is-red' : 'group-count'}>{count.toLocaleString('en')}</span>
    </>
  );
  if (!count) return <div class="group is-empty">{line}</div>;
  return (
    <Fold class="group" summary={line} open={open}>
      {children}
    </Fold>
  );
}

function More({ shown, all }: { readonly shown: number; readonly all: number }) {
  const { t } = useDesk();
  return all > shown ? (
    <p class="hint">{t(words.listMore, { n: (all - shown).toLocaleString('en') })}</p>
  ) : null;
}
