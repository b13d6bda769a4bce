import GithubSlugger from 'github-slugger';
import { flattenRuns, foldSpace } from '../../markdown/flat-text.ts';
import type { Block, Heading, Outline, Run } from '../../markdown/outline.ts';
import { walkBlocks } from '../../markdown/walk-outline.ts';

/** GitHub makes the fragment of every heading in the file, wherever it stands and though it is written in HTML, and numbers equal ones. */
export function readAnchors(outline: Outline): ReadonlyMap<Heading, string> {
  const slugger = new GithubSlugger();
  const anchors = new Map<Heading, string>();
  let opened: Block | undefined;
  for (const block of walkBlocks(outline.blocks)) {
    if (block.kind === 'heading') {
      const text = drawnText(outline.runs(block));
      // The line of a box that the next one underlines is a heading behind its box.
      anchors.set(block, slugger.slug(block === opened ? text.replace(BOX, '') : text));
    }
    if (block.kind === 'item') opened = block.blocks[0];
    if (block.kind === 'html') for (const text of htmlHeadings(block.text)) slugger.slug(text);
  }
  return anchors;
}

/** What a heading is called: its text without pictures, unless they are all there is. */
export function headingTitle(outline: Outline, heading: Heading): string {
  const runs = outline.runs(heading);
  const drawn = foldSpace(flattenRuns(runs.filter(({ kind }) => kind !== 'image')).text);
  return drawn === '' ? foldSpace(flattenRuns(runs).text) : drawn;
}

/** The text that is drawn, with its blanks: tags have none, and what describes a picture is no text. */
function drawnText(runs: readonly Run[]): string {
  return runs
    .map(({ kind, text, runs: inner }) => {
      if (kind === 'html' || kind === 'image') return '';
      return inner.length > 0 ? drawnText(inner) : text;
    })
    .join('');
}

const BOX = /^\[[ xX]\]\s/;
const TAG = /<(\/?)h[1-6](?:\s[^<>]*)?>/giu;
const OTHER_TAG = /<[^<>]*>/gu;
/** Signs that are written by their names are left out of fragments, whichever they are. */
const REFERENCE = /&[a-z]{2,8};/giu;

/** The texts of the headings that are written as tags. */
function htmlHeadings(html: string): readonly string[] {
  const text = withoutComments(html);
  const tags = [...text.matchAll(TAG)];
  return tags.flatMap((tag, at) => {
    const close = tags[at + 1];
    if (tag[1] !== '' || close?.[1] !== '/') return [];
    const inner = text.slice(tag.index + tag[0].length, close.index);
    return [inner.replace(OTHER_TAG, '').replace(REFERENCE, '')];
  });
}

function withoutComments(html: string): string {
  const [first = '', ...others] = html.split('<!--');
  return first + others.map((other) => other.slice(other.indexOf('-->') + 3)).join('');
}
