import { percentEncode } from '../escape/escape-link.ts';

/** A file or heading of the repository as a link destination, relative to the folder of `from` (a path from the root, null for the root). */
export function linkPath(from: string | null, path: string, anchor: string | null): string {
  const target = relativeParts(from, path).map(encodePart).join('/');
  return anchor === null ? target : `${target}#${encodePart(anchor)}`;
}

function relativeParts(from: string | null, path: string): readonly string[] {
  const folders = from === null ? [] : from.split('/').slice(0, -1);
  const parts = path.split('/');
  const shared = folders.findIndex((folder, index) => folder !== parts[index] || index === parts.length - 1);
  const common = shared === -1 ? folders.length : shared;
  return [...folders.slice(common).map(() => '..'), ...parts.slice(common)];
}

function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, percentEncode);
}
