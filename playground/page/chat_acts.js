// Everything a person can do in their chat. Each act goes to the pocket Telegram; the chat is then read again.
import * as api from "./api.js";
import { alertBox } from "./dialogs.js";
import { copyText } from "./keyboard.js";
import { openMenu } from "./menu.js";
import { readChat } from "./store.js";
import { toast, trying } from "./toasts.js";
import { words } from "./strings.js";

// pane: {root, composer, log} are filled in by pane.js after this is made.
export function createActs(store, person, pane) {
  const done = (work) => trying(async () => (await work, readChat(store, person.id)), pane.root);
  const act = {
    person: person.id,
    language: person.language_code,
    personName: () => person.name,
    botName: () => store.chats.get(person.id)?.bot?.name || words.theBot,
    start: (payload) => done(api.start(person.id, payload)),
    reactionsTo: (message) => store.chats.get(person.id)?.reactions?.[message.message_id] ?? [],
    say: (text, replyTo) => done(api.sendText(person.id, text, replyTo)),
    sendFiles: (files, kind, caption) => done(api.sendFiles(person.id, files, kind, caption)),
    sendOther: (kind) => done(api.sendOther(person.id, kind)),
    forward: (message) => done(api.forward(person.id, message.message_id)),
    edit: (message, text) => done(api.edit(person.id, message.message_id, text)),
    remove: (message) => done(api.remove(person.id, message.message_id)),
    block: () => done(api.block(person.id)),
    unblock: () => done(api.unblock(person.id)),
    tap: (message, keyData) => tapped(store, person, pane, message, keyData),
    jump: (id) => jumpTo(pane, id),
  };
  act.menu = (message, where) => openMenu(choicesFor(act, pane, message), where, words.messageActions);
  return act;
}

async function tapped(store, person, pane, message, keyData) {
  const answer = await trying(() => api.tap(person.id, message.message_id, keyData), pane.root);
  if (answer?.answered && answer.alert) alertBox(answer.answered, person.language_code);
  else if (answer?.answered) toast(answer.answered, pane.root);
  return trying(() => readChat(store, person.id), pane.root);
}

function choicesFor(act, pane, message) {
  const mine = message.from?.id === act.person;
  const text = message.text ?? message.caption;
  const mayEdit = mine && text !== undefined && !message.forward_origin;
  const choices = [
    { icon: "reply", label: words.reply, act: () => pane.composer.replyTo(message) },
    text && !message.has_protected_content && { icon: "copy", label: words.copyText, act: () => copyText(text, pane.root) },
    mayEdit && { icon: "pencil", label: words.edit, act: () => pane.composer.editMessage(message) },
    !message.has_protected_content && { icon: "forward", label: words.forward, act: () => act.forward(message) },
    mine && { icon: "trash", label: words.remove, act: () => act.remove(message), danger: true },
  ];
  return choices.filter(Boolean);
}

function jumpTo(pane, id) {
  const target = pane.log.list.querySelector(`[data-id="${CSS.escape(String(id))}"]`);
  if (!target) return;
  target.scrollIntoView({ block: "center", behavior: "smooth" });
  target.classList.add("found");
  setTimeout(() => target.classList.remove("found"), 1600);
}
