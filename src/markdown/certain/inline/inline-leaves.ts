import { NO_OFFSETS } from '../../offsets.ts';
import type { Frames } from './frames.ts';
import { readCode, readReference, readTag, UNCERTAIN } from './inline-parts.ts';
import { readAddress } from './read-address.ts';

/** A part of a line that holds inline Markdown, without the blanks around it; `lineEnd` is where the characters that end the line begin. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly lineEnd: number;
}

/** What is being read, and what it holds so far. */
export interface Reading {
  readonly source: string;
  readonly segment: Segment;
  readonly frames: Frames;
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Reads an escape, code, a tag, an address, or the character alone; returns the offset to go on at. */
export function readLeaf(reading: Reading, at: number): number {
  const { source } = reading;
  switch (source[at]) {
    case '\\':
      return addEscape(reading, at);
    case '`':
      return addCode(reading, at);
    case '<':
      return addAngle(reading, at);
    case '&':
      return addReference(reading, at);
    default:
      return addAddress(reading, at);
  }
}

/** Adds a part of the source as it is; returns its end. */
export function addText({ source, frames }: Pick<Reading, 'source' | 'frames'>, start: number, end: number): number {
  if (start < end) frames.addText(source.slice(start, end), start, end);
  return end;
}

function addEscape(reading: Reading, at: number): number {
  const { source, segment, frames } = reading;
  if (at + 1 >= segment.end) return UNCERTAIN;
  const char = source.charAt(at + 1);
  if (!ESCAPABLE.test(char)) return addText(reading, at, at + 1);
  frames.addText(char, at, at + 2);
  return at + 2;
}

function addReference(reading: Reading, at: number): number {
  const reference = readReference(reading.source, at);
  if (reference === null) return addText(reading, at, at + 1);
  const { text, end } = reference;
  if (text === '' || end > reading.segment.end) return UNCERTAIN;
  reading.frames.addText(text, at, end);
  return end;
}

function addCode({ source, segment, frames }: Reading, at: number): number {
  const code = readCode(source, at, segment.end);
  if (code === null) return UNCERTAIN;
  const { text, offsets, end } = code;
  frames.add({ kind: 'code', text, offsets, url: null, runs: [] }, at, end);
  return end;
}

function addAngle(reading: Reading, at: number): number {
  const { source, segment, frames } = reading;
  const tag = readTag(source, at, segment.end);
  if (tag === null) return /[A-Za-z/!?]/.test(source[at + 1] ?? '') ? UNCERTAIN : addText(reading, at, at + 1);
  const text = /^<br\s*\/?>$/i.test(source.slice(at, tag)) ? ' ' : '';
  frames.add({ kind: 'html', text, offsets: text === '' ? NO_OFFSETS : at, url: null, runs: [] }, at, tag);
  return tag;
}

function addAddress(reading: Reading, at: number): number {
  const { source, segment, frames } = reading;
  const end = frames.bracketDepth() === null ? readAddress(source, at, segment) : null;
  if (end === UNCERTAIN) return UNCERTAIN;
  if (end === null) return addText(reading, at, at + 1);
  frames.open('', at);
  addText(reading, at, end);
  frames.close('link', end, (/^w/i.test(source.charAt(at)) ? 'http://' : '') + source.slice(at, end));
  return end;
}
