/** Makes `Date` follow the workbench's clock, without slowing down dates made from values. */
export function installClock(now: () => number): void {
  const Native = Date;
  const Clocked: DateConstructor = function (this: unknown, ...args: unknown[]): unknown {
    if (!new.target) return new Native(now()).toString();
    const newTarget =
      (new.target as unknown) === Clocked ? Native : (new.target as unknown as NewableFunction);
    return Reflect.construct(Native, args.length === 0 ? [now()] : args, newTarget);
  } as unknown as DateConstructor;
  Object.defineProperties(Clocked, {
    prototype: { value: Native.prototype, writable: false },
    name: { value: 'Date' },
    length: { value: 7 },
    now: { value: () => now(), writable: true, configurable: true },
    parse: { value: Native.parse, writable: true, configurable: true },
    UTC: { value: Native.UTC, writable: true, configurable: true },
  });
  Object.defineProperty(Native.prototype, 'constructor', {
    value: Clocked,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(globalThis, 'Date', { value: Clocked, writable: true, configurable: true });
}
