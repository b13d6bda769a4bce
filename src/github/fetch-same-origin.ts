import { ApiFailure } from './api-failure.ts';

/** What the client calls: `fetch`, or what takes its place behind a proxy. */
export type Fetch = typeof fetch;

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const MOST_HOPS = 5;

/**
 * A `fetch` that sends the same call again where the same server redirects to, as GitHub does for a renamed repository, and
 * nothing anywhere else: a redirect to another server is a failure of the call that is named.
 */
export function fetchSameOrigin(name: string, send: Fetch): Fetch {
  return async (input, options) => {
    let url = new URL(String(input));
    for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
      const reply = await send(url.href, { ...options, redirect: 'manual' });
      const location = reply.headers.get('location');
      if (location === null || !REDIRECTS.includes(reply.status)) return reply;
      if (!URL.canParse(location, url.href) || new URL(location, url.href).origin !== url.origin)
        throw redirected(name, `to another server, ${location}`, reply.status);
      url = new URL(location, url.href);
    }
    throw redirected(name, `more than ${MOST_HOPS} times`);
  };
}

function redirected(name: string, where: string, status: number | null = null): ApiFailure {
  return new ApiFailure(name, { kind: 'redirect', status, message: `it is redirected ${where}` });
}
