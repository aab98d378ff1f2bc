// Files dragged onto a chat: two places to let go, as in Telegram's desktop app.
import { el, icon } from "./dom.js";
import { words } from "./strings.js";

export function catchDrops(pane) {
  const zones = [zone(pane, "photo", words.dropPhoto, words.dropPhotoHint), zone(pane, "file", words.dropFile, words.dropFileHint)];
  const cover = el("div.drop-cover", { hidden: true }, zones);
  pane.root.append(cover);
  let depth = 0;
  const showing = (change) => {
    depth = Math.max(0, change);
    cover.hidden = depth === 0 || pane.bottom.dataset.kind !== "composer";
  };
  pane.root.addEventListener("dragenter", (event) => hasFiles(event) && showing(depth + 1));
  pane.root.addEventListener("dragleave", (event) => hasFiles(event) && showing(depth - 1));
  pane.root.addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
  pane.root.addEventListener("drop", (event) => {
    event.preventDefault();
    showing(0);
  });
}

const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");

function zone(pane, shape, title, hint) {
  const element = el("div.drop-zone", {}, icon(shape), el("strong", {}, title), el("span", {}, hint));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    pane.composer.sendFiles([...event.dataTransfer.files], shape === "photo" ? "photo" : "document");
  });
  return element;
}
