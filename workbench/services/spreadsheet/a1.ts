/** A1 notation ↔ rows and columns from 0. */
export interface A1Zone {
  sheet: string | null;
  top: number;
  left: number;
  /** Null: open-ended, to the last row or column of the sheet. */
  bottom: number | null;
  right: number | null;
}

export function columnLetters(col: number): string {
  let letters = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function a1Of(row: number, col: number, rows: number, cols: number): string {
  const start = `${columnLetters(col)}${row + 1}`;
  return rows === 1 && cols === 1 ? start : `${start}:${columnLetters(col + cols - 1)}${row + rows}`;
}

export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Null when the text is no reference. */
export function parseA1(text: string): A1Zone | null {
  let rest = text.trim();
  let sheet: string | null = null;
  const quoted = /^'((?:[^']|'')*)'!/.exec(rest);
  const bang = quoted ? quoted[0].length : rest.lastIndexOf('!') + 1;
  if (quoted) sheet = quoted[1]!.replaceAll("''", "'");
  else if (bang > 0) sheet = rest.slice(0, bang - 1);
  rest = rest.slice(bang).replaceAll('$', '');
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?(?::([A-Za-z]{1,3})?(\d{1,7})?)?$/.exec(rest);
  if (!match || rest === '') return null;
  const [, col1, row1, col2, row2] = match;
  const isRange = rest.includes(':');
  if (!isRange) {
    if (!col1 || !row1) return null;
    const row = Number(row1) - 1;
    const col = columnIndex(col1);
    return { sheet, top: row, left: col, bottom: row, right: col };
  }
  if ((!col1 && !row1) || (!col2 && !row2)) return null;
  const rowsOf = [row1, row2].map((part) => (part ? Number(part) - 1 : null));
  const colsOf = [col1, col2].map((part) => (part ? columnIndex(part) : null));
  const [top, bottom] = ordered(rowsOf[0]!, rowsOf[1]!);
  const [left, right] = ordered(colsOf[0]!, colsOf[1]!);
  return { sheet, top, left, bottom, right };
}

/** `A5:B` and `A:B5` both run from row 5 to the end. */
function ordered(first: number | null, second: number | null): [number, number | null] {
  if (first === null && second === null) return [0, null];
  if (first === null) return [second!, null];
  if (second === null) return [first, null];
  return [Math.min(first, second), Math.max(first, second)];
}
