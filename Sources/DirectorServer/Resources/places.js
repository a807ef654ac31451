// The addresses on this server. Each is built from the address of the page's own files, so the page works below any prefix that a proxy
// adds.

const home = new URL("../", import.meta.url);

/** An address on this server: `path` is relative to the server's root, such as "api/access". */
export function place(path) {
  return new URL(path, home);
}

/** The address of a socket on this server; `path` is relative to the server's root. */
export function socketPlace(path) {
  const address = place(path);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  return address;
}

/**
 * The address at which this page opens a presentation; null if `text` is not the address of one. Only the presentation's id is read from
 * it. So an address from a time when the server had another name leads to the same deck.
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
