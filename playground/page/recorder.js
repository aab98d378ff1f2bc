// Records a voice or video message and keeps it in the type the browser truly makes.
import { el, iconButton } from "./dom.js";
import { toast } from "./toasts.js";
import { duration } from "./times.js";
import { words } from "./strings.js";

const WISHED = {
  voice: ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"],
  video_note: ["video/mp4;codecs=avc1,mp4a.40.2", "video/webm;codecs=vp8,opus", "video/webm"],
};
const SUFFIX = { "audio/ogg": "ogg", "audio/webm": "webm", "audio/mp4": "m4a", "video/mp4": "mp4", "video/webm": "webm" };

// Shows the recording bar over the composer. Resolves to {file: Promise<File|null>}, or null without a microphone.
export async function startRecording(kind, home) {
  const stream = await openMicrophone(kind);
  if (!stream) {
    toast(words.noMicrophone, home.closest(".pane"), "div.toast.bad");
    return null;
  }
  const mimeType = WISHED[kind].find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {});
  const chunks = [];
  recorder.addEventListener("dataavailable", (event) => event.data.size && chunks.push(event.data));
  recorder.start(250);
  return { file: finished(recorder, stream, chunks, kind, home) };
}

async function openMicrophone(kind) {
  const video = kind === "video_note" && { width: { ideal: 400 }, height: { ideal: 400 }, facingMode: "user" };
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true, video });
  } catch {
    return null;
  }
}

function finished(recorder, stream, chunks, kind, home) {
  return new Promise((resolve) => {
    const began = performance.now();
    let keep = true;
    const bar = recordingBar(stream, kind, (wanted) => ((keep = wanted), recorder.stop()));
    home.append(bar.root);
    bar.root.querySelector(".send").focus();
    recorder.addEventListener("stop", () => {
      bar.close();
      for (const track of stream.getTracks()) track.stop();
      const seconds = (performance.now() - began) / 1000;
      resolve(keep && chunks.length ? asFile(chunks, recorder.mimeType, kind, seconds) : null);
    });
  });
}

// How long it is goes along with it: Telegram's app says so, too.
function asFile(chunks, mimeType, kind, seconds) {
  const type = mimeType.split(";")[0];
  return Object.assign(new File(chunks, `${kind}.${SUFFIX[type] ?? "bin"}`, { type }), { seconds });
}

function recordingBar(stream, kind, stop) {
  const began = performance.now();
  const time = el("span.duration", {}, duration(0));
  const level = el("span.level", { "aria-hidden": "true" });
  const parts = [
    iconButton("trash", words.dropRecording, () => stop(false)),
    el("span.red-dot", { "aria-hidden": "true" }), el("span", { role: "status" }, words.recording), time, level,
    iconButton("send", words.stopRecording, () => stop(true), "button.round.send"),
  ];
  const mirror = kind === "video_note" ? mirrorOf(stream) : null;
  const root = el("div.recording", {}, mirror, parts);
  root.addEventListener("keydown", (event) => event.key === "Escape" && stop(false));
  const clock = setInterval(() => (time.textContent = duration((performance.now() - began) / 1000)), 200);
  const quiet = showLevel(stream, level);
  return { root, close: () => (clearInterval(clock), quiet(), root.remove()) };
}

function mirrorOf(stream) {
  const video = el("video.mirror", { autoplay: true, muted: true, playsinline: true });
  video.muted = true;
  video.srcObject = stream;
  return video;
}

// How loud it is right now, so that one sees that the microphone hears.
function showLevel(stream, level) {
  const context = new AudioContext();
  const hearing = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(hearing);
  const samples = new Uint8Array(hearing.fftSize);
  const timer = setInterval(() => {
    hearing.getByteTimeDomainData(samples);
    const loud = Math.max(...samples.map((sample) => Math.abs(sample - 128))) / 128;
    level.style.setProperty("--loud", Math.min(1, loud * 2).toFixed(2));
  }, 80);
  return () => {
    clearInterval(timer);
    context.close();
  };
}
