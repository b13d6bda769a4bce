import { posix } from 'node:path';

/** The path in its plain form relative to the root, or null when it leaves the root, is absolute, or lies below `.git`, that of a submodule too. */
export function pathInside(path: string): string | null {
  if (path === '' || path.includes('\0') || posix.isAbsolute(path) || /^[a-z]:[\\/]/i.test(path)) return null;
  const plain = posix.normalize(path).replace(/\/$/, '');
  const parts = plain.toLowerCase().split('/');
  return parts[0] === '..' || parts.includes('.git') ? null : plain;
}
