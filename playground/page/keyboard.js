// The buttons under a bubble, and the keyboard that takes the place of the phone's own.
import { el, icon } from "./dom.js";
import { words } from "./strings.js";
import { safeUrl } from "./rich_text.js";
import { confirmBox } from "./dialogs.js";
import { toast } from "./toasts.js";

// act.tap(message, data) resolves when the bot has answered the tap.
export function inlineKeyboard(message, act) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return el("div.keyboard", { role: "group" }, rows.map((row) => el("div.keyboard-row", {}, row.map((key) => inlineKey(message, key, act)))));
}

function inlineKey(message, key, act) {
  const style = ["danger", "success", "primary"].includes(key.style) ? `.${key.style}` : "";
  const label = el("span", { dir: "auto" }, key.text);
  const button = el(`button.key${style}`, { type: "button", title: key.text, onclick: () => press(button, message, key, act) }, label);
  if (key.url) button.append(icon("link"));
  if (key.copy_text) button.append(icon("copy"));
  return button;
}

async function press(button, message, key, act) {
  if (key.url) return openUrl(key.url);
  if (key.copy_text) return copyText(key.copy_text.text, button.closest(".pane"));
  if (!key.callback_data || button.classList.contains("waiting")) return undefined;
  button.classList.add("waiting");
  try {
    return await act.tap(message, key.callback_data);
  } finally {
    button.classList.remove("waiting");
  }
}

async function openUrl(address) {
  const url = safeUrl(address);
  if (url && (await confirmBox(words.openUrl(url), words.open))) window.open(url, "_blank", "noopener,noreferrer");
}

export async function copyText(text, home) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByHand(text);
  }
  toast(words.copied, home);
}

// Older browsers, and pages without the permission.
function copyByHand(text) {
  const area = el("textarea.offscreen", { "aria-hidden": "true" });
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

export function replyKeyboard(markup, act) {
  const key = (button) => {
    const text = typeof button === "string" ? button : button.text;
    return el("button.key", { type: "button", title: text, onclick: () => act.say(text) }, el("span", { dir: "auto" }, text));
  };
  return el("div.keyboard.reply-keyboard", { role: "group" }, markup.keyboard.map((row) => el("div.keyboard-row", {}, row.map(key))));
}
