import { posix } from 'node:path';
import { trimEndOf } from '../fold-text.ts';

/** The path in its plain form relative to the root, or null when it leaves the root, is absolute, or lies below `.git`, that of a submodule too. */
export function pathInside(path: string): string | null {
  if (path === '' || path.includes('\0') || /^(?:[a-z]:)?[\\/]/i.test(path)) return null;
  const plain = posix.normalize(path).replace(/\/$/, '');
  const parts = namesOf(plain);
  return parts.includes('..') || parts.includes('.git') ? null : plain;
}

/** Whether a path, from a root or absolute, lies in `.git` or in a `.github/workflows`, at any depth: nothing is ever written there. */
export function isForbidden(path: string): boolean {
  const names = namesOf(path);
  return names.includes('.git') || names.some((name, at) => name === '.github' && names[at + 1] === 'workflows');
}

/** Whether a path from the root is that of a workflow. */
export function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[\w-]+\.yml$/.test(path);
}

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)[ ]*(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows allows none of them
const UNNAMEABLE = /[<>:"|?*\\\u0000-\u001f]|[. ]$/;

/** Whether every system can hold a file of this path, from a root: one that Windows can't could not be checked out there. */
export function isPortable(path: string): boolean {
  return path.split('/').every((name) => !(RESERVED.test(name) || UNNAMEABLE.test(name)));
}

/** The names of a path as a file system that folds them would find them: Windows takes `.GIT.`, `git~1` and `.git` for one. */
function namesOf(path: string): readonly string[] {
  return path.split(/[\\/]/).map((name) => {
    if (name === '..') return name;
    const folded = trimEndOf(name, /[. ]/).toLowerCase();
    return folded === 'git~1' ? '.git' : folded;
  });
}
