import type { ClockView, EvidenceItem, Hello, OpenResult, OrderView } from '../../src/protocol.ts';
import type { Language, Phrase } from '../../src/text/phrase.ts';
import { say } from '../../src/text/phrase.ts';

/** The moment at which every canned state is looked at: Monday 9 March 2026, 09:00 in Los Angeles. */
export const NOW = Date.parse('2026-03-09T16:00:00Z');

const both = (zh: string, en: string): Phrase => ({ zh, en });

export function hello(language: Language | null, change: Partial<Hello> = {}): Hello {
  const spoken = language ?? 'en';
  return {
    user: 'lin@example.com',
    language,
    locale: spoken === 'zh' ? 'zh_CN' : 'en_US',
    sheetLanguage: spoken,
    timeZone: 'Asia/Shanghai',
    layout: 'current',
    canEdit: true,
    canUpload: true,
    version: '0.1.0',
    defaultMarket: 'US',
    markets: [
      market('US', say(spoken, both('美国', 'United States')), 'America/Los_Angeles', 'USD'),
      market('GB', say(spoken, both('英国', 'United Kingdom')), 'Europe/London', 'GBP'),
      market('TH', say(spoken, both('泰国', 'Thailand')), 'Asia/Bangkok', 'THB'),
    ],
    reasons: [
      { key: 'noContact', name: say(spoken, both('联系不到收件人', 'Recipient cannot be contacted')) },
      { key: 'refused', name: say(spoken, both('拒收', 'Refused')) },
      { key: 'wrongAddress', name: say(spoken, both('地址错误', 'Wrong address')) },
    ],
    warnings: [],
    ...change,
  };
}

const market = (code: string, name: string, zone: string, currency: string) => ({
  code,
  name,
  zone,
  currency,
  packingVideoFrom: 50,
  checkTrackingAfterDays: 7,
});

export function redeliveryClock(language: Language, change: Partial<ClockView> = {}): ClockView {
  return {
    rule: 'FAILED_12_ANNOUNCED',
    ruleName: say(language, both('派送失败后 12 天', '12 days after delivery failed')),
    purpose: 'redelivery',
    startedAt: '2026-03-01T18:20:00.000Z',
    actBy: '2026-03-12',
    deadline: '2026-03-13',
    actByEnds: '2026-03-13T06:59:59.000Z',
    deadlineEnds: '2026-03-14T06:59:59.000Z',
    zone: 'America/Los_Angeles',
    closedBy: null,
    estimate: false,
    explanation: say(
      language,
      both(
        '派送失败后 12 天：自“派送失败”（2026-03-01）起 12 自然日，首日不计入，截止 2026-03-13（America/Los_Angeles 时间 23:59:59），请最晚在 2026-03-12 办理（预留 1 天）。',
        '12 days after delivery failed: 12 natural days from "Delivery failed" (2026-03-01), the first day does not count; last day 2026-03-13 (23:59:59 America/Los_Angeles time); act by 2026-03-12 (1 spare).',
      ),
    ),
    source: 'https://dny123.com/t/U24cxLnS',
    verifiedOn: '2026-02-02',
    ...change,
  };
}

export function evidenceItems(language: Language): EvidenceItem[] {
  const t = (zh: string, en: string) => say(language, both(zh, en));
  const nobody = { by: '', at: '', why: '', strongest: false, done: false, files: [] };
  const lin = { by: 'lin@example.com', at: '2026-03-08T03:12:00.000Z' };
  return [
    {
      ...nobody,
      ...lin,
      kind: 'tracking_trace',
      name: t('完整物流轨迹', 'Full tracking trace'),
      how: t(
        '在承运商官网查询，把运单号、时间和全部节点截在同一张图里',
        "On the carrier's site: one picture with the tracking number, the times and every event",
      ),
      needed: true,
      done: true,
      files: [{ entryId: 'e1', name: 'trace.png', url: 'https://drive.google.com/file/d/1/view', ...lin }],
    },
    {
      ...nobody,
      kind: 'proof_of_delivery',
      name: t('签收证明', 'Proof of delivery'),
      how: t(
        '向承运商索取签名、签收照片或收件人姓名，并核对地址与订单一致',
        'Ask the carrier for signature, photo or recipient, and compare the address with the order',
      ),
      needed: true,
      strongest: true,
    },
    {
      ...nobody,
      ...lin,
      kind: 'buyer_chat',
      name: t('买家聊天记录', 'Chat with the buyer'),
      how: t(
        '截取带日期的对话：确认地址、要求延后或取消、未回复',
        'Dated screenshots: address confirmed, delay or cancellation asked for, no answer',
      ),
      needed: true,
      done: true,
      files: [
        { entryId: 'e2', name: 'chat-2026-03-02.png', url: 'https://drive.google.com/file/d/2/view', ...lin },
        {
          entryId: 'e3',
          name: t(
            '聊天记录（补充）很长很长的文件名 第二部分.png',
            'chat with buyer, second part with a very long name.png',
          ),
          url: 'https://drive.google.com/file/d/3/view',
          ...lin,
        },
      ],
    },
    {
      ...nobody,
      ...lin,
      kind: 'packing_video',
      name: t('打包视频', 'Packing video'),
      how: t(
        '从仓库监控或手机取出打包过程，画面要看得到面单',
        'From the warehouse camera or a phone: the packing itself, with the label readable',
      ),
      needed: true,
      why: t('订单金额达到 US$50', 'Needed: the order is worth US$50 or more'),
      done: true,
    },
    {
      ...nobody,
      kind: 'label_photo',
      name: t('面单照片', 'Photo of the label'),
      how: t('拍下贴好面单的包裹，运单号清晰可读', 'The labelled parcel, tracking number readable'),
      needed: false,
    },
    {
      ...nobody,
      kind: 'other',
      name: t('其他', 'Other'),
      how: t('其他有用的材料', 'Anything else that helps'),
      needed: false,
    },
  ];
}

export function orderView(language: Language, change: Partial<OrderView> = {}): OrderView {
  const t = (zh: string, en: string) => say(language, both(zh, en));
  const items = evidenceItems(language);
  return {
    orderId: '576684019603311365',
    row: 7,
    state: 'dueSoon',
    nextStep: t('即将到期：申请改派', 'Due soon: ask for redelivery'),
    market: 'US',
    marketName: t('美国', 'United States'),
    zone: 'America/Los_Angeles',
    status: t('运输中', 'In transit'),
    carrier: 'USPS',
    tracking: '9400111206210123456789',
    trackingUrl: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111206210123456789',
    amount: 189,
    currency: 'USD',
    buyer: 'maria_88',
    buyerOrders: 3,
    items: t('陶瓷杯 × 2、茶巾 × 1', 'Mug × 2, Tea towel × 1'),
    failReason: 'noContact',
    failed: true,
    asked: false,
    clocks: [
      redeliveryClock(language),
      redeliveryClock(language, {
        rule: 'CLAIM_US_UPIC_90',
        ruleName: t('U-PIC 赔付 90 天', 'U-PIC claim, 90 days'),
        purpose: 'claim',
        startedAt: '2026-02-20T18:00:00.000Z',
        actBy: '2026-05-20',
        deadline: '2026-05-21',
        actByEnds: '2026-05-21T06:59:59.000Z',
        deadlineEnds: '2026-05-22T06:59:59.000Z',
      }),
    ],
    evidence: { done: 3, needed: 4, items },
    timeline: [
      { event: 'ordered', name: t('下单', 'Order placed'), instant: '2026-02-18T20:11:00.000Z', day: null },
      { event: 'shipped', name: t('发货', 'Shipped'), instant: '2026-02-20T18:00:00.000Z', day: null },
      { event: 'delivery_failed', name: t('派送失败', 'Delivery failed'), instant: null, day: '2026-03-01' },
    ],
    warnings: [],
    ...change,
  };
}

type Make = (language: Language) => { open: OpenResult; hello?: Partial<Hello> };

const shown = (language: Language, change: Partial<OrderView> = {}): OpenResult => ({
  kind: 'order',
  order: orderView(language, change),
  stamp: 's1',
});
const says = (
  language: Language,
  kind: Exclude<OpenResult['kind'], 'order'>,
  zh: string,
  en: string,
): OpenResult => ({
  kind,
  message: language === 'zh' ? zh : en,
  stamp: 's1',
});
const notFailed = (language: Language): Partial<OrderView> => ({
  failed: false,
  clocks: [],
  timeline: orderView(language).timeline.slice(0, 2),
});

/** Every state of the order view, by name. */
export const STATES: Readonly<Record<string, Make>> = {
  dueSoon: (language) => ({ open: shown(language) }),
  failed: (language) => ({
    open: shown(language, {
      state: 'failed',
      clocks: [
        redeliveryClock(language, {
          startedAt: '2026-03-08T18:00:00.000Z',
          actBy: '2026-03-19',
          deadline: '2026-03-20',
          actByEnds: '2026-03-20T06:59:59.000Z',
          deadlineEnds: '2026-03-21T06:59:59.000Z',
        }),
      ],
    }),
  }),
  today: (language) => ({
    open: shown(language, {
      clocks: [
        redeliveryClock(language, {
          actBy: '2026-03-09',
          deadline: '2026-03-10',
          actByEnds: '2026-03-10T06:59:59.000Z',
          deadlineEnds: '2026-03-11T06:59:59.000Z',
        }),
      ],
    }),
  }),
  actNow: (language) => ({
    open: shown(language, {
      state: 'actNow',
      clocks: [
        redeliveryClock(language, {
          actBy: '2026-03-08',
          deadline: '2026-03-09',
          actByEnds: '2026-03-09T06:59:59.000Z',
          deadlineEnds: '2026-03-10T06:59:59.000Z',
          estimate: true,
        }),
      ],
    }),
  }),
  overdue: (language) => ({
    open: shown(language, {
      state: 'overdue',
      nextStep: language === 'zh' ? '已超期：改派窗口已关闭' : 'Overdue: redelivery window closed',
      clocks: [
        redeliveryClock(language, {
          actBy: '2026-03-06',
          deadline: '2026-03-07',
          actByEnds: '2026-03-07T07:59:59.000Z',
          deadlineEnds: '2026-03-08T07:59:59.000Z',
        }),
      ],
    }),
  }),
  asked: (language) => ({
    open: shown(language, {
      state: 'asked',
      asked: true,
      nextStep: language === 'zh' ? '已申请改派：跟进结果' : 'Asked for: follow the answer',
      clocks: [
        redeliveryClock(language, {
          closedBy: language === 'zh' ? '已申请改派' : 'Redelivery requested',
        }),
      ],
    }),
  }),
  fine: (language) => ({
    open: shown(language, {
      ...notFailed(language),
      state: 'fine',
      nextStep: language === 'zh' ? '无需处理' : 'Nothing to do',
    }),
  }),
  checkTracking: (language) => ({
    open: shown(language, {
      ...notFailed(language),
      state: 'checkTracking',
      nextStep: language === 'zh' ? '查物流：迟迟未送达' : 'Check tracking: no delivery yet',
    }),
  }),
  rescued: (language) => ({
    open: shown(language, {
      state: 'rescued',
      asked: true,
      nextStep: language === 'zh' ? '已挽回：已送达' : 'Rescued: delivered',
      clocks: [],
    }),
  }),
  closed: (language) => ({
    open: shown(language, {
      state: 'closed',
      nextStep: language === 'zh' ? '已关闭：留存证据、查理赔' : 'Closed: keep evidence, check claims',
      clocks: [redeliveryClock(language, { closedBy: language === 'zh' ? '已取消' : 'Cancelled' })],
    }),
  }),
  duplicate: (language) => ({
    open: shown(language, {
      warnings: [
        language === 'zh'
          ? '这个订单号出现在第 7、31 行。登记会写到两行；请合并。'
          : 'This order ID stands in rows 7 and 31. Both are marked; merge them.',
      ],
    }),
  }),
  unreadableDate: (language) => ({
    open: shown(language, {
      state: 'unreadableDate',
      clocks: [],
      nextStep:
        language === 'zh' ? '读不懂：请检查失败时间和市场' : 'Unreadable: check failed date and market',
      warnings: [
        language === 'zh'
          ? '“03/04/2026”可能是 4 月 3 日，也可能是 3 月 4 日。'
          : '"03/04/2026" could be 3 April or 4 March. Write it year first.',
      ],
    }),
  }),
  emptyRow: (language) => ({
    open: says(
      language,
      'emptyRow',
      '点一行有订单号的行，这里就会显示它。',
      'Click a row with an order ID and it appears here.',
    ),
  }),
  otherTab: (language) => ({
    open: says(language, 'otherTab', '在“订单”工作表里选一行。', 'Select a row on the Orders tab.'),
  }),
  damagedId: (language) => ({
    open: says(
      language,
      'damagedId',
      '订单号“5.76684E+17”曾被当作数字保存，末尾几位已经丢失，无法找回。请从卖家中心重新导出，用“导入”读取原文件，不要先用 Excel 打开再保存。',
      'Order ID "5.76684E+17" was stored as a number and has lost its last digits for good. Export again from Seller Center and import that file as it is, without opening and saving it in Excel first.',
    ),
  }),
  gone: (language) => ({
    open: says(
      language,
      'gone',
      '订单 576684019603311365 已被删除或移到别处。',
      'Order 576684019603311365 was deleted or moved meanwhile.',
    ),
  }),
  notSetUp: (language) => ({
    open: says(
      language,
      'notSetUp',
      '设置会添加几个工作表和列，不改动您已有的内容。',
      'Set-up adds a few tabs and columns and changes nothing of yours.',
    ),
    hello: { layout: 'none' },
  }),
  viewer: (language) => ({ open: shown(language), hello: { canEdit: false } }),
  noDrive: (language) => ({ open: shown(language), hello: { canUpload: false } }),
  older: (language) => ({ open: shown(language), hello: { layout: 'older' } }),
};
