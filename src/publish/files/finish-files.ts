import type { CommitFiles } from '../../collect/read-commit.ts';
import type { Source } from '../../collect/source.ts';
import { NO_TICKS } from '../discussion/ticks.ts';
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
