import { formatFraction } from '../../locales/format-number.ts';
import { formatPercent } from '../../locales/format-percent.ts';
import { ENGLISH } from '../../locales/load.ts';
import { escapeMarkdown } from '../../render/escape/escape-markdown.ts';
import { drawBar } from '../../render/parts/draw-bar.ts';
import { renderDetails } from '../../render/parts/render-details.ts';
import type { Class, Member } from '../class.ts';
import { describeClass, linkMember, sayNext } from './describe-class.ts';

const CELLS = 5;
const LANGUAGE = 'en';
/** A longer table is folded away, so that the README can be read. */
const MOST_SHOWN = 40;
// A README is cut on GitHub past 500 KiB.
const MOST_ROWS = 1000;

const HEAD = ['Name', 'Progress', 'Steps', 'Next step', 'Last change'];
const RULE = [':--', ':--', '--:', ':--', ':--'];

const READ =
  'Read of each repository: its roadmap files, its README and trailmark.yml, and the day of the last change to a roadmap. Shown: what stands here, in the order of the names. It is no ranking.';

/**
 * What stands between the markers of a class's README: what only all plans together tell, a row for each member, and what is
 * read and shown. Begins and ends with a blank line, and holds no heading, box or marker. `server` is where repositories are linked to.
 */
export function renderClassSection(whole: Class, server: string): string {
  const { overall, steps, notBegun, unread } = describeClass(whole, escapeMarkdown);
  const { members } = whole;
  const table = renderRows(members.slice(0, MOST_ROWS), server);
  const more = members.length - MOST_ROWS;
  const rows = more > 0 ? `${table}\n\n… and ${more} more.` : table;
  const blocks = [
    overall,
    steps.map((line) => `- ${line}`).join('\n'),
    foldNames('Not begun', notBegun),
    foldNames('No steps read', unread),
    members.length > MOST_SHOWN ? renderDetails(`All ${members.length}`, rows) : rows,
    `<sub>${READ}</sub>`,
  ];
  return `\n${blocks.filter((block) => block !== '').join('\n\n')}\n\n`;
}

function foldNames(words: string, names: readonly string[]): string {
  return names.length === 0 ? '' : renderDetails(`${words}: ${names.length}`, names.join(', '));
}

function renderRows(members: readonly Member[], server: string): string {
  if (members.length === 0) return '';
  const rows = [HEAD, RULE, ...members.map((member) => toCells(member, server))];
  // Folders without git have no day.
  const width = members.some(({ lastChange }) => lastChange !== null) ? HEAD.length : HEAD.length - 1;
  return rows.map((cells) => `| ${cells.slice(0, width).join(' | ')} |`).join('\n');
}

function toCells(member: Member, server: string): readonly string[] {
  const { name, progress, stage, lastChange } = member;
  const { done, total, percent } = progress;
  const link = linkMember(member, server);
  const next = sayNext(member, escapeMarkdown);
  return [
    link === null ? escapeMarkdown(name) : `[${escapeMarkdown(name)}](${link})`,
    total === 0 ? '–' : `${drawBar(progress, CELLS, 'page')} ${formatPercent(ENGLISH, percent)}`,
    formatFraction(LANGUAGE, done, total),
    stage === null ? next : `${next} (${escapeMarkdown(stage)})`,
    lastChange ?? '–',
  ];
}
