/** Text with a link. Runs within a cell are not emulated: the whole cell carries one style and one link. */
import { Emulated } from '../emulated.ts';

export class RichTextValue extends Emulated {
  static override service = 'RichTextValue';
  readonly text: string;
  readonly url: string | null;
  constructor(text: string, url: string | null) {
    super();
    this.text = text;
    this.url = url;
  }
  getText(): string {
    return this.text;
  }
  getLinkUrl(): string | null {
    return this.url;
  }
  getRuns(): RichTextValue[] {
    return [new RichTextValue(this.text, this.url)];
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.text, this.url);
  }
}

export class RichTextValueBuilder extends Emulated {
  static override service = 'RichTextValueBuilder';
  text: string;
  url: string | null;
  constructor(text = '', url: string | null = null) {
    super();
    this.text = text;
    this.url = url;
  }
  setText(text: string): this {
    this.text = text;
    return this;
  }
  setLinkUrl(...args: (string | number | null)[]): this {
    const url = args.length === 3 ? args[2] : args[0];
    if (args.length === 3 && (args[0] !== 0 || args[1] !== this.text.length))
      throw new Error('not emulated: a link on a part of a cell');
    this.url = url === null || url === undefined ? null : String(url);
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this.text, this.url);
  }
}

export function richTextOf(text: string, url: string | null): RichTextValue {
  return new RichTextValue(text, url);
}
