import { expect, test } from 'vitest';
import { convertRoadmap } from '../../src/edit/convert/convert-roadmap.ts';

/** All that comes of a file: its text, how many steps were converted, and what is reported. */
function convert(text: string, lists?: readonly string[]): readonly [string, number, readonly string[]] {
  const { text: after, converted, problems } = convertRoadmap({ path: 'a.md', text }, lists);
  const told = problems.map((one) => `${one.line}:${one.column} ${one.severity} ${one.code}: ${one.message}`);
  return [after, converted, told];
}

test.each<[string, readonly [string, number, readonly string[]], (readonly string[])?]>([
  [
    '🍎 done 🍏 to do 🏆 loved it\n\n- 🍎 Sets\n- 🍏 Maps\n- 🏆 Rings\n- Trees 🍎\n',
    ['🍎 done 🍏 to do 🏆 loved it\n\n- [x] Sets\n- [ ] Maps\n- [ ] 🏆 Rings\n- [x] Trees 🍎\n', 4, []],
  ],
  ['- **🚧 Sets** now\n- **🚧** Maps\n- Trees\n', ['- [ ] **🚧 Sets** now\n- [ ] **🚧** Maps\n- [ ] Trees\n', 3, []]],
  ['* [/] **ORM**\n* [✓] *A* b\n', ['* [ ] 🚧 **ORM**\n* [x] *A* b\n', 2, []]],
  [
    '```\n1. A ✓ done\n2. B × todo\nmore\n3. C × todo\n4. D × todo\n5. E × todo\n```\n',
    ['1. [x] A\n2. [ ] B\n\nmore\n\n3. [ ] C\n4. [ ] D\n5. [ ] E\n', 5, []],
  ],
  ['```\nPart:\n1) A ✓ done\n2) B × todo\n```\n', ['Part:\n1) [x] A\n2) [ ] B\n', 2, []]],
  ['Part:\n1) A ✓ done\n2) B × todo\n', ['Part:\n1) [x] A\n2) [ ] B\n', 2, []]],
  ['Part:\n2) A ✓ done\n3) B × todo\n', ['Part:\n\n2) [x] A\n3) [ ] B\n', 2, []]],
  ['```\na) A ✓ done\n\nb) B × todo\n```\n', ['- [x] A\n- [ ] B\n', 2, []]],
  ['a) **A** ✓ done\nb) *B* × todo\n', ['- [x] **A**\n- [ ] *B*\n', 2, []]],
  ['> a) **A** ✓ done\n> b) B × todo\n', ['> - [x] **A**\n> - [ ] B\n', 2, []]],
  ['- Part\n\n  ```\n  a) A ✓ done\n  b) B × todo\n  ```\n', ['- Part\n\n  - [x] A\n  - [ ] B\n', 2, []]],
  ['> ```\n> a) A ✓ done\n> b) B × todo\n> ```\n> x\n', ['> - [x] A\n> - [ ] B\n>\n> x\n', 2, []]],
  ['~~~\na) A ✓ done\nb) B × todo\n~~~  \nx\n', ['- [x] A\n- [ ] B\n\nx\n', 2, []]],
  ['```\na) A ✓ done\nb) B × todo\n```\n    code\n', ['- [x] A\n- [ ] B\n\n<!-- -->\n\n    code\n', 2, []]],
  [
    '> | T | Status |\n> |-|-|\n> | A | ✅ |\n> | B | ⬜ |\n>\n>     code\n',
    ['> - [x] A\n> - [ ] B\n>\n> <!-- -->\n>\n>     code\n', 2, []],
  ],
  [
    '- []a\n\n| T | Status |\n|-|-|\n| A | ✅ |\n| B | ⬜ |\n| C | what? |\n| | |\n| D | ✅ |\n| E | ✅ |\n\n- []b\n',
    [
      '- []a\n\n- [x] A\n- [ ] B\n- C\\\n  — Status: what?\n- [x] D\n- [x] E\n\n- []b\n',
      4,
      [
        '7:5 warning unknown-status: "what?" is no status that Trailmark knows, so this row is not counted. Write a word such as "done", "in progress" or "to do", or explain the sign in the front matter: marks: { "…": doing }.',
      ],
    ],
  ],
  [
    '| # | T | Status |\n|-|-|-|\n| 123456789 | A | ✅ |\n| 123456790 | B | ⬜ |\n',
    ['- [x] A\\\n  — #: 123456789\n- [ ] B\\\n  — #: 123456790\n', 2, []],
  ],
  [
    '| # | T | Status |\n|-|-|-|\n| 12345678 | A | ✅ |\n| 12345679 | B | ⬜ |\n',
    ['12345678. [x] A\n12345679. [ ] B\n', 2, []],
  ],
  ['| # | T | Status |\n|-|-|-|\n| 1 | A | ✅ |\n| | B | ⬜ |\n', ['- [x] A\\\n  — #: 1\n- [ ] B\n', 2, []]],
  ['| # | T | Status |\n|-|-|-|\n| 0 | A | ✅ |\n| | B | ⬜ |\n', ['- [x] A\\\n  — #: 0\n- [ ] B\n', 2, []]],
  ['| 序号 | T | Status |\n|-|-|-|\n| 1 | A | ✅ |\n| 2 | B | ⬜ |\n', ['1. [x] A\n2. [ ] B\n', 2, []]],
  [
    '| Tag | T | Status |\n|-|-|-|\n| 1 | A | ✅ |\n| 2 | B | ⬜ |\n',
    ['- [x] A\\\n  — Tag: 1\n- [ ] B\\\n  — Tag: 2\n', 2, []],
  ],
  ['| T | N.o | Status |\n|-|-|-|\n| A | 1 | ✅ |\n| B | 2 | ⬜ |\n', ['1. [x] A\n2. [ ] B\n', 2, []]],
  [
    '- **A0** - ⬜ todo\n- **A1** – ✅ done\n- **A2** — ⬜ todo\n- **A3** ― ✅ done\n- **A4** : ⬜ todo\n- **A5** ： ✅ done\n- **A6** | ⬜ todo\n- **A7** = ✅ done\n- **A8** ＝ ⬜ todo\n- **A9** → ✅ done\n- **A10** -- ⬜ todo\n- **A11** , ✅ done\n- **A12** . ⬜ todo\n- **A13** => ✅ done\n',
    [
      '- [ ] **A0**\n- [x] **A1**\n- [ ] **A2**\n- [x] **A3**\n- [ ] **A4**\n- [x] **A5**\n- [ ] **A6**\n- [x] **A7**\n- [ ] **A8**\n- [x] **A9**\n- [ ] **A10**\n- [x] **A11** ,\n- [ ] **A12** .\n- [x] **A13** =>\n',
      14,
      [],
    ],
  ],
  [
    '- ✅- **A**\n- ⬜ : *B*\n- **⬜ C**\n- 🔄 😀\n- ⬜\t*D*\n',
    ['- [x] - **A**\n- [ ] : *B*\n- [ ] **C**\n- [ ] 🚧 😀\n- [ ] *D*\n', 5, []],
  ],
  [
    '- DONE **A** (n)\n- DOING: **B**（n）\n- TODO： *C* (n)\n- CANCELLED **D** (n)\n- CANCELLED ~~E~~ (n)\n- WAITING F (n)\n- DOING G (e) f\n- DOING H [x](y.md)\n',
    [
      '- [x] **A**\\\n  (n)\n- [ ] 🚧 **B**（n）\n- [ ] *C*\\\n  (n)\n- [ ] ~~**D**~~\\\n  (n)\n- [ ] ~~E~~\\\n  (n)\n- [ ] F\\\n  (n) <!-- parked: true -->\n- [ ] 🚧 G (e) f\n- [ ] 🚧 H [x](y.md)\n',
      8,
      [
        '6:3 info parked-without-when: The step is put off, and nothing says until when. Say it behind the title: <!-- when: what must happen first -->.',
      ],
    ],
  ],
  ['- ✅ **A** (n)\n- 🔄 **B** (n)\n- ⬜ **C**\n', ['- [x] **A**\\\n  (n)\n- [ ] 🚧 **B** (n)\n- [ ] **C**\n', 3, []]],
  [
    '```\na) `x` [id:: q] ✓ done\nb) <b> (2 h) × todo\nc) *y* 📅 2026-01-02 × todo\n```\n',
    [
      '- [x] \\`x\\` <!-- id: q -->\n- [ ] &lt;b&gt; <!-- estimate: 2 h -->\n- [ ] \\*y\\* <!-- due: 2026-01-02 -->\n',
      3,
      [],
    ],
  ],
  [
    '| T | Status |\n|-|-|\n| A (again) | ✅ Done (again) |\n| B | ⬜ Todo (B) |\n| **C** (b) | 🔄 |\n',
    ['- [x] A (again)\\\n  （again）\n- [ ] B\\\n  （B）\n- [ ] 🚧 **C** (b) —\n', 3, []],
  ],
  [
    '| T | Status | Due |\n|-|-|-|\n| [x] A | ✅ | 2026-01-02 |\n| ~~B~~ | ⬜ | 2026-01-03 |\n| C — doing | ✅ | |\n',
    [
      '- [x] [x] A\\\n  — Due: 2026-01-02\n- [ ] ~~B~~ <!-- due: 2026-01-03 -->\\\n  — Due: 2026-01-03\n- [x] C — doing\n',
      3,
      [],
    ],
  ],
  [
    '1. ✅ A (optional)\n2. 🔄 (B)\n3. ⬜ C\n\n- ✅ D\n- ⬜ E\n',
    [
      '1. ✅ A (optional)\n2. 🔄 (B)\n3. ⬜ C\n\n- [x] D\n- [ ] E\n',
      2,
      [
        '1:4 warning not-converted: The step here would not read the same as a box in its list, so it stays as it is: write it by hand.',
        '2:4 warning not-converted: The step here would not read the same as a box in its list, so it stays as it is: write it by hand.',
        '3:4 warning not-converted: The step here would not read the same as a box in its list, so it stays as it is: write it by hand.',
      ],
    ],
  ],
  [
    '- ✅ A\n- ⬜ \n- ⬜ C\n\ntext\n\n- ✅ D\n  - ⬜ E\n    more\n',
    ['- [x] A\n- ⬜ \n- [ ] C\n\ntext\n\n- [x] D\n  - [ ] E\n    more\n', 4, []],
  ],
  ['<details>\n\n- ✅ A\n- ⬜ B\n\n</details>\n', ['<details>\n\n- [x] A\n- [ ] B\n\n</details>\n', 2, []]],
  ['Text[^1]\n\n[^1]: - ✅ A\n    - ⬜ B\n', ['Text[^1]\n\n[^1]: - [x] A\n    - [ ] B\n', 2, []]],
  [
    '- Part A ✓ done\n\n  a) A ✓ done\n  b) B × todo\n- Part B × todo\n',
    ['- [x] Part A\n\n  a) A ✓ done\n  b) B × todo\n- [ ] Part B\n', 2, []],
  ],
  ['﻿a) A ✓ done\nb) B × todo\n', ['﻿- [x] A\n- [ ] B\n', 2, []]],
  ['* a\n  | T | Status |\n  |-|-|\n  | A | ✅ |\n  | B | ⬜ |\n* b\n', ['* a\n  - [x] A\n  - [ ] B\n\n* b\n', 2, []]],
  [
    'a) A ✓ done (n)\r\nb) B × todo\r\nc) C △ doing (m)\r\n',
    ['- [x] A\\\r\n  (n)\r\n- [ ] B\r\n- [ ] 🚧 C (m)\r\n', 3, []],
  ],
  ['a) A ✓ done\rb) B × todo\r', ['- [x] A\r- [ ] B\r', 2, []]],
  [
    '- A\n- [x]B\n- D #12%\n- E [d](x.md) (see below)\n- Four ✅\n- 🔄 F\n- △ G\n- ~~H~~\n- J — in progress\n',
    [
      '- [ ] A\n- [x]B\n- [ ] 🚧 D #12%\n- [ ] E [d](x.md) (see below)\n- [x] Four ✅\n- [ ] 🚧 F\n- [ ] 🚧 G\n- [ ] ~~H~~\n- [ ] 🚧 J — in progress\n',
      8,
      [],
    ],
  ],
  ['- ✅ A (#1)\n- ⬜ B\n\n## C\n\n- c\n- []d\n', ['- [x] A\\\n  (#1)\n- [ ] B\n\n## C\n\n- c\n- []d\n', 2, []]],
  [
    '## Done\n\n- One\n\n## To do\n\n- Two\n\n## On hold\n\n- Three\n\n## Cancelled\n\n- Four\n\n## Box\n\n- [ ] x\n',
    [
      '## Done\n\n- [x] One\n\n## To do\n\n- [ ] Two\n\n## On hold\n\n- [ ] Three <!-- parked: true -->\n\n## Cancelled\n\n- [ ] ~~Four~~\n\n## Box\n\n- [ ] x\n',
      4,
      [],
    ],
    ['Done', 'to DO', 'on hold', 'Cancelled'],
  ],
  ['## A\n\n- One\n\n## B\n\n- Two\n', ['## A\n\n- One\n\n## B\n\n- Two\n', 0, []], []],
  [
    '- [ ] Sets\n- [/] Maps\n- [ ] Known <!-- when: x -->\n\nWhen data grows, learn maps. When x, learn new ones.\nWhen y, learn known. When a; b, learn sets.\n',
    [
      '- [ ] Sets\n- [ ] 🚧 Maps\n- [ ] Known <!-- when: x -->\n\nWhen data grows, learn maps. When x, learn new ones.\nWhen y, learn known. When a; b, learn sets.\n',
      1,
      [
        '5:1 info put-off: This sentence puts "maps" off, which only people read. To say so, write the step of line 2 as:\n- [ ] 🚧 Maps <!-- when: data grows -->',
        '5:30 info put-off: This sentence puts "new ones" off, which only people read. To say so, add this line where it belongs:\n- [ ] new ones <!-- when: x -->',
      ],
    ],
  ],
  [
    '- [ ] Sets  \n  more\n- [ ] Bags\\\n  more\n- ✅ P\n- ⬜ Trees\n\nWhen data grows, learn sets. When data shrinks, learn bags. When it rains, learn trees.\n',
    [
      '- [ ] Sets  \n  more\n- [ ] Bags\\\n  more\n- [x] P\n- [ ] Trees\n\nWhen data grows, learn sets. When data shrinks, learn bags. When it rains, learn trees.\n',
      2,
      [
        '8:1 info put-off: This sentence puts "sets" off, which only people read. To say so, write the step of line 1 as:\n- [ ] Sets <!-- when: data grows -->',
        '8:30 info put-off: This sentence puts "bags" off, which only people read. To say so, write the step of line 3 as:\n- [ ] Bags <!-- when: data shrinks -->',
        '8:61 info put-off: This sentence puts "trees" off, which only people read. To say so, write the step of line 6 as:\n- [ ] Trees <!-- when: it rains -->',
      ],
    ],
  ],
  ['# P\n\n- ✅ One\n- ✅ Two\n- [-] Three\n', ['# P\n\n- [x] One\n- [x] Two\n- [-] Three\n', 2, []]],
  ['- [ ] x\n\n## B\n\n- one\n', ['- [ ] x\n\n## B\n\n- one\n', 0, []]],
  [
    '| T | Status |\n|-|-|\n| A | ✅ |\n| B | ⬜ |\n| C | what? |\n| D | ✅ |\n| E | ✅ |\n\nx\n\n| T | Status |\n|-|-|\n| F | ✅ |\n| G | ⬜ |\n',
    [
      '- [x] A\n- [ ] B\n- C\\\n  — Status: what?\n- [x] D\n- [x] E\n\nx\n\n- [x] F\n- [ ] G\n',
      6,
      [
        '5:5 warning unknown-status: "what?" is no status that Trailmark knows, so this row is not counted. Write a word such as "done", "in progress" or "to do", or explain the sign in the front matter: marks: { "…": doing }.',
      ],
    ],
  ],
  [
    '| T | Status |\n|-|-|\n| A | ✅ \\| x |\n| B \\| c \\| d | ⬜ |\n| | ✅ |\n',
    ['- [x] A\\\n  （| x）\n- [ ] B | c | d\n- ✅\n', 2, []],
  ],
  ['T|Status\n-|-\nA|✅\nB|⬜\n', ['- [x] A\n- [ ] B\n', 2, []]],
  [
    '- ✅ A\n- 🔄 (B)\n- ⬜ C\n\ntext\n\n1. ✅ D (optional)\n2. ⬜ E\n\n- TODO x\n- DONE y\n',
    [
      '- ✅ A\n- 🔄 (B)\n- ⬜ C\n\ntext\n\n1. [x] D (optional)\n2. [ ] E\n\n- [ ] x\n- [x] y\n',
      4,
      [
        '1:3 warning not-converted: The step here would not read the same as a box in its list, so it stays as it is: write it by hand.',
        '2:3 warning not-converted: The step here would not read the same as a box in its list, so it stays as it is: write it by hand.',
        '3:3 warning not-converted: The step here would not read the same as a box in its list, so it stays as it is: write it by hand.',
      ],
    ],
  ],
  [
    '```\na) A ✓ done\nb) B × todo\n```\ntext\n\n> ```\n> a) A ✓ done\n> b) C × todo\n> ```\n> text\n',
    ['- [x] A\n- [ ] B\n\ntext\n\n> - [x] A\n> - [ ] C\n>\n> text\n', 4, []],
  ],
  [
    '- One\n- [x](#a)\n- ✅ 100%\n- [ ](u)\n- Done: Four\n- ☐ Five\n',
    ['- One\n- [x](#a)\n- [x] 100%\n- [ ](u)\n- Done: Four\n- [ ] Five\n', 2, []],
  ],
  [
    '| T | Status |\n|-|-|\n| **A** (again) | ✅ Done (again) |\n| **B** | ⬜ Todo (n) |\n| *C* | 🔄 Doing (m) |\n',
    ['- [x] **A** (again)\\\n  （again）\n- [ ] **B**\\\n  （n）\n- [ ] 🚧 *C*（m）\n', 3, []],
  ],
  [
    '- [ ] Sets one\n- [ ] Sets two\n\nWhen x, learn sets.\n',
    [
      '- [ ] Sets one\n- [ ] Sets two\n\nWhen x, learn sets.\n',
      0,
      [
        '4:1 info put-off: This sentence puts "sets" off, which only people read. To say so, write the step of line 1 as:\n- [ ] Sets one <!-- when: x -->',
      ],
    ],
  ],
  [
    '> ```\n> a) A ✓ done\n> b) B × todo\n> ```\n>     code\n',
    ['> - [x] A\n> - [ ] B\n>\n> <!-- -->\n>\n>     code\n', 2, []],
  ],
  ['```\na) `x` [id:: q] ✓ done\nb) *y* × todo\n```\n', ['- [x] \\`x\\` <!-- id: q -->\n- [ ] \\*y\\*\n', 2, []]],
  ['1. A ✓ done\n2. B × todo\n10. C × todo\n', ['1. [x] A\n2. [ ] B\n10. [ ] C\n', 3, []]],
  [
    '- ✅ A\n- ⬜ B\n\ntext\n\n1. ✅ (C)\n2. 🔄 (D)\n3. ⬜ E\n\ntext\n\n- ✅ F\n- ⬜ G\n',
    [
      '- [x] A\n- [ ] B\n\ntext\n\n1. ✅ (C)\n2. 🔄 (D)\n3. ⬜ E\n\ntext\n\n- [x] F\n- [ ] G\n',
      4,
      ['6:4', '7:4', '8:4'].map(
        (place) =>
          `${place} warning not-converted: The step here would not read the same as a box in its list, so it stays as it is: write it by hand.`,
      ),
    ],
  ],
  ['- [✅ A](x.md)\n- [⬜ B](y.md)\n', ['- [x] [✅ A](x.md)\n- [ ] [⬜ B](y.md)\n', 2, []]],
])('%j', (text, wanted, lists) => expect(convert(text, lists)).toEqual(wanted));
