// Writes openapi.json: the part of GitHub's REST description that the action uses.
// Run: npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
//      node extract-openapi.mjs package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';

const USED = [
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'POST /repos/{owner}/{repo}/git/trees',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'POST /repos/{owner}/{repo}/git/commits',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'POST /repos/{owner}/{repo}/merges',
  'POST /repos/{owner}/{repo}/labels',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls',
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
];
const LEFT_OUT = ['description', 'summary', 'example', 'examples', 'externalDocs', 'title'];

const source = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const paths = {};
const schemas = {};
for (const name of USED) {
  const [method, path] = name.split(' ');
  const { parameters = [], requestBody, responses } = source.paths[path][method.toLowerCase()];
  paths[path] ??= {};
  paths[path][method.toLowerCase()] = {
    parameters: parameters.map(resolve).map(({ name: key, in: place, required, schema }) => ({
      ...{ name: key, in: place, required: required === true },
      schema: plain(schema),
    })),
    ...(requestBody ? { requestBody: plain(requestBody.content['application/json'].schema) } : {}),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => {
        const json = resolve(response).content?.['application/json'];
        return [status, json ? plain(json.schema) : null];
      }),
    ),
  };
}
for (let last = -1; last !== Object.keys(schemas).length; ) {
  last = Object.keys(schemas).length;
  for (const name of Object.keys(schemas)) schemas[name] ??= plain(source.components.schemas[name]);
}
const text = JSON.stringify({
  origin: `Extracted by extract-openapi.mjs from @octokit/openapi ${source.info.version}, MIT, Copyright (c) 2020 Octokit contributors, and https://github.com/github/rest-api-description, MIT, Copyright (c) 2020 GitHub`,
  paths,
  components: { schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))) },
});
writeFileSync(new URL('openapi.json', import.meta.url), `${text}\n`);

function resolve(value) {
  return value.$ref ? value.$ref.slice(2).split('/').reduce((part, key) => part[key], source) : value;
}

/** Without words for people, and with OpenAPI's `nullable` as JSON Schema says it. `isMap` is true where keys are names of properties. */
function plain(value, isMap = false) {
  if (Array.isArray(value)) return value.map((one) => plain(one));
  if (typeof value !== 'object' || value === null) return value;
  if (!isMap && typeof value.$ref === 'string') {
    schemas[value.$ref.split('/').at(-1)] ??= null;
    return { $ref: value.$ref };
  }
  const { nullable, ...rest } = isMap ? { ...value } : value;
  const kept = Object.entries(isMap ? value : rest).filter(([key]) => isMap || !(LEFT_OUT.includes(key) || key.startsWith('x-')));
  const made = Object.fromEntries(kept.map(([key, one]) => [key, plain(one, !isMap && key === 'properties')]));
  return !isMap && nullable === true ? { anyOf: [made, { type: 'null' }] } : made;
}
