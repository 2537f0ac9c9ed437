import { say, type Language } from '../src/text/phrase.ts';
import * as frame from '../src/text/sidebar-frame.ts';
import { HelpIcon, Mark } from './icons.tsx';
import { Button } from './button.tsx';

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
    <div class="header">
      <Mark />
      <h1 class="product">{say(language, frame.product)}</h1>
      <LanguageSwitch language={language} onChoose={onChoose} />
      <Button
        class="icon-button"
        aria-label={say(language, frame.help)}
        title={say(language, frame.help)}
        onClick={onHelp}
      >
        <HelpIcon />
      </Button>
    </div>
  );
}

export function LanguageSwitch({ language, onChoose }: Pick<Props, 'language' | 'onChoose'>) {
  return (
    <div class="switch" role="group" aria-label={say(language, frame.language)}>
      {NAMES.map((choice) => (
        <Button
          key={choice.language}
          lang={choice.tag}
          aria-pressed={choice.language === language}
          onClick={() => choice.language !== language && onChoose(choice.language)}
        >
          {choice.name}
        </Button>
      ))}
    </div>
  );
}
