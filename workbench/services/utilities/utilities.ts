/** `Utilities`: https://developers.google.com/apps-script/reference/utilities/utilities */
import { badArguments, Emulated, EnumValue, host, makeEnum, platformError } from '../emulated.ts';
import { Blob, signed, unsigned } from './blob.ts';
import { parseCsv } from './csv.ts';
import { formatDate } from './format-date.ts';

const DigestAlgorithm = makeEnum('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const MacAlgorithm = makeEnum('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
const Charset = makeEnum('Charset', ['US_ASCII', 'UTF_8']);

function bytesOf(method: string, value: unknown): Uint8Array {
  if (typeof value === 'string') return host().crypto.encodeText(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return unsigned(value as ArrayLike<number>);
  throw badArguments(`Utilities.${method}`, [value]);
}

export class Utilities extends Emulated {
  static override service = 'Utilities';
  get DigestAlgorithm() {
    return DigestAlgorithm;
  }
  get MacAlgorithm() {
    return MacAlgorithm;
  }
  get Charset() {
    return Charset;
  }

  getUuid(): string {
    return host().crypto.uuid();
  }
  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) throw platformError('Invalid argument: milliseconds');
    host().sleep(Number(milliseconds));
  }
  formatDate(date: Date, timeZone: string, format: string): string {
    if (!(date instanceof Date)) throw badArguments('Utilities.formatDate', [date, timeZone, format]);
    return formatDate(date, String(timeZone), String(format));
  }
  formatString(template: string, ...args: unknown[]): string {
    let next = 0;
    return String(template).replace(
      /%([-0]*)(\d*)(?:\.(\d+))?([sdf%])/g,
      (_all, flags: string, width: string, precision: string | undefined, kind: string) => {
        if (kind === '%') return '%';
        const value = args[next++];
        const text =
          kind === 'd'
            ? String(Math.trunc(Number(value)))
            : kind === 'f'
              ? Number(value).toFixed(Number(precision ?? 6))
              : String(value);
        return flags.includes('-')
          ? text.padEnd(Number(width))
          : text.padStart(Number(width), flags.includes('0') ? '0' : ' ');
      },
    );
  }

  base64Encode(data: unknown, _charset?: EnumValue): string {
    return host().crypto.base64(bytesOf('base64Encode', data), false);
  }
  base64EncodeWebSafe(data: unknown, _charset?: EnumValue): string {
    return host().crypto.base64(bytesOf('base64EncodeWebSafe', data), true);
  }
  base64Decode(encoded: string, _charset?: EnumValue): number[] {
    return signed(this._decoded(encoded));
  }
  base64DecodeWebSafe(encoded: string, _charset?: EnumValue): number[] {
    return signed(this._decoded(encoded));
  }
  _decoded(encoded: string): Uint8Array {
    if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(String(encoded))) throw platformError('Could not decode string.');
    return host().crypto.fromBase64(String(encoded));
  }

  newBlob(data: unknown, contentType?: string | null, name?: string | null): Blob {
    return new Blob(
      Uint8Array.from(bytesOf('newBlob', data)),
      contentType ?? (typeof data === 'string' ? 'text/plain' : null),
      name ?? null,
    );
  }
  computeDigest(algorithm: EnumValue, value: unknown, _charset?: EnumValue): number[] {
    return signed(host().crypto.digest(algorithm.name(), bytesOf('computeDigest', value)));
  }
  computeHmacSha256Signature(value: unknown, key: unknown, _charset?: EnumValue): number[] {
    return this.computeHmacSignature(MacAlgorithm['HMAC_SHA_256']!, value, key);
  }
  computeHmacSignature(algorithm: EnumValue, value: unknown, key: unknown, _charset?: EnumValue): number[] {
    const method = 'computeHmacSignature';
    return signed(host().crypto.hmac(algorithm.name(), bytesOf(method, value), bytesOf(method, key)));
  }
  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(String(csv), String(delimiter));
  }
}
