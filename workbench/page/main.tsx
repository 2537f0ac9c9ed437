/** Which page this is, by its address. */
import { render } from 'preact';
import { DrivePage } from './drive.tsx';
import { OutboxPage } from './outbox.tsx';
import { person } from './talk.ts';
import { speaker } from './text.ts';
import type { Language } from '../server/options.ts';

const root = document.getElementById('root')!;
const language: Language = document.documentElement.lang === 'zh-CN' ? 'zh' : 'en';
const say = speaker(language);

if (location.pathname === '/drive') render(<DrivePage say={say} language={language} />, root);
else if (location.pathname === '/mail') render(<OutboxPage say={say} language={language} />, root);
else {
  const { openSpreadsheet } = await import('./spreadsheet.tsx');
  await openSpreadsheet(root, say);
}

// The other windows of a person keep the person of this one in their address.
document.documentElement.dataset['person'] = person;
