/** HTML for a sidebar or a dialog: https://developers.google.com/apps-script/reference/html/html-output */
import { Emulated, EnumValue, makeEnum } from '../emulated.ts';

export const SandboxMode = makeEnum('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
export const XFrameOptionsMode = makeEnum('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

export class HtmlOutput extends Emulated {
  static override service = 'HtmlOutput';
  content: string;
  title = '';
  width: number | undefined;
  height: number | undefined;
  constructor(content: string) {
    super();
    this.content = content;
  }
  getContent(): string {
    return this.content;
  }
  setContent(content: string): this {
    this.content = String(content);
    return this;
  }
  append(added: string): this {
    this.content += String(added);
    return this;
  }
  clear(): this {
    this.content = '';
    return this;
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): this {
    this.title = String(title);
    return this;
  }
  getWidth(): number | null {
    return this.width ?? null;
  }
  setWidth(width: number): this {
    this.width = Number(width);
    return this;
  }
  getHeight(): number | null {
    return this.height ?? null;
  }
  setHeight(height: number): this {
    this.height = Number(height);
    return this;
  }
  setSandboxMode(_mode: EnumValue): this {
    return this;
  }
  setXFrameOptionsMode(_mode: EnumValue): this {
    return this;
  }
  addMetaTag(name: string, content: string): this {
    this.content = `<meta name="${name}" content="${content}">${this.content}`;
    return this;
  }
}
