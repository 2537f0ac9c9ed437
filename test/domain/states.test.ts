import fc from 'fast-check';
import { daysLeft, DUE_SOON_DAYS, stateOf, type StateFacts } from '../../src/domain/states.ts';

const NOW = 100.5;
const usual: StateFacts = {
  idDamaged: false,
  status: 'other',
  refunded: false,
  failedAt: null,
  askedAt: null,
  shippedAt: 90,
  deliveredAt: null,
  cancelledAt: null,
  closesAt: null,
  safetyDays: 1,
  checkTrackingAfterDays: 15,
};
const failed = { ...usual, failedAt: 98, closesAt: 110.99999 };

describe('stateOf', () => {
  test.each<[string, StateFacts, string]>([
    ['just shipped', usual, 'fine'],
    ['not shipped yet', { ...usual, shippedAt: null }, 'fine'],
    ['shipped long ago', { ...usual, shippedAt: 80 }, 'checkTracking'],
    ['shipped long ago, refunded', { ...usual, shippedAt: 80, refunded: true }, 'fine'],
    ['delivered', { ...usual, shippedAt: 80, deliveredAt: 95 }, 'fine'],
    ['completed without a time', { ...usual, shippedAt: 80, status: 'completed' }, 'fine'],
    ['cancelled before shipping', { ...usual, shippedAt: null, cancelledAt: 91 }, 'fine'],
    ['cancelled after shipping', { ...usual, cancelledAt: 99 }, 'closed'],
    ['failed, plenty of time', failed, 'failed'],
    ['failed, three days to act', { ...failed, closesAt: 105.4 }, 'dueSoon'],
    ['failed, the safety day has begun', { ...failed, closesAt: 101.4 }, 'actNow'],
    ['failed, the window is over', { ...failed, closesAt: 100.4 }, 'overdue'],
    ['failed, unreadable', { ...failed, failedAt: 'unreadable', closesAt: null }, 'unreadableDate'],
    ['asked for', { ...failed, askedAt: 99 }, 'asked'],
    ['asked for, after the window', { ...failed, askedAt: 99, closesAt: 100.4 }, 'asked'],
    ['failed, then delivered', { ...failed, deliveredAt: 99.5 }, 'rescued'],
    ['asked for, then delivered', { ...failed, askedAt: 99, deliveredAt: 99.5 }, 'rescued'],
    ['said to be delivered, then failed', { ...failed, deliveredAt: 96 }, 'failed'],
    ['failed and refunded', { ...failed, refunded: true }, 'closed'],
    ['failed and cancelled', { ...failed, cancelledAt: 99 }, 'closed'],
    ['a damaged ID, whatever else', { ...failed, idDamaged: true }, 'damagedId'],
  ])('%s', (_, facts, state) => {
    expect(stateOf(facts, NOW)).toBe(state);
  });

  test('time never makes a failed order less urgent', () => {
    const urgency = ['failed', 'dueSoon', 'actNow', 'overdue'];
    fc.assert(
      fc.property(
        fc.double({ min: 90, max: 120, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (now, later) => {
          const before = urgency.indexOf(stateOf(failed, now));
          const after = urgency.indexOf(stateOf(failed, now + later));
          expect(before).toBeGreaterThanOrEqual(0);
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  test('due soon is what the days left say', () => {
    fc.assert(
      fc.property(fc.double({ min: 98, max: 109, noNaN: true }), (now) => {
        const left = daysLeft(110.99999, 1, now);
        expect(stateOf(failed, now) === 'dueSoon').toBe(left >= 0 && left <= DUE_SOON_DAYS);
      }),
    );
  });
});
