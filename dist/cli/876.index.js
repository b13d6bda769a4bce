export const id = 876;
export const ids = [876];
export const modules = {

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $d: () => (/* binding */ drawChart),
  pp: () => (/* binding */ planOutput),
  Q0: () => (/* binding */ refuseGoal)
});

// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/options.js
var options = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/src/render/escape/clean-text.js
var clean_text = __webpack_require__(9361);
// EXTERNAL MODULE: ./build/src/render/render-diff.js
var render_diff = __webpack_require__(6630);
// EXTERNAL MODULE: ./build/src/render/render-json.js
var render_json = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/src/render/render-next.js
var render_next = __webpack_require__(1232);
// EXTERNAL MODULE: ./build/src/locales/format-number.js
var format_number = __webpack_require__(218);
// EXTERNAL MODULE: ./build/src/render/format/format-reason.js
var format_reason = __webpack_require__(3574);
// EXTERNAL MODULE: ./build/src/render/format/formatter.js + 2 modules
var format_formatter = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/src/render/parts/columns.js
var parts_columns = __webpack_require__(312);
// EXTERNAL MODULE: ./build/src/render/parts/cut-text.js
var cut_text = __webpack_require__(3399);
// EXTERNAL MODULE: ./build/src/render/parts/draw-bar.js
var draw_bar = __webpack_require__(6533);
// EXTERNAL MODULE: ./build/src/render/parts/render-state.js
var render_state = __webpack_require__(9183);
// EXTERNAL MODULE: ./build/src/render/rows/list-rows.js + 1 modules
var list_rows = __webpack_require__(5555);
// EXTERNAL MODULE: ./build/src/render/terminal/fill-lines.js
var fill_lines = __webpack_require__(8908);
// EXTERNAL MODULE: ./build/src/render/terminal/terminal.js
var terminal_terminal = __webpack_require__(8631);
;// CONCATENATED MODULE: ./build/src/render/render-status.js











const CELLS = 10;
const GAP = '  ';
const LEAST_TITLE = 12;
/** The progress table and the next step for a terminal; it drops the bar, then cuts titles, where the terminal is narrow. */
function renderStatus(view, terminal) {
    const formatter = (0,format_formatter/* createFormatter */.xi)(view.language, 'terminal');
    const rows = (0,list_rows/* listRows */.q)(view.measure);
    const lines = view.measure.progress.total === 0 ? [] : renderRows(rows, view.measure.progress, { formatter, terminal });
    return `${[...lines, ...(lines.length > 0 ? [''] : []), ...renderNextStep(view, { formatter, terminal }), ...(0,render_state/* renderUnheard */.Q0)(view, formatter)].join('\n')}\n`;
}
function renderRows(rows, total, { formatter, terminal }) {
    const { tag } = formatter.locale;
    const cells = [
        ...rows.map(({ title, depth, progress }) => ({ name: GAP.repeat(depth) + (0,clean_text/* cleanText */.X)(title), progress })),
        { name: formatter.say('name.total'), progress: total },
    ].map(({ name, progress }) => ({
        name,
        progress,
        percent: (0,format_number/* formatPercent */.l9)(tag, progress.percent),
        steps: (0,format_number/* formatFraction */.MJ)(tag, progress.done, progress.total),
        beside: besides(progress, formatter),
    }));
    const widest = (texts) => Math.max(...texts.map(parts_columns/* columnsOf */.P));
    const percent = widest(cells.map((cell) => cell.percent));
    const steps = widest(cells.map((cell) => cell.steps));
    const fixed = percent + steps + 2 * GAP.length;
    const bar = terminal.width >= fixed + CELLS + GAP.length + LEAST_TITLE;
    const room = Math.max(LEAST_TITLE, terminal.width - fixed - (bar ? CELLS + GAP.length : 0));
    const title = Math.min(room, widest(cells.map((cell) => cell.name)));
    return cells.map((cell) => {
        const columns = [
            padEnd((0,cut_text/* cutText */.I)(cell.name, title), title),
            ...(bar ? [paintBar(cell.progress, terminal.color)] : []),
            padStart(cell.percent, percent),
            padStart(cell.steps, steps),
        ];
        const line = columns.join(GAP);
        const wide = title + fixed + CELLS + 2 * GAP.length + (0,parts_columns/* columnsOf */.P)(cell.beside);
        return cell.beside !== '' && wide <= terminal.width ? `${line}${GAP}${cell.beside}` : line;
    });
}
function besides({ doing, parked }, { say }) {
    const parts = [
        ...(doing > 0 ? [say('count.doing', { count: doing })] : []),
        ...(parked > 0 ? [say('count.parked', { count: parked })] : []),
    ];
    return parts.join(' · ');
}
function renderNextStep(view, { formatter, terminal }) {
    const { next, reasons } = view.suggestion;
    if (!next)
        return [(0,render_state/* renderState */.Cn)(view, formatter)];
    const { done, doing } = view.measure.progress;
    const { tag } = formatter.locale;
    const name = formatter.say(done + doing === 0 ? 'name.first' : 'name.next');
    const title = (0,fill_lines/* wordsOfLine */.L)(`${formatter.say('label', { name, value: (0,clean_text/* cleanText */.X)(next.title) })} `, tag);
    const place = `${(0,clean_text/* cleanText */.X)(next.path)}:${next.line}`;
    const [reason] = reasons;
    const width = terminal.isTTY === true ? terminal.width : Number.POSITIVE_INFINITY;
    const pieces = [...title, { text: `(${place})`, shown: `(${(0,terminal_terminal/* linkPlace */.yG)(place, next.path, terminal)})` }];
    return [
        (0,fill_lines/* fillLines */.D)(pieces, width, GAP),
        ...(reason ? [(0,fill_lines/* fillLines */.D)((0,fill_lines/* wordsOfLine */.L)(GAP + (0,format_reason/* formatReason */.K)(reason, formatter), tag), width, GAP)] : []),
    ];
}
function paintBar(progress, color) {
    if (!color)
        return (0,draw_bar/* drawBar */.i)(progress, CELLS, 'terminal');
    const { done, doing, todo } = (0,draw_bar/* measureBar */.S)(progress, CELLS);
    return (0,terminal_terminal/* paint */.nI)(32, '█'.repeat(done)) + (0,terminal_terminal/* paint */.nI)(33, '▒'.repeat(doing)) + (0,terminal_terminal/* paint */.nI)(2, '░'.repeat(todo));
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - (0,parts_columns/* columnsOf */.P)(text)));
}
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - (0,parts_columns/* columnsOf */.P)(text))) + text;
}

// EXTERNAL MODULE: ./build/src/splice/find-markers.js
var find_markers = __webpack_require__(3817);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/print-json.js
var print_json = __webpack_require__(1666);
// EXTERNAL MODULE: ./build/src/cli/problems/show-problems.js + 1 modules
var show_problems = __webpack_require__(7779);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/rules/find-problems.js + 10 modules
var find_problems = __webpack_require__(8926);
;// CONCATENATED MODULE: ./build/src/cli/problems/tell-problems.js



/** How many problems are told before `check` is pointed to. */
const TOLD = 5;
/** Errors and warnings of the roadmaps, beside another result; what the README lacks matters to `update` alone, which refuses by itself. */
function tell({ report, asked }) {
    if (asked.json)
        return '';
    const told = report.problems.filter(({ severity, path }) => severity !== 'info' && path !== report.readme);
    const uncounted = told.filter(find_problems/* isLikeStep */.iw);
    const others = told.filter((problem) => !(0,find_problems/* isLikeStep */.iw)(problem));
    const left = others.length - TOLD;
    const more = left > 0 ? `… and ${left} more: ${asked.program} check\n` : '';
    return ((0,show_problems/* showProblems */.k)(others.slice(0, TOLD), asked) + more + (0,show_problems/* explainCodes */.s)(others, asked) + tellUncounted(uncounted, asked));
}
/** One line, however much of a file is not understood: the plan matters here, and `check` has the list. */
function tellUncounted(problems, { program }) {
    if (problems.length === 0)
        return '';
    const counts = [...(0,group_by/* groupBy */.$)(problems, ({ code }) => code)].map(([code, { length }]) => `${length} ${code}`);
    const what = problems.length === 1 ? '1 place looks like a step and is' : `${problems.length} places look like steps and are`;
    return `${what} not counted (${counts.join(', ')}). To see where: ${program} check\n`;
}

;// CONCATENATED MODULE: ./build/src/cli/plan-output.js












const lines = (0,on_demand/* onDemand */.hd)(() => __webpack_require__.e(/* import() */ 159).then(__webpack_require__.bind(__webpack_require__, 7159)));
const cards = (0,on_demand/* onDemand */.hd)(() => Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 1700)));
/** Where a README is looked for. */
const README = /^(?:\.github\/|docs\/)?readme\.(?:md|markdown)$/i;
/** Refuses a goal that is none of those there are, whatever the command; null when there is nothing against it. */
function refuseGoal({ asked, report }) {
    if (report.otherGoals === null)
        return null;
    const goals = report.otherGoals.map(clean_text/* cleanText */.X).join(' · ');
    return (0,output/* refuse */.T)(2, `trailmark: No goal is called "${(0,clean_text/* cleanText */.X)(asked.goal ?? '')}". There are: ${goals}\n`);
}
/** Plans what `status`, `next`, `card` and `update` print and write. */
function planOutput(run) {
    const { asked, report } = run;
    switch (asked.command) {
        case 'update':
            return update(run);
        case 'next':
            return next(run);
        case 'card':
            return card(run);
        default:
            return say(asked.json ? (0,print_json/* printParts */._)((0,render_json/* statusJson */.bj)(report, report.problems)) : renderStatus(report, run.screen), tell(run));
    }
}
function say(result, stderr) {
    const stdout = typeof result !== 'string' || result.endsWith('\n') ? result : `${result}\n`;
    return { stdout, stderr, files: [], exitCode: 0 };
}
function next(run) {
    const { asked, report } = run;
    const explain = asked.flags.has('explain');
    if (asked.json)
        return say((0,print_json/* printJson */.Q)((0,render_json/* nextJson */.oW)(report, explain)), tell(run));
    const text = run.screen.isTTY ? lines().renderNextLines(report, run.screen, explain) : (0,render_next/* renderNext */.q)(report, explain);
    return say(text, tell(run));
}
/** The picture alone: a card or a badge as a file, or what shields reads. */
function card(run) {
    const { asked, report } = run;
    const { chart, chartProblem } = run.collected;
    const theme = asked.theme ?? options/* THEMES */.zG[0];
    const { renderBadge, renderCard, renderEndpoint } = cards();
    if (asked.flags.has('endpoint'))
        return say(renderEndpoint(report, theme), tell(run));
    if (!chart)
        return (0,output/* refuse */.T)(3, tellAll(chartProblem ? [chartProblem] : [], run));
    const { path, text: before } = chart;
    const text = asked.flags.has('badge') ? renderBadge(report, theme) : renderCard(report, theme);
    return { ...say(`Wrote ${path}. Show it with: ![](${path})`, tell(run)), files: [{ path, text, before }] };
}
function update(run) {
    const { asked, report, collected } = run;
    const { splice, problems } = report;
    if (splice === null || collected.readme === null) {
        const missing = `trailmark: There is no README to write. To make one: ${asked.program} init. To name another: --readme FILE\n`;
        return refuseUpdate(run, tellAll(problems, run) + (findReadme(run) === null ? missing : ''));
    }
    if (splice.text === null) {
        const isMissing = splice.problems.every(({ code }) => code === 'markers-missing');
        return refuseUpdate(run, isMissing ? sayNoMarkers(splice.path, asked) : tellAll(splice.problems, run));
    }
    if (collected.chartProblem?.severity === 'error')
        return refuseUpdate(run, tellAll([collected.chartProblem], run));
    const { path, text, changed } = splice;
    const files = [...drawChart(run), { path, text, before: collected.readme.text }];
    if (asked.flags.has('check'))
        return compare(run, splice, files);
    const written = files.filter(({ text: after, before }) => after !== before).map((file) => file.path);
    const said = written.length === 0 ? `${path} is up to date.\n` : `Updated ${written.toReversed().join(' and ')}.\n`;
    return {
        stdout: asked.json ? (0,print_json/* printJson */.Q)((0,render_json/* updateJson */.mX)({ path, changed, card: cardOf(run) }, problems)) : said,
        stderr: tell(run),
        files,
        exitCode: 0,
    };
}
function sayNoMarkers(path, { program }) {
    const ways = `Add these two lines where it should stand, or type: ${program} update --insert`;
    return `trailmark: ${(0,clean_text/* cleanText */.X)(path)} has no place for the progress yet.\n${ways}\n\n${find_markers/* START */.d3}\n${find_markers/* END */.Kp}\n`;
}
function refuseUpdate(run, stderr) {
    const { asked, report } = run;
    const change = { path: report.splice?.path ?? findReadme(run), changed: false };
    return { ...(0,output/* refuse */.T)(3, stderr), stdout: asked.json ? (0,print_json/* printJson */.Q)((0,render_json/* updateJson */.mX)(change, report.problems)) : '' };
}
function cardOf({ collected: { chart } }) {
    return chart?.path ?? null;
}
/** The README that can't be used: the one asked for, or the one that a problem is about; null when there is none. */
function findReadme({ asked, report }) {
    const told = report.problems.find(({ path, severity }) => severity === 'error' && README.test(path));
    return asked.scope.readme ?? told?.path ?? null;
}
/** The card as it is to be, where there is a place for it. */
function drawChart({ asked, collected: { chart }, report }) {
    if (!chart)
        return [];
    const text = cards().renderCommitted(report, asked);
    return text === null ? [] : [{ path: chart.path, text, before: chart.text }];
}
function compare(run, { path, changed }, files) {
    const different = files.filter(({ text, before }) => text !== before);
    const differences = different
        .toReversed()
        .map((file) => file.path === path
        ? (0,render_diff/* renderDiff */.i)(path, file.before, file.text)
        : `${file.path}: the picture would be drawn anew.\n`);
    const stdout = changed ? differences : [...differences, `${path} is up to date.\n`];
    return {
        stdout: run.asked.json
            ? (0,print_json/* printJson */.Q)((0,render_json/* updateJson */.mX)({ path, changed, card: cardOf(run) }, run.report.problems))
            : stdout.join(''),
        stderr: tell(run),
        files: [],
        exitCode: different.length > 0 ? 1 : 0,
    };
}
function tellAll(problems, { asked }) {
    return (0,show_problems/* showProblems */.k)(problems, asked) + (0,show_problems/* explainCodes */.s)(problems, asked);
}


/***/ }),

/***/ 1666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson),
/* harmony export */   _: () => (/* binding */ printParts)
/* harmony export */ });
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2970);

/** How many characters are written at once. */
const PART = 1 << 16;
/** A value as the text that `--json` prints. */
function printJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** The same text in parts, so that of a long one there is never more than one. */
function* printParts(value) {
    let part = '';
    for (const text of write(value, '\n')) {
        part += text;
        if (part.length < PART)
            continue;
        yield part;
        part = '';
    }
    yield `${part}\n`;
}
/** `line` ends a line and indents the next one as the value is. */
function* write(value, line) {
    const isList = (0,_render_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isItems */ .Z)(value);
    if (!isList && !holdsItems(value)) {
        yield JSON.stringify(value, null, 2).replaceAll('\n', line);
        return;
    }
    const [open, close] = isList ? '[]' : '{}';
    const inner = `${line}  `;
    let isEmpty = true;
    for (const [key, item] of isList ? withoutKeys(value) : Object.entries(value)) {
        yield `${isEmpty ? open : ','}${inner}${key === null ? '' : `${JSON.stringify(key)}: `}`;
        yield* write(item, inner);
        isEmpty = false;
    }
    yield isEmpty ? `${open}${close}` : `${line}${close}`;
}
function* withoutKeys(items) {
    for (const item of items)
        yield [null, item];
}
function holdsItems(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).some(_render_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isItems */ .Z);
}


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ explainCodes),
  k: () => (/* binding */ showProblems)
});

// EXTERNAL MODULE: ./build/src/rules/fold-problems.js
var fold_problems = __webpack_require__(4843);
// EXTERNAL MODULE: ./build/src/render/escape/clean-text.js
var clean_text = __webpack_require__(9361);
// EXTERNAL MODULE: ./build/src/render/terminal/terminal.js
var terminal_terminal = __webpack_require__(8631);
;// CONCATENATED MODULE: ./build/src/render/render-problem.js



const PIPE = { color: false, width: 100 };
/** A problem for the terminal: `path:line:column severity code message`, its further lines below as they are (they may be there to be pasted), then the fix. */
function renderProblem(problem, terminal = PIPE) {
    const { path, line, column, severity, code, message, fix } = problem;
    const [first = '', ...rest] = message.split('\n').map(clean_text/* cleanText */.X);
    return [
        `${(0,terminal_terminal/* linkPlace */.yG)(`${(0,clean_text/* cleanText */.X)(path)}:${line}:${column}`, path, terminal)} ${severity} ${code} ${first}`,
        ...rest,
        ...(fix === null ? [] : [`  fix: ${(0,clean_text/* cleanText */.X)(fix)}`]),
    ].join('\n');
}
/** Problems for the terminal, each on lines of its own; what a file has too often is counted. */
function renderProblems(problems, terminal = PIPE) {
    return (0,fold_problems/* foldProblems */.K)(problems)
        .map(({ problem, left }) => {
        const { path, code } = problem;
        const rest = left > 0 ? `${(0,clean_text/* cleanText */.X)(path)}: … and ${left} more of ${code}\n` : '';
        return `${renderProblem(problem, terminal)}\n${rest}`;
    })
        .join('');
}

// EXTERNAL MODULE: ./build/src/cli/arguments/name-program.js
var name_program = __webpack_require__(8721);
;// CONCATENATED MODULE: ./build/src/cli/problems/show-problems.js


/** Problems for the person who typed the command: what they tell to type is typed the same way. */
function showProblems(problems, { program }, screen) {
    const typed = problems.map((problem) => ({ ...problem, message: (0,name_program/* quotedAs */.hs)(problem.message, program) }));
    return renderProblems(typed, screen);
}
/** How to learn what the code of a problem means; nothing where there are none. */
function explainCodes([first], { program }) {
    return first === undefined ? '' : `What a code means, and the way out: ${program} help ${first.code}\n`;
}


/***/ }),

/***/ 5876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/collect/config/find-config.js
var find_config = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/src/collect/config/settings.js
var config_settings = __webpack_require__(354);
// EXTERNAL MODULE: ./build/src/collect/read-working-tree.js
var read_working_tree = __webpack_require__(8661);
// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/pipeline.js + 23 modules
var pipeline = __webpack_require__(7821);
// EXTERNAL MODULE: ./build/src/splice/insert-markers.js
var insert_markers = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/src/suggest/read-past.js
var read_past = __webpack_require__(1819);
;// CONCATENATED MODULE: ./build/src/cli/arguments/add-settings.js

/** What was asked for, and where nothing was said what trailmark.yml says. */
function addSettings(asked, settings) {
    const { roadmap, readme, chart = null } = asked.scope;
    return {
        ...asked,
        scope: {
            roadmap: roadmap.length > 0 ? roadmap : (settings.roadmap ?? []),
            readme: readme ?? settings.readme ?? null,
            chart: chart ?? settings.chart ?? null,
            ...(0,config_settings/* defaultsOf */.Gf)(settings),
        },
        ...(asked.theme !== undefined || settings.theme === undefined ? {} : { theme: settings.theme }),
        ...(asked.history !== undefined || settings.history === undefined ? {} : { history: settings.history }),
        goal: asked.goal ?? settings.goal,
        when: asked.when.length > 0 ? asked.when : (settings.when ?? []),
        language: asked.language ?? settings.language ?? null,
    };
}

// EXTERNAL MODULE: ./build/src/cli/output.js
var cli_output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/plan-output.js + 2 modules
var plan_output = __webpack_require__(8151);
// EXTERNAL MODULE: ./build/src/cli/problems/show-problems.js + 1 modules
var show_problems = __webpack_require__(7779);
// EXTERNAL MODULE: ./build/src/cli/terminal/progress-bar.js
var progress_bar = __webpack_require__(7858);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/src/cli/terminal/read-screen.js

/** Programs that show links of OSC 8: by what they call themselves, by the terminal that they are, or by a variable of their own. */
const PROGRAMS = /^(?:iTerm\.app|WezTerm|vscode|ghostty|zed|Hyper|rio)$/;
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/;
const OWN = ['WT_SESSION', 'KONSOLE_VERSION', 'DOMTERM', 'KITTY_WINDOW_ID'];
/** The libraries of GNOME's terminals know links from 0.50 on. */
const LEAST_VTE = 5000;
/** What can be shown where the output goes: colours, links and how wide it is. */
function readScreen({ color, root }, { stdout, env }) {
    const isTTY = stdout.isTTY === true;
    const wanted = isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
    const hasLinks = isTTY && (color ?? wanted) && knowsLinks(env);
    return {
        width: stdout.columns || 100,
        color: color ?? wanted,
        isTTY,
        linksAt: hasLinks ? (0,external_node_url_.pathToFileURL)(root).href.replace(/\/$/, '') : null,
    };
}
/** Others would show nothing, or the bare sequence: only those that are known to know. */
function knowsLinks(env) {
    const { FORCE_HYPERLINK: forced, TERM = '', TERM_PROGRAM = '', VTE_VERSION = '0' } = env;
    if (forced !== undefined && forced !== '')
        return forced !== '0';
    if (TERM === 'dumb' || env.CI || env.TMUX || TERM.startsWith('screen'))
        return false;
    return (PROGRAMS.test(TERM_PROGRAM) || TERMS.test(TERM) || OWN.some((name) => env[name]) || Number(VTE_VERSION) > LEAST_VTE);
}

;// CONCATENATED MODULE: ./build/src/cli/run-command.js















/** How often the work is done when the files change under it. */
const MOST_ATTEMPTS = 3;
/** The commands that git's days are for. */
const USE_PAST = ['next', 'card'];
/** Runs a command; `written` gets the path of every file that was written. */
async function runCommand(asked, host, written) {
    const root = (0,external_node_path_.resolve)(host.cwd, asked.root);
    const folder = await (0,promises_.stat)(root).catch(() => null);
    if (!folder?.isDirectory())
        return (0,cli_output/* refuse */.T)(2, `trailmark: There is no folder "${asked.root}". Give another --root.\n`);
    const unknown = asked.language === null ? null : (0,config_settings/* wrongLanguage */.I$)(asked.language);
    if (unknown !== null)
        return (0,cli_output/* refuse */.T)(2, `trailmark: ${unknown}\n`);
    // What is said for a repository of a class stands in that repository, not in the folder around it.
    const config = asked.command === 'class' ? find_config/* NO_CONFIG */.H : await (0,read_working_tree/* readConfig */.Xg)(root, null);
    const run = addSettings({ ...asked, root }, config.settings);
    if (config.problems.length > 0 && writes(run))
        return (0,cli_output/* refuse */.T)(3, (0,show_problems/* showProblems */.k)(config.problems, asked));
    let changed = '';
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
        const output = await plan(run, host, config.problems);
        const outcome = await write(run.root, output, written);
        if ('exitCode' in outcome)
            return outcome;
        changed = outcome.changed;
    }
    return (0,cli_output/* refuse */.T)(3, `trailmark: ${changed} is being changed by another program. Try again when it is done.\n`);
}
async function plan(asked, host, met) {
    if (asked.command === 'init') {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(973), __webpack_require__.e(700), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 7921));
        return init(asked, host);
    }
    if (asked.command === 'class') {
        const { showClass } = await __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 6140));
        return showClass(asked, host);
    }
    if (asked.command === 'convert') {
        const { convert } = await Promise.all(/* import() */[__webpack_require__.e(973), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 6400));
        return convert(asked, host.stdout.isTTY === true);
    }
    const { root, scope } = asked;
    const read = await (0,read_working_tree/* readWorkingTree */.cD)({ root, ...scope });
    const collected = { ...read, problems: [...met, ...read.problems, ...(await findLeftOpen(asked))] };
    if (collected.roadmaps.length === 0) {
        const { explainNothing } = await __webpack_require__.e(/* import() */ 652).then(__webpack_require__.bind(__webpack_require__, 7652));
        return (0,cli_output/* refuse */.T)(2, await explainNothing(asked, collected));
    }
    const history = await readGit(asked, collected, host);
    if (history !== null && isData(asked)) {
        const { showHistory } = await __webpack_require__.e(/* import() */ 4).then(__webpack_require__.bind(__webpack_require__, 8004));
        return showHistory(asked, history, () => '');
    }
    const past = history !== null && 'steps' in history ? (0,read_past/* readPast */.rj)(history) : undefined;
    const run = (roadmaps, readme = collected.readme, open = []) => (0,pipeline/* runPipeline */.a)({ ...collected, roadmaps, readme, open, options: asked, past });
    const first = await (0,progress_bar/* withProgressBar */.l)({ ...host, json: asked.json }, (show) => (0,on_demand/* withParts */.dK)(() => (0,pipeline/* runPipeline */.a)({ ...collected, options: asked, past, show })));
    const report = wantsMarkers(asked, first)
        ? await (0,on_demand/* withParts */.dK)(() => run(collected.roadmaps, withMarkers(collected.readme)))
        : first;
    const planned = { asked, report, collected, rerun: run, screen: readScreen(asked, host) };
    return (0,plan_output/* refuseGoal */.Q0)(planned) ?? planAnswer(planned, history, host);
}
/** What is to be filled in before GitHub runs a workflow, for the command that looks for problems. */
async function findLeftOpen({ command, root }) {
    if (command !== 'check')
        return [];
    const { findPlaceholders } = await __webpack_require__.e(/* import() */ 279).then(__webpack_require__.bind(__webpack_require__, 9279));
    return findPlaceholders(await (0,read_working_tree/* readWorkflows */.L9)(root));
}
/** What git says, for the commands that ask for it. */
async function readGit(asked, { roadmaps }, host) {
    const isPast = asked.command === 'history' || (USE_PAST.includes(asked.command) && asked.history !== 'off');
    if (!isPast)
        return null;
    const { askGit } = await __webpack_require__.e(/* import() */ 4).then(__webpack_require__.bind(__webpack_require__, 8004));
    return askGit(asked, roadmaps, host);
}
async function planAnswer(run, history, host) {
    if (history !== null && run.asked.command === 'history') {
        const { showHistory } = await __webpack_require__.e(/* import() */ 4).then(__webpack_require__.bind(__webpack_require__, 8004));
        const { renderHistory } = await __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 6108));
        return (0,on_demand/* withParts */.dK)(() => showHistory(run.asked, history, (known) => renderHistory(known, run.report, run.screen)));
    }
    if (run.asked.command === 'tick') {
        const { tick } = await Promise.all(/* import() */[__webpack_require__.e(973), __webpack_require__.e(24)]).then(__webpack_require__.bind(__webpack_require__, 643));
        return tick(run, host);
    }
    if (run.asked.command !== 'check')
        return (0,on_demand/* withParts */.dK)(() => (0,plan_output/* planOutput */.pp)(run));
    const { planCheck, planFix } = await __webpack_require__.e(/* import() */ 923).then(__webpack_require__.bind(__webpack_require__, 5923));
    return (0,on_demand/* withParts */.dK)(() => (run.asked.flags.has('fix') ? planFix(run) : planCheck(run)));
}
/** The numbers of the history need no roadmap to be read as it is now, unless a goal is to be looked up in it. */
function isData({ command, json, flags, goal }) {
    return command === 'history' && (json || flags.has('csv')) && goal === undefined;
}
/** With settings that can't be used nothing is written. */
function writes({ command, flags }) {
    return command === 'init' || command === 'update' || command === 'tick' || flags.has('fix');
}
function wantsMarkers({ flags }, { splice }) {
    return flags.has('insert') && splice?.problems.some(({ code }) => code === 'markers-missing') === true;
}
function withMarkers(readme) {
    return readme && { ...readme, text: (0,insert_markers/* insertMarkers */.z)(readme.text) };
}
/** Writes the files, and tells what there is to know of them; or which file no longer holds what was read. */
async function write(root, output, written) {
    if (output.files.length === 0)
        return output;
    const { writeFile } = await __webpack_require__.e(/* import() */ 414).then(__webpack_require__.bind(__webpack_require__, 6414));
    const notes = [];
    for (const file of output.files) {
        const outcome = await writeFile(root, file);
        if (outcome.kind === 'changed')
            return { changed: file.path };
        if (outcome.kind === 'refused')
            return (0,cli_output/* refuse */.T)(3, `trailmark: ${outcome.message}\n`);
        if (outcome.kind === 'kept')
            continue;
        written.push(file.path);
        if (outcome.note !== null)
            notes.push(`trailmark: ${outcome.note}\n`);
    }
    return { ...output, stderr: notes.join('') + output.stderr };
}


/***/ }),

/***/ 7858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withProgressBar)
/* harmony export */ });
const CELLS = 24;
/** Whoever waits shorter needs no bar. */
const PATIENCE = 1000;
const CLEAR = '\r\u001b[K';
/** Does long work; once it has taken a second, a terminal shows how far it is, unless a program reads the output. Nothing of the bar stays. */
async function withProgressBar({ json, stdout, stderr: screen }, work) {
    if (screen.isTTY !== true || (json && stdout.isTTY !== true))
        return work(() => { });
    const start = Date.now();
    let shown = -1;
    const show = (part) => {
        const cells = Math.floor(part * CELLS);
        // Work that begins anew takes no cell back.
        if (cells <= shown || Date.now() - start < PATIENCE)
            return;
        shown = cells;
        screen.write(`${CLEAR}${'█'.repeat(cells)}${'░'.repeat(CELLS - cells)} ${Math.floor(100 * part)}%`);
    };
    try {
        return await work(show);
    }
    finally {
        if (shown >= 0)
            screen.write(CLEAR);
    }
}


/***/ }),

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   I$: () => (/* binding */ wrongLanguage),
/* harmony export */   Xk: () => (/* binding */ NAMES),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _locales_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7483);
/* harmony import */ var _locales_read_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4268);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6067);



/** Why a value can not be used, as a whole sentence. */
class Wrong {
    message;
    constructor(message) {
        this.message = message;
    }
}
const READERS = {
    roadmap: listOf,
    readme: one((text) => text),
    goal: one((text) => (isOff(text) ? '' : text)),
    when: listOf,
    language: one(readLanguage),
    issue: one(readIssue),
    commit: one((text) => (isOff(text) ? 'off' : readChoice('commit', text, ['auto', 'pull-request', 'off']))),
    chart: one(readChart),
    theme: one((text) => readChoice('theme', text, _options_js__WEBPACK_IMPORTED_MODULE_2__/* .THEMES */ .zG)),
    history: one((text) => (isOff(text) ? 'off' : readChoice('history', text, _options_js__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY */ .Vv))),
    marks: readMarks,
    count: one((text) => readChoice('count', text, ['all', 'leaves'])),
    review: one(readReview),
};
/** The names of all settings. */
const NAMES = Object.keys(READERS);
/** Reads what was written for each setting; one without a text, or with blank texts alone, counts as not said. */
function readSettings(written) {
    const wrong = new Map();
    const read = [...written].flatMap(([name, all]) => {
        const said = all instanceof Map
            ? all
            : listOf(all)
                .map((text) => text.trim())
                .filter((text) => text !== '');
        const value = [...said].length === 0 ? undefined : READERS[name](said);
        if (value instanceof Wrong)
            wrong.set(name, value.message);
        return value === undefined || value instanceof Wrong ? [] : [[name, value]];
    });
    return { settings: Object.fromEntries(read), wrong };
}
/** A map is told before it is read where none is wanted. */
function listOf(written) {
    return written instanceof Map ? [] : written;
}
function one(read) {
    return (written) => {
        const [text = '', ...others] = listOf(written);
        return others.length === 0 ? read(text) : new Wrong('Write one text, not several.');
    };
}
const MEANINGS = ['done', 'doing', 'todo', 'dropped', 'parked'];
function readMarks(written) {
    if (!(written instanceof Map))
        return new Wrong('Give each mark a meaning, as in marks: { "-": dropped }.');
    const pairs = [...written].map(([mark, said]) => [mark.replaceAll('\uFE0F', ''), meaningOf(said)]);
    const wrong = pairs.find(([, meaning]) => meaning === undefined);
    if (wrong !== undefined)
        return new Wrong(`The mark "${wrong[0]}" must mean one of ${MEANINGS.join(', ')}.`);
    return Object.fromEntries(pairs.flatMap(([mark, meaning]) => (meaning === undefined ? [] : [[mark, meaning]])));
}
function meaningOf(said) {
    return MEANINGS.find((known) => known === said.trim().toLowerCase());
}
function readReview(written) {
    return written === 'true' || written === 'false'
        ? written === 'true'
        : new Wrong(`review is true or false, not "${written}".`);
}
/** What the settings say for every roadmap; empty where they say nothing of the kind. */
function defaultsOf({ marks, count, review }) {
    const defaults = { ...(marks && { marks }), ...(count && { count }), ...(review === undefined ? {} : { review }) };
    return Object.keys(defaults).length === 0 ? {} : { defaults };
}
function isOff(text) {
    return text === 'off' || text === 'false';
}
function readLanguage(written) {
    const wrong = wrongLanguage(written);
    return wrong === null ? ((0,_locales_read_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .z)(written).tag ?? written) : new Wrong(wrong);
}
/** Why a text names no language, and what to write instead; null where it names one. */
function wrongLanguage(written) {
    const { tag, meant } = (0,_locales_read_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .z)(written);
    if (tag !== null)
        return null;
    const known = _locales_load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.map((locale) => locale.tag).join(', ');
    return `"${written}" is no language tag. ${meant === null ? `Write a tag such as ${known}.` : `Did you mean "${meant}"?`}`;
}
function readIssue(written) {
    if (written === 'auto')
        return 'auto';
    if (isOff(written))
        return 'off';
    if (/^#?[1-9]\d{0,9}$/.test(written))
        return Number(written.replace('#', ''));
    return new Wrong(`issue is auto, off or the number of an issue, not "${written}".`);
}
function readChart(written) {
    if (isOff(written))
        return 'off';
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isSvg */ .$D)(written) ? written : new Wrong(`"${written}" is no SVG. Name a file that ends in .svg, or off.`);
}
function readChoice(name, written, choices) {
    const choice = choices.find((known) => known === written);
    return choice ?? new Wrong(`${name} is one of ${choices.join(', ')}, not "${written}".`);
}


/***/ }),

/***/ 2448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _A: () => (/* binding */ findJustDone),
  Vv: () => (/* binding */ openBoxesOf)
});

// UNUSED EXPORTS: boxKey, findBoxSteps, findTicked

// EXTERNAL MODULE: ./build/src/parse/list-steps.js
var list_steps = __webpack_require__(3131);
;// CONCATENATED MODULE: ./build/src/comment/digest.js
// The 64-bit parameters of http://www.isthe.com/chongo/tech/comp/fnv/
const START = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
/** A text as 16 hexadecimal digits: FNV-1a over its UTF-16 units, 64 bits. It finds a slip of the hand and no forger. */
function digest(text) {
    let value = START;
    for (let at = 0; at < text.length; at += 1)
        value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * PRIME);
    return value.toString(16).padStart(16, '0');
}

;// CONCATENATED MODULE: ./build/src/comment/box-steps.js


const MOST_TITLE = 80;
/** The key of the box of a step. */
function boxKey(id) {
    return digest(id);
}
/** Open boxes for the steps with these ids, in their order. */
function openBoxesOf(measure, ids) {
    const keys = ids.map(boxKey);
    const found = findBoxSteps(measure, new Set(keys));
    // A box without a step of its own is drawn all the same: the n-th box is the n-th entry.
    const none = { check: '', title: '', begun: false };
    return keys.map((key) => ({ ...none, key, ...found.get(key)?.box, ticked: false }));
}
/** The done steps whose boxes are `ticked` in the comment, in the order of these boxes; those among `suggested` are drawn elsewhere. */
function findTicked(measure, ticked, suggested) {
    const steps = findBoxSteps(measure, new Set(ticked.map(({ key }) => key)));
    const drawn = new Set(suggested.map(boxKey));
    const found = new Map();
    for (const box of ticked) {
        const now = steps.get(box.key);
        const isSame = now?.box.ticked === true && now.box.check === box.check && !drawn.has(box.key);
        if (now && isSame && !found.has(box.key))
            found.set(box.key, { step: now.step, box });
    }
    return [...found.values()];
}
/** The ids of the steps whose boxes were open, and that are done now. */
function findJustDone(measure, open) {
    const steps = findBoxSteps(measure, new Set(open.map(({ key }) => key)));
    return open.flatMap(({ key, check }) => {
        const now = steps.get(key);
        return now?.box.ticked === true && now.box.check === check ? [now.step.id] : [];
    });
}
/** The steps that boxes with these keys stand for, by key. */
function findBoxSteps(measure, keys) {
    const found = new Map();
    for (const { roadmap } of keys.size === 0 ? [] : measure.roadmaps) {
        const places = listPlaces(roadmap, []);
        for (const { step, around } of places) {
            const key = boxKey(step.id);
            if (!keys.has(key))
                continue;
            // An id that is made from the title goes to another step when a namesake is written above it.
            const namesakes = places.filter((place) => place.step.title === step.title).length;
            const check = digest(JSON.stringify([step.title, around, step.context, namesakes]));
            const title = step.title.slice(0, MOST_TITLE);
            const box = { key, check, title, begun: step.status === 'doing', ticked: step.status === 'done' };
            found.set(key, { step, box });
        }
    }
    return found;
}
function listPlaces({ steps, stages }, around) {
    return [
        ...(0,list_steps/* listSteps */.A)({ steps, stages: [] }).map((step) => ({ step, around })),
        ...stages.flatMap((stage) => listPlaces(stage, [...around, stage.title])),
    ];
}


/***/ }),

/***/ 7892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ countWeeks),
/* harmony export */   W4: () => (/* binding */ measurePace),
/* harmony export */   g3: () => (/* binding */ forecast)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5527);

/** Pace looks at so many weeks that had any, and no further back than half a year. */
const WEEKS = 8;
const WINDOW = 26;
/** With less than this a forecast would be a guess. */
const LEAST_STEPS = 5;
const LEAST_WEEKS = 4;
/** What would take longer than ten years is no forecast. */
const MOST_WEEKS = 520;
/** Counts done steps by the weeks that have any, ascending. */
function countWeeks(doneDays) {
    const counts = new Map();
    for (const day of doneDays)
        counts.set((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .mondayOf */ .C0)(day), (counts.get((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .mondayOf */ .C0)(day)) ?? 0) + 1);
    return [...counts].map(([week, done]) => ({ week, done })).sort((a, b) => (a.week < b.week ? -1 : 1));
}
/** The median of steps done in the last weeks that had any. */
function measurePace(weeks, today) {
    const recent = recentWeeks(weeks, today);
    return { perWeek: recent.length === 0 ? null : quantile(recent, 0.5), weeks: recent.length };
}
/**
 * When `open` steps are done: at the earliest at the pace of the better weeks (upper quartile), at the latest at that of the
 * lesser ones (lower quartile) or, where that is slower, at the pace with all the weeks in which nothing was done.
 */
function forecast(weeks, open, today) {
    const recent = recentWeeks(weeks, today);
    const done = recent.reduce((sum, week) => sum + week.done, 0);
    const [first] = recent;
    if (open === 0 || first === undefined || done < LEAST_STEPS || recent.length < LEAST_WEEKS)
        return null;
    const passed = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(first.week, (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .mondayOf */ .C0)(today)) / 7 + 1;
    const slow = Math.ceil(open / Math.min(quantile(recent, 0.25), done / passed));
    const fast = Math.ceil(open / quantile(recent, 0.75));
    return slow > MOST_WEEKS ? null : { from: (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(today, 7 * fast), to: (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(today, 7 * slow) };
}
function recentWeeks(weeks, today) {
    const now = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .mondayOf */ .C0)(today);
    const oldest = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(now, -7 * (WINDOW - 1));
    return weeks.filter(({ week }) => week >= oldest && week <= now).slice(-WEEKS);
}
/** The value below which a part of the weeks lies, between two weeks in proportion. */
function quantile(weeks, part) {
    const sorted = weeks.map(({ done }) => done).sort((a, b) => a - b);
    const at = part * (sorted.length - 1);
    const [low = 0, high = low] = sorted.slice(Math.floor(at));
    return low + (high - low) * (at - Math.floor(at));
}


/***/ }),

/***/ 5783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ chooseLocale)
/* harmony export */ });
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7483);

// Cantonese and Wu have no file of their own, and their written form is read by whoever reads Chinese.
const CHINESE = /^(?:zh|yue|wuu|cmn|hak|nan)$/;
/** The locale for a BCP 47 tag: by language and script for Chinese, by language alone elsewhere; English when there is none. */
function chooseLocale(tag) {
    const full = readTag(tag);
    if (!full)
        return _load_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .V;
    const { language, script } = full;
    const key = CHINESE.test(language) ? `zh-${script === 'Hant' ? 'Hant' : 'Hans'}` : language;
    return _load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.find((locale) => locale.tag === key) ?? _load_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .V;
}
function readTag(tag) {
    try {
        return new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ formatDay)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5527);
/* harmony import */ var _format_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7836);


/** A day in words as two values of a message: `day`, and `theDay` with the article that a language puts before it. */
function formatDay(locale, written) {
    const values = (0,_day_js__WEBPACK_IMPORTED_MODULE_1__/* .writeDay */ .ip)(written, locale.tag);
    return { day: values.day, theDay: (0,_format_message_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessage */ .h)(locale, 'theDay', { ...values, date: Number(written.slice(-2)) }) };
}


/***/ }),

/***/ 7836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ formatMessage)
/* harmony export */ });
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(218);

const PLACEHOLDER = /\{(\w+)\}/g;
/** A message of a language with its values. Throws where a value is missing, which is a bug of the caller. */
function formatMessage(locale, key, values = {}) {
    return chooseForm(locale.tag, locale.write[key], values).replace(PLACEHOLDER, (_, name) => {
        const value = values[name];
        if (value === undefined)
            throw new Error(`The message ${key} of ${locale.tag} has no value for {${name}}.`);
        return typeof value === 'number' ? (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(locale.tag, value) : value;
    });
}
function chooseForm(tag, message, values) {
    if (typeof message === 'string')
        return message;
    const { by, ordinal } = message;
    const name = ordinal ?? by ?? Object.keys(values).find((key) => typeof values[key] === 'number') ?? '';
    const rules = pluralRules(tag, ordinal === undefined ? 'cardinal' : 'ordinal');
    return message[rules.select(Number(values[name]))] ?? message.other;
}
const made = new Map();
function pluralRules(tag, type) {
    const key = `${tag} ${type}`;
    const rules = made.get(key) ?? new Intl.PluralRules(tag, { type });
    made.set(key, rules);
    return rules;
}


/***/ }),

/***/ 218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ formatFraction),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
// To make a format takes longer than to write a hundred numbers with it.
const formats = new Map();
function formatOf(language, style) {
    const key = `${style} ${language}`;
    const format = formats.get(key) ?? new Intl.NumberFormat(language, { style });
    formats.set(key, format);
    return format;
}
/** The languages that are written with digits other than 0 to 9. */
const OWN_DIGITS = new Set(['fa']);
/** Smaller whole numbers have no separators. */
const SEPARATED = 1000;
/** A whole number in the digits of a language. */
function formatNumber(language, value) {
    // To load the formats of a language takes as long as to read twenty steps.
    if (value >= 0 && value < SEPARATED && !OWN_DIGITS.has(language))
        return String(value);
    return formatOf(language, 'decimal').format(value);
}
/** A percentage from 0 to 100 in the manner of a language; an en dash for null. */
function formatPercent(language, percent) {
    if (percent === null)
        return '–';
    return formatOf(language, 'percent').format(percent / 100);
}
/** `3/4` in the digits of a language. */
function formatFraction(language, done, total) {
    return `${formatNumber(language, done)}/${formatNumber(language, total)}`;
}
/** Names joined as a language joins them: `A, B, and C`. */
function formatList(language, names) {
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ addProgress),
/* harmony export */   U: () => (/* binding */ subtractProgress)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1460);

/** The counts of several parts as one. */
function addProgress(parts) {
    return (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .toProgress */ .BB)((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .addTallies */ .MA)(parts));
}
/** The counts of what is left of a whole without its parts. */
function subtractProgress(whole, parts) {
    const part = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .addTallies */ .MA)(parts);
    return (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .toProgress */ .BB)({
        done: whole.done - part.done,
        doing: whole.doing - part.doing,
        todo: whole.todo - part.todo,
        dropped: whole.dropped - part.dropped,
        parked: whole.parked - part.parked,
    });
}


/***/ }),

/***/ 1316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ measureProgress)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1460);

/**
 * Counts every roadmap, its stages and all of them together, in the order given.
 * A stage counts its inner stages. Each roadmap counts by its own `count`; the overall sum adds what each of them counts.
 */
function measureProgress(roadmaps) {
    const measured = roadmaps.map(measureRoadmap);
    return { progress: (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .toProgress */ .BB)((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .addTallies */ .MA)(measured.map(({ progress }) => progress))), roadmaps: measured };
}
function measureRoadmap(roadmap) {
    const stages = roadmap.stages.map((stage) => measureStage(stage, roadmap.count));
    const tallies = [(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tallySteps */ .Id)(roadmap.steps, roadmap.count), ...stages.map(({ progress }) => progress)];
    return { roadmap, progress: (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .toProgress */ .BB)((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .addTallies */ .MA)(tallies)), stages };
}
function measureStage(stage, count) {
    const stages = stage.stages.map((inner) => measureStage(inner, count));
    const tallies = [(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tallySteps */ .Id)(stage.steps, count), ...stages.map(({ progress }) => progress)];
    return { stage, progress: (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .toProgress */ .BB)((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .addTallies */ .MA)(tallies)), stages };
}


/***/ }),

/***/ 1460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ toProgress),
/* harmony export */   Id: () => (/* binding */ tallySteps),
/* harmony export */   MA: () => (/* binding */ addTallies)
/* harmony export */ });
/** Counts steps and the steps below them; a step below an open parked one is parked with it. */
function tallySteps(steps, count) {
    const tally = { done: 0, doing: 0, todo: 0, dropped: 0, parked: 0 };
    const visit = (step, parkedAbove) => {
        const open = step.status === 'doing' || step.status === 'todo';
        const parked = parkedAbove || (open && step.parked);
        if (count === 'all' || step.steps.length === 0) {
            tally[step.status] += 1;
            if (open && parked)
                tally.parked += 1;
        }
        for (const below of step.steps)
            visit(below, parked);
    };
    for (const step of steps)
        visit(step, false);
    return tally;
}
/** The sum of tallies, all zero for none. */
function addTallies(tallies) {
    const sum = { done: 0, doing: 0, todo: 0, dropped: 0, parked: 0 };
    for (const tally of tallies) {
        sum.done += tally.done;
        sum.doing += tally.doing;
        sum.todo += tally.todo;
        sum.dropped += tally.dropped;
        sum.parked += tally.parked;
    }
    return sum;
}
/** Completes a tally by its total and its percentage. */
function toProgress({ done, doing, todo, dropped, parked }) {
    const total = done + doing + todo;
    return { done, doing, todo, dropped, parked, total, percent: toPercent(done, total) };
}
function toPercent(done, total) {
    if (total === 0)
        return null;
    if (done === 0 || done === total)
        return done === 0 ? 0 : 100;
    // Whole numbers all the way: 100 · done / total in binary fractions can fall just short of a half.
    const nearest = Math.floor((200 * done + total) / (2 * total));
    return Math.min(99, Math.max(1, nearest));
}


/***/ }),

/***/ 7821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readRoadmaps),
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./build/src/comment/box-steps.js + 1 modules
var box_steps = __webpack_require__(2448);
// EXTERNAL MODULE: ./build/src/history/measure-pace.js
var measure_pace = __webpack_require__(7892);
// EXTERNAL MODULE: ./build/src/measure/measure-progress.js
var measure_progress = __webpack_require__(1316);
// EXTERNAL MODULE: ./build/src/parse/order/natural-order.js
var natural_order = __webpack_require__(9338);
// EXTERNAL MODULE: ./build/src/suggest/read-past.js
var read_past = __webpack_require__(1819);
// EXTERNAL MODULE: ./build/src/render/card/describe-card.js + 1 modules
var describe_card = __webpack_require__(9135);
// EXTERNAL MODULE: ./build/src/render/format/format-obstacle.js
var format_obstacle = __webpack_require__(7999);
// EXTERNAL MODULE: ./build/src/render/format/format-reason.js
var format_reason = __webpack_require__(3574);
// EXTERNAL MODULE: ./build/src/render/format/formatter.js + 2 modules
var format_formatter = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/src/render/parts/find-stages.js
var find_stages = __webpack_require__(3158);
// EXTERNAL MODULE: ./build/src/render/parts/link-path.js
var link_path = __webpack_require__(3807);
// EXTERNAL MODULE: ./build/src/render/parts/render-details.js
var render_details = __webpack_require__(4188);
// EXTERNAL MODULE: ./build/src/render/parts/render-direction.js
var render_direction = __webpack_require__(6615);
// EXTERNAL MODULE: ./build/src/locales/format-number.js
var format_number = __webpack_require__(218);
// EXTERNAL MODULE: ./build/src/render/parts/draw-bar.js
var draw_bar = __webpack_require__(6533);
;// CONCATENATED MODULE: ./build/src/render/parts/render-overall.js


const CELLS = 10;
/** The sum of everything on one line of Markdown: percent, bar, counts; '' when there is no step. */
function renderOverall(progress, { say, locale }) {
    const { done, doing, total, percent } = progress;
    if (total === 0)
        return '';
    const counts = [say('count.overall', { done, total }), ...(doing > 0 ? [say('count.doing', { count: doing })] : [])];
    return `**${(0,format_number/* formatPercent */.l9)(locale.tag, percent)}** ${(0,draw_bar/* drawBar */.i)(progress, CELLS, 'page')} · ${counts.join(' · ')}`;
}

// EXTERNAL MODULE: ./build/src/render/parts/render-state.js
var render_state = __webpack_require__(9183);
// EXTERNAL MODULE: ./build/src/render/parts/render-suggestion.js + 1 modules
var render_suggestion = __webpack_require__(5457);
;// CONCATENATED MODULE: ./build/src/render/parts/render-table.js



const render_table_CELLS = 5;
/** Rows as a GFM table of three columns: title, bar, counts. Inner rows are indented. */
function renderTable({ rows, formatter, link }) {
    const { say } = formatter;
    const head = rows.some(({ roadmap }) => roadmap) ? 'name.roadmap' : 'name.stage';
    const lines = rows.map((row) => renderRow(row, formatter, link(row)));
    // Alignment is left or right, not start or end.
    const [near, far] = formatter.locale.rtl ? ['--:', ':--'] : [':--', '--:'];
    return [
        `| ${say(head)} | ${say('name.progress')} | ${say('name.steps')} |`,
        `| ${near} | ${near} | ${far} |`,
        ...lines,
    ].join('\n');
}
function renderRow(row, formatter, target) {
    const { done, total } = row.progress;
    const bar = (0,draw_bar/* drawBar */.i)(row.progress, render_table_CELLS, 'page');
    const title = titleOf(row, formatter, target);
    return `| ${'&emsp;'.repeat(row.depth)}${title} | ${bar} | ${(0,format_number/* formatFraction */.MJ)(formatter.locale.tag, done, total)} |`;
}
function titleOf({ title, run, roadmap }, formatter, target) {
    if (run)
        return formatter.say(run.kind === 'finished' ? 'card.finished' : 'card.ahead', { count: run.stages });
    const name = (0,format_formatter/* formatText */.vX)(title, formatter);
    const linked = target === null ? name : `[${name}](${target})`;
    return roadmap ? `**${linked}**` : linked;
}

// EXTERNAL MODULE: ./build/src/measure/add-progress.js
var add_progress = __webpack_require__(4029);
;// CONCATENATED MODULE: ./build/src/render/rows/collapse-rows.js

/** So many neighbours make a run. */
const LEAST = 3;
/** Three or more neighbouring stages that are all finished, or all untouched, as one row; never the one with the next step. */
function collapseRows(rows) {
    const collapsed = [];
    let at = 0;
    for (let row = rows[at]; row !== undefined; row = rows[at]) {
        const { stages, end } = findRun(rows, at);
        const kind = kindOf(row);
        if (kind === null || stages.length < LEAST) {
            collapsed.push(row);
            at += 1;
            continue;
        }
        const run = { kind, stages: stages.length };
        collapsed.push({ ...row, anchor: null, run, progress: (0,add_progress/* addProgress */.L)(stages.map(({ progress }) => progress)) });
        at = end;
    }
    return collapsed;
}
/** The siblings of one kind from `start` on, and where the first row behind them and what is below them stands. */
function findRun(rows, start) {
    const stages = [];
    const [first] = rows.slice(start, start + 1);
    let end = start;
    for (let row = first; row !== undefined && first !== undefined && row.depth >= first.depth; row = rows[end]) {
        if (row.depth === first.depth) {
            if (kindOf(row) !== kindOf(first))
                break;
            stages.push(row);
        }
        end += 1;
    }
    return { stages, end };
}
function kindOf({ progress: { done, doing, total }, roadmap, isHere }) {
    if (roadmap || isHere || total === 0)
        return null;
    if (done === total)
        return 'finished';
    return done + doing === 0 ? 'ahead' : null;
}

// EXTERNAL MODULE: ./build/src/render/rows/list-rows.js + 1 modules
var list_rows = __webpack_require__(5555);
;// CONCATENATED MODULE: ./build/src/render/render-section.js















// A README is cut on GitHub past 500 KiB; a folded list longer than a screen serves nobody there.
const LISTED = 30;
/**
 * What stands between the markers of the README: the card or the sum in one line, the next step, and, folded, the table of stages,
 * what is parked and what is blocked. Begins and ends with a blank line, ends its lines in LF, and holds no heading, box or marker.
 */
function renderSection(view) {
    const formatter = (0,format_formatter/* createFormatter */.xi)(view.language, 'file');
    const blocks = [
        view.chart === null ? renderOverall(view.measure.progress, formatter) : renderImage(view, view.chart, formatter),
        renderNextStep(view, formatter),
        renderStages(view, formatter),
        ...renderHeld(view.suggestion, formatter),
    ];
    return `\n${(0,render_direction/* renderDirection */.w)(blocks, formatter)}\n`;
}
/** The card, with what it says for those who do not see it. */
function renderImage(view, chart, { escape: escapeText }) {
    return `![${escapeText((0,describe_card/* describeCard */.a)(view).description)}](${(0,link_path/* linkPath */.O)(view.readme, chart, null)})`;
}
/** The table of stages, folded; '' for one row, which would say the sum again. */
function renderStages(view, formatter) {
    const rows = collapseRows((0,list_rows/* listRows */.q)(view.measure, view.suggestion.next?.id));
    if (rows.length < 2)
        return '';
    const link = ({ path, anchor }) => (0,link_path/* linkPath */.O)(view.readme, path, anchor);
    return (0,render_details/* renderDetails */.PL)(formatter.say('name.all'), renderTable({ rows, formatter, link }));
}
function renderNextStep(view, formatter) {
    const { next, reasons } = view.suggestion;
    if (!next)
        return (0,render_state/* renderState */.Cn)(view, formatter);
    const { done, doing } = view.measure.progress;
    const target = (0,link_path/* linkPath */.O)(view.readme, next.path, (0,find_stages/* findAnchor */.t)(view.measure, next.id));
    const step = `[${(0,format_formatter/* formatText */.vX)(next.title, formatter)}](${target})`;
    const place = [...(next.stage === null ? [] : [next.stage]), ...next.context];
    const where = place.length === 0 ? '' : ` · ${place.map((part) => (0,format_formatter/* formatText */.vX)(part, formatter)).join(' › ')}`;
    const [reason] = reasons;
    const why = reason ? `\\\n${(0,format_reason/* formatReason */.K)((0,read_past/* forgetPast */.oZ)(reason), formatter)}` : '';
    const name = formatter.say(done + doing === 0 ? 'name.first' : 'name.next');
    return `**${formatter.say('label', { name, value: step })}**${where}${why}`;
}
function renderHeld(suggestion, formatter) {
    const parts = [
        {
            key: 'count.parked',
            lines: suggestion.parked.map((step) => `${(0,format_formatter/* formatText */.vX)(step.title, formatter)} — ${(0,format_obstacle/* formatTrigger */.oK)(step.when, formatter)}`),
        },
        {
            key: 'count.blocked',
            lines: (0,render_suggestion/* listWaiting */.Ki)(suggestion).map((step) => `${(0,format_formatter/* formatText */.vX)(step.title, formatter)} — ${(0,format_obstacle/* formatBlock */.$4)(step, formatter)}`),
        },
    ];
    return parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, lines }) => (0,render_details/* renderFolded */.jq)(key, { lines, limit: LISTED }, formatter));
}

// EXTERNAL MODULE: ./build/src/rules/find-problems.js + 10 modules
var find_problems = __webpack_require__(8926);
// EXTERNAL MODULE: ./build/src/splice/splice-section.js + 2 modules
var splice_section = __webpack_require__(8858);
// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(9144);
;// CONCATENATED MODULE: ./build/src/suggest/match-goal.js

/**
 * Finds the goal roadmaps that `text` leaves active: all for undefined, none for a blank text, else those whose goal, title or path it equals,
 * case and width folded. `unmatched` is true only when goal roadmaps exist and a text that is not blank equals none of them.
 */
function matchGoal(roadmaps, text) {
    const goals = roadmaps.filter(({ goal }) => goal !== null);
    const known = [...new Set(goals.map(wordGoal))];
    if (text === undefined)
        return { active: goals, known, unmatched: false };
    const asked = (0,fold_text/* foldText */.TH)(text);
    if (asked === '')
        return { active: [], known, unmatched: false };
    const active = goals.filter(({ goal, title, path }) => [goal ?? '', title, path].some((name) => (0,fold_text/* foldText */.TH)(name) === asked));
    return { active, known, unmatched: goals.length > 0 && active.length === 0 };
}
/** The learner's words for the goal of a roadmap: its goal, or its title where the goal is blank. */
function wordGoal({ goal, title }) {
    return goal === null || goal.trim() === '' ? title : goal;
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/markdown/count-between.js
var count_between = __webpack_require__(841);
// EXTERNAL MODULE: ./build/src/parse/line/outcomes.js
var outcomes = __webpack_require__(67);
;// CONCATENATED MODULE: ./build/src/suggest/graph/graph.js




/** Draws every step once, in reading order: the roadmaps in theirs, then by line. A need that is no step is left out. */
function drawGraph({ roadmaps }) {
    const nodes = [];
    let firstStage = 0;
    for (const roadmap of roadmaps) {
        const { spots, stages } = listSpots(roadmap, firstStage);
        firstStage += 2 * (stages + 1);
        draftNodes(spots, roadmap, nodes);
    }
    return { nodes, parts: linkNeeds(nodes) };
}
/** The step as a reader finds it again. */
function toRef({ step, stages, isNamesake }) {
    const { id, title, path, line, context } = step;
    const stage = stages.at(-1)?.stage.title ?? null;
    const place = stage !== null && isNamesake ? [stage, ...context] : context;
    return { id, title, path, line, stage, context, place, note: step.status === 'doing' ? step.note : null };
}
/** What a vertex is called. */
function toName(vertex) {
    return { title: isNode(vertex) ? vertex.step.title : vertex.title };
}
/** Whether a vertex is a step. */
function isNode(vertex) {
    return 'step' in vertex;
}
/** The steps of a roadmap by line, with their stages numbered in reading order from `first` + 1 on. */
function listSpots(roadmap, first) {
    const spots = [];
    const lines = [];
    const count = countStages(roadmap.stages) + 1;
    const add = (spot) => {
        spots.push(spot);
        for (const step of spot.step.steps)
            add({ ...spot, step, above: spot.step });
    };
    const enter = (measured, around) => {
        const stages = [...around.stages, measured];
        const isLast = around.isLast || (0,outcomes/* isOutcomes */.sL)(measured.stage.title);
        const stageOrder = first + lines.push(measured.stage.line) + (isLast ? count : 0);
        const [topics, claims] = [false, true].map((isSaid) => measured.stage.steps.filter((step) => (0,outcomes/* isClaim */.j_)(step) === isSaid));
        for (const step of topics ?? [])
            add({ step, above: null, stages, stageOrder, isOutcome: isLast });
        for (const inner of measured.stages)
            enter(inner, { stages, isLast });
        // What a stage is to come to stands behind all its stages.
        const end = first + lines.length + (isLast ? count : 0) + 0.25;
        for (const step of claims ?? [])
            add({ step, above: null, stages, stageOrder: end, isOutcome: true });
    };
    for (const stage of roadmap.stages)
        enter(stage, { stages: [], isLast: false });
    for (const step of roadmap.roadmap.steps) {
        add({ step, above: null, stages: [], stageOrder: first + (0,count_between/* lowerBound */.y)(lines, step.line) + 0.5, isOutcome: false });
    }
    spots.sort((a, b) => a.step.line - b.step.line || a.step.column - b.step.column);
    return { spots, stages: lines.length };
}
function countStages(stages) {
    return stages.reduce((count, { stages: inner }) => count + 1 + countStages(inner), 0);
}
function draftNodes(spots, roadmap, nodes) {
    const byStep = new Map();
    const byTitle = (0,group_by/* groupBy */.$)(spots, ({ step }) => (0,fold_text/* foldText */.TH)(step.title));
    for (const { step, above, stages, stageOrder, isOutcome } of spots) {
        const parent = (above && byStep.get(above)) ?? null;
        const place = { at: nodes.length, step, roadmap, stages, stageOrder, isOutcome };
        const isNamesake = (byTitle.get((0,fold_text/* foldText */.TH)(step.title)) ?? []).length > 1;
        const node = { ...place, isNamesake, parent, below: [], needs: [], waiting: [] };
        parent?.below.push(node);
        byStep.set(step, node);
        nodes.push(node);
    }
}
function linkNeeds(nodes) {
    const byId = new Map(nodes.toReversed().map((node) => [node.step.id, node]));
    const parts = new Map();
    for (const node of nodes)
        for (const need of node.step.needs)
            graph_link(node, find(need));
    return [...parts.values()];
    function find(need) {
        const [only = '', ...others] = need.steps;
        if (others.length === 0)
            return byId.get(only);
        const part = parts.get(need) ?? drawPart(need);
        parts.set(need, part);
        return part;
    }
    function drawPart({ title, steps }) {
        const members = steps.flatMap((id) => byId.get(id) ?? []);
        const part = { at: nodes.length + parts.size, title, members, waiting: [] };
        for (const member of members)
            member.waiting.push(part);
        return part;
    }
}
// A step above is finished only after this one: such a need could never be met.
function graph_link(node, need) {
    if (need === undefined || node.needs.includes(need) || listAtOrAbove(node).includes(need))
        return;
    node.needs.push(need);
    need.waiting.push(node);
}
function listAtOrAbove(node) {
    return node.parent === null ? [node] : [node, ...listAtOrAbove(node.parent)];
}

;// CONCATENATED MODULE: ./build/src/suggest/graph/walk.js

/** Counts what each vertex waits for: open steps and unfinished parts that it needs, and the open steps directly below it. */
function standAt({ nodes, parts }, statuses) {
    const pending = Array(nodes.length + parts.length).fill(0);
    const standing = { statuses, pending };
    const add = (vertex) => {
        if (vertex !== null)
            pending[vertex.at] = (pending[vertex.at] ?? 0) + 1;
    };
    for (const node of nodes.filter((one) => isOpen(one, standing))) {
        for (const waiting of node.waiting)
            add(waiting);
        add(openAbove(node, standing));
    }
    for (const part of parts)
        if (!isMet(part, standing))
            for (const waiting of part.waiting)
                add(waiting);
    return standing;
}
/** Whether a step is still to be finished. */
function isOpen(node, { statuses }) {
    const status = statuses[node.at];
    return status === 'doing' || status === 'todo';
}
/** Whether nothing waits for a vertex any more: a step that is done or dropped, a part without open steps. */
function isMet(vertex, standing) {
    return isNode(vertex) ? !isOpen(vertex, standing) : standing.pending[vertex.at] === 0;
}
/** The nearest open step above. */
function openAbove({ parent }, standing) {
    return parent === null || isOpen(parent, standing) ? parent : openAbove(parent, standing);
}
/** All steps below one. */
function listBelow({ below }) {
    return below.flatMap((node) => [node, ...listBelow(node)]);
}
/** What has to be done directly before a vertex: its unmet needs, and the open steps below it that have no open one between. */
function listBefore(vertex, standing) {
    if (!isNode(vertex))
        return vertex.members.filter((member) => isOpen(member, standing));
    return [...unmetNeeds(vertex, standing), ...vertex.below.flatMap((below) => highestOpen(below, standing))];
}
/** The direct needs of a step that are not met. */
function unmetNeeds({ needs }, standing) {
    return needs.filter((need) => !isMet(need, standing));
}
function highestOpen(node, standing) {
    return isOpen(node, standing) ? [node] : node.below.flatMap((below) => highestOpen(below, standing));
}
/** How many open steps have to be done before one; it counts no further than `most`. */
function countBefore(node, standing, most) {
    const closure = new Set([node]);
    let count = 0;
    for (const vertex of closure) {
        if (isNode(vertex) && vertex !== node)
            count += 1;
        if (count >= most)
            return count;
        for (const before of listBefore(vertex, standing))
            closure.add(before);
    }
    return count;
}
/**
 * Hands something down from open steps to all that has to come before them, transitively. `levels` hold those that have it, the strongest
 * level first; a vertex keeps the strongest, its own before another's of the same level.
 */
function spread(levels, before) {
    return spreadSeeds([...levels].map((level) => level.map((node) => [node, node])), before);
}
/** The same beginning with any vertices. */
function spreadSeeds(levels, before) {
    const sources = [];
    for (const level of levels) {
        const queue = level.map(([vertex]) => vertex).filter(({ at }) => sources[at] === undefined);
        for (const [vertex, source] of level)
            sources[vertex.at] ??= source;
        for (const vertex of queue)
            for (const earlier of before(vertex)) {
                if (sources[earlier.at] !== undefined)
                    continue;
                sources[earlier.at] = sources[vertex.at];
                queue.push(earlier);
            }
    }
    return sources;
}
/** Which open steps can be done one after another without passing one that is shut. It grows as shut ones are opened. */
class Reach {
    steps = new Set();
    #standing;
    #pending;
    constructor(standing) {
        this.#standing = standing;
        this.#pending = [...standing.pending];
    }
    /** Adds what can be reached beginning with any of `nodes`. */
    from(nodes, isShut) {
        const queue = [...nodes];
        for (const node of queue) {
            if (!isOpen(node, this.#standing) || this.steps.has(node))
                continue;
            if (this.#pending[node.at] !== 0 || isShut(node))
                continue;
            this.steps.add(node);
            for (const freed of this.#free(node))
                queue.push(freed);
        }
    }
    /** The steps that wait for nothing more once a vertex is done. */
    #free(vertex) {
        const above = isNode(vertex) ? openAbove(vertex, this.#standing) : null;
        return [...vertex.waiting, ...(above ? [above] : [])].flatMap((waiting) => {
            const left = (this.#pending[waiting.at] ?? 0) - 1;
            this.#pending[waiting.at] = left;
            if (left > 0)
                return [];
            return isNode(waiting) ? [waiting] : this.#free(waiting);
        });
    }
}

;// CONCATENATED MODULE: ./build/src/suggest/reasons/passed-over.js


/** So many later steps are done once a step counts as passed over; where a goal says which way to go, it is left behind at once. */
const PASSED_OVER = 2;
/** So many later steps are done once a step is left behind where no goal says which way to go: a gap that is nearer is closed first. */
const LEFT_BEHIND = 5;
/** The steps of its roadmap that stand after one and are done, where these are enough for it to count as passed over. */
function listPassing(node, { world, statuses }) {
    const below = new Set(listBelow(node));
    const later = world.nodes.filter((other) => other.roadmap === node.roadmap && other.at > node.at && statuses[other.at] === 'done' && !below.has(other));
    return later.length < PASSED_OVER ? [] : later;
}
/** Whether a step was passed over within its own stage: what is done in other parts need not have come after it. */
function isPassedInStage(node, state) {
    const stage = node.stages.at(-1);
    const isInside = ({ stages }) => stage === undefined || stages.includes(stage);
    return listPassing(node, state).filter(isInside).length >= PASSED_OVER;
}
/** Tells which steps were passed over: two or more later steps of their roadmap are done. */
function passedOver({ world, statuses }) {
    const countLater = laterAmong(world.nodes.filter(({ at }) => statuses[at] === 'done'));
    return (node) => countLater(node) >= PASSED_OVER;
}
/**
 * Finds the candidates that the learner went on from, so far that going on comes first now. What should come of learning leaves no topic
 * behind, since it may be ticked at any time, and lies behind the topics of its roadmap wherever these are.
 */
function findLeftBehind({ world, statuses, candidates }) {
    const done = world.nodes.filter(({ at }) => statuses[at] === 'done');
    const countTopics = laterAmong(done.filter(isOf(false)));
    const countOutcomes = laterAmong(done.filter(isOf(true)));
    const most = ({ roadmap }) => (world.goals.has(roadmap.roadmap) ? PASSED_OVER : LEFT_BEHIND);
    const topics = candidates.filter(isOf(false)).filter((node) => countTopics(node) >= most(node));
    const roadmaps = new Set(topics.map(({ roadmap }) => roadmap));
    const isBehind = (node) => roadmaps.has(node.roadmap) || countOutcomes(node) >= most(node);
    return new Set([...topics, ...candidates.filter(isOf(true)).filter(isBehind)]);
}
function isOf(kind) {
    return ({ isOutcome }) => isOutcome === kind;
}
/** Counts which of some steps stand after one in its roadmap, and not below it; no further than is asked for. */
function laterAmong(steps) {
    const byRoadmap = (0,group_by/* groupBy */.$)(steps, ({ roadmap }) => roadmap);
    return (node) => {
        const below = new Set(listBelow(node));
        const last = (byRoadmap.get(node.roadmap) ?? []).slice(-LEFT_BEHIND - below.size);
        return last.filter((other) => other.at > node.at && !below.has(other)).length;
    };
}

;// CONCATENATED MODULE: ./build/src/suggest/alternative.js


/**
 * Another kind of work than the next step, and none that stands elsewhere: where the learner was last, when the next step lies before that
 * in the same roadmap; a begun step; one that was passed over; the roadmap that was left alone longest. Null where there is none: nobody
 * is sent out of the row, or to what should come of learning.
 */
function findAlternative(ranked, follows, state) {
    const [next, ...others] = ranked.map(({ node }) => node);
    if (next === undefined)
        return null;
    const isFree = (node) => !follows.includes(node);
    const topics = others.filter(({ isOutcome }) => next.isOutcome || !isOutcome);
    const inOrder = topics.toSorted((a, b) => a.at - b.at);
    const last = findLast(next, state);
    const frontier = last && last.at > next.at ? inOrder.find(({ roadmap, at }) => roadmap === last.roadmap && at > last.at) : undefined;
    if (frontier !== undefined && isFree(frontier))
        return frontier;
    const isBegun = ({ at }) => state.statuses[at] === 'doing';
    const isPassedOver = passedOver(state);
    return ((isBegun(next) ? undefined : topics.filter(isFree).find(isBegun)) ??
        (isPassedOver(next) ? undefined : inOrder.filter(isFree).find(isPassedOver)) ??
        leftAlone(topics.filter(({ roadmap }) => ![next, ...follows].some((other) => other.roadmap === roadmap)), state) ??
        null);
}
/** The step that was ticked last, of several on one day the later one; where no day is known the last done one of the roadmap of the next step. */
function findLast(next, { world, statuses }) {
    const done = world.nodes.filter(({ at }) => statuses[at] === 'done');
    const dayOf = ({ step }) => world.past?.done.get(step.id) ?? '';
    const latest = done.reduce((day, node) => (dayOf(node) > day ? dayOf(node) : day), '');
    return done.findLast((node) => (latest === '' ? node.roadmap === next.roadmap : dayOf(node) === latest));
}
/** The first of the steps whose roadmap saw no tick for the longest time; one that never saw any comes first. */
function leftAlone(nodes, { world }) {
    const latest = new Map();
    for (const { roadmap, step } of world.nodes) {
        const day = world.past?.done.get(step.id) ?? '';
        if (day > (latest.get(roadmap) ?? ''))
            latest.set(roadmap, day);
    }
    return [...nodes].sort((a, b) => (0,natural_order/* compareText */.n)(latest.get(a.roadmap) ?? '', latest.get(b.roadmap) ?? ''))[0];
}

// EXTERNAL MODULE: ./build/src/day.js
var src_day = __webpack_require__(5527);
;// CONCATENATED MODULE: ./build/src/suggest/gates.js


/**
 * Finds the steps that wait behind a gate. A stage at the top level of a roadmap with `gate` opens at that percentage of the nearest
 * stage before it that has steps to count. Parked and dropped steps are not counted, nor are steps that cannot be done before the gate
 * opens (they wait for a parked step, or for something behind the gate itself), so that no gate stays shut for ever.
 */
function findHolds({ nodes }, standing, parked) {
    const roadmaps = (0,group_by/* groupBy */.$)(nodes.filter(({ roadmap }) => roadmap.roadmap.gate !== null), ({ roadmap }) => roadmap);
    const gates = [...roadmaps.values()].flatMap((of) => gatesOf(of, standing, parked));
    const isDone = ({ at }) => standing.statuses[at] === 'done';
    let shut = gates.filter((gate) => !isEnough(gate, isDone));
    const waiting = new Set(shut.flatMap(({ behind }) => behind));
    const reach = new Reach(standing);
    const isReached = (node) => isDone(node) || reach.steps.has(node);
    const holds = new Map();
    for (let arrivals = nodes; shut.length > 0;) {
        reach.from(arrivals, (node) => parked.has(node) || waiting.has(node));
        const opened = shut.find((gate) => isEnough(gate, isReached));
        const gate = opened ?? shut[0];
        if (gate === undefined)
            break;
        shut = shut.filter((other) => other !== gate);
        for (const node of gate.behind)
            waiting.delete(node);
        arrivals = gate.behind;
        // Where no gate can be opened, what cannot be reached is not counted.
        const counted = opened ? gate.counted : gate.counted.filter(isReached);
        if (isEnough({ ...gate, counted }, isDone))
            continue;
        const openers = counted.filter((node) => isOpen(node, standing) && isReached(node));
        for (const node of gate.behind)
            holds.set(node, { name: gate.name, openers });
    }
    return holds;
}
function gatesOf(nodes, standing, parked) {
    const [first] = nodes;
    const percent = Math.min(100, first?.roadmap.roadmap.gate ?? 0);
    if (first === undefined || percent <= 0)
        return [];
    const byStage = (0,group_by/* groupBy */.$)(nodes, ({ stages }) => stages[0]);
    const leavesOnly = first.roadmap.roadmap.count === 'leaves';
    const gates = [];
    let before = null;
    for (const stage of first.roadmap.stages) {
        const inStage = byStage.get(stage) ?? [];
        if (before)
            gates.push({ ...before, behind: inStage.filter((node) => isOpen(node, standing)) });
        const counted = inStage.filter((node) => standing.statuses[node.at] !== 'dropped' &&
            !node.step.optional &&
            !parked.has(node) &&
            !(leavesOnly && node.below.length > 0));
        if (counted.length > 0)
            before = { name: { stage: stage.stage.title, percent }, counted };
    }
    return gates;
}
function isEnough({ name, counted }, counts) {
    return 100 * counted.filter(counts).length >= name.percent * counted.length;
}

// EXTERNAL MODULE: ./build/src/suggest/graph/is-set-aside.js
var is_set_aside = __webpack_require__(9919);
;// CONCATENATED MODULE: ./build/src/suggest/titles.js

const UNDECIDED = ['tbd', 'tba', '待定', '待补充', '待補充', '未定', '추가 예정', '미정'];
const NO_TITLES = new Set(['todo', 'to do', 'fixme', 'task', ...UNDECIDED]);
const REMARK = /[:：()（）]|\s[-–—]\s/u;
/** All of a title in one pair of brackets is a remark on what is to stand there. */
const BRACKETED = /^(?:\([^()]*\)|（[^（）]*）|<[^<>]*>|\[[^[\]]*\]|【[^【】]*】|\{[^{}]*\})$/u;
/** Whether a title is a blank to fill in, as `____`, `TBD`, `(fill in)`, `Score: ___` or `Study group (TBD)`: nobody can learn that. */
function isPlaceholder(title) {
    const [whole, ...remarks] = [title, ...title.split(REMARK).slice(1)].map(fold_text/* foldText */.TH);
    const isUndecided = remarks.some((remark) => UNDECIDED.includes(remark));
    const isBlank = !/\p{L}/u.test(title) || BRACKETED.test(title.trim()) || title.includes('___');
    return isBlank || NO_TITLES.has(whole ?? '') || isUndecided;
}

;// CONCATENATED MODULE: ./build/src/suggest/parking.js





const QUOTED = /^["“「『«](.+)["”」』»]$/u;
/**
 * Parts the parked steps from those that woke. A step below an open parked one is parked with it, unless a trigger of its own
 * woke it. What a caller needs that is not parked itself is awake, even below a parked step that it does not need.
 * A step before its start and one without a title are parked whoever needs them.
 */
function findParked(world, standing, { goal, urgent }) {
    const { held, wakers } = findHeld(world, standing);
    // A parked step wakes nothing, nor does a step what stands below it: that is no need.
    const seeds = (callers) => callers
        .filter((node) => !held.has(node))
        .flatMap((node) => unmetNeeds(node, standing).map((need) => [need, node]));
    const called = spreadSeeds([seeds(urgent), seeds(goal)], (vertex) => listBefore(vertex, standing));
    const isUrgent = new Set(urgent);
    const callOf = (node) => {
        const via = called[node.at];
        return via === undefined ? null : isUrgent.has(via) ? { by: 'need', via } : { by: 'goal', via: null };
    };
    const parked = new Set();
    const woken = new Map();
    for (const node of world.nodes.filter((one) => isOpen(one, standing))) {
        const waker = held.has(node) ? callOf(node) : wakers.get(node);
        if (isBeforeStart(node, world) || isPlaceholder(node.step.title) || (held.has(node) && !waker))
            parked.add(node);
        else if (waker)
            woken.set(node, waker);
    }
    return { parked, woken };
}
/** Whether a step has a day from which on it is suggested, and that day is still to come. */
function isBeforeStart({ step }, { today }) {
    return step.start !== null && step.start > today;
}
/** The steps that are put off, with those below them; and what woke the others. */
function findHeld(world, standing) {
    const wakers = new Map();
    const held = new Set();
    for (const node of world.nodes) {
        const isPutOff = node.step.parked && isOpen(node, standing);
        const by = isPutOff ? findWaker(node, world, standing) : null;
        if (by !== null)
            wakers.set(node, { by, via: null });
        else if (isPutOff || (node.parent && held.has(node.parent)))
            held.add(node);
    }
    return { held, wakers };
}
function findWaker(node, { triggers, happened, today }, standing) {
    const isDone = (steps) => steps.every((step) => !isOpen(step, standing));
    if (triggers.get(node)?.some(isDone))
        return 'step';
    const when = readName(node.step.when ?? '');
    return ((0,src_day/* isDay */.N)(when) && when <= today) || happened.some((text) => when.includes(text)) ? 'option' : null;
}
/** The texts that stand in the trigger of no step, done ones included: a trigger that has done its work still answers to its text. */
function listUnheard({ nodes }, texts) {
    const triggers = nodes.map(({ step }) => readName(step.when ?? ''));
    return texts.filter((text) => text.trim() !== '' && !triggers.some((when) => when.includes((0,fold_text/* foldText */.TH)(text))));
}
/** Finds what triggers name: steps by id, by the part of the id after `#`, or by title, else stages by title; what is in the own file wins. */
function findTriggers(nodes) {
    const waiting = nodes.filter(({ step }) => step.parked && step.when !== null);
    if (waiting.length === 0)
        return new Map();
    const steps = (0,group_by/* groupBy */.$)(nodes.filter(({ step }) => step.status !== 'dropped').flatMap(namesOf), ({ name }) => name);
    const stages = (0,group_by/* groupBy */.$)(nodes.flatMap(stagesOf), ({ name }) => name);
    return new Map(waiting.map((node) => {
        const name = readName(node.step.when ?? '');
        const named = (steps.get(name) ?? []).map(({ of }) => [of]);
        const lists = named.length > 0 ? named : listStages(stages.get(name) ?? [], node);
        const own = lists.filter(([first]) => first?.step.path === node.step.path);
        return [node, own.length > 0 ? own : lists];
    }));
}
/** The required steps of each stage of a name, without those that wait for the same. */
function listStages(places, { step }) {
    const byStage = (0,group_by/* groupBy */.$)(places, ({ stage }) => stage);
    return [...byStage.values()]
        .map((inside) => inside.map(({ of }) => of).filter((of) => isRequired(of) && of.step.when !== step.when))
        .filter((required) => required.length > 0);
}
function isRequired({ step }) {
    return !step.optional && step.status !== 'dropped';
}
/** A trigger as a name: whoever writes a need in quotation marks writes a trigger so too. */
function readName(when) {
    return (0,fold_text/* foldText */.TH)(QUOTED.exec(when)?.[1] ?? when);
}
function namesOf(node) {
    const { id, title } = node.step;
    const names = new Set([id, id.slice(id.indexOf('#') + 1), title].map(fold_text/* foldText */.TH));
    return [...names].map((name) => ({ name, of: node }));
}
function stagesOf(node) {
    return node.stages.map(({ stage }) => ({ name: (0,fold_text/* foldText */.TH)(stage.title), stage, of: node }));
}

;// CONCATENATED MODULE: ./build/src/suggest/state.js








/** From the strongest; `none` stands above `low`. */
const PRIORITIES = ['highest', 'high', 'medium', 'none', 'low', 'lowest'];
const DUE_WITHIN_DAYS = 7;
// What is due in more than a year is planned by nobody; and the steps before it are counted no further.
const FAR_DAYS = 366;
/** Reads the steps and the wishes once. */
function openWorld(measure, { goals, when, today, past }) {
    const graph = drawGraph(measure);
    const happened = when.map(fold_text/* foldText */.TH).filter((text) => text !== '');
    return { ...graph, goals, triggers: findTriggers(graph.nodes), happened, today, past: past ?? null };
}
/** Looks at the world with these statuses, by the `at` of each step: what is parked, what waits behind a gate, and what is left to choose from. */
function evaluate(world, statuses) {
    const standing = standAt(world, statuses);
    const open = world.nodes.filter((node) => isOpen(node, standing));
    const goalNodes = open.filter(({ roadmap }) => world.goals.has(roadmap.roadmap));
    const pinned = open.filter(({ step }) => step.priority === 'highest');
    const days = findDays(open, world, standing);
    const parking = findParked(world, standing, { goal: goalNodes, urgent: [...pinned, ...days.keys()] });
    const holds = findHolds(world, standing, parking.parked);
    const before = (vertex) => listBefore(vertex, standing);
    const beforeAndGates = (vertex) => [...before(vertex), ...(holds.get(vertex)?.openers ?? [])];
    const isReady = (node) => standing.pending[node.at] === 0 && !parking.parked.has(node) && !holds.has(node);
    return {
        ...{ ...standing, ...parking, world, holds, days },
        pinned: spread([pinned], before),
        due: spread(dayLevels(days), before),
        priority: spread(priorityLevels(open), before),
        serving: spread([goalNodes.filter((node) => !parking.parked.has(node))], beforeAndGates),
        candidates: unlessSetAside(open.filter(isReady)),
    };
}
function unlessSetAside(ready) {
    const current = ready.filter(({ step }) => !(0,is_set_aside/* isSetAside */.J)(step.path));
    return current.length > 0 ? current : ready;
}
/** The days that are near: within a week, within as many days as open steps come before, or over. A goal hands its day to its steps that are not put off. */
function findDays(open, world, standing) {
    const taken = (0,group_by/* groupBy */.$)(open.filter(isTaken), ({ roadmap }) => roadmap);
    const dueOf = (node) => {
        const { due: goalDue } = node.roadmap.roadmap;
        const goalSteps = isTaken(node) ? (taken.get(node.roadmap) ?? []).length : 0;
        return [
            ...near(node.step.due, (most) => countBefore(node, standing, most)),
            ...(world.goals.has(node.roadmap.roadmap) && goalSteps > 0 ? near(goalDue, () => goalSteps) : []),
        ];
    };
    return new Map(open.flatMap((node) => dueOf(node)
        .toSorted()
        .slice(0, 1)
        .map((day) => [node, day])));
    function near(day, countSteps) {
        if (day === null)
            return [];
        const days = (0,src_day/* daysBetween */.YM)(world.today, day);
        return days <= DUE_WITHIN_DAYS || (days <= FAR_DAYS && countSteps(days) >= days) ? [day] : [];
    }
}
function isTaken({ step }) {
    return !step.parked;
}
function dayLevels(days) {
    const byDay = (0,group_by/* groupBy */.$)([...days], ([, day]) => day);
    return [...byDay.keys()].sort().map((day) => (byDay.get(day) ?? []).map(([node]) => node));
}
function priorityLevels(open) {
    const byPriority = (0,group_by/* groupBy */.$)(open, ({ step }) => step.priority);
    const levels = PRIORITIES.map((priority) => byPriority.get(priority) ?? []).filter((level) => level.length > 0);
    // Nothing is left to inherit the weakest: mostly every step has the same priority, and the whole level is spared.
    return levels.slice(0, -1);
}
/** The state with one more step done. */
function withDone({ world, statuses }, node) {
    return evaluate(world, statuses.with(node.at, 'done'));
}
/** The near day that a step has or inherits. */
function dayOf(node, { due, days }) {
    const source = due[node.at];
    return (source && days.get(source)) ?? null;
}
/** Whole days until the near day a step has or inherits, negative when over, null without one. */
function daysLeft(node, state) {
    const day = dayOf(node, state);
    return day === null ? null : (0,src_day/* daysBetween */.YM)(state.world.today, day);
}

;// CONCATENATED MODULE: ./build/src/suggest/suggestion.js
/** The rules that order candidates, first to last. */
const RANKS = [
    'pinned',
    'due',
    'wip',
    'goal',
    'required',
    'ahead',
    'doing',
    'stage',
    'priority',
    'order',
];

;// CONCATENATED MODULE: ./build/src/suggest/rank.js



const MANY_IN_DOING = 3;
/** The candidates from first to last. No two are equal: reading order decides at the end. */
function rankCandidates(state) {
    const field = { crowded: countDoing(state) >= MANY_IN_DOING, leftBehind: findLeftBehind(state) };
    return state.candidates.map((node) => ({ node, keys: keysOf(node, state, field) })).sort(compareKeys);
}
/** The first rule by which two candidates differ. */
function decidingRank(ahead, behind) {
    return RANKS.find((_, at) => ahead.keys[at] !== behind.keys[at]) ?? 'order';
}
/** How many candidates are in `doing`. */
function countDoing(state) {
    return state.candidates.filter((node) => isInHand(node, state)).length;
}
/** What should come of learning is never in hand: it is begun with the first topic. */
function isInHand({ at, isOutcome }, { statuses }) {
    return statuses[at] === 'doing' && !isOutcome;
}
function keysOf(node, state, { crowded, leftBehind }) {
    const { at } = node;
    const begun = isInHand(node, state);
    const days = daysLeft(node, state);
    const keys = {
        pinned: first(state.pinned[at] !== undefined),
        due: days ?? Number.POSITIVE_INFINITY,
        wip: first(!crowded || begun),
        goal: first(state.serving[at] !== undefined),
        ahead: first(!leftBehind.has(node)),
        doing: first(begun),
        stage: node.stageOrder,
        required: first(!node.step.optional),
        priority: PRIORITIES.indexOf((state.priority[at] ?? node).step.priority),
        order: at,
    };
    return RANKS.map((rank) => keys[rank]);
}
function compareKeys(a, b) {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
    return (a.keys[at] ?? 0) - (b.keys[at] ?? 0);
}
function first(applies) {
    return applies ? 0 : 1;
}

;// CONCATENATED MODULE: ./build/src/suggest/reasons/effects.js


/** At most so many steps are left in a stage for their number to be said. */
const FEW_LEFT = 3;
/** What doing a step leads to, as far as it can be counted: what it unlocks, its stage finished or nearly, where it goes on. */
function findEffects(node, state) {
    const [near, on] = [finishes(node, state), goesOn(node, state)];
    // A stage of one step that begins after another is not finished in the same breath.
    const isWhole = on.some(({ rule }) => rule === 'opens') && near.some(({ rule }) => rule === 'finishes');
    return [...unlocks(node, state), ...(isWhole ? [] : near), ...on];
}
function unlocks(node, state) {
    const isWaiting = (other) => isOpen(other, state);
    const direct = new Set(waitingFor(node).filter(isWaiting));
    if (direct.size === 0)
        return [];
    // Steps below another that waits have the need only from it: the upper one stands for them.
    const named = [...direct].filter(({ parent }) => parent === null || !direct.has(parent)).sort((a, b) => a.at - b.at);
    const all = new Set(direct);
    for (const other of all)
        for (const later of waitingFor(other))
            if (isWaiting(later))
                all.add(later);
    return [{ rule: 'unlocks', unlocks: named.map(toName), behind: all.size - direct.size }];
}
function waitingFor(node) {
    return node.waiting.flatMap((vertex) => (isNode(vertex) ? [vertex] : vertex.waiting));
}
/** The steps of a stage that count, in reading order; of the whole roadmap where that has no stages. */
function listPlace({ stages, roadmap }, { world }) {
    const stage = stages.at(-1);
    if (stage === undefined && roadmap.stages.length > 0)
        return [];
    const inside = (other) => (stage ? other.stages.includes(stage) : other.roadmap === roadmap);
    return world.nodes.filter((other) => inside(other) && isCounted(other));
}
function isCounted({ step, roadmap, below }) {
    return step.status !== 'dropped' && !(roadmap.roadmap.count === 'leaves' && below.length > 0);
}
function nameOf({ stages, roadmap }) {
    return nameStage(stages, roadmap);
}
const titles = new WeakMap();
/** The innermost of these stages, with the title of the one around it where several of its roadmap are called so. */
function nameStage(stages, measured) {
    const [around, own] = [stages.at(-2)?.stage.title, stages.at(-1)?.stage.title];
    if (own === undefined)
        return measured.roadmap.title;
    const counts = titles.get(measured) ?? countTitles(measured);
    titles.set(measured, counts);
    return around === undefined || counts.get(own) === 1 ? own : `${around} › ${own}`;
}
function countTitles({ stages }) {
    const counts = new Map();
    const count = ({ stage: { title }, stages: inner }) => {
        counts.set(title, (counts.get(title) ?? 0) + 1);
        inner.forEach(count);
    };
    stages.forEach(count);
    return counts;
}
function finishes(node, state) {
    const place = listPlace(node, state);
    const left = place.filter((other) => isOpen(other, state));
    if (!left.includes(node) || left.length > FEW_LEFT)
        return [];
    if (left.length > 1 && left.length === place.length)
        return [];
    // At the very beginning a stage of one step says nothing.
    if (left.length === 1 && !state.statuses.includes('done'))
        return [];
    return left.length === 1
        ? [{ rule: 'finishes', stage: nameOf(node) }]
        : [{ rule: 'left', stage: nameOf(node), steps: left.length }];
}
/** It follows a step that is done, or begins a stage after one that is finished. */
function goesOn(node, state) {
    const place = listPlace(node, state);
    const previous = stepBefore(node, place, state);
    const done = place.filter(({ at }) => state.statuses[at] === 'done').length;
    if (previous && state.statuses[previous.at] === 'done')
        return [{ rule: 'follows', step: toName(previous), stage: nameOf(node), done, total: place.length }];
    const isUntouched = place.every((other) => other === node || state.statuses[other.at] === 'todo');
    const finished = previous || !isUntouched ? null : stageBefore(node, place, state);
    // Where each chapter has a part of one name, that it begins and is finished would be one sentence against itself.
    const [stage, before] = [nameOf(node), finished && nameStage(finished, node.roadmap)];
    return before === null || before === stage ? [] : [{ rule: 'opens', stage, before }];
}
/** The step that stands before one in its stage; of steps inside one another that are done, the outermost. */
function stepBefore(node, place, { statuses }) {
    const above = new Set(listAbove(node));
    const last = place.findLast((other) => other.at < node.at && !above.has(other));
    if (last === undefined)
        return undefined;
    const done = listAbove(last).filter((upper) => !above.has(upper) && place.includes(upper) && statuses[upper.at] === 'done');
    return done.at(-1) ?? last;
}
/** The steps above one, the nearest first. */
function listAbove({ parent }) {
    return parent === null ? [] : [parent, ...listAbove(parent)];
}
/** The stage that ends where that of the step begins, below those around it, when all its steps are done. */
function stageBefore(node, place, state) {
    const last = state.world.nodes[(place[0] ?? node).at - 1];
    if (last === undefined || last.roadmap !== node.roadmap)
        return null;
    const chain = last.stages.slice(0, Math.max(1, node.stages.length));
    const before = chain.at(-1);
    if (before === undefined || node.stages.includes(before))
        return null;
    const inside = state.world.nodes.filter((other) => other.stages.includes(before) && isCounted(other));
    return inside.length > 0 && inside.every(({ at }) => state.statuses[at] === 'done') ? chain : null;
}

;// CONCATENATED MODULE: ./build/src/suggest/reasons/reasons.js








const MOST_REASONS = 3;
const STALE_DAYS = 60;
/** At most so many steps are left to a goal for their number to be said. */
const NEAR_GOAL = 10;
/** Why the first of the candidates comes first, three reasons at most: what it leads to, then what speaks for it now; the rule that put it there only where there is nothing else to say. */
function findReasons(ranked, state) {
    const [next, runnerUp] = ranked;
    if (next === undefined)
        return [];
    const effects = findEffects(next.node, state);
    const grounds = findGrounds(next.node, state);
    const room = grounds.length > 1 ? 1 : MOST_REASONS - grounds.length;
    const reasons = [...effects.slice(0, room), ...grounds].slice(0, MOST_REASONS);
    if (reasons.length > 0)
        return reasons;
    if (isFirstOfAll(next.node, state))
        return [{ rule: 'first' }];
    if (runnerUp === undefined)
        return [{ rule: 'only' }];
    const rank = decidingRank(next, runnerUp);
    // Before the first stage of its own roadmap there is no name to say what comes earlier.
    const isNameless = rank === 'stage' && next.node.stages.length === 0 && runnerUp.node.roadmap === next.node.roadmap;
    return [describeRank(isNameless ? 'order' : rank, next.node, state)];
}
/** What speaks for a step now, the most urgent first. */
function findGrounds(node, state) {
    const { at, step } = node;
    const by = state.woken.get(node);
    const needs = node.needs.filter((need) => (isNode(need) ? state.statuses[need.at] === 'done' : isMet(need, state)));
    return [
        ...(state.due[at] ? [describeRank('due', node, state)] : []),
        ...(state.pinned[at] ? [describeRank('pinned', node, state)] : []),
        ...(by ? [{ rule: 'woken', when: step.when, by: by.by, via: by.via && toName(by.via) }] : []),
        ...findGoal(node, state),
        ...findStanding(node, state).filter(({ rule }) => rule !== 'passedOver' || isPassedInStage(node, state)),
        ...(step.why === null ? [] : [{ rule: 'why', why: step.why }]),
        ...(needs.length > 0 ? [{ rule: 'needs', needs: needs.map(toName) }] : []),
    ];
}
/** The goal that a step serves; for one of its own steps, how far that still is. */
function findGoal(node, state) {
    const source = state.serving[node.at];
    if (source === undefined)
        return [];
    const steps = source === node ? countToGoal(node, state) : null;
    if (steps === null || steps > NEAR_GOAL)
        return [describeRank('goal', node, state)];
    return [{ rule: 'nearGoal', goal: wordGoal(node.roadmap.roadmap), steps }];
}
/** How many steps the goal of a roadmap still takes. */
function countToGoal({ roadmap }, state) {
    const { nodes } = state.world;
    const own = nodes.filter((other) => other.roadmap === roadmap && isOpen(other, state) && !state.parked.has(other));
    const before = (vertex) => [...listBefore(vertex, state), ...(state.holds.get(vertex)?.openers ?? [])];
    const taken = spread([own], before);
    return nodes.filter(({ at }) => taken[at] !== undefined).length;
}
/** How far a step is itself: all inside it is done, it is begun, or it was passed over. */
function findStanding(node, state) {
    const isDone = ({ at }) => state.statuses[at] === 'done';
    const inside = listBelow(node).filter(isDone).length;
    if (inside > 0)
        return [{ rule: 'inside', steps: inside }];
    if (state.statuses[node.at] === 'doing') {
        const since = state.world.past?.begun.get(node.step.id);
        const isStale = since !== undefined && (0,src_day/* daysBetween */.YM)(since, state.world.today) >= STALE_DAYS;
        return [isStale ? { rule: 'stale', since, note: node.step.note } : describeRank('doing', node, state)];
    }
    const later = listPassing(node, state);
    return later.length === 0
        ? []
        : [{ rule: 'passedOver', steps: later.length, since: findPassing(node, later, state) }];
}
/** The day on which the first of the later steps was done, or on which the step was written, if that was after it. */
function findPassing({ step }, later, { world: { past } }) {
    const days = later.map((other) => past?.done.get(other.step.id) ?? null);
    const [first = null] = days.includes(null) ? [] : days.toSorted();
    const seen = past?.seen.get(step.id) ?? null;
    return first !== null && seen !== null && seen > first ? seen : first;
}
/** Whether nothing is done or begun yet, and no step that counts stands before this one. */
function isFirstOfAll(node, state) {
    const isUntouched = state.statuses.every((status) => status === 'todo' || status === 'dropped');
    const isBefore = (other) => other.at < node.at && isOpen(other, state) && !listBelow(other).includes(node);
    return isUntouched && !state.world.nodes.some(isBefore);
}
function describeRank(rule, node, state) {
    const { at, step, stages, roadmap } = node;
    switch (rule) {
        case 'pinned':
            return { rule, via: viaOf(node, state.pinned) };
        case 'due':
            return {
                rule,
                due: dayOf(node, state) ?? '',
                days: daysLeft(node, state) ?? 0,
                via: dueVia(node, state),
            };
        case 'wip':
            return { rule, doing: countDoing(state) };
        case 'goal': {
            const goal = wordGoal((state.serving[at] ?? node).roadmap.roadmap);
            return { rule, goal, via: viaOf(node, state.serving) };
        }
        case 'doing':
            return { rule, note: step.note };
        case 'stage':
            return { rule, stage: stages.at(-1)?.stage.title ?? null, roadmap: roadmap.roadmap.title };
        case 'priority': {
            const { priority } = (state.priority[at] ?? node).step;
            return { rule, priority, via: viaOf(node, state.priority) };
        }
        default:
            return { rule };
    }
}
/** The step that hands its day down, or its goal where that has the day. */
function dueVia(node, state) {
    const source = state.due[node.at] ?? node;
    const isOwn = state.days.get(source) === source.step.due;
    return isOwn ? viaOf(node, state.due) : { title: wordGoal(source.roadmap.roadmap) };
}
function viaOf(node, origins) {
    const source = origins[node.at] ?? node;
    return source === node ? null : toRef(source);
}

;// CONCATENATED MODULE: ./build/src/suggest/deadlines.js



const DAYS_A_WEEK = 7;
/** The active goals with a day ahead that still take steps, the nearest first. What is due within a week takes all its steps in one. A day that is over is said by the steps that are due. */
function findDeadlines(state) {
    const { nodes, goals, today } = state.world;
    const roadmaps = new Set(nodes.map(({ roadmap }) => roadmap).filter(({ roadmap }) => goals.has(roadmap)));
    const deadlines = [...roadmaps].flatMap((roadmap) => {
        const { due } = roadmap.roadmap;
        const steps = due === null ? 0 : countToGoal({ roadmap }, state);
        if (due === null || steps === 0)
            return [];
        const days = (0,src_day/* daysBetween */.YM)(today, due);
        if (days < 0)
            return [];
        const perWeek = Math.ceil(steps / Math.max(1, days / DAYS_A_WEEK));
        return [{ goal: wordGoal(roadmap.roadmap), due, days, perWeek }];
    });
    return deadlines.sort((a, b) => a.days - b.days);
}

// EXTERNAL MODULE: ./build/src/parse/roadmap.js
var roadmap = __webpack_require__(7965);
;// CONCATENATED MODULE: ./build/src/suggest/explain.js






/**
 * Why each open step is or is not the next one, in reading order. Of several causes the first of these is named:
 * parked, blocked by needs or a gate, steps below it.
 */
function findVerdicts(ranked, state) {
    const places = new Map(ranked.map((candidate) => [candidate.node, candidate]));
    const refsOf = stepLister(state);
    return state.world.nodes
        .filter((node) => isOpen(node, state))
        .map((node) => {
        const candidate = places.get(node);
        const cause = candidate ? judgeCandidate(candidate, ranked[0] ?? candidate) : findHindrance(node, state, refsOf);
        return { step: toRef(node), cause };
    });
}
function judgeCandidate(candidate, next) {
    return candidate === next ? { kind: 'next' } : { kind: 'beaten', rule: decidingRank(next, candidate) };
}
/** Lists the first open steps of unmet needs. Steps that wait for the same one part share one list. */
function stepLister(state) {
    const known = new Map();
    const listSteps = (need) => {
        const nodes = isNode(need) ? [need] : need.members.filter((member) => isOpen(member, state));
        const refs = known.get(need) ?? nodes.slice(0, roadmap/* MOST_NEEDS */.i).map(toRef);
        known.set(need, refs);
        return refs;
    };
    return (needs) => {
        const [only, ...others] = needs.map(listSteps);
        if (only === undefined || others.length === 0)
            return only ?? [];
        const byId = new Map([only, ...others].flat().map((ref) => [ref.id, ref]));
        return [...byId.values()].slice(0, roadmap/* MOST_NEEDS */.i);
    };
}
function findHindrance(node, state, refsOf) {
    if (isPlaceholder(node.step.title))
        return { kind: 'placeholder' };
    if (state.parked.has(node))
        return { kind: 'parked', when: isBeforeStart(node, state.world) ? node.step.start : node.step.when };
    const unmet = unmetNeeds(node, state);
    const gate = state.holds.get(node)?.name ?? null;
    if (unmet.length > 0 || gate)
        return { kind: 'blocked', waitsFor: unmet.map(toName), needs: refsOf(unmet), gate };
    return { kind: 'parent', open: countOpenBelow(node, state) };
}
function countOpenBelow(node, state) {
    let open = 0;
    for (const below of node.below)
        open += (isOpen(below, state) ? 1 : 0) + countOpenBelow(below, state);
    return open;
}

;// CONCATENATED MODULE: ./build/src/suggest/news.js



/** What the steps with these ids changed by being done. Where nothing is left to do the state of everything says so, and no stage by itself. */
function findNews(state, ids) {
    const { nodes } = state.world;
    const done = nodes.filter(({ step, at }) => ids.includes(step.id) && state.statuses[at] === 'done');
    if (done.length === 0)
        return { opened: [], finished: [] };
    const before = evaluate(state.world, done.reduce((statuses, { at }) => statuses.with(at, 'todo'), state.statuses));
    const known = new Set(before.candidates);
    // What stands above a step is finished by it rather than opened.
    const isAbove = (node) => listBelow(node).some((below) => done.includes(below));
    const opened = state.candidates.filter((node) => !known.has(node) && !isAbove(node));
    const isLeft = nodes.some((node) => isOpen(node, state));
    const finished = isLeft ? new Set(done.flatMap((node) => outermostFinished(node, state) ?? [])) : [];
    return { opened: opened.map(toName), finished: [...finished].map(({ stage }) => stage.title) };
}
function outermostFinished({ stages }, state) {
    const isFinished = (stage) => state.world.nodes.every((node) => !node.stages.includes(stage) || !isOpen(node, state));
    return stages.find(isFinished);
}

;// CONCATENATED MODULE: ./build/src/suggest/reasons/resources.js
/**
 * What is still to be read for a step, each address once: its own web links, those of the steps above it, then the resources of its
 * innermost stage, of the stages around that, and of its roadmap. What belongs to another roadmap is never offered.
 */
function unreadFor(node) {
    const around = node.stages.map(({ stage }) => stage).reverse();
    const listed = [...around, node.roadmap.roadmap].flatMap(({ resources }) => resources);
    const unread = [...linksOf(node), ...listed.filter(({ read }) => !read)];
    const first = new Map(unread.toReversed().map((resource) => [resource.url, resource]));
    return unread.filter((resource) => first.get(resource.url) === resource);
}
function linksOf({ step, parent }) {
    const own = step.links.filter(isOnWeb).map(({ title, url }) => ({ title, url, note: null, read: false }));
    return parent === null ? own : [...own, ...linksOf(parent)];
}
// A relative link leads to the learner's own notes.
function isOnWeb({ url }) {
    return /^https?:/i.test(url);
}

;// CONCATENATED MODULE: ./build/src/suggest/review.js


const LADDER_DAYS = [90, 30, 7];
const OFFERED_FOR_DAYS = 7;
const MOST_REVIEWS = 3;
/**
 * Done steps to look at again, in roadmaps with `review`, three at most. One is offered from 7, 30 and 90 days after its day on (written,
 * else from git), each time for a week: the files keep no record of a review, so an offer that is not taken goes by itself. A step needs
 * none when one that needs it was done since. The longest overdue comes first, then the oldest.
 */
function findReviews({ nodes, today, past }) {
    const dayOf = ({ step }) => step.doneOn ?? past?.done.get(step.id) ?? null;
    const offers = nodes.flatMap((node) => {
        const day = dayOf(node);
        if (!node.roadmap.roadmap.review || day === null || node.step.status !== 'done')
            return [];
        const days = (0,src_day/* daysBetween */.YM)(day, today);
        const over = days - (LADDER_DAYS.find((rung) => rung <= days) ?? Number.POSITIVE_INFINITY);
        const isUsed = node.waiting.some((vertex) => isNode(vertex) && (dayOf(vertex) ?? '') > day && vertex.step.status === 'done');
        return over < 0 || over >= OFFERED_FOR_DAYS || isUsed ? [] : [{ node, days, over }];
    });
    offers.sort((a, b) => b.over - a.over || b.days - a.days);
    return offers.slice(0, MOST_REVIEWS).map(({ node, days }) => ({ ...toRef(node), days }));
}

;// CONCATENATED MODULE: ./build/src/suggest/suggest-next-step.js













const MOST_THEN = 3;
/**
 * Suggests the one next step, with its reasons, what follows, and why every other open step is not the next one.
 * The roadmaps of `measure` stand in their order.
 */
function suggestNextStep(measure, wishes) {
    const match = matchGoal(measure.roadmaps.map(({ roadmap }) => roadmap), wishes.goal);
    const world = openWorld(measure, { ...wishes, goals: new Set(match.active) });
    const state = evaluate(world, world.nodes.map(({ step }) => step.status));
    const ranked = rankCandidates(state);
    const verdicts = findVerdicts(ranked, state);
    const next = ranked[0]?.node ?? null;
    const follows = next ? followFrom(state, next) : [];
    const alternative = findAlternative(ranked, follows, state);
    const [resource = null, ...resources] = next ? unreadFor(next) : [];
    const suggestion = {
        state: nameState(state, wishes.isUnread === true),
        next: next && toRef(next),
        reasons: findReasons(ranked, state),
        // biome-ignore lint/suspicious/noThenProperty: the published JSON names it so; it holds a list and nothing awaits it.
        then: follows.map(toRef),
        alternative: alternative && { ...toRef(alternative), reasons: findStanding(alternative, state) },
        resource,
        resources,
        parked: verdicts.flatMap(toParked),
        blocked: verdicts.flatMap(toBlocked),
        review: findReviews(world),
    };
    const goals = [...new Set(match.active.map(wordGoal))];
    const isUnknown = match.known.length === 0 && wishes.goal !== undefined && wishes.goal.trim() !== '';
    const unheard = { goal: isUnknown ? (wishes.goal?.trim() ?? null) : null, when: listUnheard(world, wishes.when) };
    const news = findNews(state, wishes.justDone ?? []);
    return { suggestion, verdicts, goals, deadlines: findDeadlines(state), news, unheard };
}
function nameState(state, isUnread) {
    const { nodes } = state.world;
    if (nodes.length === 0)
        return 'empty';
    if (state.candidates.length > 0)
        return 'step';
    if (!nodes.some((node) => isOpen(node, state)))
        return isUnread ? 'unread' : 'done';
    return waitsForParked(state) ? 'parked' : 'blocked';
}
/** Whether every open step could be done, one after another, were the parked ones done. */
function waitsForParked(state) {
    const { nodes } = state.world;
    const statuses = nodes.map((node) => (state.parked.has(node) ? 'done' : (state.statuses[node.at] ?? 'done')));
    const reach = new Reach(standAt(state.world, statuses));
    reach.from(nodes, () => false);
    return (state.parked.size > 0 &&
        nodes.every((node) => statuses[node.at] === 'done' || statuses[node.at] === 'dropped' || reach.steps.has(node)));
}
function followFrom(state, next) {
    const following = [];
    let thought = withDone(state, next);
    while (following.length < MOST_THEN) {
        const [follower] = rankCandidates(thought);
        if (follower === undefined)
            break;
        following.push(follower.node);
        thought = withDone(thought, follower.node);
    }
    return following;
}
function toParked({ step, cause }) {
    return cause.kind === 'parked' ? [{ ...step, when: cause.when }] : [];
}
function toBlocked({ step, cause }) {
    if (cause.kind !== 'blocked')
        return [];
    const { waitsFor, needs, gate } = cause;
    return [{ ...step, waitsFor, needs, gate }];
}

;// CONCATENATED MODULE: ./build/src/pipeline.js









/** How much of the work the reading of the files is, one by one; all others look at them together. */
const READING = 0.8;
/** Runs the stages that read. Same request, same result. */
function readRoadmaps({ roadmaps: sources, readme, chart, options, ticked = [], open = [], past, show, }) {
    const { roadmaps, problems: found } = (0,find_problems/* examineRoadmaps */.Pt)(sources, readme, (part) => show?.(READING * part));
    const measure = (0,measure_progress/* measureProgress */.C)(roadmaps);
    const { goals, ...advice } = suggestNextStep(measure, {
        ...options,
        past,
        justDone: (0,box_steps/* findJustDone */._A)(measure, open),
        isUnread: found.some(find_problems/* isLikeStep */.iw),
    });
    const { unmatched, known } = matchGoal(roadmaps, options.goal);
    return {
        ...advice,
        measure,
        language: options.language ?? mainLanguage(measure),
        readme: readme?.path ?? null,
        chart: chart?.path ?? null,
        filesAt: options.filesAt ?? null,
        goal: goals.length === 0 ? null : goals.join(' · '),
        weeks: past?.weeks ?? null,
        pace: past ? (0,measure_pace/* measurePace */.W4)(past.weeks, options.today).perWeek : null,
        ticked,
        otherGoals: unmatched ? known : null,
        found,
    };
}
/** Runs the stages in order. Same request, same report. */
function runPipeline(request) {
    const { readme, problems: met } = request;
    const { found, ...view } = readRoadmaps(request);
    let written;
    const render = () => {
        written ??= renderSection(view);
        return written;
    };
    const splice = readme && (0,splice_section/* spliceSection */.q)(readme, render(), view.suggestion.state === 'empty');
    const problems = [...met, ...found, ...(splice?.problems ?? [])].sort(compareProblems);
    return {
        ...view,
        // Most commands want no section.
        get section() {
            return render();
        },
        splice,
        problems,
    };
}
const FALLBACK = 'en';
/** The language of the roadmap with most steps; the first one where several have as many. */
function mainLanguage({ roadmaps }) {
    const largest = roadmaps.reduce((most, other) => (most !== undefined && most.progress.total >= other.progress.total ? most : other), roadmaps[0]);
    return largest?.roadmap.language ?? FALLBACK;
}
function compareProblems(a, b) {
    return (0,natural_order/* compareText */.n)(a.path, b.path) || a.line - b.line || a.column - b.column || (0,natural_order/* compareText */.n)(a.code, b.code);
}


/***/ }),

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ describeCard)
});

// EXTERNAL MODULE: ./build/src/day.js
var day = __webpack_require__(5527);
// EXTERNAL MODULE: ./build/src/history/measure-pace.js
var measure_pace = __webpack_require__(7892);
// EXTERNAL MODULE: ./build/src/locales/format-number.js
var format_number = __webpack_require__(218);
// EXTERNAL MODULE: ./build/src/measure/add-progress.js
var add_progress = __webpack_require__(4029);
// EXTERNAL MODULE: ./build/src/parse/list-steps.js
var list_steps = __webpack_require__(3131);
// EXTERNAL MODULE: ./build/src/render/format/formatter.js + 2 modules
var format_formatter = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/src/render/parts/render-state.js
var render_state = __webpack_require__(9183);
;// CONCATENATED MODULE: ./build/src/render/card/choose-rows.js
const MOST_ROWS = 6;
/**
 * The parts of the plan in order: the stages of each roadmap, or the roadmap itself where it has none that say more. They add up to
 * the whole: steps outside all stages stand under the title of their roadmap.
 */
function listParts({ roadmaps }) {
    return roadmaps.flatMap((measured) => {
        const { roadmap, progress, stages } = measured;
        const parts = stages.map((stage) => toPart(roadmap, stage)).filter((part) => part.progress.total > 0);
        const inside = parts.reduce((sum, part) => sum + part.progress.total, 0);
        if (parts.length === 0 || inside < progress.total || (roadmaps.length > 1 && parts.length === 1))
            return [wholeOf(measured)];
        return parts;
    });
}
/** At most six lines: all parts, else all roadmaps, else what is finished before and untouched behind the place of the learner in a line each. */
function chooseRows(measure) {
    const parts = listParts(measure);
    if (parts.length <= MOST_ROWS)
        return parts.map(single);
    const roadmaps = measure.roadmaps.map(wholeOf);
    if (roadmaps.length > 1 && roadmaps.length <= MOST_ROWS)
        return roadmaps.map(single);
    return foldRuns(parts);
}
function wholeOf({ roadmap: { title, path }, progress }) {
    return { title, progress, path, line: 1 };
}
function toPart({ path }, { stage: { title, line }, progress }) {
    return { title, progress, path, line };
}
/** The parts that a row counts. */
function partsOf(row) {
    return row.kind === 'stage' ? [row.part] : row.parts;
}
function single(part) {
    return { kind: 'stage', part };
}
/** The lines from the first open part on, with what is finished before it and what comes behind them as a line each. */
function foldRuns(parts) {
    const open = parts.findIndex(({ progress: { done, total } }) => done < total);
    if (open === -1)
        return [run('finished', parts)];
    const before = parts.slice(0, open);
    const room = MOST_ROWS - Math.min(1, before.length);
    const rest = parts.slice(open);
    const shown = rest.length <= room ? rest : rest.slice(0, room - 1);
    const behind = rest.slice(shown.length);
    return [
        ...(before.length > 0 ? [run('finished', before)] : []),
        ...shown.map(single),
        ...(behind.length > 0 ? [run('ahead', behind)] : []),
    ];
}
function run(kind, parts) {
    const [only] = parts;
    return only && parts.length === 1 ? single(only) : { kind, parts };
}

;// CONCATENATED MODULE: ./build/src/render/card/describe-card.js








const WEEKS = 26;
const DAYS_A_WEEK = 7;
/** A band of fewer days would say more of the missing ones. */
const LEAST_DAYS = 5;
/** What the card says of a view, in the words of its language. The weeks are those of git where the view has them, else of the days that the files carry. */
function describeCard(view) {
    const formatter = (0,format_formatter/* createFormatter */.xi)(view.language, 'terminal');
    const { tag, rtl } = formatter.locale;
    const { progress } = view.measure;
    const summary = summarise(progress, formatter);
    const foot = describeFoot(view, formatter);
    const percent = splitPercent(tag, progress.percent);
    const rows = chooseRows(view.measure);
    return {
        language: tag,
        direction: rtl ? 'rtl' : 'ltr',
        title: titleOf(view, formatter),
        summary,
        percent,
        progress,
        hills: findHills(rows, view.suggestion.next),
        rows: rows.map((row) => describeRow(row, formatter)),
        band: describeBand(view.weeks ?? writtenWeeks(view.measure), formatter),
        foot,
        description: [
            percent.text,
            summary,
            foot.label === null ? foot.text : formatter.say('label', { name: foot.label, value: foot.text }),
        ]
            .filter((part) => part !== '')
            .join(' · '),
    };
}
/** The count in words, with what is begun. */
function summarise({ done, doing, total }, { say }) {
    return [
        ...(total > 0 ? [say('count.overall', { done, total })] : []),
        ...(doing > 0 ? [say('count.doing', { count: doing })] : []),
    ].join(' · ');
}
function titleOf({ measure: { roadmaps }, goal }, formatter) {
    const [only, ...others] = roadmaps;
    if (only && others.length === 0)
        return formatter.escape(only.roadmap.title);
    return goal === null ? formatter.say('card.title') : formatter.escape(goal);
}
/** The parts of a percentage in the manner of a language, of which some put the sign before the number and some a blank between. */
function splitPercent(language, percent) {
    if (percent === null)
        return { number: '–', sign: '', isBefore: false, text: '' };
    const format = new Intl.NumberFormat(language, { style: 'percent' });
    const parts = format.formatToParts(percent / 100);
    const at = parts.findIndex(({ type }) => type === 'integer');
    const sign = parts
        .filter(({ type }) => type !== 'integer')
        .map(({ value }) => value)
        .join('');
    return {
        number: parts[at]?.value ?? '',
        sign,
        isBefore: at > 0 && at === parts.length - 1,
        text: format.format(percent / 100),
    };
}
function describeRow(row, formatter) {
    const { say, locale } = formatter;
    if (row.kind === 'stage') {
        const { title, progress } = row.part;
        const fraction = (0,format_number/* formatFraction */.MJ)(locale.tag, progress.done, progress.total);
        return { kind: 'stage', title: formatter.escape(title), progress, fraction };
    }
    const title = say(row.kind === 'finished' ? 'card.finished' : 'card.ahead', { count: row.parts.length });
    return { kind: row.kind, title, progress: (0,add_progress/* addProgress */.L)(row.parts.map((part) => part.progress)), fraction: '' };
}
/** A hill for each row. The learner stands where the next step is, else where the first open one is. */
function findHills(rows, next) {
    const all = rows.flatMap((row) => partsOf(row).map((part) => ({ row, part })));
    const around = all.findLast(({ part }) => part.path === next?.path && part.line <= next.line);
    const open = all.find(({ part }) => part.progress.done < part.progress.total);
    const here = (around ?? open)?.row;
    return rows.map((row) => {
        const parts = partsOf(row);
        return { progress: (0,add_progress/* addProgress */.L)(parts.map(({ progress }) => progress)), parts: parts.length, isHere: row === here };
    });
}
/** The weeks of the days that the files carry. */
function writtenWeeks({ roadmaps }) {
    return (0,measure_pace/* countWeeks */.Be)(roadmaps.flatMap(({ roadmap }) => (0,list_steps/* listSteps */.A)(roadmap)).flatMap(dayOf));
}
/** Steps done in each of the 26 weeks that end with the last one in which a step was done. */
function describeBand(weeks, { say }) {
    const last = weeks.at(-1);
    const whole = weeks.reduce((sum, { done }) => sum + done, 0);
    if (last === undefined || whole < LEAST_DAYS)
        return null;
    const band = Array.from({ length: WEEKS }, () => 0);
    for (const { week, done } of weeks) {
        const at = WEEKS - 1 - (0,day/* daysBetween */.YM)(week, last.week) / DAYS_A_WEEK;
        if (at >= 0)
            band[at] = done;
    }
    return { weeks: band, text: say('card.weeks', { count: band.reduce((sum, done) => sum + done, 0) }) };
}
function dayOf({ status, doneOn }) {
    return status === 'done' && doneOn !== null ? [doneOn] : [];
}
/** The next step, or what is said where there is none. */
function describeFoot(view, formatter) {
    const { measure, suggestion } = view;
    const { progress } = measure;
    const { state, next } = suggestion;
    const { say } = formatter;
    if (next) {
        const name = say(progress.done + progress.doing === 0 ? 'name.first' : 'name.next');
        return { label: name, text: [...next.context, next.title].map(formatter.escape).join(' › '), place: next.stage };
    }
    if (state === 'done' && progress.done > 0)
        return { label: null, text: say('card.summit'), place: null };
    const others = { done: 'dropped', step: 'blocked', parked: (0,render_state/* whyNothingIsReady */.fH)(view) };
    const key = state === 'done' || state === 'step' || state === 'parked' ? others[state] : state;
    return { label: null, text: say(`state.${key}`), place: null };
}


/***/ }),

/***/ 4155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ escapeCode)
/* harmony export */ });
/* unused harmony export fenceCode */
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9361);

/** User text as a Markdown code span: nothing in it is read, notifies, refers or ends a comment. Not for a table, which splits its cells at any `|`. */
function escapeCode(text) {
    const clean = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text).replace(/<!--|-->/g, (edge) => edge.replace('--', '-\u200b-'));
    const fence = '`'.repeat(longestRun(clean) + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}
/** Lines of text as a block of code that nothing in them ends. */
function fenceCode(text) {
    const lines = text.split('\n').map(cleanText);
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [fence, ...lines, fence].join('\n');
}
function longestRun(text) {
    return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}


/***/ }),

/***/ 1450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isReference),
/* harmony export */   E: () => (/* binding */ escapeLink)
/* harmony export */ });
// What WHATWG serialisation leaves but Markdown reads in a destination; `&` would begin an entity.
const MARKDOWN = {
    '&': '&amp;',
    '(': '%28',
    ')': '%29',
    '[': '%5B',
    ']': '%5D',
    '\\': '%5C',
    '|': '%7C',
    '`': '%60',
    '^': '%5E',
    "'": '%27',
};
// Any host: GitHub Enterprise has the same paths. GitHub turns such a link into a reference from the other side.
const REFERENCE = /^\/[^/]+\/[^/]+\/(?:issues|pull|pulls|commit|commits|discussions|security\/advisories)\/\w/i;
/** A user's URL as a link destination: http and https only, with nothing left that Markdown reads; null for anything else. */
function escapeLink(url) {
    const target = readUrl(url);
    if (!target)
        return null;
    return target.href.replace(/[&()[\]\\|`^']/g, (character) => MARKDOWN[character] ?? character);
}
/** Whether a link to `url` in an issue would notify the other side: an issue, a pull request, a discussion or a commit. */
function isReference(url) {
    const target = readUrl(url);
    if (!target)
        return false;
    try {
        return REFERENCE.test(decodeURIComponent(target.pathname).replace(/\/{2,}/g, '/'));
    }
    catch {
        return true;
    }
}
function readUrl(url) {
    const target = URL.canParse(url) ? new URL(url) : null;
    return target && /^https?:$/.test(target.protocol) ? target : null;
}


/***/ }),

/***/ 3763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9361);

// The entity, not a backslash: a table splits its cells before backslashes are read in them.
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
/**
 * User text as inline Markdown that GitHub shows as it is written: safe in a paragraph, after a list marker,
 * in a table cell and as the text of a link. It opens no markup, HTML, comment, link or formula.
 */
function escapeMarkdown(text) {
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text)
        .replace(/[\\`*_~[\]#$]/g, '\\$&')
        .replace(/[&<>|]/g, (character) => ENTITIES[character] ?? character)
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/(www)\./gi, '$1&#46;')
        .replace(/^[-+=](?!\d)/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
        .replace(/!$/, '\\!');
}


/***/ }),

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatNames)
/* harmony export */ });
/* harmony import */ var _locales_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(218);
/* harmony import */ var _formatter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);


const NAMED = 3;
/** Steps by their titles as a list in words; from the fifth on the rest is a count. */
function formatNames(steps, formatter) {
    const named = steps.length <= NAMED + 1 ? steps : steps.slice(0, NAMED);
    const names = named.map((step) => (0,_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(step.title, formatter));
    const count = steps.length - named.length;
    return (0,_locales_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(formatter.locale.tag, count > 0 ? [...names, formatter.say('count.more', { count })] : names);
}


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ formatBlock),
/* harmony export */   Pu: () => (/* binding */ formatVerdict),
/* harmony export */   oK: () => (/* binding */ formatTrigger)
/* harmony export */ });
/* harmony import */ var _locales_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(218);
/* harmony import */ var _format_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6512);
/* harmony import */ var _formatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5455);



/** What a parked step is put off until. */
function formatTrigger(when, formatter) {
    return when === null ? formatter.say('parked') : formatter.say('parked.until', { when: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(when, formatter) });
}
/** What a blocked step waits for: its open needs, else the stage that holds the gate. */
function formatBlock({ waitsFor, gate }, formatter) {
    const { say, locale } = formatter;
    const parts = [
        ...(waitsFor.length > 0 ? [say('blocked.needs', { steps: (0,_format_names_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .E)(waitsFor, formatter) })] : []),
        ...(gate
            ? [
                say('blocked.gate', {
                    stage: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(gate.stage, formatter),
                    percent: (0,_locales_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(locale.tag, gate.percent),
                }),
            ]
            : []),
    ];
    return parts.join(' · ') || say('name.todo');
}
/** Why an open step is not the next one; for the next one itself, that it is. */
function formatVerdict({ cause }, formatter) {
    switch (cause.kind) {
        case 'next':
            return formatter.say('name.next');
        case 'blocked':
            return formatBlock(cause, formatter);
        case 'parked':
            return formatTrigger(cause.when, formatter);
        case 'placeholder':
            return formatter.say('placeholder');
        case 'beaten':
            return formatter.say(`beaten.${cause.rule}`);
        case 'parent':
            return formatter.say('blocked.parent', { count: cause.open });
    }
}


/***/ }),

/***/ 3574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formatReason)
/* harmony export */ });
/* harmony import */ var _locales_format_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9773);
/* harmony import */ var _format_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6512);
/* harmony import */ var _formatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5455);



/** One reason as a sentence in the words of the formatter. */
function formatReason(reason, formatter) {
    const { say } = formatter;
    switch (reason.rule) {
        case 'pinned':
            if (reason.via === null)
                return say('reason.pinned');
            return say('reason.pinnedFor', { step: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(reason.via.title, formatter) });
        case 'required':
        case 'ahead':
        case 'order':
        case 'only':
        case 'first':
            return say(`reason.${reason.rule}`);
        case 'due':
            return withHeir(formatDue(reason, formatter), reason.via, formatter);
        case 'wip':
            return say('reason.wip', { count: reason.doing });
        case 'goal':
            return withHeir(say('reason.goal', { goal: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(reason.goal, formatter) }), reason.via, formatter);
        case 'doing':
            if (reason.note === null)
                return say('reason.doing');
            return say('label', { name: trimMark(say('reason.doing')), value: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(reason.note, formatter) });
        case 'priority':
            return withHeir(say(`reason.priority.${reason.priority}`), reason.via, formatter);
        default:
            return formatCircumstance(reason, formatter);
    }
}
const NEAR = new Map([
    [0, 'reason.due.today'],
    [1, 'reason.due.tomorrow'],
    [-1, 'reason.due.yesterday'],
]);
function formatDue({ due, days }, { say, locale }) {
    const key = NEAR.get(days) ?? (days > 0 ? 'reason.due.ahead' : 'reason.due.over');
    return say(key, { days: Math.abs(days), ...(0,_locales_format_day_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .i)(locale, due) });
}
function formatCircumstance(reason, formatter) {
    const { say, locale } = formatter;
    switch (reason.rule) {
        case 'stage':
            return say('reason.stage', { stage: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(reason.stage ?? reason.roadmap, formatter) });
        case 'woken':
            return formatWoken(reason, formatter);
        case 'needs':
            return say('reason.needs', { steps: (0,_format_names_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .E)(reason.needs, formatter) });
        case 'why':
            return say('reason.why', { note: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(reason.why, formatter) });
        case 'stale':
            return say('reason.stale', (0,_locales_format_day_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .i)(locale, reason.since));
        case 'inside':
            return say('reason.inside', { count: reason.steps });
        case 'passedOver':
            return reason.since === null
                ? say('reason.passedOver', { count: reason.steps })
                : say('reason.passedOver.since', { count: reason.steps, ...(0,_locales_format_day_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .i)(locale, reason.since) });
        default:
            return formatEffect(reason, formatter);
    }
}
function formatWoken({ when, by, via }, formatter) {
    const { say } = formatter;
    const step = via === null ? {} : { step: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(via.title, formatter) };
    if (when === null)
        return say(via === null ? 'reason.woken.mark' : 'reason.woken.needMark', step);
    return say(`reason.woken.${by}`, { when: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(when, formatter), ...step });
}
function formatEffect(reason, formatter) {
    const { say } = formatter;
    switch (reason.rule) {
        case 'unlocks': {
            const steps = (0,_format_names_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .E)(reason.unlocks, formatter);
            return reason.behind === 0
                ? say('reason.unlocks', { steps })
                : say('reason.unlocksMore', { steps, count: reason.behind });
        }
        case 'finishes':
            return say('reason.finishes', { stage: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(reason.stage, formatter) });
        case 'left':
            return say('reason.left', { stage: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(reason.stage, formatter), count: reason.steps });
        case 'nearGoal':
            return say('reason.nearGoal', { goal: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(reason.goal, formatter), count: reason.steps });
        case 'follows': {
            const { step, done, total } = reason;
            return say('reason.follows', { step: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(step.title, formatter), done, total });
        }
        case 'opens': {
            const [stage, before] = [reason.stage, reason.before].map((text) => (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(text, formatter));
            return say('reason.opens', { stage: stage ?? '', before: before ?? '' });
        }
    }
}
/** The remark stands before the final mark of the sentence. */
function withHeir(sentence, via, formatter) {
    if (!via)
        return sentence;
    const body = trimMark(sentence);
    const remark = formatter.say('reason.neededFor', { step: (0,_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(via.title, formatter) });
    return `${body}${remark.startsWith('（') ? '' : ' '}${remark}${sentence.slice(body.length)}`;
}
function trimMark(sentence) {
    return sentence.replace(/[.。।]$/, '');
}


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xi: () => (/* binding */ createFormatter),
  vX: () => (/* binding */ formatText),
  ol: () => (/* binding */ quoteText)
});

// EXTERNAL MODULE: ./build/src/locales/choose-locale.js
var choose_locale = __webpack_require__(5783);
// EXTERNAL MODULE: ./build/src/locales/format-message.js
var format_message = __webpack_require__(7836);
// EXTERNAL MODULE: ./build/src/render/escape/clean-text.js
var clean_text = __webpack_require__(9361);
// EXTERNAL MODULE: ./build/src/render/escape/escape-markdown.js
var escape_markdown = __webpack_require__(3763);
;// CONCATENATED MODULE: ./build/src/render/escape/escape-file-text.js

/** User text as inline Markdown for a file of the repository: escaped as `escapeMarkdown` does, and besides it no mail address becomes a link, for which no escape will do. */
function escapeFileText(text) {
    return (0,escape_markdown/* escapeMarkdown */.F)(text).replace(/(?<=\S)@/g, '@&#8203;');
}

;// CONCATENATED MODULE: ./build/src/render/escape/escape-issue-text.js

// The zero-width space as an entity: it breaks a reference where a backslash or `&#64;` does not, and stays visible in the source.
const BREAK = '&#8203;';
/**
 * User text as inline Markdown for issues, comments and summaries: escaped as `escapeMarkdown` does, and besides it
 * notifies nobody and refers to nothing (mentions, issue numbers, commits, URLs).
 */
function escapeIssueText(text) {
    return (0,escape_markdown/* escapeMarkdown */.F)(text)
        .replace(/@/g, `@${BREAK}`)
        .replace(/\\#(?=\w)/g, `\\#${BREAK}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1${BREAK}-`)
        .replace(/&#58;\/\//g, `&#58;/${BREAK}/`)
        .replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`));
}

;// CONCATENATED MODULE: ./build/src/render/format/formatter.js





const ESCAPES = { file: escapeFileText, issue: escapeIssueText, terminal: clean_text/* cleanText */.X };
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** The formatter of a language for a place: a Markdown file of the repository, an issue (or summary) on GitHub, or plain text. */
function createFormatter(language, place) {
    const locale = (0,choose_locale/* chooseLocale */.u)(language);
    return { locale, say: (key, values) => (0,format_message/* formatMessage */.h)(locale, key, values), escape: ESCAPES[place] };
}
/** A learner's text escaped; set apart by U+2068…U+2069 where its direction may differ from the words around it. */
function formatText(text, formatter) {
    const escaped = formatter.escape(text);
    return formatter.locale.rtl || RIGHT_TO_LEFT.test(text) ? `\u2068${escaped}\u2069` : escaped;
}
/** The same in the quotation marks of the language, as it stands in a sentence. */
function quoteText(text, formatter) {
    return formatter.say('quote', { text: formatText(nestQuotes(text, formatter), formatter) });
}
/** A text that has the quotation marks of the language gets the inner ones. */
function nestQuotes(text, { say }) {
    const [open = '', close = ''] = say('quote', { text: '\n' }).split('\n');
    const [innerOpen = '', innerClose = ''] = say('quote.inner', { text: '\n' }).split('\n');
    if (open === close || !text.includes(open) || !text.includes(close))
        return text;
    return text.replaceAll(open, innerOpen).replaceAll(close, innerClose);
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isItems),
/* harmony export */   v: () => (/* binding */ jsonItems)
/* harmony export */ });
/** The JSON of each value, made when it is asked for. */
function jsonItems(values, write) {
    return {
        *[Symbol.iterator]() {
            for (const value of values)
                yield write(value);
        },
        toJSON: () => values.map(write),
    };
}
/** Whether a value is such a list. */
function isItems(value) {
    return typeof value === 'object' && value !== null && 'toJSON' in value;
}


/***/ }),

/***/ 312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _on_demand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);

// Its patterns take longer to load than a small table takes to print.
const width = (0,_on_demand_js__WEBPACK_IMPORTED_MODULE_0__/* .onDemand */ .hd)(() => __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 4668)));
const ASCII = /^[ -~]*$/;
/** How many columns of a terminal a text takes. */
function columnsOf(text) {
    return ASCII.test(text) ? text.length : width().default(text);
}


/***/ }),

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(312);

/** As many whole characters as fit into `width` columns, an ellipsis behind them when some are left out. */
function cutText(text, width) {
    if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(text) <= width)
        return text;
    let cut = '';
    for (const { segment } of new Intl.Segmenter().segment(text)) {
        if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(cut + segment) > width - 1)
            break;
        cut += segment;
    }
    return `${cut}…`;
}


/***/ }),

/***/ 6533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ measureBar),
/* harmony export */   i: () => (/* binding */ drawBar)
/* harmony export */ });
/** The cells of a bar: full only when all is done, and with a cell for whatever is not nothing as far as they reach. */
function measureBar(progress, cells) {
    const { done, doing, todo, total } = progress;
    if (total === 0)
        return { done: 0, doing: 0, todo: cells };
    const kept = (doing > 0 ? 1 : 0) + (todo > 0 ? 1 : 0);
    const full = clamp((cells * done) / total, done > 0 ? 1 : 0, cells - kept);
    const begun = clamp((cells * doing) / total, doing > 0 ? 1 : 0, cells - full - (todo > 0 ? 1 : 0));
    const open = todo > 0 ? cells - full - begun : 0;
    return { done: cells - begun - open, doing: begun, todo: open };
}
/** The signs of a bar as text: of a font where cells join, or of one where they need not. */
const SIGNS = { terminal: '█▒░', page: '●◐○' };
/** The bar as text for a terminal or for a page of proportional letters: done, begun, open. */
function drawBar(progress, cells, place) {
    const bar = measureBar(progress, cells);
    const [done = '', doing = '', todo = ''] = SIGNS[place];
    return done.repeat(bar.done) + doing.repeat(bar.doing) + todo.repeat(bar.todo);
}
function clamp(value, least, most) {
    return Math.max(least, Math.min(most, Math.round(value)));
}


/***/ }),

/***/ 3158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findStages),
/* harmony export */   t: () => (/* binding */ findAnchor)
/* harmony export */ });
/** The stages around a step, the outermost first; empty when the step stands in no stage. */
function findStages(measure, id) {
    for (const { stages } of measure.roadmaps) {
        const found = searchStages(stages, id);
        if (found)
            return found;
    }
    return [];
}
/** The anchor of the innermost heading around a step, or null. */
function findAnchor(measure, id) {
    return findStages(measure, id).findLast(({ stage }) => stage.anchor !== null)?.stage.anchor ?? null;
}
function searchStages(stages, id) {
    for (const measured of stages) {
        if (hasStep(measured.stage.steps, id))
            return [measured];
        const inner = searchStages(measured.stages, id);
        if (inner)
            return [measured, ...inner];
    }
    return null;
}
function hasStep(steps, id) {
    return steps.some((step) => step.id === id || hasStep(step.steps, id));
}


/***/ }),

/***/ 3807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ linkPath)
/* harmony export */ });
/** A file or heading of the repository as a link destination, relative to the folder of `from` (a path from the root, null for the root). */
function linkPath(from, path, anchor) {
    const target = relativeParts(from, path).map(encodePart).join('/');
    return anchor === null ? target : `${target}#${encodePart(anchor)}`;
}
function relativeParts(from, path) {
    const folders = from === null ? [] : from.split('/').slice(0, -1);
    const parts = path.split('/');
    const shared = folders.findIndex((folder, index) => folder !== parts[index] || index === parts.length - 1);
    const common = shared === -1 ? folders.length : shared;
    return [...folders.slice(common).map(() => '..'), ...parts.slice(common)];
}
function encodePart(part) {
    const encoded = encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
    return encoded.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 4188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ renderDetails),
/* harmony export */   QC: () => (/* binding */ renderBullets),
/* harmony export */   jq: () => (/* binding */ renderFolded)
/* harmony export */ });
/** Markdown folded away under a summary, which is written as HTML: pass a message, never a learner's text. */
function renderDetails(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** Lines as bullets, folded away under a message that counts them all; what goes past the limit is a count, too. */
function renderFolded(key, list, formatter) {
    return renderDetails(formatter.say(key, { count: list.lines.length }), renderBullets(list, formatter));
}
/** Lines as bullets; what goes past the limit is a count. */
function renderBullets({ lines, limit }, { say }) {
    const bullets = lines.slice(0, limit).map((line) => `- ${line}`);
    const count = lines.length - bullets.length;
    const rest = count > 0 ? [`- … ${say('count.more', { count })}`] : [];
    return [...bullets, ...rest].join('\n');
}


/***/ }),

/***/ 6615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renderDirection)
/* harmony export */ });
/** Markdown blocks as one text with a final line end, in a right-to-left frame where the language is written so. */
function renderDirection(blocks, { locale }) {
    const body = blocks.filter((block) => block !== '').join('\n\n');
    return locale.rtl ? `<div dir="rtl">\n\n${body}\n\n</div>\n` : `${body}\n`;
}


/***/ }),

/***/ 6131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderDeadlines),
/* harmony export */   o: () => (/* binding */ renderNews)
/* harmony export */ });
/* harmony import */ var _locales_format_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9773);
/* harmony import */ var _format_format_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6512);
/* harmony import */ var _format_formatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5455);



/** What the steps that were just done have changed, a sentence each: what is finished, then what is open now. */
function renderNews({ news: { opened, finished } }, formatter) {
    const { say } = formatter;
    return [
        ...finished.map((stage) => say('news.finished', { stage: (0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(stage, formatter) })),
        ...(opened.length > 0 ? [say('news.opened', { steps: (0,_format_format_names_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .E)(opened, formatter) })] : []),
    ];
}
/** The day of each goal that has one, the steps a week that it takes, and beside the last the pace there is. */
function renderDeadlines({ deadlines, pace }, formatter) {
    const { say, locale } = formatter;
    const value = pace === null ? '' : new Intl.NumberFormat(locale.tag).format(pace);
    return [
        ...deadlines.map((deadline) => formatDeadline(deadline, formatter)),
        ...(deadlines.length > 0 && pace !== null ? [say('pace.is', { pace: value })] : []),
    ];
}
function formatDeadline({ goal, due, perWeek }, formatter) {
    const values = { goal: (0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(goal, formatter), ...(0,_locales_format_day_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .i)(formatter.locale, due) };
    return formatter.say('pace.needed', { ...values, needed: perWeek });
}


/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ renderState),
/* harmony export */   Q0: () => (/* binding */ renderUnheard),
/* harmony export */   fH: () => (/* binding */ whyNothingIsReady)
/* harmony export */ });
/* harmony import */ var _escape_escape_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4155);
/* harmony import */ var _format_formatter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5455);


/** What the learner asked for in vain, a sentence each, with the line to write for a goal. */
function renderUnheard({ unheard: { goal, when } }, formatter) {
    const { say } = formatter;
    const waits = when.map((text) => say('unheard.when', { when: (0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(text, formatter) }));
    if (goal === null)
        return waits;
    // What may mean something else to YAML is quoted.
    const value = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} ]*$/u.test(goal) ? goal : JSON.stringify(goal);
    return [say('unheard.goal', { goal: (0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(goal, formatter), line: (0,_escape_escape_code_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCode */ .t)(`goal: ${value}`) }), ...waits];
}
/** What is said where there is no next step, as Markdown; '' when there is one. */
function renderState(view, { say }) {
    const { suggestion, measure } = view;
    switch (suggestion.state) {
        case 'empty':
            return say('label', { name: say('state.empty'), value: `\`- [ ] ${say('state.example')}\`` });
        case 'step':
            return '';
        case 'done':
            return measure.progress.done > 0 ? say('state.done') : say('state.dropped');
        case 'unread':
            return say('state.unread');
        case 'parked':
            return say(`state.${whyNothingIsReady(view)}`);
        case 'blocked':
            return say('state.blocked');
    }
}
/** Why no step that is left can be the next: each is put off, or nobody has written yet what it is about, or it waits for one of these. */
function whyNothingIsReady({ verdicts, }) {
    const kinds = new Set(verdicts.map(({ cause }) => cause.kind));
    if (kinds.size === 1)
        return kinds.has('placeholder') ? 'untitled' : kinds.has('parked') ? 'parked' : 'waiting';
    return kinds.size === 2 && kinds.has('placeholder') && kinds.has('parked') ? 'untitledToo' : 'waiting';
}


/***/ }),

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y2: () => (/* binding */ ALL),
  Ki: () => (/* binding */ listWaiting),
  tQ: () => (/* binding */ renderSuggestion)
});

// EXTERNAL MODULE: ./build/src/render/escape/escape-code.js
var escape_code = __webpack_require__(4155);
// EXTERNAL MODULE: ./build/src/render/escape/escape-link.js
var escape_link = __webpack_require__(1450);
// EXTERNAL MODULE: ./build/src/render/format/format-obstacle.js
var format_obstacle = __webpack_require__(7999);
// EXTERNAL MODULE: ./build/src/render/format/format-reason.js
var format_reason = __webpack_require__(3574);
// EXTERNAL MODULE: ./build/src/render/format/formatter.js + 2 modules
var format_formatter = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/src/render/parts/find-stages.js
var find_stages = __webpack_require__(3158);
// EXTERNAL MODULE: ./build/src/render/parts/render-details.js
var render_details = __webpack_require__(4188);
// EXTERNAL MODULE: ./build/src/render/parts/render-news.js
var render_news = __webpack_require__(6131);
// EXTERNAL MODULE: ./build/src/render/parts/render-state.js
var render_state = __webpack_require__(9183);
// EXTERNAL MODULE: ./build/src/render/parts/link-path.js
var link_path = __webpack_require__(3807);
;// CONCATENATED MODULE: ./build/src/render/parts/render-step.js



/** A step in a line of Markdown: its title, linked to its line where the files have an address, and what it stands in. */
function renderStep(step, formatter, { filesAt, isNext = false }) {
    const title = (0,format_formatter/* formatText */.vX)(step.title, formatter);
    const stage = isNext && step.stage && step.place[0] !== step.stage ? [step.stage] : [];
    const place = [...stage, ...step.place].map((name) => (0,format_formatter/* formatText */.vX)(name, formatter)).join(' › ');
    const name = isNext ? `**${title}**` : title;
    if (filesAt !== null)
        return `[${name}](${lineLink(filesAt, step)})${place === '' ? '' : ` · ${place}`}`;
    const within = place === '' ? '' : formatter.say('enclose', { text: place });
    return `${name}${within} — ${(0,escape_code/* escapeCode */.t)(`${step.path}:${step.line}`)}`;
}
/** The line of a step as GitHub shows it in the plain text of a file: what is drawn has no lines. */
function lineLink(filesAt, { path, line }) {
    return `${filesAt}/${(0,link_path/* linkPath */.O)(null, path, null)}?plain=1#L${line}`;
}

;// CONCATENATED MODULE: ./build/src/render/parts/render-suggestion.js










const ALL = {
    ticked: 3,
    reasons: Number.POSITIVE_INFINITY,
    after: 5,
    resources: Number.POSITIVE_INFINITY,
    parked: Number.POSITIVE_INFINITY,
    blocked: Number.POSITIVE_INFINITY,
    extras: true,
};
/** The suggestion as Markdown blocks, joined by blank lines: goal, next step, reasons, what to read, what follows, what is held back. */
function renderSuggestion(parts) {
    const { view, formatter, room } = parts;
    const blocks = [
        ...(room.extras ? [(0,render_news/* renderNews */.o)(view, formatter).join('\\\n')] : []),
        renderGoal(parts),
        ...(room.extras ? [(0,render_news/* renderDeadlines */.c)(view, formatter).join('\\\n')] : []),
        (0,render_state/* renderUnheard */.Q0)(view, formatter).join('\\\n'),
        renderNextStep(parts),
        renderReasons(parts),
        renderPrerequisites(parts),
        renderResources(parts),
        renderThen(parts),
        ...(room.extras ? [renderAlternative(parts), renderReview(parts)] : []),
        renderParked(parts),
        renderBlocked(parts),
    ];
    return blocks.filter((block) => block !== '').join('\n\n');
}
/** The goal of the run, unless its day names it below; without one, the goal line that the roadmap of the next step is headed by. */
function renderGoal({ view, formatter, room }) {
    const [deadline, ...others] = view.deadlines;
    if (room.extras && others.length === 0 && deadline?.goal === view.goal)
        return '';
    const here = view.measure.roadmaps.find(({ roadmap }) => roadmap.path === view.suggestion.next?.path);
    const goal = view.goal ?? here?.roadmap.purpose ?? '';
    return goal.trim() === ''
        ? ''
        : formatter.say('label', { name: formatter.say('name.goal'), value: (0,format_formatter/* formatText */.vX)(goal, formatter) });
}
function renderPrerequisites({ view, formatter }) {
    const stages = view.suggestion.next ? (0,find_stages/* findStages */.Z)(view.measure, view.suggestion.next.id) : [];
    const text = stages.findLast(({ stage }) => stage.prerequisites !== null)?.stage.prerequisites ?? '';
    return text.trim() === '' ? '' : labelBold('name.prerequisites', (0,format_formatter/* formatText */.vX)(text, formatter), formatter);
}
function renderNextStep({ view, formatter, bullet }) {
    const { next } = view.suggestion;
    if (!next)
        return (0,render_state/* renderState */.Cn)(view, formatter);
    const { done, doing } = view.measure.progress;
    return `**${formatter.say(done + doing === 0 ? 'name.first' : 'name.next')}**\n\n${bullet}${renderStep(next, formatter, { filesAt: view.filesAt, isNext: true })}`;
}
function renderReasons({ view, formatter, room }) {
    const sentences = view.suggestion.reasons.slice(0, room.reasons).map((reason) => (0,format_reason/* formatReason */.K)(reason, formatter));
    if (sentences.length === 0)
        return '';
    return `**${formatter.say('name.because')}**\n\n${sentences.map((sentence) => `- ${sentence}`).join('\n')}`;
}
function renderResources({ view, formatter, room }) {
    const { resource, resources } = view.suggestion;
    if (!resource || room.resources === 0)
        return '';
    const first = labelBold('name.read', renderResource(resource, formatter), formatter);
    if (resources.length === 0)
        return first;
    const lines = resources.map((other) => renderResource(other, formatter));
    return `${first}\n\n${(0,render_details/* renderFolded */.jq)('count.unread', { lines, limit: room.resources }, formatter)}`;
}
function renderResource({ title, url, note }, formatter) {
    const target = (0,escape_link/* escapeLink */.E)(url);
    const name = (0,format_formatter/* formatText */.vX)(title.trim() === '' ? url : title, formatter);
    const link = target === null ? name : (0,escape_link/* isReference */.A)(url) ? `${name} ${(0,escape_code/* escapeCode */.t)(url)}` : `[${name}](${target})`;
    return note === null ? link : `${link} — ${(0,format_formatter/* formatText */.vX)(note, formatter)}`;
}
function renderThen({ view, formatter, room, bullet }) {
    const steps = view.suggestion.then.slice(0, room.after);
    if (steps.length === 0)
        return '';
    return `**${formatter.say('name.after')}**\n\n${steps.map((step) => `${bullet}${renderStep(step, formatter, view)}${renderNote(step, formatter)}`).join('\n')}`;
}
function renderAlternative({ view, formatter }) {
    const { alternative } = view.suggestion;
    if (alternative === null)
        return '';
    const sentences = alternative.reasons.map((reason) => (0,format_reason/* formatReason */.K)(reason, formatter));
    return [labelBold('name.alternative', renderStep(alternative, formatter, view), formatter), ...sentences].join('\\\n');
}
/** What is still missing of a begun step that follows. */
function renderNote({ note }, formatter) {
    return note === null ? '' : ` — ${(0,format_formatter/* quoteText */.ol)(note, formatter)}`;
}
function renderReview({ view, formatter }) {
    const lines = view.suggestion.review.map(({ title, days }) => formatter.say('review', { step: (0,format_formatter/* quoteText */.ol)(title, formatter), days }));
    return lines.join('\\\n');
}
function renderParked({ view, formatter, room }) {
    const { parked } = view.suggestion;
    if (parked.length === 0 || room.parked === 0)
        return '';
    const lines = parked.map((step) => `${(0,format_formatter/* formatText */.vX)(step.title, formatter)} — ${(0,format_obstacle/* formatTrigger */.oK)(step.when, formatter)}`);
    return (0,render_details/* renderFolded */.jq)('count.parked', { lines, limit: room.parked }, formatter);
}
function renderBlocked({ view, formatter, room }) {
    const blocked = listWaiting(view.suggestion);
    if (blocked.length === 0 || room.blocked === 0)
        return '';
    const lines = blocked.map((step) => `${(0,format_formatter/* formatText */.vX)(step.title, formatter)} — ${(0,format_obstacle/* formatBlock */.$4)(step, formatter)}`);
    return (0,render_details/* renderFolded */.jq)('count.blocked', { lines, limit: room.blocked }, formatter);
}
/** What waits and does not stand among what follows. */
function listWaiting({ blocked, then }) {
    const following = new Set(then.map(({ id }) => id));
    return blocked.filter(({ id }) => !following.has(id));
}
function labelBold(name, value, formatter) {
    return formatter.say('label', { name: `**${formatter.say(name)}**`, value });
}


/***/ }),

/***/ 6630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderDiff)
/* harmony export */ });
/* harmony import */ var _on_demand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);
/* harmony import */ var _escape_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9361);


const library = (0,_on_demand_js__WEBPACK_IMPORTED_MODULE_0__/* .onDemand */ .hd)(() => __webpack_require__.e(/* import() */ 477).then(__webpack_require__.bind(__webpack_require__, 6477)));
/** The difference of two versions of a file as a unified diff for the terminal, empty when they are equal. */
function renderDiff(path, before, after) {
    if (before === after)
        return '';
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = library();
    const form = { context: 3, headerOptions: FILE_HEADERS_ONLY };
    const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, form);
    const lines = patch.trimEnd().split('\n');
    return `${lines
        .map(_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSource */ .D)
        .map((line) => line.trimEnd())
        .join('\n')}\n`;
}


/***/ }),

/***/ 8935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ tickJson),
/* harmony export */   Zs: () => (/* binding */ checkJson),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   mX: () => (/* binding */ updateJson),
/* harmony export */   oW: () => (/* binding */ nextJson)
/* harmony export */ });
/* harmony import */ var _parse_roadmap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7965);
/* harmony import */ var _format_format_obstacle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7999);
/* harmony import */ var _format_format_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3574);
/* harmony import */ var _format_formatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5455);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2970);





const VERSION = 1;
/** The object of `status --json`: progress, roadmaps with their stages and steps, the suggestion, the problems. */
function statusJson(view, problems) {
    return {
        version: VERSION,
        progress: progressJson(view.measure.progress),
        roadmaps: roadmapsJson(view.measure),
        suggestion: suggestionJson(view),
        problems: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonItems */ .v)(problems, problemJson),
    };
}
/** The object of `next --json`, with the days of goals and the pace; with `explain` also why each other open step is not the next one. */
function nextJson(view, explain = false) {
    const others = view.verdicts.filter(({ cause }) => cause.kind !== 'next');
    const deadlines = view.deadlines.map(({ goal, due, days, perWeek }) => ({ goal, due, days, perWeek }));
    const known = { version: VERSION, suggestion: suggestionJson(view), deadlines, pace: view.pace };
    return explain ? { ...known, others: others.map((other) => verdictJson(other, view)) } : known;
}
/** The object of `check --json`. */
function checkJson(problems) {
    return { version: VERSION, problems: problems.map(problemJson) };
}
/** The object of `update --json` and `convert --json`. */
function updateJson({ text, card, ...change }, problems) {
    const more = { ...(card === undefined ? {} : { card }), ...(text === undefined ? {} : { text }) };
    return { version: VERSION, ...change, ...more, problems: problems.map(problemJson) };
}
/** The object of `tick --json`: that of an edit, with the step as it is now, the progress, what comes next, and what the tick opened and finished. */
function tickJson(change, { id, title, status, line }, view) {
    const { next } = view.suggestion;
    const { opened, finished } = view.news;
    return {
        ...updateJson(change, []),
        step: { id, title, status, line },
        progress: progressJson(view.measure.progress),
        next: next && refJson(next),
        news: { opened: opened.map(({ title }) => title), finished },
    };
}
function progressJson({ done, doing, todo, dropped, parked, total, percent }) {
    return { done, doing, todo, dropped, parked, total, percent };
}
function roadmapsJson({ roadmaps }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonItems */ .v)(roadmaps, roadmapJson);
}
function roadmapJson({ roadmap, progress, stages }) {
    return {
        path: roadmap.path,
        title: roadmap.title,
        language: roadmap.language,
        goal: roadmap.goal,
        progress: progressJson(progress),
        resources: roadmap.resources.map(resourceJson),
        steps: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonItems */ .v)(roadmap.steps, stepJson),
        stages: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonItems */ .v)(stages, stageJson),
    };
}
function stageJson({ stage, progress, stages }) {
    return {
        title: stage.title,
        line: stage.line,
        progress: progressJson(progress),
        resources: stage.resources.map(resourceJson),
        steps: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonItems */ .v)(stage.steps, stepJson),
        stages: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonItems */ .v)(stages, stageJson),
    };
}
function stepJson(step) {
    const { id, title, status, line, depth, notation, note, when } = step;
    const links = step.links.map((link) => ({ title: link.title, url: link.url }));
    return {
        id,
        title,
        status,
        line,
        depth,
        notation,
        note,
        when,
        needs: listNeeds(step),
        links,
        steps: step.steps.map(stepJson),
    };
}
/** The ids of all that a step needs, each once; `MOST_NEEDS` of them at most. */
function listNeeds({ needs }) {
    const ids = new Set();
    for (const { steps } of needs)
        for (const id of steps) {
            if (ids.size === _parse_roadmap_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_NEEDS */ .i)
                return [...ids];
            ids.add(id);
        }
    return [...ids];
}
function resourceJson({ title, url, note }) {
    return { title, url, note };
}
function suggestionJson(view) {
    const { suggestion } = view;
    const formatter = (0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .createFormatter */ .xi)(view.language, 'terminal');
    return {
        state: suggestion.state,
        next: suggestion.next && refJson(suggestion.next),
        reasons: reasonsJson(suggestion.reasons, formatter),
        // biome-ignore lint/suspicious/noThenProperty: the key is part of the published format, and no function
        then: suggestion.then.map(refJson),
        alternative: suggestion.alternative && alternativeJson(suggestion.alternative, formatter),
        resource: suggestion.resource && resourceJson(suggestion.resource),
        ...heldJson(suggestion),
    };
}
function alternativeJson({ reasons, ...ref }, formatter) {
    return { ...refJson(ref), reasons: reasonsJson(reasons, formatter) };
}
function reasonsJson(reasons, formatter) {
    return reasons.map((reason) => ({ rule: reason.rule, text: (0,_format_format_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReason */ .K)(reason, formatter) }));
}
function heldJson({ parked, blocked }) {
    return {
        parked: parked.map((step) => ({ ...refJson(step), when: step.when })),
        blocked: blocked.map((step) => ({ ...refJson(step), needs: step.needs.map(refJson) })),
    };
}
function verdictJson(verdict, { language }) {
    const { kind } = verdict.cause;
    const rule = kind === 'beaten' ? verdict.cause.rule : kind;
    return { ...refJson(verdict.step), rule, text: (0,_format_format_obstacle_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVerdict */ .Pu)(verdict, (0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .createFormatter */ .xi)(language, 'terminal')) };
}
function refJson({ id, title, path, line, stage, context }) {
    return { id, title, path, line, stage, context };
}
function problemJson({ path, line, column, severity, code, message, fix }) {
    return { path, line, column, severity, code, message, fix };
}


/***/ }),

/***/ 1232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ groupVerdicts),
/* harmony export */   q: () => (/* binding */ renderNext)
/* harmony export */ });
/* harmony import */ var _format_format_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6512);
/* harmony import */ var _format_format_obstacle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7999);
/* harmony import */ var _format_formatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5455);
/* harmony import */ var _parts_render_details_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4188);
/* harmony import */ var _parts_render_direction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6615);
/* harmony import */ var _parts_render_suggestion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5457);






// With the suggestion above it, it fits on a screen; the JSON has every step.
const MOST_LINES = 20;
/** The suggestion as Markdown without boxes; `explain` adds why the other open steps are not the next one, those of the same cause in one line. */
function renderNext(view, explain = false) {
    const formatter = (0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .createFormatter */ .xi)(view.language, 'file');
    const blocks = [
        (0,_parts_render_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSuggestion */ .tQ)({ view, formatter, room: _parts_render_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL */ .y2, bullet: '- ' }),
        ...(explain ? [renderVerdicts(view, formatter)] : []),
    ];
    return (0,_parts_render_direction_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDirection */ .w)(blocks, formatter);
}
/** The other open steps with why they are not the next one, those of the same cause in one line. */
function groupVerdicts({ verdicts }, formatter) {
    const groups = new Map();
    for (const verdict of verdicts.filter(({ cause }) => cause.kind !== 'next')) {
        const sentence = (0,_format_format_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVerdict */ .Pu)(verdict, formatter);
        const group = groups.get(sentence) ?? [];
        group.push(verdict.step);
        groups.set(sentence, group);
    }
    return [...groups].map(([sentence, steps]) => `${nameSteps(steps, formatter)} — ${sentence}`);
}
function renderVerdicts(view, formatter) {
    const lines = groupVerdicts(view, formatter);
    if (lines.length === 0)
        return '';
    return `**${formatter.say('name.others')}**\n\n${(0,_parts_render_details_js__WEBPACK_IMPORTED_MODULE_5__/* .renderBullets */ .QC)({ lines, limit: MOST_LINES }, formatter)}`;
}
function nameSteps(steps, formatter) {
    const [only] = steps;
    return only !== undefined && steps.length === 1 ? (0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .formatText */ .vX)(only.title, formatter) : (0,_format_format_names_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNames */ .E)(steps, formatter);
}


/***/ }),

/***/ 5555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ listRows)
});

// EXTERNAL MODULE: ./build/src/measure/add-progress.js
var add_progress = __webpack_require__(4029);
;// CONCATENATED MODULE: ./build/src/render/rows/is-in-series.js
const SERIES = 3;
/** A predicate for the roadmaps of a series: three or more of one folder that have a number in their name or a week, phase or stage. */
function isInSeries(roadmaps) {
    const members = new Map();
    for (const roadmap of roadmaps.filter(isNumbered)) {
        members.set(folderOf(roadmap), (members.get(folderOf(roadmap)) ?? 0) + 1);
    }
    return (roadmap) => isNumbered(roadmap) && (members.get(folderOf(roadmap)) ?? 0) >= SERIES;
}
function isNumbered({ path, series }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    // 第十周, 第二章: Chinese numerals number a file as digits do.
    return (series.week ?? series.phase ?? series.stage) !== null || /\p{Nd}|第[〇零一二三四五六七八九十百]+/u.test(name);
}
function folderOf({ path }) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/src/render/rows/list-rows.js


/**
 * Every row of the progress table in order: the stages of the only roadmap, and a row for its steps outside of them; with several,
 * each roadmap and the stages below it; of a series one row per file. The outer rows add up to the whole. `next` is the id of the next step.
 */
function listRows({ roadmaps }, next = null) {
    const [only, ...others] = roadmaps;
    if (only && others.length === 0)
        return listOnly(only, next);
    const series = isInSeries(roadmaps.map(({ roadmap }) => roadmap));
    return roadmaps.flatMap((measured) => listRoadmap(measured, { next, isOne: series(measured.roadmap) }));
}
function listOnly({ roadmap, progress, stages }, next) {
    const rows = stages.flatMap((stage) => listStage(stage, { next, path: roadmap.path, depth: 0 }));
    const outside = (0,add_progress/* subtractProgress */.U)(progress, stages.map((stage) => stage.progress));
    if (rows.length === 0 || outside.total === 0)
        return rows;
    return [rowOf(roadmap, { progress: outside, isHere: hasStep(roadmap.steps, next) }), ...rows];
}
function listRoadmap({ roadmap, progress, stages }, { next, isOne }) {
    const inner = stages.flatMap((stage) => listStage(stage, { next, path: roadmap.path, depth: 1 }));
    const own = { ...rowOf(roadmap, { progress, isHere: next?.startsWith(`${roadmap.path}#`) === true }), roadmap: true };
    // A single stage that has every step says what the row of the roadmap says.
    const same = stages.length === 1 && stages[0]?.progress.total === progress.total;
    return isOne || same ? [own] : [own, ...inner];
}
function rowOf({ title, path }, { progress, isHere }) {
    return { title, path, anchor: null, progress, depth: 0, roadmap: false, isHere, run: null };
}
function listStage({ stage, progress, stages }, place) {
    const { title, anchor } = stage;
    const inner = stages.flatMap((each) => listStage(each, { ...place, depth: place.depth + 1 }));
    const isHere = hasStep(stage.steps, place.next) || inner.some((row) => row.isHere);
    return [
        { title, path: place.path, anchor, progress, depth: place.depth, roadmap: false, isHere, run: null },
        ...inner,
    ];
}
function hasStep(steps, id) {
    return id !== null && steps.some((step) => step.id === id || hasStep(step.steps, id));
}


/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fillLines),
/* harmony export */   L: () => (/* binding */ wordsOfLine)
/* harmony export */ });
/* harmony import */ var _parts_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(312);

/** Pieces one behind the other in lines of at most `width` columns, the first without, the others behind `indent`. A piece that is longer than a line has one of its own. */
function fillLines(pieces, width, indent) {
    // A pipe has no width, and needs nothing that measures.
    if (width === Number.POSITIVE_INFINITY)
        return pieces
            .map(({ text, shown = text }) => shown)
            .join('')
            .trimEnd();
    let column = 0;
    let text = '';
    for (const piece of pieces) {
        const bare = piece.text.trimStart();
        const isOver = column > indent.length && column + (0,_parts_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(piece.text.trimEnd()) > width;
        if (isOver)
            text = `${text.trimEnd()}\n${indent}`;
        const part = isOver
            ? { text: bare, shown: piece.shown ?? bare }
            : { text: piece.text, shown: piece.shown ?? piece.text };
        column = (isOver ? indent.length : column) + (0,_parts_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(part.text);
        text += part.shown;
    }
    return text.trimEnd();
}
/** The words of a text; where a language has no blanks between them, as its readers break lines. */
function wordsOfLine(text, tag) {
    if (/^[ -~]*$/.test(text))
        return (text.match(/\S+\s*|^\s+/g) ?? []).map((word) => ({ text: word }));
    const parts = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)];
    const words = [];
    for (const { segment, isWordLike } of parts) {
        const last = words.at(-1);
        // A sign closes the word before it, as a full stop does; what it opens with comes with the word behind.
        if (last !== undefined && isWordLike !== true)
            last.text += segment;
        else
            words.push({ text: segment });
    }
    return words;
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   yG: () => (/* binding */ linkPlace),
/* harmony export */   yX: () => (/* binding */ linkText)
/* harmony export */ });
const LINK = '\u001b]8;;';
const END = '\u001b\\';
/** A text in a colour or weight of ECMA-48. */
function paint(code, text) {
    return text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`;
}
/** A text that leads to an address of http, https or file where the terminal knows links; what it shows is the text alone. */
function linkText(text, address, { linksAt = null }) {
    const url = linksAt !== null && URL.canParse(address) ? new URL(address) : null;
    if (url === null || !/^(?:https?|file):$/.test(url.protocol))
        return text;
    // What is parsed has no control characters left, which could end the link.
    return `${LINK}${url.href}${END}${text}${LINK}${END}`;
}
/** A place in a file of the repository, as a link to the file. */
function linkPlace(text, path, terminal) {
    const inside = path.split('/').map(encodeURIComponent).join('/');
    return linkText(text, `${terminal.linksAt ?? ''}/${inside}`, terminal);
}


/***/ }),

/***/ 4843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ foldProblems)
/* harmony export */ });
/* unused harmony export MOST_OF_A_CODE */
/** One file shows no more problems of one code to a reader. */
const MOST_OF_A_CODE = 20;
/** Leaves out what a file has too often to be read: of each code the first are shown and the others counted. */
function foldProblems(problems) {
    const counts = new Map();
    const nths = problems.map((problem) => {
        const nth = (counts.get(keyOf(problem)) ?? 0) + 1;
        counts.set(keyOf(problem), nth);
        return nth;
    });
    return problems.flatMap((problem, at) => {
        const nth = nths[at] ?? 0;
        const left = (counts.get(keyOf(problem)) ?? 0) - MOST_OF_A_CODE;
        return nth > MOST_OF_A_CODE ? [] : [{ problem, left: nth === MOST_OF_A_CODE ? left : 0 }];
    });
}
function keyOf({ path, code }) {
    return `${code} ${path}`;
}


/***/ }),

/***/ 3817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ END),
/* harmony export */   Xh: () => (/* binding */ findMarkers),
/* harmony export */   d3: () => (/* binding */ START)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);

const START = '<!-- trailmark:start -->';
const END = '<!-- trailmark:end -->';
/** The markers of a README in order, placed or not. Those in code (`<pre>` too) or inside another comment are text. */
function findMarkers(outline) {
    const offsets = outline.blocks.flatMap((block) => blockComments(block, outline));
    return offsets.sort((one, other) => one - other).flatMap((offset) => readMarker(offset, outline));
}
function blockComments(block, outline) {
    switch (block.kind) {
        case 'heading':
        case 'paragraph':
            return inlineComments(block, outline);
        case 'table':
            return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => inlineComments(cell, outline)));
        case 'list':
            return block.items.flatMap((item) => blockComments(item, outline));
        case 'html':
            return htmlComments(outline.source.slice(block.start, block.end)).map((offset) => block.start + offset);
        case 'code':
            return [];
        default:
            return block.blocks.flatMap((inner) => blockComments(inner, outline));
    }
}
function inlineComments(inline, outline) {
    const comments = (runs) => runs.flatMap((run) => (run.kind === 'html' ? [run.start] : comments(run.runs)));
    return comments(outline.runs(inline));
}
// https://spec.commonmark.org/0.31.2/#html-blocks, kinds 1, 3 and 5: what they hold is shown or run as it is.
const RAW = /^\s*<(?:pre|script|style)(?=[\s>])|^\s*<\?|^\s*<!\[CDATA\[/i;
/** A comment inside a tag is the value of an attribute, and one in a text area is text. */
const TAG_OR_COMMENT = /<!--[\s\S]*?(?:-->|$)|<textarea(?=[\s>])[\s\S]*?(?:<\/textarea|$)|<[A-Za-z/!?](?:"[^"]*"|'[^']*'|[^"'>])*(?:>|$|["'][\s\S]*$)/gi;
function htmlComments(html) {
    if (RAW.test(html))
        return [];
    return Array.from(html.matchAll(TAG_OR_COMMENT), ({ index }) => index).filter((at) => html.startsWith('<!--', at));
}
function readMarker(offset, outline) {
    const { source, lines } = outline;
    const text = [START, END].find((marker) => source.startsWith(marker, offset));
    if (text === undefined)
        return [];
    const line = (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBound */ .y)(lines, offset + 1);
    const next = lines[line] ?? source.length;
    // A byte order mark belongs to no line.
    const start = Math.max(lines[line - 1] ?? 0, source.startsWith('\ufeff') ? 1 : 0);
    const isAlone = offset === start && /^[ \t]*(?:\r\n|\n|\r)?$/.test(source.slice(offset + text.length, next));
    // GitHub draws such a tag as text and the marker as a comment; other readers of HTML take both for one tag.
    const isInTag = isAlone && htmlComments(textAbove(line, outline) + text).length === 0;
    const place = isInTag ? 'in-tag' : isAlone ? 'alone' : 'beside';
    return [{ kind: text === START ? 'start' : 'end', place, text, line, column: offset - start + 1, start, next }];
}
/** The paragraph that ends on the line above a line, empty where none does. */
function textAbove(line, { source, lines, blocks }) {
    let above = blocks[(0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBound */ .y)(blocks, lines[line - 1] ?? 0, ({ start }) => start) - 1];
    while (above !== undefined && above.kind !== 'paragraph')
        above = 'blocks' in above ? above.blocks.at(-1) : above.kind === 'list' ? above.items.at(-1) : undefined;
    return above?.endLine === line - 1 ? `${source.slice(above.start, above.end)}\n` : '';
}


/***/ }),

/***/ 9327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ insertMarkers)
/* harmony export */ });
/* harmony import */ var _markdown_markdown_to_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(303);
/* harmony import */ var _find_markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3817);


/**
 * A README with an empty pair of markers where a reader looks for the progress: behind the introduction, which is what
 * stands before the first heading, or before the second where the text begins with one; else at the end. Nothing else changes.
 */
function insertMarkers(text) {
    const { blocks } = (0,_markdown_markdown_to_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOutline */ ._)(text);
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    const before = headings[0] === blocks[0] ? headings[1] : headings[0];
    const at = before?.start ?? text.length;
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    const head = text.slice(0, at);
    const gap = head.replace(/^\uFEFF/, '') === '' || head.endsWith(eol + eol) ? '' : head.endsWith(eol) ? eol : eol + eol;
    const tail = before === undefined ? '' : eol;
    return `${head}${gap}${_find_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .START */ .d3}${eol}${_find_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .END */ .Kp}${eol}${tail}${text.slice(at)}`;
}


/***/ }),

/***/ 8858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ spliceSection)
});

// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/markdown/limits/over-limit.js
var over_limit = __webpack_require__(8854);
// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/src/markdown/markdown-to-outline.js + 12 modules
var markdown_to_outline = __webpack_require__(303);
// EXTERNAL MODULE: ./build/src/rules/problem.js
var problem = __webpack_require__(9174);
// EXTERNAL MODULE: ./build/src/splice/find-markers.js
var find_markers = __webpack_require__(3817);
;// CONCATENATED MODULE: ./build/src/splice/judge-markers.js


/** What is wrong with the markers of the README at `path`: one problem per offending line; none for exactly one pair in order. */
function judgeMarkers(path, markers) {
    const placed = markers.filter((marker) => marker.place === 'alone');
    const misplaced = markers.filter((marker) => marker.place !== 'alone');
    if (markers.length === 0)
        return [problemAt(path, { line: 1, column: 1 }, MISSING)];
    return [
        ...misplaced.map((marker) => problemAt(path, marker, describeMisplaced(marker))),
        ...judgePlaced(placed, misplaced.length).map(([marker, candidate]) => problemAt(path, marker, candidate)),
    ].sort((one, other) => one.line - other.line || one.column - other.column);
}
/** How many lines of other markers a message names. */
const MOST_NAMED = 20;
const MISSING = {
    code: 'markers-missing',
    message: `No markers: paste these two lines where the progress should stand, each at the beginning of its line:\n${find_markers/* START */.d3}\n${find_markers/* END */.Kp}`,
    fix: null,
};
function describeMisplaced({ text, line, column, place }) {
    const why = place === 'in-tag'
        ? 'stands in a tag that the lines above it open: put a blank line before it'
        : `begins at column ${column} or shares its line: put it alone at the beginning of a line, outside lists and quotes`;
    return { code: 'marker-misplaced', message: `The marker ${text} on line ${line} ${why}.`, fix: null };
}
function judgePlaced(placed, misplaced) {
    const starts = placed.filter(({ kind }) => kind === 'start');
    const ends = placed.filter(({ kind }) => kind === 'end');
    // A half whose other half is misplaced is told there.
    if (starts.length + ends.length === 1)
        return misplaced > 0 ? [] : placed.map((marker) => [marker, describeOrphan(marker)]);
    if (starts.length === 0 || ends.length === 0)
        return placed.map((marker) => [marker, describeOrphan(marker)]);
    const [first, second] = placed;
    if (first && second && placed.length === 2)
        return first.kind === 'end' ? describeReversed(first, second) : [];
    const nested = starts.length === ends.length && second?.kind === 'start';
    const kept = [starts[0], ends[nested ? ends.length - 1 : 0]];
    return placed
        .filter((marker) => !kept.includes(marker))
        .map((marker) => [marker, describeExtra(marker, placed, nested)]);
}
function describeOrphan({ kind, text, line }) {
    const other = kind === 'start' ? `${find_markers/* END */.Kp} below it` : `${find_markers/* START */.d3} above it`;
    return {
        code: 'marker-orphan',
        message: `The marker ${text} on line ${line} has no other half: add a line ${other}, or delete line ${line}.`,
        fix: null,
    };
}
function describeReversed(end, start) {
    const message = `The end marker on line ${end.line} stands before the start marker on line ${start.line}: swap these two lines.`;
    return [
        [end, { code: 'markers-reversed', message, fix: find_markers/* START */.d3 }],
        [start, { code: 'markers-reversed', message, fix: find_markers/* END */.Kp }],
    ];
}
function describeExtra(marker, placed, nested) {
    const lines = [...placed.slice(0, MOST_NAMED).map(({ line }) => line), ...(placed.length > MOST_NAMED ? ['…'] : [])];
    const what = nested ? 'stands inside another pair' : 'is one too many';
    return {
        code: nested ? 'markers-nested' : 'marker-twice',
        message: `The marker ${marker.text} on line ${marker.line} ${what} (markers on lines ${lines.join(', ')}): keep one pair and delete the other lines.`,
        fix: null,
    };
}
function problemAt(path, at, candidate) {
    return (0,problem/* toProblem */.H)(path, { line: at.line, column: at.column, ...candidate });
}

;// CONCATENATED MODULE: ./build/src/splice/normalise-section.js

/** A section without what formatters change: blank lines dropped, table cells without padding, delimiter cells of one dash. */
function normaliseSection(section) {
    const lines = (0,line_starts/* splitLines */.uz)(section).filter((line) => line.trim() !== '');
    return lines.map((line) => (line.startsWith('|') ? normaliseRow(line) : line)).join('\n');
}
function normaliseRow(row) {
    return row
        .trimEnd()
        .split('|')
        .map((cell) => cell.trim().replace(/^(:?)-+(:?)$/, '$1-$2'))
        .join('|');
}

;// CONCATENATED MODULE: ./build/src/splice/splice-section.js








/**
 * Puts the section between the markers of the README and leaves every other character as it is; the section takes the
 * line ends of the start marker. A section that differs in blank lines and table padding alone stays. Refuses, with the
 * lines, unless there is exactly one pair, and unless the result has it too; and where the section says that there is
 * nothing (`isEmpty`), unless the one before says so too: what is not read any more is no reason to wipe out what was.
 */
function spliceSection(readme, section, isEmpty = false) {
    const { path, text } = readme;
    const { markers, problems } = readMarkers(path, text);
    const [start, end] = markers;
    if (problems.length > 0 || !start || !end)
        return { path, text: null, changed: false, problems };
    const old = text.slice(start.next, end.start);
    if (normaliseSection(old) === normaliseSection(section))
        return { path, text, changed: false, problems };
    const refused = (problem) => ({ path, text: null, changed: false, problems: [problem] });
    if (isEmpty && showsSteps(old))
        return refused((0,problem/* toProblem */.H)(path, { code: 'section-kept', line: start.line, column: start.column }));
    const written = text.slice(0, start.next) + fitSection(section, lineEnd(text, start)) + text.slice(end.start);
    if (!isAccepted(path, written, start))
        return refused(unfit(path, start));
    return { path, text: written, changed: written !== text, problems };
}
function readMarkers(path, text) {
    try {
        const markers = (0,find_markers/* findMarkers */.Xh)((0,markdown_to_outline/* parseOutline */._)(text));
        return { markers, problems: judgeMarkers(path, markers) };
    }
    catch (error) {
        return { markers: [], problems: [(0,problem/* toProblem */.H)(path, { code: 'unreadable', column: 1, ...(0,over_limit/* explainFailure */.SP)(error) })] };
    }
}
/** A section counts; one of no steps has no number but shows how to write a box. */
function showsSteps(section) {
    return /\p{Nd}/u.test(section) && !section.includes('`- [ ] ');
}
/** Blank lines end some HTML, so that what follows may be read otherwise than before. */
function isAccepted(path, written, { start }) {
    const { markers, problems } = readMarkers(path, written);
    return problems.length === 0 && markers[0]?.start === start;
}
function unfit(path, { line, column }) {
    const message = `With the section between them the markers would no longer be found, since its blank lines end the HTML around them: put both markers outside of it.`;
    return (0,problem/* toProblem */.H)(path, { code: 'marker-misplaced', line, column, message });
}
function fitSection(section, eol) {
    const body = (0,line_starts/* splitLines */.uz)(section).join('\n').replace(/^\n+/, '');
    return `\n${(0,fold_text/* trimEndOf */.fC)(body, /\n/)}\n\n`.replaceAll('\n', eol);
}
function lineEnd(text, { next }) {
    return /(?:\r\n|\n|\r)$/.exec(text.slice(next - 2, next))?.[0] ?? '\n';
}


/***/ }),

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oZ: () => (/* binding */ forgetPast),
/* harmony export */   rj: () => (/* binding */ readPast)
/* harmony export */ });
/* unused harmony export addDone */

/** What a history says to the adviser; nothing in a shallow clone, where all that is older came on one day. */
function readPast({ steps, isShallow, weeks, }) {
    if (isShallow)
        return undefined;
    const daysOf = (key) => new Map(steps.flatMap((step) => (step[key] === null ? [] : [[step.id, step[key]]])));
    return { seen: daysOf('seen'), begun: daysOf('begun'), done: daysOf('done'), weeks };
}
/** The same once these steps are done on a day, as git will have it when that is committed. */
function addDone(past, ids, day) {
    const added = countWeeks(ids.map(() => day));
    const weeks = new Map(past.weeks.map(({ week, done }) => [week, done]));
    for (const { week, done } of added)
        weeks.set(week, done + (weeks.get(week) ?? 0));
    return {
        ...past,
        done: new Map([...past.done, ...ids.map((id) => [id, day])]),
        weeks: [...weeks].map(([week, done]) => ({ week, done })),
    };
}
/** A reason without what git adds to it: what is committed says only what the files say. */
function forgetPast(reason) {
    if (reason.rule === 'stale')
        return { rule: 'doing', note: reason.note };
    return reason.rule === 'passedOver' ? { ...reason, since: null } : reason;
}


/***/ })

};
