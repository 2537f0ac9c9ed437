/** What the made-up shop sells where: zones, money, carriers with tracking numbers of their kind, and buyers. */

export type ShopMarket = 'US' | 'GB' | 'DE' | 'ID' | 'TH' | 'VN' | 'MY' | 'MX';

export interface ShopMarketRow {
  readonly zone: string;
  readonly currency: string;
  /** One US dollar, roughly, and what prices are rounded to. */
  readonly perDollar: number;
  readonly round: number;
  /** Name, and a tracking number in which `#` stands for a digit. */
  readonly carriers: readonly (readonly [name: string, tracking: string])[];
  readonly buyers: readonly string[];
}

export const SHOP_MARKETS: Readonly<Record<ShopMarket, ShopMarketRow>> = {
  US: {
    zone: 'America/Los_Angeles',
    currency: 'USD',
    perDollar: 1,
    round: 0.01,
    carriers: [
      ['USPS', '9400111200##########88'],
      ['UPS', '1Z5R8939##########'],
    ],
    buyers: ['hazel.porch', 'tinybarnowl', 'k_morales88', 'junipersue', 'oakandember'],
  },
  GB: {
    zone: 'Europe/London',
    currency: 'GBP',
    perDollar: 0.8,
    round: 0.01,
    carriers: [
      ['Royal Mail', 'RB#########GB'],
      ['Yodel', 'JJD00022########'],
    ],
    buyers: ['mossy.cottage', 'ferncliffe', 'teaat4', 'a.whitlock'],
  },
  DE: {
    zone: 'Europe/Berlin',
    currency: 'EUR',
    perDollar: 0.9,
    round: 0.01,
    carriers: [['DHL', 'JJD0140########0####']],
    buyers: ['waldlichtung', 'kaffeekanne_7', 'lina.hh'],
  },
  ID: {
    zone: 'Asia/Jakarta',
    currency: 'IDR',
    perDollar: 15800,
    round: 1000,
    carriers: [
      ['J&T Express', 'JX##########'],
      ['SPX Express', 'SPXID0##########'],
    ],
    buyers: ['rumah.senja', 'dewi_kopi', 'bagas.putra', 'toko_melati'],
  },
  TH: {
    zone: 'Asia/Bangkok',
    currency: 'THB',
    perDollar: 35,
    round: 1,
    carriers: [
      ['Flash Express', 'TH0#########1A'],
      ['Thailand Post', 'EF#########TH'],
    ],
    buyers: ['mali.home', 'krungthep_cat', 'ploy.2532'],
  },
  VN: {
    zone: 'Asia/Ho_Chi_Minh',
    currency: 'VND',
    perDollar: 25000,
    round: 1000,
    carriers: [['Viettel Post', 'VTPVN##########']],
    buyers: ['nha.cua.thao', 'minhanh.decor', 'sen_vang'],
  },
  MY: {
    zone: 'Asia/Kuala_Lumpur',
    currency: 'MYR',
    perDollar: 4.4,
    round: 0.1,
    carriers: [['J&T Express', 'JY##########']],
    buyers: ['bunga.raya', 'kopitiam_ken', 'aishah.r'],
  },
  MX: {
    zone: 'America/Mexico_City',
    currency: 'MXN',
    perDollar: 18,
    round: 1,
    carriers: [['YunExpress', 'YT##########0###']],
    buyers: ['casa.nopal', 'lucia_mty'],
  },
};

export interface ShopItem {
  readonly en: string;
  readonly zh: string;
  /** In US dollars. */
  readonly price: number;
}

export const SHOP_ITEMS: readonly ShopItem[] = [
  { en: 'Linen table runner', zh: '亚麻桌旗', price: 18.9 },
  { en: 'Rattan lamp shade', zh: '藤编灯罩', price: 64 },
  { en: 'Stoneware mug, set of 4', zh: '粗陶马克杯四件套', price: 32.5 },
  { en: 'Bamboo drawer organiser', zh: '竹制抽屉收纳盒', price: 21 },
  { en: 'Wool throw, moss green', zh: '羊毛盖毯(苔绿)', price: 89 },
  { en: 'Ceramic planter', zh: '陶瓷花盆', price: 27.5 },
  { en: 'Oak wall shelf', zh: '橡木壁架', price: 119 },
  { en: 'Cotton waffle towel', zh: '华夫格棉毛巾', price: 12.9 },
  { en: 'Scented candle, cedar', zh: '雪松香薰蜡烛', price: 16 },
];
