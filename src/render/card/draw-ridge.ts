import { scaleLinear } from 'd3-scale';
import { area, curveBumpX, line } from 'd3-shape';
import type { Progress } from '../../measure/progress.ts';
import type { Hill } from './card.ts';

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

/** A hill with its place on the trail, in units of the picture. */
interface Leg extends Hill {
  readonly from: number;
  readonly to: number;
}

/** Narrower than this share of the trail no hill can be seen. */
const LEAST_SHARE = 0.06;
/** So many peaks along the whole trail are a range; more are a saw. */
const MOST_PEAKS = 9;
/** Peaks of a plan without parts. */
const PEAKS = 2;

/**
 * The trail: a ridge with a hill for each part that climbs to a flag. Of each hill the done share is filled and the begun share hatched;
 * a dot shows where the learner stands. It is drawn from left to right; who writes from right to left mirrors it.
 */
export function drawRidge(hills: readonly Hill[], progress: Progress, frame: Frame): readonly string[] {
  const legs = placeHills(hills.length > 1 ? hills : [{ progress, parts: PEAKS, isHere: true }], frame);
  const points = plotRidge(legs, frame);
  const ridge = line<Point>(({ x }) => x, ({ y }) => y).curve(curveBumpX).digits(1)(points) ?? ''; // biome-ignore format: one line
  const ground = area<Point>(({ x }) => x, frame.bottom, ({ y }) => y).curve(curveBumpX).digits(1)(points) ?? ''; // biome-ignore format: one line
  const isFinished = progress.total > 0 && progress.done === progress.total;
  const summit = points[points.length - 1] ?? { x: frame.right, y: frame.top };
  const walked = cutAll('done', legs, frame);
  const begun = cutAll('doing', legs, frame);
  const standing = legs.find(({ isHere }) => isHere);
  const here = standing ? shareAt(standing, standing.progress.done) : frame.left;
  return [
    '<defs>',
    '<linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-opacity=".55"/><stop offset="1" stop-opacity=".12"/></linearGradient>',
    '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="ground"/><rect width="2.2" height="6" class="hatch"/></pattern>',
    ...walked,
    ...begun,
    '</defs>',
    `<path class="hill" d="${ground}"/>`,
    ...(walked.length > 0 ? [`<path fill="url(#fade)" clip-path="url(#done)" d="${ground}"/>`] : []),
    ...(begun.length > 0 ? [`<path fill="url(#hatch)" clip-path="url(#doing)" d="${ground}"/>`] : []),
    ...legs
      .slice(1)
      .map(({ from }) => `<path class="gap" d="M${round(from)} ${round(heightAt(points, from))}V${frame.bottom}"/>`),
    `<path class="ridge" d="${ridge}"/>`,
    ...(walked.length > 0 ? [`<path class="walked" clip-path="url(#done)" d="${ridge}"/>`] : []),
    ...(begun.length > 0 ? [`<path class="begun" clip-path="url(#doing)" d="${ridge}"/>`] : []),
    `<path class="pole" d="M${round(summit.x)} ${round(summit.y)}v-19"/>`,
    `<path class="${isFinished ? 'won' : 'flag'}" d="M${round(summit.x)} ${round(summit.y - 19.5)}l12 4.7l-12 4.7z"/>`,
    `<path class="rule" d="M${frame.left} ${frame.bottom}H${frame.right}"/>`,
    ...(isFinished ? [] : [`<circle class="here" cx="${round(here)}" cy="${round(heightAt(points, here))}" r="5.5"/>`]),
  ];
}

/** Each hill as wide as it has steps, so that the walked part is as long as the percentage says, but for the narrowest. */
function placeHills(hills: readonly Hill[], frame: Frame): readonly Leg[] {
  const whole = hills.reduce((sum, { progress }) => sum + progress.total, 0);
  const widths = hills.map(({ progress }) => Math.max(progress.total, whole * LEAST_SHARE, 1));
  const across = scaleLinear([0, widths.reduce((sum, width) => sum + width, 0)], [frame.left, frame.right]);
  let way = 0;
  return hills.map((hill, at) => {
    const from = way;
    way += widths[at] ?? 0;
    return { ...hill, from: across(from), to: across(way) };
  });
}

/** Where on its hill the learner is after so many of its steps. */
function shareAt({ from, to, progress: { total } }: Leg, steps: number): number {
  return from + ((to - from) * steps) / Math.max(1, total);
}

/** The clip of all that is done or begun; nothing where none is. */
function cutAll(id: 'done' | 'doing', legs: readonly Leg[], { top, bottom }: Frame): readonly string[] {
  const cuts = legs.flatMap((leg) => {
    const { done, doing } = leg.progress;
    const [from, to] = id === 'done' ? [0, done] : [done, done + doing];
    const [x, end] = [shareAt(leg, from), shareAt(leg, to)];
    return to > from
      ? [`<rect x="${round(x)}" y="${top - 4}" width="${round(end - x)}" height="${bottom - top + 4}"/>`]
      : [];
  });
  return cuts.length > 0 ? [`<clipPath id="${id}">${cuts.join('')}</clipPath>`] : [];
}

/** Valley, peak, valley, peak … to the summit, which stands where all is done. A hill of several parts has several peaks; the higher the further. */
function plotRidge(legs: readonly Leg[], frame: Frame): readonly Point[] {
  const up = scaleLinear([0, 1], [frame.bottom, frame.top]);
  const climb = scaleLinear([frame.left, frame.right], [0.3, 1]);
  const shape = legs.map(({ progress }) => progress.total);
  const spans = legs.flatMap(splitPeaks);
  const points: Point[] = [{ x: frame.left, y: up(0.09) }];
  for (const [at, { from, to }] of spans.entries()) {
    const isSummit = at === spans.length - 1;
    const peak = isSummit ? to : (from + to) / 2;
    const height = isSummit ? 1 : climb(peak) * (0.82 + 0.16 * jitter(shape, at));
    points.push({ x: peak, y: up(height) });
    if (!isSummit) points.push({ x: to, y: up(height * (0.55 + 0.2 * jitter(shape, at + 50))) });
  }
  return points;

  function splitPeaks({ from, to, parts }: Leg): readonly Pick<Leg, 'from' | 'to'>[] {
    const share = (to - from) / (frame.right - frame.left);
    const count = Math.max(1, Math.min(parts, Math.round(share * MOST_PEAKS)));
    const width = (to - from) / count;
    return Array.from({ length: count }, (_, at) => ({ from: from + at * width, to: from + (at + 1) * width }));
  }
}

/** A number from 0 to 1 that hangs on the plan's shape alone: plans look different, and each the same in every run. */
function jitter(shape: readonly number[], salt: number): number {
  let hash = 2166136261 ^ salt;
  for (const steps of shape) hash = Math.imul(hash ^ steps, 16777619) >>> 0;
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
