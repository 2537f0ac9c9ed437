/** `Logger` and `console`: both write to the execution's log. */
import { Emulated, host } from '../emulated.ts';

function text(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first === 'string' && /%[sdifjoO]/.test(first)) {
    let next = 0;
    const filled = first.replace(/%[sdifjoO]/g, () => one(rest[next++]));
    return [filled, ...rest.slice(next).map(one)].join(' ');
  }
  return args.map(one).join(' ');
}

function one(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

const written: string[] = [];

export class Logger extends Emulated {
  static override service = 'Logger';
  log(...args: unknown[]): this {
    const line = text(args);
    written.push(line);
    host().log('info', line);
    return this;
  }
  getLog(): string {
    return written.map((line) => `${line}\n`).join('');
  }
  clear(): void {
    written.length = 0;
  }
}

export class Console extends Emulated {
  static override service = 'console';
  log(...args: unknown[]): void {
    host().log('debug', text(args));
  }
  info(...args: unknown[]): void {
    host().log('info', text(args));
  }
  warn(...args: unknown[]): void {
    host().log('warning', text(args));
  }
  error(...args: unknown[]): void {
    host().log('error', text(args));
  }
  time(label: string): void {
    host().log('debug', `${label}: timer started`);
  }
  timeEnd(label: string): void {
    host().log('debug', `${label}: timer ended`);
  }
}
