import type { Source } from '../../source.ts';
import { decodeAddress, resolvePath } from '../needs/find-need.ts';

/** `](path)`, `](<path>)` and `]: path`; what stands behind `#` or a title is not read. */
const LINK = /\](?:\(<?|: ?<?)([^\s()<>#]+)/g;
/** Trailmark's own section links every roadmap in the order there is. */
const OWN = /(?<![^\r\n])<!-- trailmark:start -->/;
const OWN_END = /(?<![^\r\n])<!-- trailmark:end -->/;
const INDEX = /^(?:readme|index)\.[^.]+$/i;

/** The order in which files link others: the rank of each linked path, the first file before the second. Files named README or index among `sources` link them too. */
export function linkOrder(sources: readonly Source[], readme: Source | null): ReadonlyMap<string, number> {
  const indexes = sources.filter(({ path }) => INDEX.test(path.slice(path.lastIndexOf('/') + 1)));
  const paths = [...(readme === null ? [] : [readme]), ...indexes].flatMap(linkedPaths);
  const known = new Set(sources.map(({ path }) => path));
  const ranks = [...new Set(paths)].filter((path) => known.has(path));
  return new Map(ranks.map((path, rank) => [path, rank]));
}

/** Gives a file those of the others that it links to. */
export function linker(others: readonly Source[]): (source: Source) => Source {
  const places = new Map(others.map(({ path }, at) => [path, at]));
  return (source) => {
    if (places.size === 0) return source;
    const paths = linkedPaths(source).filter((path) => path !== source.path);
    const found = [...new Set(paths.flatMap((path) => places.get(path) ?? []))].sort((a, b) => a - b);
    return found.length === 0 ? source : { ...source, linked: found.flatMap((at) => others[at] ?? []) };
  };
}

function linkedPaths({ path, text }: Source): readonly string[] {
  return Array.from(withoutSection(text).matchAll(LINK), ([, url = '']) => resolvePath(path, decodeAddress(url)));
}

function withoutSection(text: string): string {
  const start = text.search(OWN);
  const end = text.search(OWN_END);
  return start >= 0 && end > start ? text.slice(0, start) + text.slice(end) : text;
}
