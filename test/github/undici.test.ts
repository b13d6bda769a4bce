import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { fetch, ProxyAgent } from '../../src/github/undici.ts';

const servers: Server[] = [];

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function echo(): Promise<string> {
  return listen(
    createServer(async (request, reply) => {
      reply.writeHead(201, {
        'content-type': 'text/plain',
        'x-of': `${request.method} ${request.headers.authorization}`,
      });
      reply.end(`é ${await text(request)}`);
    }),
  );
}

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const CALL = { method: 'POST', headers: { authorization: 'token t' }, body: 'ü' };

interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
}

test('a call goes out with method, headers and body, and its answer comes back whole', async () => {
  const answer = (await fetch(await echo(), CALL)) as Answer;
  expect([answer.status, answer.headers.get('x-of'), await answer.text()]).toEqual([201, 'POST token t', 'é ü']);
});

test('behind a proxy the call takes the tunnel', async () => {
  const hosts: string[] = [];
  const proxy = createServer().on('connect', (request, socket) => {
    hosts.push(request.url ?? '');
    const [host = '', port] = (request.url ?? '').split(':');
    const through = connect(Number(port), host, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    through.on('error', () => socket.destroy()).pipe(socket);
    socket.on('error', () => through.destroy()).pipe(through);
  });
  const url = await echo();
  const agent = new ProxyAgent({ uri: await listen(proxy) });
  const answer = (await fetch(url, { ...CALL, dispatcher: agent })) as Answer;
  expect([answer.status, await answer.text(), hosts]).toEqual([201, 'é ü', [url.slice('http://'.length)]]);
});

test('a call that is given up fails as one that was aborted', async () => {
  const url = await listen(createServer(() => {}));
  await expect(fetch(url, { ...CALL, signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: 'AbortError' });
});
