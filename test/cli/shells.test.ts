import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHELLS } from '../../src/cli/arguments/commands.ts';
import { makeFolder } from '../collect/folder.ts';
import { printed } from './printed.ts';

const BASH_COMPLETION = '/usr/share/bash-completion/bash_completion';

const cwd = makeFolder({ 'roadmap/plan.md': '# Plan\n\n- [ ] Read a file\n- [ ] Borrowing\n- [x] Sets\n' });
/** Answers what a shell asks for as the program does, and starts in a tenth of the time. */
const ANSWER = `import { readFileSync } from 'node:fs';
process.stdout.write(readFileSync(new URL(process.argv.slice(2).join('+'), import.meta.url)));`;
const bin = makeFolder({ 'answer.mjs': ANSWER });
const program = join(bin, 'answer.mjs');
writeFileSync(join(bin, 'trailmark'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 });
const ENDS = [['ti'], ['tick', ''], ['update', '--ch']];
for (const words of [...SHELLS.map((shell) => ['completion', shell]), ...ENDS.map((end) => ['complete', '--', ...end])])
  writeFileSync(join(bin, words.join('+')), `${await printed(cwd, words, program)}\n`);

/** Where a shell is missing the test is skipped, and its name says so. */
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

function run(shell: string, words: readonly string[], script: string): string {
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, HOME: makeFolder({}) };
  const { stdout, stderr } = spawnSync(shell, [...words, '-c', script], { cwd, env, encoding: 'utf8' });
  return `${stdout}\n${stderr}`;
}

test.skipIf(!has('bash') || !existsSync(BASH_COMPLETION))(
  'bash completes commands, options and steps (needs bash-completion)',
  () => {
    const ask = `ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=\${#COMP_LINE}; COMPREPLY=(); __trailmark_complete 2>/dev/null; echo "<\${COMPREPLY[*]}>"; }`;
    const script = `source ${BASH_COMPLETION}\nsource <(trailmark completion bash)\ncomplete -p trailmark\n${ask}\nask trailmark ti\nask trailmark tick ""\nask trailmark update --ch`;
    const said = run('bash', ['--norc'], script);
    expect(said).toContain('complete -F __trailmark_complete trailmark');
    expect(said).toContain('<tick>\n<read-a-file borrowing>\n<--check --chart>');
  },
);

test.skipIf(!has('fish'))('fish completes commands, options and steps (needs fish)', () => {
  const script =
    'trailmark completion fish | source; complete -C "trailmark ti"; complete -C "trailmark tick "; complete -C "trailmark update --ch"';
  const said = run('fish', ['--no-config'], script);
  expect(said).toMatch(/^tick\t/m);
  expect(said).toContain('read-a-file\tRead a file\n');
  expect(said).toMatch(/^--chart\t/m);
});

test.skipIf(!has('zsh'))('zsh completes commands, options and steps (needs zsh)', () => {
  const offer = `_describe() { print -rl -- \${(P)2} }`;
  const script = `autoload -U compinit; compinit -u -D; source <(trailmark completion zsh); print $_comps[trailmark]; ${offer}; words=(trailmark ti); CURRENT=2; _trailmark; words=(trailmark tick ""); CURRENT=3; _trailmark`;
  const said = run('zsh', ['-f'], script);
  expect(said).toContain('_trailmark\n');
  expect(said).toMatch(/^tick:tick a step/m);
  expect(said).toContain('read-a-file:Read a file\n');
});
