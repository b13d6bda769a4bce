import { expect, test } from 'vitest';
import { readTag } from '../../src/locales/read-tag.ts';

test.each([
  ['en', 'en'],
  ['zh_TW', 'zh-TW'],
  ['PT-br', 'pt-BR'],
  ['iw', 'he'],
  ['sv', 'sv'],
  ['yue', 'yue'],
])('%s is the tag %s', (written, tag) => expect(readTag(written)).toEqual({ tag, meant: null }));

test.each([
  ['jp', 'ja'],
  ['cn', 'zh'],
  [' jp ', 'ja'],
  ['JP', 'ja'],
  ['hk', 'zh-Hant'],
  ['kr', 'ko'],
  ['ua', 'uk'],
  ['vn', 'vi'],
  ['Deutsch', 'de'],
  ['japanese', 'ja'],
  ['klingon', null],
  ['xx', null],
  ['no such tag!', null],
])('%s names no language, and %s is meant', (written, meant) => expect(readTag(written)).toEqual({ tag: null, meant }));
