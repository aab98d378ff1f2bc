// Behind the scenes: the pocket's clock, which can be moved, and the plug, which can be pulled.
import * as api from "./api.js";
import { el, icon } from "./dom.js";
import { trying } from "./toasts.js";
import { pocketMoment } from "./times.js";
import { words } from "./strings.js";

const LOOK_AGAIN_MS = 2500;

export function createStage(onclock) {
  const stage = { offset: 0, plug: null, pulling: false, onclock };
  stage.now = () => Date.now() + stage.offset * 1000;
  stage.hasPlug = () => stage.plug !== null;
  stage.advance = (seconds) => trying(async () => setOffset(stage, await api.advanceClock(seconds)));
  stage.pull = () => pull(stage);
  build(stage);
  setInterval(() => showTime(stage), 5000);
  setInterval(() => document.hidden || readPlug(stage), LOOK_AGAIN_MS);
  return stage;
}

export const readStage = (stage) => Promise.all([readClock(stage), readPlug(stage)]);

export async function readClock(stage) {
  await trying(async () => setOffset(stage, await api.clock()));
}

function setOffset(stage, { offset_seconds: offset }) {
  stage.offset = offset;
  showTime(stage);
  stage.onclock();
}

function build(stage) {
  stage.time = el("strong.pocket-time");
  stage.ahead = el("span.ahead");
  const later = Object.entries(words.later).map(([seconds, span]) =>
    el("button.chip", { type: "button", "aria-label": words.laterMenu(span), onclick: () => stage.advance(Number(seconds)) }, `+ ${span}`));
  stage.state = el("span.bot-state", { role: "status" });
  stage.count = el("span.ahead");
  stage.button = el("button.pull", { type: "button", onclick: stage.pull }, icon("plug"), words.pull);
  stage.plugCard = el("div.stage-card", { hidden: true }, el("div.stage-line", {}, el("span", {}, words.theBot), stage.state), stage.button, stage.count);
  const clock = el("div.stage-card", {}, el("span.ahead", {}, words.pocketTime), el("div.stage-line", {}, stage.time, stage.ahead),
    el("div.chips", { role: "group", "aria-label": words.travelTo }, later));
  stage.sheet = el("a.sheet-link", { href: "/proof-sheet", target: "_blank", hidden: true }, icon("sheet"), words.proofSheet);
  stage.root = el("div.stage", {}, clock, stage.plugCard, stage.sheet);
}

function showTime(stage) {
  stage.time.textContent = pocketMoment(stage.now());
  const hours = Math.round(stage.offset / 3600);
  const days = Math.floor(hours / 24);
  stage.ahead.textContent = hours === 0 ? words.realTime : hours < 24 ? words.aheadHours(hours) : words.ahead(days);
}

// Without the demo around it, a pocket Telegram has no bot of its own and so no plug.
async function readPlug(stage) {
  try {
    stage.plug = await api.plug();
  } catch {
    stage.plug = stage.plug && { ...stage.plug, running: false };
  }
  showPlug(stage);
}

function showPlug(stage) {
  const { plug, pulling } = stage;
  stage.plugCard.hidden = stage.sheet.hidden = plug === null;
  if (plug === null) return;
  const running = plug.running && !pulling;
  stage.state.dataset.running = String(running);
  const state = running ? words.running : pulling ? words.starting : words.notRunning;
  if (stage.state.textContent !== state) stage.state.textContent = state;
  stage.count.textContent = words.pulled(plug.pulled);
  stage.button.disabled = pulling;
}

async function pull(stage) {
  stage.pulling = true;
  showPlug(stage);
  const plug = await trying(() => api.pullPlug());
  stage.pulling = false;
  if (plug) stage.plug = plug;
  showPlug(stage);
}
