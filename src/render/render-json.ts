import type { Measure, MeasuredRoadmap, MeasuredStage, Progress } from '../measure/progress.ts';
import type { Resource, Step } from '../parse/roadmap.ts';
import type { Problem } from '../problem.ts';
import type { Splice } from '../splice/splice.ts';
import type { Ref, Suggestion } from '../suggest/suggestion.ts';
import type { Json } from './json.ts';
import type { View } from './view.ts';
import { chooseVoice } from './voice.ts';
import { wordReason } from './word-reason.ts';

const VERSION = 1;

/** The object of `status --json`: progress, roadmaps with their stages and steps, the suggestion, the problems. `blocked[].needs` are the first 50. */
export function statusJson(view: View, problems: readonly Problem[]): Json {
  return {
    version: VERSION,
    progress: progressJson(view.measure.progress),
    roadmaps: roadmapsJson(view.measure),
    suggestion: suggestionJson(view),
    problems: problems.map(problemJson),
  };
}

/** The object of `next --json`; of the open needs of a blocked step the first 50. */
export function nextJson(view: View): Json {
  return { version: VERSION, suggestion: suggestionJson(view) };
}

/** The object of `check --json`. */
export function checkJson(problems: readonly Problem[]): Json {
  return { version: VERSION, problems: problems.map(problemJson) };
}

/** The object of `update --json`; `problems` are all of the run, the splice's own included. */
export function updateJson(splice: Splice, problems: readonly Problem[]): Json {
  return { version: VERSION, path: splice.path, changed: splice.changed, problems: problems.map(problemJson) };
}

function progressJson({ done, doing, todo, dropped, parked, total, percent }: Progress): Json {
  return { done, doing, todo, dropped, parked, total, percent };
}

function roadmapsJson({ roadmaps }: Measure): Json {
  return roadmaps.map(roadmapJson);
}

function roadmapJson({ roadmap, progress, stages }: MeasuredRoadmap): Json {
  return {
    path: roadmap.path,
    title: roadmap.title,
    language: roadmap.language,
    goal: roadmap.goal,
    progress: progressJson(progress),
    resources: roadmap.resources.map(resourceJson),
    steps: roadmap.steps.map(stepJson),
    stages: stages.map(stageJson),
  };
}

function stageJson({ stage, progress, stages }: MeasuredStage): Json {
  return {
    title: stage.title,
    line: stage.line,
    progress: progressJson(progress),
    resources: stage.resources.map(resourceJson),
    steps: stage.steps.map(stepJson),
    stages: stages.map(stageJson),
  };
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
    notation,
    note,
    when,
    needs: step.needs,
    links,
    steps: step.steps.map(stepJson),
  };
}

function resourceJson({ title, url, note }: Resource): Json {
  return { title, url, note };
}

function suggestionJson(view: View): Json {
  const { suggestion } = view;
  const voice = chooseVoice(view.language, 'terminal');
  return {
    state: suggestion.state,
    next: suggestion.next && refJson(suggestion.next),
    reasons: suggestion.reasons.map((reason) => ({ rule: reason.rule, text: wordReason(reason, voice) })),
    // biome-ignore lint/suspicious/noThenProperty: the key is part of the published format, and no function
    then: suggestion.then.map(refJson),
    alternative: suggestion.alternative && refJson(suggestion.alternative),
    resource: suggestion.resource && resourceJson(suggestion.resource),
    ...heldJson(suggestion),
  };
}

// A stage of thousands may wait for one of thousands; a step's own `needs` name them all.
const NEEDS = 50;

function heldJson({ parked, blocked }: Suggestion): { readonly [key: string]: Json } {
  return {
    parked: parked.map((step) => ({ ...refJson(step), when: step.when })),
    blocked: blocked.map((step) => ({ ...refJson(step), needs: step.needs.slice(0, NEEDS).map(refJson) })),
  };
}

function refJson({ id, title, path, line, stage, context }: Ref): { readonly [key: string]: Json } {
  return { id, title, path, line, stage, context };
}

function problemJson({ path, line, column, severity, code, message, fix }: Problem): Json {
  return { path, line, column, severity, code, message, fix };
}
