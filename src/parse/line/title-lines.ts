import { CJK } from '../../letters.ts';
import { type FlatText, slice } from '../../markdown/flat-text.ts';
import { offsetAt } from '../../markdown/offsets.ts';
import { readLettering } from './lettering.ts';

/** A line that an editor has wrapped is nearly full; one that breaks off earlier was meant to end there. */
const FULL = 60;
const LINE_END = /\r\n|[\n\r]/gu;
const SENTENCE_END = /[.。!！?？;；]$/u;
/** A label leads on, however short it is. */
const LABEL = /[:：]$/u;
/** `Result: 6 of 10`, `(not the whole film)`, `→ notes` */
const NEW = /^(?:[^\s:：][^:：]{0,40}(?:[:：](?=\s|$)|：)|[(（[【→⇒>])/u;

/** The lines of a text that are its title: the first, and those in which its sentence goes on. What stands below them is said of it. */
export function titleLines(flat: FlatText, source: string): FlatText {
  if (!flat.text.includes('\n') && !flat.text.includes('\r')) return flat;
  let start = 0;
  for (const { index: end, 0: sign } of flat.text.matchAll(LINE_END)) {
    const line = flat.text.slice(start, end).trim();
    const next = flat.text.slice(end + sign.length, end + sign.length + FULL).trimStart();
    start = end + sign.length;
    const leadsOn = LABEL.test(line) || isFull(flat, end, source);
    if (line !== '' && !(leadsOn && goesOn(line, next))) return slice(flat, 0, end);
  }
  return flat;
}

function goesOn(line: string, next: string): boolean {
  return !SENTENCE_END.test(line) && !NEW.test(next) && readLettering(next) === null;
}

/** Whether the line that ends here is about as wide as lines are wrapped, all that is written in it counted. */
function isFull(flat: FlatText, end: number, source: string): boolean {
  const at = offsetAt(flat, end) ?? 0;
  const [line = ''] = source
    .slice(Math.max(0, at - 4 * FULL), at)
    .split(LINE_END)
    .slice(-1);
  const written = line.trimEnd();
  if (written.length >= FULL) return true;
  return written.length + [...written].filter((sign) => CJK.test(sign)).length >= FULL;
}
