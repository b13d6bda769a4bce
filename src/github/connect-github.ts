import { setTimeout as wait } from 'node:timers/promises';
import { Octokit } from '@octokit/core';
import { ApiFailure } from './api-failure.ts';
import { classifyFailure, partsOf } from './classify-failure.ts';
import { fetchSameOrigin } from './fetch-same-origin.ts';
import type { GitHub, Parts, Values } from './github.ts';
import { sendOverHttp } from './send-over-http.ts';

/** Where to connect. `slug` is `owner/repo`; `url` is that of the REST API, GitHub's own unless given; `patience` is how many milliseconds one call may take (30000 unless given), `pace` how many a second of a pause takes (1000 unless given). */
export interface Connection {
  readonly token: string;
  readonly slug: string | undefined;
  readonly url: string | undefined;
  readonly patience: string | undefined;
  readonly pace: string | undefined;
}

type Api = Pick<Octokit, 'request' | 'graphql'>;

const USUAL_PATIENCE = 30_000;
const MOST_REPEATS = 3;
const MOST_SECONDS_TO_WAIT = 90;
const MOST_PAUSE = 8;
const PAGE = 100;
const MOST_PAGES = 100;

/** Connects to one repository, with the first call. */
export function connectGithub({ token, slug = '', url, ...wanted }: Connection): GitHub {
  const [owner = '', repo = ''] = slug.split('/');
  const patience = Number(wanted.patience) || USUAL_PATIENCE;
  const pause = (seconds: number): Promise<void> => wait(seconds * (Number(wanted.pace) || 1000));
  const octokit = openOctokit(token, url);
  const call = async <T>(name: string, ask: (api: Api, request: object) => Promise<T>): Promise<T> => {
    const api = await octokit();
    const fetchSame = fetchSameOrigin(name, api.request.endpoint.DEFAULTS.request?.fetch ?? fetch);
    return repeat(name, pause, () => ask(api, { signal: AbortSignal.timeout(patience), fetch: fetchSame }));
  };
  const send = <T>(route: string, parameters: Values = {}): Promise<T> =>
    call(route, async (api, request) => {
      const reply = await api.request(route, { owner, repo, ...parameters, request });
      return reply.status === 204 ? (reply.data as T) : whole<T>(route, reply.data);
    });
  const query = <T>(document: string, variables: Values): Promise<T> => {
    const name = nameOf(document);
    return call(name, async (api, request) => whole(name, await api.graphql(document, { ...variables, request })));
  };
  const queryParts = async (document: string, variables: Values): Promise<Parts> => {
    const name = nameOf(document);
    return call(name, async (api, request) => {
      try {
        return { data: whole(name, await api.graphql(document, { ...variables, request })), refused: new Map() };
      } catch (error) {
        const parts = partsOf(name, error);
        if (parts === null) throw error;
        return parts;
      }
    });
  };
  return {
    owner,
    repo,
    send,
    sendAll: (route, parameters) => sendAll(send, route, parameters),
    query,
    queryParts,
    pause: (attempt) => pause(Math.min(2 ** (attempt - 1), MOST_PAUSE) * (0.5 + Math.random())),
  };
}

function nameOf(document: string): string {
  return /^\s*(?:query|mutation)\s+\w+/.exec(document)?.[0].trim() ?? 'GraphQL';
}

// The first one may have arrived: a second POST would make a duplicate, and a second edit of the comment take away what a person ticked in between.
// Days are worth no waiting: where GitHub takes too long for them once, it does so again.
const NOT_REPEATED = /^POST|^PATCH .*\/issues\/comments\/|^mutation|^query Blame/;

/** Sends a call again while that is safe and may help. */
async function repeat<T>(name: string, pause: GitHub['pause'], send: () => Promise<T>): Promise<T> {
  for (let repeats = 0; ; repeats += 1) {
    try {
      return await send();
    } catch (error) {
      const thrown = (error as Error).cause instanceof ApiFailure ? (error as Error).cause : error;
      const failure = thrown instanceof ApiFailure ? thrown : classifyFailure(name, thrown);
      const seconds = secondsBeforeRepeat(failure, !NOT_REPEATED.test(name), repeats);
      if (seconds === null) throw failure;
      await pause(seconds);
    }
  }
}

/** A run that calls nothing needs no token. */
function openOctokit(token: string, url: string | undefined): () => Promise<Api> {
  let octokit: Promise<Api> | null = null;
  return async () => {
    if (token === '')
      throw new Error('The input token is empty: leave it out, or give a token that may read this repository.');
    octokit ??= open(token, url ? { baseUrl: url } : {});
    return octokit;
  };
}

/** GitHub's toolkit knows the way through a proxy, and is loaded for that alone. */
async function open(token: string, options: { readonly baseUrl?: string }): Promise<Api> {
  const isProxied = ['http_proxy', 'https_proxy'].some((name) => process.env[name] || process.env[name.toUpperCase()]);
  if (!isProxied) return new Octokit({ ...options, auth: token, request: { fetch: sendOverHttp } });
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, options);
}

async function sendAll<T>(send: GitHub['send'], route: string, parameters: Values = {}): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const part = await send<readonly T[]>(route, { ...parameters, per_page: PAGE, page });
    all.push(...part);
    if (part.length < PAGE) break;
  }
  return all;
}

/** Seconds to wait before the call is sent again, null when it is not to be repeated. */
function secondsBeforeRepeat(failure: ApiFailure, isRepeatable: boolean, repeats: number): number | null {
  if (repeats >= MOST_REPEATS) return null;
  // A call refused by a limit had no effect, whatever its method.
  if (failure.kind === 'rate-limit') {
    const seconds = failure.retryAfter ?? 60;
    return seconds > MOST_SECONDS_TO_WAIT ? null : seconds;
  }
  return failure.isTransient && isRepeatable ? 2 ** repeats * (0.5 + Math.random()) : null;
}

/** Octokit hands a JSON body that it can't parse over as a string, as if all were well. */
function whole<T>(name: string, data: unknown): T {
  if (typeof data === 'object' && data !== null) return data as T;
  throw new ApiFailure(name, { kind: 'cut', message: 'the answer is not whole JSON' });
}
