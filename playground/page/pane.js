// One person's phone: their chat with the bot, from the first Start to the last message.
import { el, icon, iconButton, avatar } from "./dom.js";
import { createActs } from "./chat_acts.js";
import { createChatLog, showMessages } from "./chat_log.js";
import { createComposer } from "./composer.js";
import { suggestCommands } from "./commands.js";
import { directionOfLanguage, directionOfText } from "./direction.js";
import { catchDrops } from "./dropping.js";
import { replyKeyboard } from "./keyboard.js";
import { openMenu } from "./menu.js";
import { phoneMenu } from "./phone_menu.js";
import { readChat } from "./store.js";
import { chatWords, languages, words } from "./strings.js";

const EMPTY = { messages: [], commands: [], bot: {}, blocked: false, typing: false };

// stage: the clock and the plug (stage.js); go: {back, close} of the arrangement.
export function createPane(store, person, stage, go) {
  const pane = { person, store, root: null, composer: null, log: null };
  const chat = () => store.chats.get(person.id) ?? EMPTY;
  const act = createActs(store, person, pane);
  pane.act = act;
  pane.log = createChatLog(act);
  pane.composer = createComposer(act, chat);
  buildRoot(pane, stage, go);
  catchDrops(pane);
  pane.show = () => show(pane, chat(), stage);
  return pane;
}

function buildRoot(pane, stage, go) {
  const { person, act } = pane;
  pane.face = el("span.face");
  pane.title = el("bdi");
  pane.status = el("span.status", { "aria-live": "polite" });
  pane.bottom = el("div.bottom");
  const more = iconButton("more", words.more, (event) => openMenu(phoneMenu(pane, stage), event.currentTarget, words.more));
  const header = el("header.pane-header", {},
    iconButton("back", words.backToPeople, go.back, "button.round.to-people"), pane.face,
    el("span.titles", {}, el("span.title", {}, pane.title), pane.status), more,
    iconButton("close", words.closePane, go.close, "button.round.close-pane"));
  const attributes = { dir: directionOfLanguage(person.language_code), lang: act.language, "aria-label": words.phoneOf(person.name) };
  pane.root = el("section.pane", attributes, strip(person), header, pane.log.root, pane.bottom);
}

function strip(person) {
  const language = languages[person.language_code] ?? person.language_code;
  return el("div.strip", {}, el("bdi", {}, words.phoneOf(person.name)), language && el("bdi.language", {}, language));
}

function show(pane, chat, stage) {
  const name = pane.act.botName();
  if (pane.title.textContent !== name) {
    pane.title.textContent = name;
    pane.face.replaceChildren(avatar(name, 4));
  }
  pane.status.textContent = chat.blocked ? words.blocked : chat.typing ? words.typing : words.bot;
  pane.status.classList.toggle("typing", chat.typing);
  showMessages(pane.log, chat, stage.now());
  showTyping(pane, chat.typing && !chat.blocked);
  showWelcome(pane, chat);
  showBottom(pane, chat);
  suggestCommands(pane.composer);
  lookAgain(pane, chat.typing);
}

// Nobody tells when typing ends without a message: it just runs out.
function lookAgain(pane, typing) {
  clearTimeout(pane.again);
  if (typing) pane.again = setTimeout(() => readChat(pane.store, pane.person.id).catch(() => {}), 1500);
}

function showTyping(pane, typing) {
  if (typing === Boolean(pane.dots)) return;
  pane.dots?.remove();
  pane.dots = typing ? el("div.dots", { "aria-hidden": "true" }, el("i"), el("i"), el("i")) : null;
  if (pane.dots) pane.log.list.after(pane.dots);
}

function showWelcome(pane, chat) {
  pane.welcome?.remove();
  pane.welcome = null;
  if (chat.messages.length) return;
  const description = chat.bot?.description;
  pane.welcome = el("div.welcome", {}, avatar(pane.act.botName(), 4), el("h2", { dir: "auto" }, pane.act.botName()),
    description && [el("h3", { dir: "auto" }, chatWords(pane.act.language).does), el("p", { dir: directionOfText(description) }, description)]);
  pane.log.list.before(pane.welcome);
}

// The composer keeps what is half written: it is only swapped, never made anew.
function showBottom(pane, chat) {
  const kind = chat.blocked ? "blocked" : chat.messages.length ? "composer" : "start";
  if (pane.bottom.dataset.kind !== kind) {
    pane.bottom.dataset.kind = kind;
    pane.bottom.replaceChildren(bottomOf(pane, kind));
  }
  pane.keys?.remove();
  pane.keys = kind === "composer" && chat.keyboard?.keyboard ? replyKeyboard(chat.keyboard, pane.act) : null;
  if (pane.keys) pane.bottom.append(pane.keys);
}

function bottomOf(pane, kind) {
  if (kind === "composer") return pane.composer.root;
  if (kind === "blocked") return el("button.big-button.quiet", { type: "button", onclick: pane.act.unblock }, words.unblock);
  const start = () => pane.act.start().then(() => pane.composer.input.focus());
  return el("button.big-button", { type: "button", onclick: start }, chatWords(pane.act.language).start, icon("send"));
}
