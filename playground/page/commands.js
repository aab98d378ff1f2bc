// The bot's command menu, and its suggestions while "/" is being typed.
import { el, iconButton } from "./dom.js";
import { openMenu } from "./menu.js";
import { words } from "./strings.js";

export function commandButton(composer) {
  return iconButton("menu", words.commands, (event) => openCommands(composer, event.currentTarget));
}

function openCommands(composer, where) {
  const choices = (composer.chat().commands ?? []).map(({ command, description }) => ({
    icon: "menu", label: `${description}  /${command}`, act: () => composer.act.say(`/${command}`),
  }));
  if (choices.length) openMenu(choices, where, words.commands);
}

export function suggestCommands(composer) {
  const typed = /^\/([a-z0-9_]*)$/.exec(composer.input.value);
  const all = composer.chat().commands ?? [];
  const fitting = typed ? all.filter(({ command }) => command.startsWith(typed[1])) : [];
  composer.commands.hidden = !all.length;
  composer.suggestions.hidden = !fitting.length;
  composer.suggestions.replaceChildren(...fitting.map((command) => suggestion(composer, command)));
}

function suggestion(composer, { command, description }) {
  const say = () => {
    composer.input.value = "";
    composer.input.dispatchEvent(new Event("input"));
    composer.act.say(`/${command}`);
  };
  return el("button.suggestion", { type: "button", onclick: say }, el("b", { dir: "ltr" }, `/${command}`), el("span", { dir: "auto" }, description));
}
