// Bundles the page and the core into docs/index.html: one file, which runs from a server or from a disk.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { LOCALES } from '../../src/locales/load.ts';

const HERE = import.meta.dirname;
const OUT = join(HERE, '../index.html');

const [core, page] = [await bundle('worker.ts'), await bundle('page.ts')];
const style = read('page.css').replaceAll(/\s*\n\s*/g, '');
const policy = [
  "default-src 'none'",
  `script-src ${hash(page)}`,
  `style-src ${hash(style)}`,
  'img-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const languages = LOCALES.map(({ tag }) => `<option value="${tag}">${nameOf(tag)}</option>`).join('');
const parts = { CSP: policy, STYLE: style, LANGUAGES: languages, CORE: core, PAGE: page };
writeFileSync(
  OUT,
  read('template.html').replaceAll(
    /(?<=[">])(?:CSP|STYLE|LANGUAGES|CORE|PAGE)(?=["<])/g,
    (name) => parts[name as keyof typeof parts],
  ),
);

async function bundle(name: string): Promise<string> {
  const build = await rolldown({
    input: join(HERE, name),
    platform: 'browser',
    moduleTypes: { '.md': 'text' },
    // Some packages have a form of their own for threads, which know no document.
    resolve: { conditionNames: ['worker', 'import', 'default'] },
  });
  const { output } = await build.generate({ format: 'iife', minify: true, comments: false });
  // What ends a script in HTML ends it in a string of it too.
  return (output[0]?.code ?? '').trim().replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}

/** A language by its own name. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

function read(name: string): string {
  return readFileSync(join(HERE, name), 'utf8');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
