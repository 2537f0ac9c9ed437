/**
 * A copy of plain data made of this realm's own objects. Arguments from a script are another realm's, and the engine
 * accepts no others than its own; `structuredClone` would not do under test runners, which give it a third realm.
 */
export function plain<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
