import { expect, test } from 'vitest';
import { type Row, tell } from './tell.ts';

test.each<Row>([
  ['- ✅ a\n- ⬜ b\n- # c\n- > d\n-     e\n', []],
  [
    '- ✅ a\n- ⬜ b\n- 🍎 c\n- 🍏 d\n- 🍐 e\n',
    [
      '1:1 mixed-glyphs | This list has signs for done and for open, but too many like "🍎" that say no status, so none of it is counted. Say what they mean in the front matter: marks: { "🍎": doing } (or done, todo, dropped, parked).',
    ],
  ],
  [
    '- ✅ a\n- ⬜ b\n- 🍎 c\n- 🍏 d\n- 🍎 e\n',
    [
      '1:1 mixed-glyphs | This list has signs for done and for open, but too many like "🍎" that say no status, so none of it is counted. Say what they mean in the front matter: marks: { "🍎": doing } (or done, todo, dropped, parked).',
    ],
  ],
  [
    '- ⬜ a\n- ⬜ b\n',
    [
      '1:1 lone-glyphs | Every item of this list begins with "⬜", and a list of one sign alone is not counted. (way out)',
    ],
  ],
  ['- ⬜ a\n', []],
  ['- ⬜ a\n- ⬜ b\n- c\n', []],
  [
    '- ✅ a\n- b\n',
    [
      '2:1 unsigned-items | This item has no sign beside items with "✅", so none of the list is counted. Write "⬜" before each of them, or make boxes of all with "trailmark convert" (in a file with other steps, with --list and its heading).',
    ],
  ],
  [
    '- ✅ a\n- b\n- c\n',
    [
      '2:1 info unsigned-items | This item and 1 more of its list have no sign beside items with "✅", so none of the list is counted. Write "⬜" before each of them, or make boxes of all with "trailmark convert" (in a file with other steps, with --list and its heading).',
    ],
  ],
  [
    '- a ✅\n- b\n- c\n- d ✔️\n',
    [
      '2:1 unsigned-items | This item and 1 more of its list have no sign beside items with "✅", so none of the list is counted. Write "⬜" before each of them, or make boxes of all with "trailmark convert" (in a file with other steps, with --list and its heading).',
    ],
  ],
  ['- ✅ a\n- ❌ b\n- c\n', []],
  [
    '- ✅ a\n- ⬜ b\n- c\n- d:\n- [e] f\n- g\n  - h\n- i\n',
    [
      '3:1 unsigned-items | This item and 1 more of its list have no sign beside items with "✅", so they are not counted. Write "⬜" before each of them, or make boxes of all with "trailmark convert" (in a file with other steps, with --list and its heading).',
    ],
  ],
  [
    '- ✅ a\n- ⬜ b\n- \\(c)\n- （d）\n- e：\n- `f`\n- \n',
    [
      '6:1 unsigned-items | This item has no sign beside items with "✅", so they are not counted. Write "⬜" before each of them, or make boxes of all with "trailmark convert" (in a file with other steps, with --list and its heading).',
    ],
  ],
  [
    '1. ✅ a\n2. ❌ b\n3. ⬜ c\n4. d\n',
    [
      '4:1 unsigned-items | This item has no sign beside items with "✅", so they are not counted. Write "⬜" before each of them, or make boxes of all with "trailmark convert" (in a file with other steps, with --list and its heading).',
    ],
  ],
  ['- 🔴 a\n- 🔴 b\n- 🟢 c\n- d\n', []],
  ['- ☐ a\n- ☐ b\n- ☐ c\n', ['1:3 ballot-box -> - [ ] a', '2:3 ballot-box -> - [ ] b', '3:3 ballot-box -> - [ ] c']],
  ['- ✅ a\n- ⬜ b\n\n  more\n- c\n\n  more\n', []],
  ['- ❌ a\n- ❌ b\n- c\n', []],
  [
    '- [ ] x\n\n# B\n\n- ✅ a\n- b\n',
    [
      '6:1 unsigned-items | This item has no sign beside items with "✅", so none of the list is counted. Write "⬜" before each of them, or make boxes of all with "trailmark convert" (in a file with other steps, with --list and its heading).',
    ],
  ],
])('a list of signs: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  [
    '| a | Status |\n|-|-|\n| Sets | done |\n',
    [
      '1:5 unread-status-column | This table has one row alone, and no table of the file that counts has a status column of its name. It counts with a second row, or write the row as a list item: "- [ ] What to learn".',
    ],
  ],
  ['| a | Status |\n|-|-|\n| Sets | |\n', []],
  [
    '| a | Status | Progress |\n|-|-|-|\n| Sets | done | to do |\n| Maps | to do | done |\n',
    ['1:14 two-status-columns | This table has two columns of statuses; "Status" counts and "Progress" does not.'],
  ],
  [
    '| a | Status |\n|-|-|\n| Sets | done |\n| Maps | soon |\n| Trees | |\n| Heaps | - |\n',
    [
      '1:5 unread-status-column | Only 1 of 2 cells under "Status" say a status that Trailmark knows, so no row of this table is counted. Write words such as "done", "in progress" or "to do" instead of "soon".',
    ],
  ],
  ['| a | Status |\n|-|-|\n| Sets | soon |\n| Maps | later on |\n', []],
  [
    '| a | Status |\n|-|-|\n| Sets | P |\n| Maps | later on |\n',
    [
      '1:5 unread-status-column | Only 0 of 2 cells under "Status" say a status that Trailmark knows, so no row of this table is counted. Write words such as "done", "in progress" or "to do" instead of "P".',
    ],
  ],
  [
    '| a | Status |\n|-|-|\n| Sets | done |\n| Maps | done |\n| Trees | to do |\n| Heaps | [+] |\n| Graphs | [!] x |\n| Lists | to do |\n| Queues | done |\n| Tries | done |\n| Rings | done |\n| Bags | done |\n',
    [
      '6:9 unmapped-mark | "[+]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "+": doing } (or done, todo, dropped, parked).',
      '7:10 unmapped-mark | "[!]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "!": todo } (or done, doing, dropped, parked).',
    ],
  ],
  [
    '| a | **Mine** |\n|-|-|\n| Sets | ✅ |\n| Maps | ⬜ |\n',
    [
      '1:5 unnamed-status-column | The column "Mine" looks like statuses, but is not called so, so no row of this table is counted. Call it "Status".',
    ],
  ],
  ['| a | Mine |\n|-|-|\n| Sets | ✅ |\n| Maps | ✅ |\n', []],
  ['| a | Mine |\n|-|-|\n| Sets | ✅ |\n| Maps | ❌ |\n', []],
  ['| a | Mine |\n|-|-|\n| Sets | ✅ |\n| Maps | ❌ |\n| Trees | ⚠️ |\n', []],
  ['| a | Mine |\n|-|-|\n| Sets | ⬜ |\n| Maps | 🚧 |\n', []],
  ['| Kind | Total | Completed |\n|-|-|-|\n| Books | 12 | 3 |\n| Talks | 4 | 0 |\n', ['1:1 tally-table']],
  ['Words.\n\n  | Kind | Total | Completed |\n  |-|-|-|\n  | Books | 12 | 3 |\n', ['3:3 tally-table']],
  ['| a | Status | Mine |\n|-|-|-|\n| Sets | done | ✅ |\n| Maps | to do | ⬜ |\n', []],
  [
    '- [ ] x\n\n| a | State |\n|-|-|\n| Sets | done |\n\n| b | Status |\n|-|-|\n| Maps | done |\n| Trees | to do |\n',
    [
      '3:5 unread-status-column | This table has one row alone, and no table of the file that counts has a status column of its name. It counts with a second row, or write the row as a list item: "- [ ] What to learn".',
    ],
  ],
])('a table of statuses: %j', (text, expected) => expect(tell(text)).toEqual(expected));

test.each<Row>([
  ['- a (done)\n  - [ ] b\n- c (todo)\n', []],
  ['** DONE a\nwords\n', []],
  [
    '<table>\n<tr><td> ✅ </td><td> ⬜ </td></tr>\n</table>\n',
    ['1:1 unread-statuses | This table is written in HTML, so nothing of it is counted. (way out)'],
  ],
  [
    '- a (done)\n- b (in progress)\n- c (to do)\n',
    [
      '1:1 unread-statuses | This list says statuses in words alone, so nothing of it is counted. "trailmark convert" makes boxes of it (in a file with other steps, with --list and its heading).',
    ],
  ],
  ['- a: done\n- b: todo\n- c\n- d\n', []],
  [
    '- a - done\n- b - todo\n- c - todo\n- d - done\n- e\n',
    [
      '1:1 unread-statuses | This list says statuses in words alone, so nothing of it is counted. "trailmark convert" makes boxes of it (in a file with other steps, with --list and its heading).',
    ],
  ],
  ['- a (done)\n- b (done)\n', []],
  ['- a (todo)\n- b (in progress)\n', []],
  ['- [ ] a (done)\n- [ ] b (todo)\n', []],
  [
    '- [x] x\n\n# B\n\n- a (done)\n- b (todo)\n',
    [
      '5:1 unread-statuses | This list says statuses in words alone, so nothing of it is counted. "trailmark convert" makes boxes of it (in a file with other steps, with --list and its heading).',
    ],
  ],
  [
    '| To do | In progress | **Done** |\n|-|-|-|\n| a | b | c |\n',
    [
      '1:9 unread-status-column | Only 0 of 1 cells under "In progress" say a status that Trailmark knows, so no row of this table is counted. Write words such as "done", "in progress" or "to do" instead of "b".',
      '1:23 unread-status-column | Only 0 of 1 cells under "Done" say a status that Trailmark knows, so no row of this table is counted. Write words such as "done", "in progress" or "to do" instead of "c".',
      '1:1 unread-statuses | This table has a column for each status, so nothing of it is counted. (way out)',
    ],
  ],
  ['| To do | Done |\n|-|-|\n| 1 | 2 |\n', []],
  [
    '| To do | Done | Notes |\n|-|-|-|\n| a | b | c |\n',
    [
      '1:9 unread-status-column | Only 0 of 1 cells under "Done" say a status that Trailmark knows, so no row of this table is counted. Write words such as "done", "in progress" or "to do" instead of "b".',
    ],
  ],
  ['| To do | Doing |\n|-|-|\n| a | b |\n', []],
  [
    '| Mon | Tue |\n|-|-|\n| ✅ Sets | ⬜ Maps |\n| ✅ Trees | ⬜ Heaps |\n',
    [
      '1:1 unread-statuses | This table has a sign before the words of its cells, so nothing of it is counted. (way out)',
    ],
  ],
  [
    '| Mon | Tue |\n|-|-|\n| ✅ Sets | Maps |\n| ⬜ Trees | Heaps |\n',
    [
      '1:1 unread-statuses | This table has a sign before the words of its cells, so nothing of it is counted. (way out)',
    ],
  ],
  ['| Mon | Tue |\n|-|-|\n| ✅ Sets | Maps |\n| Lists | Heaps |\n| ⬜ Trees | Rings |\n', []],
  ['| Mon | Tue |\n|-|-|\n| ✅ Sets | ✅ Maps |\n', []],
  ['| Mon | Tue |\n|-|-|\n| ✅ done | ⬜ todo |\n', []],
  [
    '✅ a\n⬜ b\n',
    ['1:1 unread-statuses | These lines have signs, but are no list items, so nothing of it is counted. (way out)'],
  ],
  ['✅ a\n', []],
  [
    '1、✅ a\n2、⬜ b\n3、⬜ c\n',
    ['1:1 unread-statuses | These lines have signs, but are no list items, so nothing of it is counted. (way out)'],
  ],
  ['✅ a\n⬜ b\nc\n', []],
  [
    '** DONE a\n** TODO b\n',
    ['1:1 unread-statuses | These lines are headings of Org mode, so nothing of it is counted. (way out)'],
  ],
  ['** DONE a\n', []],
  ['✅ a\n✅ b\n', []],
  ['✅ done\n⬜ todo\n', []],
  [
    '<table>\n<tr><td>a</td><td>✅</td></tr>\n<tr><td>b</td><td> ⬜ </td></tr>\n</table>\n',
    ['1:1 unread-statuses | This table is written in HTML, so nothing of it is counted. (way out)'],
  ],
  [
    '<table>\n<tr><td>a</td><td class="x">done</td></tr>\n<tr><td>b</td><TD>to do</TD></tr>\n</table>\n',
    ['1:1 unread-statuses | This table is written in HTML, so nothing of it is counted. (way out)'],
  ],
  ['<table>\n<tr><td>a</td><td>✅</td></tr>\n<tr><td>b</td><td>✅</td></tr>\n</table>\n', []],
  [
    '## a\n\nStatus: done\n\n## b\n\nStatus: to do\n',
    ['3:1 unread-statuses | Lines below headings say statuses here, so nothing of it is counted. (way out)'],
  ],
  [
    '## a\n\nStatus：done\n\nWords.\n\n## b\n\nWords.\n\nStatus: to do\n\n## c\n\nStatus: todo\n',
    ['3:1 unread-statuses | Lines below headings say statuses here, so nothing of it is counted. (way out)'],
  ],
  ['## a\n\nStatus: done\n\n- [ ] x\n\n## b\n\nStatus: todo\n', []],
  [
    '## a\n\nStatus: done\n\n- [ ] x\n\n## b\n\nStatus: todo\n\n## c\n\nStatus: ✅\n',
    ['9:1 unread-statuses | Lines below headings say statuses here, so nothing of it is counted. (way out)'],
  ],
  ['## a\n\nLevel: done\n\n## b\n\nLevel: to do\n', []],
  [
    '🟢 done, 🔴 to do\n\n## a\n\n🟢\n\n## b\n\n🔴\n',
    ['5:1 unread-statuses | Lines below headings say statuses here, so nothing of it is counted. (way out)'],
  ],
  [
    '🟢 done, 🔴 to do\n\n## a\n\n🟢\n\n## b\n\nStatus: unsure\n',
    ['5:1 unread-statuses | Lines below headings say statuses here, so nothing of it is counted. (way out)'],
  ],
  ['🟢 done, 🔴 to do\n\n## a\n\n🟢 well\n\n## b\n\n🔴 so\n', []],
  ['## a\n\nStatus: done\n\n## b\n\nStatus: done\n', []],
])('statuses in forms that are not read: %j', (text, expected) => expect(tell(text)).toEqual(expected));
