import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseConfig } from '../src/collect/config/parse-config.ts';

const ROOT = join(import.meta.dirname, '..');
const page = readFileSync(join(ROOT, 'docs/configuration.md'), 'utf8');

interface Property {
  readonly description: string;
  /** In words, values that can not be listed. */
  readonly title?: string;
  readonly additionalProperties?: Property;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Property[];
}

/** The values that can be listed, as they are written, and in words those that can not. */
function valuesOf({ enum: values = [], anyOf = [], title, additionalProperties: each }: Property): readonly string[] {
  const listed = values.filter((value) => value !== null).map((value) => `\`${value}\``);
  const named = each === undefined ? [] : [`for each mark ${valuesOf(each).join(', ')}`];
  return [...listed, ...(title === undefined ? [] : [title]), ...named, ...anyOf.flatMap(valuesOf)];
}

function writeTable(): string {
  const { properties } = JSON.parse(readFileSync(join(ROOT, 'schema/trailmark.schema.json'), 'utf8')) as {
    properties: Readonly<Record<string, Property>>;
  };
  const rows = Object.entries(properties).map(([name, property]) => {
    return `| \`${name}\` | ${property.description.replaceAll('*', '\\*')} | ${valuesOf(property).join(', ')} |\n`;
  });
  return `| setting | what it says | one of |\n| --- | --- | --- |\n${rows.join('')}`;
}

test('the table of settings is that of the schema; "npm run docs" writes it', async () => {
  const filled = page.replace(
    /(<!-- from: [^\n]*\n)[\s\S]*(?=<!-- end -->)/,
    (_, head: string) => `${head}\n${writeTable()}\n`,
  );
  await expect(filled).toMatchFileSnapshot('../docs/configuration.md');
});

test('the example is a whole configuration', () => {
  const [, text = ''] = /^```yaml\n([\s\S]*?)```/m.exec(page) ?? [];
  const { settings, problems } = parseConfig({ path: 'trailmark.yml', text });
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({ readme: 'README.md', theme: 'ocean', marks: { '-': 'dropped' } });
});
