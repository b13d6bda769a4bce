import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Class } from '../../class/class.ts';
import { classCsv } from '../../class/class-csv.ts';
import { classJson } from '../../class/class-json.ts';
import type { GatheredClass } from '../../class/gather-class.ts';
import { mergeClasses } from '../../class/merge-classes.ts';
import { isOwnPage, renderPage } from '../../class/page/render-page.ts';
import { renderClassSection } from '../../class/render/render-class-section.ts';
import { renderClassTable } from '../../class/render/render-class-table.ts';
import { readNamedFile } from '../../collect/read-working-tree.ts';
import { withParts } from '../../on-demand.ts';
import { cleanText } from '../../render/escape/clean-text.ts';
import { spliceSection } from '../../splice/splice-section.ts';
import type { Arguments } from '../arguments/arguments.ts';
import type { Host } from '../host.ts';
import { answer, type Output, refuse } from '../output.ts';
import { printJson } from '../print-json.ts';
import { showProblems } from '../problems/show-problems.ts';
import { readPart } from './read-part.ts';

const GITHUB = 'https://github.com';

/** Looks at a class: what stands behind the command is read, each word a part of it, and printed as one; a README and a page are written on request. */
export async function showClass(asked: Arguments, host: Host): Promise<Output> {
  const parts: GatheredClass[] = [];
  for (const operand of asked.operands.length > 0 ? asked.operands : ['.']) {
    const part = await readPart(asked, operand, host);
    if ('exitCode' in part) return part;
    parts.push(part);
  }
  const whole = mergeClasses(parts.map((part) => part.whole));
  if (whole.members.length === 0)
    return refuse(
      2,
      `trailmark: There is no folder in it to look at. Clone the repositories into one folder, then: ${asked.program} class FOLDER\n`,
    );
  const unread = parts.flatMap((part) => part.unread);
  const notes = unread.map(({ name, message }) => `trailmark: ${cleanText(name)}: ${cleanText(message)}\n`).join('');
  const section = asked.scope.readme === null ? NOTHING : await writeSection(asked, whole, host);
  const page = asked.site === null ? NOTHING : await writePage(asked, whole, host);
  const refused = [section, page].find(({ exitCode }) => exitCode !== 0);
  if (refused !== undefined) return refused;
  const files = [...section.files, ...page.files];
  return answer(await print(asked, whole, host), { stderr: notes + page.stderr, files });
}

const NOTHING = answer('');

async function print({ json, flags }: Arguments, whole: Class, { stdout }: Host): Promise<string> {
  if (json) return printJson(classJson(whole));
  return flags.has('csv') ? classCsv(whole) : withParts(() => renderClassTable(whole, stdout.columns ?? 100));
}

async function writeSection(asked: Arguments, whole: Class, { env }: Host): Promise<Output> {
  const { root, scope } = asked;
  const readme = await readNamedFile(root, scope.readme ?? '');
  if ('code' in readme) return refuse(3, showProblems([readme], asked));
  const section = renderClassSection(whole, env.GITHUB_SERVER_URL ?? GITHUB);
  const { path, text, problems } = await withParts(() => spliceSection(readme, section));
  if (text === null) return refuse(3, showProblems(problems, asked));
  return answer('', { files: [{ path, text, before: readme.text }] });
}

async function writePage({ root, site }: Arguments, whole: Class, { env }: Host): Promise<Output> {
  const path = join(site ?? '.', 'index.html').replaceAll('\\', '/');
  const before = await readFile(resolve(root, path), 'utf8').catch(() => '');
  if (before !== '' && !isOwnPage(before))
    return refuse(
      3,
      `trailmark: ${cleanText(path)} is not Trailmark's, and is left as it is. Give --site another folder.\n`,
    );
  const text = renderPage(whole, env.GITHUB_SERVER_URL ?? GITHUB);
  return answer('', { stderr: `trailmark: The page is ${cleanText(path)}.\n`, files: [{ path, text, before }] });
}
