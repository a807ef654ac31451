// Messages the server has not acknowledged. They live in local storage, so neither a refresh nor a crash loses one.

import { keys, local } from "./storage.js";

const mostMessages = 50;
const mostCharacters = 400_000;

/** One session's outbox. Storage is the truth, since other tabs of the same session share it. */
export class Outbox {
  #key;

  constructor(userId, sessionId) {
    this.#key = keys.outbox(userId, sessionId);
  }

  get storageKey() {
    return this.#key;
  }

  /** Oldest first. An entry: {turn_id, text, action_value?, action_label?, at}. */
  entries() {
    const stored = local.read(this.#key);
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  }

  /** False when there is no room; nothing is dropped to make some. */
  add(entry) {
    const entries = this.entries();
    const characters = entries.reduce((sum, item) => sum + item.text.length, entry.text.length);
    if (entries.length >= mostMessages || (entries.length > 0 && characters > mostCharacters)) return false;
    local.write(this.#key, [...entries, entry]);
    return true;
  }

  remove(turnId) {
    const entries = this.entries();
    const rest = entries.filter((entry) => entry.turn_id !== turnId);
    if (rest.length === entries.length) return;
    if (rest.length === 0) local.remove(this.#key);
    else local.write(this.#key, rest);
  }
}

/** The frame that carries an entry; the same entry always makes the same frame. */
export function frameOf(entry) {
  const data = { text: entry.text };
  if (entry.action_value) {
    data.action_value = entry.action_value;
    data.action_label = entry.action_label;
  }
  return { type: "user_message", turn_id: entry.turn_id, data };
}

function isEntry(value) {
  return value !== null && typeof value === "object" && typeof value.turn_id === "string" && typeof value.text === "string";
}
