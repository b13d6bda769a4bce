import type { Collected } from '../../collect/collected.ts';
import { readAround } from '../../collect/read-working-tree.ts';
import { withParts } from '../../on-demand.ts';
import { cleanText } from '../../render/escape/clean-text.ts';
import { findUncountedFiles } from '../../rules/find-problems.ts';
import { isSetAside } from '../../suggest/graph/paths.ts';
import type { Arguments } from '../arguments/arguments.ts';
import { showProblems } from '../problems/show-problems.ts';
import { nearFile } from '../terminal/near-file.ts';
import { quoteWord } from '../terminal/quote-word.ts';
import { findCandidates } from './find-candidates.ts';

const MOST_NAMED = 3;

/** Why there is nothing to read, and what to type instead. */
export async function explainNothing(asked: Arguments, { problems }: Pick<Collected, 'problems'>): Promise<string> {
  const { root, scope, program } = asked;
  const missed = problems.filter(({ code }) => code === 'no-match');
  const others = problems.filter(({ code }) => code !== 'no-match' && code !== 'no-roadmap');
  const said = missed.map(async ({ path }) => {
    const near = await nearFile(root, path);
    return `No file matches "${cleanText(path)}".${near || ` To see what looks like a roadmap: ${program} init --dry-run`}\n`;
  });
  const nothing = scope.roadmap.length === 0 ? await lookAround(asked) : '';
  return showProblems(others, asked) + (await Promise.all(said)).join('') + nothing;
}

async function lookAround({ root, program }: Arguments): Promise<string> {
  const { sources } = await readAround(root);
  const found = await withParts(() => findCandidates(sources));
  const lines = found
    .slice(0, MOST_NAMED)
    .map(
      ({ pattern, total }) =>
        `  ${cleanText(pattern)} looks like one (${total} steps): ${program} --roadmap ${quoteWord(pattern)}\n`,
    );
  const uncounted = await withParts(() => findUncountedFiles(sources.filter(({ path }) => !isSetAside(path))));
  const others = uncounted
    .slice(0, MOST_NAMED - lines.length)
    .map(
      (path) =>
        `  ${cleanText(path)} has what looks like steps and is not counted: ${program} check --roadmap ${quoteWord(path)}\n`,
    );
  const end =
    lines.length === 0
      ? `  To set one up: ${program} init\n`
      : `  To keep that choice, or start fresh: ${program} init\n`;
  return `No roadmap found in this folder.\n${[...lines, ...others].join('')}${end}`;
}
