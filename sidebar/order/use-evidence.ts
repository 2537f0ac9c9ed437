import { useState } from 'preact/hooks';
import { MAX_UPLOAD_BYTES } from '../../src/domain/limits.ts';
import type { EvidenceFile, EvidenceItem, EvidenceView } from '../../src/protocol.ts';
import * as failed from '../../src/text/sidebar-failed.ts';
import * as frame from '../../src/text/sidebar-frame.ts';
import * as words from '../../src/text/sidebar-evidence.ts';
import { useDesk } from '../desk.ts';
import { Refusal, ask, newRequest } from '../server.ts';
import { base64Of, sizeText } from './file-bytes.ts';

export interface EvidenceActions {
  /** The checklist as it will be once everything under way has been saved. */
  readonly view: EvidenceView;
  readonly uploading: boolean;
  tick(item: EvidenceItem, done: boolean): Promise<void>;
  link(item: EvidenceItem, url: string): Promise<boolean>;
  upload(item: EvidenceItem, files: readonly File[]): Promise<void>;
  remove(item: EvidenceItem, file: EvidenceFile): Promise<void>;
}

/** What can be done to the evidence of one order. Ticks show at once and go back when they could not be saved. */
export function useEvidence(
  orderId: string,
  saved: EvidenceView,
  onChange: (orderId: string, evidence: EvidenceView) => void,
): EvidenceActions {
  const { t, report, attempt } = useDesk();
  const [pending, setPending] = useState<Readonly<Record<string, boolean>>>({});
  const [uploading, setUploading] = useState(false);

  function show(evidence: EvidenceView, text: string, undo?: () => void) {
    onChange(orderId, evidence);
    report({ text, tone: 'done', ...(undo && { action: { label: t(frame.undo), run: undo } }) });
  }

  async function tick(
    item: EvidenceItem,
    done: boolean,
    request = newRequest(),
    undoing = false,
  ): Promise<void> {
    const { kind, name } = item;
    setPending((all) => ({ ...all, [kind]: done }));
    const answer = await attempt(() => ask('evidence.tick', { orderId, kind, done, request }), {
      busy: t(frame.saving),
      broken: t(failed.save),
      retry: () => void tick(item, done, request, undoing),
    });
    if (answer) {
      const text = undoing ? t(frame.undone) : t(done ? words.ticked : words.unticked, { name });
      show(answer, text, undoing ? undefined : () => void tick(item, !done, newRequest(), true));
    }
    setPending(({ [kind]: _, ...others }) => others);
  }

  /** A pasted link has no name of its own: the server names it. One that is put back keeps the name it had. */
  async function link(item: EvidenceItem, url: string, name = '', request = newRequest()): Promise<boolean> {
    const { kind } = item;
    const answer = await attempt(() => ask('evidence.link', { orderId, kind, url, name, request }), {
      busy: t(frame.saving),
      broken: t(failed.save),
      retry: () => void link(item, url, name, request),
    });
    if (!answer) return false;
    const added = addedFile(item, answer);
    if (name) show(answer, t(frame.undone));
    else show(answer, t(words.linked, { name: added?.name ?? item.name }), undoAdding(item, added));
    return true;
  }

  async function remove(
    item: EvidenceItem,
    file: EvidenceFile,
    request = newRequest(),
    undoing = false,
  ): Promise<void> {
    const { kind } = item;
    const answer = await attempt(
      () => ask('evidence.remove', { orderId, kind, entryId: file.entryId, request }),
      {
        busy: t(frame.saving),
        broken: t(failed.save),
        retry: () => void remove(item, file, request, undoing),
      },
    );
    if (!answer) return;
    const text = undoing ? t(frame.undone) : t(words.removed, { name: file.name });
    show(answer, text, undoing ? undefined : () => void link(item, file.url, file.name));
  }

  /** The one file that an answer has and the item had not. */
  function addedFile(item: EvidenceItem, answer: EvidenceView): EvidenceFile | undefined {
    const before = new Set(item.files.map(({ entryId }) => entryId));
    const files = answer.items.find(({ kind }) => kind === item.kind)?.files ?? [];
    const added = files.filter(({ entryId }) => !before.has(entryId));
    return added.length === 1 ? added[0] : undefined;
  }

  const undoAdding = (item: EvidenceItem, file: EvidenceFile | undefined) =>
    file && (() => void remove(item, file, newRequest(), true));

  async function uploadOne(item: EvidenceItem, file: File, progress: string, request: string) {
    report({ text: progress, tone: 'busy' });
    const base64 = await base64Of(file);
    const input = {
      orderId,
      kind: item.kind,
      name: file.name,
      mimeType: file.type || 'application/octet-stream',
    };
    return ask('evidence.upload', { ...input, base64, request });
  }

  /** One file after the other; the first one that fails stops the rest, which "Try again" takes up where it stopped. */
  async function upload(
    item: EvidenceItem,
    files: readonly File[],
    from = 0,
    request = newRequest(),
  ): Promise<void> {
    setUploading(true);
    for (let at = from; at < files.length; at++) {
      const file = files[at];
      if (!file) break;
      const { name } = file;
      const size = sizeText(file.size);
      const refused =
        file.size > MAX_UPLOAD_BYTES
          ? t(words.tooBig, { name, size, limit: sizeText(MAX_UPLOAD_BYTES) })
          : file.size === 0
            ? t(words.emptyFile, { name })
            : null;
      if (refused) {
        report({ text: refused, tone: 'problem' });
        break;
      }
      const progress = files.length > 1 ? words.uploadingOf : words.uploading;
      try {
        const key = `${request}${at}`;
        const answer = await uploadOne(
          item,
          file,
          t(progress, { name, size, n: at + 1, total: files.length }),
          key,
        );
        show(
          answer,
          t(words.linked, { name }),
          files.length === 1 ? undoAdding(item, addedFile(item, answer)) : undefined,
        );
      } catch (error) {
        if (error instanceof Refusal) report({ text: error.sentence, tone: 'problem' });
        else if (error instanceof DOMException)
          report({ text: t(words.unreadableFile, { name }), tone: 'problem' });
        else {
          const action = { label: t(frame.tryAgain), run: () => void upload(item, files, at, request) };
          report({ text: t(failed.upload, { name }), tone: 'problem', action });
        }
        break;
      }
    }
    setUploading(false);
  }

  const items = saved.items.map((item) => ({ ...item, done: pending[item.kind] ?? item.done }));
  const changed = (want: boolean) =>
    saved.items.filter((item) => item.needed && pending[item.kind] === want && item.done !== want).length;
  const view = { ...saved, items, done: saved.done + changed(true) - changed(false) };
  return { view, uploading, tick, link, upload, remove };
}
