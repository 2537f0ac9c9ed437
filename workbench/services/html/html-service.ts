/** `HtmlService` with scriptlets: https://developers.google.com/apps-script/guides/html/templates */
import { Emulated, host } from '../emulated.ts';
import { HtmlOutput, SandboxMode, XFrameOptionsMode } from './html-output.ts';

/** `<?= ?>` prints escaped, `<?!= ?>` prints as is, `<? ?>` runs. */
const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (value: unknown) => String(value).replace(/[&<>"']/g, (char) => ESCAPES[char]!);

/** Templates take any property the script sets on them, so this one is a plain object with three methods. */
export interface HtmlTemplate {
  evaluate(): HtmlOutput;
  getCode(): string;
  getRawContent(): string;
  [variable: string]: unknown;
}

function makeTemplate(source: string): HtmlTemplate {
  let code = '';
  let last = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    code += print(source.slice(last, match.index));
    const body = match[2]!.trim();
    // A scriptlet may end in a semicolon of its own.
    const expression = body.replace(/;$/, '');
    if (match[1] === '=') code += `__print(__escape(${expression}));`;
    else if (match[1] === '!=') code += `__print(${expression});`;
    else code += `${body}\n`;
    last = match.index + match[0].length;
  }
  code += print(source.slice(last));
  const template: HtmlTemplate = {
    evaluate() {
      const variables = Object.keys(template).filter(
        (name) => typeof template[name] !== 'function' || !METHODS.has(name),
      );
      const parts: unknown[] = [];
      const run = new Function('__print', '__escape', ...variables, code);
      run((part: unknown) => void parts.push(part), escapeHtml, ...variables.map((name) => template[name]));
      return new HtmlOutput(parts.join(''));
    },
    getCode: () => code,
    getRawContent: () => source,
  };
  return template;
}

const METHODS = new Set(['evaluate', 'getCode', 'getRawContent']);

function print(text: string): string {
  return text === '' ? '' : `__print(${JSON.stringify(text)});`;
}

export class HtmlService extends Emulated {
  static override service = 'HtmlService';
  get SandboxMode() {
    return SandboxMode;
  }
  get XFrameOptionsMode() {
    return XFrameOptionsMode;
  }
  createHtmlOutput(html: unknown = ''): HtmlOutput {
    return new HtmlOutput(String(html));
  }
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(host().html.file(String(filename)));
  }
  createTemplate(html: string): HtmlTemplate {
    return makeTemplate(String(html));
  }
  createTemplateFromFile(filename: string): HtmlTemplate {
    return makeTemplate(host().html.file(String(filename)));
  }
  getUserAgent(): string | null {
    return null;
  }
}
