import { useEffect, useState } from 'preact/hooks';
import type { FunctionHelp } from '../../src/protocol.ts';
import * as failed from '../../src/text/sidebar-failed.ts';
import * as frame from '../../src/text/sidebar-frame.ts';
import * as words from '../../src/text/sidebar-settings.ts';
import { useDesk } from '../desk.ts';
import { Fold } from '../fold.tsx';
import { CopyIcon } from '../icons.tsx';
import { ask } from '../server.ts';
import { Button } from '../button.tsx';

/** Every function one can type into a cell, to be searched and copied. */
export function Functions() {
  const { t, language, attempt } = useDesk();
  const [functions, setFunctions] = useState<readonly FunctionHelp[] | null>(null);
  const [search, setSearch] = useState('');

  async function load() {
    const found = await attempt(() => ask('help.functions', {}), {
      broken: t(failed.read),
      retry: () => void load(),
    });
    if (found) setFunctions(found);
  }
  useEffect(() => void load(), [language]);

  const wanted = search.trim().toLowerCase();
  const found = functions?.filter(({ name, summary }) => `${name} ${summary}`.toLowerCase().includes(wanted));
  return (
    <section class="part" id="section-functions">
      <h2>{t(words.functions)}</h2>
      <p class="hint">{t(words.formulaHint)}</p>
      <input
        class="text"
        type="search"
        value={search}
        placeholder={t(words.search)}
        aria-label={t(words.search)}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {!found && <p class="hint">{t(frame.loading)}</p>}
      {found?.length === 0 && <p class="hint">{t(words.noFunction)}</p>}
      <div class="functions">
        {found?.map((help) => (
          <FunctionCard key={help.name} help={help} />
        ))}
      </div>
    </section>
  );
}

function FunctionCard({ help }: { readonly help: FunctionHelp }) {
  const { t, copy } = useDesk();
  return (
    <Fold
      class="function"
      summary={
        <span class="function-head">
          <code>{help.name}</code>
          <span>{help.summary}</span>
        </span>
      }
    >
      <div class="formula">
        <code>{help.example}</code>
        <Button
          class="icon-button"
          aria-label={`${t(words.copyFormula)}: ${help.name}`}
          title={t(words.copyFormula)}
          onClick={() => copy(help.example)}
        >
          <CopyIcon />
        </Button>
      </div>
      {help.result && (
        <p class="hint">
          {t(words.gives)} <code>{help.result}</code>
        </p>
      )}
      <dl class="args">
        {help.args.map((arg) => (
          <div key={arg.name}>
            <dt>
              <code>{arg.name}</code>
              {arg.optional && <span class="hint"> {t(words.optional)}</span>}
            </dt>
            <dd>
              {arg.help} <code>{arg.example}</code>
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
