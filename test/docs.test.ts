import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('every dependency says why it is here', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
  const page = read('docs/dependencies.md');
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('what ships is bundled, so that nobody installs it, and its updates come one by one', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
  expect(dependencies).toBeUndefined();
  const [, shipped = ''] = read('docs/dependencies.md').split('\n## ');
  const updates = read('.github/dependabot.yml');
  const names = Object.keys(devDependencies ?? {}).filter((name) => shipped.includes(`| \`${name}\``));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !updates.includes(name) && !updates.includes(name.replace(/[-/].*/, '')))).toEqual([]);
});

test('no script makes npm install the tools before `npx github:` runs', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object };
  // https://docs.npmjs.com/cli/v11/using-npm/scripts: with one of these a package from git is prepared, with all that it is developed with.
  const preparing = ['build', 'install', 'preinstall', 'postinstall', 'prepack', 'prepare'];
  expect(Object.keys(scripts).filter((name) => preparing.includes(name))).toEqual([]);
});

test('every room of the house stands in its description', () => {
  const page = read('ARCHITECTURE.md');
  const rooms = readdirSync(join(ROOT, 'src')).map((name) => name.replace(/\.ts$/, ''));
  expect(rooms.filter((name) => !page.includes(name))).toEqual([]);
});

test('what an agent must know fits on a screen', () => {
  expect(read('AGENTS.md').split('\n').length).toBeLessThanOrEqual(25);
});

// What is linked from a page of the project lies there.
const PAGES = ['.', 'docs', 'template', 'examples/learning-rust'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
test.each(PAGES)('links of %s lead somewhere', (page) => {
  const text = read(page).replace(/^```[\s\S]*?^```/gm, '');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => decodeURI(link));
  const missing = links.filter((link) => !existsSync(join(ROOT, page, '..', link)));
  expect(missing).toEqual([]);
});

test('every page of the documentation is linked from another', () => {
  const texts = PAGES.map((page) => ({ page, text: read(page) }));
  const lonely = PAGES.filter((page) => page.startsWith('docs')).filter((page) => {
    const name = page.replaceAll('\\', '/');
    return !texts.some((other) => other.page !== page && other.text.includes(`](${name}`));
  });
  expect(lonely).toEqual([]);
});
