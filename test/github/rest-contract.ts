import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** One call of the REST API and its answer, as they went over the wire. `path` begins with `/repos/`. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The body as JSON, the empty string for none. */
  readonly body: string;
  readonly status: number;
  readonly answer: string;
}

/** JSON Schema as far as the description uses it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Schema;
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const DESCRIPTION = JSON.parse(readFileSync(new URL('schema/openapi.json', import.meta.url), 'utf8')) as Description;
const EMPTY: Readonly<Record<string, unknown>> = {
  string: '',
  integer: 0,
  number: 0,
  boolean: false,
  array: [],
  null: null,
};
const ERROR: Schema = { $ref: '#/components/schemas/basic-error' };
const compiled = new Map<Schema, ValidateFunction>();
// Numbers in an address are text on the wire; elsewhere a number is a number.
const options = { strict: false, validateFormats: false, code: { optimize: false } } as const;
const strict = new Ajv2020(options);
const loose = new Ajv2020({ ...options, coerceTypes: true });

/** A body with what GitHub describes as always there and the caller leaves open: empty texts, zeros, empty lists. */
export function fillAnswer(exchange: Pick<Exchange, 'method' | 'path' | 'status'>, known: unknown): unknown {
  const schema = findOperation(exchange)?.responses[exchange.status];
  return schema ? fill(schema, known) : known;
}

function fill(schema: Schema, known: unknown): unknown {
  const { $ref, anyOf, oneOf, allOf, items } = schema;
  if ($ref) return fill(DESCRIPTION.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}, known);
  const choice = (anyOf ?? oneOf)?.at(known === undefined ? -1 : 0);
  if (choice) return fill(choice, known);
  if (allOf) return allOf.reduce((value: unknown, part) => fill(part, value), known);
  if (Array.isArray(known) && items) return known.map((one) => fill(items, one));
  if (known !== undefined && (known === null || typeof known !== 'object')) return known;
  if (schema.type !== 'object') return known ?? emptyOf(schema);
  return fillKeys(schema, (known ?? {}) as Readonly<Record<string, unknown>>);
}

function emptyOf({ type = 'string', enum: choices }: Schema): unknown {
  return choices?.[0] ?? EMPTY[type];
}

function fillKeys({ properties = {}, required = [] }: Schema, known: Readonly<Record<string, unknown>>): unknown {
  const keys = [...required, ...Object.keys(known)];
  return Object.fromEntries(keys.map((key) => [key, fill(properties[key] ?? {}, known[key])]));
}

/** What in a call or its answer GitHub's OpenAPI description does not allow, in words; none when all is well. What it does not describe, be it a key, is not allowed either. */
export function findBreaches(exchange: Exchange): readonly string[] {
  const operation = findOperation(exchange);
  const call = `${exchange.method} ${exchange.path}`;
  if (operation === null) return [`${call}: is not described`];
  const breaches = [
    ...checkQuery(operation, exchange.query),
    ...checkBody(operation, exchange.body),
    ...checkAnswer(operation, exchange),
  ];
  return breaches.map((breach) => `${call}: ${breach}`);
}

function findOperation({ method, path }: Pick<Exchange, 'method' | 'path'>): Operation | null {
  for (const [pattern, operations] of Object.entries(DESCRIPTION.paths)) {
    const shape = new RegExp(`^${pattern.replace(/\{\w+\}/g, (name) => (isNumber(name) ? '\\d+' : '[^/]+'))}$`);
    const operation = operations[method.toLowerCase()];
    if (operation && shape.test(path)) return operation;
  }
  return null;
}

function isNumber(parameter: string): boolean {
  return /number|comment_id/.test(parameter);
}

function checkQuery({ parameters }: Operation, query: URLSearchParams): readonly string[] {
  const known = parameters.filter((one) => one.in === 'query');
  const missing = known.filter(({ name, required }) => required && !query.has(name)).map(({ name }) => `lacks ${name}`);
  const wrong = [...query].flatMap(([name, value]) => {
    const parameter = known.find((one) => one.name === name);
    return parameter ? check(loose, parameter.schema, value, `query ${name}`) : [`query ${name} is not described`];
  });
  return [...missing, ...wrong];
}

function checkBody({ requestBody }: Operation, body: string): readonly string[] {
  if (body === '') return requestBody?.required ? ['lacks a body'] : [];
  if (!requestBody) return ['has a body that is not described'];
  const value: unknown = JSON.parse(body);
  const known = Object.keys(requestBody.properties ?? {});
  const unknown = Object.keys(value as object).filter((key) => known.length > 0 && !known.includes(key));
  return [...unknown.map((key) => `body ${key} is not described`), ...check(strict, requestBody, value, 'body')];
}

function checkAnswer({ responses }: Operation, { status, answer }: Exchange): readonly string[] {
  // Any call may be refused in ways that its own list of answers leaves out: then by the common shape.
  const schema = responses[status] ?? (status >= 400 ? ERROR : responses[status]);
  if (schema === undefined) return [`answer ${status} is not described`];
  if (schema === null) return answer === '' ? [] : [`answer ${status} has a body`];
  return check(strict, schema, JSON.parse(answer), `answer ${status}`);
}

function check(ajv: Ajv2020, schema: Schema, value: unknown, place: string): readonly string[] {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile({ ...schema, components: DESCRIPTION.components });
    compiled.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${place}${instancePath} ${message}`);
}
