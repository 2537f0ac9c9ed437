import { progress } from '../domain/evidence.ts';
import { functionWords } from '../text/functions.ts';
import { say } from '../text/phrase.ts';
import { showText } from './cells.ts';
import { defineFunction } from './define.ts';
import { evidenceArguments, everythingNeeded, exampleLedger } from './evidence.ts';

const order = '576461413038785752';

export const evidenceProgress = defineFunction({
  name: 'EVIDENCE_PROGRESS',
  summary: { zh: '订单的必备证据已有几项', en: 'How much of the needed evidence an order has' },
  args: evidenceArguments,
  result: showText,
  good: [
    {
      args: (language) => [order, exampleLedger(language, order, ['tracking_trace', 'buyer_chat'])],
      result: { zh: '2/3 项', en: '2 of 3' },
    },
    {
      args: (language) => [order, exampleLedger(language, order, ['buyer_chat']), 80, 'US'],
      result: { zh: '1/4 项', en: '1 of 4' },
    },
    {
      args: (language) => [order, exampleLedger(language, order, everythingNeeded), 'US$80.00', '美国'],
      result: { zh: '4/4 项', en: '4 of 4' },
    },
    {
      args: (language) => [order, exampleLedger(language, '576461413038785753', ['buyer_chat'])],
      result: { zh: '0/3 项', en: '0 of 3' },
    },
  ],
  bad: [
    {
      args: (language) => [5.76461413038785e17, exampleLedger(language, order, [])],
      problem: 'damagedOrderId',
    },
    { args: [order, [['no', 'header']]], problem: 'missingColumn' },
    {
      args: (language) => [order, exampleLedger(language, order, []), 80, 'Atlantis'],
      problem: 'unknownMarket',
    },
  ],
  body({ language }, orderId, evidence, amount, market, markets) {
    const { done, needed } = progress(evidence.get(orderId), { amount, market }, markets);
    return say(language, functionWords.progress, { done, needed });
  },
});
