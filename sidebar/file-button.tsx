import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface Props {
  readonly class: string;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

/** A button that opens the file dialog; the browser's own file field cannot be styled or worded. */
export function FileButton({ class: name, accept, multiple = false, onFiles, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button class={name} onClick={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        multiple={multiple}
        {...(accept && { accept })}
        onChange={(event) => {
          const files = Array.from(event.currentTarget.files ?? []);
          // The same file can be chosen again after a failure.
          event.currentTarget.value = '';
          if (files.length) onFiles(files);
        }}
      />
    </>
  );
}
