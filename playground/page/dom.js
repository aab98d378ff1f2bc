// Builds elements. Text always goes in as text nodes, never as markup.
import { shapes } from "./icons.js";

const SVG = "http://www.w3.org/2000/svg";

export function el(selector, attributes = {}, ...children) {
  const [tag, ...classes] = selector.split(".");
  const element = document.createElement(tag || "div");
  if (classes.length) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) put(element, name, value);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

function put(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name === "style") for (const [key, set] of Object.entries(value)) element.style.setProperty(key, set);
  else if (name === "data") Object.assign(element.dataset, value);
  else element.setAttribute(name, value === true ? "" : String(value));
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  for (const path of shapes[name]) {
    const shape = document.createElementNS(SVG, "path");
    shape.setAttribute("d", path);
    svg.append(shape);
  }
  return svg;
}

export function iconButton(name, label, onclick, selector = "button.round") {
  return el(selector, { type: "button", "aria-label": label, title: label, onclick }, icon(name));
}

export function avatar(name, seed) {
  const hue = (Number(String(seed).slice(-6)) * 47) % 360;
  const letter = [...(name || "?").trim()][0] ?? "?";
  return el("span.avatar", { "aria-hidden": "true", style: { "--hue": String(hue) } }, letter.toLocaleUpperCase());
}
