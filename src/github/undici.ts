import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Dispatcher, ProxyAgent as RealAgent } from 'undici/index.js';

// Stands for the package `undici`, of which GitHub's toolkit takes these two things: to load all of it, or the runtime's own copy of
// it, costs more than the rest of a run that changes nothing. The package itself is loaded behind a proxy.

type Options = ConstructorParameters<typeof RealAgent>[0];

/** The agent of a proxy, opened with the first call. */
export class ProxyAgent {
  readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }
}

/** What the toolkit says of a call. */
interface Init {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
  readonly dispatcher?: ProxyAgent;
}

/** What the toolkit asks an answer for. */
interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBufferLike>;
}

const opened = new WeakMap<ProxyAgent, Dispatcher>();

/** Sends a call over HTTP or HTTPS, by way of the proxy where there is one. Without a proxy a redirect is not followed. */
export async function fetch(url: string, { dispatcher: proxy, ...init }: Init): Promise<unknown> {
  if (proxy === undefined) return send(url, init);
  const undici = await import('undici/index.js');
  const dispatcher = opened.get(proxy) ?? new undici.ProxyAgent(proxy.options);
  opened.set(proxy, dispatcher);
  return undici.fetch(url, { ...init, dispatcher } as Parameters<typeof undici.fetch>[1]);
}

function send(url: string, { method, headers, body, signal }: Init): Promise<Answer> {
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers, ...(signal && { signal }) }, (reply) => {
      const whole = gather(reply);
      // Who does not ask for the rest of an answer need not hear that it is missing.
      whole.catch(() => {});
      resolve({
        status: reply.statusCode ?? 0,
        statusText: reply.statusMessage ?? '',
        url,
        headers: new Map(Object.entries(reply.headers).map(([name, value]) => [name, String(value)])),
        text: async () => (await whole).toString(),
        arrayBuffer: async () => new Uint8Array(await whole).buffer,
      });
    });
    call.on('error', reject).end(body);
  });
}

async function gather(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
