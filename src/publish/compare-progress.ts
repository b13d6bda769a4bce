import type { Progress } from '../measure/progress.ts';
import { listSteps } from '../parse/list-steps.ts';
import type { Step } from '../parse/roadmap.ts';
import type { Report } from '../pipeline.ts';

type Measured = Pick<Report, 'measure'>;
type Pair = readonly [old: Step | undefined, now: Step | undefined];

const MOST_NAMED = 5;

const KINDS: readonly (readonly [words: string, is: (pair: Pair) => boolean])[] = [
  ['Done now', ([old, now]) => old !== undefined && old.status !== 'done' && now?.status === 'done'],
  ['Open again', ([old, now]) => old?.status === 'done' && (now?.status === 'todo' || now?.status === 'doing')],
  ['Begun', ([old, now]) => old?.status === 'todo' && now?.status === 'doing'],
  ['Put back', ([old, now]) => old?.status === 'doing' && now?.status === 'todo'],
  ['Dropped', ([old, now]) => old !== undefined && old.status !== 'dropped' && now?.status === 'dropped'],
  ['Taken up again', ([old, now]) => old?.status === 'dropped' && (now?.status === 'todo' || now?.status === 'doing')],
  ['New', ([old]) => old === undefined],
  ['Gone', ([, now]) => now === undefined],
];

/** What a pull request changes, as English sentences: the counts, then the steps that changed, counted and some of them named. */
export function compareProgress(before: Measured, after: Measured): readonly string[] {
  const [old, now] = [describe(before.measure.progress), describe(after.measure.progress)];
  const [olds, nows] = [stepsOf(before), stepsOf(after)];
  const ids = [...new Set([...nows.keys(), ...olds.keys()])];
  const pairs = ids.map((id): Pair => [olds.get(id), nows.get(id)]);
  const kinds = KINDS.flatMap(([words, is]) => tell(words, pairs.filter(is)));
  const counts =
    old === now && kinds.length === 0
      ? `Against the base the progress is the same: ${now}.`
      : `Against the base: ${old} → ${now}.`;
  return [counts, ...kinds];
}

function describe({ done, total, percent }: Progress): string {
  return `${done} of ${total} done${percent === null ? '' : ` (${percent} %)`}`;
}

function stepsOf({ measure }: Measured): ReadonlyMap<string, Step> {
  return new Map(measure.roadmaps.flatMap(({ roadmap }) => listSteps(roadmap)).map((step) => [step.id, step]));
}

function tell(words: string, pairs: readonly Pair[]): readonly string[] {
  if (pairs.length === 0) return [];
  const names = pairs.slice(0, MOST_NAMED).map(([old, now]) => `“${(now ?? old)?.title}”`);
  const more = pairs.length > MOST_NAMED ? ` and ${pairs.length - MOST_NAMED} more` : '';
  return [`${words} (${pairs.length}): ${names.join(', ')}${more}.`];
}
