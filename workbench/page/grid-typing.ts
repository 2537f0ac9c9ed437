/** Typing formulas as in Google Sheets. */
import { engine } from '../engine/o-spreadsheet.ts';
import { toEngineFormula } from '../engine/formula-text.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- patched internals carry no public types */
type Loose = any;

/**
 * Sheets takes `;` between arguments in every locale; the engine only in some. A typed `;` becomes the locale's own
 * separator at once, so that the function help follows the arguments. Text and array rows (`{1;2}`) keep theirs.
 * What is entered in the end goes through the same spelling as what a script enters.
 */
export function typeAsInSheets(): void {
  openFunctionHelp();
  const prototype = engine.stores.CellComposerStore.prototype as Loose;
  const { setContent, confirmEdition } = prototype;
  prototype.setContent = function (this: Loose, text: string, ...rest: unknown[]) {
    const separator = this.getters.getLocale().formulaArgSeparator;
    return setContent.call(this, separator === ';' ? text : separateArguments(text, separator), ...rest);
  };
  prototype.confirmEdition = function (this: Loose, content: string) {
    return confirmEdition.call(this, content.startsWith('=') ? toEngineFormula(content) : content);
  };
}

/** Sheets explains a function as it is typed; the engine waits for a click on a small arrow. */
function openFunctionHelp(): void {
  const { components } = engine.components.Composer as Loose;
  components.FunctionDescriptionProvider = class extends components.FunctionDescriptionProvider {
    setup(): void {
      super.setup();
      this.state.isCollapsed = false;
    }
  };
}

/** `=F(A1;"a;b";{1;2})` → `=F(A1,"a;b",{1;2})`. One character for one, so a caret stays where it is. */
export function separateArguments(text: string, separator: string): string {
  if (!text.startsWith('=') || !text.includes(';')) return text;
  let quote = '';
  let braces = 0;
  let result = '';
  for (const character of text) {
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') braces += 1;
    else if (character === '}') braces -= 1;
    result += character === ';' && !quote && braces === 0 ? separator : character;
  }
  return result;
}
