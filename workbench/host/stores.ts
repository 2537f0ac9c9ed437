/** Properties, cache and locks: what PropertiesService, CacheService and LockService keep on Google's side. */
import {
  CACHE_DEFAULT_SECONDS,
  CACHE_ITEMS,
  CACHE_KEY_CHARACTERS,
  CACHE_MAX_SECONDS,
  CACHE_VALUE_BYTES,
  PROPERTY_STORE_BYTES,
  PROPERTY_VALUE_BYTES,
} from '../limits.ts';
import { PlatformError } from './platform-error.ts';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

/** `document`, `script` or `user:<e-mail>`. */
export type StoreKey = string;

export class PropertyStores {
  private readonly stores = new Map<StoreKey, Map<string, string>>();

  store(key: StoreKey): Map<string, string> {
    let store = this.stores.get(key);
    if (!store) this.stores.set(key, (store = new Map()));
    return store;
  }

  set(key: StoreKey, changes: Record<string, string>): void {
    const store = this.store(key);
    for (const value of Object.values(changes))
      if (bytes(value) > PROPERTY_VALUE_BYTES) throw new PlatformError('Argument too large: value');
    const after = new Map([...store, ...Object.entries(changes)]);
    let size = 0;
    for (const [name, value] of after) size += bytes(name) + bytes(value);
    if (size > PROPERTY_STORE_BYTES)
      throw new PlatformError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    for (const [name, value] of Object.entries(changes)) store.set(name, value);
  }

  snapshot(): Record<string, Record<string, string>> {
    return Object.fromEntries([...this.stores].map(([key, store]) => [key, Object.fromEntries(store)]));
  }

  restore(snapshot: Record<string, Record<string, string>>): void {
    for (const [key, values] of Object.entries(snapshot))
      this.stores.set(key, new Map(Object.entries(values)));
  }
}

export class CacheStores {
  private readonly stores = new Map<StoreKey, Map<string, { value: string; expires: number }>>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  private store(key: StoreKey) {
    let store = this.stores.get(key);
    if (!store) this.stores.set(key, (store = new Map()));
    return store;
  }

  get(key: StoreKey, name: string): string | null {
    const entry = this.store(key).get(name);
    return entry && entry.expires > this.now() ? entry.value : null;
  }

  put(key: StoreKey, name: string, value: string, seconds = CACHE_DEFAULT_SECONDS): void {
    if (name.length > CACHE_KEY_CHARACTERS) throw new PlatformError('Argument too large: key');
    if (bytes(value) > CACHE_VALUE_BYTES) throw new PlatformError('Argument too large: value');
    const store = this.store(key);
    const lifetime = Math.min(Math.max(1, seconds), CACHE_MAX_SECONDS);
    store.delete(name);
    store.set(name, { value, expires: this.now() + lifetime * 1000 });
    // Over the cap the platform drops the entries that are oldest.
    while (store.size > CACHE_ITEMS) store.delete(store.keys().next().value!);
  }

  remove(key: StoreKey, name: string): void {
    this.store(key).delete(name);
  }
}

/** A lock belongs to an execution and ends with it. */
export class Locks {
  private readonly holders = new Map<StoreKey, number>();

  acquire(key: StoreKey, execution: number): boolean {
    const holder = this.holders.get(key);
    if (holder !== undefined && holder !== execution) return false;
    this.holders.set(key, execution);
    return true;
  }

  has(key: StoreKey, execution: number): boolean {
    return this.holders.get(key) === execution;
  }

  release(key: StoreKey, execution: number): void {
    if (this.has(key, execution)) this.holders.delete(key);
  }

  releaseAll(execution: number): void {
    for (const [key, holder] of this.holders) if (holder === execution) this.holders.delete(key);
  }
}
