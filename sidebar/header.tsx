import { say, type Language } from '../src/text/phrase.ts';
import { frame } from '../src/text/sidebar.ts';
import { HelpIcon, Mark } from './icons.tsx';

const NAMES = [
  { language: 'zh', name: '中文', tag: 'zh-CN' },
  { language: 'en', name: 'English', tag: 'en' },
] as const;

interface Props {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
  readonly onHelp: () => void;
}

export function Header({ language, onChoose, onHelp }: Props) {
  return (
    <header class="header">
      <Mark />
      <span class="product">{say(language, frame.product)}</span>
      <LanguageSwitch language={language} onChoose={onChoose} />
      <button
        type="button"
        class="icon-button"
        aria-label={say(language, frame.help)}
        title={say(language, frame.help)}
        onClick={onHelp}
      >
        <HelpIcon />
      </button>
    </header>
  );
}

export function LanguageSwitch({ language, onChoose }: Pick<Props, 'language' | 'onChoose'>) {
  return (
    <div class="switch" role="group" aria-label={say(language, frame.language)}>
      {NAMES.map((choice) => (
        <button
          key={choice.language}
          type="button"
          lang={choice.tag}
          aria-pressed={choice.language === language}
          onClick={() => choice.language !== language && onChoose(choice.language)}
        >
          {choice.name}
        </button>
      ))}
    </div>
  );
}
