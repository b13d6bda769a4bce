import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NOTATIONS } from '../../src/parse/notations/list.ts';

const SCHEMA = join(import.meta.dirname, '../../schema/status.schema.json');

test('the schema of the JSON names all notations; "npm run docs" writes them', async () => {
  const names = NOTATIONS.map(({ name }) => `"${name}"`).join(', ');
  const enumOf = /("notation": \{\s*"enum": \[)[^\]]*/;
  const schema = readFileSync(SCHEMA, 'utf8');
  expect(schema).toMatch(enumOf);
  await expect(schema.replace(enumOf, `$1${names}`)).toMatchFileSnapshot(SCHEMA);
});
