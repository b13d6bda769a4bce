import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseClassJson } from '../../class/class-json.ts';
import { type GatheredClass, gatherClass } from '../../class/gather-class.ts';
import { readClones } from '../../collect/class/read-clones.ts';
import { takeShard } from '../../collect/class/shard.ts';
import { readNamedFile } from '../../collect/read-working-tree.ts';
import { cleanText } from '../../render/escape/clean-text.ts';
import type { Arguments } from '../arguments/arguments.ts';
import type { Host } from '../host.ts';
import { type Output, refuse } from '../output.ts';
import { showProblems } from '../problems/show-problems.ts';
import { withProgressBar } from '../terminal/progress-bar.ts';
import { quoteWord } from '../terminal/quote-word.ts';

const LIST = /\.ya?ml$/i;

/** Reads one word behind `class`: a folder of clones, a class.yml, or what `--json` printed; what to answer where it is none of these. */
export async function readPart(asked: Arguments, operand: string, host: Host): Promise<GatheredClass | Output> {
  const { root, scope, site, program } = asked;
  const path = resolve(root, operand);
  const stats = await stat(path).catch(() => null);
  if (stats === null)
    return refuse(
      2,
      `trailmark: There is no folder or file "${cleanText(operand)}". Give a folder of clones, or a class.yml: ${program} help class\n`,
    );
  if (LIST.test(operand)) return readListed(asked, operand, host);
  if (!stats.isDirectory()) return readPrinted(path, asked, operand);
  const except = site === null ? [] : [resolve(root, site)];
  return withProgressBar({ ...host, json: asked.json }, (show) =>
    gatherClass(readClones({ folder: path, roadmap: scope.roadmap, except, show }), asked),
  );
}

async function readPrinted(path: string, { program }: Arguments, operand: string): Promise<GatheredClass | Output> {
  const whole = parseClassJson(await readFile(path, 'utf8'));
  return whole === null
    ? refuse(
        2,
        `trailmark: ${cleanText(operand)} is not what "${program} class --json" prints. Make it anew: ${program} class DIR --json > ${quoteWord(operand)}\n`,
      )
    : { whole, unread: [] };
}

/** Asks GitHub for the repositories of a class.yml. */
async function readListed(asked: Arguments, operand: string, host: Host): Promise<GatheredClass | Output> {
  const { root, scope, shard } = asked;
  const {
    GITHUB_TOKEN: token = '',
    GITHUB_API_URL: url,
    TRAILMARK_PATIENCE: patience,
    TRAILMARK_PACE: pace,
  } = host.env;
  const { readClassFile } = await import('../../collect/class/read-class-file.ts');
  const source = await readNamedFile(root, operand);
  if ('code' in source) return refuse(2, showProblems([source], asked));
  const list = await readClassFile(source, (path) => readNamedFile(root, path));
  if (list.problems.length > 0) return refuse(2, showProblems(list.problems, asked));
  if (token === '')
    return refuse(
      2,
      `trailmark: ${cleanText(operand)} names repositories on GitHub. Set GITHUB_TOKEN to a token that may read them.\n`,
    );
  const { connectGithub } = await import('../../github/connect-github.ts');
  const { isFailure } = await import('../../github/api-failure.ts');
  const { readRepositories } = await import('../../collect/class/github/read-repositories.ts');
  const github = connectGithub({ token, slug: undefined, url, patience, pace });
  const repositories = takeShard(list.repositories, shard);
  try {
    const gathered = await withProgressBar({ ...host, json: asked.json }, (show) =>
      gatherClass(readRepositories(github, { repositories, roadmap: scope.roadmap, show }), asked),
    );
    const left = list.left.map(({ path, line, message }) => ({ name: `${path}:${line}`, message }));
    return { ...gathered, unread: [...left, ...gathered.unread] };
  } catch (error) {
    if (isFailure(error)) return refuse(2, `trailmark: ${cleanText(error.message)}\n`);
    throw error;
  }
}
