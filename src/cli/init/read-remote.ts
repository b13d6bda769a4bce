/** A repository on a server: `path` as `owner/name`, `commit` where the address names one. */
export interface Remote {
  readonly host: string;
  readonly path: string;
  readonly commit: string | null;
}

const COMMIT = /^[0-9a-f]{40}$/;

/** Reads the address of a repository as git or npm writes it: `git@host:owner/name.git`, `git+ssh://…#commit`, `https://…`; null for anything else. */
export function readRemote(address: string): Remote | null {
  const [place = '', commit = ''] = address.replace(/^git\+/, '').split('#', 2);
  const isShort = !place.includes('://') && place.includes(':');
  const full = isShort ? `ssh://${place.replace(':', '/')}` : place;
  if (!URL.canParse(full)) return null;
  const url = new URL(full);
  const path = url.pathname
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  if (url.hostname === '' || !/^[\w.-]+\/[\w.-]+$/.test(path)) return null;
  return { host: url.hostname, path, commit: COMMIT.test(commit) ? commit : null };
}
