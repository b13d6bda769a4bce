import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { connectGithub } from '../../src/github/connect-github.ts';
import type { GitHub } from '../../src/github/github.ts';

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** An answer: a status, what makes it another, and its body. */
type Answer = readonly [status: number, headers?: Readonly<Record<string, string>>, body?: unknown];

/** A client of a server that gives these answers one after the other, the last one for ever, and what it was sent. */
async function serve(
  answers: readonly Answer[],
  pace = '10',
): Promise<{ readonly github: GitHub; readonly sent: string[] }> {
  const sent: string[] = [];
  const server = createServer(async (request, reply) => {
    const [status, headers, body = { data: { a: 1 } }] = answers[sent.length] ?? answers.at(-1) ?? [200];
    sent.push(`${request.method} ${request.url} ${await text(request)}`);
    reply.writeHead(status, { 'content-type': 'application/json', ...headers });
    reply.end(status === 204 ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { github: connectGithub({ token: 't', slug: 'o/r', url, patience: '2000', pace }), sent };
}

const OK: Answer = [200];
const FAULT: Answer = [502];
const LIMIT: Answer = [403, { 'retry-after': '1' }];
const send = (route: string) => (github: GitHub) => github.send(route);
const query = (document: string) => (github: GitHub) => github.query(document, {});

test.concurrent.each<[string, (github: GitHub) => Promise<unknown>, readonly Answer[], number, RegExp | null]>([
  ['a read after a fault', send('GET /x'), [FAULT, OK], 2, null],
  ['a read three times', send('GET /x'), [FAULT, FAULT, FAULT, OK], 4, null],
  ['a read no fourth time', send('GET /x'), [FAULT, FAULT, FAULT, FAULT, OK], 4, /^GET \/x failed with 502/],
  ['a read that is cut', send('GET /x'), [[200, {}, '{"a'], OK], 2, null],
  ['a read of nothing', send('GET /x'), [[204]], 1, null],
  ['no read that is refused', send('GET /x'), [[422], OK], 1, /422/],
  ['no write after a fault', send('POST /x'), [FAULT, OK], 1, /502/],
  ['a write after a limit', send('POST /x'), [LIMIT, OK], 2, null],
  ['none after a limit of more than 90 seconds', send('GET /x'), [[429, { 'retry-after': '91' }], OK], 1, /rate limit/],
  ['no edit of a comment', send('PATCH /repos/o/r/issues/comments/1'), [FAULT, OK], 1, /502/],
  ['an edit of an issue', send('PATCH /repos/o/r/issues/1'), [FAULT, OK], 2, null],
  ['a query', query('query A { a }'), [FAULT, OK], 2, null],
  ['a query that is cut', query('query A { a }'), [[200, {}, { data: null }], OK], 2, null],
  ['no query of days', query('query Blame($a: B) { a }'), [FAULT, OK], 1, /^query Blame failed with 502/],
  ['no mutation', query('mutation M { a }'), [FAULT, OK], 1, /^mutation M failed with 502/],
  ['a query of parts', (github) => github.queryParts('{ a }', {}), [FAULT, OK], 2, null],
])('repeats %s', async (_, call, answers, count, error) => {
  const { github, sent } = await serve(answers);
  const failure = await call(github).then(
    () => null,
    (thrown: Error) => thrown.message,
  );
  expect([sent.length, failure]).toEqual([count, error === null ? null : expect.stringMatching(error)]);
});

test.concurrent('a limit of which nothing is said is waited for a minute', async () => {
  const { github } = await serve([[429], OK], '1');
  expect(await github.send('GET /x')).toEqual({ data: { a: 1 } });
});

test.concurrent('a limit of 90 seconds is waited for', async () => {
  const { github } = await serve([[429, { 'retry-after': '90' }], OK], '0.01');
  expect(await github.send('POST /x')).toEqual({ data: { a: 1 } });
});

test.concurrent('a second of waiting is one where nothing else is asked for', async () => {
  const { github } = await serve([[429, { 'retry-after': '1' }], OK], '');
  const before = performance.now();
  await github.send('GET /x');
  expect(performance.now() - before).toBeGreaterThan(990);
});

test.concurrent.each([
  [[3], 1],
  [[100, 0], 2],
  [[100, 100, 1], 3],
])('a list of pages with %j items is read in %i calls', async (sizes, calls) => {
  const { github, sent } = await serve(sizes.map((size, at) => [200, {}, Array(size).fill(at)]));
  expect(await github.sendAll('GET /list', { state: 'all' })).toEqual(
    sizes.flatMap((size, at) => Array(size).fill(at)),
  );
  expect(sent).toEqual(
    sizes.slice(0, calls).map((_, at) => expect.stringMatching(`state=all.*per_page=100&page=${at + 1} $`)),
  );
});

test('parts of a query that are refused are told beside those that came', async () => {
  const errors = [
    { type: 'NOT_FOUND', message: 'none', path: ['r1'] },
    { type: 'FORBIDDEN', message: 'no', path: ['r2', 'x'] },
  ];
  const ask = async (body: unknown) => (await serve([[200, {}, body]])).github.queryParts('query Q { a }', {});
  const { data, refused } = await ask({ data: { r0: 1, r1: null, r2: null }, errors });
  expect(data).toEqual({ r0: 1, r1: null, r2: null });
  expect([...refused].map(([alias, { kind }]) => `${alias} ${kind}`)).toEqual(['r1 not-found', 'r2 permission']);
  expect((await ask({ data: { r0: 1 } })).refused.size).toBe(0);
  for (const error of [
    { type: 'NOT_FOUND', message: 'no path' },
    { message: 'invalid', path: ['r1'] },
  ])
    await expect(ask({ data: { r0: 1 }, errors: [errors[0], error] })).rejects.toThrow('query Q failed');
  await expect(ask({ data: null, errors })).rejects.toThrow('query Q failed');
});

test('a run that calls nothing needs no token, and one that calls says so', async () => {
  const github = connectGithub({ token: '', slug: 'o/r', url: undefined, patience: undefined, pace: undefined });
  expect([github.owner, github.repo]).toEqual(['o', 'r']);
  const empty = 'The input token is empty: leave it out, or give a token that may read this repository.';
  await expect(github.send('GET /x')).rejects.toThrow(empty);
  await expect(github.query('query A { a }', {})).rejects.toThrow('The input token is empty');
});
