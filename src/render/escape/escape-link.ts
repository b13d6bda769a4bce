// What WHATWG serialisation leaves but Markdown reads in a destination; `&` would begin an entity.
const MARKDOWN = /[()[\]\\|`^']/g;
// Any host: GitHub Enterprise has the same paths. GitHub turns such a link into a reference from the other side.
const REFERENCE = /^\/[^/]+\/[^/]+\/(?:issues|pull|pulls|commit|commits|discussions|security\/advisories)\/\w/i;

/** A user's URL as a link destination: http and https only, with nothing left that Markdown reads; null for anything else. */
export function escapeLink(url: string): string | null {
  return readUrl(url)?.href.replace(MARKDOWN, percentEncode).replaceAll('&', '&amp;') ?? null;
}

/** Whether a link to `url` in an issue would notify the other side: an issue, a pull request, a discussion or a commit. */
export function isReference(url: string): boolean {
  const target = readUrl(url);
  if (!target) return false;
  try {
    return REFERENCE.test(decodeURIComponent(target.pathname).replace(/\/{2,}/g, '/'));
  } catch {
    return true;
  }
}

/** A character of ASCII as an address may hold it anywhere. */
export function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function readUrl(url: string): URL | null {
  const target = URL.canParse(url) ? new URL(url) : null;
  return target && /^https?:$/.test(target.protocol) ? target : null;
}
