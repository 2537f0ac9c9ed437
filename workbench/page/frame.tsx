/** A frame with the add-on's HTML: another origin, sandboxed with HtmlService's keywords. */
import { useEffect, useRef } from 'preact/hooks';
import type { FrameView } from '../server/messages.ts';

/**
 * What HtmlService allows in SandboxMode.IFRAME: scripts, forms, popups, downloads and modals, its own origin, and no
 * way to navigate the page around it. (`allow-popups-to-escape-sandbox` is what makes a link open a normal tab.)
 */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** What the frame's `google.script.host` asks of the page around it. */
export interface FrameRequest {
  readonly workbench: 'close' | 'focus' | 'width' | 'height';
  readonly value?: number;
}

export interface AddonFrameProps {
  readonly frame: FrameView;
  readonly origin: string;
  readonly onRequest: (request: FrameRequest) => void;
}

export function AddonFrame({ frame, origin, onRequest }: AddonFrameProps) {
  const element = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const listener = (event: MessageEvent) => {
      if (event.origin !== origin || event.source !== element.current?.contentWindow) return;
      const request = event.data as FrameRequest;
      if (typeof request?.workbench === 'string') onRequest(request);
    };
    addEventListener('message', listener);
    return () => removeEventListener('message', listener);
  }, [origin, onRequest]);
  return <iframe ref={element} key={frame.url} src={frame.url} title={frame.title} sandbox={SANDBOX} />;
}
