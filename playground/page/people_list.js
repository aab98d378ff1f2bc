// The list of people: who they are, what was said last, and who has something new.
import * as api from "./api.js";
import { el, iconButton, avatar } from "./dom.js";
import { summaryOf } from "./attachments.js";
import { formBox, labelled } from "./dialogs.js";
import { isOpen, openPane } from "./panes.js";
import { listen, readPeople } from "./store.js";
import { languages, words } from "./strings.js";
import { timeOf } from "./times.js";
import { trying } from "./toasts.js";

export function createPeopleList(store, panes) {
  const rows = el("ul.people", { "aria-label": words.people });
  const list = { store, panes, rows, seen: new Map() };
  listen(store, () => showPeopleList(list));
  return list;
}

export function showPeopleList(list) {
  const focused = document.activeElement?.closest?.(".person")?.dataset.id;
  list.rows.replaceChildren(...list.store.people.map((person) => row(list, person)));
  if (focused) list.rows.querySelector(`[data-id="${CSS.escape(focused)}"] .person-open`)?.focus({ preventScroll: true });
}

function row(list, person) {
  const open = isOpen(list.panes, person.id);
  const chat = list.store.chats.get(person.id);
  const last = chat?.messages.at(-1);
  if (open || !list.seen.has(person.id)) list.seen.set(person.id, last?.message_id ?? 0);
  const unread = unreadOf(list, person, chat);
  const choose = el("button.person-open", { type: "button", "aria-current": open ? "true" : null, onclick: () => openPane(list.panes, person.id) },
    avatar(person.name, person.id), el("span.person-words", {}, firstLine(person, last), secondLine(person, chat, last, unread)));
  const beside = iconButton("beside", words.openBeside(person.name), () => openPane(list.panes, person.id, true), "button.round.beside");
  return el("li.person", { data: { id: person.id } }, choose, !open && beside);
}

function unreadOf(list, person, chat) {
  const seen = list.seen.get(person.id);
  return (chat?.messages ?? []).filter((message) => message.from?.is_bot && message.message_id > seen).length;
}

function firstLine(person, last) {
  return el("span.person-line", {}, el("bdi.person-name", {}, person.name), last && el("time", {}, timeOf(last.date, "en-GB")));
}

function secondLine(person, chat, last, unread) {
  const language = languages[person.language_code] ?? person.language_code ?? words.languageNotTold;
  const text = chat?.blocked ? words.blocked : last ? summaryOf(last).replaceAll(/\s+/gu, " ").slice(0, 90) : language;
  return el("span.person-line", {}, el("bdi.person-last", { lang: person.language_code }, text), unread > 0 && el("span.unread", {}, String(unread)));
}

export function addPersonButton(store, panes) {
  return iconButton("plus", words.addPerson, () => addPerson(store, panes), "button.round.add-person");
}

async function addPerson(store, panes) {
  const name = el("input", { name: "name", required: true, maxlength: "64", dir: "auto", autocomplete: "off", autofocus: true });
  const options = Object.entries(languages).map(([code, label]) => el("option", { value: code }, label));
  const language = el("select", { name: "language" }, options, el("option", { value: "" }, words.languageNotTold));
  const fields = [labelled(words.personName, name), labelled(words.personLanguage, language), el("p.note", {}, words.madeUp)];
  const filled = await formBox(words.addPerson, fields, words.add);
  if (!filled?.name.trim()) return;
  const person = await trying(() => api.addPerson(filled.name.trim(), filled.language));
  if (!person) return;
  await trying(() => readPeople(store));
  openPane(panes, person.id, innerWidth > 1100);
}
