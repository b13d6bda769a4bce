import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test, vi } from 'vitest';
import { connectGithub } from '../../src/github/connect-github.ts';
import { sendOverHttp } from '../../src/github/send-over-http.ts';

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
        'content-type': 'application/json',
        'x-of': `${request.method} ${request.headers.authorization}`,
      });
      reply.end(JSON.stringify({ said: `é ${await text(request)}` }));
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

test('a call goes out with method, headers and body, and its answer comes back whole', async () => {
  const url = await echo();
  const answer = await sendOverHttp(url, CALL);
  const told = [answer.status, answer.statusText, answer.url === url, answer.headers.get('x-of'), await answer.text()];
  expect(told).toEqual([201, 'Created', true, 'POST token t', '{"said":"é ü"}']);
});

test('behind a proxy the call takes the tunnel', async () => {
  const hosts: string[] = [];
  const proxy = createServer().on('connect', (request, socket) => {
    hosts.push(request.url ?? '');
    const port = Number(request.url?.split(':')[1]);
    const through = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    through.on('error', () => socket.destroy()).pipe(socket);
    socket.on('error', () => through.destroy()).pipe(through);
  });
  // No proxy is asked for the machine itself.
  const url = (await echo()).replace('127.0.0.1', 'github.test');
  vi.stubEnv('http_proxy', await listen(proxy))
    .stubEnv('no_proxy', '')
    .stubEnv('NO_PROXY', '');
  vi.stubEnv('GITHUB_API_URL', url);
  const github = connectGithub({ token: 't', slug: 'o/r', url, patience: undefined, pace: undefined });
  expect(await github.send('POST /{owner}')).toEqual({ said: 'é {"repo":"r"}' });
  expect(hosts).toEqual([url.slice('http://'.length)]);
  vi.unstubAllEnvs();
});

test.each(['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'])(
  'where %s is set, the toolkit that knows it takes the call',
  async (name) => {
    const getOctokit = (...given: readonly unknown[]) => ({
      request: Object.assign(async () => ({ status: 204, data: given }), { endpoint: { DEFAULTS: {} } }),
    });
    vi.doMock('@actions/github', () => ({ getOctokit }));
    for (const none of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']) vi.stubEnv(none, '');
    vi.stubEnv(name, 'http://127.0.0.1:1');
    const said = [];
    for (const url of [undefined, 'http://127.0.0.1:1'])
      said.push(
        await connectGithub({ token: 't', slug: 'o/r', url, patience: undefined, pace: undefined }).send('POST /x'),
      );
    vi.unstubAllEnvs();
    vi.doUnmock('@actions/github');
    expect(said).toEqual([
      ['t', {}],
      ['t', { baseUrl: 'http://127.0.0.1:1' }],
    ]);
  },
);

test('a call that is given up fails as one that was aborted', async () => {
  const url = await listen(createServer(() => {}));
  await expect(sendOverHttp(url, { ...CALL, signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
    name: 'AbortError',
  });
});
