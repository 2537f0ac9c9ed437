import { driveLink } from '../domain/drive-link.ts';
import {
  EVIDENCE_KINDS,
  LEDGER_COLUMNS,
  type EvidenceKindKey,
  type LedgerEntry,
} from '../domain/evidence.ts';
import { Problem } from '../domain/problems.ts';
import { instantOf } from '../domain/zones.ts';
import type { EvidenceView } from '../protocol.ts';
import type { Language } from '../text/phrase.ts';
import { evidenceOf, evidenceView, needOf, readLedger } from './evidence-view.ts';
import { knownMarket } from './order-facts.ts';
import { readOrderSheet } from './order-sheet.ts';
import { neededTab } from './needed-tab.ts';
import type { Ports, Tab } from './ports.ts';
import { settingsOf } from './settings.ts';

/** The part of a ledger row that an action decides. */
type Action = Pick<LedgerEntry, 'action' | 'kind'> &
  Partial<Pick<LedgerEntry, 'name' | 'url' | 'fileId' | 'ref'>>;

interface Target {
  readonly orderId: string;
  readonly request: string;
}

/** Ticks or unticks an item by hand. @throws Problem orderGone, unknownEvidence, busy, viewOnly */
export function tickEvidence(
  ports: Ports,
  { kind, done, ...target }: Target & { kind: string; done: boolean },
  language: Language,
): EvidenceView {
  return append(ports, target, { kind: kindOf(kind), action: done ? 'tick' : 'untick' }, language);
}

/** Links a file that is in somebody's Drive already. @throws Problem notADriveLink, and as for a tick */
export function linkEvidence(
  ports: Ports,
  { kind, url: pasted, name, ...target }: Target & { kind: string; url: string; name: string },
  language: Language,
): EvidenceView {
  const { url, fileId } = driveLink(pasted);
  return append(
    ports,
    target,
    {
      kind: kindOf(kind),
      action: 'link',
      name: name.trim() || `Drive · ${fileId.slice(0, 8)}…`,
      url,
      fileId,
    },
    language,
  );
}

/**
 * Puts a file into the order's Drive folder and links it. A call that arrives twice finds the file of the first.
 *
 * @throws Problem noDrivePermission, uploadTooLarge, and as for a tick
 */
export function uploadEvidence(
  ports: Ports,
  {
    kind,
    name,
    mimeType,
    base64,
    ...target
  }: Target & { kind: string; name: string; mimeType: string; base64: string },
  language: Language,
): EvidenceView {
  const key = kindOf(kind);
  // Before anything is uploaded: an order that is gone should leave no file behind.
  const orders = readOrderSheet(neededTab(ports, 'orders').read());
  orders.find(target.orderId);
  const { driveFolder } = settingsOf(ports.book, orders.language);
  const folder = ports.files.folderOf(target.orderId, driveFolder);
  const file = ports.files.upload(folder, { name, mimeType, base64, request: target.request });
  return append(
    ports,
    target,
    { kind: key, action: 'link', name: file.name, url: file.url, fileId: file.id },
    language,
  );
}

/** Takes a linked file off the list; the file itself stays in Drive. */
export function removeEvidence(
  ports: Ports,
  { kind, entryId, ...target }: Target & { kind: string; entryId: string },
  language: Language,
): EvidenceView {
  return append(ports, target, { kind: kindOf(kind), action: 'remove', ref: entryId }, language);
}

/**
 * Adds one row to the ledger and answers with the checklist as it is then.
 *
 * The row is appended in one call that no colleague can get between, so there is no need to flush before the lock is
 * given back: at worst a colleague's next read comes before it, and reads the ledger as it was.
 */
function append(
  ports: Ports,
  { orderId, request }: Target,
  action: Action,
  language: Language,
): EvidenceView {
  const { book } = ports;
  const ordersTab = neededTab(ports, 'orders');
  const ledgerTab = neededTab(ports, 'evidence');
  const settings = settingsOf(book, language);
  return ports.locked(() => {
    const row = readOrderSheet(ordersTab.read()).find(orderId);
    // Decided before anything is written; a market that cannot be read asks for no packing video.
    const need = needOf(row, knownMarket(row, settings));
    const ledger = readLedger(ledgerTab.read());
    const entry: LedgerEntry = {
      entryId: ports.uuid(),
      at: instantOf(ports.now()),
      by: ports.person.email(),
      orderId,
      name: '',
      url: '',
      fileId: '',
      ref: '',
      note: '',
      ...action,
      request,
    };
    const again = ledger.some((earlier) => earlier.request === request);
    if (!again) appendEntry(ledgerTab, entry, ports.now());
    return evidenceView(evidenceOf(again ? ledger : [...ledger, entry], orderId), need, language);
  });
}

function appendEntry(tab: Tab, entry: LedgerEntry, at: Date): void {
  tab.append(LEDGER_COLUMNS.map(({ key }) => (key === 'at' ? at : (entry[key] ?? ''))));
}

export function kindOf(kind: string): EvidenceKindKey {
  const known = EVIDENCE_KINDS.find(({ key }) => key === kind);
  if (!known) throw new Problem('unknownEvidence', { text: kind.slice(0, 40) });
  return known.key;
}
