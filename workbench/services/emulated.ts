/**
 * What every emulated object has in common: calls are announced to the workbench before they run, and a member that is
 * not emulated says so instead of being quietly undefined.
 *
 * A class extends `Emulated` and names itself with `static service`; its constructor returns a proxy, which is what the
 * script holds. Methods run on the bare object, so that what a method does inside is not counted as further calls.
 */
import type { Bridge } from './bridge.ts';

let bridge: Bridge;
export const host = (): Bridge => bridge;

/** An error as a service throws it: native to the realm, named as the platform names it. */
export function platformError(message: string, name = 'Exception'): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** Makes every function of the bridge rethrow refusals as errors of this realm. */
export function connect(raw: Bridge): void {
  const guard = (group: Record<string, unknown>): Record<string, unknown> => {
    const guarded: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(group))
      guarded[name] =
        typeof member === 'function'
          ? (...args: unknown[]) => {
              try {
                return member.apply(group, args);
              } catch (error) {
                throw translated(error as { message?: string; platformName?: string; name?: string });
              }
            }
          : guard(member as Record<string, unknown>);
    return guarded;
  };
  bridge = guard(raw as never) as never;
}

function translated(error: { message?: string; platformName?: string; name?: string }): Error {
  const name = error.platformName ?? (error.name === 'Error' ? 'Exception' : error.name);
  return platformError(String(error.message ?? error), name);
}

const bare = new WeakMap<object, object>();
/** The bare object behind what the script holds. */
export function raw<T>(value: T): T {
  return ((typeof value === 'object' && value !== null && bare.get(value)) || value) as T;
}

/** Probed by the language, by loggers and by test frameworks; asking for them is no mistake. */
const QUIET = new Set<PropertyKey>([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  '$$typeof',
  'asymmetricMatch',
  'length',
  'prototype',
]);

type Method = (this: unknown, ...args: unknown[]) => unknown;
const wrappers = new WeakMap<object, Map<PropertyKey, Method>>();

const handler: ProxyHandler<Emulated> = {
  get(target, property) {
    const type = target.constructor as typeof Emulated;
    if (typeof property === 'symbol') return property === Symbol.toStringTag ? type.service : undefined;
    if (property === 'toString') return () => type.service;
    const member = memberOf(target, property);
    if (!member) {
      if (QUIET.has(property)) return undefined;
      throw new Error(`not emulated: ${type.service}.${property}`);
    }
    if (member.get) return member.get.call(target);
    return wrapperOf(type, property, member.value as Method);
  },
};

function memberOf(target: object, property: string): PropertyDescriptor | undefined {
  for (
    let proto = Object.getPrototypeOf(target);
    proto !== Emulated.prototype;
    proto = Object.getPrototypeOf(proto)
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, property);
    if (descriptor && property !== 'constructor' && !property.startsWith('_')) return descriptor;
  }
  return undefined;
}

function wrapperOf(type: typeof Emulated, property: string, method: Method): Method {
  let methods = wrappers.get(type);
  if (!methods) wrappers.set(type, (methods = new Map()));
  let wrapper = methods.get(property);
  if (!wrapper) {
    wrapper = function (this: unknown, ...args: unknown[]) {
      const target = raw(this) as Emulated;
      const { text, cells } = target._describe();
      bridge.note(type.service, property, text, cells);
      const result = method.apply(target, args);
      return result === target ? this : result;
    };
    methods.set(property, wrapper);
  }
  return wrapper;
}

export abstract class Emulated {
  static service = '';

  constructor() {
    const proxy = new Proxy(this, handler as ProxyHandler<this>);
    bare.set(proxy, this);
    return proxy;
  }

  /** For the log of service calls. */
  _describe(): { text: string; cells: number } {
    return { text: '', cells: 0 };
  }
}

/** Copies rows that came over the bridge into arrays of this realm. */
export function ownRows<T>(rows: readonly (readonly T[])[]): T[][] {
  return Array.from(rows, (row) => Array.from(row));
}

/** Copies plain data that came over the bridge into objects of this realm. */
export function own<T>(value: T): T {
  if (Array.isArray(value)) return Array.from(value, own) as T;
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) copy[name] = own(member);
  return copy as T;
}

/** A typed enum of the platform: prints, compares and serialises as its name. */
export class EnumValue {
  private readonly label: string;
  private readonly position: number;
  constructor(label: string, position: number) {
    this.label = label;
    this.position = position;
  }
  name(): string {
    return this.label;
  }
  ordinal(): number {
    return this.position;
  }
  toString(): string {
    return this.label;
  }
  toJSON(): string {
    return this.label;
  }
  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
}

export function makeEnum(service: string, names: readonly string[]): Record<string, EnumValue> {
  const values: Record<string, EnumValue> = {};
  names.forEach((name, index) => (values[name] = new EnumValue(name, index)));
  return new Proxy(values, {
    get(target, property) {
      if (typeof property === 'symbol' || QUIET.has(property)) return undefined;
      const value = target[property];
      if (!value) throw new Error(`not emulated: ${service}.${property}`);
      return value;
    },
  });
}

/** "The parameters (…) don't match the method signature for …", as the platform complains about wrong arguments. */
export function badArguments(method: string, args: readonly unknown[]): Error {
  const kinds = args.map((arg) => {
    if (arg === null) return 'null';
    if (typeof arg === 'number') return 'number';
    if (Array.isArray(arg)) return 'number[]';
    if (typeof arg === 'object')
      return raw(arg).constructor === Object
        ? 'object'
        : ((raw(arg).constructor as typeof Emulated).service ?? 'object');
    return typeof arg === 'string' ? 'String' : typeof arg;
  });
  return platformError(`The parameters (${kinds.join(',')}) don't match the method signature for ${method}.`);
}
