import { makeFolder } from '../collect/folder.ts';

/** A roadmap of steps with words, links and emphasis, twenty to a stage, a third of them done. */
export function writePlan(steps: number): string {
  const lines = Array.from({ length: steps }, (_, at) => {
    const heading = at % 20 === 0 ? `\n## Stage ${at / 20}\n\n` : '';
    return `${heading}- [${at % 3 === 0 ? 'x' : ' '}] Topic ${at} with **bold** and [a link](https://example.org/topic/${at})`;
  });
  return `# Plan\n${lines.join('\n')}\n`;
}

/** A roadmap of about so many characters. */
export function writePlanOf(length: number): string {
  const whole = writePlan(Math.ceil(length / 60));
  return whole.slice(0, whole.lastIndexOf('\n', length) + 1);
}

/** Steps of a few words, so that there can be many in a file. */
export function writeShortSteps(steps: number): string {
  return repeat(steps, (index) => `- [ ] Step ${index} of the plan\n`);
}

/** A folder with one roadmap. */
export function folderOf(text: string): string {
  return makeFolder({ 'roadmap/plan.md': text });
}

/** A folder of roadmaps of ten steps each. */
export function folderOfMany(files: number): string {
  const text = writePlan(10);
  return makeFolder(Object.fromEntries(Array.from({ length: files }, (_, at) => [`roadmap/${at}.md`, text])));
}

const at = (index: number) => `${index} about [this](https://example.org/${index})`;

/** Forms of roadmap that a reader may take too long for, each with so many steps. */
export const FORMS: Readonly<Record<string, (steps: number) => string>> = {
  flat: (steps) => repeat(steps, (index) => `- [ ] Step ${at(index)}\n`),
  'links below steps': (steps) =>
    repeat(steps, (index) => `- [ ] Step ${index}\n  - [a](https://example.org/${index})\n`),
  'folded parts': (steps) =>
    repeat(steps, (index) => `<details><summary>Part ${index}</summary>\n\n- [ ] Step ${index}\n\n</details>\n\n`),
  'parts left out': (steps) =>
    repeat(steps, (index) => `<!-- trailmark:off -->\nnote\n<!-- trailmark:on -->\n\n- [ ] Step ${index}\n\n`),
  'lists between rules': (steps) => repeat(steps, (index) => `- [ ] ${index}\n\n***\n\n`),
};

function repeat(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('');
}
