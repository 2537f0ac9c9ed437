import { Problem } from '../domain/problems.ts';
import { TAB_NAMES } from '../domain/tabs.ts';
import type { Ports, Tab, TabRole } from './ports.ts';

/** A tab that set-up made. @throws Problem notSetUp, tabGone */
export function neededTab(ports: Ports, role: TabRole): Tab {
  const tab = ports.book.tab(role);
  if (tab) return tab;
  if (ports.book.layout().version === 0) throw new Problem('notSetUp');
  throw new Problem('tabGone', { tab: `${TAB_NAMES[role].zh} / ${TAB_NAMES[role].en}` });
}
