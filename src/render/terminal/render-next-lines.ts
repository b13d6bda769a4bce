import type { MessageKey } from '../../locales/locale.ts';
import type { Ref } from '../../suggest/graph/ref.ts';
import { cleanText } from '../escape/clean-text.ts';
import { formatReason } from '../format/format-reason.ts';
import { createFormatter, type Formatter, formatText } from '../format/formatter.ts';
import { nameResource } from '../parts/name-resource.ts';
import { renderCalendar, renderDeadlines, renderNews, renderReviews } from '../parts/render-news.ts';
import { renderState, renderUnheard } from '../parts/render-state.ts';
import { listHeld } from '../parts/render-suggestion.ts';
import { groupVerdicts } from '../render-next.ts';
import type { View } from '../view.ts';
import { fillLines, type Piece, wordsOfLine } from './fill-lines.ts';
import { linkPlace, linkText, paint, type Terminal } from './terminal.ts';

type Named = Pick<Ref, 'title' | 'path' | 'line' | 'stage' | 'place'>;

interface Page {
  readonly view: View;
  readonly formatter: Formatter;
  readonly terminal: Terminal;
}

/** Lines below a heading; none where there is nothing to say. */
type Block = readonly string[];

const INDENT = '  ';
const MOST_RESOURCES = 3;
/** Of what is held back; the JSON has all. */
const MOST_HELD = 8;

/** The suggestion for people at a terminal: nothing of Markdown, wrapped to its width, places and addresses as links. */
export function renderNextLines(view: View, terminal: Terminal, explain: boolean): string {
  const page = { view, formatter: createFormatter(view.language, 'terminal'), terminal };
  const { formatter } = page;
  const notes = [
    ...renderNews(view, formatter),
    ...renderDeadlines(view, formatter),
    ...renderUnheard(view, formatter),
  ];
  const blocks = [
    notes.map((note) => wrap(page, note)),
    renderStep(page),
    renderCalendar(view, formatter).map((sentence) => wrap(page, sentence)),
    renderResources(page),
    list(
      page,
      'name.after',
      view.suggestion.then.map((step) => nameStep(page, step)),
    ),
    renderOthers(page),
    renderHeld(page),
    explain ? renderVerdicts(page) : [],
  ];
  return `${blocks.flatMap((lines) => (lines.length === 0 ? [] : [lines.join('\n')])).join('\n\n')}\n`;
}

function renderStep(page: Page): Block {
  const { view, formatter } = page;
  const { next, lead, work, reasons } = view.suggestion;
  if (next === null) return [wrap(page, renderState(view, formatter))];
  const part = work
    ? [...list(page, `name.${work.lead}`, [nameStep(page, { ...work, stage: null, place: [] })]), '']
    : [];
  const because = list(
    page,
    'name.because',
    reasons.map((reason) => words(page, formatReason(reason, formatter))),
  );
  return [
    ...part,
    strong(page, formatter.say(`name.${lead}`)),
    fill(page, nameStep(page, next)),
    ...(because.length > 0 ? ['', ...because] : []),
  ];
}

function renderResources(page: Page): Block {
  const { resource, resources, isGeneral, next } = page.view.suggestion;
  if (resource === null) return [];
  const shown = [resource, ...resources].slice(0, MOST_RESOURCES).map((each) => {
    const { title, url } = nameResource(each, next);
    const name = cleanText(title.trim() === '' ? url : title);
    const address = name === cleanText(url) || page.terminal.linksAt != null ? [] : [{ text: ` ${cleanText(url)}` }];
    return [{ text: name, shown: linkText(name, url, page.terminal) }, ...address];
  });
  const left = resources.length + 1 - shown.length;
  const more = left > 0 ? [words(page, `… ${page.formatter.say('count.more', { count: left })}`)] : [];
  return list(page, isGeneral ? 'name.general' : 'name.read', [...shown, ...more]);
}

function renderOthers(page: Page): Block {
  const { alternative } = page.view.suggestion;
  const again = renderReviews(page.view, page.formatter).map((sentence) => wrap(page, sentence));
  return [...(alternative ? list(page, 'name.alternative', [nameStep(page, alternative)]) : []), ...again];
}

function renderHeld(page: Page): Block {
  const { say } = page.formatter;
  return listHeld(page.view.suggestion, page.formatter).flatMap(({ part, lines }) => {
    const left = lines.length - MOST_HELD;
    const shown = [...lines.slice(0, MOST_HELD), ...(left > 0 ? [`… ${say('count.more', { count: left })}`] : [])];
    const heading = strong(page, say(`count.${part}`, { count: lines.length }));
    return [heading, ...shown.map((line) => fill(page, words(page, line)))];
  });
}

function renderVerdicts(page: Page): Block {
  return list(
    page,
    'name.others',
    groupVerdicts(page.view, page.formatter).map((line) => words(page, line)),
  );
}

function nameStep({ formatter, terminal }: Page, { title, path, line, stage, place }: Named): readonly Piece[] {
  const at = `${cleanText(path)}:${line}`;
  const within = [...(stage !== null && place[0] !== stage ? [stage] : []), ...place].map((name) => cleanText(name));
  const stands = within.length === 0 ? '' : `${within.join(' › ')}, `;
  const { tag } = formatter.locale;
  const name = wordsOfLine(`${formatText(title, formatter)} `, tag);
  const strongName = terminal.color ? name.map(({ text }) => ({ text, shown: paint(1, text) })) : name;
  return [
    ...strongName,
    ...wordsOfLine(`(${stands}`, tag),
    { text: `${at})`, shown: `${linkPlace(at, path, terminal)})` },
  ];
}

function list(page: Page, heading: MessageKey, lines: readonly (readonly Piece[])[]): Block {
  return lines.length === 0
    ? []
    : [strong(page, page.formatter.say(heading)), ...lines.map((line) => fill(page, line))];
}

function strong({ terminal }: Page, text: string): string {
  return terminal.color ? paint(1, text) : text;
}

function words({ formatter }: Page, text: string): readonly Piece[] {
  return wordsOfLine(text, formatter.locale.tag);
}

function fill({ terminal }: Page, pieces: readonly Piece[]): string {
  return fillLines([{ text: INDENT }, ...pieces], terminal.width, INDENT.repeat(2));
}

function wrap(page: Page, text: string): string {
  return fillLines(words(page, text), page.terminal.width, '');
}
