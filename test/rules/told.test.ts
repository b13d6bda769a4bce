import { expect, test } from 'vitest';
import { type Row, tell } from './tell.ts';

test.each<Row>([
  [
    '<!-- need: b -->\n\n- [ ] a\n',
    ['1:1 unknown-key | "need" is no field that Trailmark reads. Did you mean "needs"?'],
  ],
  [
    '- [ ] a <!-- need: b -->\n- [ ] b [needss:: a] (whn:: x) （duue：： 2026-01-01）\n',
    [
      '1:9 unknown-key | "need" is no field that Trailmark reads. Did you mean "needs"?',
      '2:9 unknown-key | "needss" is no field that Trailmark reads. Did you mean "needs"?',
      '2:22 unknown-key | "whn" is no field that Trailmark reads. Did you mean "when"?',
    ],
  ],
  ['<!-- gaol: x -->\n\n- [ ] a\n', []],
  [
    '- [ ] a <!-- need: b --> c <!-- duee： x -->\n',
    ['1:9 unknown-key | "need" is no field that Trailmark reads. Did you mean "needs"?'],
  ],
  [
    'Words <!--need: b--> and **[priorty:: high]**.\n\n- [ ] a\n',
    [
      '1:7 unknown-key | "need" is no field that Trailmark reads. Did you mean "needs"?',
      '1:28 unknown-key | "priorty" is no field that Trailmark reads. Did you mean "priority"?',
    ],
  ],
  [
    '- [ ] a <!-- nee d: x --> <!-- n: x --> <!-- when-ever: x --> <!-- needs need: x -->\n',
    ['1:9 unknown-key | "nee d" is no field that Trailmark reads. Did you mean "needs"?'],
  ],
  ['- [ ] a [see: b] <!-- note: c -->\n', []],
  ['- [ ] `[need:: b]` a\n', []],
  [
    '## A <!-- need: b -->\n\n| a | Status |\n|-|-|\n| b [need:: c] | done |\n| d | done |\n',
    [
      '1:6 unknown-key | "need" is no field that Trailmark reads. Did you mean "needs"?',
      '5:5 unknown-key | "need" is no field that Trailmark reads. Did you mean "needs"?',
    ],
  ],
  ['- [ ] a <!-- need: b\n- [ ] c -->\n', []],
])('a key that is nearly one: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  [
    '## A\n\n### B <!-- due: then -->\n\n- [ ] x\n',
    ['3:17 bad-value | due is a day as 2026-09-01; "then" is none and is not read.'],
  ],
  [
    '- [ ] a [due::       soon]\n- [ ] b [due::        late]\n',
    [
      '1:22 bad-value | due is a day as 2026-09-01; "soon" is none and is not read.',
      '2:1 bad-value | due is a day as 2026-09-01; "late" is none and is not read.',
    ],
  ],
  [
    '- [ ] a [due:: 2026/9/1]\n- [ ] b [due:: 1.9.2026]\n- [ ] c [due:: 2026-13-01]\n- [ ] d [due:: 2026.09.31]\n- [ ] e [start:: soon] [done:: 2026-9-1]\n',
    [
      '1:16 bad-value | due is a day as 2026-09-01; "2026/9/1" is none and is not read. Write 2026-09-01.',
      '2:16 bad-value | due is a day as 2026-09-01; "1.9.2026" is none and is not read.',
      '3:16 bad-value | due is a day as 2026-09-01; "2026-13-01" is none and is not read.',
      '4:16 bad-value | due is a day as 2026-09-01; "2026.09.31" is none and is not read.',
      '5:18 bad-value | start is a day as 2026-09-01; "soon" is none and is not read.',
      '5:32 bad-value | done is a day as 2026-09-01; "2026-9-1" is none and is not read. Write 2026-09-01.',
    ],
  ],
  [
    '- [ ] a [optional:: maybe] [parked:: perhaps]\n- [ ] b [priority:: urgent]\n',
    [
      '1:21 bad-value | optional is true or false; "maybe" counts as true.',
      '1:38 bad-value | parked is true or false; "perhaps" counts as true.',
      '2:21 bad-value | priority is highest, high, medium, none, low or lowest; "urgent" is none of them and is not read.',
    ],
  ],
  [
    '- [ ] a 📅 tomorrow\n- [ ] b 📅 2026-1-1 c\n- [x] d ✅ 2026-2-30\n',
    ['3:11 bad-value | done is a day as 2026-09-01; "2026-2-30" is none and is not read.'],
  ],
  [
    '## Stage <!-- due: then -->\n\n- [ ] then a <!-- due: then -->\n',
    [
      '3:24 bad-value | due is a day as 2026-09-01; "then" is none and is not read.',
      '1:20 bad-value | due is a day as 2026-09-01; "then" is none and is not read.',
    ],
  ],
  [
    '- [ ] soon [due:: soon]\n- [ ] a [due::    soon]\n',
    [
      '1:19 bad-value | due is a day as 2026-09-01; "soon" is none and is not read.',
      '2:19 bad-value | due is a day as 2026-09-01; "soon" is none and is not read.',
    ],
  ],
  [
    '- [ ] a [due:: x] [due:: y]\n',
    [
      '1:16 bad-value | due is a day as 2026-09-01; "x" is none and is not read.',
      '1:26 bad-value | due is a day as 2026-09-01; "y" is none and is not read.',
    ],
  ],
])('a value that its field does not take: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  [
    '---\norder: first\ncount: some\n---\n- [ ] a\n',
    [
      '2:1 front-matter | "order" must be a number, as in order: 2.',
      '3:1 front-matter | "count" must be one of all, leaves.',
    ],
  ],
  [
    '---\n- [ ] a\n---\n- [ ] b\n',
    [
      '2:1 front-matter | This is no valid YAML: Unexpected scalar at node end. Fix it, or remove the lines from "---" to "---".',
    ],
  ],
  ['---\ngaol: x\n---\n- [ ] a\n', ['2:1 unknown-key | "gaol" is no key that Trailmark reads. Did you mean "goal"?']],
  [
    '---\ndue: soon\ngate: 120\nreview: 3\n---\n- [ ] a\n',
    [
      '3:1 front-matter | "gate" must be a percentage from 0 to 100.',
      '4:1 front-matter | "review" must be one of true, false.',
    ],
  ],
])('front matter: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  ['**A: 1/2**\n\n- [ ] a\n- [ ] b\n', []],
  [
    '## A (1/2)\n\n- [x] a\n- [x] b\n\n### B 1/1\n\n- [ ] c\n',
    [
      '1:1 wrong-count | This says 1/2; counted are 2 done of 3.',
      '6:1 wrong-count | This says 1/1; counted are 0 done of 1.',
    ],
  ],
  [
    '## A\n\nProgress: 1/3\n\n- [x] a\n- [x] b\n- [ ] c\n\nDone: 3/3\n',
    [
      '3:1 wrong-count | This says 1/3; counted are 2 done of 3.',
      '9:1 wrong-count | This says 3/3; counted are 2 done of 3.',
    ],
  ],
  [
    'Progress: 2/2\n\n- [ ] a\n- [ ] b\n\n## B\n\nProgress: 2/2\n',
    ['1:1 wrong-count | This says 2/2; counted are 0 done of 2.'],
  ],
  [
    '## A 【1／2】\n\n- [ ] a\n- [ ] b\n\n## B：1/2 步\n\n- [ ] a\n- [ ] b\n\n## C\n\nStatus: 1 / 2.\n\n- [x] a\n- [x] b\n',
    [
      '1:1 wrong-count | This says 1/2; counted are 0 done of 2.',
      '6:1 wrong-count | This says 1/2; counted are 0 done of 2.',
      '13:1 wrong-count | This says 1/2; counted are 2 done of 2.',
    ],
  ],
  [
    '## 1/2\n\n- [ ] a\n- [ ] b\n\n## ✅ 2/2\n\n- [ ] c\n- [ ] d\n',
    ['6:1 tick-over-open | This heading has a tick, but 2 of its 2 steps are open.'],
  ],
  [
    '## A 20/40\n\n- [ ] a\n\n## B v1/2x\n\n- [ ] a\n\n## C (1/2) 3/4\n\n- [ ] a\n',
    [
      '1:1 wrong-count | This says 20/40; counted are 0 done of 1.',
      '9:1 wrong-count | This says 1/2; counted are 0 done of 1.',
    ],
  ],
  [
    '- [ ] a [1/1]\n  - [ ] b [0/2]\n    - [ ] ~~c~~\n    - [ ] d\n    - [x] e\n',
    [
      '1:3 wrong-count | This says 1/1; counted are 0 done of 1.',
      '2:5 wrong-count | This says 0/2; counted are 1 done of 2.',
    ],
  ],
  [
    '## ✅ A\n\n- [ ] a\n- [x] b\n\n### ✅ B\n\n- [ ] c\n\n### C\n\n- [ ] d\n\n# ✅ D\n\n- [ ] e\n',
    [
      '1:1 tick-over-open | This heading has a tick, but 3 of its 4 steps are open.',
      '6:1 tick-over-open | This heading has a tick, but 1 of its 1 steps are open.',
      '14:1 tick-over-open | This heading has a tick, but 1 of its 1 steps are open.',
    ],
  ],
])('a count that is not so: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  [
    '-[ ] a\n\n<!-- trailmark:off -->\n\n-[ ] b\n\n<!-- trailmark:on -->\n\n-[ ] c\n',
    ['1:1 no-space-before-box -> - [ ] a', '9:1 no-space-before-box -> - [ ] c'],
  ],
  [
    '- [ ] a\n\n## How to use this file\n\n- [x] b\n  - [ ] c\n',
    [
      '5:3 left-out | This box is not counted: "How to use this file" explains the file.',
      '6:5 left-out | This box is not counted: "How to use this file" explains the file.',
    ],
  ],
  [
    '- [ ] a\n\n<!-- trailmark:off -->\n\n- [ ] b\n\n<!-- trailmark:on -->\n\n- [ ] c\n',
    ['5:3 left-out | This box is not counted: it stands after <!-- trailmark:off -->.'],
  ],
  [
    'Learned?\n\n- [ ] Yes\n- [ ] No\n\n# A\n\n- [ ] a\n',
    [
      '3:3 left-out | This box is not counted: it answers the question above.',
      '4:3 left-out | This box is not counted: it answers the question above.',
    ],
  ],
  [
    '## To do\n\n- [ ] a\n- [x] b\n\n## Done\n\n- [x] c\n  - [ ] d\n- [ ] ~~e~~\n- [ ] f\n',
    ['9:5 open-below-done', '11:3 open-below-done'],
  ],
  [
    '- [ ] Sets\n- [ ] Maps\n\n| Topic | Status |\n|-|-|\n| Sets | done |\n| Trees | to do |\n| Maps | done |\n',
    [
      '6:10 duplicate | Line 1 says this step already, in the same stage, so it is not counted again.',
      '8:10 duplicate | Line 2 says this step already, in the same stage, so it is not counted again.',
    ],
  ],
  [
    '- [x] [Week 1](#week-1)\n- [ ] [Week 2](#week-2)\n- [ ] [Week 3](#week-3)\n- [x] ~~[Week 4](#week-4)~~\n\n## Week 1\n\n- [ ] Sets\n- [x] Bags\n\n## Week 2\n\n- [x] Maps\n\n## Week 3\n\nWords.\n\n## Week 4\n\n- [ ] a\n',
    [
      '1:3 mirror -> - [ ] [Week 1](#week-1) | This only repeats the progress of "Week 1" (line 6), so it is not counted. It says done; 1 of 2 steps are done.',
      '2:3 mirror -> - [x] [Week 2](#week-2) | This only repeats the progress of "Week 2" (line 11), so it is not counted. It says open; 1 of 1 step is done.',
      '3:3 mirror | This only names "Week 3" (line 15), below which nothing is counted, so it is not counted either.',
      '4:3 mirror -> - [ ] ~~[Week 4](#week-4)~~ | This only repeats the progress of "Week 4" (line 19), so it is not counted. It says done; 0 of 1 step is done.',
      '15:1 info uncounted-parts | "Week 3" (line 15) has no steps, though other parts of this plan have. Steps are list items with a box: "- [ ] What to learn".',
    ],
  ],
  [
    '| Part | Status |\n|-|-|\n| [A](#a) | done |\n| [B](#b) | to do |\n\n## A\n\n- [ ] a\n- [x] b\n\n## B\n\n- [x] c\n',
    [
      '3:13 mirror | This only repeats the progress of "A" (line 6), so it is not counted. It says done; 1 of 2 steps are done.',
      '4:13 mirror | This only repeats the progress of "B" (line 11), so it is not counted. It says open; 1 of 1 step is done.',
    ],
  ],
])('what is not counted: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  [
    '- [ ] a [id:: s]\n- [ ] b [id:: s]\n\n## C <!-- id: s -->\n\n- [ ] d\n',
    [
      '1:3 duplicate-id | Another step or stage of this file has the id "s" already. (way out)',
      '2:3 duplicate-id | Another step or stage of this file has the id "s" already. (way out)',
    ],
  ],
  [
    '- [ ] a [needs:: x]\n- [ ] b [needs:: a, y]\n- [ ] c <!-- needs: c -->\n- [ ] d [needs:: e]\n- [ ] e [needs:: d]\n',
    [
      '1:1 unknown-need | No step, stage or roadmap is called "x". (way out)',
      '2:1 unknown-need | No step, stage or roadmap is called "y". (way out)',
      '3:1 circular-need | "c" runs in a circle: what it names waits for this step. (way out)',
      '4:1 circular-need | "e" runs in a circle: what it names waits for this step. (way out)',
      '5:1 circular-need | "d" runs in a circle: what it names waits for this step. (way out)',
    ],
  ],
  ['# A\n\n- [ ] s\n\n# B\n\n- [ ] s\n- [ ] t [needs:: s]\n', []],
])('ids and needs: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  [
    '## Sets\n\n- [ ] a\n\n### In\n\n- [ ] x\n\n## Maps\n\n- [ ] b\n\n### In\n\n- [ ] y\n\n## Bags\n\n- [ ] c\n\n### In\n\n- [ ] z\n\n## Trees\n\n- d\n- e\n',
    [],
  ],
  [
    '# Topics\n\n## Words\n\n- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n- i\n- j\n- k\n- l\n\n# Outcomes\n\n## Learning outcomes\n\n- [ ] x\n\n## Else\n\n- [ ] y\n',
    [
      '1:1 uncounted-parts | "Topics" (line 1) has no steps, though other parts of this plan have: 12 lines of lists and tables are not counted. (way out)',
    ],
  ],
  [
    '## Ta\n\n- topic a\n\n## Tb\n\n- topic b\n\n## Tc\n\n- topic c\n\n## Td\n\n- topic d\n\n## Te\n\n- topic e\n\n## Tf\n\n- topic f\n\n## Tg\n\n- topic g\n\n## Th\n\n- topic h\n\n## Ti\n\n- topic i\n\n## Tj\n\n- topic j\n\n## Final checklist\n\n- [ ] x\n',
    [
      '1:1 uncounted-parts | "Ta" (line 1) and 9 more parts have no steps, though other parts of this plan have: 10 lines of lists and tables are not counted. (way out)',
    ],
  ],
  ['## Week 1\n\n- [ ] a\n\n### Week 2\n\n- b\n- c\n', []],
  ['## Week 1\n\n- [ ] a\n- [ ] Week 2\n\n## ✅ **Week 2**\n\n- b\n- c\n', []],
  [
    '# What to learn\n\nWords.\n\n## About\n\nWords.\n\n## Topics\n\n- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n- i\n- j\n\n## Final checklist\n\n- [ ] x\n',
    [
      '9:1 uncounted-parts | "Topics" (line 9) has no steps, though other parts of this plan have: 10 lines of lists and tables are not counted. (way out)',
    ],
  ],
  [
    '## Sets\n\n- [ ] a\n\n### P\n\n- [ ] b\n\n### Q\n\nWords.\n\n## Maps\n\n- [ ] c\n\n### Q\n\nWords.\n\n### P\n\n- [ ] d\n\n## Bags\n\n- [ ] e\n\n### P\n\n- [ ] f\n\n### Q\n\nWords.\n\n## Trees\n\n- g\n- h\n\n### Q\n\nWords.\n\n### P\n\n- i\n- j\n',
    [
      '37:1 uncounted-parts | "Trees" (line 37) has no steps, though other parts of this plan have: 4 lines of lists and tables are not counted. (way out)',
    ],
  ],
  ['## Week 1\n\n- [ ] a\n\n<!-- trailmark:off -->\n\n## Week 2\n\nWords.\n\n<!-- trailmark:on -->\n', []],
  ['## Week 1\n\n- [ ] a\n\n## How to use this file\n\n### Week 2\n\nWords.\n', []],
  ['## Week 1\n\n- [ ] a\n\n## How to use this file\n\n**Week 2**\n\n- a\n- b\n', []],
  [
    '## Week 1\n\n- [ ] a\n\n## Week 2\n\n- b\n- c\n\n## Week 3\n\n| a | b |\n|-|-|\n| c | d |\n| - | 1 |\n\n## Week 4\n\n- e\n',
    [
      '5:1 uncounted-parts | "Week 2" (line 5) and 2 more parts have no steps, though other parts of this plan have: 4 lines of lists and tables are not counted. (way out)',
    ],
  ],
  [
    '## Week 1\n\n- [ ] a\n\n## **Week 2**: more [x](u)\n\nWords.\n',
    [
      '5:1 info uncounted-parts | "Week 2: more x" (line 5) has no steps, though other parts of this plan have. Steps are list items with a box: "- [ ] What to learn".',
    ],
  ],
  [
    '## Week 1\n\n- [ ] a\n\n## Week 2\n\n- b\n',
    [
      '5:1 info uncounted-parts | "Week 2" (line 5) has no steps, though other parts of this plan have: 1 line of lists and tables is not counted. (way out)',
    ],
  ],
  [
    '# Year 1\n\n## Week 1\n\n- [ ] a\n\n## Week 2\n\n- b\n- c\n\n# Year 2\n\n## Week 1\n\n- d\n- e\n\n### Day 1\n\n- f\n',
    [
      '7:1 uncounted-parts | "Week 2" (line 7) and 1 more part have no steps, though other parts of this plan have: 5 lines of lists and tables are not counted. (way out)',
    ],
  ],
  ['## Week 1\n\n- [ ] a\n- [ ] Week 2\n\n## Week 2\n\n- b\n- c\n', []],
  [
    '## Week 1\n\n- [ ] a\n\n<!-- trailmark:off -->\n\n## Week 2\n\n- b\n- c\n\n<!-- trailmark:on -->\n\n## Week 3\n\n- d\n- e\n',
    [
      '14:1 uncounted-parts | "Week 3" (line 14) has no steps, though other parts of this plan have: 2 lines of lists and tables are not counted. (way out)',
    ],
  ],
  [
    '## Week 1\n\n- [ ] a\n\n## Week 2\n\n| Kind | Total | Completed |\n|-|-|-|\n| Books | 12 | 3 |\n| Talks | 4 | 0 |\n',
    [
      '7:1 tally-table',
      '5:1 info uncounted-parts | "Week 2" (line 5) has no steps, though other parts of this plan have. Steps are list items with a box: "- [ ] What to learn".',
    ],
  ],
  [
    '## Sets\n\n- [ ] a\n\n## Maps\n\n- [ ] b\n\n## Bags\n\n- [ ] c\n\n## Trees\n\n- d\n- e\n',
    [
      '13:1 uncounted-parts | "Trees" (line 13) has no steps, though other parts of this plan have: 2 lines of lists and tables are not counted. (way out)',
    ],
  ],
  ['## Sets\n\n- [ ] a\n\n## Maps\n\n- [ ] b\n\n## Bags\n\n- [ ] c\n\n## Heaps 🔥\n\n- d ⭐\n- e\n', []],
  [
    '## Sets\n\n- [ ] a\n\n## Maps\n\n- [ ] b\n\n## Bags\n\n- [ ] c\n\n## Heaps ⭐\n\n- d\n- e\n',
    [
      '13:1 uncounted-parts | "Heaps ⭐" (line 13) has no steps, though other parts of this plan have: 2 lines of lists and tables are not counted. (way out)',
    ],
  ],
  ['## Intro\n\n- x\n- y\n\n## Sets\n\n- [ ] a\n\n## Maps\n\n- [ ] b\n\n## Bags\n\n- [ ] c\n\n', []],
  ['# A\n\n## Sets\n\n- [ ] a\n\n## Maps\n\n- [ ] b\n\n## Bags\n\n- [ ] c\n\n# B\n\n## Trees\n\n- d\n- e\n', []],
  [
    '## Sets\n\nWords.\n\n- [ ] a\n\n### In\n\n- [ ] x\n\n## Maps\n\nWords.\n\n- [ ] b\n\n### In\n\n- [ ] y\n\n## Trees\n\nWords.\n\nMore.\n\n- c\n- d\n\n### Out\n\n- e\n',
    [
      '21:1 uncounted-parts | "Trees" (line 21) has no steps, though other parts of this plan have: 3 lines of lists and tables are not counted. (way out)',
    ],
  ],
  ['## Sets\n\nWords.\n\n- [ ] a\n\n## Maps\n\nWords.\n\n- [ ] b\n\n## Bags\n\n- [ ] c\n\n## Trees\n\n- d\n- e\n', []],
  [
    '## Sets\n\nWords.\n\n- [ ] a\n\n## Maps\n\nWords.\n\n- [ ] b\n\n## Bags\n\nWords.\n\n- [ ] c\n\n## Trees\n\n- d\n- e\n',
    [],
  ],
  [
    '## Sets\n\n- [ ] a\n\n***\n\n## Maps\n\n- [ ] b\n\n<!-- x -->\n\n## Bags\n\n- [ ] c\n\n## Resources\n\n- d\n- e\n\n## Trees\n\n- f\n- g\n',
    [
      '22:1 uncounted-parts | "Trees" (line 22) has no steps, though other parts of this plan have: 2 lines of lists and tables are not counted. (way out)',
    ],
  ],
  [
    '## Sets\n\n- [ ] a\n\n## Maps\n\n- [ ] b\n\n## Bags\n\n- [ ] c\n\n### More\n\n- d\n- e\n\n### Else\n\n- f\n- g\n',
    [],
  ],
])('parts of a plan that have no steps: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  [
    '~~~\n- [ ] a\n- [ ] b\n~~~\n',
    [
      '1:1 fenced-boxes | 2 boxes stand in the code fence here: what is in code is shown as it is and not counted. (way out)',
    ],
  ],
  [
    '```\ncode\n```\n\n```\n- [ ] a\n- [ ] b\n```\n',
    [
      '5:1 fenced-boxes | 2 boxes stand in the code fence here: what is in code is shown as it is and not counted. (way out)',
    ],
  ],
  [
    '```\n- [ ] a\n- [x] b\n```\n\n  ~~~\n  1. [ ] c\n  2) [X] d\n  - [x]e\n  * [ ]  f\n  ~~~\n',
    [
      '1:1 fenced-boxes | 5 boxes stand in 2 code fences, of which this is the first: what is in code is shown as it is and not counted. (way out)',
    ],
  ],
  [
    '````md\n> - [ ] a\n\t- [ ] b\n- [y] c\n````\n',
    [
      '1:1 fenced-boxes | 2 boxes stand in the code fence here: what is in code is shown as it is and not counted. (way out)',
    ],
  ],
])('boxes in a fence: %j', (text, expected) => expect(tell(text)).toEqual(expected));
