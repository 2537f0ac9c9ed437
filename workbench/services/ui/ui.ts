/** Menus, dialogs and the sidebar: https://developers.google.com/apps-script/reference/base/ui */
import { badArguments, Emulated, EnumValue, host, makeEnum, platformError, raw } from '../emulated.ts';
import type { MenuData } from '../bridge.ts';
import { HtmlOutput } from '../html/html-output.ts';

export const Button = makeEnum('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = makeEnum('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export class Menu extends Emulated {
  static override service = 'Menu';
  readonly data: MenuData;
  constructor(caption: string, addOn: boolean) {
    super();
    this.data = { caption, addOn, items: [] };
  }
  addItem(caption: string, functionName: string): this {
    if (typeof functionName !== 'string')
      throw badArguments('SpreadsheetApp.Menu.addItem', [caption, functionName]);
    this.data.items.push({ caption: String(caption), functionName });
    return this;
  }
  addSeparator(): this {
    this.data.items.push(null);
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.data.items.push(raw(menu).data);
    return this;
  }
  addToUi(): void {
    host().ui.addMenu(this.data);
  }
}

export class PromptResponse extends Emulated {
  static override service = 'PromptResponse';
  readonly button: string;
  readonly text: string;
  constructor(button: string, text: string) {
    super();
    this.button = button;
    this.text = text;
  }
  getSelectedButton(): EnumValue {
    return Button[this.button]!;
  }
  getResponseText(): string {
    return this.text;
  }
}

export class Ui extends Emulated {
  static override service = 'Ui';

  get Button() {
    return Button;
  }
  get ButtonSet() {
    return ButtonSet;
  }
  createMenu(caption: string): Menu {
    return new Menu(String(caption), false);
  }
  createAddonMenu(): Menu {
    return new Menu('', true);
  }

  /** (prompt), (prompt, buttons) or (title, prompt, buttons). */
  _ask(kind: 'alert' | 'prompt', args: unknown[]): { button: string; text: string } {
    const buttons = args.find((arg) => arg instanceof EnumValue) as EnumValue | undefined;
    const texts = args.filter((arg) => !(arg instanceof EnumValue)).map(String);
    if (texts.length === 0 || texts.length > 2 || (texts.length === 2 && !buttons))
      throw badArguments(`Ui.${kind}`, args);
    const message = texts.at(-1)!;
    const title = texts.length === 2 ? texts[0]! : '';
    return host().ui.ask(kind, title, message, (buttons ?? ButtonSet['OK']!).name());
  }
  alert(...args: unknown[]): EnumValue {
    return Button[this._ask('alert', args).button]!;
  }
  prompt(...args: unknown[]): PromptResponse {
    const { button, text } = this._ask('prompt', args);
    return new PromptResponse(button, text);
  }

  _show(kind: 'sidebar' | 'modal' | 'modeless', content: unknown, title?: string): void {
    const html = raw(content) as HtmlOutput;
    if (!(html instanceof HtmlOutput))
      throw badArguments(`Ui.show${kind === 'sidebar' ? 'Sidebar' : 'ModalDialog'}`, [content]);
    if (kind !== 'sidebar' && typeof title !== 'string')
      throw badArguments('Ui.showModalDialog', [content, title]);
    if (html.content.trim() === '') throw platformError('HtmlOutput is empty.');
    host().ui.show(kind, {
      title: title ?? html.title,
      html: html.content,
      ...(html.width === undefined ? {} : { width: html.width }),
      ...(html.height === undefined ? {} : { height: html.height }),
    });
  }
  showSidebar(content: unknown): void {
    this._show('sidebar', content);
  }
  showModalDialog(content: unknown, title: string): void {
    this._show('modal', content, title);
  }
  showModelessDialog(content: unknown, title: string): void {
    this._show('modeless', content, title);
  }
}
