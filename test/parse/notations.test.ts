import { describe, expect, test } from 'vitest';
import { parseOne, say } from './parse-one.ts';

const table = (header: string, ...cells: readonly string[]) =>
  [`| Topic | ${header} |`, '|---|---|', ...cells.map((cell, at) => `| Topic ${at} | ${cell} |`)].join('\n');

describe('status tables', () => {
  test.each([
    ['Status', 'done', 'in progress'],
    ['状态', '已完成', '进行中'],
    ['狀態', '已完成', '進行中'],
    ['進捗', '完了', '学習中'],
    ['완료 여부', '완료', '진행 중'],
    ['Situação', 'concluído', 'em andamento'],
    ['Estado', 'hecho', 'en curso'],
    ['Statut', 'terminé', 'en cours'],
    ['Stand', 'erledigt', 'in Arbeit'],
    ['Статус', 'готово', 'в процессе'],
    ['Стан', 'виконано', 'у процесі'],
    ['Trạng thái', 'hoàn thành', 'đang học'],
    ['Kemajuan', 'selesai', 'sedang'],
    ['Durum', 'tamamlandı', 'devam ediyor'],
    ['الحالة', 'مكتمل', 'قيد التنفيذ'],
    ['وضعیت', 'انجام شده', 'در حال انجام'],
    ['סטטוס', 'הושלם', 'בתהליך'],
    ['स्थिति', 'पूर्ण', 'जारी है'],
    ['Stato', 'fatto', 'in corso'],
  ])('%s is a column of statuses', (header, done, doing) => {
    const { steps } = parseOne(table(header, done, doing, ''));
    expect(steps.map(({ status }) => status)).toEqual(['done', 'doing', 'todo']);
  });

  test.each([
    ['✅', 'done', null],
    ['✔️ Passed', 'done', null],
    ['DONE', 'done', null],
    ['Done!', 'done', null],
    ['Completed on 2026-01-02', 'done', null],
    ['🔄 进行中 2026-01-02', 'doing', null],
    ['Mostly done', 'doing', null],
    ['Not started yet', 'todo', null],
    ['✅ read twice.', 'done', 'read twice.'],
    ['已完成（再看一遍）', 'done', '再看一遍'],
    ['🔄 待启动', 'todo', null],
    ['🔄 已创建成功', 'done', null],
    ['🔄 已创建但看不懂', 'doing', '已创建但看不懂'],
    ['🔄 已创建未看', 'done', null],
    ['🔄 已创建还没看', 'doing', '已创建还没看'],
    ['動画学習確認済み', 'done', null],
    ['🔶 half understood', 'doing', 'half understood'],
    ['60%', 'doing', '60%'],
    ['—', 'todo', null],
    ['⬜ / 🟡 / ✅', 'todo', null],
    ['[Current/Completed/Not Started]', 'todo', null],
    ['[x]', 'done', null],
    ['[/]', 'doing', null],
    [':white_check_mark:', 'done', null],
    ['skipped', 'dropped', null],
    ['❌', 'todo', null],
  ])('%s', (cell, status, note) => {
    const { steps } = parseOne(table('Status', cell, cell));
    expect(steps).toMatchObject([
      { status, note },
      { status, note },
    ]);
  });

  test('a mark is the content of the status cell, also an empty one', () => {
    const text = table('Status', '✅ done', '  ');
    const marks = parseOne(text).steps.map(({ mark }) => text.slice(mark.start, mark.end));
    expect(marks).toEqual(['✅ done', '']);
  });

  test('the title is the first cell that is text, and dates, estimates and priorities are fields', () => {
    const text = [
      '| # | Day | Topic | Status | Due | Est. | Priority |',
      '|---|---|---|---|---|---|---|',
      '| 1 | Day 1 | [Sets](a.md) | todo | 2026-03-01 | 2 h | high |',
      '| 2 | Day 2 | **Maps** | todo | | | |',
    ].join('\n');
    const { steps } = parseOne(text);
    expect(steps).toMatchObject([
      { title: 'Sets', due: '2026-03-01', estimate: '2 h', priority: 'high', links: [{ title: 'Sets', url: 'a.md' }] },
      { title: 'Maps', due: null, estimate: null, priority: 'none' },
    ]);
  });

  test.each([
    ['a code', ['| Service | Notes | Status |', '| EC2 | | done |', '| S3 | | to do |', '| 7 | | |'], ['EC2', 'S3']],
    ['a number where nothing else is', ['| Chapter | Status |', '| 1 | done |', '| 2 | |', '| | done |'], ['1', '2']],
    ['a word for a status', ['| Topic | Status |', '| Next | done |', '| Vue | |'], ['Next', 'Vue']],
    [
      'text behind days, never one of them',
      ['| 上课 | 主题 | 状态 |', '| 2026年7月1日 | 集合 | 已完成 |', '| 7月8日 | 图 | |', '| 2026年7月15日 | | |'],
      ['集合', '图'],
    ],
    ['text before a code', ['| Day | Topic | Status |', '| D1 | Sets | done |', '| D2 | | |'], ['Sets', 'D2']],
  ])('the title may be %s', (_, [header = '', ...rows], titles) => {
    const rule = header.replace(/[^|]+/g, '---');
    expect(parseOne([header, rule, ...rows].join('\n')).steps.map(({ title }) => title)).toEqual(titles);
  });

  test.each([
    ['one row', table('Status', 'done')],
    ['too few known words', table('Status', 'done', 'blue', 'green')],
    ['another header', table('Colour', 'done', 'done')],
    ['codes', table('Status', '200', '404', '500')],
    ['inputs', table('Status', '<input type=checkbox>', '<input type=checkbox>')],
  ])('%s makes no status table', (_, text) => expect(parseOne(text).steps).toEqual([]));

  test('an unmapped mark is told at its row alone', () => {
    const { steps, told } = parseOne(table('Status', '[x]', '[~]', '[ ]'));
    expect(say(steps)).toEqual(['done Topic 0', 'todo Topic 2']);
    expect(told).toEqual(['4 unmapped-mark']);
    const mapped = parseOne(`---\nmarks: { "~": dropped }\n---\n\n${table('Status', '[x]', '[~]', '[ ]')}`);
    expect(say(mapped.steps)).toEqual(['done Topic 0', 'dropped Topic 1', 'todo Topic 2']);
  });

  test.each([
    ['Done', ['x', '', 'X'], ['done', 'todo', 'done']],
    ['Completed?', ['y', 'n', ''], ['done', 'todo', 'todo']],
    ['Done', ['yes', 'no', 'no'], ['done', 'todo', 'todo']],
    ['是否完成', ['x', '', '是'], ['done', 'todo', 'done']],
    ['✓', ['x', '', ''], ['done', 'todo', 'todo']],
  ])('a column %s of ticks: %j', (header, cells, statuses) => {
    expect(parseOne(table(header, ...cells)).steps.map(({ status }) => status)).toEqual(statuses);
  });

  test.each([
    ['a bare x under a noun', table('Status', 'x', '')],
    ['a bare x beside ticks', table('Done', '✓', 'x')],
  ])('%s says nothing', (_, text) =>
    expect(parseOne(text).steps.filter(({ status }) => status === 'done')).toEqual([]),
  );

  test('a column with too few known words is told, and one without any is no plan', () => {
    expect(parseOne(table('Status', 'done', 'blue', 'green')).told).toContain('1 unread-status-column');
    expect(parseOne(table('Status', 'x', '')).told).toContain('1 unread-status-column');
    expect(parseOne(table('Completed', '2026-01-01', '')).told).toEqual(['1 no-steps']);
    expect(parseOne(table('Status', '200', '404')).told).toEqual(['1 no-steps']);
  });

  test('a picture is no blank', () => {
    const { steps, told } = parseOne(
      table('Status', 'done', 'done', 'done', 'todo', '![](done.svg)', '[![](a.svg)](b)'),
    );
    expect(steps).toEqual([]);
    expect(told).toContain('1 unread-status-column');
    expect(parseOne(table('Status', 'done', 'done', 'done', 'todo', '![](done.svg)')).told).toEqual([
      '7 unknown-status',
    ]);
  });

  test('a word that nobody knows is told and not counted', () => {
    const { steps, told } = parseOne(table('Status', 'done', 'done', 'done', 'done', 'lukewarm'));
    expect(steps).toHaveLength(4);
    expect(told).toEqual(['7 unknown-status']);
  });
});

describe('glyph lists', () => {
  test.each([
    ['a single glyph', '- ✅ Sets\n- ✅ Maps\n'],
    ['a contrast', '- ✅ Sets\n- ❌ Maps\n'],
    ['coloured dots', '- Sets 🟢\n- Maps 🔴\n'],
    ['colours first', '- 🟢 Sets\n- 🔴 Maps\n'],
    ['circle and cross without a triangle', '- ○ Sets\n- × Maps\n'],
    ['a legend', '- ✅ done\n- ⬜ not started\n- 🔄 in progress\n'],
    ['a contrast with notes', '- ✅ Sets\n- ❌ Maps\n- 📝 Heaps\n'],
    ['decoration', '- ✅ Sets\n- 🔄 Maps\n- 🚀 Heaps\n- 🔒 Tries\n'],
  ])('%s is no list of steps', (_, text) => expect(parseOne(text).steps).toEqual([]));

  test('done beside open is a list of steps, and the last parenthesis is the note', () => {
    const text = '- ✅ Sets (twice)\n- ⬜ Maps\n- **🔄 Heaps**\n';
    const { steps } = parseOne(text);
    expect(say(steps)).toEqual(['done Sets', 'todo Maps', 'doing Heaps']);
    expect(steps[0]?.note).toBe('twice');
    expect(steps.map(({ mark }) => text.slice(mark.start, mark.end))).toEqual(['✅', '⬜', '🔄']);
  });

  test.each([
    ['- ✅ a\n- 🚧 b\n- ⬜ c\n- ❌ d\n', ['done a', 'doing b', 'todo c', 'todo d'], []],
    ['- ✅ a\n- ⬜ b\n- Notes\n- More notes\n', ['done a', 'todo b'], ['3 unsigned-items']],
    ['- ✅ a\n- ⬜ b\n- [x] c\n', ['done a', 'todo b', 'done c'], []],
    ['- ✅ a\n- ⬜ b\n- Notes:\n  - one\n', ['done a', 'todo b'], []],
    ['⬜ not started · ✅ done\n\n- ✅ a\n- Notes\n- More notes\n', ['done a'], ['4 unsigned-items']],
    ['- ✅ a\n- b\n', [], ['2 unsigned-items']],
    ['- ✅ a\n- ❌ b\n- c\n', [], []],
    ['- 🍎 a\n- b\n', [], []],
  ])('items without a glyph take nothing away and are reported: %j', (text, said, problems) => {
    const { steps, told } = parseOne(text);
    expect(say(steps)).toEqual(said);
    expect(told.filter((one) => !one.endsWith('no-steps'))).toEqual(problems);
  });

  test.each([
    ['- a ✅\n- b: ⬜\n', ['done a', 'todo b']],
    ['- a ✅\n- b — 🔄\n- c ⬜\n- d ⬜\n- e\n', ['done a', 'doing b', 'todo c', 'todo d']],
    ['- a ✅\n- b ⬜\n- c ⬜\n- e\n', []],
    ['- a ✅\n- b ❌\n', []],
    ['- a ✅\n- b 🟡\n- c ⬜\n', []],
  ])('a glyph at the end of nearly all items: %j', (text, said) => {
    expect(say(parseOne(text).steps)).toEqual(said);
  });

  test('glyphs for done and open among decoration are told', () => {
    expect(parseOne('- ✅ Sets\n- 🔄 Maps\n- 🚀 Heaps\n- 🔒 Tries\n').told).toContain('1 mixed-glyphs');
    expect(parseOne('- ✅ Sets\n- ❌ Maps\n').told).not.toContain('1 mixed-glyphs');
  });

  test('an hourglass waits beside another glyph for begun', () => {
    expect(say(parseOne('- ✅ a\n- 🔄 b\n- ⏳ c\n').steps)).toEqual(['done a', 'doing b', 'todo c']);
    expect(say(parseOne('- ✅ a\n- ⏳ c\n').steps)).toEqual(['done a', 'doing c']);
  });

  test('a legend makes its glyphs valid in every list, and levels above done are done', () => {
    const { steps } = parseOne(
      '⬜ not started · 🌱 in progress · ✅ done · 🌳 teaching\n\n- ⬜ a\n\n---\n\n- 🌳 b\n\n---\n\n- c 🌱\n\n---\n\n- **d 🌱**\n\n---\n\n- e `🌱`\n',
    );
    expect(say(steps)).toEqual(['todo a', 'done b', 'doing c', 'doing d']);
  });

  test('the front matter explains glyphs too', () => {
    expect(say(parseOne('---\nmarks: { "🌱": doing }\n---\n\n- 🌱 a\n').steps)).toEqual(['doing a']);
  });
});

describe('marked lines', () => {
  test.each([
    ['a fence', '```\na) Sets ✓ done\nb) Maps △ partial (slow)\n```\n'],
    ['a list', '- Sets ✓ done\n- Maps △ partial (slow)\n'],
    ['lettered lines', 'a) Sets ✓ done\nb) Maps △ partial (slow)\n'],
    ['numbers of another kind', '1、Sets ✓ done\n2、Maps △ partial (slow)\n'],
    ['bullets of another kind', '• Sets ✓ done\n• Maps △ partial (slow)\n'],
    ['blank lines between', 'a) Sets ✓ done\n\nb) Maps △ partial (slow)\n'],
    ['CRLF', '```\r\nSets ✓ done\r\nMaps △ partial (slow)\r\n```\r\n'],
    ['a quote', '> ```\n> Sets ✓ done\n> Maps △ partial (slow)\n> ```\n'],
  ])('stand in %s', (_, text) => {
    const { steps } = parseOne(text);
    expect(say(steps)).toEqual(['done Sets', 'doing Maps']);
    expect(steps[1]?.note).toBe('slow');
    expect(steps.map(({ mark }) => text.slice(mark.start, mark.end))).toEqual(['✓ done', '△ partial']);
  });

  test.each([
    ['one line', '- Sets ✓ done\n'],
    ['no word', '- Sets ✓\n- Maps ✗\n'],
    ['other words', '```\nbuild ✓ ok\ntest ✗ failed\n```\n'],
    ['few of many', '- Sets ✓ done\n- Maps ✓ done\n- a\n- b\n- c\n'],
    ['prose', 'Sets ✓ done\nMaps ✓ done\n'],
  ])('%s makes none', (_, text) => expect(parseOne(text).steps).toEqual([]));
});

describe('the same step in two notations', () => {
  test('counts once where the stages have one title', () => {
    const { steps, told } = parseOne(`## A\n\n- [x] Topic 0\n\n${table('Status', 'todo', 'done')}\n`);
    expect(say(steps)).toEqual(['done Topic 0', 'done Topic 1']);
    expect(told).toEqual(['7 duplicate']);
  });

  test('a box that is ticked is not merged with its like that is begun', () => {
    expect(say(parseOne('- [x] Sets\n- [/] Sets\n').steps)).toEqual(['done Sets', 'doing Sets']);
  });

  test('two drawn boxes are never merged, nor are stages of other titles', () => {
    expect(parseOne('## A\n\n- [x] Sets\n- [x] Sets\n').steps).toHaveLength(2);
    expect(parseOne(`## A\n\n- [x] Topic 0\n\n## B\n\n${table('Status', 'todo', 'done')}\n`).steps).toHaveLength(3);
  });
});

test('a letter or digit in brackets is a mark only where the front matter says so', () => {
  const list = '- [w] a\n- [1] b\n- [q] c\n- [ ] d\n';
  expect(say(parseOne(list).steps)).toEqual(['todo d']);
  const { steps, told } = parseOne(`---\nmarks: { w: doing, "1": done }\n---\n\n${list}`);
  expect(say(steps)).toEqual(['doing a', 'done b', 'todo d']);
  expect(told).toEqual([]);
});

test('a colon before the sign is no part of the title', () => {
  const { steps } = parseOne('- Sets: ✅ done\n- Maps：🔄 in progress\n- C: ⬜ to do\n');
  expect(say(steps)).toEqual(['done Sets', 'doing Maps', 'todo C']);
});

test('a line break in a cell or heading is a blank, but none in the fragment of the heading', () => {
  const { roadmap, steps } = parseOne(
    `## Sets<br>Maps\n\n| Topic | Status |\n|---|---|\n| a<br/>b | ✅<br>done |\n| c | |\n`,
  );
  expect(say(steps)).toEqual(['done a b', 'todo c']);
  expect(roadmap.stages).toMatchObject([{ title: 'Sets Maps', anchor: 'setsmaps' }]);
});

test('the day behind the word in a status cell is a field', () => {
  const { steps } = parseOne(table('Status', 'Done 2026-01-02', '✅ 完成 2026-01-03'));
  expect(steps.map(({ doneOn }) => doneOn)).toEqual(['2026-01-02', '2026-01-03']);
});
