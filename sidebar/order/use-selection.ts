import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceView, OpenResult } from '../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Refusal, ask } from '../server.ts';

/** How long after one answer the next question is asked. */
const POLL_MS = 2500;
/** The pause grows with every failure in a row, up to this. */
const SLOWEST_MS = 30_000;

export interface Selection {
  /** Null until the first answer. */
  readonly result: OpenResult | null;
  /** Why the row could not be read; '' when it could, null for a reason nobody foresaw. */
  readonly problem: string | null;
  readonly offline: boolean;
  reopen(): Promise<void>;
  /** Shows what a call about this order's evidence answered. */
  showEvidence(orderId: string, evidence: EvidenceView): void;
}

/**
 * The order of the selected row. A cheap question is asked again and again, only while somebody looks and nothing is
 * half done in the sidebar; the order itself is read when the answer changes.
 */
export function useSelection(active: boolean): Selection {
  const { language, hello, isHeld } = useDesk();
  const [result, setResult] = useState<OpenResult | null>(null);
  const [problem, setProblem] = useState<string | null>('');
  const [offline, setOffline] = useState(!navigator.onLine);
  const stamp = useRef('');
  const asked = useRef(0);

  const reopen = useCallback(async () => {
    const turn = ++asked.current;
    try {
      const opened = await ask('order.open', {});
      // A slower answer to an earlier question must not replace a newer one.
      if (turn !== asked.current) return;
      stamp.current = opened.stamp;
      setResult(opened);
      setProblem('');
    } catch (error) {
      if (turn !== asked.current) return;
      setProblem(error instanceof Refusal ? error.sentence : null);
      throw error;
    }
  }, []);

  // Sentences come in the person's language, and a sheet that was set up is another sheet.
  useEffect(() => {
    reopen().catch(() => {});
  }, [language, hello.layout]);

  useEffect(() => {
    if (!active) return;
    let stopped = false;
    let asking = false;
    let failures = 0;
    let timer = 0;

    const schedule = () => {
      clearTimeout(timer);
      if (!stopped && !document.hidden)
        timer = window.setTimeout(look, Math.min(SLOWEST_MS, POLL_MS * 2 ** failures));
    };
    const look = async () => {
      clearTimeout(timer);
      if (asking || stopped || document.hidden) return;
      if (isHeld() || !navigator.onLine) return schedule();
      asking = true;
      try {
        const answer = await ask('order.poll', {});
        if (!stopped && !isHeld() && answer.stamp !== stamp.current) await reopen();
        failures = 0;
      } catch {
        failures++;
      }
      asking = false;
      schedule();
    };
    const onLine = () => {
      setOffline(!navigator.onLine);
      failures = 0;
      void look();
    };
    const onVisible = () => void look();

    schedule();
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('online', onLine);
    window.addEventListener('offline', onLine);
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('online', onLine);
      window.removeEventListener('offline', onLine);
    };
  }, [active]);

  const showEvidence = useCallback((orderId: string, evidence: EvidenceView) => {
    setResult((shown) =>
      shown?.kind === 'order' && shown.order.orderId === orderId
        ? { ...shown, order: { ...shown.order, evidence } }
        : shown,
    );
  }, []);

  return { result, problem, offline, reopen, showEvidence };
}
