/** Tickets for the add-on's frames: which HTML a frame shows, and for whom its calls run. */
import { randomUUID } from 'node:crypto';
import type { ShownHtml } from '../workbench.ts';
import type { FrameView } from './messages.ts';
import type { PersonKey } from './people.ts';

export interface Ticket {
  readonly person: PersonKey;
  readonly html: string;
}

export interface FrameTickets {
  issue(person: PersonKey, shown: ShownHtml, modal: boolean): FrameView;
  find(ticket: string): Ticket | undefined;
}

/** A frame that was left open for long asks for its ticket again by loading the page again. */
const TICKETS_KEPT = 200;

/**
 * The same HTML for the same person has the same ticket, so that a page that is told twice about its sidebar does not
 * load it twice.
 */
export function frameTickets(urlOf: (ticket: string) => string): FrameTickets {
  const tickets = new Map<string, Ticket>();
  return {
    issue(person, shown, modal) {
      let id = modal
        ? undefined
        : [...tickets].find(([, one]) => one.person === person && one.html === shown.html)?.[0];
      if (!id) {
        id = randomUUID();
        tickets.set(id, { person, html: shown.html });
        if (tickets.size > TICKETS_KEPT) tickets.delete(tickets.keys().next().value!);
      }
      const { title, width, height } = shown;
      return { title, url: urlOf(id), modal, ...(width && { width }), ...(height && { height }) };
    },
    find: (ticket) => tickets.get(ticket),
  };
}
