export const id = 498;
export const ids = [498];
export const modules = {

/***/ 8498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listOpenSteps: () => (/* binding */ listOpenSteps)
/* harmony export */ });
/* harmony import */ var _collect_config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9305);
/* harmony import */ var _collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _on_demand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3229);
/* harmony import */ var _parse_list_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8234);
/* harmony import */ var _parse_parse_roadmaps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7331);
/* harmony import */ var _render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7532);






/** The open steps of a folder by their ids, with the path before one that several files have. */
async function listOpenSteps(root) {
    const { settings } = await (0,_collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(root, null);
    const { roadmap = [], readme = null } = settings;
    const { roadmaps: sources } = await (0,_collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkingTree */ .cD)({ root, roadmap, readme, ...(0,_collect_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultsOf */ .Gf)(settings) });
    const { roadmaps } = await (0,_on_demand_js__WEBPACK_IMPORTED_MODULE_2__/* .withParts */ .dK)(() => (0,_parse_parse_roadmaps_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRoadmaps */ .l)(sources));
    const steps = roadmaps.flatMap((one) => (0,_parse_list_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .listSteps */ .A)(one));
    const ids = steps.map(({ id, path }) => id.slice(path.length + 1));
    return steps.flatMap(({ id, title, status }, at) => {
        const own = ids[at] ?? id;
        const isOne = ids.indexOf(own) === ids.lastIndexOf(own);
        const isOpen = status === 'todo' || status === 'doing';
        return isOpen ? [{ value: isOne ? own : id, says: (0,_render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanText */ .X)(title) }] : [];
    });
}


/***/ })

};
