// The organizer's desk: a button to sit down at it, then the authenticator app she would have in her hand.
import * as api from "./api.js";
import { el, icon } from "./dom.js";
import { openPane } from "./panes.js";
import { readChat, readPeople } from "./store.js";
import { toast, trying } from "./toasts.js";
import { words } from "./strings.js";

const LOOK_AGAIN_MS = 1000;

export function createDesk(store, panes) {
  const desk = { store, panes, told: null, sitting: false };
  build(desk);
  setInterval(() => document.hidden || !desk.told?.person || readDesk(desk), LOOK_AGAIN_MS);
  return desk;
}

function build(desk) {
  desk.button = el("button.sit", { type: "button", onclick: () => sit(desk) }, icon("person"), words.sitAtTheDesk);
  desk.note = el("span.ahead", { role: "status" }, words.deskNote);
  desk.code = el("output.code", { "aria-label": words.codeNow });
  desk.left = el("span.ahead");
  desk.type = el("button.chip", { type: "button", onclick: () => type(desk) }, words.typeCode);
  desk.app = el("div.authenticator", { role: "group", "aria-label": words.authenticator, hidden: true },
    el("div.stage-line", {}, el("span", {}, words.authenticator), desk.left), el("div.stage-line", {}, desk.code, desk.type));
  desk.root = el("div.stage-card", { hidden: true }, desk.button, desk.note, desk.app);
}

// Without the demo around it there is no desk to sit at.
export async function readDesk(desk) {
  try {
    show(desk, await api.desk());
  } catch {
    desk.code.textContent = "";
  }
}

async function sit(desk) {
  if (desk.told?.person) return openPane(desk.panes, desk.told.person, true);
  desk.sitting = true;
  show(desk, desk.told);
  const told = await trying(() => api.sitAtTheDesk());
  desk.sitting = false;
  show(desk, told ?? desk.told);
  if (!told?.person) return;
  await trying(() => readPeople(desk.store));
  openPane(desk.panes, told.person, true);
}

async function type(desk) {
  const { person, code } = desk.told;
  openPane(desk.panes, person, true);
  await trying(() => api.sendText(person, code));
  await trying(() => readChat(desk.store, person));
  toast(words.codeTyped, desk.panes.root);
}

function show(desk, told) {
  desk.told = told;
  desk.root.hidden = told === null;
  desk.button.disabled = desk.sitting;
  const seated = Boolean(told?.person);
  const note = desk.sitting ? words.sittingDown : seated ? "" : words.deskNote;
  if (desk.note.textContent !== note) desk.note.textContent = note;
  desk.app.hidden = !told?.code;
  if (!told?.code) return;
  const shown = `${told.code.slice(0, 3)} ${told.code.slice(3)}`;
  if (desk.code.textContent !== shown) desk.code.textContent = shown;
  desk.left.textContent = words.codeLeft(told.seconds);
}
