// Draws section.png and comment.png from the program's own output for examples/learning-rust. See README.md beside this file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkingTree } from '../../src/collect/read-working-tree.ts';
import { withParts } from '../../src/on-demand.ts';
import { THEMES } from '../../src/options.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { renderCard } from '../../src/render/card/render-card.ts';
import { renderComment } from '../../src/render/render-comment.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/learning-rust');
const TODAY = '2026-06-28';
/** A phone's width, drawn twice as fine. */
const WIDTH = 390;

const STYLE = `
body{margin:0;padding:16px;background:#fff;color:#1f2328;font:16px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
img{max-width:100%}p,ul,details,table{margin:0 0 16px}ul{padding-left:2em}li:has(>input){list-style:none}li input{margin:0 .4em .2em -1.4em}
a{color:#0969da;text-decoration:none}code{font:85% ui-monospace,"Liberation Mono",monospace;background:#f0f1f2;padding:.2em .4em;border-radius:6px}
.box{border:1px solid #d1d9e0;border-radius:6px;overflow:hidden}.head{background:#f6f8fa;border-bottom:1px solid #d1d9e0;padding:8px 16px;color:#59636e;font-size:14px}
.head b{color:#1f2328}.body{padding:16px 16px 0}`;

const collected = await readWorkingTree({ root: EXAMPLE, roadmap: [], readme: null, chart: '.github/trailmark.svg' });
const filesAt = 'https://github.com/me/learning-rust/blob/HEAD';
const options = { goal: undefined, when: [], language: null, today: TODAY, filesAt };
const report = await withParts(() => runPipeline({ ...collected, options }));
const card = `data:image/svg+xml;base64,${Buffer.from(renderCard(report, THEMES[0])).toString('base64')}`;

shoot('section', toHtml(report.section).replace('.github/trailmark.svg', card), 420);
const head = '<div class="head"><b>github-actions</b> bot commented</div>';
shoot('comment', `<div class="box">${head}<div class="body">${toHtml(renderComment(report).text)}</div></div>`, 760);

function toHtml(markdown: string): string {
  const words = ['--unsafe', '-e', 'table', '-e', 'tasklist', '-e', 'autolink'];
  return execFileSync('cmark-gfm', words, { input: markdown, encoding: 'utf8' });
}

function shoot(name: string, body: string, height: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'trailmark-'));
  const page = join(folder, 'page.html');
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${body}`);
  const words = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-background-networking'];
  const look = [
    '--force-device-scale-factor=2',
    `--window-size=${WIDTH},${height}`,
    `--user-data-dir=${folder}/profile`,
  ];
  execFileSync('chromium', [...words, ...look, `--screenshot=${folder}/shot.png`, `file://${page}`], {
    stdio: 'ignore',
  });
  writeFileSync(join(import.meta.dirname, `${name}.png`), readFileSync(`${folder}/shot.png`));
  rmSync(folder, { recursive: true });
}
