import type { Past, Wishes } from '../../src/suggest/wishes.ts';

/** The texts of some roadmaps by path, and what else is asked. */
export type Plan = Readonly<Record<string, string | Partial<Wishes>>>;

const days = (...entries: readonly (readonly [string, string])[]) => new Map(entries);
const past = (changes: Partial<Past>): Past => ({ seen: days(), begun: days(), done: days(), weeks: [], ...changes });

export const PLANS = {
  'days are near': [
    {
      'a.md': '---\ngoal: A\ndue: 2026-10-01\n---\n\n- [ ] a1\n- [ ] a2\n- [ ] a3 <!-- parked: true -->\n',
      'b.md': '---\ngoal: B\ndue: 2026-08-09\n---\n\n- [ ] b1 <!-- needs: a.md#a2 -->\n- [ ] b2\n',
      'c.md': '---\ngoal: C\ndue: 2026-08-01\n---\n\n- [ ] c1\n',
      'd.md': '---\ngoal: D\ndue: 2026-08-05\n---\n\n- [x] d1\n',
    },
    { 'a.md': '- [ ] a\n- [ ] b <!-- due: 2026-08-09 -->\n- [ ] c <!-- due: 2026-08-08 -->\n' },
    { 'a.md': '- [ ] a\n- [ ] b <!-- due: 2026-08-10 -->\n' },
    { 'a.md': '- [ ] a\n- [ ] b <!-- due: 2026-07-30 --> <!-- needs: c -->\n- [ ] c <!-- due: 2026-08-01 -->\n' },
    {
      'a.md': `# A\n\n- [ ] first\n\n## Many\n\n${Array.from({ length: 10 }, (_, at) => `- [ ] m${at}\n`).join('')}\n## End\n\n- [ ] end <!-- due: 2026-08-12 --> <!-- needs: Many -->\n`,
    },
    {
      'a.md':
        '- [ ] a\n- [ ] b\n  - [ ] c <!-- due: 2026-08-03 -->\n  - [ ] d\n- [ ] e <!-- start: 2026-08-03 --> 🔺\n- [ ] f <!-- start: 2026-08-02 -->\n',
    },
  ],
  'steps are parked': [
    {
      'a.md':
        '# P\n\n- [ ] a <!-- when: b -->\n- [x] b\n- [ ] c <!-- when: "d is done" -->\n- [ ] d\n- [ ] e <!-- when: 2026-08-02 -->\n- [ ] f <!-- when: 2026-08-03 -->\n- [ ] g <!-- when: Stage -->\n- [x] h <!-- when: nothing -->\n\n## Stage\n\n- [x] i\n- [ ] j <!-- optional: true -->\n- [ ] k <!-- when: Stage -->\n\n## Other\n\n- [ ] l\n',
      wishes: { when: ['D is done', 'nobody', ' '] },
    },
    {
      'a.md': '- [ ] a <!-- parked: true -->\n  - [ ] b\n  - [x] c\n    - [ ] d\n- [ ] e 🔺 <!-- needs: b -->\n',
      'b.md': '- [ ] f <!-- when: s -->\n- [x] s\n',
      'c.md': '- [ ] s\n- [ ] g <!-- when: s -->\n',
    },
    {
      'a.md':
        '---\ngoal: G\n---\n\n- [ ] a <!-- when: x -->\n- [ ] b <!-- needs: a -->\n- [ ] c\n- [ ] d <!-- parked: true -->\n',
    },
    { 'a.md': '- [ ] a <!-- parked: true -->\n- [ ] TBD\n- [ ] b <!-- needs: a -->\n- [ ] (fill in)\n' },
    { 'a.md': '- [ ] a <!-- start: 2027-01-01 -->\n- [ ] b <!-- needs: a -->\n  - [ ] c\n' },
  ],
  'a gate is shut': [
    ...[2, 3].map((done) => ({
      'a.md': `---\ngate: 60\n---\n\n## One\n\n${Array.from({ length: 5 }, (_, at) => `- [${at < done ? 'x' : ' '}] a${at}\n`).join('')}- [ ] more <!-- optional: true -->\n- [ ] off <!-- parked: true -->\n- [ ] ~~gone~~\n\n## Empty\n\n## Two\n\n- [ ] b\n  - [ ] c\n- [x] d\n\n## Three\n\n- [ ] e\n`,
    })),
    {
      'a.md':
        '---\ngate: 100\n---\n\n# One\n\n- [x] a\n\n## Inner\n\n- [ ] b\n\n# Two\n\n- [ ] c\n\n## Innermost\n\n- [ ] d\n',
    },
    { 'a.md': '---\ngate: 100\n---\n\n## One\n\n- [x] a\n- [ ] b <!-- needs: d -->\n\n## Two\n\n- [ ] c\n- [ ] d\n' },
    {
      'a.md':
        '---\ngate: 50\ncount: leaves\n---\n\n## One\n\n- [ ] a\n  - [x] b\n  - [ ] c\n\n## Two\n\n- [ ] d\n- [ ] e <!-- needs: d -->\n',
    },
    {
      'a.md': '---\ngate: 100\n---\n\n## One\n\n- [ ] a\n\n## Two\n\n- [ ] b\n',
      'b.md': '---\ngoal: G\n---\n\n- [ ] g <!-- needs: a.md#b -->\n',
    },
    { 'a.md': '---\ngate: 0\n---\n\n## One\n\n- [ ] a <!-- needs: b -->\n\n## Two\n\n- [ ] b\n' },
    {
      'a.md': '---\ngate: 100\n---\n\n## One\n\n- [ ] a\n\n## Two\n\n- [ ] b\n- [ ] c\n',
      'b.md': '---\ngoal: G\ndue: 2026-08-09\n---\n\n- [ ] g <!-- needs: a.md#b -->\n',
    },
  ],
  'reasons are given': [
    { 'a.md': '# P\n\n- [ ] loose\n\n## A\n\n- [/] a\n- [ ] b\n\n## B\n\n- [ ] c\n' },
    { 'a.md': '# P\n\n- [ ] loose\n\n## A\n\n- [/] a <!-- parked: true -->\n- [ ] b\n\n## B\n\n- [ ] c\n' },
    {
      'a.md':
        '# P\n\n## A\n\n- [ ] same\n- [/] x <!-- parked: true -->\n- [ ] y\n\n## B\n\n- [ ] same\n  - [ ] inner\n',
    },

    {
      'a.md':
        '## A\n\n- [x] a\n\n## B\n\n### B1\n\n- [x] b\n\n### B2\n\n- [ ] c\n- [ ] d <!-- optional: true -->\n\n## C\n\n- [ ] e <!-- needs: c -->\n- [ ] f <!-- needs: e -->\n  - [ ] g\n',
    },
    { 'a.md': '## A\n\n- [x] a\n  - [x] b\n\n## B\n\n- [ ] c\n- [ ] d\n- [ ] e\n- [ ] f\n' },
    { 'a.md': '# P\n\n## A\n\n### Tasks\n\n- [x] a\n\n## B\n\n### Tasks\n\n- [ ] b\n\n## C\n\n### Other\n\n- [ ] c\n' },
    {
      'week-01.md': '# One\n\n- [x] a\n',
      'week-02.md': '# Two\n\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n',
      'other.1.md': '- [x] f\n',
    },
    {
      'week-01.md': '# One\n\n- [x] a\n- [ ] z\n',
      'week-02.md': '# Two\n\n- [x] b\n- [x] c\n- [x] d\n- [x] e\n- [x] f\n- [ ] g\n',
    },
    { 'a.md': '- [ ] a\n  - [x] b\n  - [x] c\n- [ ] d\n' },
    { 'a.md': '## A\n\n- [x] a\n- [ ] ~~b~~\n- [ ] c\n\n## B\n\n- [ ] d\n' },
    ...['2026-06-03', '2026-06-04'].map((day) => ({
      'a.md': '- [x] z\n- [/] a (still: more)\n- [ ] b\n',
      wishes: { past: past({ begun: days(['a.md#a-still-more', day]) }) },
    })),
    ...[
      past({}),
      past({ done: days(['a.md#b', '2026-07-02'], ['a.md#c', '2026-07-01']) }),
      past({ done: days(['a.md#b', '2026-07-02'], ['a.md#c', '2026-07-01']), seen: days(['a.md#a', '2026-07-09']) }),
      past({ done: days(['a.md#b', '2026-07-02']), seen: days(['a.md#a', '2026-07-09']) }),
    ].map((git) => ({
      'a.md': '## S\n\n- [x] z\n- [ ] a\n- [x] b\n- [x] c\n- [ ] d\n- [ ] e\n- [ ] f\n',
      wishes: { past: git },
    })),
    { 'a.md': '## A\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n\n## B\n\n- [x] x\n- [ ] y\n' },
    { 'a.md': '- [ ] a ⏫\n- [ ] b 🔼\n- [ ] c 🔽 <!-- why: it is fun -->\n- [ ] d 🔺 <!-- needs: c -->\n' },
    { 'a.md': '- [/] a\n- [/] b\n- [/] c\n- [ ] d\n', 'g.md': '---\ngoal: " "\n---\n\n# Site\n\n- [ ] e\n' },
    { 'a.md': '- [/] a\n- [/] b\n- [ ] d\n', 'g.md': '---\ngoal: G\n---\n\n- [ ] e <!-- needs: a.md#d -->\n' },
    { 'a.md': '## A\n\n- [ ] x\n\n## B\n\n- [ ] s\n\n### C\n\n- [ ] s\n  - [ ] t\n- [ ] u <!-- needs: A -->\n' },
  ],
  'there is something to read': [
    {
      'a.md':
        '# P\n\n## Resources\n\n- [Doc](https://example.org/doc)\n\n## A\n\n- [ ] [a](https://example.org/a) and [b](notes.md)\n  - [ ] inner [c](HTTPS://example.org/c)\n\n### Resources\n\n- [r1](https://example.org/r1)\n- [x] [r2](https://example.org/r2)\n- [a again](https://example.org/a)\n- [d](https://example.org/d)\n- [ ] e [d](https://example.org/d)\n',
    },
    { 'a.md': '# P\n\nResources:\n\n- [one](https://example.org/1)\n- [two](https://example.org/2)\n\n- [ ] a\n' },
    {
      'a.md':
        '# P\n\n## Resources\n\n1. [one](https://example.org/1)\n2. [one again](https://example.org/1)\n\n## Docs\n\n- [Official documentation](https://example.org/docs)\n\n## A\n\n### A1\n\n- [ ] a\n\n### A2\n\n- [ ] b\n\nResources:\n\n- [r](https://example.org/r)\n\n## B\n\n- [ ] c\n',
    },
    {
      'a.md':
        '# P\n\n## A\n\nResources:\n\n- [outer](https://example.org/o)\n\n### A1\n\nResources:\n\n- [inner](https://example.org/i)\n\n- [ ] a\n\n## B\n\n- [ ] c [inner](https://example.org/i)\n',
      'b.md': '- [ ] d [outer](https://example.org/o)\n',
    },
  ],
  'a roadmap says what is next': [
    { 'a.md': '# P\n\nNext: Maps\n\n- [ ] Sets\n- [ ] Maps\n- [ ] Trees\n' },
    { 'a.md': '# P\n\nNext step: Sets\n\n- [x] Sets\n- [ ] Maps\n' },
    { 'a.md': '# P\n\nNext: B (soon)\n\n## A\n\n- [ ] a\n\n## B\n\n- [x] b\n- [ ] c\n- [ ] d\n' },
    { 'a.md': '# P\n\n## Next steps\n\n- Maps\n- Trees\n\n## A\n\n- [ ] Sets\n- [x] Maps\n- [ ] Trees\n' },
    { 'a.md': '# P\n\nNext: Sets\n\nUp next: Maps\n\n- [ ] Trees\n- [ ] Sets\n- [ ] Maps\n' },
    { 'a.md': '# P\n\n- [ ] a\n\n## Next\n\n- [ ] b\n- [ ] c\n' },
    { 'a.md': '# P\n\nNext: b\n\n- [ ] a\n- [ ] b\n', 'g.md': '---\ngoal: G\n---\n\n- [ ] g\n' },
    { 'a.md': '# P\n\nNext: Week 2\n\n## Week 1\n\n- [ ] a\n\n## Week 2\n\n- [ ] b\n- [ ] c <!-- needs: a -->\n' },
    { 'a.md': '# P\n\nNext: Maps\n\n## A\n\n- [ ] Sets\n- [ ] Maps\n\n## Milestones\n\n- [ ] Maps\n' },
  ],
  'something else may be done instead': [
    { 'a.md': '- [ ] a\n- [ ] b\n- [x] c\n- [ ] d\n- [x] e\n- [x] f\n- [ ] g\n- [ ] h\n' },
    {
      'a.md': '- [ ] a\n- [ ] b\n- [x] c\n- [ ] d\n- [ ] e\n- [ ] f\n',
      wishes: { past: past({ done: days(['a.md#c', '2026-07-01']) }) },
    },
    { 'a.md': '- [x] z\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [/] e\n- [/] f <!-- optional: true -->\n' },
    {
      'a.md': '- [x] a\n- [ ] a1\n- [ ] a2\n- [ ] a3\n- [ ] a4\n',
      'b.md': '- [x] b\n- [ ] b1\n',
      'c.md': '- [x] c\n- [ ] c1\n',
      wishes: {
        past: past({ done: days(['a.md#a', '2026-07-03'], ['b.md#b', '2026-07-02'], ['c.md#c', '2026-07-01']) }),
      },
    },
    {
      'a.md': '- [x] a\n- [ ] a1\n- [ ] a2\n- [ ] a3\n- [ ] a4\n',
      'b.md': '- [x] b\n- [ ] b1\n',
      'c.md': '- [x] c\n- [ ] c1 <!-- optional: true -->\n',
      wishes: { past: past({ done: days(['a.md#a', '2026-07-03'], ['b.md#b', '2026-07-02']) }) },
    },
    {
      'archive/a.md': '- [ ] a\n',
      'b.md': '- [ ] b <!-- needs: c -->\n- [ ] c <!-- parked: true -->\n',
      'templates/t.md': '- [ ] t\n',
    },
  ],
  'boxes say what should come of it': [
    {
      'a.md':
        '# Plan\n\n## Sets: week 1\n\n1. Read\n2. Write\n\n### Finish of week 1\n\n- [x] I can explain sets\n\n## Maps: week 2\n\n1. Read\n2. Write\n\n### Finish of week 2\n\n- [ ] I can explain maps\n',
    },
    {
      'a.md': '# Plan\n\n## Sets: week 1\n\n1. Read\n2. Write\n\n## Goals of week 1\n\n- [ ] I can explain sets\n',
    },
    { 'a.md': '# P\n\n- [ ] I can a\n- [ ] b\n\n## S\n\n- [ ] c\n\n## T\n\n- [ ] d\n', 'b.md': '- [ ] e\n' },
    {
      'a.md':
        '# P\n\n## Week 1\n\n- Read\n\n## Week 2\n\n- Read\n\n## Project\n\n- Build\n\n### Outcomes\n\n- [ ] I can build\n',
    },
    {
      'a.md':
        '# P\n\n## Topics\n\n- Sets\n- Maps\n- Trees\n- Heaps\n- Bags\n- Rings\n- Lists\n- Queues\n- Stacks\n- Graphs\n\n## Final checklist\n\n- [ ] Sets are clear\n',
    },
    { 'a.md': '# P\n\n## Week 1\n\n- Read\n\n### Outcomes\n\n- [ ] I can x\n\n## Week 2\n\n- [ ] do\n' },
    { 'a.md': '# P\n\n## Outcomes\n\n- [ ] I can a\n- [ ] I can b\n', 'b.md': '- [ ] c <!-- optional: true -->\n' },

    {
      'a.md':
        '# P\n\n## Week 1: Sets\n\n- Read\n- Try\n\n## Week 2: Maps\n\n- Read\n\n## Goals of week 2\n\n- [ ] I can use maps\n\n## Checklist: I can\n\n- [ ] I can explain sets\n- [ ] I can use maps\n',
    },
    {
      'a.md':
        '# P\n\n## Week 1: Sets\n\n- Read\n\n### Outcomes\n\n- [ ] I can explain sets\n\n## Week 2: Maps\n\n- Read\n\n### Outcomes\n\n- [ ] I can use maps\n',
    },
    {
      'a.md':
        '# P\n\n## Week 1: Sets\n\n- Read\n\n### Outcomes\n\n- [x] I can explain sets\n\n## Week 2: Maps\n\n- Read\n\n### Outcomes\n\n- [ ] I can use maps\n- [ ] I can draw maps\n',
    },
    {
      'a.md':
        '# P\n\n## Topics\n\n- Sets\n- Maps\n- Trees\n- Heaps\n- Bags\n- Rings\n- Lists\n- Queues\n- Stacks\n- Graphs\n\n## About\n\nWords.\n\n## Learning outcomes\n\n- [ ] I can explain sets\n',
    },
    {
      'a.md':
        '# P\n\n# Part 1\n\n## Week 1\n\n- Read\n\n## Week 2\n\n- Read\n\n# Part 2\n\n## Week 3\n\n- Read\n\n# Milestones\n\n- [ ] Finish week 1\n- [ ] Week 2\n- [ ] Have a job\n',
    },
    { 'a.md': '# P\n\n## A\n\n- [ ] a\n\n## Milestones\n\n- [ ] Have a job\n\n## B\n\n- [ ] b\n- [ ] I can do b\n' },
    {
      'a.md':
        '# P\n\n## Topics\n\n- Sets\n- Maps\n- Trees\n- Heaps\n- Bags\n- Rings\n- Lists\n- Queues\n- Stacks\n- Graphs\n- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n- i\n- j\n- k\n\n## A\n\n- [ ] one\n\n## Milestones\n\n- [x] m1\n- [x] m2\n- [x] m3\n- [x] m4\n- [x] m5\n- [ ] m6\n',
    },
    {
      'a.md':
        '# P\n\n## Aside\n\n- [ ] a\n\n## Tips\n\n- [ ] I can tip\n\n## Outcomes\n\n### More outcomes\n\n- [ ] I can do more\n\n## Z\n\n- z\n',
    },
  ],
  'done steps are looked at again': [
    {
      'a.md': `---\nreview: true\n---\n\n${[6, 7, 13, 14, 29, 30, 36, 37, 89, 90, 96, 97].map((ago) => `- [x] d${ago} <!-- done: ${new Date(Date.UTC(2026, 7, 2 - ago)).toISOString().slice(0, 10)} -->\n`).join('')}`,
    },
    {
      'a.md':
        '---\nreview: true\n---\n\n- [x] a\n- [x] b <!-- done: 2026-07-03 -->\n- [x] c <!-- done: 2026-07-04 --> <!-- needs: b -->\n- [x] d <!-- done: 2026-07-03 -->\n- [ ] e <!-- needs: d --> <!-- done: 2026-07-09 -->\n- [ ] f\n',
      'b.md': '- [x] z <!-- done: 2026-07-03 -->\n',
      wishes: { past: past({ done: days(['a.md#a', '2026-07-25'], ['a.md#b', '2026-07-25']) }) },
    },
  ],
  'something was just done': [
    {
      'a.md': '## A\n\n- [x] a\n- [x] b\n\n## B\n\n- [ ] c <!-- needs: a -->\n- [ ] d\n- [ ] p\n  - [x] q\n',
      wishes: { justDone: ['a.md#a', 'a.md#q', 'a.md#d', 'no.md#x'] },
    },
    { 'a.md': '## A\n\n### A1\n\n- [x] a\n\n### A2\n\n- [x] b\n\n## B\n\n- [x] c\n', wishes: { justDone: ['a.md#a'] } },
    { 'a.md': '## A\n\n### A1\n\n- [x] a\n\n### A2\n\n- [ ] b\n', wishes: { justDone: ['a.md#a'] } },
    { 'a.md': 'Words.\n', wishes: { goal: 'x' } },
    { 'a.md': '- [x] a\n- ☐ b\n', wishes: { isUnread: true, goal: ' none ' } },
    {
      'a.md': '---\ngoal: G\n---\n\n- [ ] a\n',
      'b.md': '---\ngoal: H\n---\n\n# H2\n\n- [ ] b\n',
      wishes: { goal: 'h2' },
    },
  ],
  'one step more or less decides': [
    { 'a.md': '- [x] z\n- [x] a\n- [ ] b\n- [ ] c 🔺\n- [ ] d 🔺\n- [ ] e 🔺\n- [ ] f 🔺\n' },
    ...[past({}), past({ done: days(['a.md#x', '2026-07-01']) })].map((git) => ({
      'a.md': '- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [x] x\n- [ ] e\n',
      wishes: { past: git },
    })),
    {
      'a.md': '- [ ] a\n- [x] b\n- [ ] c\n- [x] d\n- [ ] e\n- [ ] f\n- [ ] g\n- [ ] h\n',
      wishes: { past: past({ done: days(['a.md#b', '2026-07-02'], ['a.md#d', '2026-07-02']) }) },
    },
    { 'a.md': '- Sets ✓ 已完成（twice）\n- Trees × 未开始（after maps）\n- Maps △ 部分完成（deletion is missing）\n' },
    { 'a.md': '## A\n\n- [ ] I can a\n- [ ] I can b\n\n## B\n\n- [ ] I can c\n' },
    {
      'a.md':
        '---\ngate: 100\n---\n\n## Base\n\n- [ ] a\n- [ ] b <!-- parked: true -->\n\n## One\n\n- [x] c\n- [ ] d <!-- needs: Base -->\n\n## Two\n\n- [ ] e\n',
    },
    {
      'a.md':
        '---\ngate: 100\n---\n\n## Base\n\n- [ ] a\n- [ ] b\n\n## One\n\n- [x] c\n- [ ] d <!-- needs: Base -->\n\n## Two\n\n- [ ] e\n',
    },
    { 'a.md': '---\nstages: h2\n---\n\n# P\n\n- [x] a\n- [ ] b\n\n## A\n\n- [ ] c\n- [ ] d\n' },
    { 'a.md': '---\nstages: h2\n---\n\n# P\n\n## A\n\n- [x] a\n\n# Q\n\n- [ ] b\n- [ ] c\n\n## B\n\n- [ ] d\n' },
    { 'a.md': '## Tasks\n\n- [x] a\n\n## Tasks\n\n- [ ] b\n- [ ] c\n\n## Other\n\n- [ ] d\n' },
    { 'a.md': '# P\n\n- [ ] a\n\n## A\n\n- [x] b\n- [ ] c\n- [ ] d\n- [ ] e\n- [ ] f\n\n## B\n\n- [ ] g\n' },
    { 'a.md': '# P\n\n- [ ] a\n\n## A\n\n- [x] b\n\n## B\n\n- [ ] ~~c~~\n- [ ] ~~d~~\n', 'b.md': '- [ ] e\n- [ ] f\n' },
    {
      'a.md':
        '## Basics\n\n- [x] a\n- [x] b\n\n## B\n\n- [ ] c <!-- needs: Basics -->\n- [ ] d\n- [ ] e\n- [ ] f\n- [x] g\n',
    },
    { 'a.md': '- [ ] a\n- [ ] b\n- [ ] c ⏫\n' },
    { 'a.md': '- [ ] a\n- [ ] b ⏫\n  - [ ] c\n' },
    { 'a.md': '- [ ] a <!-- optional: true -->\n- [ ] b\n' },
    {
      'a.md': '- [ ] a\n- [x] b\n- [x] c\n- [x] d\n- [x] e\n- [x] f\n',
      'b.md': '- [ ] g\n- [ ] h <!-- parked: true -->\n',
    },
    {
      'a.md': '---\ngate: 100\n---\n\n## One\n\n- [x] a\n- [ ] b\n\n## Two\n\n- [ ] c\n',
      'b.md': '---\ngoal: G\ndue: 2026-08-09\n---\n\n- [ ] d <!-- needs: a.md#c -->\n',
    },
    {
      'a.md':
        '## A\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n\n## B\n\n- [x] f\n- [ ] g\n- [x] h\n- [ ] i\n- [x] j\n',
    },
    ...[10, 11].map((steps) => ({
      'a.md': '- [x] a\n',
      'b.md': `---\ngoal: G\n---\n\n${Array.from({ length: steps }, (_, at) => `- [ ] b${at}\n`).join('')}`,
    })),
    {
      'a.md': '- [ ] a\n- [ ] b\n',
      'b.md': '---\ndue: 2026-08-05\n---\n\n- [ ] c\n',
      'c.md': '---\ngoal: G\ndue: 2026-08-06\n---\n\n- [ ] d <!-- parked: true --> <!-- needs: a.md#b -->\n',
    },
    ...['', '- [x] Have a portfolio\n', '- [x] Have a portfolio\n- [x] Have a mentor\n'].map((done) => ({
      'a.md': `# P\n\n## Week 1\n\n- Read\n\n## Week 2\n\n- Read\n\n## Milestones\n\n${done}- [ ] Have a job\n`,
    })),
    ...[4, 5].map((done) => ({
      'a.md': `# P\n\n## Phase 1: Pages\n\n- Read\n\n## Completion criteria\n\n${Array.from({ length: 6 }, (_, at) => `- [${at < done ? 'x' : ' '}] I can a${at}\n`).join('')}\n## Course checklist\n\n- [ ] Install\n- [ ] Celebrate\n`,
    })),
    {
      'a.md':
        '- [x] a\n- [ ] TBA\n- [ ] 待补充\n- [ ] 待補充\n- [ ] 未定\n- [ ] 추가 예정\n- [ ] 미정\n- [ ] to do\n- [ ] Fixme\n- [ ] task\n- [ ] 小组（待定）\n- [ ] 【主题】\n- [ ] {topic}\n- [ ] <topic>\n- [ ] （主题）\n- [ ] (a) or (b)\n',
    },
    {
      'a.md': '- [ ] a ⏫\n- [ ] b ⏫\n- [x] c\n- [x] d\n- [ ] e\n- [ ] f 🔼\n- [ ] g ⏫\n- [ ] h ⏫\n- [ ] i\n',
      'b.md': '- [ ] j\n',
    },
    {
      'a.md': '- [/] a\n- [ ] b\n- [x] c\n- [x] d\n- [ ] e\n- [ ] f\n- [ ] g\n',
      'b.md': '- [ ] h\n- [x] i\n- [x] j\n',
    },
    {
      'a.md': '- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n',
      'b.md': '- [ ] f\n- [x] g\n- [x] h\n- [ ] i\n',
      'c.md': '- [x] j\n- [ ] k\n',
    },
  ],
  'one place or another decides': [
    {
      'a.md': '- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [x] x\n- [x] y\n',
      'b.md': '- [x] z\n- [ ] e\n',
      'c.md': '- [ ] f\n',
      wishes: { past: past({ done: days(['a.md#y', '2026-07-04'], ['b.md#z', '2026-07-03']) }) },
    },
    { 'a.md': '- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [x] x\n- [ ] e\n', 'b.md': '- [x] z\n' },
    ...[past({ done: days(['b.md#b', '2026-07-01'], ['c.md#c', '2026-07-02'], ['a.md#a', '2026-07-03']) })]
      .flatMap((git) => [git, { ...git, done: days(['c.md#c', '2026-07-02'], ['a.md#a', '2026-07-03']) }])
      .map((git) => ({
        'a.md': '- [x] a\n- [ ] a1\n- [ ] a2\n- [ ] a3\n- [ ] a4\n',
        'b.md': '- [x] b\n- [ ] b1\n',
        'c.md': '- [x] c\n- [ ] c1\n',
        wishes: { past: git },
      })),
    {
      'a.md':
        '---\ngoal: G\n---\n\n## Basics\n\n- [x] z\n- [ ] a\n- [ ] b\n\n## End\n\n- [ ] c <!-- needs: Basics -->\n',
    },
    { 'a.md': '- [ ] a\n', 'b.md': '---\ngoal: G\ndue: 2026-08-05\n---\n\n- [ ] b\n', wishes: { goal: '' } },
    { 'a.md': '- [ ] p\n  - [ ] q\n    - [ ] r <!-- needs: p -->\n- [ ] s <!-- needs: s -->\n' },
    { 'a.md': '- [ ] a <!-- id: x -->\n- [ ] b <!-- id: x -->\n- [ ] c <!-- needs: x -->\n' },
    {
      'a.md':
        '## Basics\n\n- [ ] a\n- [ ] b\n\n## Tools\n\n- [x] c\n- [x] d\n\n## End\n\n- [ ] e <!-- needs: Basics -->\n- [ ] f <!-- needs: Tools -->\n- [ ] g <!-- needs: a -->\n- [ ] h <!-- needs: Basics -->\n',
    },
    { 'x/week_01.md': '# One\n\n- [x] a\n', 'x/week_02.md': '# Two\n\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n' },
    { 'x/week_01.md': '# One\n\n- [x] a\n', 'y/week_02.md': '# Two\n\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n' },
    { '第1周.md': '# One\n\n- [x] a\n', '第2周.md': '# Two\n\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n' },
    { 'd1.md': '# One\n\n- [x] a\n', 'd2.md': '# Two\n\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n' },
    ...['- [x] c', '- [/] c <!-- parked: true -->'].map((other) => ({
      'week-01.md': '# One\n\n- [x] a\n',
      'week-02.md': `# Two\n\n- [ ] b\n${other}\n- [ ] d\n- [ ] e\n- [ ] f\n`,
    })),
    {
      'week-01.md': '# One\n\n- [x] a\n- [ ] b <!-- parked: true -->\n',
      'week-02.md': '# Two\n\n- [ ] c\n- [ ] d\n- [ ] e\n- [ ] f\n',
    },
    { 'a.md': '## A\n\n- [ ] p\n  - [ ] same\n\n## B\n\n- [ ] q\n  - [ ] same\n' },
    { 'a.md': '# P\n\n- [ ] I can x\n\n## A\n\n- [ ] a\n\n## Outcomes\n\n- [ ] I can y\n' },
    { 'a.md': '---\nreview: true\n---\n\n- [x] a\n- [ ] b\n' },
    {
      'a.md':
        '- [x] z\n- [ ] a\n- [x] b <!-- needs: a -->\n- [ ] c <!-- needs: a -->\n  - [ ] d\n- [x] e <!-- needs: c -->\n- [ ] f\n',
    },
    { 'a.md': '## A\n\n- [x] p\n  - [x] q\n    - [x] r\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n' },
    { 'a.md': '## A\n\n- [/] p <!-- parked: true -->\n  - [x] q\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n' },
    { 'a.md': '## Z\n\n- [x] z\n\n## A\n\n- [ ] ~~a~~\n\n## B\n\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n' },
    { 'a.md': '- [x] z\n- [ ] a 🔺 <!-- due: 2026-08-05 -->\n- [ ] b <!-- needs: a -->\n- [ ] c\n- [ ] d\n' },
    { 'a.md': '- [ ] a <!-- parked: true -->\n- [ ] b\n' },
    { 'a.md': '- [x] z\n- [ ] p\n  - [x] q\n  - [ ] ~~r~~\n- [ ] s\n' },
    {
      'a.md': '## S\n\n- [x] z\n- [ ] a\n- [x] b\n- [x] c\n- [ ] d\n- [ ] e\n- [ ] f\n',
      wishes: {
        past: past({
          done: days(['a.md#b', '2026-07-02'], ['a.md#c', '2026-07-01']),
          seen: days(['a.md#a', '2026-06-01']),
        }),
      },
    },
    { 'a.md': '- [ ] ~~z~~\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n' },
    { 'a.md': '## A\n\n### A1\n\n- [ ] p <!-- parked: true -->\n- [ ] a\n\n### A2\n\n- [ ] b\n\n## B\n\n- [ ] c\n' },
    {
      'a.md':
        '# P\n\n## A\n\n- [ ] [a](https://example.org/a) [again](https://example.org/a) [h](http://example.org/h) [note](notes/https:x.md)\n\n### Resources\n\n- [r](https://example.org/r)\n- [r again](https://example.org/r)\n- [s](https://example.org/s)\n\n## B\n\n- [ ] c\n',
      'b.md': '- [ ] d [s](https://example.org/s)\n',
    },
    {
      'a.md': '# P\n\n## Week 1\n\n- Read\n\n## Week 2\n\n- Read\n\n## Milestones\n\n- [ ] Week 2\n- [ ] Have a job\n',
    },
    { 'a.md': '---\ngate: 1\n---\n\n## One\n\n- [ ] a\n- [ ] b\n\n## Two\n\n- [ ] c\n' },
    { 'a.md': '- [ ] a <!-- when: Basics -->\n\n## Basics\n\n- [x] b\n- [ ] c\n\n## Other\n\n- [ ] d\n' },
    {
      'a.md':
        '- [ ] a <!-- when: b -->\n- [ ] ~~b~~\n- [ ] c <!-- when: Extras -->\n\n## Basics\n\n- [ ] e\n\n## Extras\n\n- [ ] d <!-- optional: true -->\n',
    },
    { 'a.md': '- [ ] a\n- [ ] p\n  - [x] q\n  - [x] r\n- [ ] s\n  - [x] t\n' },
    {
      'a.md': '## A\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n\n## B\n\n- [x] f\n- [ ] g\n- [x] h\n- [ ] i\n- [x] j\n',
      'b.md': '- [ ] z 🔺\n',
    },
    {
      'a.md':
        '## A\n\n### A1\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [x] e\n- [x] f\n\n### A2\n\n- [ ] g\n- [x] h\n- [ ] i\n- [x] j\n\n## B\n\n- [ ] k\n- [ ] l\n- [ ] m\n',
      'b.md': '- [ ] z 🔺\n',
    },
    {
      'a.md':
        '## A\n\n- [ ] a\n- [x] b\n\n## Outcomes\n\n- [x] I can c\n- [x] I can d\n- [x] I can e\n- [x] I can f\n- [x] I can g\n- [ ] I can h\n',
      'b.md': '- [ ] i\n',
    },
    { 'a.md': '## Outcomes\n\n- [ ] I can a\n\n## B\n\n- [x] b\n- [x] c\n- [x] d\n- [x] e\n- [x] f\n- [ ] g\n' },
    { 'a.md': '- [ ] p\n  - [x] q\n  - [x] r\n- [x] a\n- [x] b\n- [x] c\n- [x] d\n- [x] e\n- [ ] f\n' },
    { 'a.md': '# P\n\nNext: Have a job\n\n## A\n\n- [ ] a\n\n## Milestones\n\n- [ ] Have a job\n' },
    {
      'a.md':
        '# P\n\n## Next steps\n\n- Sets\n- Maps\n\n## A\n\n- [ ] a\n- [ ] Sets\n\n## B\n\n- [ ] Sets\n- [ ] Maps\n',
    },
    { 'a.md': '# P\n\nNext: Maps – after lunch\n\n- [ ] Sets\n- [ ] Maps\n' },
    { 'a.md': '# P\n\nNext: Sets, maps\n\n- [ ] Trees\n- [ ] Sets, maps\n' },
    {
      'a.md':
        '- [ ] a <!-- due: 2026-08-09 --> <!-- needs: c -->\n- [ ] b <!-- due: 2026-08-04 --> <!-- needs: c -->\n- [ ] c\n',
    },
    {
      'a.md':
        '# P\n\n## Week 1\n\n- Read\n\n## Week 2\n\n- Read\n\n## Milestones\n\n- [x] Have a portfolio\n- [/] Have a mentor <!-- parked: true -->\n- [ ] Have a job\n',
    },
    {
      'a.md':
        '# A site\n\n## Phase 1: Pages\n\n- Read chapter 1\n\n## Phase 2: Data\n\n- Read chapter 2\n\n## Completion criteria\n\n### Phase 1 is reached\n\n- [x] A page is shown\n- [x] It is styled\n- [x] It is online\n\n### Phase 2 is reached\n\n- [x] A table is made\n- [ ] It is read\n- [ ] It is searched\n\n## Course checklist\n\n- [ ] Install the tools\n- [ ] Celebrate\n',
    },
    ...['2020/a.md', 'plan-2020.md'].map((path) => ({
      [path]: '# P\n\n## Week 1 (Jul 20 – 26)\n\n- [x] a\n- [ ] b\n\n## Week 2 (Jul 27 – Aug 2)\n\n- [ ] c\n',
    })),
  ],
  'one sign or another decides': [
    {
      'a.md':
        '- [ ] a <!-- when: “done” -->\n- [ ] b <!-- when: 「done」 -->\n- [ ] c <!-- when: 『done』 -->\n- [ ] d <!-- when: «done» -->\n- [ ] e <!-- when: "done" -->\n- [ ] f <!-- when: see "done" -->\n- [ ] g <!-- when: "done" works -->\n- [ ] h <!-- when: "done -->\n- [ ] i <!-- when: done" -->\n- [x] done\n',
    },
    {
      'a.md': '- [ ] a\n',
      ...Object.fromEntries(
        ['_x/a', 'x/_y', 'Archive/a', 'x/archived/a', 'template/a', 'templates/a', 'example/a', 'examples/a']
          .concat(['template-x/a', 'templates_x/a', 'example.x/a', 'example x/a', 'x/template'])
          .concat(['archives/a', 'my-archive/a', 'x_/a', 'templated/a', 'counterexample/a', 'archive-x/a'])
          .map((path) => [`${path}.md`, '- [ ] b\n']),
      ),
    },
    {
      'a.md':
        '- [x] a\n- [ ] todo\n- [ ] TBD\n- [ ] ____\n- [ ] …\n- [ ] Score: ___ of 10\n- [ ] Score __ of 10\n- [ ] Group: TBD\n- [ ] 小组：待定\n- [ ] Group (tbd)\n- [ ] Group - TBD\n- [ ] Group – TBD\n- [ ] Group — TBD\n- [ ] Group-TBD\n- [ ] Group: TBD soon\n- [ ] [topic]\n- [ ] [topic] and more\n- [ ] (topic)\n- [ ] <topic> and more\n- [ ] 【a】和【b】\n- [ ] {a} or {b}\n- [ ] （a）和（b）\n- [ ] Todo list\n- [ ] fix me\n',
    },
    Object.fromEntries(
      ['(soon)', '（soon）', ', soon', '，soon', '; soon', '；soon', '。Soon', ' - soon', ' – soon', ' — soon', ' soon']
        .concat(['-soon'])
        .map((more, at) => [`${at + 10}.md`, `# P\n\nNext: Maps${more}\n\n- [ ] Sets\n- [ ] Maps\n`]),
    ),
    ...['plan.01', 'a-1', 'ab 1', 'ä1', '01-'].map((name) => ({
      [`${name}.md`]: '# One\n\n- [x] a\n',
      [`${name.replace('1', '2')}.md`]: '# Two\n\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n',
    })),
    { 'a.md': '- [ ] a [ftp](ftp://example.org/a) [mail](mailto:a@example.org) [s](https://example.org/s)\n' },
  ],
  'several things are needed': [
    {
      'a.md':
        '## Basics\n\n- [ ] a\n- [ ] b\n\n## Tools\n\n- [x] c\n- [ ] d\n\n## End\n\n- [ ] e <!-- needs: a, d -->\n- [ ] f <!-- needs: b, Basics, Tools -->\n- [ ] g <!-- needs: Tools -->\n- [ ] h <!-- needs: c, g -->\n- [ ] i <!-- needs: c -->\n',
    },
    {
      'a.md': '---\ngate: 100\n---\n\n## One\n\n- [ ] a\n- [ ] b <!-- needs: d -->\n\n## Two\n\n- [ ] c\n- [ ] d\n',
    },
    {
      'a.md':
        '---\ngate: 50\n---\n\n## One\n\n- [ ] a\n- [ ] b\n\n## Two\n\n- [ ] c\n- [ ] d\n\n## Three\n\n- [ ] e <!-- needs: a -->\n- [x] f\n',
    },
    { 'a.md': '- [ ] a1 🔺\n- [ ] a2\n', 'b.md': '- [ ] b1 🔺\n- [ ] b2 🔺\n- [ ] b3 🔺\n' },
    {
      'a.md':
        '# P\n\n## Week 1\n\n- [x] Read\n\n### Outcomes\n\n- [ ] I can x\n\n## Week 2\n\n### Chapter\n\n- [x] Read more\n\n### Outcomes\n\n- [ ] I can y\n',
    },
    {
      'a.md':
        '# P\n\n## Docs\n\n- [x] [Official documentation](https://example.org/docs)\n- [Official guide](https://example.org/guide)\n- [Official reference](https://example.org/reference)\n\n## A\n\n- [ ] a\n- [ ] b [reference](https://example.org/reference)\n',
    },
    {
      'a.md': '# P\n\n- [ ] loose\n- [ ] I can x\n\n## A\n\n- [ ] I can a\n- [ ] b\n\n## B\n\n- [x] c\n',
      'b.md': '# Q\n\n- [ ] I can z\n\n## C\n\n- [ ] d\n',
    },
    {
      'a.md': '- [/] a <!-- optional: true -->\n- [ ] ~~b~~ <!-- when: c -->\n- [/] c <!-- parked: true -->\n- [ ] d\n',
      wishes: { when: [' C '], goal: 'nobody' },
    },
    {
      'a.md': '---\ngoal: A site\ndue: 2026-08-30\n---\n\n- [x] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n- [ ] f\n',
      'b.md': '---\ngoal: A talk\ndue: 2026-08-10\n---\n\n# Talk\n\n- [ ] g <!-- due: 2026-08-04 -->\n- [ ] h\n',
      'c.md': '---\ngoal: A talk\ndue: 2026-08-16\n---\n\n- [ ] i\n- [ ] j\n- [ ] k\n',
      wishes: { goal: ' a TALK ' },
    },
    {
      'a.md':
        '# P\n\n## Week 1 (Aug 10 – 16)\n\n- [x] a\n- [ ] b\n\n## Week 2 (Aug 17 – 23)\n\n- [ ] c <!-- when: read-a-file -->\n- [ ] d <!-- when: ead-a-file -->\n- [x] Read a file\n',
    },
    { 'a.md': '# P\n\n- [ ] same\n\n## A\n\n- [ ] same\n  - [ ] other\n' },
    {
      'a.md':
        '## A\n\n- [ ] a\n- [x] b\n- [x] c\n- [x] d\n- [x] e\n- [x] f\n\n## Outcomes\n\n- [ ] I can g\n- [x] I can h\n',
    },
  ],
} satisfies Readonly<Record<string, readonly Plan[]>>;
