/** The built workbench, as tests use it; `environment.cjs` loads it outside the realm of the tests. */
import type { openWorkbench as open, Workbench, WorkbenchOptions } from '../workbench/workbench.ts';

const { workbenchModule } = globalThis as unknown as { workbenchModule: { openWorkbench: typeof open } };

export const openWorkbench = workbenchModule.openWorkbench;
export type { Workbench, WorkbenchOptions };
