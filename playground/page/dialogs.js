// Questions and notices that wait for an answer, as native dialogs (they hold the focus by themselves).
import { el, iconButton } from "./dom.js";
import { words } from "./strings.js";

export function showDialog(content, label, selector = "dialog.dialog") {
  const dialog = el(selector, { "aria-label": label }, content);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("pointerdown", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export const closing = (value) => (event) => event.target.closest("dialog").close(value);

export function button(label, onclick, selector = "button.plain") {
  return el(selector, { type: "button", onclick }, label);
}

export function alertBox(text, language) {
  const ok = button(words.ok, closing(), "button.primary");
  const body = el("p", { dir: "auto", lang: language }, text);
  showDialog([body, el("div.dialog-buttons", {}, ok)], text, "dialog.dialog.alert").setAttribute("role", "alertdialog");
}

export function confirmBox(text, yes = words.ok) {
  return new Promise((resolve) => {
    const buttons = el("div.dialog-buttons", {}, button(words.cancel, closing("")), button(yes, closing("yes"), "button.primary"));
    const dialog = showDialog([el("p", { dir: "auto" }, text), buttons], text);
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"));
  });
}

// fields: elements carrying a name; resolves to {name: value} or null.
export function formBox(title, fields, submit) {
  return new Promise((resolve) => {
    const buttons = el("div.dialog-buttons", {}, button(words.cancel, closing("")), el("button.primary", { type: "submit" }, submit));
    const form = el("form", { method: "dialog" }, el("h2", {}, title), fields, buttons);
    const dialog = showDialog(form, title);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      dialog.close("yes");
    });
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes" ? Object.fromEntries(new FormData(form)) : null));
  });
}

export function labelled(text, input) {
  return el("label.field", {}, el("span", {}, text), input);
}

export function lightbox(url, alt) {
  const picture = el("img", { src: url, alt });
  const dialog = showDialog([picture, iconButton("close", words.close, closing(), "button.round.over")], alt, "dialog.lightbox");
  picture.addEventListener("click", () => dialog.close());
}
