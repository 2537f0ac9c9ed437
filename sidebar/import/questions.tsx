import { useState } from 'preact/hooks';
import type { DateOrder, ImportQuestion } from '../../src/domain/import/imported.ts';
import * as frame from '../../src/text/sidebar-frame.ts';
import * as words from '../../src/text/sidebar-importing.ts';
import { useDesk } from '../desk.ts';
import { dayText } from '../when.ts';
import type { Answers } from './read-file.ts';
import type { Reading } from './use-import.ts';
import { Button } from '../button.tsx';

interface Props {
  readonly reading: Reading;
  readonly onAnswer: (answers: Answers) => void;
  readonly onCancel: () => void;
}

/** What only the seller can tell; nothing is guessed. */
export function Questions({ reading, onAnswer, onCancel }: Props) {
  const { t } = useDesk();
  const { questions } = reading.result;
  const [answers, setAnswers] = useState<Answers>(reading.answers);
  const open = questions.some(({ ask }) => !answers[ask]);
  return (
    <form
      class="card import-card form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!open) onAnswer(answers);
      }}
    >
      <h2>{t(words.askTitle)}</h2>
      <p class="file-title">{reading.file.name}</p>
      {questions.map((question) => (
        <Question
          key={question.ask}
          question={question}
          chosen={answers[question.ask] ?? ''}
          onChoose={(value) => setAnswers({ ...answers, [question.ask]: value })}
        />
      ))}
      <div class="actions">
        <button type="submit" class="button primary" disabled={open}>
          {t(words.go)}
        </button>
        <Button class="button quiet" onClick={onCancel}>
          {t(frame.cancel)}
        </Button>
      </div>
    </form>
  );
}

interface QuestionProps {
  readonly question: ImportQuestion;
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

function Question({ question, chosen, onChoose }: QuestionProps) {
  const { hello, t, language } = useDesk();
  const choices =
    question.ask === 'market'
      ? hello.markets
          .filter(({ code }) => !question.candidates.length || question.candidates.includes(code))
          .map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))
      : (['dayFirst', 'monthFirst'] satisfies DateOrder[]).map((value) => ({
          value,
          label: dateLabel(value, question[value]),
        }));
  function dateLabel(order: DateOrder, day: string) {
    const name = t(order === 'dayFirst' ? words.dayFirst : words.monthFirst);
    // Of a contradictory file each order has dates that it cannot read.
    return day ? t(words.dayNamed, { day: dayText(language, day), name }) : name;
  }
  return (
    <fieldset>
      <legend>
        {question.ask === 'market' ? t(words.askMarket) : t(words.askDate, { example: question.example })}
      </legend>
      <div class={choices.length > 4 ? 'choices two' : 'choices one'}>
        {choices.map(({ value, label }) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={question.ask}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
