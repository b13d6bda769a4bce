import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scope } from '../collect/collected.ts';
import { readWorkingTree } from '../collect/read-working-tree.ts';

/** The folder of the checkout; null when nothing of the repository is checked out. Without `.git`, as a download leaves it, a folder counts when it holds a roadmap. */
export async function findWorkspace(folder: string | undefined, scope: Scope): Promise<string | null> {
  if (!folder || !isFilled(folder)) return null;
  if (existsSync(join(folder, '.git'))) return folder;
  const { problems } = await readWorkingTree({ root: folder, ...scope });
  return problems.every(({ code }) => code !== 'no-roadmap') ? folder : null;
}

function isFilled(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}
