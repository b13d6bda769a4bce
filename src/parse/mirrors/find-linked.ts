import { foldText } from '../../fold-text.ts';
import type { Mirrored } from '../draft.ts';
import { decodeAddress, resolvePath } from '../needs/find-need.ts';
import type { Page, StepCandidate } from '../notations/step-candidate.ts';
import { foldNames } from './stage-names.ts';

/** The parts of a file by the fragments of their headings and by what they are called, and the whole of it. */
export interface LinkedParts {
  readonly whole: Mirrored;
  readonly byAnchor: ReadonlyMap<string, Mirrored>;
  readonly byName: ReadonlyMap<string, readonly Mirrored[]>;
}

/** What a step leads to that is a link as a whole: a file, and of it the part of a fragment or of a heading, the whole where both are empty. */
export interface LinkTarget {
  readonly path: string;
  readonly anchor: string;
  readonly heading: string;
}

/** Reads what a step is a link to as a whole, by an address or as wikis write it. `paths` are those of all files. */
export function targetReader(paths: readonly string[]): (page: Page, candidate: StepCandidate) => LinkTarget | null {
  const byNote = new Map(paths.map((path) => [noteName(path), path]));
  return (page, candidate) => {
    const { path: own } = page;
    const link = candidate.links.find(({ title }) => foldText(title) === foldText(candidate.title));
    if (link !== undefined) {
      const [at, anchor] = splitAddress(link.url);
      return { path: at === '' ? own : resolvePath(own, at), anchor, heading: '' };
    }
    // Obsidian finds a note by its name, wherever it lies, and a heading by its text.
    const wiki = wikiPage(page, candidate);
    if (wiki === null) return null;
    const [note = '', heading = ''] = wiki.split('#', 2);
    return { path: note === '' ? own : (byNote.get(noteName(note)) ?? ''), anchor: '', heading };
  };
}

/** The part of its file that a target names. */
export function partNamed(parts: LinkedParts, { anchor, heading }: LinkTarget): Mirrored | undefined {
  if (anchor !== '') return parts.byAnchor.get(anchor);
  if (heading === '') return parts.whole;
  return [...foldNames([heading])].flatMap((name) => parts.byName.get(name) ?? [])[0];
}

/** Whether a step is a link to some heading of its own file. */
export function linksToHeading(page: Page, candidate: StepCandidate): boolean {
  const { path } = page;
  const [note = '', heading = ''] = wikiPage(page, candidate)?.split('#', 2) ?? [];
  if (heading !== '' && (note === '' || noteName(note) === noteName(path))) return true;
  return candidate.links.some(({ url, title }) => {
    const [at, anchor] = splitAddress(url);
    const isOwn = at === '' || resolvePath(path, at) === path;
    return isOwn && anchor !== '' && foldText(title) === foldText(candidate.title);
  });
}

function splitAddress(url: string): readonly [page: string, anchor: string] {
  const [page = '', anchor = ''] = decodeAddress(url).split('#', 2);
  return [page, anchor];
}

/** The longest name of a note. */
const LONGEST = 200;

/** What `[[Page]]` or `[[Page|shown]]` leads to, where a title is nothing else; null where it is not. */
function wikiPage({ outline: { source } }: Page, { spans: { title } }: StepCandidate): string | null {
  if (title === null || !source.startsWith(']]', title.end)) return null;
  const before = source.slice(Math.max(0, title.start - LONGEST), title.start);
  const shown = source.slice(title.start, title.end);
  const name = before.slice(before.lastIndexOf('[[') + 2);
  const page = before.endsWith('[[') ? shown : name.replace(/\|$/u, '');
  const isWhole = before.includes('[[') && (before.endsWith('[[') || name.endsWith('|'));
  return isWhole && !/[[\]|\r\n]/u.test(page) ? page : null;
}

function noteName(path: string): string {
  return foldText(path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/iu, ''));
}
