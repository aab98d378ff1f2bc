// Turns a Telegram text and its entities into elements. Offsets are UTF-16 units, as in JavaScript.
import { el } from "./dom.js";

const tags = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", spoiler: "span.spoiler",
};

export function richText(text, entities = [], act = {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodes(text, 0, text.length, sorted, act);
}

function nodes(text, from, to, entities, act) {
  const built = [];
  let at = from;
  for (let i = 0; i < entities.length; ) {
    const entity = entities[i];
    const end = Math.min(to, entity.offset + entity.length);
    const inside = entities.slice(i + 1).filter((other) => other.offset < end);
    if (entity.offset > at) built.push(text.slice(at, entity.offset));
    built.push(wrapped(entity, text.slice(entity.offset, end), nodes(text, entity.offset, end, inside, act), act));
    at = end;
    i += 1 + inside.length;
  }
  if (at < to) built.push(text.slice(at, to));
  return built;
}

function wrapped(entity, covered, children, act) {
  switch (entity.type) {
    case "url":
    case "text_link":
    case "email":
      return link(entity.url ?? covered, children);
    case "bot_command":
      // A button is a paragraph of its own: in a right-to-left message its stroke would wander to the end.
      return el("button.command", { type: "button", dir: "ltr", onclick: () => act.command?.(covered) }, children);
    case "spoiler":
      return spoiler(children);
    default:
      return tags[entity.type] ? el(tags[entity.type], {}, children) : el("span", {}, children);
  }
}

function spoiler(children) {
  const hidden = el("span.spoiler", { tabindex: "0", role: "button" }, children);
  const show = () => hidden.classList.add("shown");
  hidden.addEventListener("click", show);
  hidden.addEventListener("keydown", (event) => event.key === "Enter" && show());
  return hidden;
}

export function safeUrl(address) {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
    return ["http:", "https:", "mailto:", "tg:", "tel:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function link(address, children) {
  const href = safeUrl(address);
  return href ? el("a", { href, target: "_blank", rel: "noopener noreferrer" }, children) : el("span", {}, children);
}
