export const id = 848;
export const ids = [848];
export const modules = {

/***/ 6848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printScript: () => (/* binding */ printScript),
/* harmony export */   printWords: () => (/* binding */ printWords)
/* harmony export */ });
/* harmony import */ var _bomb_sh_tab__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5380);
/* harmony import */ var _locales_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7483);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);
/* harmony import */ var _arguments_arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1759);
/* harmony import */ var _arguments_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9373);
/* harmony import */ var _terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8910);






/** The values of an option that can be listed, by the name of the value. */
const VALUES = {
    NAME: _options_js__WEBPACK_IMPORTED_MODULE_3__/* .THEMES */ .zG,
    FORMAT: _arguments_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMATS */ .h,
    TAG: _locales_load_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCALES */ .Y.map(({ tag }) => tag),
};
/** Prints the script that a shell reads once; `file` is the program that the script asks, null where the shell finds it by its name. */
function printScript(shell, file) {
    (0,_bomb_sh_tab__WEBPACK_IMPORTED_MODULE_0__/* .script */ .K$)(shell, 'trailmark', file === null ? 'trailmark' : `${(0,_terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteWord */ .X)(process.execPath)} ${(0,_terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteWord */ .X)(file)}`);
}
/** Prints the words that can stand next, as the scripts read them. `steps` are those that can be ticked. */
function printWords(words, steps) {
    const root = new _bomb_sh_tab__WEBPACK_IMPORTED_MODULE_0__/* .RootCommand */ .kk();
    addOptions(root, { ...(0,_arguments_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .specOf */ .rI)('status').options, ..._arguments_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON */ .Sq });
    root.command('help', 'all about one command').argument('COMMAND', (complete) => {
        for (const name of _arguments_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_NAMES */ .nZ)
            complete(name, (0,_arguments_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .specOf */ .rI)(name).says);
    });
    for (const name of _arguments_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_NAMES */ .nZ) {
        const command = root.command(name, (0,_arguments_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .specOf */ .rI)(name).says);
        addOptions(command, { ...(0,_arguments_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .specOf */ .rI)(name).options, ..._arguments_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON */ .Sq });
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
    return command === 'completion' ? _arguments_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .SHELLS */ .OF.map((value) => ({ value, says: '' })) : [];
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


/***/ })

};
