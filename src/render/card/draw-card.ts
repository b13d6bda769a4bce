import type { Theme } from '../../options.ts';
import { escapeXml } from '../escape/escape-xml.ts';
import type { Card, CardRow } from './card.ts';
import { drawRidge } from './draw-ridge.ts';
import { FIRST_LINE } from './own-card.ts';
import { fitText, type Type, textWidth, wrapText } from './text-width.ts';
import { styleOf } from './themes.ts';

/** Lengths in the picture's own units, which are CSS pixels at its natural size. */
const WIDTH = 480;
const MARGIN = 24;
const ROW = 28;
const RING = { radius: 6.5, around: 40.84 };
const TITLE: Type = { size: 18, isBold: true };
const NUMBER: Type = { size: 34, isBold: true };
const SIGN: Type = { size: 18, isBold: true };
const BODY: Type = { size: 14 };
const SMALL: Type = { size: 13 };
const LABEL: Type = { size: 12, isBold: true };
const NEXT: Type = { size: 14, isBold: true };
/** So few steps in the best week are no full colour yet. */
const WEEK = { size: 12, least: 4 };

/** A part of the card: its lines of SVG and how high it is. */
interface Part {
  readonly lines: readonly string[];
  readonly height: number;
}

/** The card as a standalone SVG: light and dark, 480 units wide, mirrored for right to left, the same bytes for the same card. */
export function drawCard(card: Card, theme: Theme): string {
  const parts: readonly ((card: Card, top: number) => Part)[] = [drawHead, drawTrail, drawRows, drawBand, drawFoot];
  const lines: string[] = [];
  let height = 0;
  for (const draw of parts) {
    const part = draw(card, height);
    lines.push(...part.lines);
    height += part.height;
  }
  return [
    FIRST_LINE,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" direction="${card.direction}" xml:lang="${escapeXml(card.language)}">`,
    `<title>${escapeXml(card.title)}</title>`,
    `<desc>${escapeXml(card.description)}</desc>`,
    `<style>${styleOf(theme)}</style>`,
    `<rect class="back" x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" rx="10"/>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

function mirror({ direction }: Card): string {
  return direction === 'rtl' ? ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"` : '';
}

/** A text whose beginning (or end) stands `x` from the side where the language begins. */
function write(card: Card, text: string, at: { x: number; y: number; style: string; isEnd?: boolean }): string {
  const x = card.direction === 'rtl' ? WIDTH - at.x : at.x;
  // With a direction of its own an SVG anchors a text by its logical beginning.
  const anchor = at.isEnd ? ' text-anchor="end"' : '';
  // A title of the other direction keeps its own order, its ellipsis included.
  const isolated = card.direction === 'rtl' ? `\u2068${text}\u2069` : text;
  return `<text class="${at.style}" x="${round(x)}" y="${at.y}"${anchor}>${isolated}</text>`;
}

function drawHead(card: Card, top: number): Part {
  const { number, sign, isBefore } = card.percent;
  const room = WIDTH - 2 * MARGIN - 16 - textWidth(number, NUMBER) - textWidth(sign, SIGN);
  const mark = sign === '' ? '' : `<tspan class="sign">${escapeXml(sign)}</tspan>`;
  const figure = isBefore ? `${mark}${escapeXml(number)}` : `${escapeXml(number)}${mark}`;
  const title = wrapText(card.title, TITLE, { room, lines: 2 });
  const below = top + 42 + (title.length - 1) * 23;
  const summary = card.summary === '' ? [] : [fitText(card.summary, SMALL, room)];
  return {
    lines: [
      ...title.map((line, at) => write(card, escapeXml(line), { x: MARGIN, y: top + 42 + at * 23, style: 'title' })),
      ...summary.map((line) => write(card, escapeXml(line), { x: MARGIN, y: below + 22, style: 'small' })),
      write(card, figure, { x: WIDTH - MARGIN, y: top + 56, style: 'number', isEnd: true }),
    ],
    height: below + 32 - top,
  };
}

function drawTrail(card: Card, top: number): Part {
  const frame = { left: MARGIN, right: WIDTH - MARGIN, top: top + 20, bottom: top + 88 };
  return { lines: [`<g${mirror(card)}>`, ...drawRidge(card.rows, card.progress, frame), '</g>'], height: 88 };
}

function drawRows(card: Card, top: number): Part {
  const lines = card.rows.flatMap((row, at) => drawRow(card, row, top + 30 + at * ROW));
  return { lines, height: card.rows.length * ROW + 28 };
}

function drawRow(card: Card, row: CardRow, middle: number): readonly string[] {
  const isQuiet = row.kind !== 'stage' || row.progress.done + row.progress.doing === 0;
  const room = WIDTH - 2 * MARGIN - 28 - (row.fraction === '' ? 0 : 16 + textWidth(row.fraction, SMALL));
  const title = escapeXml(fitText(row.title, BODY, room));
  return [
    ...drawRing(row, card.direction === 'rtl' ? WIDTH - MARGIN - 8 : MARGIN + 8, middle),
    write(card, title, { x: MARGIN + 28, y: middle + 5, style: isQuiet ? 'muted' : 'row' }),
    ...(row.fraction === ''
      ? []
      : [write(card, escapeXml(row.fraction), { x: WIDTH - MARGIN, y: middle + 5, style: 'count', isEnd: true })]),
  ];
}

/** A ring of what is done and begun; a disc with a check for what is finished, three dots for what lies ahead. */
function drawRing({ kind, progress: { done, doing, total } }: CardRow, x: number, middle: number): readonly string[] {
  if (kind === 'ahead')
    return [-5, 0, 5].map((shift) => `<circle class="dots" cx="${x + shift}" cy="${middle}" r="1.5"/>`);
  if (total > 0 && done === total)
    return [
      `<circle class="disc" cx="${x}" cy="${middle}" r="8"/>`,
      `<path class="check" d="M${x - 3.6} ${middle + 0.2}l2.6 2.7l4.8-5.2"/>`,
    ];
  const arc = (style: string, from: number, to: number) => {
    const length = (RING.around * (to - from)) / Math.max(1, total);
    const turn = -90 + (360 * from) / Math.max(1, total);
    return `<circle class="${style}" cx="${x}" cy="${middle}" r="${RING.radius}" stroke-dasharray="${round(length)} ${RING.around}" transform="rotate(${round(turn)} ${x} ${middle})"/>`;
  };
  return [
    `<circle class="track" cx="${x}" cy="${middle}" r="${RING.radius}"/>`,
    ...(doing > 0 ? [arc('part', done, done + doing)] : []),
    ...(done > 0 ? [arc('arc', 0, done)] : []),
  ];
}

/** A cell for each week, the newest last, deeper the more steps were done, and a line of words below. */
function drawBand(card: Card, top: number): Part {
  if (card.band === null) return { lines: [], height: 0 };
  const { weeks, text } = card.band;
  const pitch = (WIDTH - 2 * MARGIN - WEEK.size) / Math.max(1, weeks.length - 1);
  const most = Math.max(WEEK.least, ...weeks);
  const cells = weeks.map((done, at) => {
    const style = done === 0 ? 'class="week"' : `class="week did" fill-opacity="${round(0.3 + (0.7 * done) / most)}"`;
    return `<rect ${style} x="${round(MARGIN + at * pitch)}" y="${top + 14}" width="${WEEK.size}" height="${WEEK.size}" rx="2.5"/>`;
  });
  const words = wrapText(text, SMALL, { room: WIDTH - 2 * MARGIN, lines: 2 });
  return {
    lines: [
      rule(top),
      `<g${mirror(card)}>`,
      ...cells,
      '</g>',
      ...words.map((line, at) => write(card, escapeXml(line), { x: MARGIN, y: top + 47 + at * 18, style: 'small' })),
    ],
    height: 62 + (words.length - 1) * 18,
  };
}

function drawFoot(card: Card, top: number): Part {
  const { label, text, place } = card.foot;
  const beside = label === null ? 0 : textWidth(label, LABEL) + 16;
  const room = WIDTH - 2 * MARGIN;
  const isBeside = textWidth(text, NEXT) <= room - beside;
  const free = room - beside - textWidth(text, NEXT) - 24;
  const stage = place !== null && isBeside && textWidth(place, SMALL) <= free ? place : null;
  const said = isBeside ? [text] : wrapText(text, NEXT, { room, lines: 3 });
  const isWon = card.progress.total > 0 && card.progress.done === card.progress.total;
  const first = isBeside || label === null ? { x: MARGIN + beside, y: top + 28 } : { x: MARGIN, y: top + 50 };
  return {
    lines: [
      rule(top),
      ...(label === null ? [] : [write(card, escapeXml(label), { x: MARGIN, y: top + 28, style: 'label' })]),
      ...said.map((line, at) =>
        write(card, escapeXml(line), { x: first.x, y: first.y + at * 20, style: isWon ? 'summit' : 'next' }),
      ),
      ...(stage === null
        ? []
        : [write(card, escapeXml(stage), { x: WIDTH - MARGIN, y: top + 28, style: 'small', isEnd: true })]),
    ],
    height: first.y - top + (said.length - 1) * 20 + 20,
  };
}

function rule(top: number): string {
  return `<path class="rule" d="M${MARGIN} ${top}H${WIDTH - MARGIN}"/>`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
