export const id = 78;
export const ids = [78];
export const modules = {

/***/ 2078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchFolder: () => (/* binding */ watchFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8661);




/** An editor saves in several steps. */
const QUIET_MS = 100;
/** A system hands out only so many; what lies deeper is seen with the next change above. */
const MOST_FOLDERS = 500;
/** Does the work again whenever a file below the root changes, until it is stopped. Nothing is asked for in between: the system says when. */
async function watchFolder(root, work, stop) {
    const stopped = new Promise((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
    while (!stop.aborted) {
        // From before the work on, so that no change falls between two rounds.
        const { changed, close } = openWatch(root, await (0,_collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolders */ .iz)(root));
        try {
            await work();
            await Promise.race([changed, stopped]);
            if (!stop.aborted)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(QUIET_MS);
        }
        finally {
            close();
        }
    }
}
function openWatch(root, folders) {
    const { promise, resolve } = withResolver();
    const watchers = folders.slice(0, MOST_FOLDERS).map((folder) => {
        const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), () => resolve());
        // A folder that goes away is a change like any other.
        return watcher.on('error', () => resolve());
    });
    const close = () => {
        for (const watcher of watchers)
            watcher.close();
    };
    return { changed: promise, close };
}
function withResolver() {
    let resolve = () => { };
    const promise = new Promise((done) => {
        resolve = done;
    });
    return { promise, resolve };
}


/***/ })

};
