// https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters: they reorder what stands around them.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// C0 and C1 controls, the line and paragraph separators, the byte order mark and the interlinear annotation marks.
const CONTROL = /[\p{Cc}\u2028\u2029\ufeff\ufff9-\ufffb]+/gu;
// CSI sequences (ECMA-48): their letters would stay behind once the escape character itself is gone.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;

/**
 * User text on one line for any product: terminal sequences, control and direction characters are dropped,
 * line ends become one blank. An empty result becomes an en dash, so that a name is never invisible.
 */
export function cleanText(text: string): string {
  return cleanSource(text).replace(/\s+/g, ' ').trim() || '–';
}

/** One line of a file as the terminal may show it: like `cleanText`, but every blank stays where it is. */
export function cleanSource(line: string): string {
  return line
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(SEQUENCE, '')
    .replace(BIDI, '')
    .replace(CONTROL, ' ');
}
