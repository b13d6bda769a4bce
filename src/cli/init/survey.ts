import { basename } from 'node:path';
import type { Collected, Scope } from '../../collect/collected.ts';
import { PATHS } from '../../collect/config/find-config.ts';
import { type Repository, readRepository } from '../../collect/git/ask-git.ts';
import { readAround, readWorkflows, readWorkingTree } from '../../collect/read-working-tree.ts';
import { withParts } from '../../on-demand.ts';
import { findUncountedFiles } from '../../rules/find-problems.ts';
import { findPlaceholders } from '../../rules/placeholders.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { isSetAside } from '../../suggest/graph/paths.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { WORKFLOW } from './write-workflow.ts';

/** What `init` finds in a folder. */
export interface Survey {
  /** The name of the folder. */
  readonly name: string;
  /** What the other commands would read here. */
  readonly collected: Collected;
  /** Where nothing is called a roadmap, what looks like one, the likeliest first. */
  readonly candidates: readonly Candidate[];
  /** Where nothing looks like a roadmap, the files in which something looks like steps and is not counted. */
  readonly uncounted: readonly string[];
  /** The note that a vault begins with, where it has no README. */
  readonly home: Source | null;
  readonly isVault: boolean;
  readonly config: string | null;
  /** The workflow that runs Trailmark already. */
  readonly workflow: string | null;
  /** The lines of workflows in which something was never filled in. */
  readonly placeholders: readonly Problem[];
  readonly git: Repository | null;
}

const HOME = /^(?:home|index|start|dashboard)\.md$/i;

/** Looks around in a folder; nothing is changed. */
export async function survey(root: string, scope: Scope): Promise<Survey> {
  const collected = await readWorkingTree({ root, ...scope });
  const { sources, entries } = await readAround(root);
  const isThere = (path: string) => entries.some((entry) => entry.path === path);
  const isVault = isThere('.obsidian');
  const workflows = await readWorkflows(root);
  const others = collected.roadmaps.length > 0 ? [] : sources.map((source) => ({ ...source, defaults: { isVault } }));
  const candidates = await withParts(() => findCandidates(others));
  return {
    name: basename(root),
    collected,
    candidates,
    uncounted:
      candidates.length > 0
        ? []
        : await withParts(() => findUncountedFiles(others.filter(({ path }) => !isSetAside(path)))),
    home: isVault ? (sources.find(({ path }) => HOME.test(path)) ?? null) : null,
    isVault,
    config: PATHS.find(isThere) ?? null,
    workflow: workflows.find(isOfTrailmark)?.path ?? null,
    placeholders: findPlaceholders(workflows),
    git: await readRepository(root),
  };
}

function isOfTrailmark({ path, text }: Source): boolean {
  const isUse = (line: string) => line.includes('uses:') && line.toLowerCase().includes('trailmark');
  return path === WORKFLOW || text.split('\n').some(isUse);
}
