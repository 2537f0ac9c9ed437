import { deadline } from './deadline.ts';
import type { FunctionDefinition } from './define.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { evidenceProgress } from './evidence-progress.ts';
import { marketDayEnd } from './market-day-end.ts';
import { marketTime } from './market-time.ts';
import { orderIdCheck } from './order-id-check.ts';
import { redeliveryActBy } from './redelivery-act-by.ts';
import { redeliveryDeadline } from './redelivery-deadline.ts';
import { redeliveryExplain } from './redelivery-explain.ts';

/** Every function one can type into a cell, in the order in which help shows them. */
export const customFunctions: readonly FunctionDefinition[] = [
  redeliveryDeadline,
  redeliveryActBy,
  redeliveryExplain,
  deadline,
  marketDayEnd,
  marketTime,
  orderIdCheck,
  evidenceProgress,
  evidenceMissing,
];

/** The function of a name. @throws {Error} when there is none */
export function customFunction(name: string): FunctionDefinition {
  const found = customFunctions.find((definition) => definition.name === name);
  if (!found) throw new Error(`There is no custom function ${name}`);
  return found;
}
