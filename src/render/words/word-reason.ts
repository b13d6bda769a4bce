import { wordDay } from '../../day.ts';
import type { Reason, Ref } from '../../suggest/suggestion.ts';
import { quoteText, type Voice } from './voice.ts';
import { wordNames } from './word-names.ts';

/** One reason as a sentence in the words of the voice. */
export function wordReason(reason: Reason, voice: Voice): string {
  const { words } = voice;
  const { reasons } = words;
  switch (reason.rule) {
    case 'pinned':
      return reason.via === null ? reasons.pinned : reasons.pinnedFor(quoteText(reason.via.title, voice));
    case 'required':
    case 'order':
    case 'only':
      return reasons[reason.rule];
    case 'due':
      return withHeir(reasons.due(reason.days, wordDay(reason.due, words.language)), reason.via, voice);
    case 'wip':
      return reasons.wip(reason.doing);
    case 'goal':
      return withHeir(reasons.goal(quoteText(reason.goal, voice)), reason.via, voice);
    case 'doing':
      return reason.note === null ? reasons.doing : words.label(trimMark(reasons.doing), quoteText(reason.note, voice));
    case 'stage':
      return reasons.stage(quoteText(reason.stage ?? reason.roadmap, voice));
    case 'priority':
      return withHeir(reasons.priority[reason.priority], reason.via, voice);
    default:
      return wordCircumstance(reason, voice);
  }
}

type Circumstance = Extract<Reason, { rule: 'woken' | 'needs' | 'why' | 'unlocks' | 'place' }>;

function wordCircumstance(reason: Circumstance, voice: Voice): string {
  const { reasons } = voice.words;
  switch (reason.rule) {
    case 'woken':
      return reason.when === null ? reasons.wokenFromMark : reasons.woken[reason.by](quoteText(reason.when, voice));
    case 'needs':
      return reasons.needs(wordNames(reason.needs, voice));
    case 'why':
      return reasons.why(quoteText(reason.why, voice));
    case 'unlocks':
      return reasons.unlocks(wordNames(reason.unlocks, voice));
    case 'place':
      return reasons.place(quoteText(reason.stage ?? reason.roadmap, voice), reason.done, reason.total);
  }
}

/** The remark stands before the final mark of the sentence. */
function withHeir(sentence: string, via: Ref | null, voice: Voice): string {
  if (!via) return sentence;
  const body = trimMark(sentence);
  const remark = voice.words.reasons.neededFor(quoteText(via.title, voice));
  return `${body}${remark.startsWith('（') ? '' : ' '}${remark}${sentence.slice(body.length)}`;
}

function trimMark(sentence: string): string {
  return sentence.replace(/[.。।]$/, '');
}
