// What the page knows: people, their chats as last read, and who wants to hear of changes.
import * as api from "./api.js";

export function createStore() {
  return { people: [], chats: new Map(), reading: new Map(), listeners: new Set(), errors: new Set() };
}

export function listen(store, listener) {
  store.listeners.add(listener);
  return () => store.listeners.delete(listener);
}

function tell(store, person) {
  for (const listener of store.listeners) listener(person);
}

export async function readPeople(store) {
  store.people = await api.people();
  tell(store, null);
  await Promise.all(store.people.map(({ id }) => readChat(store, id)));
}

// One read at a time for each person; changes that come meanwhile cause exactly one more.
export function readChat(store, person) {
  const running = store.reading.get(person);
  if (running) {
    running.again = true;
    return running.done;
  }
  const state = { again: false, done: null };
  store.reading.set(person, state);
  state.done = readUntilCalm(store, person, state);
  return state.done;
}

async function readUntilCalm(store, person, state) {
  try {
    do {
      state.again = false;
      store.chats.set(person, await api.chatOf(person));
      tell(store, person);
    } while (state.again);
  } finally {
    store.reading.delete(person);
  }
}

export const personOf = (store, id) => store.people.find((person) => person.id === id);

export function followEvents(store, onclock) {
  const source = new EventSource("/people/events");
  source.addEventListener("open", () => refresh(store));
  source.addEventListener("message", (event) => heard(store, JSON.parse(event.data), onclock));
  return source;
}

function heard(store, event, onclock) {
  if (event.kind === "clock") return onclock();
  if (!personOf(store, event.person)) return refresh(store);
  return readChat(store, event.person).catch(() => {});
}

function refresh(store) {
  return readPeople(store).catch(() => {});
}
