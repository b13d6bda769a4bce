import { describe, expect, test } from 'vitest';
import { parseOne } from './parse-one.ts';

/** Tables of which each is given as lines of cells, the header first. */
function tables(...all: readonly (readonly string[])[]): string {
  return all
    .map(([header = '', ...rows]) =>
      [header, header.replace(/[^|]+/g, '-'), ...rows].map((row) => `|${row}|`).join('\n'),
    )
    .join('\n\n');
}

const read = (...all: readonly (readonly string[])[]) => parseOne(tables(...all));
const steps = (...all: readonly (readonly string[])[]) =>
  read(...all).steps.map(({ status, title, note }) => `${status} ${title}${note === null ? '' : ` (${note})`}`);

test.each([
  ['done - (twice)', 'done Sets (twice)'],
  ['done (twice)', 'done Sets (twice)'],
])('a status with a parenthesis: %s', (cell, expected) => {
  expect(steps(['T|Status', `Sets|${cell}`, 'Maps|todo'])[0]).toBe(expected);
});

describe('a matrix', () => {
  test('is one step a row: done when all its parts are that are not dropped, begun when one is', () => {
    const rows = ['Sets|✅|⬜', 'Maps|✅|✅', 'Heaps|⬜|', 'Tries|🚫|🚫', 'Trees|🚫|✅', 'Graphs|🔄|', 'Lists||'];
    expect(steps(['T|A|B', ...rows])).toEqual([
      'doing Sets',
      'done Maps',
      'todo Heaps',
      'dropped Tries',
      'done Trees',
      'doing Graphs',
      'todo Lists',
    ]);
  });

  test('has an empty column behind its first one as a part, but none for notes or before it', () => {
    const of = (header: string) => steps([header, 'Sets|✅|✅|', 'Maps|✅|⬜|']);
    expect(of('T|A|B|C')).toEqual(['doing Sets', 'doing Maps']);
    expect(of('T|A|B|Notes')).toEqual(['done Sets', 'doing Maps']);
    expect(steps(['T|C|A|B', 'Sets||✅|✅', 'Maps||✅|⬜'])).toEqual(['done Sets', 'doing Maps']);
  });

  test.each([
    ['signs', ['Sets|✅|⬜', 'Maps|✅|✅'], 2],
    ['boxes', ['Sets|[x]|[ ]', 'Maps|[x]|[x]'], 2],
    ['words', ['Sets|done|todo', 'Maps|partial|done'], 2],
    ['a grade', ['Sets|✅|🟡', 'Maps|✅|✅'], 2],
    ['yes and no', ['Sets|yes|no', 'Maps|no|yes'], 0],
    ['ticks and crosses', ['Sets|✅|❌', 'Maps|❌|✅'], 0],
    ['grades beside a cross', ['Sets|✅|❌', 'Maps|🟡|✅'], 0],
    ['one column alone', ['Sets|✅|good', 'Maps|⬜|better'], 0],
    ['a number', ['Sets|50%|⬜', 'Maps|✅|✅'], 0],
  ])('of %s: %#', (_, rows, count) => expect(steps(['T|A|B', ...rows])).toHaveLength(count));

  test('whose signs mean what they mean beside those of the other columns', () => {
    expect(steps(['T|A|B', 'Sets|🔄|⬜', 'Maps|⬜|⏳'])).toEqual(['doing Sets', 'todo Maps']);
    expect(steps(['T|A|B', 'Sets|✅|⬜', 'Maps|⬜|⏳'])).toEqual(['doing Sets', 'doing Maps']);
  });

  test('whose signs a legend explains', () => {
    const matrix = tables(['T|A|B', 'Sets|🌱|🌳', 'Maps|🌳|🌳']);
    const statuses = (text: string) => parseOne(text).steps.map(({ status }) => status);
    expect(statuses(matrix)).toEqual([]);
    expect(statuses(`🌱 in progress · 🌳 done\n\n${matrix}`)).toEqual(['doing', 'done']);
    expect(statuses(`🌱 in progress · 🌼 done\n\n${matrix}`)).toEqual([]);
  });

  test('stands where its first and its last part do', () => {
    const text = tables(['T|A|B', 'Sets|✅|⬜', 'Maps|✅|✅']);
    const [step] = parseOne(text).steps;
    expect(text.slice(step?.mark.start, step?.mark.end)).toBe('✅|⬜');
    expect(step?.spans.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['✅', '⬜']);
  });
});

describe('of several columns', () => {
  test.each([
    ['the first counts', ['T|Status|State', 'Sets|done|todo', 'Maps|todo|done'], ['done Sets', 'todo Maps']],
    [
      'words come before percentages',
      ['T|Progress|State', 'Sets|50%|todo', 'Maps|20%|done'],
      ['todo Sets', 'done Maps'],
    ],
    ['percentages count alone', ['T|Progress', 'Sets|50%', 'Maps|0%'], ['doing Sets (50%)', 'todo Maps']],
    ['what is filled comes first', ['T|Status|Done', 'Sets||x', 'Maps||'], ['done Sets', 'todo Maps']],
    ['an empty one counts where no other is', ['T|Status', 'Sets|', 'Maps|'], ['todo Sets', 'todo Maps']],
  ])('%s', (_, table, said) => expect(steps(table)).toEqual(said));
});

describe('a row that adds up', () => {
  test.each([
    ['50%', 3],
    ['3/5', 3],
    ['7', 3],
    ['', 3],
    ['done', 4],
  ])('is no step with %j', (cell, lines) => {
    expect(read(['T|Progress', 'Sets|50%', 'Maps|20%', `Total|${cell}`, 'Heaps|1/2']).steps).toHaveLength(lines);
  });

  test('a table of sums only counts what stands elsewhere', () => {
    expect(read(['Part|Done|Total', 'Sets|3|5', 'Maps|2|7']).told).toEqual(['1 tally-table', '1 no-steps']);
    expect(read(['Part|Done|Total', 'Sets|3|5', 'Maps|x|7']).told).not.toContain('1 tally-table');
    expect(read(['Part|Done|All', 'Sets|3|5', 'Maps|2|7']).told).not.toContain('1 tally-table');
  });
});

describe('one row alone', () => {
  const [plan, header] = [['T|Status', 'Sets|done', 'Maps|todo'], 'X|Status'];

  test.each([
    ['is a step beside a plan whose status is called the same', [plan, [header, 'Heaps|done']], 3],
    ['in other letters too', [plan, ['X|STATUS', 'Heaps|done']], 3],
    ['is none by itself', [[header, 'Heaps|done']], 0],
    ['is none where it is called otherwise', [plan, ['X|State', 'Heaps|done']], 2],
    [
      'with another of its header is a plan',
      [
        [header, 'Heaps|done'],
        [header, 'Tries|todo'],
      ],
      2,
    ],
  ])('%s', (_, all, count) => expect(steps(...all)).toHaveLength(count));
});

describe('the title', () => {
  test.each([
    ['stands in the first column with words', ['Topic|Area|Status', 'Sets|one|done', 'Maps|two|'], ['Sets', 'Maps']],
    [
      'differs from row to row',
      ['Area|Topic|Status', 'One|Sets|done', 'One|Maps|', 'One|Tries|'],
      ['Sets', 'Maps', 'Tries'],
    ],
    [
      'need not differ in every row',
      ['Topic|Area|Status', 'Sets|one|done', 'Sets|two|', 'Maps|three|', 'Tries|four|', 'Trees|five|'],
      ['Sets', 'Sets', 'Maps', 'Tries', 'Trees'],
    ],
    ['is no note', ['Notes|Topic|Status', 'hard|Sets|done', 'easy|Maps|'], ['Sets', 'Maps']],
    ['is no number', ['Nr|Topic|Status', '1|Sets|done', '2.1|Maps|'], ['Sets', 'Maps']],
    ['is no week', ['Part|Topic|Status', 'Day 1|Sets|done', 'Day 2|Maps|'], ['Sets', 'Maps']],
    ['is no period', ['Week|Topic|Status', 'first one|Sets|done', 'second one|Maps|'], ['Sets', 'Maps']],
    ['is no day of the calendar', ['When|Topic|Status', 'Jul 12-18|Sets|done', 'Aug 19|Maps|'], ['Sets', 'Maps']],
    ['is no lesson in Chinese', ['课|Topic|Status', '第一课|Sets|done', '第二课|Maps|'], ['Sets', 'Maps']],
    ['is no letter of a row', ['X|Topic|Status', 'A|Sets|done', 'B|Maps|'], ['Sets', 'Maps']],
    ['is a letter where they are no row', ['X|Topic|Status', 'C|Sets|done', 'R|Maps|'], ['C', 'R']],
    [
      'may have two words beside its number',
      ['X|Topic|Status', 'Big part 1|Sets|done', 'Big part 2|Maps|'],
      ['Big part 1', 'Big part 2'],
    ],
    ['stands in no legend', ['Sign|Status|Meaning', '✅|done|all read', '⬜|todo|not begun'], []],
    ['is no sign', ['X|Topic|Status', '🎉|Sets|done', '🚀|Maps|'], ['Sets', 'Maps']],
    ['is no word for a status', ['X|Topic|Status', 'todo|Sets|done', 'Trees|Maps|'], ['Sets', 'Trees']],
    ['is a code before nothing', ['Topic|Notes|Status', 'S3||done', 'EC2||todo'], ['S3', 'EC2']],
    ['may be a number where no other column is', ['Chapter|Status', '1|done', '2|todo'], ['1', '2']],
  ])('%s', (_, table, titles) => expect(read(table).steps.map(({ title }) => title)).toEqual(titles));

  test('is no dated cell, however the day is written', () => {
    for (const day of [
      '2026-01-02',
      '2026/1/2',
      '2026.01',
      '2026年1月2日',
      '2026年1月',
      '1/2',
      '1.2.26',
      '1月2日',
      '3 May',
      '#3',
      '№ 4',
      '5)',
      '1-2',
      '40%',
    ])
      expect(steps(['X|Topic|Status', `${day}|Sets|done`, 'Trees|Maps|todo']), day).toEqual([
        'done Sets',
        'todo Trees',
      ]);
  });
});

describe('what other columns say', () => {
  test('is read as fields where it is one', () => {
    const header = 'Topic|Status|Date|Due date|Est.|Priority|Link';
    expect(
      read([header, '[Sets](x)|done|2026-01-01|2026-02-01|3 h|high|[y](z)', 'Maps|todo|2026-1-1|soon|many|eh|']).steps,
    ).toMatchObject([
      { doneOn: '2026-01-01', estimate: '3 h', priority: 'high', links: [{ url: 'x' }, { url: 'z' }] },
      { doneOn: null, due: null, estimate: null, priority: 'none', links: [] },
    ]);
  });

  test('a comment in any cell is', () => {
    const { steps: found } = read(['Topic|Status|Notes', 'Sets|done|', 'Maps|todo|<!-- needs: Sets -->']);
    expect(found.map(({ needs }) => needs.length)).toEqual([0, 1]);
  });
});

describe('a cell', () => {
  const cell = (written: string) => steps(['T|Status', `Sets|${written}`, 'Maps|done', 'Heaps|todo'])[0];

  test.each([
    [
      'done',
      'done ✅ | ✅ done | ✅ | - done | → done | done。 | Done! | [x] | [X] | \\[x] | <b>done</b> | ~~done~~ | :white_check_mark: done | 100% | ☑️',
    ],
    ['done', '✅ (2026-01-02) | done 2026-01-02 | Completed on 2026-01-02 | ✅ 2026-01-02'],
    [
      'done (twice)',
      'done, twice | twice ✅ | done; twice | done: twice | done - twice | done – twice | done。twice | done (twice) | ✅ twice | ✅ (twice) | [x] twice',
    ],
    ['doing', '🔄 | in progress | 🔄 doing | [/] | partial'],
    ['doing (ch 3)', '🔄 ch 3 | in progress: ch 3 | 🔄 (ch 3) | 🔄 ch 3 (half)'],
    [
      'todo',
      '⬜ | [ ] | [] | todo | 🔄 待启动 | - | ? | <!-- x --> | done / todo | done or todo | ⬜ / 🟡 / ✅ | [done、todo] | 0%',
    ],
    ['todo', '☐ todo ☐ doing ☐ done | [ ] todo [ ] done | ☑ todo ☐ done | ☐ todo, ☐ done'],
    [
      'doing',
      '☐ todo ☑ doing ☐ done | [ ] todo [x] doing | [ ] todo [X] doing | ☐ todo ☒ doing | ⬜ todo ✅ doing ⬜ done',
    ],
    ['dropped', '~~todo~~ | ~~in progress~~ | skipped | 🚫'],
  ])('is %s', (said, cells) => {
    const [status = '', note = ''] = said.split(/ (?=\()/);
    for (const written of cells.split(' | '))
      expect(cell(written), written).toBe(`${status} Sets${note && ` ${note}`}`);
  });

  test.each(['<img src=x>', '![](x.png)', 'lukewarm', '[~]', 'done done', 'x', 'maybe'])(
    'that says %s is of no status',
    (written) => expect(cell(written)).toBe('done Maps'),
  );

  test.each([
    ['Done', ['x', '', 'n', 'Y'], ['done', 'todo', 'todo', 'done']],
    ['완료 여부', ['o', 'x', 'O', 'n'], ['done', 'todo', 'done', 'todo']],
    ['Done', ['o', 'x', 'y', 'X'], ['done', 'todo', 'done', 'todo']],
  ])('below %s answers in letters: %j', (header, cells, said) => {
    const rows = cells.map((written, at) => `Topic ${'abcd'[at]}x|${written}`);
    expect(read([`T|${header}`, ...rows]).steps.map(({ status }) => status)).toEqual(said);
  });

  test.each([
    ['Sets', '', 'todo Sets'],
    ['Sets|', '', 'todo Sets'],
  ])('that is missing is open: %j', (row, _, said) => {
    expect(steps(['T|Status', row, 'Maps|done', 'Heaps|todo'])[0]).toBe(said);
  });

  test('where a tick would be written is inside an empty cell', () => {
    for (const [row, mark] of [
      ['Sets|  ', 6],
      ['Sets| ', 6],
      ['Sets|', 6],
    ] as const) {
      const text = tables(['T|Status', row, 'Maps|done', 'Heaps|todo']);
      const start = parseOne(text).steps[0]?.mark.start ?? 0;
      expect(start - text.indexOf('|Sets'), row).toBeGreaterThanOrEqual(mark);
      expect(text.slice(start).startsWith('\n'), row).toBe(false);
    }
  });

  test('that says one status twice says it', () => {
    for (const written of ['✅/✅', '✅ / ☑', 'done / ✅']) expect(cell(written), written).toMatch(/^done Sets/);
  });

  test('in which two of the options are ticked chooses none of them', () => {
    expect(cell('☑ todo ☑ done')).toBe('done Sets (todo ☑ done)');
  });
});
