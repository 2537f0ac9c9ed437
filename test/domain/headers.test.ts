import { matchHeaders, plainHeader } from '../../src/domain/headers.ts';
import { ORDER_COLUMNS, orderColumn } from '../../src/domain/order-columns.ts';

describe('matchHeaders', () => {
  test.each([
    ['Order ID', 'orderId'],
    ['  order   id ', 'orderId'],
    ['订单号', 'orderId'],
    ['订单编号', 'orderId'],
    ['Tracking ID', 'tracking'],
    ['\ufeffShipped Time', 'shippedAt'],
    ['Buyer Username', 'buyer'],
    ['国家/地区', 'market'],
  ])('%j is the column %s', (header, key) => {
    expect([...matchHeaders([header], ORDER_COLUMNS).at.keys()]).toEqual([key]);
  });

  test('says where columns stand, which are missing, doubled, and whose the others are', () => {
    const match = matchHeaders(['My notes', 'Order ID', '', 'Status', 'Order Status'], ORDER_COLUMNS);
    expect(match.at.get('orderId')).toBe(1);
    expect(match.at.get('status')).toBe(3);
    expect(match.doubled).toEqual([['status', 'Order Status']]);
    expect(match.others).toEqual(['My notes']);
    expect(match.missing).toContain('tracking');
    expect(match.missing).not.toContain('orderId');
  });

  test('no two columns share a header or an alias', () => {
    const seen = new Map<string, string>();
    for (const { key, header, aliases } of ORDER_COLUMNS)
      for (const name of new Set([header.zh, header.en, ...aliases].map(plainHeader))) {
        expect([name, seen.get(name)]).toEqual([name, undefined]);
        seen.set(name, key);
      }
  });

  test('every column key has its row', () => {
    for (const { key } of ORDER_COLUMNS) expect(orderColumn(key).key).toBe(key);
  });
});
