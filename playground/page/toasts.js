// Short notices that go by themselves; announced to screen readers.
import { el } from "./dom.js";
import { Refused } from "./api.js";
import { words } from "./strings.js";

export function toast(text, home = document.body, selector = "div.toast") {
  const note = el(selector, { dir: "auto" }, text);
  shelf(home).append(note);
  const seconds = Math.min(9, 2.5 + text.length / 20);
  setTimeout(() => note.classList.add("going"), seconds * 1000);
  setTimeout(() => note.remove(), seconds * 1000 + 400);
}

function shelf(home) {
  const found = home.querySelector(":scope > .toasts");
  if (found) return found;
  const made = el("div.toasts", { role: "status", "aria-live": "polite" });
  home.append(made);
  return made;
}

// Runs something that may be refused, and says so in plain words instead of failing silently.
export async function trying(work, home) {
  try {
    return await work();
  } catch (error) {
    toast(error instanceof Refused ? `${words.failed}: ${error.message}` : words.offline, home, "div.toast.bad");
    return undefined;
  }
}
