interface Open {
  readonly indent: number;
  readonly lead: number;
  readonly content: number;
}

/** The blanks before the next line: `indent` is what stands before it now, `bullet` how many characters its bullet and blank take. */
export type Move = (indent: number, bullet: number) => string;

/**
 * Moves lines that stood too deep to be a list out to where they are one, and keeps which of them stands below which. `base` are the blanks
 * before a list that stands in the same place as the lines.
 */
export function moveOut(base: string): Move {
  const open: Open[] = [];
  return (indent, bullet) => {
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const above = open.at(-1);
    const wanted = above === undefined ? 0 : above.lead + indent - above.indent;
    // Four blanks more than the text above would make code of it, or part of that text.
    const lead = above === undefined ? 0 : Math.min(Math.max(wanted, above.content), above.content + 3);
    open.push({ indent, lead, content: lead + bullet });
    return base + ' '.repeat(lead);
  };
}
