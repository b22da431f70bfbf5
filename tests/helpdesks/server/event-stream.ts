import type { ServerResponse } from 'node:http';

/** Tells every listening page what happened, as server-sent events. */
export interface EventStream {
  listen(response: ServerResponse): void;
  tell(event: string, data: unknown): void;
  close(): void;
}

export function openEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  return {
    listen(response) {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
      });
      response.write(': listening\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    tell(event, data) {
      const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
      for (const listener of listeners) listener.write(text);
    },
    close() {
      for (const listener of listeners) listener.end();
      listeners.clear();
    },
  };
}
