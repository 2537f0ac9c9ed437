import type { ComponentProps } from 'preact';

/** A button that does something; inside a form a bare `button` would submit it. */
export function Button(props: ComponentProps<'button'>) {
  return <button type="button" {...props} />;
}
