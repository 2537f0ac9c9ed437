/**
 * What `google.script.run` carries: numbers, booleans, strings, null, plain objects and arrays of those; copies only.
 * Source: https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */

/** The error that the failure handler gets. */
export class ScriptError extends Error {
  override name = 'ScriptError';
}

/** Arguments as JSON. Throws what the page would throw before it asks the server. */
export function runArguments(args: readonly unknown[]): string {
  args.forEach((arg, index) => check(arg, String(index), new Set()));
  return JSON.stringify(args, (_name, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? null : value,
  );
}

function check(value: unknown, property: string, above: Set<object>): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw illegal(property);
  if (typeof value !== 'object') return;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if ((tag !== 'Object' && tag !== 'Array') || above.has(value)) throw illegal(property);
  above.add(value);
  for (const [name, member] of Object.entries(value)) check(member, name, above);
  above.delete(value);
}

function illegal(property: string): Error {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}

/** Runs and parses; whatever goes wrong on the server reaches the page as a ScriptError with the error's text. */
export function resultOfRun(run: () => string): unknown {
  let text: string;
  try {
    text = run();
  } catch (error) {
    const { name, message } = error as Error;
    throw new ScriptError(name === 'ScriptError' ? message : `${name}: ${message}`);
  }
  return JSON.parse(text) as unknown;
}
