// One message (or one album) as a bubble with its time, ticks and buttons.
import { el, icon } from "./dom.js";
import { attachmentOf, summaryOf } from "./attachments.js";
import { directionOfText } from "./direction.js";
import { inlineKeyboard } from "./keyboard.js";
import { openOnLongPress } from "./menu.js";
import { richText } from "./rich_text.js";
import { timeOf } from "./times.js";
import { words } from "./strings.js";

// entry: {messages, mine, first, last, read}; act: what can be done, see chat_acts.js.
export function bubbleOf(entry, act) {
  const [message] = entry.messages;
  const classes = ["message", entry.mine ? "mine" : "theirs", entry.first && "first", entry.last && "last"].filter(Boolean);
  const who = entry.mine ? words.you : act.botName();
  const label = `${who}, ${timeOf(message.date, act.language)}`;
  const bubble = el(bubbleSelector(entry), {}, origin(message), quote(message, act), media(entry, act), body(entry, act));
  const article = el(`article.${classes.join(".")}`, { tabindex: "-1", "aria-label": label, data: { id: message.message_id } },
    el("div.bubble-line", {}, bubble, moreButton(entry, act)), inlineKeyboard(message, act), reactions(act.reactionsTo(message)));
  openOnLongPress(article, (where) => act.menu(message, where));
  return article;
}

function bubbleSelector({ messages: [message] }) {
  if (message.sticker || message.video_note || message.dice) return "div.bubble.bare";
  return message.photo || message.video || message.animation ? "div.bubble.with-media" : "div.bubble";
}

function moreButton(entry, act) {
  const open = (event) => act.menu(entry.messages[0], event.currentTarget);
  return el("button.message-more", { type: "button", tabindex: "-1", "aria-label": words.messageActions, onclick: open }, icon("more"));
}

function origin(message) {
  const from = message.forward_origin;
  if (!from) return null;
  const name = from.sender_user?.first_name ?? from.sender_user_name ?? from.chat?.title ?? from.sender_chat?.title ?? "";
  return el("div.origin", {}, words.forwardedFrom(name));
}

function quote(message, act) {
  const target = message.reply_to_message;
  if (!target) return null;
  const text = message.quote?.text ?? summaryOf(target);
  const name = target.from?.is_bot ? act.botName() : words.you;
  const lines = [el("strong", {}, el("bdi", {}, name)), el("span", { dir: directionOfText(text) }, text)];
  return el("button.quote", { type: "button", onclick: () => act.jump(target.message_id) }, lines);
}

function media({ messages }, act) {
  const parts = messages.map((message) => attachmentOf(message, act.person)).filter(Boolean);
  if (parts.length < 2) return parts;
  const gallery = messages.every((message) => message.photo || message.video);
  return [el(gallery ? `div.gallery.of-${Math.min(parts.length, 4)}` : "div.stack", {}, parts)];
}

function body(entry, act) {
  const said = entry.messages.find((message) => message.text ?? message.caption);
  const meta = metaOf(entry, act);
  if (!said) return el("div.text.wordless", {}, meta);
  const text = said.text ?? said.caption;
  const rich = richText(text, said.entities ?? said.caption_entities, { command: act.say });
  return el("div.text", { dir: directionOfText(text) }, rich, meta);
}

function metaOf(entry, act) {
  const last = entry.messages.at(-1);
  // A bot that only takes buttons away has not changed its words; Telegram says nothing then.
  const edited = entry.mine && entry.messages.some((message) => message.edit_date) && el("span", {}, `${words.edited} `);
  const time = el("time", { datetime: new Date(last.date * 1000).toISOString() }, timeOf(last.date, act.language));
  const kept = last.has_protected_content && el("span.kept", { role: "img", "aria-label": words.protectedNote, title: words.protectedNote }, icon("lock"));
  return el("span.meta", {}, kept, edited, time, entry.mine && ticks(entry.read));
}

function ticks(read) {
  return el("span.ticks", { role: "img", "aria-label": read ? words.delivered : words.sent }, icon(read ? "ticks" : "tick"));
}

function reactions(given) {
  if (!given.length) return null;
  return el("div.reactions", {}, given.map((reaction) => el("span", {}, reaction.emoji ?? "✓")));
}
