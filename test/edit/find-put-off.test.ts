import { describe, expect, test } from 'vitest';
import { convertRoadmap } from '../../src/edit/convert/convert-roadmap.ts';
import { LOCALES } from '../../src/locales/load.ts';

function offers(text: string): readonly (readonly [number, number, string])[] {
  const { problems } = convertRoadmap({ path: 'plan.md', text });
  return problems.flatMap(({ code, line, column, message }) =>
    code === 'put-off' ? [[line, column, message.split('\n')[1] ?? ''] as const] : [],
  );
}

describe('a sentence that puts something off is offered as a field', () => {
  test.each<[string, string]>([
    ['When performance hurts, learn **profiling**.', '- [ ] profiling <!-- when: performance hurts -->'],
    ['Relax. Learn Alembic when you need\nmigrations!', '- [ ] Alembic <!-- when: migrations -->'],
    ['When you need SSR, learn Next.js', '- [ ] Next.js <!-- when: you need SSR -->'],
    ['需要数据库迁移时，再学习Alembic。', '- [ ] Alembic <!-- when: 需要数据库迁移 -->'],
    ['在开发过程中遇到性能问题时，再去学习性能优化', '- [ ] 性能优化 <!-- when: 在开发过程中遇到性能问题 -->'],
    ['Wenn es langsam wird, lerne Profiling.', '- [ ] Profiling <!-- when: es langsam wird -->'],
  ])('%s', (sentence, line) => {
    expect(offers(`- [ ] A\n\n${sentence}\n`)).toEqual([[3, expect.any(Number), line]]);
    const inCode = offers(`${'- [ ] A\n'.repeat(9)}\n\`\`\`\n1. ${sentence.replaceAll(/\*|\n.*/g, '')}\n\`\`\`\n`);
    expect(inCode.map(([at]) => at)).toEqual(sentence.includes('\n') ? [] : [12]);
  });

  test('in every language that has such a form', () => {
    for (const { tag, read } of LOCALES)
      for (const form of read.putOff) {
        const sentence = form.replace('{when}', 'Xyz').replace('{step}', 'Abc');
        expect(offers(`${sentence}\n`), tag).toEqual([[1, 1, '- [ ] Abc <!-- when: Xyz -->']]);
      }
  });

  test.each([
    ['  * [ ] **Composite** indexes #db', '* [ ] **Composite** indexes #db <!-- when: data grows -->'],
    ['- 🔄 Indexes\n- ✅ Old\n- ⬜ More', '- [ ] 🚧 Indexes <!-- when: data grows -->'],
    [
      '| Topic | Status |\n|--|--|\n| Indexes \\| x | ⬜ |\n| A | ✅ |',
      '- [ ] Indexes &#124; x <!-- when: data grows -->',
    ],
  ])('in the line of the step that there is already: %s', (steps, line) => {
    const offer = offers(`${steps}\n\nWhen data grows, learn indexes.\n`).map(([, , text]) => text.trim());
    expect(offer).toEqual([line]);
  });

  test('behind the step that there is already, unless it is done or has a trigger', () => {
    const plan = (step: string) => `${step}\n- [ ] Other\n\nWhen data grows, learn indexes.\n`;
    expect(offers(plan('- [ ] Composite indexes'))).toEqual([
      [4, 1, '- [ ] Composite indexes <!-- when: data grows -->'],
    ]);
    expect(offers(plan('- [x] Indexes'))).toEqual([]);
    expect(offers(plan('- [ ] Indexes <!-- when: never -->'))).toEqual([]);
  });

  test('once for each thing, at the line where it stands, and never in the output', () => {
    const text = '- [ ] A\n\nFirst. When x, learn B. When y, learn b.\n\n> When z, learn C.\n';
    expect(offers(text)).toEqual([
      [3, 8, '- [ ] B <!-- when: x -->'],
      [5, 3, '- [ ] C <!-- when: z -->'],
    ]);
    expect(convertRoadmap({ path: 'plan.md', text }).text).toBe(text);
  });

  test.each([
    ['When you learn, you grow.'],
    ['I remember when I was young, learn or not.'],
    ['When a --> b, learn C.'],
    ['# When it rains, learn C'],
    ['| When it rains, learn C |\n|-|\n| When it rains, learn C |'],
    ['<p>When it rains, learn C</p>'],
    ['- [x] When it rains, learn C'],
    [`When ${'x'.repeat(61)}, learn C.`],
    [`When x, learn ${'c'.repeat(61)}.`],
  ])('not from %s', (sentence) => {
    expect(offers(`${sentence}\n`)).toEqual([]);
  });

  test('from one of just the greatest length', () => {
    expect(offers(`When ${'x'.repeat(60)}, learn ${'c'.repeat(60)}.\n`).length).toBe(1);
  });
});
