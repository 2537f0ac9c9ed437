import { kindNames, progress } from '../domain/evidence.ts';
import { showText } from './cells.ts';
import { defineFunction } from './define.ts';
import { evidenceArguments, everythingNeeded, exampleLedger } from './evidence.ts';

const order = '576461413038785752';

export const evidenceMissing = defineFunction({
  name: 'EVIDENCE_MISSING',
  summary: { zh: '订单还缺哪些必备证据', en: 'Which of the needed evidence an order still lacks' },
  args: evidenceArguments,
  result: showText,
  good: [
    {
      args: (language) => [order, exampleLedger(language, order, ['tracking_trace'])],
      result: { zh: '签收证明、买家聊天记录', en: 'Proof of delivery, Chat with the buyer' },
    },
    {
      args: (language) => [
        order,
        exampleLedger(language, order, ['tracking_trace', 'proof_of_delivery', 'buyer_chat']),
        80,
        'US',
      ],
      result: { zh: '打包视频', en: 'Packing video' },
    },
    { args: (language) => [order, exampleLedger(language, order, everythingNeeded), 80, 'US'], result: '' },
  ],
  bad: [
    { args: (language) => ['not an order', exampleLedger(language, order, [])], problem: 'notAnOrderId' },
  ],
  body({ language }, orderId, evidence, amount, market, markets) {
    return kindNames(progress(evidence.get(orderId), { amount, market }, markets).missing, language);
  },
});
