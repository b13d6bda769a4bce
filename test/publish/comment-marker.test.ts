import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/comment/comment.ts';
import { parseMarker, writeMarker } from '../../src/comment/comment-marker.ts';
import { NO_TICKS } from '../../src/comment/ticks.ts';
import { parseTicks } from '../../src/publish/issue/plan-ticks.ts';

const BOXES = [
  { key: 'a', check: 'b', title: '学 --> @you #1 GH-1', begun: true, ticked: false },
  { key: 'c', check: 'd', title: 'second', begun: false, ticked: true },
];
const TEXT = '- [ ] x\n> 1. [X] y\n';

describe('the marker', () => {
  test('comes back as it was, also from the web page with its CRLF', () => {
    const boxes = BOXES.map((box) => expect.objectContaining(box));
    const marker = { boxes, isUntouched: true, record: expect.stringMatching(/^[A-Za-z0-9+/=]+$/) };
    expect(parseMarker(writeMarker(TEXT, BOXES))).toEqual(marker);
    expect(parseMarker(writeMarker(TEXT, BOXES).replaceAll('\n', '\r\n').trimEnd())).toEqual(marker);
  });

  test('holds nothing that ends it, mentions or refers', () => {
    const [marker = ''] = writeMarker(TEXT, BOXES).split('\n');
    expect(marker).toMatch(/^<!-- trailmark:comment [A-Za-z0-9+/=]+ [0-9a-f]{16} -->$/);
  });

  test('tells a text that somebody changed from one with ticks alone', () => {
    const body = writeMarker(TEXT, BOXES);
    expect(parseMarker(body.replace('[ ] x', '[x] x'))?.isUntouched).toBe(true);
    expect(parseMarker(`${body}mine`)?.isUntouched).toBe(false);
  });

  test.each([
    ['not at the start', (body: string) => ` ${body}`],
    ['another record', (body: string) => body.replace('comment W', 'comment X')],
    ['another sum', (body: string) => body.replace(/[0-9a-f]{16} -->/, '0000000000000000 -->')],
    ['none', () => '- [ ] x'],
  ])('%s is none of ours', (_, edit) => {
    expect(parseMarker(edit(writeMarker(TEXT, BOXES)))).toBeNull();
  });
});

describe('ticks', () => {
  test('are the boxes that differ from the record', () => {
    expect(parseTicks(writeMarker(TEXT, BOXES))).toMatchObject({ changed: [], ticked: [BOXES[1]], notes: [] });
    expect(parseTicks(writeMarker(TEXT.replace('[ ]', '[x]'), BOXES))).toMatchObject({
      changed: [{ ...BOXES[0], ticked: true }],
      ticked: [{ ...BOXES[0], ticked: true }, BOXES[1]],
      notes: [],
    });
    expect(parseTicks(writeMarker(TEXT.replace('[X]', '[ ]'), BOXES))).toMatchObject({
      changed: [{ ...BOXES[1], ticked: false }],
      ticked: [],
      notes: [],
    });
  });

  test('are found on their lines, wherever somebody moved these', () => {
    const moved = writeMarker(TEXT, BOXES).replace('- [ ] x\n> 1. [X] y', '> 1. [X] y\n- [x] x');
    expect(parseTicks(moved)).toMatchObject({ changed: [{ key: 'a', ticked: true }], notes: [] });
  });

  test('are none when a line is another one, which is told', () => {
    const other = writeMarker(TEXT, BOXES).replace('- [ ] x', '- [x] something of mine');
    expect(parseTicks(other)).toMatchObject({ changed: [], notes: [expect.any(String)] });
  });

  test('put the one that was ticked last first', () => {
    const boxes = ['1', '2', '3', '4'].map((key) => ({ key, check: '', title: '', begun: false, ticked: key < '4' }));
    const body = writeMarker('- [x] 1\n- [x] 2\n- [x] 3\n- [ ] 4\n', boxes).replace('- [ ] 4', '- [x] 4');
    expect(parseTicks(body).ticked.map(({ key }) => key)).toEqual(['4', '1', '2', '3']);
  });

  test('that have landed since are told from those taken back', () => {
    const body = writeMarker(TEXT, BOXES);
    const record = parseMarker(body)?.record ?? null;
    const landed = { record, changed: [{ ...(BOXES[0] as Box), ticked: true }] };
    expect(parseTicks(body, landed).changed).toMatchObject([{ key: 'a', ticked: false }]);
    expect(parseTicks(body.replace('[ ] x', '[x] x'), landed).changed).toEqual([]);
    expect(parseTicks(body, { ...landed, record: 'another' }).changed).toEqual([]);
  });

  test('are none when a box more or less is drawn, which is told', () => {
    const none = { ...NO_TICKS, notes: [expect.stringContaining('none of them is taken for a tick')] };
    expect(parseTicks(writeMarker(`- [x] z\n${TEXT}`, BOXES))).toEqual(none);
    expect(parseTicks(writeMarker('- [x] x\n', BOXES))).toEqual(none);
  });
});
