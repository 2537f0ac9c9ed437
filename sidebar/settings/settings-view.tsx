import type { Language } from '../../src/text/phrase.ts';
export function SettingsView(_: { section: string; onChoose: (l: Language) => void }) {
  return <p>…</p>;
}
