import fc from 'fast-check';
import { csvRows } from '../../../src/domain/import/csv.ts';

const cells = (text: string) => [...csvRows(text)].map((row) => row.cells);

describe('CSV text', () => {
  test.each([
    [
      'plain',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with a byte order mark',
      '\ufeffa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with carriage returns',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with old Mac line ends',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with semicolons',
      'a;b;c\n1,5;2;3',
      [
        ['a', 'b', 'c'],
        ['1,5', '2', '3'],
      ],
    ],
    [
      'with tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with a comma header above tab data',
      'a,b,c\n1\t2,5\t3\n4\t5\t6',
      [
        ['a', 'b', 'c'],
        ['1', '2,5', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'with a trailing tab in every cell',
      'a,b\n576\t,Completed\t',
      [
        ['a', 'b'],
        ['576', 'Completed'],
      ],
    ],
    [
      'with a lone tab for an empty cell',
      'a,b,c\n1,\t,3',
      [
        ['a', 'b', 'c'],
        ['1', '', '3'],
      ],
    ],
    [
      'with a tab inside the quotes',
      'a,b\n"576\t","x"',
      [
        ['a', 'b'],
        ['576', 'x'],
      ],
    ],
    [
      'with a tab outside the quotes',
      'a,b\n"576"\t,"x"\t',
      [
        ['a', 'b'],
        ['576', 'x'],
      ],
    ],
    [
      'with a delimiter, quotes and a line end inside quotes',
      'a,b\n"x, ""y""\nz",2',
      [
        ['a', 'b'],
        ['x, "y"\nz', '2'],
      ],
    ],
    [
      'with a quote inside a bare cell',
      'a,b\n15" screen,2',
      [
        ['a', 'b'],
        ['15" screen', '2'],
      ],
    ],
    [
      'with letters after the closing quote',
      'a,b\n"x"y,2',
      [
        ['a', 'b'],
        ['xy', '2'],
      ],
    ],
    [
      'with a quote that never closes',
      'a,b\n"x,2\n3,4',
      [
        ['a', 'b'],
        ['"x', '2'],
        ['3', '4'],
      ],
    ],
    [
      'with NULs',
      'a,\0b\n1\0,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with empty cells at the end',
      'a,b,c\n1,,',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
      ],
    ],
    [
      'with empty quotes',
      'a,b\n"",""',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    [
      'with a formula, which stays text',
      'a,b\n=1+1,@x',
      [
        ['a', 'b'],
        ['=1+1', '@x'],
      ],
    ],
    ['with one column', 'a\n1\n2', [['a'], ['1'], ['2']]],
    ['that is empty', '', []],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test('counts blank rows, as a spreadsheet program would', () => {
    expect([...csvRows('a,b\n\n1,2')].map((row) => row.number)).toEqual([1, 2, 3]);
  });

  test('tells how far it is, up to the end', () => {
    const shares = [...csvRows('a,b\n1,2\n3,4\n')].map((row) => row.share);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test('reads back whatever a careful program writes', () => {
    const cell = fc.string().map((text) => text.replace(/\0/g, '').trim());
    const quote = (text: string) => `"${text.replace(/"/g, '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 20 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, lineEnd) => {
          const table = [['Order ID', 'Order Status', 'Created Time'], ...rows];
          const text = table.map((row) => row.map(quote).join(delimiter)).join(lineEnd);
          expect(cells(text)).toEqual(table);
        },
      ),
    );
  });

  test('takes no more than its length for hostile text', () => {
    const hostile = [
      ',"a'.repeat(200_000),
      '"'.repeat(400_001),
      '""'.repeat(200_000),
      '"\n'.repeat(200_000),
      '\t,'.repeat(200_000),
    ];
    for (const text of hostile) {
      let read = 0;
      for (const row of csvRows(`a,b\n${text}`)) read += row.cells.length;
      expect(read).toBeGreaterThan(0);
    }
  }, 5000);
});
