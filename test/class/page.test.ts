import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from '../../src/class/page/page-script.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from '../../src/class/page/page-style.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../collect/folder.ts';

test('the policy of the page allows its own style and script and nothing else', () => {
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  expect(PAGE_STYLE_HASH).toBe(hash(PAGE_STYLE));
  expect(PAGE_SCRIPT_HASH).toBe(hash(PAGE_SCRIPT));
});

test("a page is written anew over Trailmark's own and over no other", async () => {
  const cwd = makeFolder({ 'a/roadmap/a.md': '- [ ] a\n', 'mine/index.html': '<!doctype html>\n' });
  const words = ['class', '--site', 'site'];
  expect(await runCli({ cwd }, words)).toMatchObject({ status: 0 });
  const first = readFileSync(join(cwd, 'site/index.html'), 'utf8');
  expect(await runCli({ cwd }, words)).toMatchObject({ status: 0 });
  expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toBe(first);
  expect(await runCli({ cwd }, ['class', '--site', 'mine'])).toMatchObject({ status: 3, stdout: '' });
  expect(readFileSync(join(cwd, 'mine/index.html'), 'utf8')).toBe('<!doctype html>\n');
});

test('what people write is text on the page, and nothing more', async () => {
  const cwd = makeFolder({
    '<b onclick=a()>Zoë/roadmap/a.md':
      '## </style><script>a()</script>\n\n- [x] b\n\n## `<img src=y>` & `</select>`\n\n- [ ] go `<img src=x onerror=a()>` "on\n',
  });
  await runCli({ cwd }, ['class', '--site', 'site']);
  const page = readFileSync(join(cwd, 'site/index.html'), 'utf8');
  expect(page).toMatch(/<option value="[^"]*">&lt;img src=y&gt; &amp; &lt;\/select&gt;<\/option>/);
  const tags = [...page.matchAll(/<(\w+)[^>]*/g)].map(([tag]) => tag);
  expect(tags.filter((tag) => /^<(?:b|img)\b|\son\w+=|\sstyle=/i.test(tag))).toEqual([]);
  expect(tags.filter((tag) => tag.startsWith('<script'))).toHaveLength(1);
});
