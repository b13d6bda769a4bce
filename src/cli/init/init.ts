import { basename } from 'node:path';
import { readNamedFile } from '../../collect/read-working-tree.ts';
import { withParts } from '../../on-demand.ts';
import type { Source } from '../../source.ts';
import type { Arguments } from '../arguments/arguments.ts';
import type { Host } from '../host.ts';
import { answer, type Output, refuse } from '../output.ts';
import { printJson } from '../print-json.ts';
import { showProblems } from '../problems/show-problems.ts';
import { type Ask, askAt } from '../terminal/ask.ts';
import { tellNear } from '../terminal/near-file.ts';
import { quoteWord } from '../terminal/quote-word.ts';
import { chooseRunning } from './choose-running.ts';
import type { Candidate } from './find-candidates.ts';
import { findRelease } from './find-release.ts';
import type { InitPlan, InitWish } from './plan.ts';
import { planInit } from './plan-init.ts';
import { findObstacle } from './plan-running.ts';
import { planJson, renderDone, renderPlan, renderSurvey } from './render-plan.ts';
import { type Survey, survey } from './survey.ts';
import { takeOver } from './take-over.ts';

const NOTHING = answer('Nothing was written.\n');

/** Plans what a repository needs to run Trailmark, and asks on a terminal before anything is written. */
export async function init(asked: Arguments, host: Host): Promise<Output> {
  const found = await survey(asked.root, asked.scope);
  const missed = found.collected.problems.filter(({ code }) => code === 'no-match' || code === 'outside-root');
  if (missed.length > 0) return refuse(2, showProblems(missed, asked));
  const from = await readFrom(asked, found);
  if (from !== null && 'exitCode' in from) return from;
  const hasQuestions = !asked.flags.has('yes') && !asked.flags.has('dry-run') && !asked.json;
  const ask = hasQuestions ? await askAt(host) : null;
  if (ask) host.stdout.write(renderSurvey(found));
  const release = await findRelease(host.program ?? '');
  const running = await chooseRunning(asked.root, found, { release, wantsCopy: asked.flags.has('vendor') });
  const hasWorkflow = found.workflow === null && findObstacle(found, { running, program: asked.program }) === null;
  const answers = await askAbout(found, from, ask && { ...ask, hasWorkflow });
  if (answers === null) return NOTHING;
  const wish = { ...asked.scope, program: asked.program, options: asked, reader: readerOf(asked, host), running };
  const plan = await withParts(() => planInit(found, { ...wish, ...answers }));
  return offer(asked, { found, plan, ask }, host);
}

interface Offer {
  readonly found: Survey;
  readonly plan: InitPlan;
  readonly ask: Ask | null;
}

/** Shows the plan; the files are written when nobody was to be asked, or when the answer is yes. */
async function offer(asked: Arguments, { found, plan, ask }: Offer, host: Host): Promise<Output> {
  const isDry = asked.flags.has('dry-run');
  const write = (stdout: string): Output => answer(stdout, isDry ? {} : { files: plan.files, kept: plan.kept });
  if (asked.json) return write(printJson(planJson(plan, !isDry)));
  const shown = renderPlan(plan);
  if (ask === null) {
    const text = renderSurvey(found) + shown;
    if (isDry || plan.files.length === 0) return write(text);
    if (asked.flags.has('yes')) return write(text + renderDone(plan, found, asked));
    return {
      ...refuse(2, `trailmark: Nothing was written. To write these files: ${asked.program} init --yes\n`),
      stdout: text,
    };
  }
  host.stdout.write(shown);
  if (plan.files.length === 0) return write('');
  return (await ask.confirm('Write these files?')) === true ? write(renderDone(plan, found, asked)) : NOTHING;
}

type Answers = Pick<InitWish, 'chosen' | 'taken' | 'hasIssue'>;

/** What only the person can say; null when they broke off. Nobody is asked where there is nothing to choose. */
async function askAbout(
  { candidates }: Survey,
  taken: From | null,
  ask: (Ask & { readonly hasWorkflow: boolean }) | null,
): Promise<Answers | null> {
  const mayChoose = taken === null ? candidates : [];
  const choices = mayChoose.map(({ pattern, done, total }) => ({
    label: pattern,
    hint: `${done} of ${total} steps done`,
  }));
  const numbers = ask === null || choices.length < 2 ? [0] : await ask.choose('Which is your roadmap?', choices);
  if (numbers === null) return null;
  const hasIssue =
    ask === null || !ask.hasWorkflow
      ? true
      : await ask.confirm('Keep one issue that says what to learn next, with boxes to tick on your phone?');
  if (hasIssue === null) return null;
  const chosen = taken?.chosen ?? numbers.flatMap((number) => mayChoose[number] ?? []);
  return { chosen, taken: taken?.source ?? null, hasIssue };
}

/** A file given by `--from`: it stays where it is, or becomes a roadmap of its own. */
interface From {
  readonly chosen: readonly Candidate[] | null;
  readonly source: Source | null;
}

async function readFrom(asked: Arguments, { collected }: Survey): Promise<From | Output | null> {
  const { root, from, program } = asked;
  if (from === null) return null;
  const source = await readNamedFile(root, from);
  if ('code' in source) return refuse(2, showProblems([source], asked) + (await tellNear(asked, from)));
  if (collected.roadmaps.some(({ path }) => path === source.path)) return { chosen: [], source: null };
  const text = await withParts(() => takeOver(source));
  if (text === null)
    return refuse(
      2,
      `trailmark: ${from} holds nothing that could be a step. Write a line for each, then: ${program} init --from ${quoteWord(from)}\n`,
    );
  const isRoadmap = text === source.text && /\.(?:md|markdown)$/i.test(source.path) && source.path === from;
  if (isRoadmap) return { chosen: [{ pattern: source.path, sources: [source], done: 0, total: 0 }], source: null };
  const path = `roadmap/${basename(source.path).replace(/\.[^.]*$/, '')}.md`;
  const isTaken = collected.roadmaps.some((one) => one.path === path);
  return isTaken ? { chosen: [], source: null } : { chosen: [], source: { path, text } };
}

/** The language of who asks. */
function readerOf({ language }: Arguments, { env }: Host): string {
  const spoken = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return language ?? spoken.split(/[.@]/, 1)[0] ?? '';
}
