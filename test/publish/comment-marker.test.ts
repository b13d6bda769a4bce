import { describe, expect, test } from 'vitest';
import { parseMarker, writeMarker } from '../../src/publish/discussion/comment-marker.ts';
import { parseTicks } from '../../src/publish/discussion/plan-ticks.ts';
import { NO_TICKS } from '../../src/publish/discussion/ticks.ts';

const BOXES = [
  { id: 'a.md#x', title: '学 --> @you #1 GH-1', ticked: false },
  { id: 'a.md#y', title: 'second', ticked: true },
];
const TEXT = '- [ ] x\n> 1. [X] y\n';

describe('the marker', () => {
  test('comes back as it was, also from the web page with its CRLF', () => {
    expect(parseMarker(writeMarker(TEXT, BOXES))).toEqual(BOXES);
    expect(parseMarker(writeMarker(TEXT, BOXES).replaceAll('\n', '\r\n'))).toEqual(BOXES);
  });

  test('holds nothing that ends it, mentions or refers', () => {
    const [marker = ''] = writeMarker(TEXT, BOXES).split('\n');
    expect(marker).toMatch(/^<!-- trailmark:comment [A-Za-z0-9+/=]+ [0-9a-f]{8} -->$/);
  });

  test.each([
    ['not at the start', (body: string) => ` ${body}`],
    ['another record', (body: string) => body.replace('comment W', 'comment X')],
    ['another sum', (body: string) => body.replace(/[0-9a-f]{8} -->/, '00000000 -->')],
    ['none', () => '- [ ] x'],
  ])('%s is none of ours', (_, edit) => {
    expect(parseMarker(edit(writeMarker(TEXT, BOXES)))).toBeNull();
  });

  test('stays short whatever the titles are', () => {
    const long = BOXES.map((box) => ({ ...box, title: '学'.repeat(90_000) }));
    expect(writeMarker('', long).length).toBeLessThan(14_600);
    expect(writeMarker('', [{ ...long[0], id: 'i'.repeat(19_000), title: '', ticked: false }]).length).toBeLessThan(
      100,
    );
  });
});

describe('ticks', () => {
  test('are the boxes that differ from the record', () => {
    expect(parseTicks(writeMarker(TEXT, BOXES))).toEqual({ changed: [], ticked: [BOXES[1]] });
    expect(parseTicks(writeMarker(TEXT.replace('[ ]', '[x]'), BOXES))).toEqual({
      changed: [{ ...BOXES[0], ticked: true }],
      ticked: [{ ...BOXES[0], ticked: true }, BOXES[1]],
    });
    expect(parseTicks(writeMarker(TEXT.replace('[X]', '[ ]'), BOXES))).toEqual({
      changed: [{ ...BOXES[1], ticked: false }],
      ticked: [],
    });
  });

  test('are none when a box more or less is drawn', () => {
    expect(parseTicks(writeMarker(`- [x] z\n${TEXT}`, BOXES))).toEqual(NO_TICKS);
    expect(parseTicks(writeMarker('- [x] x\n', BOXES))).toEqual(NO_TICKS);
  });
});
