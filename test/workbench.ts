/** The built workbench, as tests use it: an ES module cannot be required, so the build writes a second copy. */
import { createRequire } from 'node:module';
import type { openWorkbench as open, Workbench, WorkbenchOptions } from '../workbench/workbench.ts';

const built = createRequire(__filename)('../build/workbench.cjs') as { openWorkbench: typeof open };

export const openWorkbench = built.openWorkbench;
export type { Workbench, WorkbenchOptions };
