/** The engine's own transport contract, named here so that no other file has to import the engine for it. */
export interface TransportService {
  sendMessage(message: unknown): Promise<void>;
  onNewMessage(id: string, callback: (message: never) => void): void;
  leave(id: string): void;
}
