/** The YAML between the `---` lines at the top of a file; `end` is the offset of the first line after them, `start` that of the YAML. */
export interface FrontMatterSpan {
  readonly start: number;
  readonly end: number;
  readonly yaml: string;
}

const FRONT_MATTER =
  /^(\uFEFF?---[ \t]*(?:\r\n|\n|\r))((?:(?!---[ \t]*(?:\r\n|\n|\r|$)).*(?:\r\n|\n|\r))*)---[ \t]*(?:\r\n|\n|\r|$)/;

/** Finds the front matter of a file; null when the first line is no `---` or nothing closes it. */
export function findFrontMatter(text: string): FrontMatterSpan | null {
  const match = FRONT_MATTER.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { start: match[1].length, end: match[0].length, yaml: match[2] };
}
