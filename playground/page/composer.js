// Where a person writes: text, attachments, recordings, replies and edits.
import { el, icon, iconButton } from "./dom.js";
import { summaryOf } from "./attachments.js";
import { commandButton, suggestCommands } from "./commands.js";
import { openMenu } from "./menu.js";
import { pickFiles, prepareFiles } from "./sending_files.js";
import { startRecording } from "./recorder.js";
import { chatWords, words } from "./strings.js";

export function createComposer(act, chat) {
  const composer = { act, chat, mode: null };
  buildParts(composer);
  composer.replyTo = (message) => setMode(composer, { kind: "reply", message });
  composer.editMessage = (message) => startEdit(composer, message);
  composer.sendFiles = (files, kind) => prepareFiles(files, act, kind);
  composer.input.addEventListener("input", () => changed(composer));
  composer.input.addEventListener("keydown", (event) => typed(event, composer));
  composer.input.addEventListener("paste", (event) => pasted(event, act));
  changed(composer);
  return composer;
}

function buildParts(composer) {
  const { act } = composer;
  const placeholder = chatWords(act.language).message;
  composer.input = el("textarea", { rows: "1", dir: "auto", placeholder, "aria-label": placeholder, lang: act.language });
  composer.suggestions = el("div.suggestions", { hidden: true });
  composer.banner = el("div.banner", { hidden: true });
  composer.commands = commandButton(composer);
  composer.attach = iconButton("attach", words.attach, (event) => attachMenu(composer, event.currentTarget));
  composer.send = iconButton("send", words.send, () => submit(composer), "button.round.send");
  composer.mic = iconButton("mic", words.recordVoice, () => record(composer, "voice"));
  const field = el("div.field-row", {}, composer.commands, composer.input, composer.attach, composer.mic, composer.send);
  composer.root = el("div.composer", {}, composer.suggestions, composer.banner, field);
}

function changed(composer) {
  const { input } = composer;
  const filled = input.value.trim() !== "";
  composer.send.hidden = !filled;
  composer.mic.hidden = filled;
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, 180)}px`;
  suggestCommands(composer);
}

// On a phone's keyboard Enter makes a new line; while an input method is composing it belongs to the input method.
function typed(event, composer) {
  const phone = matchMedia("(pointer: coarse)").matches;
  if (event.key === "Escape" && composer.mode) return setMode(composer, null);
  if (event.key === "ArrowUp" && !composer.input.value) return editLast(event, composer);
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || phone) return undefined;
  event.preventDefault();
  return submit(composer);
}

function pasted(event, act) {
  const files = [...(event.clipboardData?.files ?? [])];
  if (!files.length) return;
  event.preventDefault();
  prepareFiles(files, act, "photo");
}

async function submit(composer) {
  const text = composer.input.value.trim();
  if (!text) return;
  const { mode } = composer;
  setMode(composer, null);
  setText(composer, "");
  composer.input.focus();
  if (mode?.kind === "edit") await composer.act.edit(mode.message, text);
  else await composer.act.say(text, mode?.message.message_id);
}

export function setText(composer, text) {
  composer.input.value = text;
  changed(composer);
}

function startEdit(composer, message) {
  setMode(composer, { kind: "edit", message });
  setText(composer, message.text ?? message.caption ?? "");
  composer.input.focus();
}

function editLast(event, composer) {
  const mine = composer.chat().messages.filter((message) => message.from?.id === composer.act.person && message.text);
  if (!mine.length) return;
  event.preventDefault();
  startEdit(composer, mine.at(-1));
}

function setMode(composer, mode) {
  if (composer.mode?.kind === "edit" && !mode) setText(composer, "");
  composer.mode = mode;
  composer.banner.hidden = !mode;
  if (!mode) return;
  const { message } = mode;
  const name = message.from?.is_bot ? composer.act.botName() : words.you;
  const title = mode.kind === "edit" ? words.editing : words.replyingTo(name);
  const lines = el("span.banner-words", {}, el("strong", { dir: "auto" }, title), el("span", { dir: "auto" }, summaryOf(message)));
  const stop = iconButton("close", words.cancel, () => setMode(composer, null));
  composer.banner.replaceChildren(icon(mode.kind === "edit" ? "pencil" : "reply"), lines, stop);
  composer.input.focus();
}

function attachMenu(composer, where) {
  const { act } = composer;
  const other = (shape, label, kind) => ({ icon: shape, label, act: () => act.sendOther(kind) });
  const choices = [
    { icon: "photo", label: words.attachPhoto, act: () => pickFiles("image/*,video/*", (files) => prepareFiles(files, act, "photo")) },
    { icon: "file", label: words.attachFile, act: () => pickFiles("", (files) => prepareFiles(files, act, "document")) },
    { icon: "camera", label: words.recordVideo, act: () => record(composer, "video_note") },
    other("pin", words.attachLocation, "location"),
    other("person", words.attachContact, "contact"),
    other("smile", words.attachSticker, "sticker"),
    other("poll", words.attachPoll, "poll"),
  ];
  openMenu(choices, where, words.attach);
}

async function record(composer, kind) {
  const recording = await startRecording(kind, composer.root);
  const file = await recording?.file;
  if (file) await composer.act.sendFiles([file], kind);
  composer.input.focus();
}
