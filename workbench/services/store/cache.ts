/** `CacheService`: https://developers.google.com/apps-script/reference/cache/cache */
import { badArguments, Emulated, host } from '../emulated.ts';

export class Cache extends Emulated {
  static override service = 'Cache';
  readonly kind: string;
  constructor(kind: string) {
    super();
    this.kind = kind;
  }
  override _describe() {
    return { text: this.kind, cells: 0 };
  }
  get(key: string): string | null {
    return host().store.cacheGet(this.kind, String(key));
  }
  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = host().store.cacheGet(this.kind, String(key));
      if (value !== null) found[key] = value;
    }
    return found;
  }
  put(key: string, value: unknown, expirationInSeconds?: number): void {
    if (value === null || value === undefined) throw badArguments('CacheService.Cache.put', [key, value]);
    host().store.cachePut(this.kind, String(key), String(value), expirationInSeconds ?? null);
  }
  putAll(values: Record<string, unknown>, expirationInSeconds?: number): void {
    for (const [key, value] of Object.entries(values))
      host().store.cachePut(this.kind, key, String(value), expirationInSeconds ?? null);
  }
  remove(key: string): void {
    host().store.cacheRemove(this.kind, String(key));
  }
  removeAll(keys: string[]): void {
    for (const key of keys) host().store.cacheRemove(this.kind, String(key));
  }
}

export class CacheService extends Emulated {
  static override service = 'CacheService';
  getScriptCache(): Cache {
    return new Cache('script');
  }
  getUserCache(): Cache {
    return new Cache('user');
  }
  getDocumentCache(): Cache {
    return new Cache('document');
  }
}
