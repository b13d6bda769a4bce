import type { Progress } from '../measure/progress.ts';
import type { Json } from '../render/json.ts';
import type { Class, ClassStep, Member } from './class.ts';
import { measureClass } from './measure-class.ts';

const VERSION = 1;

/** The object of `class --json`. */
export function classJson({ members, steps }: Class): Json {
  const { members: count, begun, finished, median } = measureClass(members);
  return {
    version: VERSION,
    class: { members: count, begun, finished, median },
    members: members.map(memberJson),
    steps: steps.map(({ title, stage, at, waiting, done, of }) => ({ title, stage, at, waiting, done, of })),
  };
}

/** One row of it, its keys in their order. */
export function memberJson(member: Member): Json {
  const { name, path, progress, roadmaps, stage, next, waiting, lastChange, problems } = member;
  return {
    name,
    path,
    progress: progressJson(progress),
    roadmaps: roadmaps.map((roadmap) => ({ ...roadmap, progress: progressJson(roadmap.progress) })),
    stage,
    next: next && { ...next },
    waiting,
    lastChange,
    problems,
  };
}

function progressJson({ done, doing, todo, dropped, parked, total, percent }: Progress): Json {
  return { done, doing, todo, dropped, parked, total, percent };
}

/** Reads what `class --json` wrote; null when the text is something else. The facts are counted anew. */
export function parseClassJson(text: string): Class | null {
  const value = parseJson(text);
  if (!isObject(value) || value.version !== VERSION) return null;
  const { members, steps } = value;
  return isListOf(members, isMember) && isListOf(steps, isStep) ? { members, steps } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Check<T> = (value: unknown) => value is T;

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<T>(value: unknown, isItem: Check<T>): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value);
}

function isProgress(value: unknown): value is Progress {
  if (!isObject(value)) return false;
  const { done, doing, todo, dropped, parked, total, percent } = value;
  return [done, doing, todo, dropped, parked, total].every(isCount) && (percent === null || isCount(percent));
}

function isRoadmap(value: unknown): value is Member['roadmaps'][number] {
  return isObject(value) && isText(value.path) && isText(value.title) && isProgress(value.progress);
}

function isNext(value: unknown): value is NonNullable<Member['next']> {
  if (!isObject(value)) return false;
  const { id, title, path, line, stage, context } = value;
  return [id, title, path].every(isText) && isCount(line) && isTextOrNull(stage) && isListOf(context, isText);
}

function isMember(value: unknown): value is Member {
  if (!isObject(value)) return false;
  const { name, path, progress, roadmaps, stage, next, waiting, lastChange, problems } = value;
  return (
    [name, path].every(isText) &&
    [stage, lastChange].every(isTextOrNull) &&
    [waiting, problems].every(isCount) &&
    (next === null || isNext(next)) &&
    isProgress(progress) &&
    isListOf(roadmaps, isRoadmap)
  );
}

function isStep(value: unknown): value is ClassStep {
  if (!isObject(value)) return false;
  const { title, stage, at, waiting, done, of } = value;
  return isText(title) && isTextOrNull(stage) && [at, waiting, done, of].every(isCount);
}
