import { HIGHLIGHTS, highlightFormula, highlightOf } from '../../src/domain/highlights.ts';

describe('highlights', () => {
  test('are one for each state that the sheet colours', () => {
    expect(HIGHLIGHTS.map(({ state }) => state)).toEqual([
      'damagedId',
      'overdue',
      'actNow',
      'dueSoon',
      'asked',
      'rescued',
      'checkTracking',
    ]);
  });

  test('are recognised by their formula, as written and as Sheets may rewrite it', () => {
    for (const highlight of HIGHLIGHTS)
      for (const language of ['zh', 'en'] as const) {
        const formula = highlightFormula(highlight, 'B', language);
        expect(highlightOf(formula)).toBe(highlight.key);
        expect(highlightOf(formula.replace(/;/g, ',').replace('N(', 'n( '))).toBe(highlight.key);
      }
    expect(highlightOf('=$B1="Overdue"')).toBeNull();
  });

  test('can be read: text and background differ enough (WCAG AA)', () => {
    for (const { key, background, text } of HIGHLIGHTS)
      expect([key, contrast(background, text) >= 4.5]).toEqual([key, true]);
  });

  test('differ in lightness or hue for every kind of colour vision: no two backgrounds are close in grey and in blue', () => {
    for (const one of HIGHLIGHTS)
      for (const other of HIGHLIGHTS) {
        if (one === other) continue;
        const grey = Math.abs(luminance(one.background) - luminance(other.background));
        const blue = Math.abs(channel(one.background, 5) - channel(other.background, 5));
        expect([one.key, other.key, grey > 0.04 || blue > 0.1]).toEqual([one.key, other.key, true]);
      }
  });
});

function channel(colour: string, at: number): number {
  return parseInt(colour.slice(at, at + 2), 16) / 255;
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = channel(colour, at);
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
