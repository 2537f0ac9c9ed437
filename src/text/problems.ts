import { deskProblems } from './desk-problems.ts';
import { importProblems } from './import-problems.ts';
import { valueProblems } from './value-problems.ts';

/** Every problem the product can name, in both languages; `Problem` codes are the keys of this table. */
export const problemTexts = { ...valueProblems, ...deskProblems, ...importProblems };
