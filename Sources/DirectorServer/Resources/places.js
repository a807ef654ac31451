// Where things are on this server. Every address begins where this page's own files are, so that the page works below any prefix
// that a proxy puts before it.

const home = new URL("../", import.meta.url);

/** An address on this server: `path` is relative to the server's root, such as "api/access". */
export function place(path) {
  return new URL(path, home);
}

/** The same for a socket. */
export function socketPlace(path) {
  const address = place(path);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  return address;
}

/**
 * Where this page opens a presentation, or null if `text` is no address of one. Presentations are named by their id alone: an address
 * of another time, when the server was reached by another name, leads to the same deck.
 */
export function presentationPlace(text) {
  let address;
  try {
    address = new URL(text, home);
  } catch {
    return null;
  }
  if (address.protocol !== "http:" && address.protocol !== "https:") return null;
  const id = /\/p\/([\w-]+)$/.exec(address.pathname)?.[1];
  return id ? place(`p/${id}${address.search}${address.hash}`) : null;
}
