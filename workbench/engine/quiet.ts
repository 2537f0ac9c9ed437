/** Stands in for `console.debug` in bundles with the engine. */
export function __quiet(): void {}
