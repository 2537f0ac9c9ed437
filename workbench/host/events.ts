/** A typed emitter without Node's: listeners may not break what they listen to. */
export class Events<Map> {
  private readonly listeners = new globalThis.Map<keyof Map, Set<(detail: never) => void>>();

  on<K extends keyof Map>(event: K, listener: (detail: Map[K]) => void): () => void {
    let set = this.listeners.get(event);
    if (!set) this.listeners.set(event, (set = new Set()));
    set.add(listener as (detail: never) => void);
    return () => void set.delete(listener as (detail: never) => void);
  }

  emit<K extends keyof Map>(event: K, detail: Map[K]): void {
    for (const listener of this.listeners.get(event) ?? []) (listener as (detail: Map[K]) => void)(detail);
  }
}
