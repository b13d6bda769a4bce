import { describe, expect, test } from 'vitest';
import { convertRoadmap } from '../../src/edit/convert/convert-roadmap.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';
import type { Roadmap, Stage, Step } from '../../src/parse/roadmap.ts';

const PATH = 'plan.md';

function parse(text: string): Roadmap {
  const [roadmap] = parseRoadmaps([{ path: PATH, text }]).roadmaps;
  if (roadmap === undefined) throw new Error('No roadmap came.');
  return roadmap;
}

function convert(text: string, lists?: readonly string[]): string {
  return convertRoadmap({ path: PATH, text }, lists).text;
}

/** What a conversion must not change: notation, place and mark aside, all there is. */
function meaning(part: Pick<Stage, 'steps' | 'stages' | 'resources'>): unknown {
  return [
    part.resources.map(({ title, url, note }) => [title, url, note]),
    part.steps.map(stepMeaning),
    part.stages.map((stage) => [stage.title, meaning(stage)]),
  ];
}

function stepMeaning(step: Step): unknown {
  const { id, title, status, note, parked, when, why, due, doneOn, priority, estimate, optional, needs, links } = step;
  const own = [id, title, status, note, parked, when, why, due, doneOn, priority, estimate, optional, needs, links];
  return [...own, step.steps.map(stepMeaning)];
}

describe('a table of statuses becomes a list', () => {
  test('what a row says besides stands below its title, links stay links, empty cells go', () => {
    const text =
      '## A\n\n| # | Topic | Status | Notes |\n|--|--|:-:|--|\n| 1 | [ORM](o.md) | ✅ | a \\| b |\n| 2 | `CRUD` | ⬜ |  |\n\nEnd\n';
    expect(convert(text)).toBe('## A\n\n1. [x] [ORM](o.md)\\\n   — Notes: a | b\n2. [ ] `CRUD`\n\nEnd\n');
  });

  test('a note stays the note, dates and estimates stay fields', () => {
    const text =
      '| Topic | Status | Est. | Due |\n|--|--|--|--|\n| ORM | 🟡 Partial (chapter 3) | 3 h | 2026-05-01 |\n| CRUD | Done | | |\n';
    const converted = convert(text);
    expect(converted).toBe(
      '- [ ] 🚧 ORM（chapter 3） <!-- due: 2026-05-01; estimate: 3 h -->\\\n  — Est.: 3 h — Due: 2026-05-01\n- [x] CRUD\n',
    );
    expect(meaning(parse(converted))).toEqual(meaning(parse(text)));
  });

  test('inside an item and before a line that follows at once', () => {
    const text =
      '- Part\n\n  | Topic | Status |\n  |--|--|\n  | ORM | ✅ |\n  | CRUD | ⬜ |\n\n<details>\n\n| Topic | Status |\n|--|--|\n| A | ✅ |\n| B | ⬜ |\n</details>\n';
    expect(convert(text)).toBe('- Part\n\n  - [x] ORM\n  - [ ] CRUD\n\n<details>\n\n- [x] A\n- [ ] B\n\n</details>\n');
  });
});

describe('other notations', () => {
  test.each([
    ['glyph list', '- ✅ ORM\n- 🔄 CRUD\n  more\n- ⬜ Session\n', '- [x] ORM\n- [ ] 🚧 CRUD\n  more\n- [ ] Session\n'],
    ['ordered glyph list', '1. ✅ ORM\n2. ⬜ **CRUD**\n', '1. [x] ORM\n2. [ ] **CRUD**\n'],
    ['marked box', '* [/] ORM\n* [✓] CRUD\n* [x] Old\n', '* [ ] 🚧 ORM\n* [x] CRUD\n* [x] Old\n'],
    ['marked list', '- ORM —— ✅ 已完成（2026-08-11）\n- CRUD —— ⬜ 未开始\n', '- [x] ORM（2026-08-11）\n- [ ] CRUD\n'],
    [
      'fence below a label',
      '甲：\n```\na) ORM（一、二） ✓ 已完成\nb) CRUD（三）△ 部分完成（再看）\n```\n乙\n',
      '甲：\n- [x] ORM（一、二）\n- [ ] 🚧 CRUD（三）（再看）\n\n乙\n',
    ],
    [
      'keywords',
      '- TODO A\n- DOING: B (half)\n  - DONE **C**\n- LATER D\n- WAITING E\n- CANCELED F\n',
      '- [ ] A\n- [ ] 🚧 B (half)\n  - [x] **C**\n- [ ] D\n- [ ] E <!-- parked: true -->\n- [ ] ~~F~~\n',
    ],
    ['numbered fence', '```\n1. ORM ✓ done\n2. CRUD × todo\n```\n', '1. [x] ORM\n2. [ ] CRUD\n'],
    ['lettered lines', 'Part:\na) ORM ✓ done\nb) CRUD × todo\n', 'Part:\n- [x] ORM\n- [ ] CRUD\n'],
    [
      'title that ends in a parenthesis',
      '- ✅ A\n- 🔄 Models [x](y.md)\n- ⬜ C\n',
      '- [x] A\n- [ ] 🚧 Models [x](y.md)\n- [ ] C\n',
    ],
  ])('%s', (_, text, wanted) => {
    const converted = convert(text);
    expect(converted).toBe(wanted);
    expect(meaning(parse(converted))).toEqual(meaning(parse(text)));
    expect(listSteps(parse(converted)).every(({ notation }) => notation.name === 'task-list')).toBe(true);
  });

  test('what a fence shows as it is written stays so', () => {
    const converted = convert(
      '```\nCore: <b>\n1) <T> & *x* [a](b) ✓ done\n2) $a$ | <!-- b --> × todo\n3) `a` ✓ done\n4) b ✓ done\n```\n',
    );
    const steps = listSteps(parse(converted));
    expect(steps.map(({ title }) => title)).toEqual(['<T> & *x* [a](b)', '$a$ | <!-- b -->', '`a`', 'b']);
    expect(steps.flatMap(({ links }) => links)).toEqual([]);
    expect(steps.every(({ notation }) => notation.name === 'task-list')).toBe(true);
    expect(converted).toContain('Core: &lt;b&gt;');
  });

  test('what would read otherwise as boxes stays, is told, and keeps nothing else back', () => {
    const rows = [1, 2, 3, 4].map((at) => `${at}) Step ${at} ✓ done\n`).join('');
    // Outside the fence its last line would open a stage with the list below.
    const fence = `\`\`\`\n${rows}More:\n\`\`\`\n\n- [ ] Box\n\nLast:\n`;
    const { text, converted, problems } = convertRoadmap({ path: PATH, text: `${fence}\n- ✅ A\n- ⬜ B\n` });
    expect(text).toBe(`${fence}\n- [x] A\n- [ ] B\n`);
    expect(converted).toBe(2);
    expect(problems).toMatchObject([{ code: 'not-converted', path: PATH, line: 1, column: 1, severity: 'warning' }]);
  });

  test('parked and dropped marks', () => {
    const head = '---\nmarks: { ">": parked, "-": dropped }\n---\n';
    const text = `${head}- [>] ORM\n- [-] CRUD\n- [ ] Rest\n`;
    const converted = convert(text);
    expect(converted).toBe(`${head}- [ ] ORM <!-- parked: true -->\n- [ ] ~~CRUD~~\n- [ ] Rest\n`);
    expect(listSteps(parse(converted)).map(({ status, parked }) => [status, parked])).toEqual([
      ['todo', true],
      ['dropped', false],
      ['todo', false],
    ]);
  });

  test('BOM, CRLF and a missing last line end stay; new lines end as the file does', () => {
    const text = '\uFEFF# P\r\n\r\n| Topic | Status |\r\n|--|--|\r\n| A | ✅ |\r\n| B | ⬜ |\r\nx';
    expect(convert('\uFEFF| Topic | Status | N |\r\n|--|--|--|\r\n| A | ✅ | 1 |\r\n| B | ⬜ | |')).toBe(
      '\uFEFF- [x] A\\\r\n  — N: 1\r\n- [ ] B',
    );
    expect(convert(text)).toMatch(/^\uFEFF# P\r\n\r\n- \[x\] A\r\n- \[ \] B\r\n/);
  });

  test('a file of boxes stays byte for byte', () => {
    const text = '\uFEFF# P\r\n\r\n* [X]  One\r\n* [ ] Two  \r\n\r\n```\n- [ ] No\n```';
    expect(convertRoadmap({ path: PATH, text })).toEqual({ text, converted: 0, problems: [] });
  });
});

describe('a file without a step', () => {
  const text =
    '# Plan\n\n- [Top](#top)\n\n## Basics\n\n1. ORM\n   - Core:\n     - Engine\n2. CRUD\n\n## Resources\n\n- [Docs](https://example.org)\n\n## How to use\n\n- Tick it\n';

  test('its plain lists become open boxes; resources, contents, labels and parts that do not count stay', () => {
    expect(convert(text)).toBe(
      text.replace('ORM', '[ ] ORM').replace('- Engine', '- [ ] Engine').replace('CRUD', '[ ] CRUD'),
    );
  });

  test('named headings alone', () => {
    expect(convert('# A\n\n- One\n- [ ] Box\n\n# B\n\n- Two\n', ['b'])).toBe(
      '# A\n\n- One\n- [ ] Box\n\n# B\n\n- [ ] Two\n',
    );
  });

  test.each(['Week 3: Graphs (2/3)', 'Week 3: Graphs'])('a heading named "%s", with its marks or without', (name) => {
    const text = '## Week 1\n\n- [ ] Box\n\n## Week 3: Graphs (2/3)\n\n- One\n- Two\n';
    expect(convert(text, [name])).toBe(text.replace('- One', '- [ ] One').replace('- Two', '- [ ] Two'));
  });
});
