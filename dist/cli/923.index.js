export const id = 923;
export const ids = [923];
export const modules = {

/***/ 5923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCheck: () => (/* binding */ planCheck),
  planFix: () => (/* binding */ planFix)
});

// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/src/rules/find-problems.js + 10 modules
var find_problems = __webpack_require__(8926);
// EXTERNAL MODULE: ./build/src/edit/change.js
var change = __webpack_require__(7596);
;// CONCATENATED MODULE: ./build/src/edit/fix-problems.js




/** A line that is corrected may make part of a list of the next one, which then reads otherwise: a few rounds settle it. */
const MOST_ROUNDS = 8;
/**
 * Puts the corrected line of each problem of this file in the place of its line; line ends, BOM and all other lines stay.
 * Problems without a fix are left; of several fixes of one line the first is made, since each was written for the line as it is.
 * What can be fixed only then, because a line above was, is fixed too.
 */
function fixProblems(source, problems) {
    let last = fixOnce(source, problems);
    const fixed = [...last.fixed];
    for (let round = 1; round < MOST_ROUNDS && last.fixed.length > 0; round += 1) {
        const next = { ...source, text: last.text };
        last = fixOnce(next, (0,find_problems/* findProblems */.o6)([next, ...(next.linked ?? [])]));
        for (const problem of last.fixed)
            fixed.push(problem);
    }
    return { text: last.text, fixed };
}
function fixOnce(source, problems) {
    const lines = listLines(source.text);
    const fixed = new Map();
    for (const problem of problems) {
        if (problem.path !== source.path || problem.fix === null || fixed.has(problem.line))
            continue;
        const line = lines[problem.line - 1];
        if (line !== undefined && line.text !== plain(problem.fix))
            fixed.set(problem.line, problem);
    }
    const changes = [...fixed].flatMap(([number, problem]) => toChange(lines[number - 1], problem.fix ?? ''));
    return { text: (0,change/* applyChanges */.Y)(source.text, changes), fixed: [...fixed.values()] };
}
function listLines(text) {
    return (0,line_starts/* lineStarts */._$)(text).map((start, at, starts) => {
        const whole = text.slice(start, starts[at + 1]);
        const written = (0,fold_text/* trimEndOf */.fC)(whole, /[\r\n]/);
        const bom = start === 0 && written.startsWith('\uFEFF') ? 1 : 0;
        const eol = whole.slice(written.length);
        return { start: start + bom, end: start + written.length, text: written.slice(bom), eol };
    });
}
function toChange(line, fix) {
    if (line === undefined)
        return [];
    // A fix of more lines than one takes the line end of the line that it corrects.
    return [{ start: line.start, end: line.end, text: plain(fix).replace(/\r\n|\n|\r/g, line.eol || '\n') }];
}
function plain(fix) {
    return fix.replace(/^\uFEFF/, '');
}

// EXTERNAL MODULE: ./build/src/rules/fold-problems.js
var fold_problems = __webpack_require__(4843);
;// CONCATENATED MODULE: ./build/src/render/escape/escape-command.js
/** A text as the message of a workflow command (https://docs.github.com/actions/reference/workflow-commands-for-github-actions): it ends at no line end, and begins no other command. */
function escapeCommand(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A text as the value of a property of a workflow command, where `:` and `,` end it. */
function escapeProperty(text) {
    return escapeCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/src/render/check/render-commands.js


const NAMES = { error: 'error', warning: 'warning', info: 'notice' };
/** Problems as workflow commands, which GitHub shows at their lines: one on each line. What a file has too often is counted behind the last that is shown. */
function renderCommands(problems) {
    return (0,fold_problems/* foldProblems */.K)(problems)
        .map(({ problem, left }) => {
        const rest = { ...problem, message: `… and ${left} more of ${problem.code} in this file.`, fix: null };
        return renderCommand(problem) + (left > 0 ? renderCommand(rest) : '');
    })
        .join('');
}
function renderCommand({ path, line, column, severity, code, message, fix }) {
    const place = `file=${escapeProperty(path)},line=${line},col=${column},title=${escapeProperty(`Trailmark: ${code}`)}`;
    const text = fix === null ? message : `${message} Write: ${fix}`;
    return `::${NAMES[severity]} ${place}::${escapeCommand(text)}\n`;
}

// EXTERNAL MODULE: ./build/src/rules/list.js + 2 modules
var list = __webpack_require__(3791);
;// CONCATENATED MODULE: ./build/src/render/check/render-sarif.js

const LEVELS = { error: 'error', warning: 'warning', info: 'note' };
/** Problems as a SARIF log (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), with the rules that they break. */
function renderSarif(problems) {
    const codes = [...new Set(problems.map(({ code }) => code))].sort();
    const rules = codes.map((id) => ({
        id,
        shortDescription: { text: list/* RULES */.y[id].means },
        help: { text: `${list/* RULES */.y[id].means} ${list/* RULES */.y[id].wayOut} See ${list/* PAGE */.K}#${id}.` },
        defaultConfiguration: { level: LEVELS[list/* RULES */.y[id].severity] },
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
function renderResult({ path, line, column, severity, code, message, fix }, ruleIndex) {
    const text = fix === null ? message : `${message} Write: ${fix}`;
    const uri = path.split('/').map(encodeURIComponent).join('/');
    const region = { startLine: line, startColumn: column };
    const locations = [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }];
    return { ruleId: code, ruleIndex, level: LEVELS[severity], message: { text }, locations };
}

// EXTERNAL MODULE: ./build/src/render/render-diff.js
var render_diff = __webpack_require__(6630);
// EXTERNAL MODULE: ./build/src/render/render-json.js
var render_json = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/src/cli/print-json.js
var print_json = __webpack_require__(1666);
// EXTERNAL MODULE: ./build/src/cli/problems/show-problems.js + 1 modules
var show_problems = __webpack_require__(7779);
;// CONCATENATED MODULE: ./build/src/cli/check.js







/** Plans `check`: the problems in the format that was asked for. */
function planCheck({ asked, report: { problems }, screen }) {
    const of = (wanted) => problems.filter(({ severity }) => severity === wanted).length;
    const fixable = problems.filter(({ fix }) => fix !== null).length;
    const next = fixable > 0 ? `To fix ${count(fixable, 'line')}: ${asked.program} check --fix\n` : '';
    const summary = `${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}, ${of('info')} info\n${next}`;
    return {
        stdout: renderFound({ asked, screen }, problems),
        stderr: asked.format === 'text' ? summary + (0,show_problems/* explainCodes */.s)(problems, asked) : '',
        files: [],
        exitCode: of('error') > 0 ? 1 : 0,
    };
}
function renderFound({ asked, screen }, problems) {
    switch (asked.format) {
        case 'json':
            return (0,print_json/* printJson */.Q)((0,render_json/* checkJson */.Zs)(problems));
        case 'github':
            return renderCommands(problems);
        case 'sarif':
            return (0,print_json/* printJson */.Q)(renderSarif(problems));
        default:
            return (0,show_problems/* showProblems */.k)(problems, asked, screen);
    }
}
/**
 * Plans `check --fix`: every roadmap with its safe fixes made, and what is found in the fixed roadmaps.
 * `--dry-run` shows the difference, counts what would be left and writes nothing.
 */
function planFix({ asked, report, collected: { roadmaps: sources }, screen, rerun }) {
    const fixes = sources
        .map((source) => ({ source, ...fixProblems(source, report.problems) }))
        .filter(({ fixed }) => fixed.length > 0);
    const fixedOf = new Map(fixes.map(({ source, text }) => [source, { ...source, text }]));
    const left = rerun(sources.map((source) => fixedOf.get(source) ?? source)).problems;
    const isDry = asked.flags.has('dry-run');
    const isText = asked.format === 'text';
    const diff = fixes.map(({ source, text }) => (0,render_diff/* renderDiff */.i)(source.path, source.text, text)).join('');
    const lines = fixes.reduce((sum, { fixed }) => sum + fixed.length, 0);
    const next = isDry && lines > 0 ? `To write that: ${asked.program} check --fix\n` : '';
    return {
        stdout: isText && isDry ? diff : renderFound({ asked, screen }, left),
        stderr: `${count(lines, 'line')} ${isDry ? 'would be fixed' : 'fixed'}, ${count(left.length, 'problem')} ${isDry ? 'would be left' : 'left'}\n${next}${isText && !isDry ? (0,show_problems/* explainCodes */.s)(left, asked) : ''}`,
        files: isDry ? [] : fixes.map(({ source, text }) => ({ path: source.path, text, before: source.text })),
        exitCode: left.some(({ severity }) => severity === 'error') ? 1 : 0,
    };
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ applyChanges)
/* harmony export */ });
/**
 * The text with the changes made and every other character as it was. They may come in any order; those that begin at
 * the same offset are made in the order given. Throws when two of them overlap.
 */
function applyChanges(text, changes) {
    const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
    let at = 0;
    let written = '';
    for (const change of sorted) {
        if (change.start < at || change.end < change.start)
            throw new Error(`Changes overlap at offset ${change.start}.`);
        written += text.slice(at, change.start) + change.text;
        at = change.end;
    }
    return written + text.slice(at);
}


/***/ })

};
