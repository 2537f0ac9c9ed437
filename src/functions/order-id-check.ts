import { checkOrderId } from '../domain/order-id.ts';
import { shortText } from '../domain/problems.ts';
import { argumentHelp, functionWords } from '../text/functions.ts';
import { anyCell, showText } from './cells.ts';
import { defineFunction } from './define.ts';

export const orderIdCheck = defineFunction({
  name: 'ORDER_ID_CHECK',
  summary: {
    zh: '订单号是否完整，还是被表格改坏了',
    en: 'Whether an order ID is whole or was damaged by a spreadsheet',
  },
  args: [{ name: 'order_id', kind: anyCell, example: 'A2:A', help: argumentHelp.orderId }],
  result: showText,
  good: [
    { args: ['576461413038785752'], result: functionWords.goodOrderId },
    { args: ['576461413038785000'], result: functionWords.suspectOrderId },
  ],
  bad: [
    { args: [576461413038785700], problem: 'damagedOrderId', shown: true },
    { args: ['5.76461E+17'], problem: 'damagedOrderId', shown: true },
    { args: ['12345'], problem: 'notAnOrderId', shown: true },
  ],
  body({ language }, orderId) {
    const check = checkOrderId(orderId);
    if (!check.ok) return shortText(check.problem, language);
    return functionWords[check.suspect ? 'suspectOrderId' : 'goodOrderId'][language];
  },
});
