/** Small made-up pictures, so that the Drive page has something to show: a PNG of plain rectangles. */
import { deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
}

const WIDTH = 360;
const HEIGHT = 480;
const PAPER: Colour = [255, 255, 255];
const INK: Colour = [72, 84, 96];
const PALE: Colour = [214, 220, 226];
const GREEN: Colour = [31, 138, 91];

/** A tracking page: a head, and one dot and two lines for each event. */
export function tracePicture(events: number): Uint8Array {
  const boxes: Box[] = [
    { x: 0, y: 0, width: WIDTH, height: 56, colour: GREEN },
    { x: 24, y: 20, width: 150, height: 16, colour: PAPER },
    { x: 33, y: 96, width: 2, height: events * 52 - 30, colour: PALE },
  ];
  for (let event = 0; event < events; event++) {
    const y = 88 + event * 52;
    boxes.push({ x: 27, y, width: 14, height: 14, colour: event === 0 ? GREEN : INK });
    boxes.push({ x: 64, y, width: 190 - ((event * 37) % 70), height: 10, colour: INK });
    boxes.push({ x: 64, y: y + 18, width: 120 + ((event * 23) % 80), height: 8, colour: PALE });
  }
  return png(boxes);
}

/** A chat: bubbles on the left and on the right. */
export function chatPicture(messages: number): Uint8Array {
  const boxes: Box[] = [{ x: 0, y: 0, width: WIDTH, height: 48, colour: INK }];
  for (let message = 0; message < messages; message++) {
    const mine = message % 2 === 1;
    const width = 140 + ((message * 53) % 90);
    const y = 72 + message * 62;
    boxes.push({ x: mine ? WIDTH - 24 - width : 24, y, width, height: 40, colour: mine ? GREEN : PALE });
    boxes.push({
      x: (mine ? WIDTH - 24 - width : 24) + 14,
      y: y + 16,
      width: width - 40,
      height: 8,
      colour: mine ? PAPER : INK,
    });
  }
  return png(boxes);
}

/** https://www.w3.org/TR/png/ with eight bits per colour and no filter. */
function png(boxes: readonly Box[]): Uint8Array {
  const stride = WIDTH * 3 + 1;
  const pixels = Buffer.alloc(stride * HEIGHT, 255);
  for (let y = 0; y < HEIGHT; y++) pixels[y * stride] = 0;
  for (const { x, y, width, height, colour } of boxes) {
    for (let row = y; row < Math.min(y + height, HEIGHT); row++) {
      for (let column = x; column < x + width; column++) pixels.set(colour, row * stride + 1 + column * 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
