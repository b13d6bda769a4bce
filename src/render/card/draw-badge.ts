import type { Theme } from '../../options.ts';
import { escapeXml } from '../escape/escape-xml.ts';
import { FIRST_LINE } from './own-card.ts';
import { type Type, textWidth } from './text-width.ts';
import { paletteOf } from './themes.ts';

/** What a badge says: the label on the left, the value on the right. `isDone` colours it as finished. */
export interface Badge {
  readonly label: string;
  readonly value: string;
  readonly isDone: boolean;
}

const HEIGHT = 20;
const PAD = 7;
const TEXT: Type = { size: 11 };
// The two grounds of shields, dark enough for white text in both schemes (https://github.com/badges/shields/blob/master/spec/SPECIFICATION.md).
const LABEL_GROUND = '#555';

/** A badge of 20 units' height in the look of shields, the same in both schemes as all badges are. */
export function drawBadge({ label, value, isDone }: Badge, theme: Theme): string {
  const [left, right] = [label, value].map((text) => Math.ceil(textWidth(text, TEXT)) + 2 * PAD) as [number, number];
  const width = left + right;
  const { done, accent } = paletteOf(theme).light;
  return [
    FIRST_LINE,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${escapeXml(`${label}: ${value}`)}">`,
    `<title>${escapeXml(`${label}: ${value}`)}</title>`,
    `<clipPath id="round"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    `<g clip-path="url(#round)"><rect width="${left}" height="${HEIGHT}" fill="${LABEL_GROUND}"/>`,
    `<rect x="${left}" width="${right}" height="${HEIGHT}" fill="${isDone ? done : accent}"/></g>`,
    '<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">',
    `<text x="${left / 2}" y="14">${escapeXml(label)}</text>`,
    `<text x="${left + right / 2}" y="14">${escapeXml(value)}</text></g>`,
    '</svg>',
    '',
  ].join('\n');
}

/** The same for shields' endpoint badge (https://shields.io/badges/endpoint-badge). */
export function endpointOf({ label, value, isDone }: Badge, theme: Theme): Readonly<Record<string, string | number>> {
  const { done, accent } = paletteOf(theme).light;
  return { schemaVersion: 1, label, message: value, color: isDone ? done : accent };
}
