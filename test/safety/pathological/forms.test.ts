import { expect, test } from 'vitest';
import { FORMS } from './forms.ts';
import { readForm } from './read-form.ts';

test.each(FORMS)('$name: read to the end or refused in words', (form) => {
  for (const refusal of readForm(form, 2_000)) expect(refusal).toMatch(/^Nothing of this file is read: .*\.$/);
});
