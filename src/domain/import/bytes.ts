/** The encodings a file may come in, by the names that `TextDecoder` knows. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/**
 * Turns bytes into text; handed in, because not every place that runs this has a `TextDecoder`.
 *
 * @example (bytes, encoding) => new TextDecoder(encoding).decode(bytes)
 */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

/** Bytes looked at to tell UTF-16 without a byte order mark, and GBK from Latin-1. */
const SAMPLE = 64 * 1024;

/**
 * The encoding of a text file: by its byte order mark, otherwise UTF-8 if its bytes are that, otherwise what a
 * spreadsheet program of the region writes (GBK in China, Windows Latin elsewhere).
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const nuls = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2]!++;
  });
  // English headers in UTF-16 have a NUL for every second byte; NULs on both sides are only debris.
  const many = sample.length / 5;
  if (nuls[1]! > many && nuls[0]! < many / 10) return 'utf-16le';
  if (nuls[0]! > many && nuls[1]! < many / 10) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return highBytesComeInPairs(sample) ? 'gb18030' : 'windows-1252';
}

/** The text of a file's bytes. */
export function textOf(bytes: Uint8Array, decode: Decode): string {
  return decode(bytes, encodingOf(bytes));
}

/** Every CSV of the platform is UTF-8; the last bytes may be cut off. */
function isUtf8(bytes: Uint8Array): boolean {
  const end = bytes.length;
  for (let at = 0; at < end;) {
    const lead = bytes[at]!;
    const follow =
      lead < 0x80
        ? 0
        : lead >= 0xc2 && lead < 0xe0
          ? 1
          : lead >= 0xe0 && lead < 0xf0
            ? 2
            : lead >= 0xf0 && lead < 0xf5
              ? 3
              : -1;
    if (follow < 0) return false;
    for (let next = at + 1; next <= at + follow && next < end; next++) {
      if ((bytes[next]! & 0xc0) !== 0x80) return false;
    }
    at += follow + 1;
  }
  return true;
}

/** Chinese characters in GBK mostly are two bytes above 127; an accented letter of Latin-1 stands alone. */
function highBytesComeInPairs(bytes: Uint8Array): boolean {
  let paired = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    if ((bytes[at + 1] ?? 0) >= 0x80) {
      paired++;
      at++;
    } else alone++;
  }
  return paired > alone;
}
