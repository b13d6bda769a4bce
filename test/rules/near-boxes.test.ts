import { expect, test } from 'vitest';
import { type Row, tell } from './tell.ts';

test.each<Row>([
  [
    'a <b>b</b>\n\n<ul>\n<li><input type="checkbox"> a</li>\n  <li><INPUT class="x" type = checkbox checked> b</li>\n</ul>\n',
    [
      '4:5 html-checkbox | GitHub removes the 2 checkboxes that are written as HTML here, so none shows and none is counted. Write list items with "[ ]" instead, or a column called "Status" with words such as "done" and "to do".',
    ],
  ],
  [
    '<ul>\n<li>[ ] a</li>\n<li>b</li>\n  <td class="c"> [X] c</td>\n<p>[x] d</p>\n<li>[ ]e</li>\n</ul>\n',
    ['2:1 box-in-html', '4:3 box-in-html', '5:1 box-in-html', '6:1 box-in-html'],
  ],
  [
    '<div>\n<!-- one -->\n- [ ] a\n<!-- <li>[ ] b</li>\n- [ ] c -->\n  <li>[x] d</li>\n- [x] e\n</div>\n',
    ['3:1 box-in-html -> \n- [ ] a', '6:3 box-in-html', '7:1 box-in-html'],
  ],
  ['> <details>\n> - [ ] a\n> - [ ] b\n> </details>\n', ['2:3 box-in-html', '3:3 box-in-html']],
  ['<details>\n- [ ] a\n  - [x] b\n</details>\n', ['2:1 box-in-html -> \n- [ ] a', '3:3 box-in-html']],
  ['<details>\nWords\n[ ] a\n* [ ]b\n</details>\n', ['4:1 box-in-html -> \n* [ ]b']],
  ['<script>\n- [ ] a\n</script>\n\n<style>\n- [ ] a\n</style>\n\n<textarea>\n- [ ] a\n</textarea>\n', []],
  ['Sets <INPUT type="checkbox"> and *Maps <input type=\'checkbox\'>*\n', ['1:6 html-checkbox']],
  [
    '| a | b |\n|---|---|\n| Sets | <input type="checkbox"> |\n| Maps | <input type="checkbox" checked> |\n',
    [
      '3:10 html-checkbox | GitHub removes the 2 checkboxes that are written as HTML here, so none shows and none is counted. Write list items with "[ ]" instead, or a column called "Status" with words such as "done" and "to do".',
    ],
  ],
  [
    '| a | Status |\n|---|---|\n| Sets | done |\n| Maps | <input type="checkbox"> |\n| Trees | done |\n| Heaps | to do |\n| Queues | to do |\n',
    [
      '4:8 unknown-status | "<input type="checkbox">" is no status that Trailmark knows, so this row is not counted. (way out)',
      '4:10 html-checkbox',
    ],
  ],
  ['- [ ] a <input type="checkbox">\n- <input type="radio"> b\n', ['1:9 html-checkbox']],
  ['Sets <INPUT type="checkbox">\n', ['1:6 html-checkbox']],
])('a box in HTML: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  ['## [ ]  Sets\n', ['1:1 box-in-heading']],
  ['## \\[ ] Sets\n', []],
  ['## [x](u) Sets\n', []],
  ['## [ ]\n', []],
  ['## **[x]** Sets\n', ['1:1 box-in-heading']],
  ['- ### [x] Sets\n- #### [ ]  Maps\n', ['1:3 box-in-heading -> - [x] Sets', '2:3 box-in-heading -> - [ ]  Maps']],
  [
    '- [ ] Sets\n  ---\n',
    [
      '1:3 box-in-heading | The line below makes a heading of this one, and GitHub draws no box in a heading; write something behind its dash, or delete it.',
    ],
  ],
  ['1. ## [ ] Sets\n\n   more\n', ['1:4 box-in-heading -> 1. [ ] Sets']],
  ['# Plan\n\n[x] Sets\n===\n', ['3:1 box-in-heading']],
  ['> ## [ ] Sets\n', ['1:3 box-in-heading']],
])('a box in a heading: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  [
    'Words.\n\n    - [ ] a\n        - [x] b\n      - [ ] c\n    - [ ] d\n      text\n    1. [ ] e\n',
    [
      '3:5 indented-box -> - [ ] a',
      '4:9 indented-box ->     - [x] b',
      '5:7 indented-box ->   - [ ] c',
      '6:5 indented-box -> - [ ] d',
      '8:5 indented-box -> 1. [ ] e',
    ],
  ],
  [
    'Words.\n\n    - [ ] a\n                  - [ ] b\n        - [ ] c\n     - [ ] d\n',
    [
      '3:5 indented-box -> - [ ] a',
      '4:19 indented-box ->      - [ ] b',
      '5:9 indented-box ->     - [ ] c',
      '6:6 indented-box ->   - [ ] d',
    ],
  ],
  [
    'Words.\n\n    - [] a\n    - [ x] b\n    - []c\n    - [ ]d\n    - [✓] e\n    [ ] f\n    • [ ] g\n    -[ ] h\n    - [x] i\n',
    ['3:5 indented-box -> - [ ] a', '7:5 indented-box -> - [✓] e', '11:5 indented-box -> - [x] i'],
  ],
  ['> Words.\n>\n>     - [ ] a\n>     - [x] b\n', ['3:7 indented-box', '4:7 indented-box']],
  ['- a\n\n      - [ ] b\n        - [x] c\n', ['3:7 indented-box ->   - [ ] b', '4:9 indented-box ->     - [x] c']],
  ['-     [ ] Sets\n      - [ ] Maps\n- b\n', ['1:1 indented-box -> - [ ] Sets', '2:7 indented-box -> - [ ] Maps']],
  ['-     - [ ] Sets\n\n      - [x] Maps\n', ['3:7 indented-box -> - [x] Maps']],
  [
    '1. a\n\n       - [ ] b\n\n         - [x] c\n',
    ['3:8 indented-box ->    - [ ] b', '5:10 indented-box ->      - [x] c'],
  ],
  ['- [ ] a\n\n      - [ ] b\n', []],
  ['\t- [ ] a\n\t\t- [x] b\n', ['1:2 indented-box -> - [ ] a', '2:3 indented-box ->   - [x] b']],
  [
    '- [ ] x\n\nWords.\n\n    1. [ ] a\n       1. [x] b\n    2. [ ] c\n',
    ['5:5 indented-box -> 1. [ ] a', '6:8 indented-box ->    1. [x] b', '7:5 indented-box -> 2. [ ] c'],
  ],
  ['```\n    - [ ] a\n```\n', []],
  ['> -     [x] Sets\n', ['1:3 indented-box']],
])('a box in code that is code for its indentation alone: %j', (text, expected) =>
  expect(tell(text)).toEqual(expected),
);

test.each<Row>([
  [
    '| a | b | c |\n|---|---|---|\n| Sets | [ ] a | [x] |\n| Maps |  x | y |\n| Trees | q |  [X] z |\n| [ ]Heaps | `[ ]` | [x](u) |\n',
    ['3:10 box-in-cell', '5:16 box-in-cell', '6:15 box-in-cell'],
  ],
  ['| [ ] a | b |\n|---|---|\n| Sets | c |\n', []],
  [
    '| a | Done? |\n|---|---|\n| Sets | [ ] |\n| Maps | blue |\n| Trees | red |\n',
    [
      '1:5 unread-status-column | Only 1 of 3 cells under "Done?" say a status that Trailmark knows, so no row of this table is counted. Write words such as "done", "in progress" or "to do" instead of "blue".',
      '3:10 box-in-cell | GitHub draws no box in a table. This column counts once the table has two rows and four of five cells hold a box or a status, or write the rows as list items.',
    ],
  ],
  ['| a |\n|---|\n| Sets | [ ] |\n', []],
])('a box in a table: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  [
    'Talk\n    - [ ] a\n        - [x] b\n      - [ ] c\n    - [ ] d\n',
    [
      '2:5 swallowed-list -> - [ ] a',
      '3:9 swallowed-list ->     - [x] b',
      '4:7 swallowed-list ->   - [ ] c',
      '5:5 swallowed-list -> - [ ] d',
    ],
  ],
  [
    'Talk\n    - [ ] a\n                - [ ] b\n',
    ['2:5 swallowed-list -> - [ ] a', '3:17 swallowed-list ->      - [ ] b'],
  ],
  ['Talk\n- [x]a\n[x] b\n', ['2:3 no-space-after-box -> - [x] a']],
  ['Talk\n[x] marks it\n[ ] b\n[x] c\n', ['3:1 no-bullet -> - [ ] b', '4:1 no-bullet -> - [x] c']],
  [
    'Talk\n［ ］ a\n\nTalk\n\\[ ] b\n\nTalk\n\\- [x] c\n\nTalk\n- \\[x\\] d\n',
    [
      '2:1 wide-box -> - [ ] a',
      '5:1 escaped-box -> - [ ] b',
      '8:1 escaped-box -> - [x] c',
      '11:3 escaped-box -> - [x] d',
    ],
  ],
  ['Talk\n12. [ ] a\n13. [x] b\n', ['2:1 swallowed-list -> \n12. [ ] a', '3:1 swallowed-list']],
  [
    'Talk\n12) [ ] a\n\nTalk\n• [ ] b\n  ‣ [x] c\n',
    ['2:1 swallowed-list -> \n12) [ ] a', '5:1 no-bullet -> - [ ] b', '6:3 no-bullet ->   - [x] c'],
  ],
  ['Talk\n☐ a\n( ) b\n• ☐ c\n', []],
  ['[ ] a\n[x] b\n\n[✓] c\n', ['1:1 no-bullet -> - [ ] a', '2:1 no-bullet -> - [x] b', '4:1 no-bullet -> - [✓] c']],
  [
    'Talk\n\n[x] a\n  [x] b\n\t[ ] c\n',
    ['3:1 no-bullet -> - [x] a', '4:3 no-bullet ->   - [x] b', '5:2 no-bullet -> - [ ] c'],
  ],
  ['• a [ ] b\n1234567890. [ ] c\n', []],
  ['> Talk\n> - [x]a\n> [ ] b\n>     - [ ] c\n', ['2:5 no-space-after-box -> > - [x] a', '3:3 no-bullet']],
  ['- a\n  [ ] b\n  - [x]c\n', ['2:3 no-bullet ->   - [ ] b', '3:5 no-space-after-box ->   - [x] c']],
  ['- a\n      - [ ] b\n', ['2:7 swallowed-list ->   - [ ] b']],
  [
    '**[ ] a**\n\n*[x]* b\n\n__[ ] c__\n\n~~[x] d~~\n\n**☐ e**\n\n**( ) f**\n\n**[✓] g**\n',
    [
      '1:1 box-in-emphasis -> - [ ] **a**',
      '3:1 box-in-emphasis -> - [x] b',
      '5:1 box-in-emphasis -> - [ ] __c__',
      '7:1 box-in-emphasis -> - [x] ~~d~~',
      '13:1 box-in-emphasis -> - [✓] **g**',
    ],
  ],
  ['- **☐ e**\n- **( ) f**\n- **[✓] g**\n- **1. [ ] h**\n', ['3:3 box-in-emphasis -> - [✓] **g**']],
  ['- a [ ] b\n- 1. [ ] c\n- • [x] d\n- x [ ] e\n', []],
  [
    '- [ ]() a\n- [ ](b1) c\n- [ ](wörd) d\n- [x](word) e\n- text [ ](word) f\n',
    [
      '3:3 no-space-after-box | GitHub draws a link here and no box; if you meant a box, add a space after the brackets.',
    ],
  ],
  ['Talk\n2. ( ) a\n2. ☐ b\n• ( ) c\n', []],
  [
    '[x] a\n   [x] b\n    [x] c\n',
    ['1:1 no-bullet -> - [x] a', '2:4 no-bullet ->    - [x] b', '3:5 no-bullet -> - [x] c'],
  ],
  ['Talk\n[x] a is done\n**[x]** b\n［x］ c\n', ['3:1 box-in-emphasis -> - [x] b', '4:1 wide-box -> - [x] c']],
])('a line that is no list item: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  [
    '- [ ] a [ ] b\n- [x] a [x] b\n- [x] learn [x] c\n- [x] a, [x] b\n- [x] a / [x] b\n- [x] a；[x] b\n- [x] a  [x] b\n- [x] a `[ ]` b\n- [x] a | [ ] b\n- [x] a·[X] b\n',
    [
      '1:9 several-boxes | Only the first box of this line is drawn and counted; give each a list item of its own.',
      '4:10 several-boxes | Only the first box of this line is drawn and counted; give each a list item of its own.',
      '5:11 several-boxes | Only the first box of this line is drawn and counted; give each a list item of its own.',
      '6:9 several-boxes | Only the first box of this line is drawn and counted; give each a list item of its own.',
      '7:10 several-boxes | Only the first box of this line is drawn and counted; give each a list item of its own.',
      '9:11 several-boxes | Only the first box of this line is drawn and counted; give each a list item of its own.',
      '10:9 several-boxes | Only the first box of this line is drawn and counted; give each a list item of its own.',
    ],
  ],
  [
    'a [ ] b [x] c\n',
    [
      '1:3 several-boxes | GitHub draws none of the boxes of this line, and none is counted; give each a list item of its own.',
    ],
  ],
  ['a [ ] b\n', []],
  ['x[ ] a[ ] b\n', []],
  [
    'Talk\n早[x] 中[ ] 晚\n',
    [
      '2:2 several-boxes | GitHub draws none of the boxes of this line, and none is counted; give each a list item of its own.',
    ],
  ],
  [
    '- plain [ ] a [ ] b\n',
    [
      '1:9 several-boxes | GitHub draws none of the boxes of this line, and none is counted; give each a list item of its own.',
    ],
  ],
  [
    '- [ ] a\n  [ ] b [x] c\n',
    [
      '2:3 several-boxes | GitHub draws none of the boxes of this line, and none is counted; give each a list item of its own.',
    ],
  ],
  [
    '- [x] a [ ](u) b\n- [x] [ ] b\n',
    ['2:7 several-boxes | Only the first box of this line is drawn and counted; give each a list item of its own.'],
  ],
  [
    '- [x] learn [x] c [x] d\n',
    ['1:13 several-boxes | Only the first box of this line is drawn and counted; give each a list item of its own.'],
  ],
])('several boxes of one line: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  ['- [ ]   \n- [x]\n-   [ ]\n  a\n- b\n', ['1:3 box-without-text', '2:3 box-without-text', '3:5 box-without-text']],
  ['- [\t] Sets\n- [ ]\tMaps\n', ['1:3 padded-box -> - [ ] Sets']],
  [
    '- []a\n- [Done] b\n- [ ] c\n- [To do] d\n',
    ['1:3 empty-brackets -> - [ ] a', '2:3 word-in-box -> - [x] b', '4:3 word-in-box -> - [ ] d'],
  ],
  [
    '- [Done] a\n- [Todo] b\n',
    [
      '1:1 unread-statuses | This list says statuses in words alone, so nothing of it is counted. "trailmark convert" makes boxes of it (in a file with other steps, with --list and its heading).',
    ],
  ],
  ['- [ ] a\n  - [Done] b\n  - [ ] c\n', ['2:5 word-in-box ->   - [x] b']],
  [
    '- [ ] a\n- [Done] `x`\n- [Done]\n- ![Done] c\n- **[Done]** d\n- [Parked] e\n- [Later on and on and on and on] f\n- [Done]\tg\n- [x1] h\n- # [Done] i\n',
    ['2:3 word-in-box -> - [x] `x`', '6:3 word-in-box', '8:3 word-in-box -> - [x]\tg', '9:3 word-in-box'],
  ],
  [
    '- [/] a\n- [-] b\n- [✓] c\n- [!]  d\n- [~]\n',
    [
      '2:3 unmapped-mark | "[-]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "-": dropped } (or done, doing, todo, parked).',
      '4:3 unmapped-mark | "[!]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "!": todo } (or done, doing, dropped, parked).',
    ],
  ],
  [
    '- [+] a\n- 【✗】 b\n- [Ｘ] c\n- [ｘ] d\n- [✗] e\n- ［★］ f\n- [#] g\n- [é] h\n- [ ·] i\n- [☑] j\n- ☑ k\n- ☒ l\n- ☐m\n- ☐️n\n',
    [
      '11:1 mixed-glyphs | This list has signs for done and for open, but too many like "☒" that say no status, so none of it is counted. Say what they mean in the front matter: marks: { "☒": doing } (or done, todo, dropped, parked).',
      '1:3 unmapped-mark | "[+]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "+": doing } (or done, todo, dropped, parked).',
      '2:3 unmapped-mark | "[✗]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "✗": doing } (or done, todo, dropped, parked).',
      '3:3 wide-box -> - [x] c',
      '4:3 wide-box -> - [x] d',
      '5:3 unmapped-mark | "[✗]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "✗": doing } (or done, todo, dropped, parked).',
      '7:3 unmapped-mark | "[#]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "#": doing } (or done, todo, dropped, parked).',
      '9:3 unmapped-mark | "[·]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "·": doing } (or done, todo, dropped, parked).',
      '10:3 unmapped-mark | "[☑]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "☑": doing } (or done, todo, dropped, parked).',
      '11:3 ballot-box -> - [x] k',
      '12:3 ballot-box -> - [ ] l',
      '13:3 ballot-box -> - [ ] m',
      '14:3 ballot-box -> - [ ] n',
    ],
  ],
  [
    '- ( )a\n- ( ) b\n- (x) c\n- ()d\n- []d\n- []map[string]int\n- [] int\n- []*T\n- []"x"\n- []**b**\n- []`c`\n- [][x]\n- []中\n- []3\n- [](u)\n- []: u\n- [x]: v\n- [x](v)\n- [ ](v)\n- [x]-v\n- [x].\n',
    [
      '2:3 round-box -> - [ ] b',
      '5:3 empty-brackets -> - [ ] d',
      '7:3 empty-brackets -> - [ ] int',
      '9:3 empty-brackets -> - [ ] "x"',
      '10:3 empty-brackets -> - [ ] **b**',
      '11:3 empty-brackets -> - [ ] `c`',
      '13:3 empty-brackets -> - [ ] 中',
      '14:3 empty-brackets -> - [ ] 3',
      '19:3 no-space-after-box | GitHub draws a link here and no box; if you meant a box, add a space after the brackets.',
    ],
  ],
  [
    '---\nmarks: { "+": doing, "★": todo }\n---\n- [+]a\n- ［★］ b\n- [ +] c\n- [★]d\n',
    [
      '4:3 no-space-after-box -> - [+] a',
      '5:3 wide-box -> - [★] b',
      '6:3 padded-box -> - [+] c',
      '7:3 no-space-after-box -> - [★] d',
    ],
  ],
])('an item: %j', (text, expected) => expect(tell(text)).toEqual(expected));
