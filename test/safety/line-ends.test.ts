import { describe, expect, test } from 'vitest';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';
import { spliceSection } from '../../src/splice/splice-section.ts';

/** What other programs take for the end of a line: neither CommonMark 0.31.2 (2.1) nor YAML 1.2.2 (5.4) does. */
const NO_ENDS = ['\u2028', '\u2029', '\u0085', '\v', '\f'];
const TEXTS: readonly (readonly [string, string])[] = [
  ['a title in front matter', '---\ntitle: A¦order: 9\nlanguage: de\n---\n\n- [ ] x\n'],
  ['a rule of front matter', '---¦title: A\n---\n\n- [ ] x\n'],
  ['the last rule of front matter', '---\ntitle: A\n--- ¦- [ ] x\n---\n- [ ] y\n'],
  ['a step', '- [ ] a¦- [ ] b\n- [x] c\n'],
  ['a heading', '# A¦## B\n\n- [ ] x\n'],
  ['a fence', '```¦- [ ] x\n```\n- [ ] y\n'],
  ['a table', '| T | Status |\n|--|--|\n| a¦b | done |\n| c | todo |\n'],
  ['text before a comment that leaves out', '<div>¦<!-- trailmark:off -->\n</div>\n\n- [ ] x\n'],
  ['text before a marker', '<div>¦<!-- trailmark:start -->\n</div>\n\n- [ ] x\n'],
  ['a tag behind a list', '- [ ] a¦<br>\n- [ ] b\n'],
  ['a text area', '<div>¦<textarea>\n\n- [ ] b\n\n</textarea>\n'],
];

describe.each(TEXTS)('in %s', (_, text) => {
  const stepsOf = (letter: string) => {
    const { roadmaps } = parseRoadmaps([{ path: 'a.md', text: text.replaceAll('¦', letter) }]);
    return roadmaps.map(({ steps, stages, order, language }) => [countSteps({ steps, stages }), order, language]);
  };

  test.each(NO_ENDS)('%j ends no line', (letter) => expect(stepsOf(letter)).toEqual(stepsOf('q')));
});

function countSteps({
  steps,
  stages,
}: {
  readonly steps: readonly unknown[];
  readonly stages: readonly object[];
}): number {
  return steps.length + stages.reduce((sum, stage) => sum + countSteps(stage as Parameters<typeof countSteps>[0]), 0);
}

const SECTION = '\ntext\n\n';
const README = '# A\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n';

test.each(NO_ENDS)('%j before a marker makes it misplaced, and behind a marker too', (letter) => {
  for (const text of [`${README}x${letter}<!-- trailmark:start -->\n`, README.replace('start -->', `$&${letter}x`)])
    expect(spliceSection({ path: 'README.md', text }, SECTION).problems.map(({ code }) => code)).toContain(
      'marker-misplaced',
    );
});

test.each(['\n', '\r\n', '\r'])('the section takes the line ends of the start marker: %j', (eol) => {
  const readme = README.replaceAll('\n', eol);
  const { text } = spliceSection({ path: 'README.md', text: `\uFEFF${readme}` }, SECTION);
  const [start, end] = ['<!-- trailmark:start -->', '<!-- trailmark:end -->'];
  expect(text).toBe(`\uFEFF# A${eol}${eol}${start}${eol}${eol}text${eol}${eol}${end}${eol}`);
});
