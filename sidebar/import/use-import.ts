import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadProgress, ReadResult } from '../../src/domain/import/imported.ts';
import { importBatches } from '../../src/domain/limits.ts';
import { Problem, sentence } from '../../src/domain/problems.ts';
import type { ImportedRow, ImportPreview } from '../../src/protocol.ts';
import * as failed from '../../src/text/sidebar-failed.ts';
import { useDesk } from '../desk.ts';
import { Refusal, ask, newRequest } from '../server.ts';
import { importedRow } from './imported-row.ts';
import { readFile, type Answers } from './read-file.ts';

/** A file and what is known about it so far. */
export interface Reading {
  readonly file: File;
  readonly answers: Answers;
  readonly result: ReadResult;
}

/** An import on its way: everything that "Resume" needs. */
export interface Job {
  readonly reading: Reading;
  readonly preview: ImportPreview;
  readonly request: string;
  readonly batches: readonly (readonly ImportedRow[])[];
  /** The batch to send next; `batches.length` when all are written. */
  readonly next: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly orderId: string; readonly reason: string }[];
}

export type Stage =
  | { readonly at: 'start'; readonly problem: string }
  | { readonly at: 'reading'; readonly name: string; readonly progress: ReadProgress | null }
  | { readonly at: 'questions'; readonly reading: Reading }
  | { readonly at: 'comparing'; readonly reading: Reading; readonly problem: string }
  | { readonly at: 'ready'; readonly reading: Reading; readonly preview: ImportPreview }
  | { readonly at: 'sending'; readonly job: Job; readonly stopping: boolean }
  | { readonly at: 'stopped'; readonly job: Job; readonly problem: string }
  | { readonly at: 'finished'; readonly job: Job };

/** The orders of an import that are written so far, and all of them. */
export function progressOf(job: Job): { done: number; total: number } {
  const count = (batches: Job['batches']) => batches.reduce((sum, batch) => sum + batch.length, 0);
  return { done: count(job.batches.slice(0, job.next)), total: count(job.batches) };
}

/** The steps of an import. Nothing is written before `send`, and what was written is never written twice. */
export function useImport() {
  const { hello, t, language } = useDesk();
  const [stage, setStage] = useState<Stage>({ at: 'start', problem: '' });
  /** Counts what was begun; whatever belongs to an earlier turn is dropped when it arrives. */
  const turn = useRef(0);
  const stop = useRef(false);
  useEffect(() => () => void turn.current++, []);

  async function read(file: File, answers: Answers = {}): Promise<void> {
    const mine = ++turn.current;
    const isOver = () => mine !== turn.current;
    setStage({ at: 'reading', name: file.name, progress: null });
    try {
      const onProgress = (progress: ReadProgress) => setStage({ at: 'reading', name: file.name, progress });
      const result = await readFile(file, answers, hello.markets, onProgress, isOver);
      if (!result || isOver()) return;
      const reading = { file, answers, result };
      if (result.questions.length) setStage({ at: 'questions', reading });
      else await compare(reading, mine);
    } catch (error) {
      if (isOver()) return;
      const problem = error instanceof Problem ? error : new Problem('unreadableFile');
      setStage({ at: 'start', problem: sentence(problem, language) });
    }
  }

  async function compare(reading: Reading, mine = ++turn.current): Promise<void> {
    setStage({ at: 'comparing', reading, problem: '' });
    try {
      const preview = await ask('import.preview', { orders: reading.result.orders.map(importedRow) });
      if (mine === turn.current) setStage({ at: 'ready', reading, preview });
    } catch (error) {
      if (mine !== turn.current) return;
      setStage({
        at: 'comparing',
        reading,
        problem: error instanceof Refusal ? error.sentence : t(failed.preview),
      });
    }
  }

  function begin(reading: Reading, preview: ImportPreview): void {
    const wanted = new Set(preview.toWrite);
    const rows = reading.result.orders.filter(({ orderId }) => wanted.has(orderId)).map(importedRow);
    const size = Math.ceil(rows.length / importBatches(rows.length));
    const batches: ImportedRow[][] = [];
    for (let at = 0; at < rows.length; at += size) batches.push(rows.slice(at, at + size));
    void send({
      reading,
      preview,
      request: newRequest(),
      batches,
      next: 0,
      added: 0,
      updated: 0,
      unchanged: preview.unchanged,
      refused: preview.refused,
    });
  }

  /** Sends what is left, one batch after the other, until it is done, stopped or broken. */
  async function send(job: Job): Promise<void> {
    const mine = ++turn.current;
    stop.current = false;
    let now = job;
    while (now.next < now.batches.length) {
      if (stop.current) return setStage({ at: 'stopped', job: now, problem: '' });
      setStage({ at: 'sending', job: now, stopping: false });
      try {
        const answer = await ask('import.batch', {
          fileName: now.reading.file.name,
          orders: [...(now.batches[now.next] ?? [])],
          batch: now.next,
          batches: now.batches.length,
          request: now.request,
        });
        now = {
          ...now,
          next: now.next + 1,
          added: now.added + answer.added,
          updated: now.updated + answer.updated,
          unchanged: now.unchanged + answer.unchanged,
          refused: [...now.refused, ...answer.refused],
        };
      } catch (error) {
        if (mine !== turn.current) return;
        const problem = error instanceof Refusal ? error.sentence : t(failed.batch);
        return setStage({ at: 'stopped', job: now, problem });
      }
      if (mine !== turn.current) return;
    }
    setStage({ at: 'finished', job: now });
  }

  function cancel(): void {
    if (stage.at === 'sending') {
      stop.current = true;
      setStage({ ...stage, stopping: true });
    } else reset();
  }

  function reset(): void {
    turn.current++;
    setStage({ at: 'start', problem: '' });
  }

  const refuse = (problem: string) => setStage({ at: 'start', problem });
  return { stage, read, compare, begin, send, cancel, reset, refuse };
}
