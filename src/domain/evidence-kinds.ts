import type { Phrase } from '../text/phrase.ts';

/** One item of the evidence checklist. */
export interface EvidenceKind {
  readonly key: string;
  readonly name: Phrase;
  /** One line: how to get it. */
  readonly how: Phrase;
  /** `valuable`: from the amount on that the market names. */
  readonly need: 'always' | 'valuable' | 'optional';
  /** The proof that weighs most. */
  readonly strongest?: true;
}

/** The checklist, in the order in which it is shown. */
export const EVIDENCE_KINDS = [
  {
    key: 'tracking_trace',
    name: { zh: '完整物流轨迹', en: 'Full tracking trace' },
    how: {
      zh: '在承运商官网查询，把运单号、时间和全部节点截在同一张图里',
      en: "On the carrier's site: one picture with the tracking number, the times and every event",
    },
    need: 'always',
  },
  {
    key: 'proof_of_delivery',
    name: { zh: '签收证明', en: 'Proof of delivery' },
    how: {
      zh: '向承运商索取签名、签收照片或收件人姓名，并核对地址与订单一致',
      en: 'Ask the carrier for signature, photo or recipient, and compare the address with the order',
    },
    need: 'always',
    strongest: true,
  },
  {
    key: 'buyer_chat',
    name: { zh: '买家聊天记录', en: 'Chat with the buyer' },
    how: {
      zh: '截取带日期的对话：确认地址、要求延后或取消、未回复',
      en: 'Dated screenshots: address confirmed, delay or cancellation asked for, no answer',
    },
    need: 'always',
  },
  {
    key: 'packing_video',
    name: { zh: '打包视频', en: 'Packing video' },
    how: {
      zh: '从仓库监控或手机取出打包过程，画面要看得到面单',
      en: 'From the warehouse camera or a phone: the packing itself, with the label readable',
    },
    need: 'valuable',
  },
  {
    key: 'failed_attempt_notice',
    name: { zh: '派送失败通知', en: 'Failed-attempt notice' },
    how: {
      zh: '承运商的派送失败记录、短信或留言卡',
      en: "The carrier's record, message or card about the failed attempt",
    },
    need: 'optional',
  },
  {
    key: 'label_photo',
    name: { zh: '面单照片', en: 'Photo of the label' },
    how: {
      zh: '拍下贴好面单的包裹，运单号清晰可读',
      en: 'The labelled parcel, tracking number readable',
    },
    need: 'optional',
  },
  {
    key: 'handover_receipt',
    name: { zh: '交接凭证', en: 'Handover receipt' },
    how: {
      zh: '揽收清单、投递回执或承运商的收件扫描',
      en: "Pick-up manifest, drop-off receipt or the carrier's acceptance scan",
    },
    need: 'optional',
  },
  {
    key: 'carrier_loss_letter',
    name: { zh: '承运商丢件证明', en: "Carrier's loss letter" },
    how: {
      zh: '请承运商出具正式的丢件确认',
      en: "The carrier's official confirmation that the parcel is lost",
    },
    need: 'optional',
  },
  {
    key: 'other',
    name: { zh: '其他', en: 'Other' },
    how: {
      zh: '其他有用的材料，例如恶劣天气公告或商品页截图',
      en: 'Anything else that helps, such as a weather notice or a copy of the listing',
    },
    need: 'optional',
  },
] as const satisfies readonly EvidenceKind[];

export type EvidenceKindKey = (typeof EVIDENCE_KINDS)[number]['key'];

/** The row of a kind. */
export function evidenceKind(key: EvidenceKindKey): EvidenceKind {
  const kind = EVIDENCE_KINDS.find((row) => row.key === key);
  if (!kind) throw new Error(`No evidence kind ${key}`);
  return kind;
}
