import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { isFailure } from '../../src/github/api-failure.ts';
import { connectGithub } from '../../src/github/connect-github.ts';
import type { GitHub } from '../../src/github/github.ts';

const servers: Server[] = [];
const seen: string[] = [];

async function listen(answer: (request: IncomingMessage, reply: ServerResponse) => void): Promise<string> {
  const server = createServer(async (request, reply) => {
    seen.push(`${request.headers.host} ${request.method} ${request.url} ${await text(request)}`);
    answer(request, reply);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterAll(() => {
  for (const server of servers) server.close();
});

function redirect(reply: ServerResponse, status: number, location: string): void {
  reply.writeHead(status, { location }).end();
}

function answerAll(reply: ServerResponse): void {
  reply.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"a":1}}');
}

function connect(url: string): GitHub {
  return connectGithub({ token: 'secret', slug: 'o/r', url, patience: '2000', pace: '10' });
}

const CALLS: readonly (readonly [string, (github: GitHub) => Promise<unknown>, string])[] = [
  ['GET', (github) => github.send('GET /repos/{owner}/{repo}'), ''],
  ['POST', (github) => github.send('POST /repos/{owner}/{repo}/issues', { title: 'T' }), '{"title":"T"}'],
  ['PATCH', (github) => github.send('PATCH /repos/{owner}/{repo}/issues/1', { body: 'B' }), '{"body":"B"}'],
  ['POST', (github) => github.query('query Q { a }', {}), '{"query":"query Q { a }"}'],
  ['POST', (github) => github.queryParts('query Q { a }', {}), '{"query":"query Q { a }"}'],
];
const STATUSES = [301, 302, 303, 307, 308];

test.each(STATUSES)(
  'a redirect with %i to the same server is followed with the same method and body',
  async (status) => {
    const url = await listen((request, reply) =>
      request.url === '/repositories/1' ? answerAll(reply) : redirect(reply, status, '/repositories/1'),
    );
    for (const [method, call, body] of CALLS) {
      seen.length = 0;
      await call(connect(url));
      expect(seen.at(-1)).toBe(`${url.slice('http://'.length)} ${method} /repositories/1 ${body}`);
      expect(seen).toHaveLength(2);
    }
  },
);

test.each(STATUSES)('a redirect with %i to another server is refused, and nothing is sent there', async (status) => {
  const other = await listen((_, reply) => answerAll(reply));
  const url = await listen((_, reply) => redirect(reply, status, `${other}/repos/o/r`));
  for (const [, call] of CALLS) {
    seen.length = 0;
    const error = await call(connect(url)).catch((thrown: unknown) => thrown);
    expect(isFailure(error, 'redirect')).toBe(true);
    expect(String(error)).toContain(`${other}/repos/o/r`);
    expect(seen).toHaveLength(1);
  }
});

test.each([
  ['/again', 6, ' (it is redirected more than 5 times)'],
  ['//user@[', 1, ' with 302 (it is redirected to another server, //user@[)'],
  ['', 6, ' (it is redirected more than 5 times)'],
])('a redirect to %j comes to an end after %i calls', async (location, count, said) => {
  const url = await listen((_, reply) => redirect(reply, 302, location));
  seen.length = 0;
  await expect(connect(url).send('GET /x')).rejects.toThrow(`GET /x failed${said}. A call is never sent`);
  expect(seen).toHaveLength(count);
});
