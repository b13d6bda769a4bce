import type { MemberFiles } from '../collect/class/member-files.ts';
import type { Collected } from '../collect/collected.ts';
import type { Measure } from '../measure/progress.ts';
import type { Options } from '../options.ts';
import { placeSteps } from '../parse/list-steps.ts';
import { readRoadmaps } from '../pipeline.ts';
import { refJson } from '../render/render-json.ts';
import { END, START } from '../splice/find-markers.ts';
import { spliceSection } from '../splice/splice-section.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import type { Class, ClassStep, Member } from './class.ts';
import { stepKey } from './merge-classes.ts';

/** One repository as it was read, with the options that hold in it. */
export interface Repository extends Omit<MemberFiles, 'settings'> {
  readonly options: Options;
}

/** What the roadmaps of a repository say, whoever has them. */
interface Reading extends Pick<Member, 'progress' | 'roadmaps' | 'stage' | 'next' | 'waiting' | 'problems'> {
  readonly steps: readonly ClassStep[];
}

/**
 * A reader of repositories, each as a class of one; merge them. Roadmaps that are equal to the last character, under the
 * same options, are parsed once: a class begins with the same plan for all. Gives the same as `status` of each repository.
 */
export function memberReader(): (repository: Repository) => Class {
  // As JSON, which is small, and holds on to none of the texts that its titles are parts of.
  const known = new Map<string, string>();
  return ({ name, path, key, collected, options, lastChange }) => {
    const { readme, problems } = collected;
    const asked = JSON.stringify([key, options]);
    const read = known.get(asked) ?? JSON.stringify(readPlan(collected, options));
    known.set(asked, read);
    const { steps, ...plan } = JSON.parse(read) as Reading;
    const found = problems.length + plan.problems + (readme === null ? 0 : countMarkerProblems(readme));
    return { members: [{ name, path, ...plan, lastChange, problems: found }], steps };
  };
}

function readPlan({ roadmaps }: Repository['collected'], options: Options): Reading {
  const view = readRoadmaps({ roadmaps, readme: null, problems: [], options });
  const { measure, suggestion, found } = view;
  const { next } = suggestion;
  return {
    progress: measure.progress,
    roadmaps: measure.roadmaps.map(({ roadmap: { path, title }, progress }) => ({ path, title, progress })),
    stage: next?.stage ?? null,
    next: next && refJson(next),
    waiting: suggestion.blocked.length,
    problems: found.length,
    steps: countSteps(measure, suggestion),
  };
}

/** How `update` would find the README, whatever its section says. */
function countMarkerProblems(readme: NonNullable<Collected['readme']>): number {
  // Without a marker there is one problem, and nothing to look for.
  if (!readme.text.includes(START) && !readme.text.includes(END)) return 1;
  return spliceSection(readme, 'A section.').problems.length;
}

/** The steps of one member's plan by stage and title, each counted once for the member. */
function countSteps({ roadmaps }: Measure, { next, blocked }: Suggestion): readonly ClassStep[] {
  const needed = new Set(blocked.flatMap(({ needs }) => needs.map(({ id }) => id)));
  const counted = new Map<string, ClassStep>();
  for (const { step, around } of roadmaps.flatMap(({ roadmap }) => placeSteps(roadmap))) {
    const { id, title, status } = step;
    if (status === 'dropped') continue;
    const stage = around.at(-1)?.title ?? null;
    const key = stepKey({ stage, title });
    const twin = counted.get(key) ?? { at: 0, waiting: 0, done: 1 };
    const at = Math.max(twin.at, id === next?.id ? 1 : 0);
    const waiting = Math.max(twin.waiting, needed.has(id) ? 1 : 0);
    const done = Math.min(twin.done, status === 'done' ? 1 : 0);
    counted.set(key, { title, stage, at, waiting, done, of: 1 });
  }
  return [...counted.values()];
}
