import { describe, expect, test } from 'vitest';
import { parseMarker, writeMarker } from '../../src/publish/discussion/comment-marker.ts';
import { parseTicks } from '../../src/publish/discussion/plan-ticks.ts';
import { NO_TICKS } from '../../src/publish/discussion/ticks.ts';

const BOXES = [
  { key: 'a', check: 'b', title: '学 --> @you #1 GH-1', ticked: false },
  { key: 'c', check: 'd', title: 'second', ticked: true },
];
const TEXT = '- [ ] x\n> 1. [X] y\n';

describe('the marker', () => {
  test('comes back as it was, also from the web page with its CRLF', () => {
    const marker = { boxes: BOXES, isUntouched: true };
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
    expect(parseTicks(writeMarker(TEXT, BOXES))).toEqual({ changed: [], ticked: [BOXES[1]], notes: [] });
    expect(parseTicks(writeMarker(TEXT.replace('[ ]', '[x]'), BOXES))).toEqual({
      changed: [{ ...BOXES[0], ticked: true }],
      ticked: [{ ...BOXES[0], ticked: true }, BOXES[1]],
      notes: [],
    });
    expect(parseTicks(writeMarker(TEXT.replace('[X]', '[ ]'), BOXES))).toEqual({
      changed: [{ ...BOXES[1], ticked: false }],
      ticked: [],
      notes: [],
    });
  });

  test('are none when a box more or less is drawn, which is told', () => {
    const none = { ...NO_TICKS, notes: [expect.stringContaining('none of them is taken for a tick')] };
    expect(parseTicks(writeMarker(`- [x] z\n${TEXT}`, BOXES))).toEqual(none);
    expect(parseTicks(writeMarker('- [x] x\n', BOXES))).toEqual(none);
  });
});
