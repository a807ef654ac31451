// A deck that a person wanted to open and has to sign in for. The page that refused it leads here; after the sign-in the way goes
// back to the deck.

import { place } from "./places.js";
import { keys, tab } from "./storage.js";

/** Keeps the deck named in the address for this tab, which may leave for the sign-in and come back. */
export function noteWantedDeck() {
  const address = new URL(location.href);
  const id = address.searchParams.get("deck");
  if (id === null) return;
  if (/^[\w-]{1,64}$/.test(id)) tab.write(keys.wanted, id);
  address.searchParams.delete("deck");
  history.replaceState(null, "", `${address.pathname}${address.search}${address.hash}`);
}

/** Goes back to that deck, once; false if none is wanted. */
export function returnToDeck() {
  const id = tab.read(keys.wanted);
  if (typeof id !== "string") return false;
  tab.remove(keys.wanted);
  location.replace(place(`p/${id}`));
  return true;
}
