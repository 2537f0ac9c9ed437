import type { ComponentChildren } from 'preact';

/** The address when it is safe to click: http or https, nothing that runs a script or opens a local file. */
export function safeUrl(text: string | null): string | null {
  if (!text) return null;
  try {
    const url = new URL(text.trim());
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

interface Props {
  readonly url: string | null;
  readonly class?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link into a new tab; text from outside that is no safe address stays text. */
export function SafeLink({ url, label, children, ...rest }: Props) {
  const href = safeUrl(url);
  if (!href) return <span {...rest}>{children}</span>;
  return (
    <a
      {...rest}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      {...(label && { 'aria-label': label, title: label })}
    >
      {children}
    </a>
  );
}
