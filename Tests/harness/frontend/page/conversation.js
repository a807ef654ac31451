// The list of messages: what is taken into it, and what of it is drawn in which order. It touches no document and no network.

const greetingMarks = ["hello! i'm deckster", "what presentation would you like to build"];

/** Frames of these types never enter the list. */
const unlisted = new Set([
  "status_update", "sync_response", "presentation_init", "slide_context", "token_usage", "slide_progress", "slide_ready",
  "slide_failed", "theme_sync", "pong",
]);

export const isListed = (type) => !unlisted.has(type);

const contentOf = (entry) =>
  typeof entry.payload.text === "string" ? entry.payload.text.trim().toLowerCase() : JSON.stringify(entry.payload);

const isGreeting = (entry) =>
  !entry.isUser && entry.type === "chat_message" && greetingMarks.some((mark) => contentOf(entry).includes(mark));

/** An entry: `id`, `type`, `payload`, `isUser`, `time` (what it is sorted by, in milliseconds) and `stamp` (what is stored). */
export class Conversation {
  #entries = [];

  get entries() {
    return [...this.#entries];
  }

  /** From the page's own database: bot entries are sorted by the time stored with them. */
  replaceByStored(rows) {
    this.#entries = rows.map((row) => ({
      id: row.message_id,
      type: row.user_text === null ? row.message_type : "chat_message",
      payload: row.user_text === null ? row.payload : { text: row.user_text },
      isUser: row.user_text !== null,
      time: Date.parse(row.timestamp),
      stamp: row.timestamp,
    }));
  }

  /** What the user typed or pressed here. */
  addOwn(id, text, now) {
    return this.#add({ id, type: "chat_message", payload: { text }, isUser: true, time: now, stamp: new Date(now).toISOString() });
  }

  /** The entry that a frame became, or null: its id is known, or the words are the user's and known. */
  addFrame(frame, now) {
    if (this.#entries.some((entry) => entry.id === frame.message_id) || this.#isKnownAsUsers(frame)) return null;
    const isUser = frame.role === "user";
    const time = isUser ? Date.parse(frame.timestamp) : now;
    return this.#add({ id: frame.message_id, type: frame.type, payload: frame.payload, isUser, time, stamp: frame.timestamp });
  }

  #isKnownAsUsers(frame) {
    const text = frame.payload.text?.trim();
    return text !== undefined && this.#entries.some((entry) => entry.isUser && entry.payload.text.trim() === text);
  }

  #add(entry) {
    this.#entries.push(entry);
    return entry;
  }

  /** What is drawn, as lists of the entries of a card: sorted, without repeats, without a second greeting. */
  drawn() {
    const sorted = this.#entries.toSorted((one, other) => one.time - other.time);
    const byContent = new Map();
    for (const entry of sorted) {
      const content = contentOf(entry);
      const held = byContent.get(content);
      if (!held || (entry.isUser && !held.isUser)) byContent.set(content, entry);
    }
    const kept = [...byContent.values()];
    const firstGreeting = kept.findIndex(isGreeting);
    return joinDecks(kept.filter((entry, place) => !isGreeting(entry) || place === firstGreeting));
  }
}

/** A `slide_update` directly followed by a `presentation_url` is one card. */
function joinDecks(entries) {
  const cards = [];
  for (const entry of entries) {
    const before = cards.at(-1);
    if (entry.type === "presentation_url" && before?.at(-1).type === "slide_update") before.push(entry);
    else cards.push([entry]);
  }
  return cards;
}
