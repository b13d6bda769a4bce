import type { Problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { buildRoadmap } from './build-roadmap.ts';
import type { Draft } from './draft.ts';
import { draftRoadmap } from './draft-roadmap.ts';
import { compareNatural } from './natural-order.ts';
import { flattenSteps } from './needs/find-need.ts';
import { linkNeeds } from './needs/link-needs.ts';
import type { Finding } from './notations/finding.ts';
import type { Roadmap } from './roadmap.ts';

/** Reads all roadmaps together, because needs lead from one to another. They come in order: `order` in the front matter, then path. */
export function parseRoadmaps(sources: readonly Source[]): {
  readonly roadmaps: readonly Roadmap[];
  readonly problems: readonly Problem[];
} {
  const read = sources.map(draftRoadmap);
  const told = read.flatMap(({ problems }) => problems);
  const drafts = read.map(({ draft }) => draft).sort(compareDrafts);
  const ids = new Map(
    drafts.flatMap((draft) =>
      flattenSteps(draft.steps).map(({ finding }) => [finding, `${draft.path}#${draft.ids.get(finding)}`]),
    ),
  );
  const idOf = (finding: Finding) => ids.get(finding) ?? '';
  const linked = linkNeeds(drafts, idOf);
  const roadmaps = drafts.map((draft) => buildRoadmap(draft, idOf, (finding) => linked.needs.get(finding) ?? []));
  return {
    roadmaps,
    problems: [...told, ...linked.problems, ...tellWithoutSteps(drafts, told)],
  };
}

function compareDrafts(a: Draft, b: Draft): number {
  const order = (a.frontMatter.order ?? Number.POSITIVE_INFINITY) - (b.frontMatter.order ?? Number.POSITIVE_INFINITY);
  return (Number.isNaN(order) ? 0 : order) || compareNatural(a.path, b.path);
}

/** No step at all is an error; one file without steps beside others is only told. */
function tellWithoutSteps(drafts: readonly Draft[], told: readonly Problem[]): readonly Problem[] {
  const without = drafts.filter((draft) => draft.steps.length === 0);
  const severity = without.length === drafts.length ? 'error' : 'info';
  return without.map((draft) => ({
    path: draft.path,
    line: 1,
    column: 1,
    severity,
    code: 'no-steps',
    message: `No step was found here. ${wayOut(draft, told)}`,
    fix: null,
  }));
}

/** Lines that are nearly boxes were meant as the steps: what a plain list would become is no help beside them. */
function wayOut({ path, preview }: Draft, told: readonly Problem[]): string {
  const nearly = told.filter((problem) => problem.path === path && problem.severity === 'warning');
  const fixable = nearly.filter(({ fix }) => fix !== null).length;
  if (fixable > 0)
    return `"trailmark check --fix" makes boxes of ${fixable === 1 ? 'the line that is' : `the ${fixable} lines that are`} nearly one.`;
  if (nearly.length > 0) return `Line ${nearly[0]?.line} was meant as one and is told by itself: mend it first.`;
  if (preview.length === 0) return 'Write each step as a list item with a box: "- [ ] What to learn".';
  const lines = preview.map((line) => `\n  ${line}`).join('');
  return `"trailmark convert ${quoteArgument(path)} --write" makes steps of its lists, which would begin:${lines}`;
}

/** A path that a shell would split stands in quotation marks. */
function quoteArgument(path: string): string {
  return /^[\w./@%+=:,-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
