/** How the terminal is: `width` in columns; a pipe is none, however wide it is taken. */
export interface Terminal {
  readonly color: boolean;
  readonly width: number;
  readonly isTTY?: boolean;
  /** The address of the folder that paths are relative to, without a final slash; null where the terminal knows no links. */
  readonly linksAt?: string | null;
}

const LINK = '\u001b]8;;';
const END = '\u001b\\';

/** A text in a colour or weight of ECMA-48. */
export function paint(code: number, text: string): string {
  return text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`;
}

/** A text that leads to an address of http, https or file where the terminal knows links; what it shows is the text alone. */
export function linkText(text: string, address: string, { linksAt = null }: Terminal): string {
  const url = linksAt !== null && URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^(?:https?|file):$/.test(url.protocol)) return text;
  // What is parsed has no control characters left, which could end the link.
  return `${LINK}${url.href}${END}${text}${LINK}${END}`;
}

/** A place in a file of the repository, as a link to the file. */
export function linkPlace(text: string, path: string, terminal: Terminal): string {
  const inside = path.split('/').map(encodeURIComponent).join('/');
  return linkText(text, `${terminal.linksAt ?? ''}/${inside}`, terminal);
}
