/** Values and errors on their way out of a realm: copied, so that a caller never holds another realm's objects. */

/** Deep copy of plain data; what is no data (functions, service objects) comes out as its text. */
export function outgoing(value: unknown, seen = new Map<object, unknown>()): unknown {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
  if (seen.has(value)) return seen.get(value);
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Date') return new Date(Number(value));
  if (tag === 'Array') {
    const copy: unknown[] = [];
    seen.set(value, copy);
    for (const member of value as unknown[]) copy.push(outgoing(member, seen));
    return copy;
  }
  if (tag === 'Error') return outgoingError(value);
  if (tag === 'Map')
    return new Map(
      [...(value as Map<unknown, unknown>)].map(([key, member]) => [
        outgoing(key, seen),
        outgoing(member, seen),
      ]),
    );
  if (tag === 'Set') return new Set([...(value as Set<unknown>)].map((member) => outgoing(member, seen)));
  if (tag === 'Object' && typeof (value as { toJSON?: unknown }).toJSON !== 'function') {
    const copy: Record<string, unknown> = {};
    seen.set(value, copy);
    for (const [name, member] of Object.entries(value)) copy[name] = outgoing(member, seen);
    return copy;
  }
  if (ArrayBuffer.isView(value)) return Array.from(value as never);
  return String(value);
}

/** The same error, native to the caller: name, message and the script's stack. */
export function outgoingError(error: unknown): Error {
  const { name, message, stack } = (
    typeof error === 'object' && error !== null ? error : {}
  ) as Partial<Error>;
  const copy = new Error(message ?? String(error));
  copy.name = name ?? 'Error';
  // Node puts the source line in front of errors that leave a vm script.
  if (stack)
    copy.stack = `${copy.name}: ${copy.message}\n${stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n')}`;
  return copy;
}
