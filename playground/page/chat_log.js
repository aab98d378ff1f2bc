// The scrolling list of messages: keeps what has not changed, so that nothing flickers or stops playing.
import { el, icon } from "./dom.js";
import { bubbleOf } from "./bubble.js";
import { chatWords, words } from "./strings.js";
import { dayNumber, dayOf } from "./times.js";

const TOGETHER_SECONDS = 300;
const NEAR_BOTTOM = 120;

export function createChatLog(act) {
  const list = el("div.log-list", { role: "log", "aria-live": "polite", "aria-label": words.phoneOf(act.personName()), tabindex: "0" });
  const unseen = el("span.unseen");
  const down = el("button.to-newest", { type: "button", "aria-label": words.toNewest, hidden: true }, unseen, icon("down"));
  const scroller = el("div.log", {}, list);
  const log = { scroller, list, down, unseen, act, shown: new Map(), unseenCount: 0, root: el("div.log-frame", {}, scroller, down) };
  down.addEventListener("click", () => scrollToEnd(log, "smooth"));
  scroller.addEventListener("scroll", () => isNearEnd(log) && clearUnseen(log), { passive: true });
  new ResizeObserver(() => log.atEnd && scrollToEnd(log)).observe(scroller);
  new ResizeObserver(() => log.atEnd && scrollToEnd(log)).observe(list);
  scroller.addEventListener("scroll", () => follow(log), { passive: true });
  list.addEventListener("keydown", (event) => walk(event, list));
  log.atEnd = true;
  log.top = 0;
  return log;
}

export function showMessages(log, chat, now) {
  const wasAtEnd = log.atEnd;
  const entries = entriesOf(chat.messages, log.act, now);
  const fresh = entries.filter((entry) => !log.shown.has(entry.key)).length;
  const first = log.shown.size === 0;
  arrange(log.list, entries.map((entry) => elementOf(log, entry)));
  const keys = new Set(entries.map((entry) => entry.key));
  for (const key of log.shown.keys()) if (!keys.has(key)) log.shown.delete(key);
  if (wasAtEnd) scrollToEnd(log, first ? "auto" : "smooth");
  else countUnseen(log, fresh);
}

// What stays is not touched: taking an element out and in again would lose the focus and a playing voice.
function arrange(list, elements) {
  let here = list.firstChild;
  for (const element of elements) {
    if (element === here) here = here.nextSibling;
    else list.insertBefore(element, here);
  }
  while (here) {
    const next = here.nextSibling;
    here.remove();
    here = next;
  }
}

function elementOf(log, entry) {
  const known = log.shown.get(entry.key);
  if (known?.signature === entry.signature) return known.element;
  const element = entry.day ? el("div.day", {}, el("span", {}, entry.day)) : bubbleOf(entry, log.act);
  if (!known && !entry.day && log.shown.size) element.classList.add("arriving");
  log.shown.set(entry.key, { signature: entry.signature, element });
  return element;
}

function entriesOf(messages, act, now) {
  const groups = albums(messages).map((group) => ({ messages: group, mine: group[0].from?.id === act.person }));
  const lastBotId = Math.max(0, ...messages.filter((message) => message.from?.is_bot).map((message) => message.message_id));
  groups.forEach((group, i) => Object.assign(group, position(group, groups[i - 1], groups[i + 1], lastBotId, act)));
  return groups.flatMap((group, i) => [...daySeparator(group, groups[i - 1], act, now), group]);
}

function albums(messages) {
  const groups = [];
  for (const message of messages) {
    const group = groups.at(-1);
    const sameAlbum = message.media_group_id && group?.[0].media_group_id === message.media_group_id;
    if (sameAlbum) group.push(message);
    else groups.push([message]);
  }
  return groups;
}

function position(group, before, after, lastBotId, act) {
  const [message] = group.messages;
  const first = !together(before, group);
  const last = !together(group, after);
  const read = lastBotId > message.message_id;
  const signature = JSON.stringify([group.messages, first, last, group.mine && read, group.messages.map(act.reactionsTo)]);
  return { key: `m${message.message_id}`, first, last, read, signature };
}

function together(one, two) {
  if (!one || !two || one.mine !== two.mine) return false;
  const [a, b] = [one.messages.at(-1).date, two.messages[0].date];
  return b - a < TOGETHER_SECONDS && dayNumber(a) === dayNumber(b) && !one.messages[0].reply_markup?.inline_keyboard;
}

function daySeparator(group, before, act, now) {
  const { date } = group.messages[0];
  if (before && dayNumber(before.messages[0].date) === dayNumber(date)) return [];
  const day = dayNumber(date) === dayNumber(now / 1000) ? chatWords(act.language).today : dayOf(date, act.language);
  return [{ key: `d${dayNumber(date)}`, day, signature: day }];
}

// Only who scrolls back stops following: on the way down to one message the next may already come.
function follow(log) {
  const top = log.scroller.scrollTop;
  log.atEnd = isNearEnd(log) || (log.atEnd && top >= log.top);
  log.top = top;
}

const isNearEnd = ({ scroller }) => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_BOTTOM;

function scrollToEnd(log, behavior = "auto") {
  log.scroller.scrollTo({ top: log.scroller.scrollHeight, behavior });
  clearUnseen(log);
}

function countUnseen(log, fresh) {
  log.unseenCount += fresh;
  log.down.hidden = false;
  log.unseen.textContent = log.unseenCount ? String(log.unseenCount) : "";
  log.down.title = log.unseenCount ? words.newMessages(log.unseenCount) : words.toNewest;
}

function clearUnseen(log) {
  log.unseenCount = 0;
  log.down.hidden = true;
}

// Arrow keys walk from message to message; Enter or the menu key opens what can be done with one.
function walk(event, list) {
  const all = [...list.querySelectorAll(".message")];
  const at = all.indexOf(event.target.closest(".message"));
  const next = { ArrowUp: at < 0 ? all.length - 1 : at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
  const onMessage = event.target === list || event.target.classList.contains("message");
  if (next === undefined || !onMessage || !all[next]) return;
  event.preventDefault();
  all[next].focus();
}
