import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeComment, encodeComment, isComment, isStillRight } from '../../src/comment/codec.ts';
import type { Box } from '../../src/comment/comment.ts';
import { digest } from '../../src/comment/digest.ts';
import { listBoxes } from '../../src/comment/drawn-boxes.ts';
import { addCommitted, NO_TICKS, readTicks } from '../../src/comment/ticks.ts';

const BOXES = [
  { key: 'a', check: 'b', title: '学 --> @you #1 GH-1', begun: true, ticked: false },
  { key: 'c', check: 'd', title: 'second', begun: false, ticked: true },
];
const TEXT = '- [ ] x\n> 1. [X] y\n';
const COMMENT = { text: TEXT, boxes: BOXES };

const box = fc.record({
  key: fc.string({ unit: 'binary' }),
  check: fc.string(),
  title: fc.string({ unit: 'binary' }),
  begun: fc.boolean(),
  ticked: fc.boolean(),
});
const drawn = fc.tuple(box, fc.stringMatching(/^[^\r\n]*$/));

test('decode gives back what encode was given, whatever the web page does to line ends', () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const boxes = lines.map(([one]) => one);
      const text = lines.map(([one, words], at) => `- [${one.ticked ? 'x' : ' '}] ${at} ${words}.`).join('\n');
      const body = encodeComment({ text, boxes }).replaceAll('\n', end);
      const decoded = decodeComment(body);
      expect(decoded).toMatchObject({ text, isUntouched: true });
      expect(decoded?.boxes.map(({ line: _, ...one }) => one)).toEqual(boxes);
      expect(readTicks(body)).toMatchObject({ changed: [], ticked: boxes.filter(({ ticked }) => ticked), notes: [] });
    }),
  );
});

test.each([
  [30, 30],
  [31, undefined],
])('a record of %i boxes has %s', (count, read) => {
  const boxes = Array.from({ length: count }, (_, at) => ({ ...(BOXES[0] as Box), key: String(at) }));
  expect(decodeComment(encodeComment({ text: '', boxes }))?.boxes.length).toBe(read);
});

test.each<[string, string]>([
  ['- [ ] a', '_'],
  ['* [x] a', 'x'],
  ['+ [X] a', 'x'],
  ['1. [ ] a', '_'],
  ['1) [x] a', 'x'],
  ['123456789. [x] a', 'x'],
  ['\t>> - [x] a', 'x'],
  ['-\t[x]\ta', 'x'],
  ['- [x] a\r\n- [ ] b', 'x_'],
  ['1234567890. [x] a', ''],
  ['-[x] a', ''],
  ['- [x]a', ''],
  ['- [y] a', ''],
  ['- []', ''],
  ['a - [x] b', ''],
  ['1: [x] a', ''],
])('in %j the boxes are "%s"', (text, marks) => {
  expect(
    listBoxes(text)
      .map(({ ticked }) => (ticked ? 'x' : '_'))
      .join(''),
  ).toBe(marks);
});

describe('the marker', () => {
  test('comes back as it was, also from the web page with its CRLF', () => {
    const boxes = BOXES.map((box) => expect.objectContaining(box));
    const marker = {
      text: TEXT.trimEnd(),
      boxes,
      isUntouched: true,
      lasting: null,
      record: expect.stringMatching(/^[A-Za-z0-9+/=]+$/),
    };
    expect(decodeComment(encodeComment(COMMENT))).toEqual(marker);
    expect(decodeComment(encodeComment(COMMENT).replaceAll('\n', '\r\n').trimEnd())).toEqual(marker);
  });

  test('holds nothing that ends it, mentions or refers', () => {
    const [marker = ''] = encodeComment(COMMENT).split('\n');
    expect(marker).toMatch(/^<!-- trailmark:comment [A-Za-z0-9+/=]+ [0-9a-f]{16} -->$/);
  });

  test('tells a text that somebody changed from one with ticks alone', () => {
    const body = encodeComment(COMMENT);
    expect(decodeComment(body.replace('[ ] x', '[x] x'))?.isUntouched).toBe(true);
    expect(decodeComment(`${body}mine`)?.isUntouched).toBe(false);
  });

  test.each([
    ['not at the start', (body: string) => ` ${body}`],
    ['another record', (body: string) => body.replace('comment W', 'comment X')],
    ['another sum', (body: string) => body.replace(/[0-9a-f]{16} -->/, '0000000000000000 -->')],
    ['none', () => '- [ ] x'],
  ])('%s is none of ours', (_, edit) => {
    expect(decodeComment(edit(encodeComment(COMMENT)))).toBeNull();
  });
});

test.each([
  ['the marker as it was written', (body: string) => body, true],
  ['another record', (body: string) => body.replace('comment W', 'comment X'), true],
  ['words about the marker', () => '<!-- trailmark:comment is how it marks its comment -->\nMy notes.', false],
  ['a quote of it', (body: string) => `> ${body}`, false],
])('a body that begins with %s is one of a comment', (_, edit, expected) => {
  expect(isComment(edit(encodeComment(COMMENT)))).toBe(expected);
});

describe('a record that this version did not write', () => {
  const entry: readonly unknown[] = ['key', 'check', 'title', 0, 1, 'line'];
  const sum = '0123456789abcdef';

  test.each<[string, unknown, boolean]>([
    ['a box', [sum, entry], true],
    ['no box', [sum], true],
    ['what was said once', [sum, sum, entry], true],
    ['no list', { 0: sum }, false],
    ['nothing', [], false],
    ['no sum', [1, entry], false],
    ['a box that is no list', [sum, sum, { length: 6 }], false],
    ['a box with less', [sum, entry.slice(0, 5)], false],
    ['a box with more', [sum, [...entry, '']], false],
    ...entry.map((one, at): [string, unknown, boolean] => [
      `a box whose part ${at} is another kind`,
      [sum, entry.with(at, typeof one === 'string' ? 0 : '1')],
      false,
    ]),
    ['a box begun twice', [sum, entry.with(3, 2)], false],
    ['a box ticked by true', [sum, entry.with(4, true)], false],
    ['one box of two that is none', [sum, entry, null], false],
  ])('with %s is read or not', (_, said, isRead) => {
    const record = btoa(JSON.stringify(said));
    expect(decodeComment(`<!-- trailmark:comment ${record} ${digest(record)} -->\n`) !== null).toBe(isRead);
  });

  test('is none where it is no JSON', () => {
    const record = btoa('[');
    expect(decodeComment(`<!-- trailmark:comment ${record} ${digest(record)} -->\n`)).toBeNull();
  });
});

describe('ticks', () => {
  test('leave the boxes that were open when the comment was written, in their order', () => {
    const open = { ...BOXES[0], key: 'e', ticked: false };
    const text = `${TEXT}- [ ] z\n`;
    const body = encodeComment({ text, boxes: [...BOXES, open as Box] });
    expect(readTicks(body).record).toBe(/comment (\S+)/.exec(body)?.[1]);
    expect(readTicks(body.replace('[ ] x', '[x] x')).open).toEqual(
      [BOXES[0], open].map((one) => expect.objectContaining(one)),
    );
  });

  test('are the boxes that differ from the record', () => {
    expect(readTicks(encodeComment(COMMENT))).toMatchObject({ changed: [], ticked: [BOXES[1]], notes: [] });
    expect(readTicks(encodeComment({ text: TEXT.replace('[ ]', '[x]'), boxes: BOXES }))).toMatchObject({
      changed: [{ ...BOXES[0], ticked: true }],
      ticked: [{ ...BOXES[0], ticked: true }, BOXES[1]],
      notes: [],
    });
    expect(readTicks(encodeComment({ text: TEXT.replace('[X]', '[ ]'), boxes: BOXES }))).toMatchObject({
      changed: [{ ...BOXES[1], ticked: false }],
      ticked: [],
      notes: [],
    });
  });

  test('are found on their lines, wherever somebody moved these', () => {
    const moved = encodeComment(COMMENT).replace('- [ ] x\n> 1. [X] y', '> 1. [X] y\n- [x] x');
    expect(readTicks(moved)).toMatchObject({ changed: [{ key: 'a', ticked: true }], notes: [] });
  });

  test('are none when a line is another one, which is told', () => {
    const other = encodeComment(COMMENT).replace('- [ ] x', '- [x] something of mine');
    expect(readTicks(other)).toMatchObject({ changed: [], notes: [expect.any(String)] });
  });

  test('are none where there is no comment, and no record is known', () => {
    expect(readTicks('Words.\n')).toEqual(NO_TICKS);
  });

  test('put the one that was ticked last first', () => {
    const boxes = ['1', '2', '3', '4'].map((key) => ({ key, check: '', title: '', begun: false, ticked: key < '4' }));
    const body = encodeComment({ text: '- [x] 1\n- [x] 2\n- [x] 3\n- [ ] 4\n', boxes }).replace('- [ ] 4', '- [x] 4');
    expect(readTicks(body).ticked.map(({ key }) => key)).toEqual(['4', '1', '2', '3']);
  });

  test('that have landed since are told from those taken back', () => {
    const body = encodeComment(COMMENT);
    const record = decodeComment(body)?.record ?? null;
    const landed = { record, changed: [{ ...(BOXES[0] as Box), ticked: true }] };
    expect(readTicks(body, landed).changed).toMatchObject([{ key: 'a', ticked: false }]);
    expect(readTicks(body.replace('[ ] x', '[x] x'), landed).changed).toEqual([]);
    expect(readTicks(body, { ...landed, record: 'another' }).changed).toEqual([]);
  });

  test('that are committed in several rounds are known together, until the comment is written anew', () => {
    const record = 'one';
    const [first, second] = BOXES.map((one) => ({ ...NO_TICKS, record, changed: [one] }));
    const both = addCommitted(addCommitted(NO_TICKS, first ?? NO_TICKS), second ?? NO_TICKS);
    expect(both).toEqual({ record, changed: BOXES });
    expect(addCommitted(both, { ...NO_TICKS, record: 'two' })).toEqual({ record: 'two', changed: [] });
  });

  test('are none when a box more or less is drawn, which is told', () => {
    const none = { ...NO_TICKS, notes: [expect.stringContaining('none of them is taken for a tick')] };
    expect(readTicks(encodeComment({ text: `- [x] z\n${TEXT}`, boxes: BOXES }))).toEqual(none);
    expect(readTicks(encodeComment({ text: '- [x] x\n', boxes: BOXES }))).toEqual(none);
  });
});

describe('what is said once', () => {
  const SAID = { text: `Well done!\n\n${TEXT}`, lasting: TEXT, boxes: BOXES };
  const body = encodeComment(SAID);

  test('stays as long as the rest is as it was', () => {
    expect(isStillRight(body, COMMENT)).toBe(true);
    expect(isStillRight(body.replaceAll('\n', '\r\n'), COMMENT)).toBe(true);
    expect(isStillRight(body, { ...COMMENT, text: `${TEXT}more` })).toBe(false);
    expect(isStillRight(encodeComment(COMMENT), COMMENT)).toBe(true);
  });

  test('makes room for what is new, and is drawn anew when somebody ticked or wrote something', () => {
    expect(isStillRight(body, { ...SAID, text: `Again!\n\n${TEXT}` })).toBe(false);
    expect(isStillRight(body.replace('[ ] x', '[x] x'), COMMENT)).toBe(false);
    expect(isStillRight(`${body}mine`, COMMENT)).toBe(false);
    expect(isStillRight('mine', COMMENT)).toBe(false);
    expect(isStillRight(encodeComment(COMMENT), SAID)).toBe(false);
    expect(isStillRight(body, { ...COMMENT, lasting: 'other' })).toBe(false);
  });
});
