import { PARCEL_RULES } from './parcel-rules.ts';
import { REDELIVERY_RULES } from './redelivery-rules.ts';
import type { Rule } from './rules.ts';

/**
 * The windows that ship with the product, in the order in which they are chosen: rows, not code, so that a new window
 * is one more row. The house rule stands first and is the default. Nobody has compared the rows with their sources on
 * screen since they were collected, so none carries a date of verification.
 */
export const RULES: readonly Rule[] = [...REDELIVERY_RULES, ...PARCEL_RULES];
