import { openBoxesOf } from '../../src/comment/box-steps.ts';
import type { Options } from '../../src/options.ts';
import { type Report, runPipeline } from '../../src/pipeline.ts';
import type { Past } from '../../src/suggest/wishes.ts';

const OPTIONS: Options = { goal: undefined, when: [], language: null, today: '2026-08-02' };

interface Scenario {
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly options?: Partial<Options>;
  readonly past?: Past;
  readonly chart?: string;
  /** The ids of the steps whose boxes were open, and are done by now. */
  readonly justDone?: readonly string[];
}

const days = (...entries: readonly (readonly [string, string])[]) => new Map(entries);

/** Two plans of a learner who is half-way, with all that a suggestion may say. */
const HALFWAY: Scenario = {
  files: {
    'plans/basics.md': [
      '# Basics',
      '',
      '## Start',
      '',
      '- [x] Install',
      '- [x] Types <!-- done: 2026-07-03 -->',
      '- [x] Sets <!-- done: 2026-07-30 -->',
      '',
      '## Middle',
      '',
      'Prerequisites: a *working* editor',
      '',
      '- [/] Maps (still: iteration)',
      '  - [x] Keys',
      '  - [ ] Values with a title so long that it does not fit into the columns of a narrow terminal',
      '- [ ] Trees <!-- needs: Sets, Values with a title so long that it does not fit into the columns of a narrow terminal -->',
      '- [ ] [Heaps](https://www.example.org/heaps)',
      '- [-] ~~Bags~~',
      '- [ ] Tries <!-- when: the team asks -->',
      '- [ ] Rings <!-- parked: true -->',
      '',
      '### Resources',
      '',
      '- [The book](https://example.org/book) - chapters 1 to 3',
      '- [x] [A talk](https://example.org/talk)',
      '- [Its docs](https://example.org/docs)',
      '- https://example.org/bare',
      '- [More](https://example.org/more)',
      '',
      '## End',
      '',
      '- [ ] Graphs <!-- needs: Trees, Heaps --> <!-- due: 2026-08-20 -->',
      '- [ ] Heaps',
      '- [ ] Sorting <!-- optional: true -->',
      '- [ ] Searching <!-- needs: Sets -->',
      '',
    ],
    'plans/site.md': [
      '---',
      'goal: a site',
      'due: 2026-08-30',
      'gate: 60',
      'review: true',
      '---',
      '',
      '# Site',
      '',
      '## Draft',
      '',
      '- [x] Sketch <!-- done: 2026-07-03 -->',
      '- [ ] Write it <!-- needs: basics.md#values-with-a-title-so-long-that-it-does-not-fit-into-the-columns-of-a-narrow-terminal -->',
      '- [ ] Draw it',
      '',
      '## Launch',
      '',
      '- [ ] Publish <!-- why: that is what it is for -->',
      '- [ ] Tell others',
      '',
    ],
  },
  past: {
    seen: days(['plans/basics.md#heaps', '2026-01-01']),
    begun: days(['plans/basics.md#maps', '2026-05-01']),
    done: days(['plans/basics.md#keys', '2026-07-29'], ['plans/basics.md#install', '2026-01-05']),
    weeks: [
      { week: '2025-12-01', done: 9 },
      { week: '2026-02-02', done: 1 },
      { week: '2026-06-29', done: 4 },
      { week: '2026-07-27', done: 2 },
    ],
  },
  chart: 'docs/plan.svg',
  options: { when: ['nobody waits for this'], filesAt: 'https://github.com/me/plans/blob/HEAD' },
  justDone: ['plans/basics.md#keys', 'plans/basics.md#sets'],
};

/** What people write to break a page, in a language that is read from right to left. */
const HOSTILE: Scenario = {
  files: {
    'a b,c:%/<i>.md': [
      '# A <b>& "B"</b> | C',
      '',
      '## `S` @you #1 | x',
      '',
      '- [x] <img src=x> & *y*',
      '- [ ] T | `code` @me #2 [l](https://example.org/?a=1&b="2") 🎉 你好',
      '- [ ] ``` ` </details> <!-- x -->',
      '- [ ] U <!-- when: @x | <b> -->',
      '',
      '## Second <br>',
      '',
      '- [ ] V <!-- needs: U -->',
      '- [~] W @me',
      '- []WWW.example.org',
      '',
    ],
  },
  options: { language: 'ar', goal: 'no "such" | goal' },
};

/** Twelve weeks in three files of a series, with their days, in Chinese. */
const SERIES: Scenario = {
  files: Object.fromEntries(
    [1, 2, 3].map((file) => [
      `plan/week-0${file}.md`,
      [
        `# 第 ${file} 部分`,
        '',
        ...[1, 2, 3, 4].flatMap((part) => [
          `## Week ${4 * (file - 1) + part} (2026-0${5 + file}-0${part} - 2026-0${5 + file}-0${part + 3})`,
          '',
          `- [${file === 1 || (file === 2 && part < 3) ? 'x' : ' '}] 学习第 ${part} 课`,
          `- [${file === 1 ? 'x' : ' '}] 练习`,
          '',
        ]),
      ],
    ]),
  ),
  options: { language: 'zh' },
};

/** Boxes for outcomes alone, so that a part is named to work through. */
const OUTCOMES: Scenario = {
  files: {
    'plan.md': [
      '# Plan',
      '',
      '## Week 1: Sets',
      '',
      '- Read about sets',
      '- Try them',
      '',
      '## Week 2: Maps',
      '',
      '- Read about maps',
      '',
      '## Checklist: I can',
      '',
      '- [ ] I can explain sets',
      '- [ ] I can use maps',
      '',
    ],
  },
};

/** All is put off, waits, or has no title: more of each than is listed. */
const HELD: Scenario = {
  files: {
    'plan.md': [
      '# Plan',
      '',
      ...Array.from({ length: 11 }, (_, at) => `- [ ] Parked ${at} <!-- when: day ${at} comes -->`),
      ...Array.from({ length: 11 }, (_, at) => `- [ ] Waits ${at} <!-- needs: Parked ${at}, Parked 0 -->`),
      '- [ ] TBD',
      '- [~] no box',
      '- []nearly',
      '',
    ],
  },
};

/** A plan with days, whose steps are links, beside documentation for all of it. */
const LINKS: Scenario = {
  files: {
    'plan.md': [
      '# Links',
      '',
      '## Documentation',
      '',
      '- [The official documentation](https://example.org/docs)',
      '',
      '## Week 1 (Jul 20 - 26, 2026)',
      '',
      '- [ ] مرحبا, then WWW.example.org',
      '- [ ] [Guide](https://www.example.org/guide)',
      '',
      '## Week 2 (Jul 27 - Aug 2, 2026)',
      '',
      '- [ ] [Guide](http://www.example.org/guide)',
      '',
      'Resources:',
      '',
      '- [An issue](https://github.com/o/r/issues/1)',
      '',
    ],
  },
  options: { goal: 'Other goal' },
};

const LINKS_LATER: Scenario = {
  ...LINKS,
  files: { 'plan.md': (LINKS.files['plan.md'] ?? []).map((line) => line.replace('[ ] مرحبا', '[x] مرحبا')) },
};

const ISSUE: Scenario = {
  ...LINKS,
  files: {
    'plan.md': (LINKS.files['plan.md'] ?? []).map((line) => line.replace(/\[ \] (?=مرحبا|\[Guide\]\(https)/, '[x] ')),
  },
};

const DONE: Scenario = {
  files: { 'plan.md': ['# Done', '', '## A', '', '- [x] One', '', '## B', '', '- [x] Two', '- [ ] ~~Three~~', ''] },
  options: { language: 'de', theme: 'mono' },
};

const EMPTY: Scenario = { files: { 'plan.md': ['# Nothing', '', 'Words.', ''] } };

export const SCENARIOS = {
  'half-way': HALFWAY,
  hostile: HOSTILE,
  series: SERIES,
  outcomes: OUTCOMES,
  held: HELD,
  links: LINKS,
  'links, later': LINKS_LATER,
  'links, with an issue': ISSUE,
  done: DONE,
  empty: EMPTY,
} as const;

/** What the program knows of a scenario. */
export function reportOf({ files, options, past, chart, justDone = [] }: Scenario): Report {
  const request = {
    roadmaps: Object.entries(files).map(([path, lines]) => ({ path, text: lines.join('\n') })),
    readme: { path: 'docs/README.md', text: '<!-- trailmark:start -->\n<!-- trailmark:end -->\n' },
    problems: [],
    options: { ...OPTIONS, ...options },
    past,
    chart: chart === undefined ? null : { path: chart, text: '' },
  };
  const { measure } = runPipeline(request);
  const open = openBoxesOf(measure, justDone);
  return runPipeline({ ...request, open, ticked: open });
}
