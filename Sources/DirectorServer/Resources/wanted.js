// The deck that a person wanted to open when the server asked for a sign-in. The server's page leads here. After the sign-in the person
// is sent back to the deck.

import { place } from "./places.js";
import { keys, tab } from "./storage.js";

/** Takes the deck's id out of the address and keeps it for this tab, which may leave for the sign-in and come back. */
export function noteWantedDeck() {
  const address = new URL(location.href);
  const id = address.searchParams.get("deck");
  if (id === null) return;
  if (/^[\w-]{1,64}$/.test(id)) tab.write(keys.wanted, id);
  address.searchParams.delete("deck");
  history.replaceState(null, "", `${address.pathname}${address.search}${address.hash}`);
}

/** Opens the deck that was kept, once; false if there is none. */
export function returnToDeck() {
  const id = tab.read(keys.wanted);
  if (typeof id !== "string") return false;
  tab.remove(keys.wanted);
  location.replace(place(`p/${id}`));
  return true;
}
