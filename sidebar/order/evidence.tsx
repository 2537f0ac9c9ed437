import { useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceItem, EvidenceView, OrderView } from '../../src/protocol.ts';
import * as words from '../../src/text/sidebar-evidence.ts';
import { useDesk, useHold } from '../desk.ts';
import { Fold } from '../fold.tsx';
import { instantText } from '../when.ts';
import { DropZone } from './drop-zone.tsx';
import { EvidenceRow } from './evidence-row.tsx';
import { useEvidence } from './use-evidence.ts';
import type { Incoming } from './use-drop.ts';

interface Props {
  readonly order: OrderView;
  readonly onChange: (orderId: string, evidence: EvidenceView) => void;
}

/** The checklist: what proves that the seller did everything right, and where it is. */
export function Evidence({ order, onChange }: Props) {
  const { hello, t, report, language } = useDesk();
  const actions = useEvidence(order.orderId, order.evidence, onChange);
  const { view } = actions;
  const [adding, setAdding] = useState<string | null>(null);
  useHold(adding !== null || actions.uploading);

  // Where an item stands is decided when the order is opened: a tick must not move the row under the pointer.
  const folded = useRef<ReadonlySet<string> | null>(null);
  folded.current ??= new Set(view.items.filter((item) => !isShown(item)).map(({ kind }) => kind));
  const main = view.items.filter(({ kind }) => !folded.current?.has(kind));
  const more = view.items.filter(({ kind }) => folded.current?.has(kind));

  useEffect(() => setAdding(null), [order.orderId]);

  async function add(item: EvidenceItem, incoming: Incoming): Promise<void> {
    if (incoming.link !== undefined) {
      if (await actions.link(item, incoming.link)) setAdding(null);
    } else if (!hello.canUpload) report({ text: t(words.noUpload), tone: 'problem' });
    else {
      setAdding(null);
      const time = instantText(language, new Date().toISOString(), hello.timeZone);
      await actions.upload(
        item,
        incoming.files.map((file) => named(file, t(words.screenshot, { time }))),
      );
    }
  }

  const row = (item: EvidenceItem) => (
    <EvidenceRow
      key={item.kind}
      item={item}
      zone={hello.timeZone}
      adding={adding === item.kind}
      onAdding={(open) => setAdding(open ? item.kind : null)}
      onTick={(done) => void actions.tick(item, done)}
      onAdd={(incoming) => void add(item, incoming)}
      onRemove={(file) => void actions.remove(item, file)}
    />
  );

  return (
    <section class="section evidence" aria-labelledby="evidence-title">
      <div class="section-head">
        <h3 id="evidence-title">{t(words.title)}</h3>
        <Progress view={view} />
      </div>
      <ul class="items">{main.map(row)}</ul>
      {more.length > 0 && (
        <Fold
          class="more-evidence"
          summary={
            <>
              {t(words.more)} <span class="count">{more.length}</span>
            </>
          }
        >
          <ul class="items">{more.map(row)}</ul>
        </Fold>
      )}
      {hello.canEdit && <DropZone items={view.items} canUpload={hello.canUpload} onAdd={add} />}
    </section>
  );
}

/** Every picture from the clipboard is called image.png; the list should tell them apart. */
const named = (file: File, name: string) =>
  file.name === 'image.png' ? new File([file], `${name}.png`, { type: file.type }) : file;

const isShown = (item: EvidenceItem) => item.needed || item.done || item.files.length > 0;

function Progress({ view }: { readonly view: EvidenceView }) {
  const { t } = useDesk();
  const { done, needed } = view;
  if (!needed) return <span class="progress-text">{t(words.nothingNeeded)}</span>;
  return (
    <>
      <span
        class={done >= needed ? 'bar full' : 'bar'}
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={needed}
        aria-valuenow={done}
        aria-label={t(words.countLabel, { done, needed })}
      >
        <i style={{ width: `${Math.min(100, (done / needed) * 100)}%` }} />
      </span>
      <span class="progress-text">{t(words.count, { done, needed })}</span>
    </>
  );
}
