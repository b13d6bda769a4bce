import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import { BareRepository, type Changes } from './bare-repository.ts';
import { errorOf, type Fault, spoil } from './fault.ts';
import { executeGraphql, type Settings } from './graphql-peer.ts';
import type { Pull } from './pulls-peer.ts';
import type { Answer } from './rest-call.ts';
import { fillAnswer, findBreaches } from './rest-contract.ts';
import { answerRest } from './rest-peer.ts';

/** One call as it arrived: `name` is `GET /issues` or `query Head`. */
export interface Call {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly isWrite: boolean;
}

interface Forwarded {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly token: string;
}

export const BOT = 'test_bot';
export const HUMAN = 'test_human';
const REPOSITORY = '/repos/octocat/plan';

/** GitHub on the loopback: emulate for issues, git and GitHub's GraphQL schema for the rest, one base URL, every call recorded. */
export class FakeGithub {
  readonly repository = new BareRepository();
  readonly calls: Call[] = [];
  readonly pulls: Pull[] = [];
  /** What calls or answers had that GitHub does not describe; any makes `stop` throw, so that the test fails. */
  readonly breaches: string[] = [];
  settings: Settings = {
    viewer: 'trailmark-bot',
    hasIssues: true,
    isArchived: false,
    cutAt: 512_000,
    listAt: 100_000,
    refusal: null,
    others: new Map(),
  };
  /** Asked for every call; the n-th call of a name has `count` n. */
  fault: (call: Call, count: number) => Fault | null | Promise<Fault | null> = () => null;
  /** Answers as a GitHub server of one's own does: REST below `/api/v3`, GraphQL at `/api/graphql`. */
  isEnterprise = false;
  /** Answers as Forgejo does: REST below `/api/v1`, and no GraphQL anywhere. */
  isForgejo = false;
  url = '';
  #emulator: Emulator | undefined;
  #server: Server | undefined;

  static async start(files: Changes): Promise<FakeGithub> {
    const github = new FakeGithub();
    github.repository.push(files);
    const users = [{ login: 'octocat' }, { login: 'trailmark-bot' }];
    github.#emulator = await createEmulator({
      service: 'github',
      port: 0,
      seed: {
        tokens: {
          [HUMAN]: { login: 'octocat', scopes: ['repo'] },
          [BOT]: { login: 'trailmark-bot', scopes: ['repo'] },
        },
        github: { users, repos: [{ owner: 'octocat', name: 'plan', auto_init: true }] },
      },
    });
    github.#server = createServer((request, response) => void github.#answer(request, response));
    github.#server.listen(0, '127.0.0.1');
    await once(github.#server, 'listening');
    github.url = `http://127.0.0.1:${(github.#server.address() as AddressInfo).port}`;
    return github;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    this.#server?.close();
    await this.#emulator?.close();
    if (this.breaches.length > 0) throw new Error(`GitHub describes it otherwise:\n${this.breaches.join('\n')}`);
  }

  /** The calls that change something. */
  get writes(): readonly Call[] {
    return this.calls.filter((call) => call.isWrite);
  }

  /** A REST call past the faults and the record, as a person. */
  async rest<T>(route: string, body?: unknown, token = HUMAN): Promise<T> {
    const [method = '', path = ''] = route.split(' ');
    const text = body === undefined ? '' : JSON.stringify(body);
    const answer = await this.#emulate({ method, path: REPOSITORY + path, body: text, token });
    return JSON.parse(answer.text || 'null') as T;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (this.isForgejo) request.url = fromForgejo(request.url ?? '');
    if (this.isEnterprise) request.url = fromEnterprise(request.url ?? '');
    const call = nameCall(request, body);
    this.calls.push(call);
    const fault = await this.fault(call, this.calls.filter(({ name }) => name === call.name).length);
    if (fault && !fault.after) {
      this.#check(request, body, { status: fault.status ?? 500, text: JSON.stringify(errorOf(fault)) });
      return spoil(response, fault, '');
    }
    const answer = await this.#route(request, body);
    this.#check(request, body, answer);
    if (fault) return spoil(response, fault, answer.text);
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' }).end(answer.text);
  }

  #check(request: IncomingMessage, body: string, { status, text }: { status: number; text: string }): void {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', this.url);
    // An issue that was moved is found through the id of its new repository, which is described nowhere.
    if (path === '/graphql' || path.startsWith('/repositories/') || this.isForgejo) return;
    this.breaches.push(...findBreaches({ method: request.method ?? '', path, query, body, status, answer: text }));
  }

  async #route(request: IncomingMessage, body: string): Promise<{ status: number; text: string }> {
    const url = new URL(request.url ?? '/', this.url);
    if (url.pathname === '/graphql')
      return {
        status: 200,
        text: JSON.stringify(await executeGraphql(this.repository, this.settings, JSON.parse(body), this.breaches)),
      };
    if (this.isForgejo && url.pathname.startsWith('/no-such-page'))
      return { status: 404, text: JSON.stringify({ message: 'The target could not be found.' }) };
    const other = otherOf(url.pathname, this.settings.others);
    const path = decodeURIComponent(url.pathname.slice(other?.prefix.length ?? REPOSITORY.length));
    const rest = { method: request.method ?? '', path, query: url.searchParams, body: body ? JSON.parse(body) : {} };
    const own: Answer | null = answerRest(
      other === null ? this : { ...other, pulls: [], settings: this.settings },
      rest,
    );
    const call = { method: rest.method, path: url.pathname, status: own?.status ?? 0 };
    if (own) return { status: own.status, text: own.body === null ? '' : JSON.stringify(fillAnswer(call, own.body)) };
    const token = String(request.headers.authorization ?? '').replace(/^\w+ /, '');
    return this.#emulate({ method: request.method ?? 'GET', path: request.url ?? '/', body, token });
  }

  async #emulate({ method, path, body, token }: Forwarded): Promise<{ status: number; text: string }> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const init = { method, headers, ...(body ? { body } : {}) };
    const reply = await fetch(`${this.#emulator?.url}${path}`, init);
    return { status: reply.status, text: await reply.text() };
  }
}

/** The repository of a class that a REST call is about, null when it is the one of the run. */
function otherOf(
  path: string,
  others: Settings['others'],
): { readonly repository: BareRepository; readonly prefix: string } | null {
  const [prefix = '', slug = ''] = /^\/repos\/([^/]+\/[^/]+)/.exec(path) ?? [];
  const repository = others.get(slug);
  return repository ? { repository, prefix } : null;
}

/** What nobody answers keeps its address, which is below none of the API. */
function fromForgejo(url: string): string {
  const inside = url.startsWith('/api/v1/') ? url.slice('/api/v1'.length) : '';
  return inside === '' || inside.startsWith('/graphql') ? `/no-such-page${url}` : inside;
}

function fromEnterprise(url: string): string {
  if (url === '/api/graphql') return '/graphql';
  return url.startsWith('/api/v3/') ? url.slice('/api/v3'.length) : `/outside-the-api${url}`;
}

function nameCall(request: IncomingMessage, body: string): Call {
  const path = (request.url ?? '').replace(/\?.*/, '');
  const method = request.method ?? '';
  if (path === '/graphql') {
    const name = /^\s*(?:query|mutation) \w+/.exec(JSON.parse(body).query)?.[0].trim() ?? '';
    return { name, method, path, body, isWrite: name.startsWith('mutation') };
  }
  const short = path
    .slice(REPOSITORY.length)
    .replace(/[0-9a-f]{40}/g, '{sha}')
    .replace(/\/\d+/g, '/{n}');
  return { name: `${method} ${short}`, method, path: request.url ?? '', body, isWrite: method !== 'GET' };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
