let drawn: boolean | null = null;

/**
 * The flag of a market with a space behind it, or '' where flags are not drawn: Windows shows their letters instead,
 * which would repeat the code that stands beside it.
 */
export function flagOf(market: string): string {
  const country = market === 'UK' ? 'GB' : market;
  if (!/^[A-Z]{2}$/.test(country)) return '';
  drawn ??= drawsFlags();
  if (!drawn) return '';
  return `${String.fromCodePoint(...Array.from(country, (letter) => 0x1f1a5 + letter.charCodeAt(0)))} `;
}

/** Whether a drawn flag has colours; letters are black whatever the font. */
function drawsFlags(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 16;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.textBaseline = 'top';
  context.font = '14px sans-serif';
  context.fillText('🇨🇳', 0, 0);
  const { data } = context.getImageData(0, 0, 16, 16);
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 40) return true;
  }
  return false;
}
