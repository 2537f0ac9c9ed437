/**
 * The orders of the made-up shop: what happened to each, in days before the workbench's today.
 * Between them they show every state the desk knows.
 */
import type { ShopMarket } from './shop-markets.ts';

/** What evidence there is by today: nothing, some ticked, some with files, or everything that is asked for. */
export type EvidenceSoFar = 'none' | 'some' | 'files' | 'full';

export interface ShopCase {
  readonly market: ShopMarket;
  readonly status:
    'to_ship' | 'awaiting_collection' | 'in_transit' | 'delivered' | 'completed' | 'cancelled' | 'shipped';
  /** Days ago. */
  readonly placed: number;
  readonly shipped?: number;
  readonly delivered?: number;
  readonly cancelled?: number;
  readonly failed?: number;
  readonly asked?: number;
  readonly refunded?: boolean;
  readonly reason?: string;
  readonly evidence?: EvidenceSoFar;
  /** Which item of the shop, counted from 0; which of the market's buyers. */
  readonly item: number;
  readonly pieces?: number;
  readonly buyer: number;
  readonly note?: { readonly en: string; readonly zh: string };
}

const overdue: readonly ShopCase[] = [
  {
    market: 'US',
    status: 'in_transit',
    placed: 24,
    shipped: 22,
    failed: 15,
    reason: 'noContact',
    evidence: 'some',
    item: 1,
    buyer: 0,
    note: { en: 'Carrier lost the attempt photo', zh: '承运商没有派送照片' },
  },
  {
    market: 'GB',
    status: 'in_transit',
    placed: 22,
    shipped: 20,
    failed: 14,
    reason: 'refused',
    item: 5,
    buyer: 1,
  },
  {
    market: 'ID',
    status: 'shipped',
    placed: 21,
    shipped: 20,
    failed: 13,
    reason: 'wrongAddress',
    evidence: 'none',
    item: 7,
    buyer: 0,
  },
];

const actNow: readonly ShopCase[] = [
  {
    market: 'US',
    status: 'in_transit',
    placed: 20,
    shipped: 18,
    failed: 12,
    reason: 'wrongPhone',
    evidence: 'files',
    item: 4,
    buyer: 1,
    note: { en: 'Buyer gave a new number', zh: '买家已提供新号码' },
  },
  {
    market: 'TH',
    status: 'shipped',
    placed: 19,
    shipped: 17,
    failed: 12,
    reason: 'noContact',
    evidence: 'none',
    item: 3,
    buyer: 0,
  },
  {
    market: 'MX',
    status: 'in_transit',
    placed: 23,
    shipped: 21,
    failed: 12,
    reason: 'noContact',
    item: 2,
    buyer: 0,
  },
];

const dueSoon: readonly ShopCase[] = [
  {
    market: 'US',
    status: 'in_transit',
    placed: 18,
    shipped: 17,
    failed: 10,
    reason: 'noContact',
    evidence: 'full',
    item: 6,
    buyer: 0,
    note: { en: 'Second order of this buyer', zh: '该买家的第二单' },
  },
  {
    market: 'DE',
    status: 'in_transit',
    placed: 17,
    shipped: 16,
    failed: 9,
    reason: 'refused',
    evidence: 'files',
    item: 2,
    buyer: 0,
  },
  {
    market: 'GB',
    status: 'in_transit',
    placed: 16,
    shipped: 15,
    failed: 9,
    reason: 'wrongAddress',
    evidence: 'some',
    item: 1,
    buyer: 0,
  },
  {
    market: 'VN',
    status: 'shipped',
    placed: 15,
    shipped: 14,
    failed: 8,
    reason: 'noContact',
    item: 8,
    buyer: 0,
  },
  {
    market: 'MY',
    status: 'shipped',
    placed: 15,
    shipped: 14,
    failed: 8,
    reason: 'refused',
    evidence: 'some',
    item: 0,
    buyer: 1,
  },
];

const failed: readonly ShopCase[] = [
  {
    market: 'US',
    status: 'in_transit',
    placed: 10,
    shipped: 9,
    failed: 3,
    reason: 'noContact',
    evidence: 'some',
    item: 6,
    buyer: 2,
  },
  {
    market: 'US',
    status: 'in_transit',
    placed: 9,
    shipped: 8,
    failed: 1,
    reason: 'wrongAddress',
    item: 0,
    pieces: 2,
    buyer: 1,
  },
  {
    market: 'GB',
    status: 'in_transit',
    placed: 9,
    shipped: 8,
    failed: 2,
    reason: 'noContact',
    evidence: 'none',
    item: 8,
    pieces: 3,
    buyer: 2,
  },
  {
    market: 'DE',
    status: 'in_transit',
    placed: 11,
    shipped: 10,
    failed: 4,
    reason: 'reroute',
    evidence: 'files',
    item: 4,
    buyer: 1,
    note: { en: 'Wants it at a parcel shop', zh: '希望改到自提点' },
  },
  {
    market: 'ID',
    status: 'shipped',
    placed: 9,
    shipped: 8,
    failed: 2,
    reason: 'refusedPayment',
    item: 2,
    buyer: 1,
  },
  {
    market: 'ID',
    status: 'shipped',
    placed: 10,
    shipped: 9,
    failed: 5,
    reason: 'noContact',
    evidence: 'some',
    item: 1,
    buyer: 0,
  },
  {
    market: 'TH',
    status: 'shipped',
    placed: 7,
    shipped: 6,
    failed: 1,
    reason: 'noContact',
    item: 5,
    buyer: 1,
  },
  {
    market: 'VN',
    status: 'shipped',
    placed: 8,
    shipped: 7,
    failed: 3,
    reason: 'weather',
    evidence: 'none',
    item: 3,
    buyer: 1,
  },
  {
    market: 'MY',
    status: 'shipped',
    placed: 6,
    shipped: 5,
    failed: 0,
    reason: 'refusedDamaged',
    item: 2,
    buyer: 0,
  },
];

const asked: readonly ShopCase[] = [
  {
    market: 'US',
    status: 'in_transit',
    placed: 17,
    shipped: 16,
    failed: 9,
    asked: 5,
    reason: 'noContact',
    evidence: 'full',
    item: 4,
    buyer: 2,
  },
  {
    market: 'GB',
    status: 'in_transit',
    placed: 14,
    shipped: 13,
    failed: 7,
    asked: 6,
    reason: 'wrongAddress',
    evidence: 'files',
    item: 2,
    buyer: 1,
  },
  {
    market: 'ID',
    status: 'shipped',
    placed: 13,
    shipped: 12,
    failed: 6,
    asked: 4,
    reason: 'noContact',
    evidence: 'some',
    item: 0,
    buyer: 2,
  },
  {
    market: 'TH',
    status: 'shipped',
    placed: 11,
    shipped: 10,
    failed: 4,
    asked: 3,
    reason: 'wrongPhone',
    item: 8,
    buyer: 2,
  },
];

const rescued: readonly ShopCase[] = [
  {
    market: 'US',
    status: 'delivered',
    placed: 21,
    shipped: 20,
    failed: 12,
    asked: 10,
    delivered: 3,
    reason: 'noContact',
    evidence: 'full',
    item: 1,
    buyer: 3,
    note: { en: 'Delivered on the second try', zh: '二次派送成功' },
  },
  {
    market: 'DE',
    status: 'delivered',
    placed: 19,
    shipped: 18,
    failed: 10,
    asked: 8,
    delivered: 4,
    reason: 'noContact',
    evidence: 'files',
    item: 5,
    buyer: 2,
  },
  {
    market: 'MY',
    status: 'delivered',
    placed: 16,
    shipped: 15,
    failed: 9,
    delivered: 6,
    reason: 'reroute',
    item: 3,
    buyer: 2,
  },
];

const closed: readonly ShopCase[] = [
  {
    market: 'US',
    status: 'cancelled',
    placed: 26,
    shipped: 25,
    failed: 16,
    cancelled: 6,
    reason: 'refused',
    item: 7,
    buyer: 4,
  },
  {
    market: 'GB',
    status: 'in_transit',
    placed: 25,
    shipped: 24,
    failed: 15,
    refunded: true,
    reason: 'refusedDamaged',
    evidence: 'files',
    item: 2,
    buyer: 3,
    note: { en: 'Refunded after photos of the damage', zh: '看过破损照片后已退款' },
  },
  { market: 'VN', status: 'cancelled', placed: 18, shipped: 17, cancelled: 8, item: 0, buyer: 2 },
];

const checkTracking: readonly ShopCase[] = [
  { market: 'US', status: 'in_transit', placed: 15, shipped: 13, item: 2, buyer: 4 },
  { market: 'GB', status: 'in_transit', placed: 12, shipped: 11, item: 0, buyer: 2 },
  { market: 'ID', status: 'shipped', placed: 13, shipped: 12, item: 5, buyer: 3 },
  { market: 'MX', status: 'in_transit', placed: 16, shipped: 14, item: 8, buyer: 1 },
];

/** Orders with nothing to do, as most of a shop's orders are. */
const fine: readonly ShopCase[] = (
  [
    ['US', 0, 3],
    ['US', 1, 1],
    ['US', 2, 0],
    ['US', 3, 4],
    ['US', 5, 2],
    ['GB', 1, 3],
    ['GB', 3, 0],
    ['GB', 4, 2],
    ['DE', 0, 1],
    ['DE', 1, 2],
    ['ID', 2, 3],
    ['ID', 3, 1],
    ['ID', 4, 0],
    ['TH', 0, 1],
    ['TH', 1, 2],
    ['TH', 2, 0],
    ['VN', 0, 1],
    ['VN', 1, 2],
    ['MY', 2, 1],
    ['MY', 0, 2],
    ['MX', 1, 0],
    ['US', 4, 4],
  ] as const
).map(([market, buyer, age], index): ShopCase => {
  const stages: readonly Omit<ShopCase, 'market' | 'item' | 'buyer'>[] = [
    { status: 'to_ship', placed: 1 },
    { status: 'awaiting_collection', placed: 2 },
    { status: 'in_transit', placed: 4, shipped: 3 },
    { status: 'delivered', placed: 8, shipped: 7, delivered: 2 },
    { status: 'completed', placed: 19, shipped: 18, delivered: 12 },
  ];
  return { ...stages[age]!, market, item: (index * 5 + 2) % 9, buyer };
});

export const SHOP_CASES: readonly ShopCase[] = [
  ...overdue,
  ...actNow,
  ...dueSoon,
  ...failed,
  ...asked,
  ...rescued,
  ...closed,
  ...checkTracking,
  ...fine,
];
