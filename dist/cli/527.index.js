export const id = 527;
export const ids = [527];
export const modules = {

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
const FORMATS = ['text', 'json', 'github', 'sarif'];


/***/ }),

/***/ 9373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ SHELLS),
/* harmony export */   Sq: () => (/* binding */ COMMON),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   nZ: () => (/* binding */ COMMAND_NAMES),
/* harmony export */   rI: () => (/* binding */ specOf)
/* harmony export */ });
/* unused harmony export COMMANDS */
/** The options that every command has. */
const COMMON = {
    root: { value: 'DIR', says: 'the folder to work in (without it: this one)' },
    roadmap: { value: 'GLOB', says: 'a roadmap file or pattern; may be given again', multiple: true },
    readme: { value: 'FILE', says: 'the README to write' },
    goal: { value: 'TEXT', says: "only this goal counts; '' switches goals off" },
    when: { value: 'TEXT', says: 'what has happened, wakes parked steps; may be given again', multiple: true },
    language: { value: 'TAG', says: 'the language to write in, as pt or zh-Hant' },
    theme: { value: 'NAME', says: 'colours of the card: trail, ocean, sunset or mono' },
    history: { value: 'USE', says: "use of git's days: auto, card (on the README's too) or off" },
    today: { value: 'DATE', says: 'the day to count from, as 2026-08-02' },
    json: { says: 'the result as JSON' },
    color: { says: 'colours also in a pipe' },
    'no-color': { says: 'no colours on a terminal either' },
    help: { says: 'this help', short: 'h' },
    version: { says: 'the version' },
};
const WATCH = { watch: { says: 'again whenever a file changes, until Ctrl-C' } };
/** The shells that words can be completed in. */
const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];
/** Every command, in the order in which help lists them. */
const COMMANDS = {
    status: {
        says: 'progress by stage, and the next step',
        options: WATCH,
        examples: ['trailmark', 'trailmark --roadmap "notes/*.md"', 'trailmark status --json'],
    },
    init: {
        says: 'set up roadmap, README, settings and workflow here',
        options: {
            yes: { says: 'write without asking' },
            'dry-run': { says: 'only show what would be written' },
            from: { value: 'FILE', says: 'take over an outline, a checklist or a roadmap' },
            vendor: { says: 'copy the action into the repository, so that it needs no release' },
        },
        examples: ['trailmark init', 'trailmark init --from notes/plan.txt', 'trailmark init --dry-run'],
    },
    next: {
        says: 'what to learn next, and why',
        options: {
            ...WATCH,
            explain: { says: 'say why every other step is not the next' },
            'no-cache': { says: 'read every version of the past again' },
        },
        examples: ['trailmark next', 'trailmark next --explain', 'trailmark next --goal "Ship the tool"'],
    },
    tick: {
        operand: 'STEP',
        says: 'tick a step, and bring section and card up to date',
        options: {
            doing: { says: 'set it to in progress instead' },
            todo: { says: 'open it again instead' },
            note: { value: 'TEXT', says: "write its note instead, begun if it must be; '' takes it out" },
            'no-update': { says: 'leave section and card as they are' },
        },
        examples: [
            'trailmark tick Borrowing',
            'trailmark tick roadmap/plan.md:6',
            'trailmark tick Basics/joins --doing',
            'trailmark tick Borrowing --note "chapter 4 again"',
        ],
    },
    update: {
        says: 'write the section of the README, and the card',
        options: {
            ...WATCH,
            check: { says: 'write nothing; show the difference and exit with 1' },
            insert: { says: 'put the two markers into the README first' },
            chart: { value: 'FILE|off', says: 'where the card goes' },
        },
        examples: ['trailmark update', 'trailmark update --insert', 'trailmark update --check'],
    },
    check: {
        says: 'problems of the roadmaps, with file, line and fix',
        options: {
            ...WATCH,
            fix: { says: 'fix what is safe' },
            'dry-run': { says: 'with --fix: only show what it would change' },
            format: { value: 'FORMAT', says: 'text, json, github (workflow commands) or sarif' },
        },
        examples: [
            'trailmark check',
            'trailmark check --fix --dry-run',
            'trailmark check --format sarif > trailmark.sarif',
        ],
    },
    convert: {
        operand: 'FILE',
        says: 'any notation as checkboxes, with the difference',
        options: {
            write: { says: 'rewrite FILE instead of printing it' },
            force: { says: 'with --write: also where git could not bring the old text back' },
            list: { value: 'HEADING', says: 'take the plain lists below it too; may be given again', multiple: true },
        },
        examples: ['trailmark convert PLAN.md', 'trailmark convert PLAN.md --write'],
    },
    card: {
        operand: 'FILE',
        says: 'the picture alone, an SVG',
        options: {
            badge: { says: 'draw a badge instead' },
            endpoint: { says: 'print what shields.io reads for a badge; needs no FILE' },
        },
        examples: ['trailmark card card.svg --theme ocean', 'trailmark card badge.svg --badge'],
    },
    history: {
        says: 'the way walked, the pace and where it leads, from git',
        options: {
            csv: { says: 'the counts of each day as CSV' },
            'no-cache': { says: 'read every version of the past again' },
        },
        examples: ['trailmark history', 'trailmark history --csv'],
    },
    class: {
        operand: '[DIR|FILE...]',
        says: 'many repositories at once: who stands where',
        options: {
            csv: { says: 'a row for each as CSV' },
            site: { value: 'DIR', says: 'write a page with a card for each into DIR' },
            shard: { value: 'N/OF', says: 'read one part of a class.yml, as 1/8' },
        },
        examples: [
            'trailmark class clones',
            'trailmark class class.yml --readme README.md',
            'trailmark class 1.json 2.json',
        ],
    },
    completion: {
        operand: 'SHELL',
        says: 'complete commands, options and steps in your shell',
        options: {},
        examples: [
            'source <(trailmark completion bash)      # in ~/.bashrc; zsh alike',
            'trailmark completion fish | source       # in ~/.config/fish/config.fish',
            'trailmark completion powershell | Out-String | Invoke-Expression',
        ],
    },
};
const COMMAND_NAMES = Object.keys(COMMANDS);
/** What is known of a command. */
function specOf(command) {
    return COMMANDS[command];
}
/** The options that a command takes, its own first. */
function optionsOf(command) {
    return { ...specOf(command).options, ...COMMON };
}


/***/ }),

/***/ 6548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ explainOption),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _parse_fields_edit_distance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4231);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9373);


/** Words of fewer letters are near many others. */
const SHORT = 5;
/** " Did you mean …?" with the known word that was meant; empty where none is near. */
function didYouMean(written, known) {
    const far = (word) => (0,_parse_fields_edit_distance_js__WEBPACK_IMPORTED_MODULE_1__/* .editDistance */ .Y)(word, written.toLowerCase());
    const [nearest] = known.toSorted((one, other) => far(one) - far(other));
    const isNear = nearest !== undefined && far(nearest) <= (written.length < SHORT ? 1 : 2);
    return isNear ? ` Did you mean "${nearest}"?` : '';
}
/** What is a value of an option, by the name that help gives it. */
const EXAMPLES = {
    DIR: 'path/to/repository',
    GLOB: '"notes/*.md"',
    FILE: 'README.md',
    TEXT: '"Ship the tool"',
    TAG: 'pt',
    NAME: 'ocean',
    FORMAT: 'sarif',
    DATE: '2026-08-02',
    HEADING: '"Week 1"',
    'FILE|off': 'progress.svg',
    'auto|off': 'off',
};
/** What is wrong with an option, in our words; those of the runtime (https://nodejs.org/api/errors.html) where it says something else. */
function explainOption(error, command) {
    const { code, message } = error;
    const option = /'(?:-\w, )?(-{1,2}[^'\s]+)/.exec(message)?.[1] ?? '';
    const options = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(command);
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
        const names = Object.keys(options).map((name) => `--${name}`);
        return `Unknown option "${option}".${didYouMean(option, names)}`;
    }
    const value = options[option.slice(2)]?.value;
    if (value === undefined || !/argument (?:missing|is ambiguous)/.test(message))
        return message;
    return `${option} needs a value behind it, for example: ${option} ${EXAMPLES[value] ?? value}`;
}


/***/ }),

/***/ 8721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ nameProgram),
/* harmony export */   hs: () => (/* binding */ quotedAs),
/* harmony export */   zI: () => (/* binding */ typedAs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8910);



const NAME = 'trailmark';
const FILE = /^trailmark(?:\.\w+)?$/;
/** What a person at this place types to run this program: its name where the shell finds it, else how it was run. */
function nameProgram({ cwd, env, program = '' }) {
    if (program === '')
        return NAME;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program);
    if (!FILE.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(program)))
        return `node ${(0,_terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(shorter(program, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, program)))}`;
    // npm puts its own folders in front of the path only for as long as it runs the program.
    if (/[\\/]node_modules[\\/]\.bin$/.test(folder))
        return `npx ${askedOfNpx((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)))}`;
    const isFound = (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).some((place) => place !== '' && samePlace(place, folder));
    return isFound
        ? NAME
        : (0,_terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(program) ? shorter(program, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, program))) : program);
}
function shorter(absolute, near) {
    return near !== '' && near.length < absolute.length ? near : absolute;
}
function samePlace(one, other) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(one, other) === '';
}
/** Words of our own alone, in which every command is one to type. */
function typedAs(text, program) {
    return text.replace(/trailmark(?=[ \n]|$)/g, () => program);
}
/** A message about a file of the person, with the commands that it names in quotation marks as they are typed. */
function quotedAs(message, program) {
    return message.replace(/"trailmark (?=(?:check|convert|status|update|class) )/g, () => `"${program} `);
}
/** What stood behind `npx`: npm writes it down in the folder that it makes for the packages of one call. */
function askedOfNpx(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return NAME;
    try {
        const { _npx } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        const [asked] = Array.isArray(_npx?.packages) ? _npx.packages : [];
        return typeof asked === 'string' ? (0,_terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(asked) : NAME;
    }
    catch {
        return NAME;
    }
}


/***/ }),

/***/ 3135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/** A run that ends with a message and nothing else. */
function refuse(exitCode, stderr) {
    return { stdout: '', stderr, files: [], exitCode };
}


/***/ }),

/***/ 3527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProcess: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/day.js
var day = __webpack_require__(5527);
// EXTERNAL MODULE: ./build/src/cli/arguments/commands.js
var arguments_commands = __webpack_require__(9373);
// EXTERNAL MODULE: ./build/src/cli/arguments/name-program.js
var name_program = __webpack_require__(8721);
// EXTERNAL MODULE: ./build/package.json
var build_package = __webpack_require__(8797);
// EXTERNAL MODULE: ./build/src/collect/class/shard.js
var class_shard = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/src/options.js
var src_options = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/src/cli/arguments/arguments.js
var arguments_arguments = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/src/cli/arguments/explain-words.js
var explain_words = __webpack_require__(6548);
;// CONCATENATED MODULE: ./build/src/cli/arguments/help.js

const HEAD = 'trailmark: the progress of your learning roadmap, and what to learn next';
const FIRST_STEPS = [
    'trailmark init                 set up what is missing here',
    'trailmark                      progress here, and the next step',
    'trailmark tick "Read a file"   tick that step',
    'trailmark update --insert      show the progress in the README',
    'trailmark help tick            all about one command',
    'trailmark help lone-glyphs     what a code of check means',
];
const EXIT_CODES = [
    '0 done; 1 check found an error, or update --check a difference;',
    '2 wrong usage or nothing to read; 3 refused to write; 70 a bug.',
];
/** What `--help` prints: of one command its options and examples, without a command all commands. Lines fit into 80 columns. */
function helpOf(command) {
    return command === null ? helpOfAll() : helpOfOne(command);
}
function helpOfAll() {
    const commands = arguments_commands/* COMMAND_NAMES */.nZ.map((name) => [nameOf(name), (0,arguments_commands/* specOf */.rI)(name).says]);
    return join([
        [HEAD],
        ['Usage: trailmark [COMMAND] [OPTIONS]   without a command: status'],
        ['Commands:', ...columns(commands)],
        ['Options of all commands:', ...columns(listOptions(arguments_commands/* COMMON */.Sq))],
        ['Begin with:', ...indent(FIRST_STEPS)],
        ['Exit codes:', ...indent(EXIT_CODES)],
    ]);
}
function helpOfOne(command) {
    const { says, options, examples } = (0,arguments_commands/* specOf */.rI)(command);
    const own = columns(listOptions(options));
    return join([
        [`trailmark ${nameOf(command)}: ${says}`],
        ...(own.length === 0 ? [] : [['Options:', ...own]]),
        ['Options of all commands, such as --roadmap and --json: trailmark --help'],
        ['Examples:', ...indent(examples)],
    ]);
}
function nameOf(command) {
    const { operand } = (0,arguments_commands/* specOf */.rI)(command);
    return operand === undefined ? command : `${command} ${operand}`;
}
function listOptions(options) {
    return Object.entries(options).map(([name, { value, short, says }]) => [
        `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
        says,
    ]);
}
function columns(rows) {
    const width = Math.max(0, ...rows.map(([name]) => name.length));
    return indent(rows.map(([name, says]) => `${name.padEnd(width)}  ${says}`));
}
function indent(lines) {
    return lines.map((line) => `  ${line}`);
}
function join(parts) {
    return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/cli/arguments/judge-words.js







/** What is wrong with the words, as a sentence that says what to write instead; null when nothing is. */
function judgeWords(words) {
    return judgeOperands(words) ?? judgeFlags(words) ?? judgePaths(words.options) ?? judgeValues(words.options);
}
/** A title need not stand in quotation marks. */
function takesManyWords(command) {
    const { operand = '' } = (0,arguments_commands/* specOf */.rI)(command);
    return operand === 'STEP' || operand.includes('...');
}
function judgeOperands({ program, command, isNamed, options, operands }) {
    const { operand: wanted } = (0,arguments_commands/* specOf */.rI)(command);
    const extra = takesManyWords(command) ? undefined : operands[wanted === undefined ? 0 : 1];
    if (extra !== undefined && !isNamed)
        return `Unknown command "${extra}".${(0,explain_words/* didYouMean */.a)(extra, arguments_commands/* COMMAND_NAMES */.nZ)}`;
    if (extra !== undefined)
        return `"${extra}" is one word too many: "${program} ${command}" takes ${wanted === undefined ? 'no more words' : `one ${wanted}`}.`;
    const [operand] = operands;
    if (command === 'card' && operand !== undefined && !(0,src_options/* isSvg */.$D)(operand))
        return `"${operand}" is no SVG. Give "${program} card" a file that ends in .svg.`;
    if (command === 'completion' && operand !== undefined && !arguments_commands/* SHELLS */.OF.some((shell) => shell === operand))
        return `"${operand}" is no shell that is known.${(0,explain_words/* didYouMean */.a)(operand, arguments_commands/* SHELLS */.OF)} There are: ${arguments_commands/* SHELLS */.OF.join(', ')}.`;
    if (wanted === undefined || wanted.startsWith('[') || operand !== undefined || options.endpoint === true)
        return null;
    return `"${program} ${command}" needs a ${wanted}, for example: ${(0,name_program/* typedAs */.zI)((0,arguments_commands/* specOf */.rI)(command).examples[0] ?? '', program)}`;
}
function judgeFlags({ command, options }) {
    const { watch, json, doing, todo, note, fix, csv, write, force, 'dry-run': dryRun } = options;
    if (csv && json)
        return 'Give --csv or --json, not both.';
    if (command === 'check' && dryRun && !fix)
        return '--dry-run shows what --fix would change: give both.';
    if (watch && fix)
        return '--watch only looks: give it or --fix, not both.';
    if (force && !write)
        return '--force lets --write replace what git could not bring back: give both.';
    if (doing && todo)
        return 'A step has one status: give --doing or --todo, not both.';
    if (todo && note !== undefined)
        return "An open step may have no place for a note: give --note or --todo. To take a note out: --note ''.";
    return null;
}
function judgePaths({ readme, roadmap, chart, from, site }) {
    if ([readme, roadmap, chart, from, site].flat().some(isBlank))
        return 'A path is empty. Write the name of a file behind --roadmap, --readme, --chart, --from and --site.';
    if (typeof chart === 'string' && chart !== 'off' && !(0,src_options/* isSvg */.$D)(chart))
        return `"${chart}" is no SVG. Give --chart a file that ends in .svg.`;
    return null;
}
function judgeValues({ format, history, theme, today, language, shard }) {
    if (typeof history === 'string' && !(0,src_options/* isHistoryUse */.A8)(history))
        return 'Give --history auto, card or off.';
    if (typeof format === 'string' && !arguments_arguments/* FORMATS */.h.some((known) => known === format))
        return `There is no format "${format}".${(0,explain_words/* didYouMean */.a)(format, arguments_arguments/* FORMATS */.h)} Give --format ${arguments_arguments/* FORMATS */.h.join(', ')}.`;
    if (typeof shard === 'string' && (0,class_shard/* readShard */.X)(shard) === null)
        return `"${shard}" is no part. Write --shard as 1/8.`;
    if (typeof theme === 'string' && !(0,src_options/* isTheme */.sg)(theme))
        return `There is no theme "${theme}".${(0,explain_words/* didYouMean */.a)(theme, src_options/* THEMES */.zG)} Give --theme ${src_options/* THEMES */.zG.join(', ')}.`;
    if (typeof today === 'string' && !(0,day/* isDay */.N)(today))
        return `"${today}" is no day. Write --today as 2026-08-02.`;
    if (typeof language === 'string' && (0,src_options/* canonicalLanguage */.vQ)(language) === null)
        return `"${language}" is no BCP 47 tag. Write --language as pt or zh-Hant.`;
    return null;
}
function isBlank(value) {
    return typeof value === 'string' && value.trim() === '';
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/cli/arguments/parse-words.js


/** Takes the command out: the first word that is neither an option nor the value of one, so that common options may stand before it. */
function splitCommand(words) {
    const all = Object.assign({}, ...arguments_commands/* COMMAND_NAMES */.nZ.map((name) => (0,arguments_commands/* specOf */.rI)(name).options), arguments_commands/* COMMON */.Sq);
    const options = toConfig(all);
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
    const first = tokens.find(({ kind }) => kind !== 'option');
    const command = first?.kind === 'positional' ? arguments_commands/* COMMAND_NAMES */.nZ.find((known) => known === first.value) : undefined;
    if (first === undefined || command === undefined)
        return { command: null, rest: words };
    return { command, rest: words.filter((_, at) => at !== first.index) };
}
/** The words as options and operands. Throws, with a message to show, for what the command does not know. */
function parseWords(command, words) {
    const options = toConfig((0,arguments_commands/* optionsOf */.cz)(command));
    const parsed = (0,external_node_util_.parseArgs)({ args: [...words], options, allowPositionals: true, strict: true, tokens: true });
    const order = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    return { options: parsed.values, operands: parsed.positionals, order };
}
function toConfig(options) {
    const entries = Object.entries(options).map(([name, { value, short, multiple = false }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', multiple, ...(short === undefined ? {} : { short }) },
    ]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/src/cli/arguments/read-arguments.js










/** Reads the words behind `trailmark`; a notice when they ask for help or can't be understood. `today` is taken when no day is given. */
function readArguments(words, call) {
    const isHelp = words[0] === 'help';
    const { command, rest } = splitCommand(isHelp ? words.slice(1) : words);
    const named = command ?? 'status';
    try {
        const parsed = parseWords(named, rest);
        if (parsed.options.version)
            return { text: `${build_package/* version */.rE}\n`, exitCode: 0 };
        const isUnknown = command === null && parsed.operands.length > 0;
        if ((parsed.options.help || isHelp) && !isUnknown)
            return { text: (0,name_program/* typedAs */.zI)(helpOf(command), call.program), exitCode: 0 };
        const asked = { program: call.program, command: named, isNamed: command !== null, ...parsed };
        const problem = judgeWords(asked);
        return problem === null ? toArguments(asked, call) : wrongUsage(problem, command, call);
    }
    catch (error) {
        return wrongUsage((0,explain_words/* explainOption */.X)(error, named), command, call);
    }
}
function toArguments({ command, operands, options, order }, { program, today }) {
    const theme = textOf(options, 'theme');
    const language = textOf(options, 'language');
    const history = textOf(options, 'history');
    return {
        program,
        command,
        operand: operands.length === 0 ? null : operands.join(' '),
        operands,
        root: textOf(options, 'root') ?? '.',
        scope: {
            roadmap: textsOf(options, 'roadmap'),
            readme: textOrNull(options, 'readme'),
            chart: command === 'card' ? (operands[0] ?? null) : textOrNull(options, 'chart'),
        },
        goal: textOf(options, 'goal'),
        when: textsOf(options, 'when'),
        language: language === undefined ? null : (0,src_options/* canonicalLanguage */.vQ)(language),
        today: textOf(options, 'today') ?? today,
        ...((0,src_options/* isTheme */.sg)(theme) ? { theme } : {}),
        ...((0,src_options/* isHistoryUse */.A8)(history) ? { history } : {}),
        lists: textsOf(options, 'list'),
        note: textOrNull(options, 'note'),
        from: textOrNull(options, 'from'),
        site: textOrNull(options, 'site'),
        shard: (0,class_shard/* readShard */.X)(textOf(options, 'shard') ?? ''),
        json: options.json === true || options.format === 'json',
        format: options.json === true ? 'json' : (arguments_arguments/* FORMATS */.h.find((format) => format === options.format) ?? 'text'),
        color: chooseColor(order),
        flags: flagsOf(command, options),
    };
}
function flagsOf(command, options) {
    const own = Object.entries((0,arguments_commands/* specOf */.rI)(command).options).filter(([name]) => name in (0,arguments_commands/* optionsOf */.cz)(command));
    return new Set(own.flatMap(([name, { value }]) => (value === undefined && options[name] === true ? [name] : [])));
}
/** The value of an option; undefined where it was not given. */
function textOf(options, name) {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
}
function textOrNull(options, name) {
    return textOf(options, name) ?? null;
}
/** All values of an option that may be given again. */
function textsOf(options, name) {
    const values = options[name];
    return Array.isArray(values) ? values : [];
}
/** Of `--color` and `--no-color` the last one counts. */
function chooseColor(order) {
    const last = order.findLast((name) => name === 'color' || name === 'no-color');
    return last === undefined ? null : last === 'color';
}
function wrongUsage(message, command, call) {
    const more = command === null ? '"trailmark --help" for the commands' : `"trailmark help ${command}" for its options`;
    return { text: `trailmark: ${message}\nRun ${(0,name_program/* typedAs */.zI)(more, call.program)}.\n`, exitCode: 2 };
}

// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
;// CONCATENATED MODULE: ./build/src/cli/main.js






const BUG = 70;
/** Empties a terminal, and begins at its top. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';
/** Does what the words behind `trailmark` ask for and gives the exit code. It never throws. */
async function main(words, host) {
    const written = [];
    try {
        const isAsking = words[0] === 'complete' && words[1] === '--';
        const output = isAsking ? await complete(words.slice(2), host) : await answer(words, host, written);
        await show(output, host);
        return output.exitCode;
    }
    catch (error) {
        const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
        const files = written.length === 0 ? 'Nothing was written' : `Written before it: ${written.join(', ')}`;
        host.stderr.write(`trailmark: ${what}\nThis is a fault of Trailmark or of the disk. ${files}. Look at the disk, and run it again; if it stays, report it with the lines above.\n`);
        return BUG;
    }
}
/** `written` gets the path of every file that was written. */
async function answer(words, host, written) {
    const explained = await helpOnCode(words, host);
    if (explained !== null)
        return { ...QUIET, stdout: explained };
    const asked = readArguments(words, { program: (0,name_program/* nameProgram */.CX)(host), today: (0,day/* dayOf */.kb)(host.now) });
    if ('text' in asked)
        return asked.exitCode === 0 ? { stdout: asked.text, stderr: '', files: [], exitCode: 0 } : (0,output/* refuse */.T)(2, asked.text);
    if (asked.command === 'completion')
        return printCompletion(asked, host);
    // Help and version are there before all that reads files is loaded.
    const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(483), __webpack_require__.e(791), __webpack_require__.e(661), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 5876));
    if (!asked.flags.has('watch'))
        return runCommand(asked, host, written);
    return keepRunning(asked, host, () => runCommand(asked, host, written));
}
/** A code of a problem behind `help`; null where it is none. */
async function helpOnCode([help, code = '', ...more], host) {
    if (help !== 'help' || more.length > 0 || arguments_commands/* COMMAND_NAMES */.nZ.some((name) => name === code))
        return null;
    const { explainCode } = await Promise.all(/* import() */[__webpack_require__.e(483), __webpack_require__.e(791), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 2802));
    return explainCode(code, (0,name_program/* nameProgram */.CX)(host));
}
const QUIET = { stdout: '', stderr: '', files: [], exitCode: 0 };
/** Shows what a command says again when that has changed, until the person stops it. */
async function keepRunning(asked, host, run) {
    const { watchFolder } = await Promise.all(/* import() */[__webpack_require__.e(483), __webpack_require__.e(791), __webpack_require__.e(661), __webpack_require__.e(78)]).then(__webpack_require__.bind(__webpack_require__, 2078));
    const stop = new AbortController();
    host.onInterrupt?.(() => stop.abort());
    let last = '';
    const work = async () => {
        const { stdout, ...output } = await run();
        const shown = { ...output, stdout: [...partsOf(stdout)].join('') };
        const text = shown.stderr + shown.stdout;
        if (text === last)
            return;
        last = text;
        if (host.stdout.isTTY === true)
            host.stdout.write(CLEAR);
        await show(shown, host);
    };
    await watchFolder((0,external_node_path_.resolve)(host.cwd, asked.root), work, stop.signal);
    return QUIET;
}
/** The script prints by itself. */
async function printCompletion({ operand, program }, host) {
    const { printScript } = await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(483), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 6848));
    printScript(operand ?? '', program === 'trailmark' ? null : (host.program ?? ''));
    return QUIET;
}
/** What a shell asks for while a line is typed. */
async function complete(words, { cwd }) {
    const { printWords } = await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(483), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 6848));
    const { listOpenSteps } = await Promise.all(/* import() */[__webpack_require__.e(483), __webpack_require__.e(791), __webpack_require__.e(661), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 9881));
    printWords(words, words.includes('tick') ? await listOpenSteps(cwd) : []);
    return QUIET;
}
async function show({ stdout, stderr }, host) {
    host.stderr.write(stderr);
    await print(stdout, host);
}
function partsOf(text) {
    return typeof text === 'string' ? [text] : text;
}
async function print(text, { stdout }) {
    for (const part of partsOf(text))
        if (!(await isTaken(part, stdout)))
            return;
}
/** Whether there is still somebody who reads: one that has seen enough (`trailmark | head`) closes the pipe, and that is no fault. */
function isTaken(part, stdout) {
    return new Promise((done, fail) => {
        stdout.write(part, (error) => {
            if (error && error.code !== 'EPIPE')
                fail(error);
            else
                done(!error);
        });
    });
}

;// CONCATENATED MODULE: ./build/src/cli/run-process.js

/** Runs what the words of this process ask for, and sets its exit code. */
async function runProcess() {
    const { argv, env, stdout, stderr } = process;
    const [, program = '', ...words] = argv;
    // What can't be told is no reason for another exit code: nobody reads, or the disk below the log is full. Whoever prints the answer hears of it by itself.
    stderr.on('error', () => { });
    stdout.on('error', () => { });
    // Nearly all that is made for one repository of a class is dead with the next: a nursery that stays small takes 2,135
    // of them from 340 to 270 MB in the same time.
    if (words.includes('class'))
        (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 19))).setFlagsFromString('--semi-space-growth-factor=1');
    const host = {
        ...{ cwd: process.cwd(), env, now: new Date(), stdout, stderr, program },
        onInterrupt(stop) {
            process.once('SIGINT', stop);
            process.once('SIGTERM', stop);
        },
        // Node opens it when it is first looked at.
        get stdin() {
            return process.stdin;
        },
    };
    process.exitCode = await main(words, host);
}


/***/ }),

/***/ 8910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord)
/* harmony export */ });
/* harmony import */ var _render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9361);

/** A text as one word of a shell. */
function quoteWord(text) {
    const clean = (0,_render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text);
    return /^[\w./:-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 8755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readShard),
/* harmony export */   m: () => (/* binding */ takeShard)
/* harmony export */ });
/** A part as it is written, `1/8` for the first of eight; null for anything else. */
function readShard(text) {
    const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
    return number === undefined || of === undefined || number < 1 || number > of ? null : { number, of };
}
/** The entries of one part: every `of`-th, so that parts are of nearly the same length. */
function takeShard(entries, shard) {
    return shard === null ? entries : entries.filter((_, at) => at % shard.of === shard.number - 1);
}


/***/ }),

/***/ 5527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ mondayOf),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Xr: () => (/* binding */ dayOfSeconds),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   ip: () => (/* binding */ writeDay),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;
/** Whether `text` is a day that exists (`2026-02-30` does not). */
function isDay(text) {
    const [, year, month, date] = (DAY.exec(text) ?? []).map(Number);
    if (year === undefined || month === undefined || date === undefined)
        return false;
    const lastDate = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
    return month >= 1 && month <= 12 && date >= 1 && date <= lastDate;
}
/** The day that it is at a moment, in UTC. */
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}
/** Whole days from `from` to `to`; negative when `to` is earlier. */
function daysBetween(from, to) {
    return (instant(to) - instant(from)) / MILLISECONDS_A_DAY;
}
/** The day that lies a number of days after another, before it when the number is negative. */
function addDays(day, days) {
    return dayAt(instant(day) + days * MILLISECONDS_A_DAY);
}
/** The Monday of the week of a day. */
function mondayOf(day) {
    // 1970-01-05 was a Monday.
    const since = instant(day) / MILLISECONDS_A_DAY - 4;
    return addDays(day, -(((since % 7) + 7) % 7));
}
/** The day in UTC of a moment given in seconds since 1970. */
function dayOfSeconds(seconds) {
    return dayAt(seconds * 1000);
}
/** A day as a long date in a language, as `2 August 2026`, and its month and year alone; `language` is a BCP 47 tag. The calendar is the one in which days are written. */
function writeDay(day, language) {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
    const part = (type) => format.formatToParts(instant(day)).find((each) => each.type === type)?.value ?? '';
    return { day: format.format(instant(day)), month: part('month'), year: part('year') };
}
function dayAt(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}
/** Milliseconds since 1970. `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
function instant(day) {
    return Date.parse(`${day}T00:00:00Z`);
}
function isLeap(year) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}


/***/ }),

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ isSvg),
/* harmony export */   A8: () => (/* binding */ isHistoryUse),
/* harmony export */   Vv: () => (/* binding */ HISTORY),
/* harmony export */   sg: () => (/* binding */ isTheme),
/* harmony export */   vQ: () => (/* binding */ canonicalLanguage),
/* harmony export */   zG: () => (/* binding */ THEMES)
/* harmony export */ });
/** The names of the card's palettes; the first is the one without a wish. */
const THEMES = ['trail', 'ocean', 'sunset', 'mono'];
/** Whether a word names a palette. */
function isTheme(word) {
    return THEMES.some((theme) => theme === word);
}
/** What git's days are used for: `auto`, comment, summary and terminal; `card`, the committed card too; `off`, nothing. */
const HISTORY = ['auto', 'off', 'card'];
/** Whether a word says what git's days are used for. */
function isHistoryUse(word) {
    return HISTORY.some((use) => use === word);
}
/** A language tag in its canonical form; null when it is no BCP 47 tag. */
function canonicalLanguage(tag) {
    try {
        return Intl.getCanonicalLocales(tag)[0] ?? null;
    }
    catch {
        return null;
    }
}
/** Whether a path is that of a picture Trailmark can draw. */
function isSvg(path) {
    return path.toLowerCase().endsWith('.svg');
}


/***/ }),

/***/ 4231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/** How many letters of two short words must be put in, taken out, changed or swapped with their neighbour. */
function editDistance(a, b) {
    let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
    for (let i = 0; i < a.length; i += 1) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j += 1) {
            const isSwapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
            const swapped = isSwapped ? (before[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
            const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
            next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, changed, swapped));
        }
        [before, row] = [row, next];
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 9361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ cleanSource),
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
// https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters: they reorder what stands around them.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// C0 and C1 controls, the line and paragraph separators, the byte order mark and the interlinear annotation marks.
const CONTROL = /[\p{Cc}\u2028\u2029\ufeff\ufff9-\ufffb]+/gu;
// CSI sequences (ECMA-48): their letters would stay behind once the escape character itself is gone.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;
/**
 * User text on one line for any product: terminal sequences, control and direction characters are dropped,
 * line ends become one blank. An empty result becomes an en dash, so that a name is never invisible.
 */
function cleanText(text) {
    return cleanSource(text).replace(/\s+/g, ' ').trim() || '–';
}
/** One line of a file as the terminal may show it: like `cleanText`, but every blank stays where it is. */
function cleanSource(line) {
    return line
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(SEQUENCE, '')
        .replace(BIDI, '')
        .replace(CONTROL, ' ');
}


/***/ })

};
