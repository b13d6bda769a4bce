import { scaleLinear } from 'd3-scale';
import { area, curveBumpX, line } from 'd3-shape';
import type { Progress } from '../../measure/progress.ts';

/** The frame of the trail, in units of the picture. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

// More hills than these are a saw; neighbours are merged.
const MOST_HILLS = 9;

/**
 * The trail: a ridge with a hill for each stage that climbs to a flag, the walked part filled, the begun part hatched, a dot where the
 * learner stands. It is drawn from left to right; who writes from right to left mirrors it.
 */
export function drawRidge(hills: readonly number[], { done, doing, total }: Progress, frame: Frame): readonly string[] {
  const points = plotRidge(mergeHills(hills), frame);
  const along = scaleLinear([0, Math.max(1, total)], [frame.left, frame.right]);
  const [here, until] = [along(done), along(done + doing)];
  const ridge =
    line<Point>(
      ({ x }) => x,
      ({ y }) => y,
    )
      .curve(curveBumpX)
      .digits(1)(points) ?? '';
  const ground =
    area<Point>()
      .x(({ x }) => x)
      .y0(frame.bottom)
      .y1(({ y }) => y)
      .curve(curveBumpX)
      .digits(1)(points) ?? '';
  const isFinished = total > 0 && done === total;
  const summit = points[points.length - 1] ?? { x: frame.right, y: frame.top };
  return [
    '<defs>',
    '<linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-opacity=".55"/><stop offset="1" stop-opacity=".12"/></linearGradient>',
    '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="ground"/><rect width="2.2" height="6" class="hatch"/></pattern>',
    clip('done', [frame.left - 2, here], frame),
    clip('doing', [here, until], frame),
    '</defs>',
    `<path class="hill" d="${ground}"/>`,
    ...(done > 0 ? [`<path fill="url(#fade)" clip-path="url(#done)" d="${ground}"/>`] : []),
    ...(doing > 0 ? [`<path fill="url(#hatch)" clip-path="url(#doing)" d="${ground}"/>`] : []),
    `<path class="ridge" d="${ridge}"/>`,
    ...(done > 0 ? [`<path class="walked" clip-path="url(#done)" d="${ridge}"/>`] : []),
    ...(doing > 0 ? [`<path class="begun" clip-path="url(#doing)" d="${ridge}"/>`] : []),
    `<path class="pole" d="M${round(summit.x)} ${round(summit.y)}v-19"/>`,
    `<path class="${isFinished ? 'won' : 'flag'}" d="M${round(summit.x)} ${round(summit.y - 19.5)}l12 4.7l-12 4.7z"/>`,
    `<path class="rule" d="M${frame.left} ${frame.bottom}H${frame.right}"/>`,
    ...(isFinished ? [] : [`<circle class="here" cx="${round(here)}" cy="${round(heightAt(points, here))}" r="5.5"/>`]),
  ];
}

function clip(id: string, [from, to]: readonly [number, number], { top, bottom }: Frame): string {
  return `<clipPath id="${id}"><rect x="${round(from)}" y="${top - 4}" width="${round(Math.max(0, to - from))}" height="${bottom - top + 4}"/></clipPath>`;
}

/** Neighbouring stages together, so that at most nine hills stand; a plan without stages has two. */
function mergeHills(hills: readonly number[]): readonly number[] {
  if (hills.length < 2) return [1, 2];
  const each = Math.ceil(hills.length / MOST_HILLS);
  const count = Math.ceil(hills.length / each);
  return Array.from({ length: count }, (_, at) => hills.slice(at * each, (at + 1) * each).reduce((a, b) => a + b, 0));
}

/** Valley, hill, valley, hill … to the summit, which stands where all is done. Widths grow slowly with the steps, heights with the way. */
function plotRidge(hills: readonly number[], frame: Frame): readonly Point[] {
  const widths = hills.map((steps) => Math.max(1, steps) ** 0.3);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const across = scaleLinear([0, whole], [frame.left, frame.right]);
  const up = scaleLinear([0, 1], [frame.bottom, frame.top]);
  const climb = scaleLinear([0, hills.length - 1], [0.3, 1]);
  const points: Point[] = [{ x: frame.left, y: up(0.09) }];
  let way = 0;
  for (const [at, width] of widths.entries()) {
    const isSummit = at === hills.length - 1;
    const height = isSummit ? 1 : climb(at) * (0.82 + 0.16 * jitter(hills, at));
    points.push({ x: across(way + width * (isSummit ? 1 : 0.5)), y: up(height) });
    way += width;
    if (!isSummit) points.push({ x: across(way), y: up(height * (0.55 + 0.2 * jitter(hills, at + 50))) });
  }
  return points;
}

/** A number from 0 to 1 that hangs on the plan's shape alone: plans look different, and each the same in every run. */
function jitter(hills: readonly number[], salt: number): number {
  let hash = 2166136261 ^ salt;
  for (const steps of hills) hash = Math.imul(hash ^ steps, 16777619) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0) / 2 ** 32;
}

/** The height of curveBumpX at `x`: between two points it is a cubic with both handles halfway, which is solved by halving. */
function heightAt(points: readonly Point[], x: number): number {
  const after = Math.max(
    1,
    points.findIndex((point) => point.x >= x),
  );
  const [from, to] = [points[after - 1], points[after]];
  if (!from || !to || to.x === from.x) return from?.y ?? 0;
  const wanted = (x - from.x) / (to.x - from.x);
  let [low, high] = [0, 1];
  for (let round = 0; round < 30; round += 1) {
    const middle = (low + high) / 2;
    if (1.5 * middle * (1 - middle) + middle ** 3 < wanted) low = middle;
    else high = middle;
  }
  return from.y + (to.y - from.y) * (3 * low ** 2 - 2 * low ** 3);
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
