import { useRef, useState } from 'preact/hooks';
import { safeUrl } from '../safe-link.tsx';

/** What somebody dropped or pasted: files, or one link. */
export type Incoming =
  | { readonly files: readonly File[]; readonly link?: undefined }
  | { readonly link: string; readonly files?: undefined };

/** How long after the last sign of a drag it counts as gone; browsers do not always say that it left. */
const GONE_MS = 800;

/** The files or the link that a drop or a paste carries; null when it carries neither. */
export function incomingOf(data: DataTransfer | null): Incoming | null {
  const files = Array.from(data?.files ?? []);
  if (files.length) return { files };
  const text = (data?.getData('text/uri-list') || data?.getData('text/plain') || '').trim();
  const link = /^https?:\/\/\S+$/i.test(text) ? safeUrl(text) : null;
  return link ? { link } : null;
}

/** Handlers that make an element take drops; `over` while something is held above it. */
export function useDrop(onDrop: (incoming: Incoming) => void, enabled: boolean) {
  const [over, setOver] = useState(false);
  const timer = useRef(0);
  const leave = () => {
    clearTimeout(timer.current);
    setOver(false);
  };
  const handlers = enabled
    ? {
        onDragOver(event: DragEvent) {
          event.preventDefault();
          setOver(true);
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => setOver(false), GONE_MS);
        },
        onDragLeave(event: DragEvent) {
          const inside =
            event.relatedTarget instanceof Node &&
            (event.currentTarget as Node).contains(event.relatedTarget);
          if (!inside) leave();
        },
        onDrop(event: DragEvent) {
          event.preventDefault();
          leave();
          const incoming = incomingOf(event.dataTransfer);
          if (incoming) onDrop(incoming);
        },
      }
    : {};
  return { over, handlers };
}
