/** What the client says of a call. */
interface Init {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** What the client asks an answer for. */
interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBufferLike>;
}

/** Sends a call over HTTP or HTTPS, and follows no redirect. The runtime's own `fetch` costs more to load than the rest of a run that changes nothing. */
export async function sendOverHttp(url: string, { method, headers, body, signal }: Init): Promise<Answer> {
  const { request } = await (url.startsWith('https:') ? import('node:https') : import('node:http'));
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
