import type { MessageKey } from '../../locales/locale.ts';
import type { Resource } from '../../parse/roadmap.ts';
import type { Ref } from '../../suggest/graph/ref.ts';
import type { Suggestion } from '../../suggest/suggestion.ts';
import { escapeCode } from '../escape/escape-code.ts';
import { escapeLink, isReference } from '../escape/escape-link.ts';
import { formatBlock, formatTrigger } from '../format/format-obstacle.ts';
import { formatReason } from '../format/format-reason.ts';
import { type Formatter, formatText, quoteText } from '../format/formatter.ts';
import type { View } from '../view.ts';
import { findStages } from './find-stages.ts';
import { nameResource } from './name-resource.ts';
import { renderFolded } from './render-details.ts';
import { renderCalendar, renderDeadlines, renderNews, renderReviews } from './render-news.ts';
import { renderState, renderUnheard } from './render-state.ts';
import { renderStep } from './render-step.ts';

/** How many entries of each part are written; what is left out is counted. `extras` are news, the days of goals, the other candidate and the review, `ticked` the steps just ticked in the comment. */
export interface Room {
  readonly ticked: number;
  readonly reasons: number;
  readonly after: number;
  readonly resources: number;
  readonly parked: number;
  readonly blocked: number;
  readonly extras: boolean;
}

export const ALL: Room = {
  ticked: 3,
  reasons: Number.POSITIVE_INFINITY,
  after: 5,
  resources: Number.POSITIVE_INFINITY,
  parked: Number.POSITIVE_INFINITY,
  blocked: Number.POSITIVE_INFINITY,
  extras: true,
};

/** What a suggestion is rendered from; `bullet` begins the line of a suggested step (with a box, or without). */
export interface SuggestionParts {
  readonly view: View;
  readonly formatter: Formatter;
  readonly room: Room;
  readonly bullet: string;
}

/** The suggestion as Markdown blocks, joined by blank lines: goal, next step, reasons, what to read, what follows, what is held back. */
export function renderSuggestion(parts: SuggestionParts): string {
  const { view, formatter, room } = parts;
  const blocks = [
    ...(room.extras ? [renderNews(view, formatter).join('\\\n')] : []),
    renderGoal(parts),
    ...(room.extras ? [renderDeadlines(view, formatter).join('\\\n')] : []),
    renderUnheard(view, formatter).join('\\\n'),
    renderWork(parts),
    renderNextStep(parts),
    renderReasons(parts),
    ...(room.extras ? [renderCalendar(view, formatter).join('\\\n')] : []),
    renderPrerequisites(parts),
    renderResources(parts),
    renderThen(parts),
    ...(room.extras ? [renderAlternative(parts), renderReviews(view, formatter).join('\\\n')] : []),
    ...listHeld(view.suggestion, formatter)
      .filter(({ part }) => room[part] > 0)
      .map(({ part, lines }) => renderFolded(`count.${part}`, { lines, limit: room[part] }, formatter)),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** The goal of the run, unless its day names it below; without one, the goal line that the roadmap of the next step is headed by. */
function renderGoal({ view, formatter, room }: SuggestionParts): string {
  const [deadline, ...others] = view.deadlines;
  if (room.extras && others.length === 0 && deadline?.goal === view.goal) return '';
  const here = view.measure.roadmaps.find(({ roadmap }) => roadmap.path === view.suggestion.next?.path);
  const goal = view.goal ?? here?.roadmap.purpose ?? '';
  return goal.trim() === ''
    ? ''
    : formatter.say('label', { name: formatter.say('name.goal'), value: formatText(goal, formatter) });
}

function renderPrerequisites({ view, formatter }: SuggestionParts): string {
  const stages = view.suggestion.next ? findStages(view.measure, view.suggestion.next.id) : [];
  const text = stages.findLast(({ prerequisites }) => prerequisites !== null)?.prerequisites ?? '';
  return text.trim() === '' ? '' : labelBold('name.prerequisites', formatText(text, formatter), formatter);
}

/** The part to work through, where the next step only says what should come of it. */
function renderWork({ view, formatter }: SuggestionParts): string {
  const { work } = view.suggestion;
  if (work === null) return '';
  return labelBold(`name.${work.lead}`, renderStep({ ...work, place: [] }, formatter, view), formatter);
}

function renderNextStep({ view, formatter, bullet }: SuggestionParts): string {
  const { next, lead } = view.suggestion;
  if (!next) return renderState(view, formatter);
  return `**${formatter.say(`name.${lead}`)}**\n\n${bullet}${renderStep(next, formatter, { filesAt: view.filesAt, isNext: true })}`;
}

function renderReasons({ view, formatter, room }: SuggestionParts): string {
  const sentences = view.suggestion.reasons.slice(0, room.reasons).map((reason) => formatReason(reason, formatter));
  if (sentences.length === 0) return '';
  return `**${formatter.say('name.because')}**\n\n${sentences.map((sentence) => `- ${sentence}`).join('\n')}`;
}

function renderResources({ view, formatter, room }: SuggestionParts): string {
  const { resource, resources, isGeneral, next } = view.suggestion;
  if (!resource || room.resources === 0) return '';
  const [own, ...lines] = [resource, ...resources].map((one) => renderResource(nameResource(one, next), formatter));
  const first = labelBold(isGeneral ? 'name.general' : 'name.read', own ?? '', formatter);
  if (lines.length === 0) return first;
  return `${first}\n\n${renderFolded('count.unread', { lines, limit: room.resources }, formatter)}`;
}

function renderResource({ title, url, note }: Resource, formatter: Formatter): string {
  const target = escapeLink(url);
  const name = formatText(title.trim() === '' ? url : title, formatter);
  const link = target === null ? name : isReference(url) ? `${name} ${escapeCode(url)}` : `[${name}](${target})`;
  return note === null ? link : `${link} — ${formatText(note, formatter)}`;
}

function renderThen({ view, formatter, room, bullet }: SuggestionParts): string {
  const steps = view.suggestion.then.slice(0, room.after);
  if (steps.length === 0) return '';
  // The note of a begun step says what is still missing.
  const noteOf = ({ note }: Ref) => (note === null ? '' : ` — ${quoteText(note, formatter)}`);
  const lines = steps.map((step) => `${bullet}${renderStep(step, formatter, view)}${noteOf(step)}`);
  return `**${formatter.say('name.after')}**\n\n${lines.join('\n')}`;
}

function renderAlternative({ view, formatter }: SuggestionParts): string {
  const { alternative } = view.suggestion;
  if (alternative === null) return '';
  const sentences = alternative.reasons.map((reason) => formatReason(reason, formatter));
  return [labelBold('name.alternative', renderStep(alternative, formatter, view), formatter), ...sentences].join(
    '\\\n',
  );
}

/** What is held back, with why: what is parked, then what waits for others and does not stand among what follows. Each list has a line. */
export function listHeld({ parked, blocked, then }: Suggestion, formatter: Formatter): readonly Held[] {
  const following = new Set(then.map(({ id }) => id));
  const line = ({ title }: Ref, why: string) => `${formatText(title, formatter)} — ${why}`;
  const held: readonly Held[] = [
    { part: 'parked', lines: parked.map((step) => line(step, formatTrigger(step.when, formatter))) },
    {
      part: 'blocked',
      lines: blocked.filter(({ id }) => !following.has(id)).map((step) => line(step, formatBlock(step, formatter))),
    },
  ];
  return held.filter(({ lines }) => lines.length > 0);
}

interface Held {
  readonly part: 'parked' | 'blocked';
  readonly lines: readonly string[];
}

function labelBold(name: MessageKey, value: string, formatter: Formatter): string {
  return formatter.say('label', { name: `**${formatter.say(name)}**`, value });
}
