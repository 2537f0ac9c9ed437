import fc from 'fast-check';
import { checkOrderId } from '../../src/domain/order-id.ts';

const ID = '576461413038785752';

describe('an order ID', () => {
  test.each([
    ['as it is', ID],
    ['with the export’s trailing tab', `${ID}\t`],
    ['with a byte order mark', `\ufeff${ID}`],
    ['with NULs between the digits', [...ID].join('\0')],
    ['with spaces around, a no-break one included', ` \u00a0${ID} `],
    ['with the apostrophe that people type', `'${ID}`],
    ['with full-width digits', '５７６４６１４１３０３８７８５７５２'],
    ['with the .0 of another program', `${ID}.0`],
    ['with an invisible direction mark from a web page', `\u202a${ID}\u200b`],
  ])('is found %s', (_, text) => {
    expect(checkOrderId(text)).toEqual({ ok: true, id: ID, suspect: false });
  });

  test.each([
    ['a numeric cell', 576461413038785750, 'damagedOrderId'],
    ['a numeric cell that kept all its digits', 5764614130, 'damagedOrderId'],
    ['a small number', 12, 'notAnOrderId'],
    ['not a number at all', NaN, 'notAnOrderId'],
    ['scientific notation', '5.76461E+17', 'damagedOrderId'],
    ['scientific notation of a comma locale', '5,76461E+17', 'damagedOrderId'],
    ['scientific notation without a fraction', '5E17', 'damagedOrderId'],
    ['a grouped number', '576,461,413,038,785,000', 'damagedOrderId'],
    ['a grouped number of a point locale', '576.461.413.038.785.000', 'damagedOrderId'],
    ['a description', 'Platform unique order ID.', 'notAnOrderId'],
    ['letters among digits', 'SO576461413038785752', 'notAnOrderId'],
    ['too few digits', '123456789', 'notAnOrderId'],
    ['too many digits', '1'.repeat(21), 'notAnOrderId'],
    ['a blank', '', 'notAnOrderId'],
    ['nothing', null, 'notAnOrderId'],
    ['a tick', true, 'notAnOrderId'],
  ])('is refused: %s', (_, value, code) => {
    expect(checkOrderId(value)).toMatchObject({ ok: false, problem: { code } });
  });

  test.each([
    ['576461413038785000', true],
    ['576461413038780000', true],
    ['5764614130387850000', true],
    ['576461413038785100', false],
    ['5764614130387851000', false],
    ['5764614130387850', false],
    ['5764614130', false],
  ])('%s: could be rounded? %p', (text, suspect) => {
    expect(checkOrderId(text)).toEqual({ ok: true, id: text, suspect });
  });

  test('survives any debris around it, and checking twice changes nothing', () => {
    const debris = fc
      .array(fc.constantFrom(' ', '\t', '\0', '\ufeff', '\u00a0'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{9,18}$/), debris, debris, (id, before, after) => {
        const check = checkOrderId(before + id + after);
        expect(check).toMatchObject({ ok: true, id });
      }),
    );
  });
});
