import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OPTIONS = '--unsafe -e table -e strikethrough -e autolink -e tasklist -e footnotes';

/** Whether GitHub's own renderer is here to judge by. */
export const hasCmarkGfm = spawnSync('cmark-gfm', ['--version']).status === 0;

if (!hasCmarkGfm)
  console.warn('cmark-gfm is not installed (on Debian: apt install cmark-gfm): what it judges is skipped.');

/** HTML as GitHub makes it of each text, before it is cleaned. A process for each: no text can reach into the next. */
export function drawAsGitHub(texts: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'cmark-gfm-'));
  try {
    for (const [at, text] of texts.entries()) writeFileSync(join(folder, `${at}.md`), text);
    execFileSync('sh', ['-c', `for f in *.md; do cmark-gfm ${OPTIONS} "$f" > "$f.html"; done`], { cwd: folder });
    return texts.map((_, at) => readFileSync(join(folder, `${at}.md.html`), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
