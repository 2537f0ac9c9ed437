/**
 * Carries engine revisions between the workbench and its replicas, in the order in which they arrived: the workbench is
 * the server of the engine's own collaboration protocol.
 */
import type { TransportService } from '../engine/collaboration.ts';

interface Message {
  type: string;
  serverRevisionId?: string;
  nextRevisionId?: string;
  [key: string]: unknown;
}
type Listener = (message: Message) => void;

const REVISIONS = new Set(['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE', 'SNAPSHOT_CREATED']);

export interface ReplicaTransport extends TransportService {
  /** A message from a replica. A revision based on an older state is dropped: the replica rebases and sends it again. */
  receive(message: unknown): void;
  subscribe(listener: (message: unknown) => void): () => void;
}

export function replicaTransport(): ReplicaTransport {
  const listeners = new Map<string, Listener>();
  const subscribers = new Set<Listener>();
  let head: string | undefined;

  const distribute = (message: Message) => {
    if (REVISIONS.has(message.type)) {
      if (head !== undefined && message.serverRevisionId !== head) return;
      head = message.nextRevisionId;
    }
    for (const listener of [...listeners.values()]) listener(message);
    for (const subscriber of [...subscribers]) subscriber(message);
  };
  return {
    async sendMessage(message) {
      distribute(message as Message);
    },
    onNewMessage(id, callback) {
      listeners.set(id, callback as unknown as Listener);
    },
    leave(id) {
      listeners.delete(id);
    },
    receive: (message) => distribute(message as Message),
    subscribe(listener) {
      subscribers.add(listener);
      return () => void subscribers.delete(listener);
    },
  };
}
