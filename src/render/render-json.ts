import type { MeasuredRoadmap, MeasuredStage } from '../measure/progress.ts';
import { MOST_NEEDS, type Stage, type Step } from '../parse/roadmap.ts';
import type { Problem } from '../rules/problem.ts';
import type { Reason } from '../suggest/reason.ts';
import type { Verdict } from '../suggest/suggestion.ts';
import { formatVerdict } from './format/format-obstacle.ts';
import { formatReason } from './format/format-reason.ts';
import { createFormatter, type Formatter } from './format/formatter.ts';
import { type Json, jsonItems, picker } from './json.ts';
import type { View } from './view.ts';

const VERSION = 1;

/** The object of some counts. */
export const progressJson = picker('done', 'doing', 'todo', 'dropped', 'parked', 'total', 'percent');
/** The object of a step that is named, without its inner ones. */
export const refJson = picker('id', 'title', 'path', 'line', 'stage', 'context');
const resourceJson = picker('title', 'url', 'note');
const workJson = picker('title', 'path', 'line');
const deadlineJson = picker('goal', 'due', 'days', 'perWeek');
const problemJson = picker('path', 'line', 'column', 'severity', 'code', 'message', 'fix');

/** The object of `status --json`: progress, roadmaps with their stages and steps, the suggestion, the problems. */
export function statusJson(view: View, problems: readonly Problem[]): Json {
  return {
    version: VERSION,
    progress: progressJson(view.measure.progress),
    roadmaps: jsonItems(view.measure.roadmaps, roadmapJson, ({ roadmap, stages }) => sizeOf(roadmap, stages)),
    suggestion: suggestionJson(view),
    problems: jsonItems(problems, problemJson),
  };
}

/** The object of `next --json`, with the days of goals, the pace and the calendar; with `explain` also why each other open step is not the next one. */
export function nextJson(view: View, explain = false): Json {
  const others = view.verdicts.filter(({ cause }) => cause.kind !== 'next');
  const deadlines = view.deadlines.map(deadlineJson);
  const { over = null, now = null } = view.calendar ?? {};
  const calendar = { over: over && { ...over }, now: now && { ...now } };
  const known = { version: VERSION, suggestion: suggestionJson(view), deadlines, pace: view.pace, calendar };
  return explain ? { ...known, others: others.map((other) => verdictJson(other, view)) } : known;
}

/** The object of `check --json`. */
export function checkJson(problems: readonly Problem[]): Json {
  return { version: VERSION, problems: problems.map(problemJson) };
}

/** What became of one file: `path` is null where there is none; `text` is its new text where that is printed and not written. */
export interface Change {
  readonly path: string | null;
  readonly changed: boolean;
  readonly text?: string;
  /** The picture beside the README, null where none is drawn. */
  readonly card?: string | null;
}

/** The object of `update --json` and `convert --json`. */
export function updateJson(change: Change, problems: readonly Problem[]): { readonly [key: string]: Json } {
  return { version: VERSION, ...change, problems: problems.map(problemJson) };
}

/** The object of `tick --json`: that of an edit, with the step as it is now, the progress, what comes next, and what the tick opened and finished. */
export function tickJson(change: Change, { id, title, status, line }: Step, view: View): Json {
  const { next } = view.suggestion;
  const { opened, finished } = view.news;
  return {
    ...updateJson(change, []),
    step: { id, title, status, line },
    progress: progressJson(view.measure.progress),
    next: next && refJson(next),
    news: { opened: opened.map(({ title }) => title), finished },
  };
}

function roadmapJson({ roadmap, ...measured }: MeasuredRoadmap): Json {
  const { path, title, language, goal } = roadmap;
  return { path, title, language, goal, ...partJson(roadmap, measured) };
}

function stageJson({ stage, ...measured }: MeasuredStage): Json {
  return { title: stage.title, line: stage.line, ...partJson(stage, measured) };
}

function partJson(
  { resources, steps }: Pick<Stage, 'resources' | 'steps'>,
  { progress, stages }: Omit<MeasuredStage, 'stage'>,
): { readonly [key: string]: Json } {
  return {
    progress: progressJson(progress),
    resources: resources.map(resourceJson),
    steps: jsonItems(steps, stepJson),
    stages: jsonItems(stages, stageJson, ({ stage, stages: inner }) => sizeOf(stage, inner)),
  };
}

/** A roadmap or stage with all its stages and steps. */
function sizeOf({ steps }: Pick<Stage, 'steps'>, stages: readonly MeasuredStage[]): number {
  return stages.reduce((sum, { stage, stages: inner }) => sum + sizeOf(stage, inner), steps.length + 1);
}

function stepJson(step: Step): Json {
  const { id, title, status, line, depth, notation, note, when } = step;
  const links = step.links.map((link) => ({ title: link.title, url: link.url }));
  return {
    id,
    title,
    status,
    line,
    depth,
    notation: notation.name,
    note,
    when,
    needs: listNeeds(step),
    links,
    steps: step.steps.map(stepJson),
  };
}

/** The ids of all that a step needs, each once; `MOST_NEEDS` of them at most. */
function listNeeds({ needs }: Step): readonly string[] {
  // Of one need no more is looked at: it may hold the steps of a whole roadmap.
  const ids = needs.flatMap(({ steps }) => steps.slice(0, MOST_NEEDS));
  return [...new Set(ids)].slice(0, MOST_NEEDS);
}

function suggestionJson(view: View): Json {
  const { state, next, lead, work, reasons, then, alternative, resource, parked, blocked } = view.suggestion;
  const formatter = createFormatter(view.language, 'terminal');
  return {
    state,
    next: next && refJson(next),
    lead,
    work: work && workJson(work),
    reasons: reasonsJson(reasons, formatter),
    // biome-ignore lint/suspicious/noThenProperty: the key is part of the published format, and no function
    then: then.map(refJson),
    alternative: alternative && { ...refJson(alternative), reasons: reasonsJson(alternative.reasons, formatter) },
    resource: resource && resourceJson(resource),
    parked: parked.map((step) => ({ ...refJson(step), when: step.when })),
    blocked: blocked.map((step) => ({ ...refJson(step), needs: step.needs.map(refJson) })),
  };
}

function reasonsJson(reasons: readonly Reason[], formatter: Formatter): Json {
  return reasons.map((reason) => ({ rule: reason.rule, text: formatReason(reason, formatter) }));
}

function verdictJson(verdict: Verdict, { language }: View): Json {
  const { kind } = verdict.cause;
  const rule = kind === 'beaten' ? verdict.cause.rule : kind;
  return { ...refJson(verdict.step), rule, text: formatVerdict(verdict, createFormatter(language, 'terminal')) };
}
