/** Drive search queries, as far as add-ons with `drive.file` need them. */
import { NotEmulated } from './platform-error.ts';

interface Searchable {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  appProperties: Record<string, string>;
  trashed: boolean;
  owner: string;
}

const STRING = String.raw`'((?:[^'\\]|\\.)*)'`;
const TERMS: [RegExp, (file: Searchable, ...parts: string[]) => boolean][] = [
  [new RegExp(`^${STRING} in parents$`), (file, parent) => file.parents.includes(parent!)],
  [new RegExp(`^name = ${STRING}$`), (file, name) => file.name === name],
  [new RegExp(`^name != ${STRING}$`), (file, name) => file.name !== name],
  [
    new RegExp(`^name contains ${STRING}$`),
    (file, part) =>
      file.name.split(/[^\p{L}\p{N}]+/u).some((word) => word.toLowerCase().startsWith(part!.toLowerCase())),
  ],
  [new RegExp(`^mimeType = ${STRING}$`), (file, type) => file.mimeType === type],
  [new RegExp(`^mimeType != ${STRING}$`), (file, type) => file.mimeType !== type],
  [/^trashed = (true|false)$/, (file, wanted) => String(file.trashed) === wanted],
  [
    new RegExp(`^appProperties has \\{ ?key = ${STRING} and value = ${STRING} ?\\}$`),
    (file, key, value) => file.appProperties[key!] === value,
  ],
];

export function matchesQuery(file: Searchable, query: string): boolean {
  return terms(query).every((term) => {
    for (const [pattern, holds] of TERMS) {
      const match = pattern.exec(term);
      if (match) return holds(file, ...match.slice(1).map((part) => part.replace(/\\(.)/g, '$1')));
    }
    throw new NotEmulated(`Drive query "${term}"`);
  });
}

/** Splits at `and` outside quotation marks and braces, with the white space evened out. */
function terms(query: string): string[] {
  const result: string[] = [];
  let term = '';
  let quoted = false;
  let depth = 0;
  for (let index = 0; index < query.length; index++) {
    const char = query[index]!;
    if (char === "'" && query[index - 1] !== '\\') quoted = !quoted;
    if (!quoted && char === '{') depth++;
    if (!quoted && char === '}') depth--;
    if (!quoted && depth === 0 && /^\s+and\s/i.test(query.slice(index))) {
      result.push(term);
      term = '';
      index += /^\s+and/i.exec(query.slice(index))![0].length - 1;
    } else term += char;
  }
  return [...result, term].map((part) => part.trim().replace(/\s*(!?=)\s*/g, ' $1 ')).filter(Boolean);
}
