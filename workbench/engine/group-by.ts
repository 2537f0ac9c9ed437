/**
 * `Object.groupBy` and `Map.groupBy` for Node 20: the spreadsheet engine calls both and Node has them from 21 on.
 * Imported before the engine.
 */
type Grouper<T, K> = (item: T, index: number) => K;

const objects = Object as { groupBy?: unknown };
const maps = Map as { groupBy?: unknown };

objects.groupBy ??= function groupBy<T>(items: Iterable<T>, key: Grouper<T, PropertyKey>) {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) (groups[key(item, index++)] ??= []).push(item);
  return groups;
};

maps.groupBy ??= function groupBy<T, K>(items: Iterable<T>, key: Grouper<T, K>) {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const group = key(item, index++);
    const members = groups.get(group);
    if (members) members.push(item);
    else groups.set(group, [item]);
  }
  return groups;
};

export {};
