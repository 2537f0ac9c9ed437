/**
 * What the workbench keeps between two runs: a snapshot, and every revision since.
 *
 *     state.json             the last snapshot; names its revision log
 *     revisions-12.jsonl     the engine's messages since that snapshot, one per line, appended before anybody sees them
 *     files/<sha256>         contents of the files in the emulated Drive
 *
 * A snapshot is written beside the old one and renamed over it, so there is always a whole one; a process killed in
 * between finds the old snapshot with the old log. Everything is written synchronously: the workbook is small, and
 * nothing may happen between taking a snapshot and starting its log.
 */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { WorkbookSnapshot } from '../workbench.ts';

export interface Kept<Settings> {
  readonly workbook: WorkbookSnapshot;
  readonly settings: Settings;
  /** The engine's messages since the snapshot, oldest first. */
  readonly revisions: readonly unknown[];
}

interface StateFile {
  readonly version: 1;
  readonly generation: number;
  readonly settings: unknown;
  /** The snapshot; the content of each Drive file is the name of a file in `files/`. */
  readonly workbook: WorkbookSnapshot;
}

export interface Store<Settings> {
  exists(): boolean;
  load(): Kept<Settings> | null;
  save(workbook: WorkbookSnapshot, settings: Settings): void;
  append(message: unknown): void;
  /** Forgets everything. */
  clear(): void;
  close(): void;
}

/** Somebody else has this folder open. */
export class StoreBusy extends Error {}

export function openStore<Settings>(folder: string): Store<Settings> {
  const statePath = join(folder, 'state.json');
  const filesPath = join(folder, 'files');
  mkdirSync(filesPath, { recursive: true });
  const release = lock(join(folder, 'lock'));
  let generation = 0;
  const logPath = (number: number) => join(folder, `revisions-${number}.jsonl`);

  return {
    exists: () => existsSync(statePath),
    load() {
      if (!existsSync(statePath)) return null;
      const state = JSON.parse(readFileSync(statePath, 'utf8')) as StateFile;
      generation = state.generation;
      const drive = state.workbook.drive.map((file) => ({
        ...file,
        content: readFileSync(join(filesPath, file.content)).toString('base64'),
      }));
      return {
        workbook: { ...state.workbook, drive },
        settings: state.settings as Settings,
        revisions: readLines(logPath(generation)),
      };
    },
    save(workbook, settings) {
      const next = generation + 1;
      const drive = workbook.drive.map((file) => ({ ...file, content: keepFile(filesPath, file.content) }));
      const state: StateFile = { version: 1, generation: next, settings, workbook: { ...workbook, drive } };
      writeFileSync(logPath(next), '');
      replaceFile(statePath, JSON.stringify(state));
      rmSync(logPath(generation), { force: true });
      generation = next;
      sweep(filesPath, new Set(drive.map((file) => file.content)));
    },
    append(message) {
      appendFileSync(logPath(generation), `${JSON.stringify(message)}\n`);
    },
    clear() {
      rmSync(statePath, { force: true });
      rmSync(logPath(generation), { force: true });
      sweep(filesPath, new Set());
    },
    close: release,
  };
}

/** The whole lines of a log. A line cut short by a kill was never acknowledged to anybody: it is left out. */
function readLines(path: string): unknown[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as unknown);
}

function replaceFile(path: string, text: string): void {
  const beside = `${path}.new`;
  const descriptor = openSync(beside, 'w');
  writeFileSync(descriptor, text);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(beside, path);
}

/** Stores a file's content under its hash, and returns that name. */
function keepFile(folder: string, base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const name = createHash('sha256').update(bytes).digest('hex');
  const path = join(folder, name);
  if (!existsSync(path)) {
    writeFileSync(`${path}.new`, bytes);
    renameSync(`${path}.new`, path);
  }
  return name;
}

function sweep(folder: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
}

/** One process per folder: two would overwrite each other's snapshots. A lock whose process has gone is void. */
function lock(path: string): () => void {
  if (existsSync(path)) {
    const owner = Number(readFileSync(path, 'utf8'));
    if (owner !== process.pid && isRunning(owner)) {
      throw new StoreBusy(
        `Another workbench (process ${owner}) has this folder open. If that is wrong, delete ${path}.`,
      );
    }
  }
  writeFileSync(path, String(process.pid));
  return () => rmSync(path, { force: true });
}

/** Whether this process still runs, and is a workbench: the number may have gone to another program meanwhile. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // Linux says what a process is; one that was killed and not yet buried has no command line any more.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(basename(process.argv[1] ?? ''));
  } catch {
    return true;
  }
}
