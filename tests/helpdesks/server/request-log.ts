export interface LoggedRequest {
  readonly host: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly status: number;
  readonly at: number;
}

export interface RequestLog {
  /** In the order in which they were answered. */
  readonly all: readonly LoggedRequest[];
  /** How many were asked for below a path, e.g. `/api/v2/tickets/20418`; of one method when given. */
  count(pathStart: string, method?: string): number;
  add(request: LoggedRequest): void;
  clear(): void;
}

/** What the helpdesks were asked for, so that a test can say how often. */
export function startRequestLog(): RequestLog {
  const all: LoggedRequest[] = [];
  return {
    all,
    count: (pathStart, method) =>
      all.filter((it) => it.path.startsWith(pathStart) && (!method || it.method === method)).length,
    add: (request) => void all.push(request),
    clear: () => void all.splice(0),
  };
}
