import { openBoxesOf } from '../comment/box-steps.ts';
import { findStep } from '../edit/tick/find-step.ts';
import { noteStep } from '../edit/tick/note-step.ts';
import { tickStep } from '../edit/tick/tick-steps.ts';
import type { Measure } from '../measure/progress.ts';
import { withParts } from '../on-demand.ts';
import type { Step, TickStatus } from '../parse/roadmap.ts';
import type { Report } from '../pipeline.ts';
import type { Replacement } from '../publish/files/replace-file.ts';
import { cleanText } from '../render/escape/clean-text.ts';
import { findStages } from '../render/parts/find-stages.ts';
import { tickJson } from '../render/render-json.ts';
import { linkPlace } from '../render/terminal/terminal.ts';
import type { Source } from '../source.ts';
import type { Host } from './host.ts';
import { answer, type Output, refuse } from './output.ts';
import { drawChart, sayUpdated } from './plan-output.ts';
import { printJson } from './print-json.ts';
import { showProblems } from './problems/show-problems.ts';
import type { Run } from './run.ts';
import { type Ask, askAt } from './terminal/ask.ts';
import { quoteWord } from './terminal/quote-word.ts';

/** What is said of a step that has its status or note now, or had it before. */
const SAID: { readonly [said in TickStatus | 'noted' | 'bare']: { readonly now: string; readonly before: string } } = {
  done: { now: 'is done', before: 'was already done' },
  doing: { now: 'is in progress', before: 'was already in progress' },
  todo: { now: 'is open again', before: 'was already open' },
  noted: { now: 'has its note now', before: 'already had this note' },
  bare: { now: 'has no note any more', before: 'had no note' },
};

/** Plans `tick STEP`: the roadmap with the mark of one step changed, and section and card where there is a section. On a terminal it asks which step was meant. */
export async function tick(edit: Run, host: Host): Promise<Output> {
  const name = edit.asked.operand ?? '';
  const found = findStep(
    edit.report.measure.roadmaps.map(({ roadmap }) => roadmap),
    name,
  );
  if (found.kind === 'step') return withParts(() => planTick(edit, found.step));
  const ask = edit.asked.json || found.candidates.length === 0 ? null : await askAt(host);
  const chosen = ask === null ? null : await choose({ ask, measure: edit.report.measure }, name, found);
  return chosen === null ? refuse(2, explain(edit, name, found)) : withParts(() => planTick(edit, chosen));
}

type Missed = Exclude<ReturnType<typeof findStep>, { kind: 'step' }>;

async function choose(
  { ask, measure }: { readonly ask: Ask; readonly measure: Measure },
  name: string,
  { kind, candidates }: Missed,
): Promise<Step | null> {
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1)
    return (await ask.confirm(`No step is called "${cleanText(name)}". Is it ${describe(only, measure)}?`)) === true
      ? only
      : null;
  const question = kind === 'ambiguous' ? 'Which of them?' : `No step is called "${cleanText(name)}". Which one is it?`;
  const choices = candidates.map((step) => ({ label: describe(step, measure), hint: placeOf(step) }));
  const number = await ask.pick(question, choices);
  return number === null ? null : (candidates[number] ?? null);
}

/** What the name can mean, each as the whole command to type. */
function explain({ asked: { program }, report }: Run, name: string, { kind, candidates }: Missed): string {
  const commands = candidates
    .map((step) => `  ${program} tick ${quoteWord(placeOf(step))}   ${describe(step, report.measure)}\n`)
    .join('');
  if (kind === 'ambiguous')
    return `trailmark: ${candidates.length} steps match "${cleanText(name)}". Type one of these:\n${commands}`;
  const none = `trailmark: No step matches "${cleanText(name)}".`;
  if (candidates.length > 0) return `${none} Did you mean:\n${commands}`;
  return `${none} To see the next ones: ${program} next. To see all: ${program} status --json\n`;
}

/** The step behind its stages and the items around it, which tell two of one name apart. */
function describe({ id, context, title }: Step, measure: Measure): string {
  const stages = findStages(measure, id).map((stage) => stage.title);
  return cleanText([...stages, ...context, title].join(' › '));
}

function placeOf({ path, line }: Step): string {
  return `${cleanText(path)}:${line}`;
}

/** The file with the step changed as was asked, and what is said of it. */
function changeStep(source: Source, step: Step, { flags, note, today }: Run['asked']) {
  if (note !== null) {
    const noted = noteStep(source, { step, note, doing: flags.has('doing') });
    return 'code' in noted ? noted : { ...noted, says: note.trim() === '' ? SAID.bare : SAID.noted };
  }
  const status: TickStatus = flags.has('doing') ? 'doing' : flags.has('todo') ? 'todo' : 'done';
  const ticked = tickStep(source, { step, status, day: today });
  return 'code' in ticked ? ticked : { source: ticked, status, says: SAID[status] };
}

function planTick(edit: Run, step: Step): Output {
  const { asked, report, collected, rerun } = edit;
  const source = collected.roadmaps.find(({ path }) => path === step.path);
  if (source === undefined) return refuse(3, `trailmark: ${step.path} was not read. Try again.\n`);
  const changedStep = changeStep(source, step, asked);
  if ('code' in changedStep) return refuse(3, showProblems([changedStep], asked));
  const { source: ticked, status, says } = changedStep;
  const changed = ticked.text !== source.text;
  const place = linkPlace(placeOf(step), step.path, edit.screen);
  const said = `${place}: ${cleanText(step.title)} ${says[changed ? 'now' : 'before']}.\n`;
  const swap = <T extends Source | null>(one: T) => (one?.path === source.path ? ticked : one);
  const after = changed
    ? rerun(collected.roadmaps.map(swap), swap(collected.readme), openBoxesOf(report.measure, [step.id]))
    : report;
  // A tick may have been stopped before it came to the section: the next one, of any step, makes up for it.
  const shown = asked.flags.has('no-update') ? [] : shownFiles({ ...edit, report: after });
  const isShown = shown.some(({ path }) => path === step.path);
  const file = { path: step.path, text: ticked.text, before: source.text };
  const text = said + (changed ? sayProgress(report, after) : sayUpdated(shown));
  const stdout = asked.json ? printJson(tickJson({ path: step.path, changed }, { ...step, status }, after)) : text;
  return answer(stdout, { files: isShown ? shown : [file, ...shown] });
}

/** The section and the card as they are after a tick; none where the README has no section that can be written. */
function shownFiles(edit: Run): readonly Replacement[] {
  const { splice } = edit.report;
  const { readme } = edit.collected;
  if (splice?.text == null || readme === null) return [];
  return [...drawChart(edit), { path: splice.path, text: splice.text, before: readme.text }];
}

/** How far it is now, what that opened and finished, and what comes next. */
function sayProgress(before: Report, after: Report): string {
  const [old, now] = [before, after].map(({ measure: { progress } }) => `${progress.percent ?? 0} %`);
  const { next } = after.suggestion;
  const then = next === null ? '' : `Next: ${cleanText(next.title)} (${cleanText(next.path)}:${next.line})\n`;
  const { finished, opened } = after.news;
  const news = [
    ...finished.map((stage) => `${cleanText(stage)} is finished.`),
    ...(opened.length === 0 ? [] : [`Open now: ${opened.map(({ title }) => cleanText(title)).join(', ')}.`]),
  ];
  return `${old === now ? now : `${old} → ${now}`}\n${news.map((line) => `${line}\n`).join('')}${then}`;
}
