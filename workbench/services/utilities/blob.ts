/** Bytes with a name and a type: https://developers.google.com/apps-script/reference/base/blob */
import { badArguments, Emulated, host, raw } from '../emulated.ts';
import type { BlobData } from '../bridge.ts';

/** The platform's bytes are signed. */
export function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
export function unsigned(bytes: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(Array.from(bytes), (byte) => byte & 255);
}

export class Blob extends Emulated {
  static override service = 'Blob';
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
  constructor(bytes: Uint8Array, contentType: string | null = null, name: string | null = null) {
    super();
    this.bytes = bytes;
    this.contentType = contentType;
    this.name = name;
  }
  _data(): BlobData {
    return { bytes: this.bytes, contentType: this.contentType, name: this.name };
  }
  getBytes(): number[] {
    return signed(this.bytes);
  }
  setBytes(bytes: number[]): this {
    this.bytes = unsigned(bytes);
    return this;
  }
  getDataAsString(charset = 'UTF-8'): string {
    return host().crypto.decodeText(this.bytes, charset);
  }
  setDataFromString(text: string): this {
    this.bytes = host().crypto.encodeText(String(text));
    return this;
  }
  getName(): string | null {
    return this.name;
  }
  setName(name: string): this {
    this.name = String(name);
    return this;
  }
  getContentType(): string | null {
    return this.contentType;
  }
  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }
  copyBlob(): Blob {
    return new Blob(this.bytes.slice(), this.contentType, this.name);
  }
  getBlob(): Blob {
    return this;
  }
  isGoogleType(): boolean {
    return false;
  }
}

/** The data of a blob argument; null stays null. */
export function blobData(method: string, value: unknown): BlobData | null {
  if (value === null || value === undefined) return null;
  const blob = raw(value);
  if (!(blob instanceof Blob)) throw badArguments(method, [value]);
  return blob._data();
}
