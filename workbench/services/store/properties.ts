/** `PropertiesService`: https://developers.google.com/apps-script/reference/properties/properties */
import { badArguments, Emulated, host } from '../emulated.ts';

export class Properties extends Emulated {
  static override service = 'Properties';
  readonly kind: string;
  constructor(kind: string) {
    super();
    this.kind = kind;
  }
  override _describe() {
    return { text: this.kind, cells: 0 };
  }
  _all(): Record<string, string> {
    return { ...host().store.properties(this.kind) };
  }
  getProperty(key: string): string | null {
    return this._all()[key] ?? null;
  }
  getProperties(): Record<string, string> {
    return this._all();
  }
  getKeys(): string[] {
    return Object.keys(this._all());
  }
  setProperty(key: string, value: unknown): this {
    if (value === null || value === undefined)
      throw badArguments('PropertiesService.Properties.setProperty', [key, value]);
    host().store.setProperties(this.kind, { [String(key)]: String(value) }, false);
    return this;
  }
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const texts = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    host().store.setProperties(this.kind, texts, deleteAllOthers);
    return this;
  }
  deleteProperty(key: string): this {
    host().store.deleteProperties(this.kind, [String(key)]);
    return this;
  }
  deleteAllProperties(): this {
    host().store.deleteProperties(this.kind, null);
    return this;
  }
}

export class PropertiesService extends Emulated {
  static override service = 'PropertiesService';
  getScriptProperties(): Properties {
    return new Properties('script');
  }
  getUserProperties(): Properties {
    return new Properties('user');
  }
  getDocumentProperties(): Properties {
    return new Properties('document');
  }
}
