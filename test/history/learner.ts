import { type Day, mondayOf } from '../../src/day.ts';
import type { StepDays } from '../../src/history/history.ts';
import { type Commit, dayOf } from './make-repository.ts';

type Box = ' ' | 'x' | '/';

/** The days of a step; `commit` is the place of the one that ticked it. */
interface Expected {
  readonly seen: Day;
  readonly begun: Day | null;
  readonly done: Day | null;
  readonly commit: number | null;
}

/** What a learner did, kept twice: as commits, and as what the hilearner must say of them. */
export class Learner {
  readonly commits: Commit[] = [];
  readonly plans = new Map<string, [title: string, mark: Box][]>();
  readonly expected = new Map<string, Expected>();
  readonly imported = new Set<string>();
  readonly counts = new Map<Day, { done: number; doing: number; todo: number; total: number }>();
  eol = '\n';

  commit(at: string, commit: Omit<Commit, 'at'> = {}): void {
    this.commits.push({ at, ...commit });
    if (commit.branch !== undefined) return;
    const marks = [...this.plans.values()].flat().map(([, mark]) => mark);
    const count = (mark: string) => marks.filter((one) => one === mark).length;
    this.counts.set(dayOf(at), { done: count('x'), doing: count('/'), todo: count(' '), total: marks.length });
  }

  /** A new file; what is done in it came with it. */
  bring(at: string, path: string, steps: readonly [string, Box][]): void {
    this.plans.set(path, [...steps]);
    for (const [title, mark] of steps) {
      this.expected.set(title, this.after(at, mark, undefined));
      if (mark === 'x') this.imported.add(title);
    }
    this.commit(at, { files: { [path]: this.text(path) } });
  }

  mark(at: string, mark: Box, ...titles: readonly string[]): void {
    this.set(at, mark, titles);
    this.commit(at, { files: Object.fromEntries([...this.plans.keys()].map((path) => [path, this.text(path)])) });
  }

  set(at: string, mark: Box, titles: readonly string[]): void {
    for (const step of [...this.plans.values()].flat().filter(([title]) => titles.includes(title))) {
      step[1] = mark;
      this.expected.set(step[0], this.after(at, mark, this.expected.get(step[0])));
      this.imported.delete(step[0]);
    }
  }

  after(at: string, mark: Box, known: Expected | undefined): Expected {
    const day = dayOf(at);
    const { seen, begun } = known ?? { seen: day, begun: null };
    if (mark === 'x') return { seen, begun, done: day, commit: this.commits.length };
    return { seen, begun: mark === '/' ? (begun ?? day) : null, done: null, commit: null };
  }

  retitle(at: string, from: string, to: string): void {
    for (const plan of this.plans.values()) for (const step of plan) if (step[0] === from) step[0] = to;
    const known = this.expected.get(from);
    if (known !== undefined) this.expected.set(to, known);
    this.expected.delete(from);
    this.mark(at, ' ');
  }

  text(path: string): string {
    const boxes = { ' ': '- [ ] ', x: '- [x] ', '/': '- [ ] 🚧 ' };
    const lines = (this.plans.get(path) ?? []).map(([title, mark]) => boxes[mark] + title);
    return ['# Plan', '', ...lines, ''].join(this.eol);
  }

  /** The series: the last counts of each day, without the days that change nothing. */
  days() {
    const days = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, counts]) => ({ day, ...counts }));
    const same = (a: object, b: object | undefined) =>
      JSON.stringify({ ...a, day: 0 }) === JSON.stringify({ ...b, day: 0 });
    return days.filter((day, at) => !same(day, days[at - 1]));
  }

  steps(ids: readonly string[], path: (title: string) => string): readonly StepDays[] {
    return [...this.plans.values()].flat().map(([title]) => {
      const { commit, ...days } = this.expected.get(title) ?? { seen: '', begun: null, done: null, commit: null };
      return { id: `${path(title)}#${title}`, ...days, commit: commit === null ? null : (ids[commit] ?? '') };
    });
  }

  weeks() {
    const weeks = new Map<Day, number>();
    for (const [title, { done }] of this.expected)
      if (done !== null && !this.imported.has(title)) weeks.set(mondayOf(done), (weeks.get(mondayOf(done)) ?? 0) + 1);
    return [...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([week, done]) => ({ week, done }));
  }
}
