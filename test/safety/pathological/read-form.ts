import { runPipeline } from '../../../src/pipeline.ts';
import { type Form, writeForm } from './forms.ts';

const OPTIONS = { goal: undefined, when: [], language: 'en', today: '2026-08-02' };

/** Reads a form as a roadmap and as a README that has its markers before it; what refused it, if anything did, in words. */
export function readForm(form: Form, length: number): readonly string[] {
  const text = writeForm(form, length);
  const readme = { path: 'README.md', text: `<!-- trailmark:start -->\n<!-- trailmark:end -->\n\n${text}` };
  const { problems } = runPipeline({ roadmaps: [{ path: 'a.md', text }], readme, problems: [], options: OPTIONS });
  return problems.filter(({ code }) => code === 'unreadable').map(({ message }) => message);
}
