// Dark, light, or as the device says; remembered in this browser.
import { iconButton } from "./dom.js";
import { words } from "./strings.js";

const ORDER = ["auto", "light", "dark"];
const ICONS = { auto: "halfmoon", light: "sun", dark: "moon" };

export function applyTheme(theme = remembered("theme") ?? "auto") {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  return theme;
}

export function themeButton() {
  const theme = remembered("theme") ?? "auto";
  const next = ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length];
  const button = iconButton(ICONS[theme], words.theme[theme], () => {
    remember("theme", applyTheme(next));
    const successor = themeButton();
    button.replaceWith(successor);
    successor.focus();
  });
  return button;
}

// Storage may be forbidden (private windows): then nothing is remembered, and nothing breaks.
export function remembered(name) {
  try {
    return localStorage.getItem(`pocket-${name}`);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(`pocket-${name}`, value);
  } catch {
    // nothing to do: see above
  }
}
