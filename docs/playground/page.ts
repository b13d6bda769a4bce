import { THEMES } from '../../src/options.ts';
import { EXAMPLES } from './examples.ts';
import type { Answer, Ask, Settings, Shown } from './protocol.ts';
import { pack, unpack } from './share.ts';
import { fill, VIEWS, type ViewName } from './views.ts';

/** Milliseconds without a key before the text is read. */
const PAUSE = 120;
const OPTIONS = ['language', 'theme', 'goal', 'when'] as const;

const plan = find('plan', HTMLTextAreaElement);
const view = find('view', HTMLElement);
const summary = find('summary', HTMLElement);
const example = find('example', HTMLSelectElement);
const share = find('share', HTMLButtonElement);

const core = new Worker(
  URL.createObjectURL(new Blob([find('core', HTMLElement).textContent], { type: 'text/javascript' })),
);
let shown: Shown | null = null;
let open: ViewName = 'section';
let asked = 0;
let timer = 0;

core.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  if (data.number !== asked) return;
  if (data.kind === 'failed') return fail(data.message);
  shown = data.shown;
  if (plan.value !== shown.text) plan.value = shown.text;
  draw(shown);
  void remember();
});

offerChoices();
plan.addEventListener('input', () => askSoon());
for (const id of OPTIONS) find(id, HTMLElement).addEventListener('input', () => askSoon());
example.addEventListener('change', () => use(EXAMPLES.find(({ tag }) => tag === example.value)?.text ?? ''));
share.addEventListener('click', () => void copyLink());
view.addEventListener('click', follow);
document.querySelector('[role=tablist]')?.addEventListener('keydown', (event) => move(event as KeyboardEvent));
for (const name of VIEWS) tab(name).addEventListener('click', () => show(name));
window.addEventListener('hashchange', () => void restore());
void restore();

/** The text of the address, or the first example. */
async function restore(): Promise<void> {
  const shared = await unpack(location.hash.slice(1));
  if (shared === null && plan.value !== '') return;
  for (const id of OPTIONS) field(id).value = shared?.options[id] ?? field(id).value;
  use(shared?.text ?? EXAMPLES[0]?.text ?? '');
}

function use(text: string): void {
  plan.value = text;
  ask({ kind: 'show' });
}

function askSoon(): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => ask({ kind: 'show' }), PAUSE);
}

function ask(wish: { readonly kind: 'show' | 'fix' } | { readonly kind: 'tick'; readonly box: number }): void {
  asked += 1;
  const message: Ask = { ...wish, number: asked, text: plan.value, settings: readSettings() };
  core.postMessage(message);
}

function readSettings(): Settings {
  const theme = THEMES.find((name) => name === field('theme').value) ?? THEMES[0];
  const [language, goal, when] = [field('language').value, field('goal').value, field('when').value];
  return { language, goal, when, theme, today: new Date().toISOString().slice(0, 10) };
}

function draw(now: Shown): void {
  summary.textContent = now.summary;
  fill(view, open, now);
  const count = document.createElement('span');
  count.className = now.problems.some(({ severity }) => severity !== 'info') ? 'count some' : 'count';
  count.textContent = String(now.problems.length);
  tab('problems').replaceChildren('Problems', count);
}

function fail(message: string): void {
  const note = document.createElement('p');
  note.className = 'failed';
  note.textContent = `This text can not be read: ${message}. Please report it with the text.`;
  view.replaceChildren(note);
}

function show(name: ViewName): void {
  open = name;
  for (const other of VIEWS) {
    tab(other).setAttribute('aria-selected', String(other === name));
    tab(other).tabIndex = other === name ? 0 : -1;
  }
  view.setAttribute('aria-labelledby', `tab-${name}`);
  if (shown) fill(view, name, shown);
}

/** Arrow keys, Home and End move between tabs, as the pattern for tabs of WAI-ARIA says. */
function move(event: KeyboardEvent): void {
  const at = VIEWS.indexOf(open);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: VIEWS.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const name = VIEWS[(to + VIEWS.length) % VIEWS.length] ?? open;
  show(name);
  tab(name).focus();
}

/** A click on a line, a box or a fix. */
function follow(event: Event): void {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return;
  const line = target
    .closest('a')
    ?.getAttribute('href')
    ?.match(/^#L(\d+)$/)?.[1];
  if (line !== undefined) {
    event.preventDefault();
    goTo(Number(line));
  } else if (target instanceof HTMLInputElement) {
    ask({ kind: 'tick', box: [...view.querySelectorAll('input')].indexOf(target) });
  } else if (target.dataset.ask === 'fix') ask({ kind: 'fix' });
}

function goTo(line: number): void {
  const lines = plan.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  plan.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  plan.blur();
  plan.focus();
}

/** Keeps the text in the address, which never leaves the browser unless somebody sends it on. */
async function remember(): Promise<string | null> {
  const options = Object.fromEntries(OPTIONS.map((id) => [id, field(id).value]).filter(([, value]) => value !== ''));
  const hash = await pack({ text: plan.value, options });
  if (hash !== null) history.replaceState(null, '', `#${hash}`);
  return hash;
}

async function copyLink(): Promise<void> {
  const hash = await remember();
  const isCopied =
    hash !== null &&
    (await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    ));
  share.textContent = hash === null ? 'Too long for a link' : isCopied ? 'Copied' : 'Copy it from the address bar';
  setTimeout(() => {
    share.textContent = 'Copy link';
  }, 2500);
}

function offerChoices(): void {
  for (const { tag, name } of EXAMPLES) example.append(new Option(name, tag));
  for (const theme of THEMES) field('theme').append(new Option(theme, theme));
  // On GitHub's pages the address names the repository.
  const [, owner] = /^([\w-]+)\.github\.io$/.exec(location.hostname) ?? [];
  const [, repository] = location.pathname.split('/');
  const home = find('home', HTMLAnchorElement);
  if (owner === undefined || !repository) return;
  home.href = `https://github.com/${owner}/${repository}`;
  home.hidden = false;
}

function tab(name: ViewName): HTMLElement {
  return find(`tab-${name}`, HTMLElement);
}

function field(id: (typeof OPTIONS)[number]): HTMLSelectElement | HTMLInputElement {
  const found = document.getElementById(id);
  if (found instanceof HTMLSelectElement || found instanceof HTMLInputElement) return found;
  throw new Error(`The page has no field ${id}`);
}

function find<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${id}`);
}
