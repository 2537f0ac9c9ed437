// Just enough XML for the parts of a workbook: elements by name, attributes, text. Every search goes forward only, so
// the time stays proportional to the length whatever the text is.

export interface Element {
  readonly attributes: string;
  readonly inner: string;
}

const openings = new Map<string, RegExp>();

/** The elements of that name, whatever their namespace prefix, in their order; those inside one of them are its own. */
export function elements(xml: string, name: string): Element[] {
  const found: Element[] = [];
  let opening = openings.get(name);
  if (!opening) openings.set(name, (opening = new RegExp(`<(?:\\w{1,20}:)?${name}(?=[\\s/>])`, 'g')));
  opening.lastIndex = 0;
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const tagEnd = xml.indexOf('>', opening.lastIndex);
    if (tagEnd < 0) break;
    if (xml.charAt(tagEnd - 1) === '/') {
      found.push({ attributes: xml.slice(opening.lastIndex, tagEnd - 1), inner: '' });
      opening.lastIndex = tagEnd + 1;
      continue;
    }
    const close = xml.indexOf(`</${match[0].slice(1)}>`, tagEnd);
    if (close < 0) break;
    found.push({ attributes: xml.slice(opening.lastIndex, tagEnd), inner: xml.slice(tagEnd + 1, close) });
    opening.lastIndex = close;
  }
  return found;
}

const attributePatterns = new Map<string, RegExp>();

/** The value of an attribute; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = attributePatterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match ? unescape(match[1] ?? match[2] ?? '') : undefined;
}

/** The text of all `t` elements inside, as shared and inline strings keep it (rich text in several). */
export function plainText(xml: string): string {
  // Nearly always there is exactly one, without a prefix; a workbook has millions of these.
  if (xml.startsWith('<t') && xml.endsWith('</t>')) {
    const from = xml.indexOf('>') + 1;
    if (xml.indexOf('<', from) === xml.length - 4) return unescape(xml.slice(from, -4));
  }
  return elements(xml, 't')
    .map(({ inner }) => unescape(inner))
    .join('');
}

/** Ends nearly every cell of an export. */
const ESCAPED_TAB = '_x0009_';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as it was before it became XML: `&amp;`, `&#9;`, and `_x0009_`, the way spreadsheets write a TAB. */
export function unescape(text: string): string {
  let plain = text;
  if (plain.includes('&')) {
    plain = plain.replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi,
      (whole, decimal, hex, name) => {
        if (name) return NAMED[String(name).toLowerCase()] ?? whole;
        const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    );
  }
  if (plain.endsWith(ESCAPED_TAB)) plain = `${plain.slice(0, -ESCAPED_TAB.length)}\t`;
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
