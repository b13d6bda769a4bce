import type { ServerResponse } from 'node:http';

/** What a fault does to a call. `after` lets the call have its effect first. */
export interface Fault {
  readonly kind: 'status' | 'cut' | 'hang' | 'reset';
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** The body, in place of an error with the message. */
  readonly body?: unknown;
  readonly after?: boolean;
}

/** Answers with the fault in place of `text`. */
export function spoil(response: ServerResponse, fault: Fault, text: string): void {
  const json = { 'content-type': 'application/json; charset=utf-8' };
  if (fault.kind === 'hang') return;
  if (fault.kind === 'reset') {
    response.destroy();
  } else if (fault.kind === 'cut') {
    response.writeHead(200, { ...json, 'content-length': '5000' }).write(text.slice(0, 20) || '{"a');
    setTimeout(() => response.destroy(), 5);
  } else {
    response.writeHead(fault.status ?? 500, { ...json, ...fault.headers }).end(JSON.stringify(errorOf(fault)));
  }
}

/** The body of a fault that answers. */
export function errorOf({ message = 'A fault that the test asked for', body }: Fault): unknown {
  return body ?? { message, documentation_url: 'https://docs.github.com/rest' };
}
