import type { CommitFiles } from '../../collect/commit/read-commit.ts';
import { NO_TICKS } from '../../comment/ticks.ts';
import type { Source } from '../../source.ts';
import { planUpdate } from './plan-update.ts';
import type { Work } from './update.ts';

/** Every file as Trailmark would leave it, by path. */
export function finishFiles({ pipeline, inputs }: Work, collected: CommitFiles): ReadonlyMap<string, string> {
  const { files } = planUpdate(pipeline, { collected, options: inputs.options, ticks: NO_TICKS });
  return new Map([...listSources(collected), ...files].map(({ path, text }) => [path, text]));
}

/** The files that Trailmark reads and writes, a README that is a roadmap twice. */
export function listSources({ roadmaps, readme, chart = null }: CommitFiles): readonly Source[] {
  return [...roadmaps, readme, chart].filter((source) => source !== null);
}
