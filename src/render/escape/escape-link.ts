// What WHATWG serialisation leaves but Markdown reads in a destination; `&` would begin an entity.
const MARKDOWN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '(': '%28',
  ')': '%29',
  '[': '%5B',
  ']': '%5D',
  '\\': '%5C',
  '|': '%7C',
  '`': '%60',
  '^': '%5E',
  "'": '%27',
};
// Any host: GitHub Enterprise has the same paths. GitHub turns such a link into a reference from the other side.
const REFERENCE = /^\/[^/]+\/[^/]+\/(?:issues|pull|pulls|commit|commits|discussions|security\/advisories)\/\w/i;

/** A user's URL as a link destination: http and https only, with nothing left that Markdown reads; null for anything else. */
export function escapeLink(url: string): string | null {
  const target = readUrl(url);
  if (!target) return null;
  return target.href.replace(/[&()[\]\\|`^']/g, (character) => MARKDOWN[character] ?? character);
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

function readUrl(url: string): URL | null {
  const target = URL.canParse(url) ? new URL(url) : null;
  return target && /^https?:$/.test(target.protocol) ? target : null;
}
