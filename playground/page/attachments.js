// What a message may carry besides words: pictures, voices, films, papers, places.
import * as api from "./api.js";
import { el, icon, avatar } from "./dom.js";
import { lightbox } from "./dialogs.js";
import { duration, size } from "./times.js";
import { voicePlayer } from "./player.js";
import { words } from "./strings.js";

export function attachmentOf(message, person) {
  if (message.photo) return photo(message, person);
  if (message.voice) return voicePlayer(api.fileUrl(person, message.voice.file_id), message.voice.duration, words.voiceMessage);
  if (message.audio) return audio(message.audio, person);
  if (message.video_note) return film(message.video_note, person, "video.round-film");
  if (message.video || message.animation) return film(message.video ?? message.animation, person, "video.film");
  if (message.document) return paper(message.document, person);
  return smallThing(message);
}

function smallThing(message) {
  if (message.location) return card("pin", words.location, `${message.location.latitude}, ${message.location.longitude}`);
  if (message.contact) return contact(message.contact);
  if (message.sticker) return el("div.sticker", { role: "img", "aria-label": words.sticker }, message.sticker.emoji ?? "🙂");
  if (message.poll) return poll(message.poll);
  if (message.dice) return el("div.sticker", {}, message.dice.emoji);
  return message.text === undefined && message.caption === undefined ? el("em.about", {}, words.other) : null;
}

function photo(message, person) {
  const largest = message.photo.at(-1);
  const url = api.fileUrl(person, largest.file_id);
  const picture = el("img", { src: url, alt: message.caption ?? words.photo, loading: "lazy", width: largest.width, height: largest.height });
  return el("button.photo", { type: "button", "aria-label": words.photo, onclick: () => lightbox(url, words.photo) }, picture);
}

function film(video, person, selector) {
  const label = selector.endsWith("round-film") ? words.videoMessage : words.attachPhoto;
  return el(selector, { src: api.fileUrl(person, video.file_id), controls: true, preload: "metadata", playsinline: true, "aria-label": label });
}

function audio(sound, person) {
  const title = [sound.performer, sound.title].filter(Boolean).join(" – ") || sound.file_name || words.file;
  return el("div.audio", {}, el("span.name", { dir: "auto" }, title), voicePlayer(api.fileUrl(person, sound.file_id), sound.duration, title));
}

function paper(file, person) {
  const name = file.file_name ?? words.file;
  const about = [size(file.file_size), file.mime_type].filter(Boolean).join(" · ");
  const attributes = { href: api.fileUrl(person, file.file_id), download: name, "aria-label": words.download(name) };
  return el("a.card", attributes, el("span.card-icon", {}, icon("file")), named(name, about));
}

function named(title, about) {
  return el("span.card-words", {}, el("span.name", { dir: "auto" }, title), el("span.about", { dir: "ltr" }, about));
}

function card(shape, title, about) {
  return el("div.card", {}, el("span.card-icon", {}, icon(shape)), named(title, about));
}

function contact({ first_name: first, last_name: last, phone_number: phone }) {
  const name = [first, last].filter(Boolean).join(" ");
  return el("div.card", {}, avatar(name, name.length), named(name, phone));
}

function poll({ question, options }) {
  const lines = options.map((option) => el("li", { dir: "auto" }, option.text));
  return el("div.poll", {}, el("strong", { dir: "auto" }, question), el("ul", {}, lines));
}

export function summaryOf(message) {
  const said = message.text ?? message.caption;
  if (said) return said;
  if (message.voice) return `${words.voiceMessage} ${duration(message.voice.duration)}`;
  const named = { photo: "photo", video_note: "videoMessage", location: "location", contact: "contact", sticker: "sticker", poll: "poll" };
  for (const [field, word] of Object.entries(named)) if (message[field]) return words[word];
  return message.document?.file_name ?? message.audio?.file_name ?? message.video?.file_name ?? words.other;
}
