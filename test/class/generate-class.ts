import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STAGES = ['Basics', 'Queries', 'Design', 'Speed', 'In use', 'Beyond'];
const TOPICS = ['tables', 'joins', 'windows', 'indexes', 'plans', 'locks', 'views', 'backups', 'types', 'roles'];
const FIRST = ['Ada', 'Bo', 'Chen', 'Dilek', 'Eva', 'Femi', 'Grace', 'Hamid', 'Ines', 'José', 'Kaya', 'Lê'];
const LAST = ['Adeyemi', 'Brandt', 'Costa', 'Demir', 'Eriksen', 'Fischer', 'García', 'Hà', 'Ivanova', 'Jansen'];

/** Numbers from 0 to below 1, the same for the same seed (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
function random(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** The files of the repository number `at`, by path: a third of them has the starter plan as it is, some something else than a plan. */
export function generateRepository(at: number): Readonly<Record<string, string>> {
  const next = random(at * 7919);
  if (at % 97 === 96) return { 'notes.txt': 'no plan' };
  const done = at % 3 === 0 ? 0 : next();
  const readme = at % 2 === 0 ? { 'README.md': `# ${at}\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n` } : {};
  const second = at % 5 === 4 ? { 'roadmap/second.md': generatePlan(next, next(), 3) } : {};
  const settings = at % 11 === 10 ? { 'trailmark.yml': 'goal: off\nlanguage: de\n' } : {};
  return { 'roadmap/plan.md': generatePlan(next, done, STAGES.length), ...second, ...readme, ...settings };
}

/** What a person may be called, and a name that no two have. */
export function generateName(at: number): string {
  const name = `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]}`;
  const round = Math.floor(at / (FIRST.length * LAST.length));
  return round === 0 ? name : `${name} ${round + 1}`;
}

function generatePlan(next: () => number, done: number, stages: number): string {
  const parts = STAGES.slice(0, stages).map((stage, number) => {
    const lines = TOPICS.map((topic, at) => {
      const way = (number * TOPICS.length + at) / (stages * TOPICS.length);
      const mark = way < done - 0.05 ? 'x' : way < done && next() < 0.5 ? '/' : ' ';
      const need = at % 4 === 3 ? ` [needs:: ${stage} ${TOPICS[at - 1]}]` : '';
      return `- [${mark}] ${stage} ${topic}${need}`;
    });
    return `## ${stage}\n\n${lines.join('\n')}\n`;
  });
  return `# SQL\n\n${parts.join('\n')}`;
}

/** Writes repositories as folders below `folder`. */
export function writeClass(folder: string, count: number): void {
  for (let at = 0; at < count; at += 1)
    for (const [path, text] of Object.entries(generateRepository(at))) {
      const file = join(folder, generateName(at), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
}
