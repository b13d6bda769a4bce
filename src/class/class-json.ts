import { type Json, picker } from '../render/json.ts';
import { progressJson } from '../render/render-json.ts';
import type { Class, Member } from './class.ts';
import { measureClass } from './measure-class.ts';

const VERSION = 1;
const stepJson = picker('title', 'stage', 'at', 'waiting', 'done', 'of');

/** The object of `class --json`. */
export function classJson({ members, steps }: Class): Json {
  const { members: count, begun, finished, median } = measureClass(members);
  return {
    version: VERSION,
    class: { members: count, begun, finished, median },
    members: members.map(memberJson),
    steps: steps.map(stepJson),
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

/** What a value of JSON must be: a text, a count from 0 on, a list of one thing, or an object; a key with `?` may hold null. */
type Shape = 'text' | 'count' | readonly [Shape] | { readonly [key: string]: Shape };

const COUNTS = ['done', 'doing', 'todo', 'dropped', 'parked', 'total', 'percent?'];
const PROGRESS: Shape = Object.fromEntries(COUNTS.map((name) => [name, 'count']));
const CLASS: Shape = {
  members: [
    {
      ...{ name: 'text', path: 'text', progress: PROGRESS, 'stage?': 'text', 'lastChange?': 'text' },
      roadmaps: [{ path: 'text', title: 'text', progress: PROGRESS }],
      'next?': { id: 'text', title: 'text', path: 'text', line: 'count', 'stage?': 'text', context: ['text'] },
      ...{ waiting: 'count', problems: 'count' },
    },
  ],
  steps: [{ title: 'text', 'stage?': 'text', at: 'count', waiting: 'count', done: 'count', of: 'count' }],
};

/** Reads what `class --json` wrote; null when the text is something else. The facts are counted anew. */
export function parseClassJson(text: string): Class | null {
  const value = parseJson(text);
  if (!fits(value, CLASS)) return null;
  const { version, members, steps } = value as Class & { readonly version?: unknown };
  return version === VERSION ? { members, steps } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fits(value: unknown, shape: Shape): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'count') return Number.isSafeInteger(value) && (value as number) >= 0;
  if (isList(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
  if (typeof value !== 'object' || value === null) return false;
  const object = value as { readonly [key: string]: unknown };
  return Object.entries(shape).every(([key, inner]) => {
    const held = object[key.replace('?', '')];
    return (held === null && key.endsWith('?')) || fits(held, inner);
  });
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
