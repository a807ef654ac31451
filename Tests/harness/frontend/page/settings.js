// What the address of the page says. `scale` multiplies every time of the page: 1 is real speed.

const query = new URLSearchParams(location.search);

function needed(name) {
  const value = query.get(name);
  if (!value) throw new Error(`the address of the page has no ${name}`);
  return value;
}

const scale = Number(query.get("scale") ?? 1);
if (!(scale > 0)) throw new Error("scale must be a number above 0");

export const user = needed("user");
export const director = new URL(needed("director")).origin;

/** Origins whose decks the page embeds. */
export const deckOrigins = new Set([director, ...query.getAll("decks").map((text) => new URL(text).origin)]);

/** Milliseconds of this run for milliseconds of real life. */
export const scaled = (milliseconds) => milliseconds * scale;

/** The session of the address; a page without one makes one and writes it into its address. */
export function sessionOfAddress() {
  const known = new URLSearchParams(location.search).get("session_id");
  if (known) return known;
  const made = crypto.randomUUID();
  writeSession(made, "replaceState");
  return made;
}

export function writeSession(session, how = "pushState") {
  const address = new URL(location.href);
  address.searchParams.set("session_id", session);
  history[how](null, "", address);
}
