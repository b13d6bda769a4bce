import { posix } from 'node:path';

/** The path in its plain form relative to the root, or null when it leaves the root, is absolute, or lies below `.git`, that of a submodule too. */
export function pathInside(path: string): string | null {
  if (path === '' || path.includes('\0') || posix.isAbsolute(path) || /^[a-z]:[\\/]/i.test(path)) return null;
  const plain = posix.normalize(path).replace(/\/$/, '');
  const parts = namesOf(plain);
  return parts[0] === '..' || parts.includes('.git') ? null : plain;
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

/** The names of a path as a file system that folds them would find them: Windows takes `.GIT.`, `git~1` and `.git` for one. */
function namesOf(path: string): readonly string[] {
  return path.split(/[\\/]/).map((name) => {
    if (name === '..' || name === '.') return name;
    const folded = trimTail(name).toLowerCase();
    return folded === 'git~1' ? '.git' : folded;
  });
}

function trimTail(name: string): string {
  let end = name.length;
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}
