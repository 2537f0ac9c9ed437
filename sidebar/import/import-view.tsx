import * as frame from '../../src/text/sidebar-frame.ts';
import * as orderWords from '../../src/text/sidebar-order.ts';
import * as words from '../../src/text/sidebar-importing.ts';
import { useDesk } from '../desk.ts';
import { Notice } from '../notice.tsx';
import { ChooseFile } from './choose-file.tsx';
import { Finished } from './finished.tsx';
import { Preview } from './preview.tsx';
import { Questions } from './questions.tsx';
import { ProgressCard } from './progress-card.tsx';
import { progressOf, useImport, type Stage } from './use-import.ts';
import { Button } from '../button.tsx';

/** From a file to the sheet: what it is, what it would change, the writing, what became of it. */
export function ImportView() {
  const { hello, t, go } = useDesk();
  const steps = useImport();

  if (hello.layout === 'none') {
    return (
      <Notice tone="blue" action={{ label: t(orderWords.goSetUp), run: () => go('more', 'setup') }}>
        {t(words.setUpFirst)}
      </Notice>
    );
  }
  return (
    <>
      {!hello.canEdit && <Notice tone="grey">{t(frame.readOnly)}</Notice>}
      <Step stage={steps.stage} steps={steps} />
    </>
  );
}

function Step({ stage, steps }: { readonly stage: Stage; readonly steps: ReturnType<typeof useImport> }) {
  const { t } = useDesk();
  switch (stage.at) {
    case 'start':
      return (
        <ChooseFile
          problem={stage.problem}
          onFile={(file) => void steps.read(file)}
          onRefuse={steps.refuse}
        />
      );
    case 'reading': {
      const { progress, name } = stage;
      return (
        <ProgressCard
          title={t(words.reading, { name })}
          share={progress && progress.total ? progress.done / progress.total : 0}
          {...(progress && { detail: t(phases[progress.phase]) })}
          cancel={{ label: t(frame.cancel), run: steps.cancel }}
        />
      );
    }
    case 'questions':
      return (
        <Questions
          reading={stage.reading}
          onAnswer={(answers) => void steps.read(stage.reading.file, answers)}
          onCancel={steps.reset}
        />
      );
    case 'comparing':
      if (!stage.problem) {
        return (
          <ProgressCard
            title={t(words.comparing)}
            share={null}
            cancel={{ label: t(frame.cancel), run: steps.cancel }}
          />
        );
      }
      return (
        <>
          <Notice
            tone="red"
            action={{ label: t(frame.tryAgain), run: () => void steps.compare(stage.reading) }}
          >
            {stage.problem}
          </Notice>
          <p class="import-foot">
            <Button class="link-button" onClick={steps.reset}>
              {t(words.other)}
            </Button>
          </p>
        </>
      );
    case 'ready':
      return (
        <Preview
          reading={stage.reading}
          preview={stage.preview}
          onAnswer={(answers) => void steps.read(stage.reading.file, answers)}
          onImport={() => steps.begin(stage.reading, stage.preview)}
          onReset={steps.reset}
        />
      );
    case 'sending': {
      const { done, total } = progressOf(stage.job);
      return (
        <ProgressCard
          title={t(words.writing, { done: done.toLocaleString('en'), total: total.toLocaleString('en') })}
          share={done / total}
          busy
          {...(stage.stopping
            ? { detail: t(words.stopping) }
            : { cancel: { label: t(frame.cancel), run: steps.cancel } })}
        />
      );
    }
    case 'stopped':
      return <Stopped stage={stage} onResume={() => void steps.send(stage.job)} onLeave={steps.reset} />;
    case 'finished':
      return <Finished job={stage.job} onReset={steps.reset} />;
  }
}

const phases = { unpacking: words.unpacking, rows: words.rows, orders: words.orders };

interface StoppedProps {
  readonly stage: Extract<Stage, { at: 'stopped' }>;
  readonly onResume: () => void;
  readonly onLeave: () => void;
}

function Stopped({ stage, onResume, onLeave }: StoppedProps) {
  const { t } = useDesk();
  const { done, total } = progressOf(stage.job);
  return (
    <section class="card tone-amber import-card" role="status">
      <h2>{t(words.stoppedTitle)}</h2>
      {stage.problem && <p>{stage.problem}</p>}
      <p>{t(words.stopped, { done: done.toLocaleString('en'), total: total.toLocaleString('en') })}</p>
      <div class="actions">
        <Button class="button primary" onClick={onResume}>
          {t(words.resume)}
        </Button>
        <Button class="button quiet" onClick={onLeave}>
          {t(words.discard)}
        </Button>
      </div>
    </section>
  );
}
