// Puts the page together.
import { createDesk, readDesk } from "./desk.js";
import { el } from "./dom.js";
import { createPanes, reopen } from "./panes.js";
import { addPersonButton, createPeopleList, showPeopleList } from "./people_list.js";
import { createStage, readClock, readStage } from "./stage.js";
import { createStore, followEvents, readPeople } from "./store.js";
import { applyTheme, themeButton } from "./theme.js";
import { trying } from "./toasts.js";
import { words } from "./strings.js";

applyTheme();
document.title = words.title;
document.documentElement.dataset.view = "people";

const store = createStore();
const stage = createStage(() => panes.open.forEach((pane) => pane.show()));
const panes = createPanes(store, stage, () => showPeopleList(list));
const list = createPeopleList(store, panes);

const desk = createDesk(store, panes);

const header = el("header.side-header", {}, el("h1", {}, words.title), themeButton(), addPersonButton(store, panes));
const side = el("aside.side", { "aria-label": words.people }, header, list.rows, stage.root);
stage.root.prepend(desk.root);
document.body.append(el("div.app", {}, side, panes.root));

await trying(() => readPeople(store));
await Promise.all([readStage(stage), readDesk(desk)]);
reopen(panes);
followEvents(store, () => Promise.all([readClock(stage), readDesk(desk)]));
