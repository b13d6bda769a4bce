export const id = 135;
export const ids = [135];
export const modules = {

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printScript: () => (/* binding */ printScript),
/* harmony export */   printWords: () => (/* binding */ printWords)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _bomb_sh_tab__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8514);
/* harmony import */ var _locales_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1630);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6212);
/* harmony import */ var _arguments_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5352);
/* harmony import */ var _arguments_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6484);
/* harmony import */ var _terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8757);







/** The values of an option that can be listed, by the name of the value. */
const VALUES = {
    NAME: _options_js__WEBPACK_IMPORTED_MODULE_4__/* .THEMES */ .zG,
    FORMAT: _arguments_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .h,
    TAG: _locales_load_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCALES */ .Y.map(({ tag }) => tag),
};
/** Prints the script that a shell reads once; `program` is what the script asks. */
function printScript(shell, program) {
    const isInstalled = /^trailmark(?:\.\w+)?$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(program));
    (0,_bomb_sh_tab__WEBPACK_IMPORTED_MODULE_1__/* .script */ .K$)(shell, 'trailmark', isInstalled ? 'trailmark' : `${(0,_terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteWord */ .X)(process.execPath)} ${(0,_terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteWord */ .X)(program)}`);
}
/** Prints the words that can stand next, as the scripts read them. `steps` are those that can be ticked. */
function printWords(words, steps) {
    const root = new _bomb_sh_tab__WEBPACK_IMPORTED_MODULE_1__/* .RootCommand */ .kk();
    addOptions(root, { ...(0,_arguments_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .specOf */ .rI)('status').options, ..._arguments_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .Sq });
    root.command('help', 'all about one command').argument('COMMAND', (complete) => {
        for (const name of _arguments_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .nZ)
            complete(name, (0,_arguments_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .specOf */ .rI)(name).says);
    });
    for (const name of _arguments_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .nZ) {
        const command = root.command(name, (0,_arguments_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .specOf */ .rI)(name).says);
        addOptions(command, { ...(0,_arguments_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .specOf */ .rI)(name).options, ..._arguments_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .Sq });
        const known = operandsOf(name, steps);
        if (known.length > 0)
            command.argument('operand', (complete) => {
                for (const { value, says } of known)
                    complete(value, says);
            });
    }
    root.parse([...words]);
}
function operandsOf(command, steps) {
    if (command === 'tick')
        return steps;
    return command === 'completion' ? _arguments_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .SHELLS */ .OF.map((value) => ({ value, says: '' })) : [];
}
function addOptions(command, options) {
    for (const [name, { value, says, short }] of Object.entries(options)) {
        const values = value === undefined ? null : (VALUES[value] ?? wordsOf(value));
        if (values === null)
            command.option(name, says, ...(short === undefined ? [] : [short]));
        else
            command.option(name, says, (complete) => {
                for (const one of values)
                    complete(one, '');
            });
    }
}
/** `FILE|off` can be the word `off`. */
function wordsOf(value) {
    return value.includes('|') ? value.split('|').filter((word) => word === word.toLowerCase()) : [];
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord)
/* harmony export */ });
/* harmony import */ var _render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7532);

/** A text as one word of a shell. */
function quoteWord(text) {
    const clean = (0,_render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text);
    return /^[\w./:-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 7532:
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
