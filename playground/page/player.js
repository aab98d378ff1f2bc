// Plays a voice message: one button, the true shape of the sound, the time.
import { el, iconButton, icon } from "./dom.js";
import { duration as spoken } from "./times.js";
import { words } from "./strings.js";

const BARS = 36;

export function voicePlayer(url, seconds, label) {
  const sound = el("audio", { src: url, preload: "none" });
  const bars = Array.from({ length: BARS }, () => el("i"));
  const wave = el("span.wave", { "aria-hidden": "true" }, bars);
  const time = el("span.duration", {}, spoken(seconds));
  const button = iconButton("play", words.play, () => (sound.paused ? sound.play() : sound.pause()), "button.round.play");
  const parts = { sound, bars, time, button, seconds };
  for (const event of ["play", "pause", "ended"]) sound.addEventListener(event, () => showButton(parts));
  sound.addEventListener("timeupdate", () => showProgress(parts));
  wave.addEventListener("click", (event) => seek(event, wave, parts));
  drawShape(url, parts);
  return el("div.voice", { role: "group", "aria-label": label }, button, el("span.voice-body", {}, wave, time), sound);
}

function showButton({ sound, button }) {
  const label = sound.paused ? words.play : words.pause;
  button.replaceChildren(icon(sound.paused ? "play" : "pause"));
  button.setAttribute("aria-label", label);
  button.title = label;
}

// Recordings made in a browser often carry no length of their own: then Telegram's number counts.
const lengthOf = ({ sound, seconds }) => (Number.isFinite(sound.duration) ? sound.duration : seconds) || 1;

function showProgress(parts) {
  const share = parts.sound.ended ? 0 : parts.sound.currentTime / lengthOf(parts);
  parts.bars.forEach((bar, i) => bar.classList.toggle("heard", i / BARS < share));
  parts.time.textContent = spoken(share > 0 ? parts.sound.currentTime : lengthOf(parts));
}

function seek(event, wave, parts) {
  const box = wave.getBoundingClientRect();
  const share = (event.clientX - box.left) / box.width;
  const mirrored = getComputedStyle(wave).direction === "rtl";
  parts.sound.currentTime = (mirrored ? 1 - share : share) * lengthOf(parts);
}

async function drawShape(url, parts) {
  try {
    const bytes = await (await fetch(url)).arrayBuffer();
    const sound = await new OfflineAudioContext(1, 1, 44100).decodeAudioData(bytes);
    const loudness = peaks(sound.getChannelData(0));
    parts.seconds = sound.duration;
    showProgress(parts);
    parts.bars.forEach((bar, i) => bar.style.setProperty("--loud", loudness[i].toFixed(2)));
  } catch {
    // not a sound this browser can read: the bars stay flat, the file can still be kept
  }
}

function peaks(samples) {
  const step = Math.max(1, Math.floor(samples.length / BARS));
  const raw = Array.from({ length: BARS }, (_, i) => highest(samples, i * step, step));
  const top = Math.max(...raw, 0.01);
  return raw.map((value) => value / top);
}

function highest(samples, from, step) {
  let top = 0;
  for (let i = from; i < from + step && i < samples.length; i += 16) top = Math.max(top, Math.abs(samples[i]));
  return top;
}
