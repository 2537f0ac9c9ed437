/** Who may talk to the workbench: pages of its own two origins, on this computer. */
import type { IncomingMessage } from 'node:http';

/**
 * The sentence with which a request is refused, or null when it may pass.
 *
 * Listening on 127.0.0.1 keeps other computers out; it does not keep out other *web pages* open in the same
 * browser. A page that rebinds its own name to 127.0.0.1 still sends its own name in `Host`, and a page that posts
 * across origins sends its own in `Origin`: both are turned away.
 */
export function refusal(
  request: IncomingMessage,
  port: number,
  allowedOrigins: readonly string[],
): string | null {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  if (!hosts.includes(request.headers.host ?? '')) return 'Unknown host.';
  const origin = request.headers.origin;
  if (origin !== undefined && !allowedOrigins.includes(origin)) return 'Foreign origin.';
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads && origin === undefined) return 'A change needs an origin.';
  return null;
}

/** Both spellings of an origin on this computer. */
export function localOrigins(port: number): string[] {
  return [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
}
