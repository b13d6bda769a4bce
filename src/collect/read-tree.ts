import { withParts } from '../on-demand.ts';
import { listSteps } from '../parse/list-steps.ts';
import { linker } from '../parse/order/link-order.ts';
import { parseRoadmaps } from '../parse/parse-roadmaps.ts';
import { isOwnCard } from '../render/card/own-card.ts';
import { findUncountedFiles } from '../rules/find-problems.ts';
import type { Problem } from '../rules/problem.ts';
import type { Source } from '../source.ts';
import { isSetAside } from '../suggest/graph/paths.ts';
import { collectProblem, notAFile } from './collect-problem.ts';
import type { Collected, Scope } from './collected.ts';
import { decodeText, MOST_BYTES } from './decode-text.ts';
import { type Found, findChart, isVault } from './find-chart.ts';
import { findReadme } from './find-readme.ts';
import { findRoadmaps, isMarkdown } from './find-roadmaps.ts';
import type { Content, Entry, Tree } from './tree.ts';

const BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]+\S/m;

/** Reads what the scope names out of any tree. A file that can't be read is a problem; the others still count. `hint` says what to name where nothing is called a roadmap. */
export async function readTree(tree: Tree, scope: Scope, hint = lookAround): Promise<Collected> {
  const found = await findRoadmaps(tree, scope.roadmap);
  const foundReadme = await findReadme(tree, scope.readme);
  const foundChart = await findChart(tree, scope.chart ?? null);
  // What is written to stands first, so that it is never what is too many.
  const written = [foundReadme, foundChart].filter(isEntry);
  const files = await readFiles(tree, [...written, ...found.entries]);
  const [readme, readmeProblem] = readOf(foundReadme, files);
  const [chart, chartProblem] = chartOf(foundChart, files);
  const paths = new Set(found.entries.map((entry) => entry.path));
  const isFallback = scope.roadmap.length === 0 && paths.size === 0 && readme !== null && BOX.test(readme.text);
  const named = isFallback ? [readme] : files.sources.filter((source) => paths.has(source.path));
  const defaults = { ...scope.defaults, ...((await isVault(tree)) && { isVault: true }) };
  const isPlain = Object.keys(defaults).length === 0;
  const read = isPlain ? named : named.map((source) => ({ ...source, defaults }));
  const roadmaps = read.map(linker(read.length > 1 ? read : []));
  const isNothing = paths.size === 0 && !isFallback;
  const none = isNothing ? [collectProblem(scope.roadmap[0] ?? 'roadmap', 'no-roadmap', await hint(tree))] : [];
  const refused = [readmeProblem, chartProblem]
    .filter((one) => one !== null)
    .filter((one) => !files.problems.includes(one));
  const problems = [...found.problems, ...refused, ...files.problems, ...none];
  return { roadmaps, readme, readmeProblem, chart, chartProblem, problems };
}

/** Reads one file of a tree. */
export async function readSource(tree: Tree, path: string): Promise<Source | Problem> {
  const entry = await tree.readEntry(path);
  if (entry === null) return collectProblem(path, 'unreadable', 'there is no such file');
  if (entry.kind !== 'file') return notAFile(entry);
  const { sources, problems } = await readFiles(tree, [entry]);
  return sources[0] ?? problems[0] ?? collectProblem(path, 'unreadable');
}

/** How many files are looked into for steps, how many of them are named, and how many steps make a plan. */
const [MOST_LOOKED, MOST_NAMED, ENOUGH] = [200, 3, 2];

/** Where nothing is called a roadmap, the files that look like one; empty where none does. */
async function lookAround(tree: Tree): Promise<string> {
  const sources = (await readNearest(tree)).sources.filter(({ path }) => !isSetAside(path));
  const { roadmaps } = await withParts(() => parseRoadmaps(sources));
  const found = roadmaps
    .map((roadmap) => ({ path: roadmap.path, steps: listSteps(roadmap).length }))
    .filter(({ steps }) => steps >= ENOUGH)
    .toSorted((one, other) => other.steps - one.steps);
  const [best] = found;
  if (best === undefined) return sayUncounted(await withParts(() => findUncountedFiles(sources)));
  const names = found.slice(0, MOST_NAMED).map(({ path, steps }) => `${path} (${steps} steps)`);
  return `name one that looks like it in trailmark.yml, ${names.join(', ')}\nroadmap: ${JSON.stringify(best.path)}`;
}

function sayUncounted([first]: readonly string[]): string {
  if (first === undefined) return '';
  return `name ${first} in trailmark.yml, which has what looks like steps, and see why they are not counted\nroadmap: ${JSON.stringify(first)}`;
}

/** All that lies in a tree, and the Markdown files of it that are nearest to the root. */
export interface Surroundings {
  readonly entries: readonly Entry[];
  readonly sources: readonly Source[];
}

/** Reads the Markdown files nearest to the root, 200 at most; those that can't be read are left out. */
export async function readNearest(tree: Tree): Promise<Surroundings> {
  const entries = await tree.readEntries('', true);
  const nearest = entries
    .filter(({ path, kind }) => kind === 'file' && isMarkdown(path))
    .toSorted((one, other) => depthOf(one) - depthOf(other) || (one.path < other.path ? -1 : 1));
  return { entries, sources: (await readFiles(tree, nearest.slice(0, MOST_LOOKED))).sources };
}

function depthOf({ path }: Entry): number {
  return path.split('/').length;
}

interface Files {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

function isEntry(found: Found): found is Entry {
  return found !== null && 'kind' in found;
}

/** One file as it was read, or why it was not. */
type Read = readonly [Source | null, Problem | null];

function readOf(found: Found, { sources, problems }: Files): Read {
  if (found === null || 'code' in found) return [null, found];
  if (!isEntry(found)) return [{ path: found.path, text: '' }, null];
  const isIt = ({ path }: Source | Problem) => path === found.path;
  return [sources.find(isIt) ?? null, problems.find(isIt) ?? null];
}

/** The chart as it is now; one that is there and can't be read, or that somebody else drew, is left alone. */
function chartOf(found: Found, files: Files): Read {
  const [chart, problem] = readOf(found, files);
  const isForeign = isEntry(found) && chart !== null && !isOwnCard(chart.text);
  return isForeign ? [null, collectProblem(chart.path, 'foreign-chart')] : [chart, problem];
}

/** The most bytes that are read of all files together. */
const MOST_TOGETHER = 50_000_000;

async function readFiles(tree: Tree, entries: readonly Entry[]): Promise<Files> {
  const unique = [...new Map(entries.map((entry) => [entry.path, entry])).values()];
  const small = unique.filter((entry) => (entry.size ?? 0) <= MOST_BYTES);
  const fitting = takeFirst(small);
  const over = new Set(small.slice(fitting.length).map(({ path }) => path));
  const contents = await tree.readContents(fitting);
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const { path } of unique) {
    const read = over.has(path) ? collectProblem(path, 'too-many') : readText(path, contents.get(path));
    if ('text' in read) sources.push(read);
    else problems.push(read);
  }
  return { sources, problems };
}

/** As many of the first files as may be read together. */
function takeFirst(entries: readonly Entry[]): readonly Entry[] {
  let bytes = 0;
  const end = entries.findIndex(({ size }) => {
    bytes += size ?? 0;
    return bytes > MOST_TOGETHER;
  });
  return end < 0 ? entries : entries.slice(0, end);
}

function readText(path: string, content: Content | undefined): Source | Problem {
  if (content === undefined) return collectProblem(path, 'too-large');
  if ('failure' in content) return collectProblem(path, 'unreadable', content.failure);
  const decoded = 'code' in content ? content : decodeText(content.bytes);
  return 'text' in decoded ? { path, text: decoded.text } : collectProblem(path, decoded.code);
}
