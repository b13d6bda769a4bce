import { resolve } from 'node:path';
import { findUnsaved, type Unsaved } from '../collect/git/ask-git.ts';
import { readNamedFile, readWorkingTree } from '../collect/read-working-tree.ts';
import { type Conversion, convertRoadmap } from '../edit/convert/convert-roadmap.ts';
import { withParts } from '../on-demand.ts';
import { linker } from '../parse/order/link-order.ts';
import { cleanText } from '../render/escape/clean-text.ts';
import { renderDiff } from '../render/render-diff.ts';
import { updateJson } from '../render/render-json.ts';
import type { Problem } from '../rules/problem.ts';
import type { Source } from '../source.ts';
import type { Arguments } from './arguments/arguments.ts';
import { answer, type Output, refuse } from './output.ts';
import { printJson } from './print-json.ts';
import { showProblems } from './problems/show-problems.ts';
import { tellNear } from './terminal/near-file.ts';
import { quoteWord } from './terminal/quote-word.ts';

/**
 * Plans `convert FILE`: the converted file on stdout, or in its place with `--write`, and the difference on stderr. On a
 * terminal the difference alone. Nothing is written that git could not bring back, unless `--force` says so.
 */
export async function convert(asked: Arguments, isTerminal: boolean): Promise<Output> {
  const isWritten = asked.flags.has('write');
  const source = await readNamedFile(asked.root, asked.operand ?? '');
  if ('code' in source) return refuseToRead(asked, source);
  const { roadmaps } = await readWorkingTree({ root: asked.root, ...asked.scope });
  const defaults = roadmaps[0]?.defaults ?? asked.scope.defaults;
  const read = linker(roadmaps)({ ...source, ...(defaults && { defaults }) });
  const conversion = await withParts(() => convertRoadmap(read, asked.lists.length > 0 ? asked.lists : undefined));
  const isChanged = conversion.text !== source.text;
  const isAsked = isWritten && isChanged && !asked.flags.has('force');
  const unsaved = isAsked ? await findUnsaved(resolve(asked.root, source.path)) : null;
  if (unsaved !== null) return refuseToWrite(asked, source, unsaved);
  return withParts(() => show({ asked, source, isTerminal }, conversion));
}

/** A path that leads to nothing is most often a slip. */
async function refuseToRead(asked: Arguments, problem: Problem): Promise<Output> {
  const { flags, operand } = asked;
  const name = operand ?? '';
  const isRefused = flags.has('write') && problem.code === 'not-a-file';
  if (problem.code !== 'unreadable')
    return refuse(isRefused ? 3 : 2, showProblems([problem], asked) + (await tellNear(asked, name)));
  return refuse(2, `trailmark: "${cleanText(name)}" can not be read.\n${await tellNear(asked, name)}`);
}

interface Shown {
  readonly asked: Arguments;
  readonly source: Source;
  readonly isTerminal: boolean;
}

function show({ asked, source, isTerminal }: Shown, { text, converted, problems }: Conversion): Output {
  const { path, text: before } = source;
  const isWritten = asked.flags.has('write');
  const files = isWritten ? [{ path, text, before }] : [];
  const change = { path, changed: text !== before };
  if (asked.json) return answer(printJson(updateJson(isWritten ? change : { ...change, text }, problems)), { files });
  const diff = renderDiff(path, before, text);
  const told = `${showProblems(problems, asked)}${path}: ${converted} ${converted === 1 ? 'step' : 'steps'} converted\n${sayNext(asked, path, text !== before)}`;
  if (isTerminal && !isWritten) return answer(diff, { stderr: told, files });
  return answer(isWritten ? '' : text, { stderr: diff + told, files });
}

function sayNext({ program, flags }: Arguments, path: string, isChanged: boolean): string {
  const name = quoteWord(path);
  if (!isChanged) return `Nothing in it needs boxes. To see what is counted: ${program} --roadmap ${name}\n`;
  return flags.has('write')
    ? `Next: ${program} --roadmap ${name}\n`
    : `To write that: ${program} convert ${name} --write\n`;
}

const REASONS: { readonly [why in Unsaved]: string } = {
  'no-git': 'is in no git repository that can be read',
  ignored: 'is ignored by git',
  untracked: 'was never committed',
  changed: 'has changes that are not committed',
  hidden: 'is a file whose changes git was told to overlook',
};

function refuseToWrite({ json, root }: Arguments, { path }: Source, why: Unsaved): Output {
  const reason = `trailmark: ${cleanText(path)} ${REASONS[why]}, so git could not bring its old text back. Nothing was written.\n`;
  const name = quoteWord(resolve(root, path));
  const commit = `git -C ${quoteWord(root)} add ${name} && git -C ${quoteWord(root)} commit -m "Keep the plan as it was" ${name}\n`;
  const first = why === 'untracked' || why === 'changed' ? `Commit it first:\n  ${commit}Or add` : 'Add';
  const stdout = json ? printJson(updateJson({ path, changed: false }, [])) : '';
  return { ...refuse(3, `${reason}${first} --force to write it all the same.\n`), stdout };
}
