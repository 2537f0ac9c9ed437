import * as words from '../../src/text/sidebar-importing.ts';
import { useDesk } from '../desk.ts';
import { FileButton } from '../file-button.tsx';
import { UploadIcon } from '../icons.tsx';
import { Notice } from '../notice.tsx';
import { useDrop } from '../order/use-drop.ts';

interface Props {
  readonly problem: string;
  readonly onFile: (file: File) => void;
  readonly onRefuse: (problem: string) => void;
}

export function ChooseFile({ problem, onFile, onRefuse }: Props) {
  const { t } = useDesk();
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (files.length > 1) onRefuse(t(words.oneFile));
    else if (file) onFile(file);
  };
  const { over, handlers } = useDrop(({ files }) => files && take(files), true);
  return (
    <>
      <h2 class="view-title">{t(words.title)}</h2>
      {problem && (
        <div role="alert">
          <Notice tone="red">{problem}</Notice>
        </div>
      )}
      <div class={over ? 'drop drop-file is-over' : 'drop drop-file'} {...handlers}>
        <UploadIcon />
        <p class="drop-title">{t(words.drop)}</p>
        <p>{t(words.kinds)}</p>
        <FileButton class="button primary" accept=".csv,.tsv,.txt,.xlsx" onFiles={take}>
          {t(words.choose)}
        </FileButton>
      </div>
      <p class="import-foot">{t(words.where)}</p>
    </>
  );
}
