import { foldText } from '../../fold-text.ts';
import type { Mirrored } from '../draft.ts';
import { resolvePath } from '../needs/find-need.ts';
import type { Page, StepCandidate } from '../notations/step-candidate.ts';
import { foldNames } from './stage-names.ts';

/** The parts of a file by the fragments of their headings and by what they are called, and the whole of it. */
export interface LinkedParts {
  readonly whole: Mirrored;
  readonly byAnchor: ReadonlyMap<string, Mirrored>;
  readonly byName: ReadonlyMap<string, readonly Mirrored[]>;
}

/** Finds the part or the file that a step is a link to as a whole, by an address or as wikis write it. */
export function linkFinder(
  files: ReadonlyMap<string, LinkedParts>,
): (page: Page, candidate: StepCandidate) => readonly Mirrored[] {
  const byNote = new Map([...files.keys()].map((path) => [noteName(path), path]));

  return (page, candidate) => {
    const { path } = page;
    const link = candidate.links.find(({ title }) => foldText(title) === foldText(candidate.title));
    const found = link === undefined ? partOfWiki(path, wikiPage(page, candidate)) : partAt(path, link.url);
    return found === undefined ? [] : [found];
  };

  /** What an address leads to: a heading of this file or another, or a whole other file. */
  function partAt(from: string, url: string): Mirrored | undefined {
    const [page, anchor] = splitAddress(url);
    const parts = files.get(page === '' ? from : resolvePath(from, page));
    return anchor === '' ? parts?.whole : parts?.byAnchor.get(anchor);
  }

  /** Obsidian finds a note by its name, wherever it lies, and a heading by its text. */
  function partOfWiki(from: string, page: string | null): Mirrored | undefined {
    if (page === null) return undefined;
    const [note = '', heading = ''] = page.split('#', 2);
    const parts = files.get(note === '' ? from : (byNote.get(noteName(note)) ?? ''));
    if (heading === '') return parts?.whole;
    return [...foldNames([heading])].flatMap((name) => parts?.byName.get(name) ?? [])[0];
  }
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

function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
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
