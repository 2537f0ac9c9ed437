import { attribute, elements, plainText } from './xml.ts';

/** A sheet of a workbook, and the file inside the archive that holds it. */
export interface Sheet {
  readonly name: string;
  readonly part: string;
  /** Dates count from 1904, as old Macs did, instead of 1900. */
  readonly date1904: boolean;
}

/**
 * The sheets of a workbook in their order. A workbook whose own list leads nowhere still gives its worksheet files.
 *
 * @param workbook text of `xl/workbook.xml`; '' when there is none
 * @param relations text of `xl/_rels/workbook.xml.rels`
 * @param parts names of the worksheet files in the archive, lower case
 */
export function sheetsOf(workbook: string, relations: string, parts: readonly string[]): Sheet[] {
  const date1904 = /^(1|true)$/.test(
    attribute(elements(workbook, 'workbookPr')[0]?.attributes ?? '', 'date1904') ?? '',
  );
  const targets = new Map(
    elements(relations, 'Relationship').map(({ attributes }) => [
      attribute(attributes, 'Id') ?? '',
      partName(attribute(attributes, 'Target') ?? ''),
    ]),
  );
  const listed = elements(workbook, 'sheet').flatMap(({ attributes }) => {
    const part = targets.get(attribute(attributes, 'r:id') ?? attribute(attributes, 'id') ?? '');
    return part !== undefined && parts.includes(part.toLowerCase())
      ? [{ name: attribute(attributes, 'name') ?? '', part, date1904 }]
      : [];
  });
  return listed.length > 0 ? listed : parts.map((part) => ({ name: '', part, date1904 }));
}

/** Targets are relative to `xl/`, or begin at the root with a slash. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

/** The texts that cells refer to by number. */
export function sharedStrings(xml: string): string[] {
  return elements(xml, 'si').map(({ inner }) => plainText(inner));
}

/** Built-in formats that show a date or a time (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** For every cell style, by its number, whether it shows a date. */
export function dateStyles(xml: string): boolean[] {
  const own = new Map(
    elements(xml, 'numFmt').map(({ attributes }) => [
      Number(attribute(attributes, 'numFmtId')),
      // Words in quotes and colours or locales in brackets do not make a date.
      /[ymdhs]/i.test((attribute(attributes, 'formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')),
    ]),
  );
  const cellStyles = elements(xml, 'cellXfs')[0]?.inner ?? '';
  return elements(cellStyles, 'xf').map(({ attributes }) => {
    const id = Number(attribute(attributes, 'numFmtId'));
    return own.get(id) ?? isBuiltInDate(id);
  });
}
