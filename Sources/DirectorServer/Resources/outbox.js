// The messages that the server has not acknowledged. They are in local storage, so a reload or a crash does not lose them.

import { keys, local } from "./storage.js";

const mostMessages = 50;
const mostCharacters = 400_000;

/** The outbox of one session. It reads the storage each time, because other tabs of the same session change it. */
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

  /** Stores an entry; false when the storage has no room. Older entries are not removed to make room. */
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

/** The frame that sends an entry. The same entry always makes the same frame. */
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
