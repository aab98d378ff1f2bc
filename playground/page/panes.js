// Which chats are open side by side. On a narrow screen one at a time, with the list of people behind it.
import { el } from "./dom.js";
import { createPane } from "./pane.js";
import { listen, personOf } from "./store.js";
import { remember, remembered } from "./theme.js";
import { words } from "./strings.js";

const PANE_WIDTH = 360;

export function createPanes(store, stage, onchange) {
  const root = el("main.panes", { "aria-label": words.title });
  const panes = { store, stage, root, open: [], onchange };
  listen(store, (person) => changed(panes, person));
  addEventListener("resize", () => trim(panes));
  return panes;
}

export const isOpen = (panes, id) => panes.open.some((pane) => pane.person.id === id);

// Opens a person's chat in place of the last one, or beside the others.
export function openPane(panes, id, beside = false) {
  const person = personOf(panes.store, id);
  if (!person) return;
  document.documentElement.dataset.view = "chat";
  const already = panes.open.find((pane) => pane.person.id === id);
  if (!already) {
    if (!beside && panes.open.length) panes.open.pop();
    panes.open.push(newPane(panes, person));
    trim(panes);
  }
  arranged(panes);
  // On a phone the focus would raise the keyboard over what was just opened.
  if (!matchMedia("(pointer: coarse)").matches) (already ?? panes.open.at(-1)).composer.input.focus({ preventScroll: true });
}

function newPane(panes, person) {
  const go = { back: () => showPeople(), close: () => closePane(panes, person.id) };
  const pane = createPane(panes.store, person, panes.stage, go);
  pane.show();
  return pane;
}

export function showPeople() {
  document.documentElement.dataset.view = "people";
}

function closePane(panes, id) {
  panes.open = panes.open.filter((pane) => pane.person.id !== id);
  if (!panes.open.length) showPeople();
  arranged(panes);
}

function trim(panes) {
  const room = Math.max(1, Math.floor(panes.root.clientWidth / PANE_WIDTH));
  if (panes.open.length <= room) return;
  panes.open = panes.open.slice(-room);
  arranged(panes);
}

function arranged(panes) {
  const roots = panes.open.map((pane) => pane.root);
  for (const child of [...panes.root.children]) if (!roots.includes(child)) child.remove();
  for (const root of roots) if (!root.isConnected) panes.root.append(root);
  if (!roots.length) panes.root.append(el("p.empty", {}, words.emptyMain));
  panes.root.dataset.count = String(roots.length);
  for (const pane of panes.open) pane.show();
  remember("open", JSON.stringify(panes.open.map((pane) => pane.person.id)));
  panes.onchange();
}

export function reopen(panes) {
  const ids = known(panes.store, JSON.parse(remembered("open") ?? "[]"));
  const first = panes.store.people[0]?.id;
  for (const id of ids.length ? ids : [first].filter(Boolean)) openPane(panes, id, true);
}

const known = (store, ids) => (Array.isArray(ids) ? ids.filter((id) => personOf(store, id)) : []);

function changed(panes, person) {
  for (const pane of panes.open) if (pane.person.id === person) pane.show();
}
