// Times as a phone in the person's language would show them.

import { uyghurMonths } from "./strings.js";

const formats = new Map();

function format(language, name, options) {
  const key = `${language}/${name}`;
  if (!formats.has(key)) formats.set(key, made(language, options));
  return formats.get(key);
}

function made(language, options) {
  try {
    return new Intl.DateTimeFormat(language ? [language, "en-GB"] : "en-GB", options);
  } catch {
    return new Intl.DateTimeFormat("en-GB", options);
  }
}

export const timeOf = (seconds, language) =>
  format(language, "time", { hour: "2-digit", minute: "2-digit", hour12: false }).format(seconds * 1000);

// Browsers have no month names in some of our languages, and would show English ones or codes.
const NUMBERS_ONLY = ["kk", "ky", "uz"];

export function dayOf(seconds, language) {
  const day = new Date(seconds * 1000);
  if (language?.startsWith("ug")) return `${day.getDate()}-${uyghurMonths[day.getMonth()]}`;
  if (NUMBERS_ONLY.includes(language?.split("-")[0])) return `${day.getDate()}.${String(day.getMonth() + 1).padStart(2, "0")}`;
  return format(language, "day", { day: "numeric", month: "long" }).format(day);
}

export const pocketMoment = (milliseconds) =>
  format("en-GB", "moment", { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" })
    .format(milliseconds);

export const dayNumber = (seconds) => new Date(seconds * 1000).toDateString();

export function duration(seconds) {
  const whole = Math.max(0, Math.round(Number.isFinite(seconds) ? seconds : 0));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

export function size(bytes) {
  if (!bytes) return "";
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(0)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
