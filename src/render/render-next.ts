import { renderDirection } from './parts/render-direction.ts';
import { ALL, renderSuggestion } from './parts/render-suggestion.ts';
import type { View } from './view.ts';
import { chooseVoice, nameText, type Voice } from './words/voice.ts';
import { wordVerdict } from './words/word-hold.ts';

/** The suggestion as Markdown without boxes; `explain` adds for every open step why it is not the next one. */
export function renderNext(view: View, explain = false): string {
  const voice = chooseVoice(view.language, 'file');
  const blocks = [
    renderSuggestion({ view, voice, room: ALL, bullet: '- ' }),
    ...(explain ? [renderVerdicts(view, voice)] : []),
  ];
  return renderDirection(blocks, voice);
}

function renderVerdicts({ verdicts }: View, voice: Voice): string {
  const lines = verdicts
    .filter(({ cause }) => cause.kind !== 'next')
    .map((verdict) => `- ${nameText(verdict.step.title, voice)} — ${wordVerdict(verdict, voice)}`);
  return lines.length === 0 ? '' : `**${voice.words.names.others}**\n\n${lines.join('\n')}`;
}
