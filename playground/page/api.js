// The people's side of the pocket Telegram, spoken over HTTP.

export class Refused extends Error {}

async function ask(method, path, body) {
  const request = { method, headers: {} };
  if (body instanceof FormData) request.body = body;
  else if (body !== undefined) {
    request.body = JSON.stringify(body);
    request.headers["Content-Type"] = "application/json";
  }
  const answer = await fetch(path, request);
  if (!answer.ok) throw new Refused(await reason(answer));
  return answer;
}

async function reason(answer) {
  const text = await answer.text();
  try {
    const told = JSON.parse(text);
    return told.problem ?? text;
  } catch {
    return text || answer.statusText;
  }
}

const json = async (method, path, body) => (await ask(method, path, body)).json();

export const people = () => json("GET", "/people");
export const addPerson = (name, language) =>
  json("POST", "/people", language ? { name, language_code: language } : { name });

export const chatOf = (person) => json("GET", `/people/${person}/chat`);
export const start = (person, payload = "") => json("POST", `/people/${person}/start`, { payload });
export const sendText = (person, text, replyTo) =>
  json("POST", `/people/${person}/send`, replyTo ? { text, reply_to: replyTo } : { text });
export const sendOther = (person, kind) => json("POST", `/people/${person}/send_other`, { kind });
export const forward = (person, message) => json("POST", `/people/${person}/forward`, { message_id: message });
export const edit = (person, message, text) => json("POST", `/people/${person}/edit`, { message_id: message, text });
export const remove = (person, message) => json("POST", `/people/${person}/delete`, { message_id: message });
export const tap = (person, message, data) => json("POST", `/people/${person}/tap`, { message_id: message, data });
export const block = (person) => json("POST", `/people/${person}/block`, {});
export const unblock = (person) => json("POST", `/people/${person}/unblock`, {});
export const fileUrl = (person, file) => `/people/${person}/file/${encodeURIComponent(file)}`;

export function sendFiles(person, files, kind, caption) {
  const form = new FormData();
  form.append("kind", kind);
  if (caption) form.append("caption", caption);
  if (files[0].seconds) form.append("seconds", Math.max(1, Math.round(files[0].seconds)));
  for (const file of files) form.append("file", file, file.name);
  return json("POST", `/people/${person}/send`, form);
}

export const clock = () => json("GET", "/clock");
export const advanceClock = (seconds) => json("POST", "/clock", { advance_seconds: seconds });
export const plug = () => json("GET", "/plug");
export const pullPlug = () => json("POST", "/plug", {});
export const desk = () => json("GET", "/desk");
export const sitAtTheDesk = () => json("POST", "/desk", {});
export const savedAsTest = async (person) => (await ask("POST", `/people/${person}/save_as_test`, {})).text();
