import { useEffect } from 'preact/hooks';
import type { Hello } from '../src/protocol.ts';
import { ask } from './server.ts';

/** With several Google accounts in one browser a call neither succeeds nor fails; nobody waits longer than this. */
const SILENCE_MS = 8000;

/**
 * Asks the spreadsheet who is here. Until it answers the page is the skeleton; after `SILENCE_MS`, or when the call
 * fails, the help card that stands in the page takes its place. A late answer is still welcome.
 */
export function useHandshake(onAnswer: (hello: Hello) => void): void {
  useEffect(() => {
    const root = document.documentElement;
    let timer = 0;
    let answered = false;
    const silent = () => root.classList.add('is-silent');

    function greet() {
      root.classList.remove('is-silent');
      clearTimeout(timer);
      timer = window.setTimeout(silent, SILENCE_MS);
      ask('hello', {}).then(
        (hello) => {
          if (answered) return;
          answered = true;
          clearTimeout(timer);
          root.classList.remove('is-silent');
          onAnswer(hello);
        },
        () => {
          if (answered) return;
          clearTimeout(timer);
          silent();
        },
      );
    }

    const again = document.getElementById('silent-again');
    again?.addEventListener('click', greet);
    greet();
    return () => {
      clearTimeout(timer);
      again?.removeEventListener('click', greet);
    };
  }, []);
}
