import type { Resource } from '../../parse/roadmap.ts';
import { escapeCode } from '../escape/escape-code.ts';
import { escapeLink, isReference } from '../escape/escape-link.ts';
import type { View } from '../view.ts';
import { nameText, quoteText, type Voice } from '../words/voice.ts';
import { wordBlock, wordTrigger } from '../words/word-hold.ts';
import { wordReason } from '../words/word-reason.ts';
import { findStages } from './find-stages.ts';
import { renderBullets, renderDetails } from './render-details.ts';
import { renderState } from './render-state.ts';
import { renderStep } from './render-step.ts';

/** How many entries of each part are written; what is left out is counted. `extras` are the other candidate and the review, `ticked` the steps just ticked in the comment. */
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
  readonly voice: Voice;
  readonly room: Room;
  readonly bullet: string;
}

/** The suggestion as Markdown blocks, joined by blank lines: goal, next step, reasons, what to read, what follows, what is held back. */
export function renderSuggestion(parts: SuggestionParts): string {
  const blocks = [
    renderGoal(parts),
    renderNextStep(parts),
    renderReasons(parts),
    renderPrerequisites(parts),
    renderResources(parts),
    renderThen(parts),
    ...(parts.room.extras ? [renderAlternative(parts), renderReview(parts)] : []),
    renderParked(parts),
    renderBlocked(parts),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** The goal of the run; without one, the goal line that the roadmap of the next step is headed by. */
function renderGoal({ view, voice }: SuggestionParts): string {
  const { label, names } = voice.words;
  const here = view.measure.roadmaps.find(({ roadmap }) => roadmap.path === view.suggestion.next?.path);
  const goal = view.goal ?? here?.roadmap.purpose ?? '';
  return goal.trim() === '' ? '' : label(names.goal, nameText(goal, voice));
}

function renderPrerequisites({ view, voice }: SuggestionParts): string {
  const { label, names } = voice.words;
  const stages = view.suggestion.next ? findStages(view.measure, view.suggestion.next.id) : [];
  const text = stages.findLast(({ stage }) => stage.prerequisites !== null)?.stage.prerequisites ?? '';
  return text.trim() === '' ? '' : label(`**${names.prerequisites}**`, nameText(text, voice));
}

function renderNextStep({ view, voice, bullet }: SuggestionParts): string {
  const { next } = view.suggestion;
  if (!next) return renderState(view, voice);
  const { done, doing } = view.measure.progress;
  const { names } = voice.words;
  return `**${done + doing === 0 ? names.first : names.next}**\n\n${bullet}${renderStep(next, voice, true)}`;
}

function renderReasons({ view, voice, room }: SuggestionParts): string {
  const sentences = view.suggestion.reasons.slice(0, room.reasons).map((reason) => wordReason(reason, voice));
  if (sentences.length === 0) return '';
  return `**${voice.words.names.because}**\n\n${sentences.map((sentence) => `- ${sentence}`).join('\n')}`;
}

function renderResources({ view, voice, room }: SuggestionParts): string {
  const { resource, resources } = view.suggestion;
  const { counts, names, label } = voice.words;
  if (!resource || room.resources === 0) return '';
  const first = label(`**${names.read}**`, renderResource(resource, voice));
  if (resources.length === 0) return first;
  const lines = resources.map((other) => renderResource(other, voice));
  return `${first}\n\n${renderDetails(counts.unread(lines.length), renderBullets(lines, room.resources, counts.more))}`;
}

function renderResource({ title, url, note }: Resource, voice: Voice): string {
  const target = escapeLink(url);
  const name = nameText(title.trim() === '' ? url : title, voice);
  const link = target === null ? name : isReference(url) ? `${name} ${escapeCode(url)}` : `[${name}](${target})`;
  return note === null ? link : `${link} — ${nameText(note, voice)}`;
}

function renderThen({ view, voice, room, bullet }: SuggestionParts): string {
  const steps = view.suggestion.then.slice(0, room.after);
  if (steps.length === 0) return '';
  return `**${voice.words.names.after}**\n\n${steps.map((step) => `${bullet}${renderStep(step, voice, false)}`).join('\n')}`;
}

function renderAlternative({ view, voice }: SuggestionParts): string {
  const { alternative } = view.suggestion;
  const { label, names } = voice.words;
  return alternative ? label(`**${names.alternative}**`, renderStep(alternative, voice, false)) : '';
}

function renderReview({ view, voice }: SuggestionParts): string {
  const { review } = view.suggestion;
  return review ? voice.words.states.review(quoteText(review.title, voice), review.days) : '';
}

function renderParked({ view, voice, room }: SuggestionParts): string {
  const { parked } = view.suggestion;
  const { counts } = voice.words;
  if (parked.length === 0 || room.parked === 0) return '';
  const lines = parked.map((step) => `${nameText(step.title, voice)} — ${wordTrigger(step.when, voice)}`);
  return renderDetails(counts.parked(parked.length), renderBullets(lines, room.parked, counts.more));
}

function renderBlocked({ view, voice, room }: SuggestionParts): string {
  const { blocked } = view.suggestion;
  const { counts } = voice.words;
  if (blocked.length === 0 || room.blocked === 0) return '';
  const lines = blocked.map((step) => `${nameText(step.title, voice)} — ${wordBlock(step, voice)}`);
  return renderDetails(counts.blocked(blocked.length), renderBullets(lines, room.blocked, counts.more));
}
