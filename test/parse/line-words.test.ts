import { describe, expect, test } from 'vitest';
import { isAim, isClaim, isOutcomes } from '../../src/parse/line/outcomes.ts';
import { beginsWith, isPhrase, mentions } from '../../src/parse/line/phrases.ts';
import { readParenthesis } from '../../src/parse/line/read-parenthesis.ts';
import * as heading from '../../src/parse/line/recognise-heading.ts';
import * as word from '../../src/parse/line/recognise-word.ts';
import { saidStatus } from '../../src/parse/line/said-status.ts';
import { isNumbered } from '../../src/parse/mirrors/stage-names.ts';
import { isBlankSign } from '../../src/parse/notations/read-sign.ts';
import { columnKind, isTotal } from '../../src/parse/notations/table/columns.ts';

type Rule = readonly [name: string, is: (text: string) => boolean, yes: string, no: string];

/** Texts are set apart by ` | `. */
const RULES: readonly Rule[] = [
  [
    'an estimate',
    word.isEstimate,
    '2h | 2 h | ~3-4 h | ≈2h | ≥ 2 h | 约2小时 | 約3時間 | approx 2 h | approx. 2 h | about 2 h | ca. 2 h | ca 2h | env. 2 h | 1.5 h | 1,5 h | 1-2 h | 1–2 h | 1—2h | 1~2h | 1～2h | 1至2小时 | 1到2小时 | 1 to 2 h | 2+ h | 2 + h | 2h. | ２ｈ | 2 HOURS | 1 - 2.5 weeks | 1-2,5 h | 1-2.25 h | 12.25 h',
    'h | 2 | 2 apples | 2 h 3 | 2.h | x2h | two h | 2 h of it | 2- h | 1-h | . h',
  ],
  [
    'a deferral',
    word.isDeferral,
    'when needed | WHEN NEEDED for x | 按需 | 按需学习 | if needed',
    'whenneeded | later | optional | only when needed',
  ],
  ['optional', word.isOptional, 'optional | OPTIONAL | 选做 | 可选', 'optionals | not optional'],
  [
    'the header of a status column',
    word.isStatusHeader,
    'Status | status | Current status (✅/⬜) | 学习状态 | ✅ | ✔️ | Done | Done? | Completed ? | 是否完成 | 완료 여부 | Status? | Status. | # Status | Progress | Finished (yes) | Finished（yes） | ☑ | ✓ | √ | 🟩 | 🗹',
    'Stat | Statuses | 完成与否 | 여부 | My statusx | Topic',
  ],
  [
    'the header of a column that asks for what is done',
    word.isDoneHeader,
    'Done | Done? | Done ?? | done ？ | ✅ | 是否完成 | 是否 | 학습 여부 | 학습여부 | Finished (x) | Finished（x） | Done.',
    'Status | ✅ x | x ✅ | 여부 | 여부 확인 | 학습 여부 확인 | 我是否 | In progress | Not done',
  ],
  ['an answer', word.isYesOrNo, 'yes | No | 是 | да', 'maybe | done'],
  ['like a day', word.isDayLike, '2026-01-02 | 2026-13-40', '2026-1-2 | x 2026-01-02 | 2026-01-02 x'],
  [
    'a heading that explains the file',
    heading.isUsageHeading,
    'How to use | How to use this roadmap | How to use: a | Usage | ✨ How to use | Legend | Legend: | 使用说明 | 使用说明与约定',
    'Usage of sets | How to used | Key | My legend',
  ],
  ['a heading of advice', heading.isAsideHeading, 'Tips | Tips! | Rules | Notes | Tips for you', 'My tips | Tipster'],
  [
    'a heading of what is finished',
    heading.isFinishedHeading,
    'Completed courses | Courses completed | 已完成并验证',
    'Completed | Finished | Uncompleted courses | Courses',
  ],
  [
    'a heading of resources',
    heading.isResourceHeading,
    'Resources | My resources | 学习资源 | Reading | Books | Links | Audiobooks and books',
    'Resourceful | Bookshelf | Audiobooks',
  ],
  [
    'a heading of what is read in order',
    heading.saysReadingOrder,
    'Docs | Documentation | Reading order | 文档',
    'Books | Doctors',
  ],
  [
    'what makes its part optional',
    heading.saysOptional,
    'This section is optional. | This section is optional, but nice | Note! This section is optional | this section is optional – really | A。本节可选，B',
    'Is this section is optional | This section is optionally | But, this section is optional',
  ],
  [
    'a heading of what is next',
    heading.saysNext,
    'Next | Next steps: | ➡️ Next steps | Later (next) | 1. Next steps | Current focus | Next! | 下一步 | Next (soon) | Up next | >> Next | Next！ | Next： | Next :',
    'Now | Nextly | Week 2 (current) | Up: next | Up! next | A (a) (soon)',
  ],
  [
    'a heading whose own steps are next',
    heading.isNextPart,
    'Up next | Current focus',
    'Next | Next steps | Now | In progress',
  ],
  [
    'what should come of learning',
    isOutcomes,
    'Outcomes | Learning outcomes | Milestone | Milestones | I can write | Checklist | Sets: outcomes | Week 1 - Milestone | Outcomes (week 1)',
    'Sets | Ican | What I can | Outcomes2',
  ],
  [
    'what the learner is after',
    isAim,
    'Goal | My goal | Week 1 goal | 学习目标 | Goal: x | Week 1: Goal | Outcomes',
    'Subgoal | Goalkeeper | Sets',
  ],
  [
    'the claim of a stage',
    (title) => isClaim({ title, context: [] }),
    'I can x | Phase 2 complete | Phase 2 completed | Week 3 done: really',
    'Sets complete | complete | Phase 2: complete | I could x | Phase complete | Phase 2 incomplete',
  ],
  [
    'a sum',
    isTotal,
    'Total | Totals | Total: | Sum | 合计 | Total (h) | Goal | Target',
    'Topic | Average | Progress | Sums up',
  ],
  [
    'a status left blank',
    isBlankSign,
    '- | — | – | ― | _ | . | … | · | ? | ？ | / | - / - | --',
    'N/A | x | 0 | ✅ | +',
  ],
  [
    'numbered',
    isNumbered,
    'Week 1 | Week 1: x | 1 | A | AB | 第一章 | 第一章节 | Week 1-2 | Week 1 - 2 | averylongwor 1',
    `Week | C 1234 | 第一章节x | ${'x'.repeat(39)} 1 | Trees: x | week a | averylongword 1`,
  ],
  ['enough to be known by', isPhrase, 'how to | 使用说明', 'usage | 使用说'],
];

test.each(RULES)('%s', (_, is, yes, no) => {
  const [taken, left] = [yes.split(' | '), no.split(' | ')];
  expect([...taken, ...left].filter(is)).toEqual(taken);
});

test('what stands below a label of outcomes is a claim', () => {
  expect(isClaim({ title: 'x', context: ['Week 1', 'Outcomes'] })).toBe(true);
  expect(isClaim({ title: 'x', context: ['Outcomes', 'Week 1'] })).toBe(true);
  expect(isClaim({ title: 'x', context: ['Week 1'] })).toBe(false);
});

test.each([
  ['when needed x', 'when needed', true],
  ['whenever', 'when', false],
  ['only when', 'when', false],
  ['按需学习', '按需', true],
  ['a', 'ab', false],
])('%j begins with the words %j: %s', (text, words, expected) => expect(beginsWith(text, words)).toBe(expected));

test.each([
  ['my books', 'books', true],
  ['bookshelf', 'book', false],
  ['ebook', 'book', false],
  ['ebook and book', 'book', true],
  ['bookish, book', 'book', true],
  ['学习资源', '资源', true],
  ['a film', 'book', false],
])('%j has the word %j: %s', (text, one, expected) => expect(mentions(text, one)).toBe(expected));

describe('the status that a text names', () => {
  test.each([
    ['done', 'DONE | Done | 已完成 | yes | 已生成 | 已一二三四 | 已 完 | 動画学習確認済み'],
    ['doing', 'in_progress | IN_PROGRESS | 整理中 | 一二三四五六中 | 확인중 | テスト中 | レビュー中'],
    ['todo', 'todo | no | 未确认 | 미확인'],
    ['dropped', 'dropped | skipped'],
    ['parked', 'on hold'],
    [null, '已 | 已一二三四五 | 已abc | 一二三四五六七中 | 미 | 不知道 | 完成了吗 | 已a完 | 已完a'],
  ])('is %s for a cell', (status, cells) => {
    for (const cell of cells.split(' | ')) expect(word.cellWordStatus(cell), cell).toBe(status);
  });

  test('is told by no shape elsewhere', () => {
    expect(['已生成', '整理中', 'in_progress', '已完成'].map(word.wordStatus)).toEqual([null, null, 'doing', 'done']);
  });

  test.each([
    [
      'done',
      '[done] a | (done) a | a [done] | a(done) | a（已完成） | 【已完成】a | a【已完成】 | a - done | a——完成 | a: done | a：完成 | a: b - done | a - b: done | a 100%',
    ],
    ['doing', 'a – in progress | a 50% | a 50 ％ | a50% | a 1% | a 99%'],
    ['todo', 'a — todo | a 0%'],
    [
      null,
      'a [done] b | x [done] a | a 50% b | a - done - b | a 101% | a 1000% | [x] a | (done) | [toolongwordforastatusx] a | a-done | done | a',
    ],
  ])('is %s in a title', (status, titles) => {
    for (const title of titles.split(' | ')) expect(saidStatus(title), title).toBe(status);
  });
});

describe('what stands behind a label', () => {
  test.each([
    ['Next: a', 'a'],
    ['next：a', 'a'],
    ['→ Next: a', 'a'],
    ['1. Next:  a: b ', 'a: b'],
    ['Ab  cd: x', 'x'],
    ['Next:\n a', 'a'],
    ['Next a', null],
    ['Next:', null],
    ['So next: a', null],
    [`${'n'.repeat(40)}: a`, 'a'],
    [`${'n'.repeat(41)}: a`, null],
  ])('%j: %j', (line, value) => {
    expect(word.valueAfter(line, new Set(['next', 'ab cd', 'n'.repeat(40), 'n'.repeat(41)]))).toBe(value);
  });

  test.each([
    [word.PREREQUISITES, 'Prerequisites: a, b', 'a, b'],
    [word.PREREQUISITES, 'The prerequisites: a', null],
    [word.GOAL, 'My goal: x', 'x'],
    [word.GOAL, 'A goal: x', null],
    [heading.NEXT_LABELS, 'Next: Traits', 'Traits'],
    [heading.NEXT_LABELS, 'Current week: 5', '5'],
    [heading.NEXT_LABELS, 'Now: a', null],
  ] as const)('%# %j: %j', (labels, line, value) => expect(word.valueAfter(line, labels)).toBe(value));

  test.each([
    ['depends on T012, T013', 'T012, T013'],
    ['depends on: T1', 'T1'],
    [' Requires： x', 'x'],
    ['depends on T1: first', 'T1: first'],
    ['requires::  x', 'x'],
    ['前置：a', 'a'],
    ['depends on', null],
    ['dependson a', null],
    ['it depends on a', null],
  ])('a parenthesis (%s) needs %j', (text, needs) => expect(word.prerequisitesIn(text)).toBe(needs));
});

const D = '2026-01-02';
test.each([
  [
    { estimate: '2 h', optional: true },
    '2 h, optional | 2 h，optional | 2 h、optional | 2 h; optional | 2 h；optional | optional,2 h',
  ],
  [{ due: D, doneOn: D }, `${D} |  ${D} `],
  [{ due: D, doneOn: D, estimate: '2 h' }, `${D}, 2 h | ${D}, 2 h, 3 h`],
  [{ when: 'if needed', optional: true }, 'optional; if  needed'],
  [{ when: 'if needed; optional' }, 'if needed; optional'],
  [null, '2026-13-40 | 2 h, fun | fun, 2 h | 2 h; | 2 h / optional | fun'],
] as const)('a parenthesis says %j', (fields, texts) => {
  for (const text of texts.split(' | ')) {
    const { needs, bad, ...said } = readParenthesis(text) ?? {};
    expect(readParenthesis(text) && said, text).toEqual(fields);
    expect([needs ?? [], bad ?? []].flat(), text).toEqual([]);
  }
});

test.each([
  ['due', 'Due | Due date | Due (UTC) | Deadline | # Due'],
  ['done', 'Date | Finished on'],
  ['estimate', 'Est. | Estimate (h) | Time'],
  ['priority', 'Priority!'],
  ['remark', 'Notes | Note: | Comment'],
  [null, 'Dues | Topic | Overdue'],
])('a column of %s', (kind, headers) => {
  for (const header of headers.split(' | ')) expect(columnKind(header), header).toBe(kind);
});
