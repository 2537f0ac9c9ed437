import fc from 'fast-check';
import { encodingOf, textOf, type Decode } from '../../../src/domain/import/bytes.ts';

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const TEXT = 'Order ID,Order Status\n576461413038785752\t,运输中\n';

describe('the bytes of a text file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16 little endian', utf16(`\ufeff${TEXT}`)],
    ['UTF-16 big endian', swapped(utf16(`\ufeff${TEXT}`))],
    ['UTF-16 little endian without a mark', utf16(TEXT)],
    ['UTF-16 big endian without a mark', swapped(utf16(TEXT))],
  ])('%s', (_, bytes) => {
    expect(textOf(bytes, decode).replace('\ufeff', '')).toBe(TEXT);
  });

  test('GBK, as Excel saves it in China', () => {
    const bytes = Uint8Array.from([...Buffer.from('Order ID,'), 0xd4, 0xcb, 0xca, 0xe4, 0xd6, 0xd0]);
    expect(textOf(bytes, decode)).toBe('Order ID,运输中');
  });

  test('Latin-1, as Excel saves it in Europe', () => {
    expect(textOf(new Uint8Array(Buffer.from('Order ID,São José, Zürich', 'latin1')), decode)).toBe(
      'Order ID,São José, Zürich',
    );
  });

  test('NULs among UTF-8 do not make it UTF-16', () => {
    expect(encodingOf(new TextEncoder().encode('Order ID\0\0,Order\0Status'))).toBe('utf-8');
  });

  test('a character cut in half at the end is still UTF-8', () => {
    expect(encodingOf(new TextEncoder().encode(TEXT + '运').slice(0, -1))).toBe('utf-8');
  });

  test('any UTF-8 text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textOf(new TextEncoder().encode(`Order ID,${text}`), decode)).toBe(`Order ID,${text}`);
      }),
    );
  });
});
