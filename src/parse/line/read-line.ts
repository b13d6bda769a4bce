import { endOf } from '../../fold-text.ts';
import { type FlatText, foldSpace, isStruck, type Range, rangeOf, slice, trim } from '../../markdown/flat-text.ts';
import type { Outline, Run } from '../../markdown/outline.ts';
import { runsOf } from '../../markdown/walk-outline.ts';
import { type Fields, joinFields, NO_FIELDS, type Place } from '../fields/fields.ts';
import { readCommentFields } from '../fields/read-fields.ts';
import { readMistypedDay, takeFields } from '../fields/take-fields.ts';
import type { Link, Spans } from '../roadmap.ts';
import { readLettering } from './lettering.ts';
import { lastParenthesis, optionalLead, readParenthesis, readPrerequisites } from './read-parenthesis.ts';
import { isEstimate, wordStatus } from './recognise-word.ts';
import { titleLines } from './title-lines.ts';
import { showWikiLinks } from './wiki-links.ts';

/** A line to read. */
export interface Written {
  /** What is seen of it, without its lettering, box and sign. */
  readonly text: FlatText;
  /** The runs of its block, and the part of the source in which they are the line's. */
  readonly runs: readonly Run[];
  readonly within: Range;
  readonly place: Place;
}

/** What a line that is a step says, its mark aside. */
export interface Line {
  readonly title: string;
  /** It begins with `🚧`, `🔄` or `△`, or ends in a word for begun. */
  readonly doing: boolean;
  readonly note: FlatText | null;
  readonly struck: boolean;
  readonly fields: Fields;
  /** What its last parenthesis or a line below its title says must be done before, as it is written. */
  readonly prerequisites: readonly string[];
  readonly links: readonly Link[];
  readonly spans: Omit<Spans, 'note'>;
}

const DOING_GLYPH = /^(?:🚧|🔄|△)\uFE0F?\s*/u;
const BEFORE_ESTIMATE = /\s[-–]\s|\s?[—―]{1,2}\s?/gu;
const LONGEST_ESTIMATE = 40;
const DASH = /[-–—―]/u;

type Paper = Pick<Outline, 'source' | 'isVault'>;

/**
 * Reads a line: fields are taken out, then status signs and a parenthesis that is a field or a note. Where something else has
 * said its status, `signed`, its last parenthesis is its note.
 */
export function readLine(written: Written, { source, isVault }: Paper, signed = false): Line {
  const { text, place } = written;
  const { fields, taken, rest } = takeFields(text, place, isVault);
  const comments = runsWithin(written, 'html').map(({ start, end }) => ({ start, end }));
  const said = comments.map(({ start, end }) => readCommentFields(source.slice(start, end), place));
  const named = titleLines(rest, source);
  const { title, note, ...signs } = readSigns(trim(showWikiLinks(named)), signed);
  const rangeIn = (part: FlatText | null) => (part === null ? null : rangeOf(trim(part), source));
  return {
    title: foldSpace(title.text) || foldSpace(named.text) || foldSpace(text.text),
    note: note && trim(note),
    doing: signs.doing,
    struck: isStruck(named),
    prerequisites: readPrerequisites(rest, named),
    fields: [readMistypedDay(rest, place), ...said, signs.fields]
      .filter((one) => one !== NO_FIELDS)
      .reduce(joinFields, fields),
    links: readLinks(written),
    spans: {
      title: rangeIn(title),
      sign: signs.glyph && rangeOf(signs.glyph, source),
      word: signs.word && rangeOf(signs.word, source),
      strike: runsWithin(written, 'delete').flatMap((run) => tildes(run, source)),
      parts: [],
      fields: [...taken.flatMap((part) => rangeIn(part) ?? []), ...comments.filter((_, at) => said[at] !== NO_FIELDS)],
    },
  };
}

/** The links of a line, in the order of writing; a link that shows only itself has its address as title. */
export function readLinks(written: Pick<Written, 'runs' | 'within'>): readonly Link[] {
  const links = runsWithin(written, 'link').filter(({ url }) => url !== null);
  return links.map(({ text, url }) => ({ title: foldSpace(text) || (url ?? ''), url: url ?? '' }));
}

/** The outermost runs of a kind that begin in a line. */
function runsWithin({ runs, within }: Pick<Written, 'runs' | 'within'>, kind: Run['kind']): readonly Run[] {
  return runsOf(runs, kind).filter(({ start }) => start >= within.start && start < within.end);
}

function tildes({ start, end }: Range, source: string): readonly Range[] {
  const length = source.startsWith('~~', start) ? 2 : 1;
  return [
    { start, end: start + length },
    { start: end - length, end },
  ];
}

/** What is left of a line, and what was taken off its end. */
interface Peeled {
  readonly rest: FlatText;
  readonly fields: Fields;
  /** A word for begun, with the dash or the parenthesis it stands in. */
  readonly word: FlatText | null;
}

/** What is left of a line, and what was taken off it. */
interface Signs extends Omit<Peeled, 'rest'> {
  readonly title: FlatText;
  readonly glyph: FlatText | null;
  readonly doing: boolean;
  readonly note: FlatText | null;
}

function readSigns(flat: FlatText, signed: boolean): Signs {
  const glyph = DOING_GLYPH.exec(flat.text)?.[0].length ?? 0;
  const lettering = readLettering(flat.text.slice(glyph));
  // Digits may be the name of what they stand before.
  const lettered = glyph + (lettering?.kind === 'letter' ? lettering.length : 0);
  const optional = optionalLead(flat.text.slice(lettered));
  const end = peel(slice(flat, lettered + optional));
  const last = lastParenthesis(end.rest);
  const noted = last !== null && last.before.text !== '' ? peel(last.before, true) : null;
  const word = end.word ?? noted?.word ?? null;
  const doing = glyph > 0 || word !== null;
  const isNote = noted !== null && (doing || signed);
  const fields = isNote ? joinFields(end.fields, noted.fields) : end.fields;
  return {
    glyph: glyph > 0 ? slice(flat, 0, glyph) : null,
    fields: optional > 0 ? { ...fields, optional: true } : fields,
    title: tidy(isNote ? noted.rest : end.rest),
    word,
    doing,
    note: isNote && last ? last.inner : null,
  };
}

/** Takes off the end of a line what is a date, an estimate, `optional`, a deferral or a word for begun, in parentheses or behind a dash: before a note behind a dash alone, since `(continued) (video)` says what a video is. */
function peel(flat: FlatText, isNoted = false): Peeled {
  let peeled: Peeled = { rest: flat, fields: NO_FIELDS, word: null };
  for (let next = takeEnd(peeled, isNoted); next !== null; next = takeEnd(peeled, isNoted)) peeled = next;
  return peeled;
}

function takeEnd({ rest, fields, word }: Peeled, isNoted: boolean): Peeled | null {
  const last = lastParenthesis(rest);
  if (last !== null && last.before.text !== '') {
    if (!isNoted && wordStatus(last.inner.text) === 'doing')
      return { rest: last.before, fields, word: slice(trim(rest), last.before.text.trimEnd().length) };
    const field = readParenthesis(last.inner.text);
    return field === null ? null : { rest: last.before, fields: joinFields(fields, field), word };
  }
  const dashed = word === null ? takeDashWord(rest) : null;
  if (dashed !== null) return { ...dashed, fields };
  const estimate = takeDashEstimate(rest);
  return estimate && { rest: estimate.rest, fields: joinFields(fields, estimate.fields), word };
}

/** `Sessions — 2 h`, `Sessions - 2 - 3 h`: the first dash behind which nothing else stands. */
function takeDashEstimate(flat: FlatText): Omit<Peeled, 'word'> | null {
  const whole = trim(flat);
  const from = Math.max(0, whole.text.length - LONGEST_ESTIMATE);
  for (const { index, 0: dash } of whole.text.slice(from).matchAll(BEFORE_ESTIMATE)) {
    const estimate = whole.text.slice(from + index + dash.length);
    if (from + index > 0 && isEstimate(estimate))
      return { rest: slice(whole, 0, from + index), fields: { estimate: foldSpace(estimate) } };
  }
  return null;
}

/** `Sessions — in progress`: a dash between blanks leads to the word. A hyphen inside a word or an address is part of it. */
function takeDashWord(flat: FlatText): Omit<Peeled, 'fields'> | null {
  const { text } = flat;
  if (!DASH.test(text)) return null;
  const isBlank = (at: number) => text[at]?.trim() === '';
  for (let dash = text.trimEnd().length - 1; dash > 0; dash -= 1) {
    if (!DASH.test(text[dash] ?? '') || !isBlank(dash + 1)) continue;
    const end = endOf(text.slice(0, dash), DASH);
    if (!isBlank(end - 1)) continue;
    const rest = slice(flat, 0, text.slice(0, end).trimEnd().length);
    return wordStatus(text.slice(dash + 1)) === 'doing'
      ? { rest, word: slice(flat, rest.text.length, text.trimEnd().length) }
      : null;
  }
  return null;
}

/** A dash that stands apart at the end led to what was taken off. */
function tidy(flat: FlatText): FlatText {
  const text = flat.text.trimEnd();
  const end = endOf(text, DASH);
  const isApart = /\s/.test(text[end - 1] ?? '') || /^[—―]+$/u.test(text.slice(end));
  return slice(flat, 0, isApart ? end : text.length);
}
