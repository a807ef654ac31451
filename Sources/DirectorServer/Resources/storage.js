// What the browser remembers. Private windows and full disks make storage throw; the page then works from memory alone.

const memory = new Map();

function box(area) {
  const store = () => (area === "local" ? localStorage : sessionStorage);
  const fallback = (key) => `${area}:${key}`;
  return {
    read(key) {
      try {
        const text = store().getItem(key);
        return text === null ? (memory.get(fallback(key)) ?? null) : JSON.parse(text);
      } catch {
        return memory.get(fallback(key)) ?? null;
      }
    },
    write(key, value) {
      try {
        store().setItem(key, JSON.stringify(value));
        memory.delete(fallback(key));
      } catch {
        memory.set(fallback(key), value);
      }
    },
    remove(key) {
      memory.delete(fallback(key));
      try {
        store().removeItem(key);
      } catch {
        // Nothing was stored, so there is nothing to remove.
      }
    },
  };
}

/** Shared by all tabs and kept. */
export const local = box("local");

/** Belongs to this tab and survives a refresh. */
export const tab = box("tab");

export const keys = {
  user: "director.user",
  made: "director.made",
  recent: (userId) => `director.recent.${userId}`,
  outbox: (userId, sessionId) => `director.outbox.${userId}.${sessionId}`,
  draft: (userId, sessionId) => `director.draft.${userId}.${sessionId}`,
  seen: (userId, sessionId) => `director.seen.${userId}.${sessionId}`,
  token: "director.token",
  wanted: "director.wanted-deck",
};
