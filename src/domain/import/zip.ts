import { Inflate } from 'fflate';
import { Problem } from '../problems.ts';

/** One file inside a ZIP archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the archive says; not to be trusted. */
  readonly size: number;
  /** The unpacked bytes, piece by piece. */
  chunks(): Generator<Uint8Array>;
}

/** An archive may unpack to this much in all: far more than the largest export, far less than a ZIP bomb. */
export const MAX_UNPACKED_BYTES = 600 * 1024 * 1024;
/** Packed bytes unpacked in one step; a step takes a few milliseconds. */
const STEP_BYTES = 32 * 1024;
/** A workbook has about ten parts. */
const MAX_ENTRIES = 1000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** Whether the bytes begin as a ZIP archive does; an XLSX file is one. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The files of a ZIP archive, found by its directory. Unpacking happens in small steps, so that a caller can stop, and
 * ends when `limit` bytes have come out of all files together.
 *
 * @throws {Problem} `unreadableFile` for a broken or encrypted archive, `fileTooLarge` while unpacking
 */
export function zipEntries(bytes: Uint8Array, limit = MAX_UNPACKED_BYTES): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const budget = { left: limit, limit };
  try {
    const end = directoryEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > MAX_ENTRIES) throw new Problem('unreadableFile');
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Problem('unreadableFile');
      const nameLength = view.getUint16(at + 28, true);
      const method = view.getUint16(at + 10, true);
      const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
      const packed = { from: view.getUint32(at + 42, true), size: view.getUint32(at + 20, true) };
      entries.push({
        name: asciiOf(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/'),
        size: view.getUint32(at + 24, true),
        chunks: () => unpack(bytes, view, packed, isEncrypted ? -1 : method, budget),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    throw readable(error);
  }
}

function* unpack(
  bytes: Uint8Array,
  view: DataView,
  packed: { from: number; size: number },
  method: number,
  budget: { left: number; limit: number },
): Generator<Uint8Array> {
  try {
    if (view.getUint32(packed.from, true) !== LOCAL_HEADER) throw new Problem('unreadableFile');
    if (method !== STORED && method !== DEFLATED) throw new Problem('unreadableFile');
    const from =
      packed.from + 30 + view.getUint16(packed.from + 26, true) + view.getUint16(packed.from + 28, true);
    const until = from + packed.size;
    if (until > bytes.length) throw new Problem('unreadableFile');
    let made: Uint8Array[] = [];
    const inflate = new Inflate((chunk) => made.push(chunk));
    for (let at = from; at < until; at += STEP_BYTES) {
      const step = bytes.subarray(at, Math.min(until, at + STEP_BYTES));
      if (method === STORED) made.push(step);
      else inflate.push(step, at + STEP_BYTES >= until);
      const ready = made;
      made = [];
      for (const chunk of ready) {
        budget.left -= chunk.length;
        if (budget.left < 0)
          throw new Problem('fileTooLarge', { limit: Math.round(budget.limit / 1024 / 1024) });
        if (chunk.length > 0) yield chunk;
      }
    }
  } catch (error) {
    throw readable(error);
  }
}

/** The directory's end is the last thing in the file, but for a comment of up to 64 KB. */
function directoryEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Problem('unreadableFile');
}

function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Whatever a broken archive trips over, to the person it is a file that cannot be opened. */
function readable(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('unreadableFile');
}
