// The browser's storage. Private windows and full disks make it throw; then the page keeps the values in memory.

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

/** Storage that all tabs share and that is kept. */
export const local = box("local");

/** Storage of this tab. It survives a reload. */
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
