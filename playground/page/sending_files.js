// Looks at files before they are sent: as photos or as they are, with a caption; several make an album.
import { el, icon, iconButton } from "./dom.js";
import { closing, button, showDialog, labelled } from "./dialogs.js";
import { size } from "./times.js";
import { words } from "./strings.js";

export function pickFiles(accept, picked) {
  const input = el("input", { type: "file", multiple: true, accept, hidden: true });
  input.addEventListener("change", () => (picked([...input.files]), input.remove()));
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}

export function prepareFiles(files, act, kind = "photo") {
  if (!files.length) return;
  const choice = { files: [...files], kind: files.every(isPicture) ? kind : kindOf(files, kind) };
  const list = el("div.file-list");
  const caption = el("textarea", { rows: "1", dir: "auto", name: "caption" });
  const send = button("", () => submit(choice, caption, act, dialog), "button.primary");
  const pictures = files.some(isPicture) && kindChoice(choice);
  const buttons = el("div.dialog-buttons", {}, button(words.cancel, closing("")), send);
  const dialog = showDialog([list, pictures, labelled(words.caption, caption), buttons], words.attach, "dialog.dialog.files");
  showFiles(choice, list, send, dialog);
  caption.focus();
}

const isPicture = (file) => file.type.startsWith("image/") && !file.type.includes("svg");

// Telegram's own app decides by what the file is; a mix is sent as files.
function kindOf(files, wished) {
  const all = (kind) => files.every((file) => file.type.startsWith(`${kind}/`));
  if (wished === "document") return "document";
  if (all("video")) return "video";
  if (all("audio")) return "audio";
  return "document";
}

function kindChoice(choice) {
  const radio = (kind, label) => {
    const input = el("input", { type: "radio", name: "kind", value: kind, checked: choice.kind === kind });
    input.addEventListener("change", () => (choice.kind = kind));
    return el("label.radio", {}, input, label);
  };
  return el("div.kind", { role: "radiogroup" }, radio("photo", words.asPhoto), radio("document", words.asFile));
}

function showFiles(choice, list, send, dialog) {
  const leaveOut = (file) => {
    choice.files = choice.files.filter((other) => other !== file);
    if (choice.files.length) showFiles(choice, list, send, dialog);
    else dialog.close("");
  };
  list.replaceChildren(...choice.files.map((file) => fileRow(file, () => leaveOut(file))));
  send.textContent = words.sendFiles(choice.files.length);
}

function fileRow(file, leaveOut) {
  const named = el("span.card-words", {}, el("span.name", { dir: "auto" }, file.name), el("span.about", {}, size(file.size)));
  return el("div.file-row", {}, preview(file), named, iconButton("close", words.removeFile(file.name), leaveOut));
}

function preview(file) {
  if (!isPicture(file)) return el("span.card-icon", {}, icon("file"));
  const url = URL.createObjectURL(file);
  const picture = el("img.thumb", { src: url, alt: "" });
  picture.addEventListener("load", () => URL.revokeObjectURL(url), { once: true });
  return picture;
}

async function submit(choice, caption, act, dialog) {
  dialog.inert = true;
  dialog.classList.add("sending");
  const pictures = choice.files.every(isPicture);
  const kind = choice.kind === "photo" && !pictures ? "document" : choice.kind;
  await act.sendFiles(choice.files, kind, caption.value.trim());
  dialog.close("sent");
}
