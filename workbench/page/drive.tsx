/** The Drive page: the folder that stands in for Google Drive, with a preview beside it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../server/options.ts';
import type { DriveEntry } from '../server/messages.ts';
import { PageFrame } from './page-frame.tsx';
import { ask, listen, sendFile, tell } from './talk.ts';
import type { Say } from './text.ts';

const FOLDER = 'application/vnd.google-apps.folder';
const KILOBYTE = 1024;

export function DrivePage({ say, language }: { say: Say; language: Language }) {
  const [files, setFiles] = useState<readonly DriveEntry[] | null>(null);
  const [binShown, setBinShown] = useState(false);
  const [chosen, setChosen] = useState(new URLSearchParams(location.search).get('file'));
  const picker = useRef<HTMLInputElement>(null);
  const refresh = () => void ask<DriveEntry[]>('/api/drive').then(setFiles);
  useEffect(() => {
    refresh();
    return listen(Number.MAX_SAFE_INTEGER, { files: refresh, reload: refresh }, (up) => up && refresh());
  }, []);
  const shown = (files ?? []).filter((file) => file.trashed === binShown);
  const current = shown.find((file) => file.id === chosen);
  const change = (action: string) => async () => {
    await tell('/api/drive/change', { id: current!.id, action });
    if (action === 'delete') setChosen(null);
    refresh();
  };
  return (
    <PageFrame say={say} title={say('driveTitle')} intro={say('driveIntro')}>
      <div class="drive-tools">
        <div class="choice" role="group">
          <button type="button" aria-pressed={!binShown} onClick={() => setBinShown(false)}>
            {say('myDrive')}
          </button>
          <button type="button" aria-pressed={binShown} onClick={() => setBinShown(true)}>
            {say('bin')}
          </button>
        </div>
        <button type="button" class="primary" onClick={() => picker.current!.click()}>
          {say('addFile')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void sendFile('/api/drive', file).then(refresh);
          }}
        />
      </div>
      <div class="two-panes">
        <div class="list">
          {files && shown.length === 0 && <p class="empty">{say(binShown ? 'binEmpty' : 'driveEmpty')}</p>}
          {shown.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('fileName')}</th>
                  <th scope="col">{say('fileOwner')}</th>
                  <th scope="col">{say('fileModified')}</th>
                  <th scope="col" class="number">
                    {say('fileSize')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {inTreeOrder(shown).map(({ file, depth }) => (
                  <tr key={file.id} class={file.id === chosen ? 'chosen' : ''}>
                    <td style={{ paddingInlineStart: `${12 + depth * 20}px` }}>
                      <button
                        type="button"
                        class="link"
                        aria-pressed={file.id === chosen}
                        onClick={() => setChosen(file.id)}
                      >
                        <FileIcon mimeType={file.mimeType} />
                        {file.name}
                      </button>
                    </td>
                    <td>{file.owner.split('@')[0]}</td>
                    <td>{new Date(file.modifiedTime).toLocaleString(language === 'zh' ? 'zh-CN' : 'en')}</td>
                    <td class="number">{file.mimeType === FOLDER ? '' : size(file.size)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
        <div class="detail">
          {!current && <p class="empty">{say('pickFile')}</p>}
          {current && (
            <>
              <h2>{current.name}</h2>
              <p class="facts">
                {current.mimeType === FOLDER ? say('folder') : `${current.mimeType} · ${size(current.size)}`}
              </p>
              <div class="buttons">
                {current.mimeType !== FOLDER && (
                  <a class="button" href={`${content(current)}&download=1`} download={current.name}>
                    {say('download')}
                  </a>
                )}
                {!current.trashed && (
                  <button type="button" onClick={change('trash')}>
                    {say('moveToBin')}
                  </button>
                )}
                {current.trashed && (
                  <>
                    <button type="button" onClick={change('restore')}>
                      {say('restore')}
                    </button>
                    <button type="button" onClick={change('delete')}>
                      {say('deleteForEver')}
                    </button>
                  </>
                )}
              </div>
              <Preview file={current} say={say} />
            </>
          )}
        </div>
      </div>
    </PageFrame>
  );
}

function content(file: DriveEntry): string {
  return `/api/drive/content?id=${encodeURIComponent(file.id)}`;
}

function Preview({ file, say }: { file: DriveEntry; say: Say }) {
  if (file.mimeType === FOLDER) return null;
  if (/^image\/(?!svg)/.test(file.mimeType))
    return <img class="preview" src={content(file)} alt={file.name} />;
  if (/^video\//.test(file.mimeType)) return <video class="preview" src={content(file)} controls />;
  if (/^text\/(plain|csv)$/.test(file.mimeType)) {
    return <iframe class="preview" src={content(file)} title={file.name} sandbox="" />;
  }
  return <p class="empty">{say('noPreview')}</p>;
}

/** Folders before their files; what lies in a folder that is not shown stands at the top. */
function inTreeOrder(files: readonly DriveEntry[]): { file: DriveEntry; depth: number }[] {
  const ids = new Set(files.map((file) => file.id));
  const sorted = [...files].sort(
    (a, b) => Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER) || a.name.localeCompare(b.name),
  );
  const result: { file: DriveEntry; depth: number }[] = [];
  const add = (parent: string | undefined, depth: number) => {
    for (const file of sorted) {
      const known = file.parents.find((id) => ids.has(id));
      if (known !== parent) continue;
      result.push({ file, depth });
      if (file.mimeType === FOLDER) add(file.id, depth + 1);
    }
  };
  add(undefined, 0);
  return result;
}

function size(bytes: number): string {
  if (bytes < KILOBYTE) return `${bytes} B`;
  if (bytes < KILOBYTE ** 2) return `${(bytes / KILOBYTE).toFixed(1)} KB`;
  return `${(bytes / KILOBYTE ** 2).toFixed(1)} MB`;
}

function FileIcon({ mimeType }: { mimeType: string }) {
  const isFolder = mimeType === FOLDER;
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      {isFolder ? (
        <path
          d="M2 5a1.5 1.5 0 0 1 1.5-1.5h4L9.3 5.3h7.2A1.5 1.5 0 0 1 18 6.8V15a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 2 15z"
          fill="#8a94a0"
        />
      ) : (
        <path
          d="M5 2h7l4 4v11a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1z"
          fill="none"
          stroke="#5f6b78"
          stroke-width="1.4"
        />
      )}
    </svg>
  );
}
