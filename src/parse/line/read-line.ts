import {
  type FlatText,
  flattenRuns,
  foldSpace,
  isStruck,
  readComments,
  slice,
  trim,
} from '../../markdown/flat-text.ts';
import type { Run } from '../../markdown/outline.ts';
import { type Fields, joinFields, NO_FIELDS } from '../fields/fields.ts';
import { type Place, readCommentFields } from '../fields/read-fields.ts';
import { readMistypedDay, takeFields } from '../fields/take-fields.ts';
import type { Link } from '../roadmap.ts';
import { lastParenthesis, readParenthesis } from './read-parenthesis.ts';
import { isEstimate, wordStatus } from './recognise-word.ts';

/** What a line that is a step says, its mark aside. `parenthesis` is its last one when nothing else claims it. */
export interface Line {
  readonly title: string;
  /** It begins with `🚧`, `🔄` or `△`, or ends in a word for begun. */
  readonly doing: boolean;
  readonly note: string | null;
  readonly struck: boolean;
  readonly fields: Fields;
  readonly links: readonly Link[];
}

const DOING_GLYPH = /^(?:🚧|🔄|△)\uFE0F?\s*/u;
/** `a)`, `(b)`, `c、`: letters number a line; digits may be its name. */
const LETTERING = /^[(（]?\p{L}[)）、]\s*(?=\S)/u;
const DASH_ESTIMATE = /(?:\s[-–]\s|\s?[—―]{1,2}\s?)([^—―]+)$/u;
const LONGEST_ESTIMATE = 40;
const DASH = /[-–—―]/u;

/** Reads a line from its runs: fields are taken out, then status signs and a parenthesis that is a field or a note. */
export function readLine(runs: readonly Run[], source: string, place: Place): Line {
  return readSigned(runs, source, { ...place, signed: false });
}

/** Reads a line whose status a glyph or a word has said, its runs without that: its last parenthesis is its note. */
export function readSignedLine(runs: readonly Run[], source: string, place: Place): Line {
  return readSigned(runs, source, { ...place, signed: true });
}

function readSigned(runs: readonly Run[], source: string, place: Place & { readonly signed: boolean }): Line {
  const html = readComments(runs, source)
    .map((comment) => `<!--${comment}-->`)
    .join('');
  const flat = flattenRuns(runs);
  const { fields, rest } = takeFields(flat, place);
  const line = readSigns(trim(rest), place.signed);
  return {
    ...line,
    title: line.title || foldSpace(rest.text) || foldSpace(flat.text),
    struck: isStruck(rest),
    fields: [readMistypedDay(rest, place), readCommentFields(html, place), line.fields].reduce(joinFields, fields),
    links: readLinks(runs),
  };
}

/** The links among runs, in the order of writing; a link that shows only itself has its address as title. */
export function readLinks(runs: readonly Run[]): readonly Link[] {
  return runs.flatMap((run) =>
    run.kind === 'link' && run.url !== null
      ? [{ title: foldSpace(run.text) || run.url, url: run.url }]
      : readLinks(run.runs),
  );
}

interface Signs {
  readonly title: string;
  readonly doing: boolean;
  readonly note: string | null;
  readonly fields: Fields;
}

function readSigns(flat: FlatText, signed: boolean): Signs {
  const glyph = DOING_GLYPH.exec(flat.text)?.[0].length ?? 0;
  const lettering = LETTERING.exec(flat.text.slice(glyph))?.[0].length ?? 0;
  const peeled = takeDoing(takeDashEstimate(peelParentheses(slice(flat, glyph + lettering))));
  const doing = glyph > 0 || peeled.doing;
  const { rest } = peeled;
  const noted = doing || signed ? lastParenthesis(rest) : null;
  if (noted !== null && noted.before.text.trim() !== '') {
    const before = takeDashWord(noted.before) ?? noted.before;
    return { title: tidy(before), doing, note: foldSpace(noted.inner), fields: peeled.fields };
  }
  return noteBehindWord(rest) ?? { title: tidy(rest), doing, note: null, fields: peeled.fields };

  function noteBehindWord(text: FlatText): Signs | null {
    const last = doing ? null : lastParenthesis(text);
    const before = last === null ? null : takeDashWord(last.before);
    if (last === null || before === null) return null;
    return { title: tidy(before), doing: true, note: foldSpace(last.inner), fields: peeled.fields };
  }
}

interface Peeled {
  readonly rest: FlatText;
  readonly fields: Fields;
  readonly doing: boolean;
}

/** Takes parentheses off the end as long as each is a date, an estimate, `optional`, a deferral or a word for begun. */
function peelParentheses(flat: FlatText): Peeled {
  let peeled: Peeled = { rest: flat, fields: NO_FIELDS, doing: false };
  for (let last = lastParenthesis(flat); last !== null; last = lastParenthesis(peeled.rest)) {
    const doing = wordStatus(last.inner) === 'doing';
    const fields = doing ? NO_FIELDS : readParenthesis(last.inner);
    if (fields === null || last.before.text.trim() === '') break;
    peeled = { rest: last.before, fields: joinFields(peeled.fields, fields), doing: peeled.doing || doing };
  }
  return peeled;
}

/** `Sessions (2 h) — in progress` */
function takeDoing(peeled: Peeled): Peeled {
  const before = peeled.doing ? null : takeDashWord(peeled.rest);
  if (before === null) return peeled;
  const { rest, fields } = peelParentheses(before);
  return { rest, fields: joinFields(fields, peeled.fields), doing: true };
}

/** `Sessions — 2 h` */
function takeDashEstimate(peeled: Peeled): Peeled {
  const text = trim(peeled.rest);
  const from = Math.max(0, text.text.length - LONGEST_ESTIMATE);
  const match = DASH_ESTIMATE.exec(text.text.slice(from));
  if (match?.[1] === undefined || from + match.index === 0 || !isEstimate(match[1])) return peeled;
  const fields = joinFields(peeled.fields, { ...NO_FIELDS, estimate: foldSpace(match[1]) });
  return { ...peeled, rest: slice(text, 0, from + match.index), fields };
}

/** `Sessions — in progress`: a dash between blanks leads to the word. A hyphen inside a word or an address is part of it. */
function takeDashWord(flat: FlatText): FlatText | null {
  const trimmed = trim(flat);
  const { text } = trimmed;
  for (let dash = text.length - 1; dash > 0; dash -= 1) {
    if (!DASH.test(text[dash] ?? '') || !isBlank(text[dash + 1])) continue;
    const end = endOf(text.slice(0, dash), (character) => DASH.test(character));
    if (!isBlank(text[end - 1])) continue;
    return wordStatus(text.slice(dash + 1)) === 'doing' ? trim(slice(trimmed, 0, end)) : null;
  }
  return null;
}

function isBlank(character: string | undefined): boolean {
  return character?.trim() === '';
}

/** A dash that stands apart at the end led to what was taken off. */
function tidy(flat: FlatText): string {
  const text = flat.text.trimEnd();
  const end = endOf(text, (character) => DASH.test(character));
  const isApart = /\s/.test(text[end - 1] ?? '') || /^[—―]+$/u.test(text.slice(end));
  return foldSpace(isApart ? text.slice(0, end) : text);
}

/** Where the characters at the end of a text begin that all pass. A pattern with `$` would try every start and take the square of the length. */
function endOf(text: string, passes: (character: string) => boolean): number {
  let end = text.length;
  while (end > 0 && passes(text[end - 1] ?? '')) end -= 1;
  return end;
}
