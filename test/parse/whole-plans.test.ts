import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Mark, Roadmap, Spans, Stage, Step } from '../../src/parse/roadmap.ts';
import { examineRoadmaps } from '../../src/rules/find-problems.ts';
import { RULES } from '../../src/rules/list.ts';
import type { Source } from '../../src/source.ts';

/**
 * Small plans, each with all that is read of it and all that is told of it. To add one, write its files behind `▶ path` (a README that only
 * gives the order behind `▷ path`) and an empty line behind `◀`, and run this test with `--update=all`. What can't be seen is written as `⟨hex⟩`.
 */
const PLANS = join(import.meta.dirname, 'whole-plans.txt');

const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0]| (?=\n|$)/gu;
const hide = (text: string) => text.replace(HIDDEN, (sign) => `⟨${sign.codePointAt(0)?.toString(16)}⟩`);
const unhide = (text: string) =>
  text.replace(/⟨([\da-f]+)⟩/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));

interface Plan {
  readonly sources: readonly Source[];
  readonly readme: Source | null;
}

function readPlans(): readonly Plan[] {
  const plans = readFileSync(PLANS, 'utf8').split(/^◀\n(?:(?![▶▷]).*\n?)*/m);
  return plans.slice(0, -1).map((plan) => {
    const files = plan.split(/^(?=[▶▷])/m).map((file) => {
      const end = file.indexOf('\n');
      return { isReadme: file.startsWith('▷'), path: file.slice(2, end), text: unhide(file.slice(end + 1, -1)) };
    });
    const [readme = null] = files.filter(({ isReadme }) => isReadme);
    return { sources: files.filter(({ isReadme }) => !isReadme), readme };
  });
}

/** What says something of a value, in one line. */
function show(value: unknown): string {
  if (value instanceof Set) return show([...value]);
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : String(value);
  return `{${said(value)}}`;
}

function said(value: object): string {
  const isNothing = (one: unknown) =>
    one === null ||
    one === false ||
    one === 0 ||
    one === 'none' ||
    one === 'all' ||
    (typeof one === 'object' && show(one).length === 2);
  return Object.entries(value)
    .flatMap(([key, one]) => (isNothing(one) ? [] : [`${key}: ${show(one)}`]))
    .join(', ');
}

class Speller {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(sources: readonly Source[]) {
    this.#texts = new Map(sources.map(({ path, text }) => [path, text]));
  }

  spell({ path, steps, stages, resources, ...roadmap }: Roadmap): readonly string[] {
    return [`${path}  ${said(roadmap)}`, ...this.#inside({ steps, stages, resources }, '  ')];
  }

  #inside(
    { steps, stages, resources }: Pick<Stage, 'steps' | 'stages' | 'resources'>,
    indent: string,
  ): readonly string[] {
    return [
      ...resources.map((resource) => `${indent}resource  ${said(resource)}`),
      ...steps.flatMap((step) => this.#step(step, indent)),
      ...stages.flatMap(({ title, line, ...stage }) => {
        const { steps: _, stages: __, resources: ___, ...rest } = stage;
        return [`${indent}${title}  L${line}  ${said(rest)}`.trimEnd(), ...this.#inside(stage, `${indent}  `)];
      }),
    ];
  }

  #step(
    { title, status, id, path, line, column, notation, mark, spans, steps, ...rest }: Step,
    indent: string,
  ): readonly string[] {
    const at = ({ start, end }: Mark) => JSON.stringify((this.#texts.get(path) ?? '').slice(start, end));
    const spell = (part: Mark | readonly Mark[] | null | undefined) =>
      part == null ? null : 'start' in part ? at(part) : part.map(at);
    const parts = Object.fromEntries(
      Object.entries<Spans[keyof Spans]>({ ...spans, title: null }).map(([key, part]) => [key, spell(part)]),
    );
    const own = spans.title === null || at(spans.title) === JSON.stringify(title) ? '' : `  title ${at(spans.title)}`;
    const how = notation.name === 'task-list' ? '' : `  ${notation.name}`;
    const [local = id] = id.startsWith(`${path}#`) ? [id.slice(path.length)] : [];
    const head = `${indent}${status}  ${title}  ${local}  ${line}:${column}${how}  ${at(mark)}${own}`;
    const more = [said(parts), said(rest)].filter((one) => one !== '').join('  ');
    return [more === '' ? head : `${head}  ${more}`, ...steps.flatMap((inner) => this.#step(inner, `${indent}  `))];
  }
}

function examine({ sources, readme }: Plan): string {
  const { roadmaps, problems, unboxed } = examineRoadmaps(sources, readme);
  const speller = new Speller(sources);
  const told = problems.map(({ path, line, column, severity, code, fix, message }) => {
    const rule = RULES[code];
    const isOwn = message === rule.means || message === `${rule.means} ${rule.wayOut}`;
    const words = isOwn ? '' : ` | ${message.replace(rule.wayOut, '(way out)')}`;
    return `! ${sources.length > 1 ? `${path}:` : ''}${line}:${column} ${severity} ${code}${fix === null ? '' : ` -> ${fix}`}${words}`;
  });
  const work = [...unboxed].map(([path, parts]) => `unboxed ${path}: ${show(parts)}`);
  return [...roadmaps.flatMap((roadmap) => speller.spell(roadmap)), ...told, ...work].join('\n');
}

test('small plans say what they say', async () => {
  const written = readPlans().map((plan) => {
    const files = [
      ...plan.sources.map(({ path, text }) => `▶ ${path}\n${hide(text)}\n`),
      ...(plan.readme === null ? [] : [`▷ ${plan.readme.path}\n${hide(plan.readme.text)}\n`]),
    ];
    return `${files.join('')}◀\n${hide(examine(plan))}\n`;
  });
  await expect(written.join('\n')).toMatchFileSnapshot(PLANS);
});
