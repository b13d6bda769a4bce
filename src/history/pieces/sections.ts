import type { PieceHeading } from './piece.ts';

/** A heading, and the places among the steps of the first below it and the first behind. */
export interface Section {
  readonly heading: PieceHeading;
  readonly from: number;
  readonly to: number;
}

/** Takes headings in the order of writing; each ends at the next one of its level or a higher one. */
export class Sections {
  readonly #all: (Section & { to: number })[] = [];
  readonly #open: (Section & { to: number })[] = [];

  open(heading: PieceHeading, from: number): void {
    this.#close(heading.level, from);
    const section = { heading, from, to: from };
    this.#all.push(section);
    this.#open.push(section);
  }

  end(at: number): readonly Section[] {
    this.#close(1, at);
    return this.#all;
  }

  #close(level: number, to: number): void {
    for (let last = this.#open.at(-1); last !== undefined && last.heading.level >= level; last = this.#open.at(-1)) {
      last.to = to;
      this.#open.pop();
    }
  }
}

/** Two statuses on one level make columns of a board. */
export function hasColumns(sections: readonly Section[]): boolean {
  const levels = new Map<number, PieceHeading['status']>();
  return sections.some(({ heading: { level, status } }) => {
    if (status === null) return false;
    const known = levels.get(level) ?? status;
    levels.set(level, known);
    return known !== status;
  });
}

/** Whether two headings of one level have steps, so that no other lines are stages. */
export function hasLevels(sections: readonly Section[]): boolean {
  const levels = sections.filter(({ from, to }) => from < to).map(({ heading }) => heading.level);
  return levels.some((level, at) => levels.indexOf(level) < at);
}
