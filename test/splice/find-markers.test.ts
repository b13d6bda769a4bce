import { expect, test } from 'vitest';
import { parseOutline } from '../../src/markdown/markdown-to-outline.ts';
import { findMarkers } from '../../src/splice/find-markers.ts';

const START = '<!-- trailmark:start -->';
const END = '<!-- trailmark:end -->';

test.each<[string, string, readonly string[]]>([
  ['behind a tag with values in quotes', `<div a='x' b="y">\n${START}\n<b c='z' d="w">\n`, ['start alone 2:1']],
  ['in a value in single quotes', `<div a='\n${START}\n'>\n`, []],
  ['in a value in double quotes', `<div a="\n${START}\n">\n`, []],
  ['behind a quote that is never closed', `<div a='x>\n${START}\n`, []],
  [
    'behind a text area, before another',
    `<textarea>\n${START}\n</textarea>\n${END}\n<textarea></textarea>\n`,
    ['end alone 4:1'],
  ],
  ['behind a tag that begins so', `<textareas>\n${START}\n`, ['start alone 2:1']],
  ['in another comment', `<div>\n<!-- a\n${START}\n${END}\n`, ['end alone 4:1']],
  ['in what is shown as it is', `<pre>\n${START}\n</pre>\n\n<?php\n${END}\n?>\n`, []],
  [
    'in a block with a blank before it',
    ` <pre>\n${START}\n</pre>\n\n <?a\n${START}\n?>\n\n <![CDATA[\n${START}\n]]>\n`,
    [],
  ],
  ['in a block whose tag has more', `<pre class="a">\n${START}\n</pre>\n`, []],
  ['behind what is shown as it is within HTML', `<div>\n<pre>x</pre>\n${START}\n`, ['start alone 3:1']],
  ['behind character data within HTML', `<div>\n<![CDATA[x]]>\n${END}\n`, ['end alone 3:1']],
  ['in a text area that is never closed', `<textarea rows="2">\n${START}\n${END}\n`, []],
  ['behind a double quote that is never closed', `<div a="x>\n${START}\n`, []],
  ['in a style, and behind it', `<style>\n${START}\n</style>\n\n${END}\n`, ['end alone 5:1']],
  ['in character data', `<![CDATA[\n${START}\n]]>\n\n${END}\n`, ['end alone 5:1']],
  ['behind tags that begin so', `<prefix>\n${START}\n\n<styles>\n${END}\n`, ['start alone 2:1', 'end alone 5:1']],
  ['in a tag that closes', `</div a='\n${START}\n'>\n`, []],
  ['in an instruction within HTML', `<div>\n<?a '\n${START}\n'?>\n${END}\n`, ['end alone 5:1']],
  ['in a declaration within HTML', `<div>\n<!A "\n${START}\n">\n${END}\n`, ['end alone 5:1']],
  ['behind what begins no tag', `<div>\n<1 '\n${START}\n`, ['start alone 3:1']],
  ['in a script, and behind it', `<SCRIPT>\n${START}\n</SCRIPT>\n\n${END}\n`, ['end alone 5:1']],
  [
    'in a list, a quote and a table',
    `- ${START}\n\n> ${END}\n\n| a |\n| - |\n| ${START} |\n`,
    [...['start beside 1:3', 'end beside 3:3', 'start beside 7:3']],
  ],
  ['beside text, and with blanks behind', `# x ${START}\n\n${END} \t\n`, ['start beside 1:5', 'end alone 3:1']],
  ['with blanks before', ` ${START}\n`, ['start beside 1:2']],
  ['behind a byte order mark', `\uFEFF${START}\r\n${END}`, ['start alone 1:1', 'end alone 2:1']],
  [
    'behind what is no tag, in code or in a heading',
    `\`\`\`\n<a b='\n\`\`\`\n${START}\n\n# <a b='\n${END}\n`,
    ['start alone 4:1', 'end alone 7:1'],
  ],
  ['behind a table', `| a |\n| - |\n| <a b=' |\n${START}\n`, ['start alone 4:1']],
  ['in code', `\`${START}\`\n\n    ${END}\n`, []],
  ['that is another comment', '<!-- trailmark:startx -->\n<!-- trailmark:off -->\n', []],
])('%s', (_, text, found) => {
  const told = findMarkers(parseOutline(text)).map(
    ({ kind, place, line, column }) => `${kind} ${place} ${line}:${column}`,
  );
  expect(told).toEqual(found);
});
