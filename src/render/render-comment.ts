import { type BoxStep, findTicked, openBoxesOf } from '../comment/box-steps.ts';
import type { Box, Comment } from '../comment/comment.ts';
import { escapeCode } from './escape/escape-code.ts';
import { createFormatter } from './format/formatter.ts';
import { renderDirection } from './parts/render-direction.ts';
import { renderOverall } from './parts/render-overall.ts';
import { renderStep } from './parts/render-step.ts';
import { ALL, type Room, renderSuggestion } from './parts/render-suggestion.ts';
import type { View } from './view.ts';

// GitHub refuses a body past 65,536 characters; the marker and the recorded boxes need the rest.
const LIMIT = 50_000;
const BOX = '- [ ] ';
const TICKED = '- [x] ';

/**
 * The issue comment: the suggestion with a box for each suggested step (six at most), what is parked and what is blocked,
 * and the steps last ticked in it (three at most), so that they can be unticked.
 * It has at most `limit` UTF-16 units and UTF-8 bytes: the least useful entries are left out whole, and counted.
 */
export function renderComment(view: View, limit = LIMIT): Comment {
  const { next, then } = view.suggestion;
  const ids = [...(next ? [next] : []), ...then].map(({ id }) => id);
  const parts: Parts = {
    view,
    open: openBoxesOf(view.measure, ids),
    ticked: findTicked(view.measure, view.ticked, ids),
  };
  const { say } = createFormatter(view.language, 'issue');
  const issue = { title: say('issue.title'), body: say('issue.body') };
  for (const room of listRooms()) {
    const comment = composeComment(parts, room);
    if (fits(comment.text, limit)) return { ...comment, issue };
  }
  const place = composePlace(view);
  return fits(place.text, limit) ? { ...place, issue } : { text: '', boxes: [], issue };
}

type Body = Omit<Comment, 'issue'>;

/** What is drawn with boxes: those of the next step and of what follows it, and the steps ticked last. */
interface Parts {
  readonly view: View;
  readonly open: readonly Box[];
  readonly ticked: readonly BoxStep[];
}

/** From everything to the next step alone; what comes first in a list is given up first. */
function listRooms(): readonly Room[] {
  const rooms = [ALL];
  for (const part of ['ticked', 'blocked', 'resources', 'parked', 'extras', 'after', 'reasons'] as const) {
    const isShort = part === 'after' || part === 'reasons' || part === 'ticked';
    const sizes = part === 'extras' ? [false] : isShort ? [3, 1, 0] : [100, 30, 10, 3, 0];
    for (const size of sizes) rooms.push({ ...(rooms.at(-1) ?? ALL), [part]: size });
  }
  return rooms;
}

const NO_NEWS = { opened: [], finished: [] };

function composeComment(parts: Parts, room: Room): Body {
  const { opened, finished } = parts.view.news;
  const comment = composeText(parts, room);
  if (!room.extras || opened.length + finished.length === 0) return comment;
  return { ...comment, lasting: composeText({ ...parts, view: { ...parts.view, news: NO_NEWS } }, room).text };
}

function composeText({ view, open, ticked: all }: Parts, room: Room): Body {
  const formatter = createFormatter(view.language, 'issue');
  const ticked = all.slice(0, room.ticked);
  const boxes = [...open.slice(0, (view.suggestion.next ? 1 : 0) + room.after), ...ticked.map(({ box }) => box)];
  const blocks = [
    renderOverall(view.measure.progress, formatter),
    renderSuggestion({ view, formatter, room, bullet: BOX }),
    ...(ticked.length > 0
      ? [ticked.map(({ step }) => TICKED + renderStep({ ...step, place: step.context }, formatter, view)).join('\n')]
      : []),
    ...(boxes.length > 0 ? [`<sub>${formatter.say('tick')}</sub>`] : []),
  ];
  return { text: renderDirection(blocks, formatter), boxes };
}

/** The last resort for a title as long as the limit: the step is named by its place. */
function composePlace({ suggestion: { next }, measure }: View): Body {
  if (next === null) return { text: '', boxes: [] };
  return { text: `${BOX}${escapeCode(`${next.path}:${next.line}`)}\n`, boxes: openBoxesOf(measure, [next.id]) };
}

function fits(text: string, limit: number): boolean {
  // UTF-8 never has fewer bytes than UTF-16 has units.
  return new TextEncoder().encode(text).length <= limit;
}
