import { PAGE, RULES } from '../../rules/list.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Json } from '../json.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Problems as a SARIF log (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), with the rules that they break. */
export function renderSarif(problems: readonly Problem[]): Json {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const rules = codes.map((id) => ({
    id,
    shortDescription: { text: RULES[id].means },
    help: { text: `${RULES[id].means} ${RULES[id].wayOut} See ${PAGE}#${id}.` },
    defaultConfiguration: { level: LEVELS[RULES[id].severity] },
  }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Trailmark', rules } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => renderResult(problem, codes.indexOf(problem.code))),
      },
    ],
  };
}

function renderResult({ path, line, column, severity, code, message, fix }: Problem, ruleIndex: number): Json {
  const text = fix === null ? message : `${message} Write: ${fix}`;
  const uri = path.split('/').map(encodeURIComponent).join('/');
  const region = { startLine: line, startColumn: column };
  const locations = [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }];
  return { ruleId: code, ruleIndex, level: LEVELS[severity], message: { text }, locations };
}
