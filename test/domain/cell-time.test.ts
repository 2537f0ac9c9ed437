import fc from 'fast-check';
import { awayFromMidnight, eventTime, wallText } from '../../src/domain/cell-time.ts';
import { isoDay } from '../../src/domain/days.ts';
import { Problem } from '../../src/domain/problems.ts';
import { zone } from '../../src/domain/zones.ts';

const shanghai = zone('Asia/Shanghai');
const ZONES = [
  'Pacific/Honolulu',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/London',
  'Asia/Shanghai',
  'Pacific/Apia',
];

function read(cell: unknown, sheet = shanghai) {
  const time = eventTime(cell, sheet);
  return (
    time && {
      day: isoDay(time.day),
      ...(time.instant === undefined ? {} : { at: new Date(time.instant).toISOString() }),
    }
  );
}

describe('eventTime', () => {
  test.each([
    ['a blank cell', '', null],
    ['spaces', '   ', null],
    ['a date', new Date('2026-03-01T00:00:00+08:00'), { day: '2026-03-01' }],
    [
      'a date with a time',
      new Date('2026-03-01T09:30:00+08:00'),
      { day: '2026-03-01', at: '2026-03-01T01:30:00.000Z' },
    ],
    ['a serial number', 46082, { day: '2026-03-01' }],
    ['a serial number with a time', 46082.5, { day: '2026-03-01', at: '2026-03-01T04:00:00.000Z' }],
    ['text', '2026年3月1日', { day: '2026-03-01' }],
    ['text with a time', '2026-03-01 09:30', { day: '2026-03-01', at: '2026-03-01T01:30:00.000Z' }],
    [
      'text with its own offset',
      '2026-03-01T09:30:00Z',
      { day: '2026-03-01', at: '2026-03-01T09:30:00.000Z' },
    ],
  ])('%s', (_, cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  test.each(['soon', '03/04/2026', '31/02/2026', true])('refuses %j', (cell) => {
    expect(() => read(cell)).toThrow(Problem);
  });
});

describe('awayFromMidnight', () => {
  test('an instant that programs write is never read back as a bare day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 }),
        (name, seconds) => {
          const sheet = zone(name);
          const written = awayFromMidnight(seconds * 1000, sheet);
          const time = eventTime(new Date(written), sheet);
          expect(time?.instant).toBe(written);
          expect(written - seconds * 1000).toBeLessThanOrEqual(1000);
        },
      ),
    );
  });

  test.each(ZONES)('midnight in %s itself is moved by a second', (name) => {
    const sheet = zone(name);
    const midnight = sheet.instantAt(sheet.dayAt(Date.UTC(2026, 2, 10)));
    expect(awayFromMidnight(midnight, sheet)).toBe(midnight + 1000);
    expect(awayFromMidnight(midnight + 1, sheet)).toBe(midnight + 1 + 1000);
    expect(awayFromMidnight(midnight + 1000, sheet)).toBe(midnight + 1000);
  });
});

test('wallText shows the clocks of the zone', () => {
  expect(wallText(Date.UTC(2026, 2, 1, 16, 5), shanghai)).toBe('2026-03-02 00:05');
  expect(wallText(Date.UTC(2026, 2, 8, 10, 0), zone('America/Los_Angeles'))).toBe('2026-03-08 03:00');
});
