// A pop-up menu that works by mouse, touch and keyboard.
import { el, icon } from "./dom.js";

const LONG_PRESS_MS = 550;
let closeOpenMenu = null;

// choices: [{icon, label, act, danger?}]; point: {x, y} on the screen, or an element to open beside.
export function openMenu(choices, where, label) {
  closeOpenMenu?.();
  const before = document.activeElement;
  const menu = el("div.menu", { role: "menu", "aria-label": label, tabindex: "-1" }, choices.map(item));
  const shade = el("div.menu-shade");
  const close = (refocus = true) => {
    shade.remove();
    menu.remove();
    closeOpenMenu = null;
    if (refocus) before?.focus?.({ preventScroll: true });
  };
  closeOpenMenu = close;
  shade.addEventListener("pointerdown", (event) => (event.preventDefault(), close()));
  shade.addEventListener("contextmenu", (event) => (event.preventDefault(), close()));
  menu.addEventListener("click", () => close());
  menu.addEventListener("keydown", (event) => steer(event, menu, close));
  document.body.append(shade, menu);
  place(menu, where);
  menu.firstElementChild?.focus({ preventScroll: true });
}

function item({ icon: shape, label, act, danger }) {
  const selector = danger ? "button.menu-item.danger" : "button.menu-item";
  return el(selector, { type: "button", role: "menuitem", onclick: () => act() }, icon(shape), el("span", { dir: "auto" }, label));
}

function steer(event, menu, close) {
  const items = [...menu.children];
  const at = items.indexOf(document.activeElement);
  const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (step !== undefined) items[(step + items.length) % items.length].focus();
  else if (event.key === "Escape" || event.key === "Tab") close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function place(menu, where) {
  const box = where instanceof Element ? where.getBoundingClientRect() : { left: where.x, right: where.x, top: where.y, bottom: where.y };
  const { offsetWidth: width, offsetHeight: height } = menu;
  const roomRight = box.left + width < innerWidth - 8;
  const left = roomRight ? box.left : box.right - width;
  const top = box.bottom + 4 + height < innerHeight - 8 ? box.bottom + 4 : box.top - 4 - height;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, top)}px`;
}

// The second mouse button, the menu key, Enter on a message, or a finger that stays (not every phone tells of it by itself).
export function openOnLongPress(element, open) {
  let waiting = null;
  const stop = () => clearTimeout(waiting);
  element.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a, textarea")) return;
    event.preventDefault();
    stop();
    open(event.clientX || event.clientY ? { x: event.clientX, y: event.clientY } : element);
  });
  element.addEventListener("touchstart", (event) => {
    const [{ clientX: x, clientY: y }] = event.touches;
    waiting = setTimeout(() => closeOpenMenu ?? open({ x, y }), LONG_PRESS_MS);
  }, { passive: true });
  for (const end of ["touchend", "touchmove", "touchcancel"]) element.addEventListener(end, stop, { passive: true });
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target === element) open(element);
  });
}
