// What stands behind the three dots of a chat.
import * as api from "./api.js";
import { el } from "./dom.js";
import { formBox, labelled } from "./dialogs.js";
import { trying } from "./toasts.js";
import { words } from "./strings.js";

export function phoneMenu(pane, stage) {
  const blocked = pane.store.chats.get(pane.person.id)?.blocked;
  const later = Object.entries(words.later).map(([seconds, span]) => ({
    icon: "clock", label: words.laterMenu(span), act: () => stage.advance(Number(seconds)),
  }));
  return [
    { icon: "save", label: words.saveAsTest, act: () => saveAsTest(pane) },
    { icon: "link", label: words.openLink, act: () => openByLink(pane) },
    ...later,
    stage.hasPlug() && { icon: "plug", label: words.pull, act: () => stage.pull(), danger: true },
    blocked
      ? { icon: "check", label: words.unblock, act: pane.act.unblock }
      : { icon: "block", label: words.block, act: pane.act.block, danger: true },
  ].filter(Boolean);
}

async function saveAsTest(pane) {
  const text = await trying(() => api.savedAsTest(pane.person.id), pane.root);
  if (text === undefined) return;
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const name = pane.person.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "_");
  el("a", { href: url, download: `${name}.chat` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function openByLink(pane) {
  const payload = el("input", { name: "payload", pattern: "[A-Za-z0-9_\\-]{1,64}", required: true, dir: "ltr", autocomplete: "off" });
  const filled = await formBox(words.openLink, labelled(words.linkPayload, payload), words.open);
  if (filled) await pane.act.start(filled.payload);
}
