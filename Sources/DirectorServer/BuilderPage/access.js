// What the server asks of people who want to come in, and what it opens to those who have a token.

import { accessToken } from "./identity.js";
import { place } from "./places.js";

const patience = 4000;

/** {authentication, decks, sign_in_url?}; null when the server does not answer. */
export function terms() {
  return ask("api/access", "GET");
}

/**
 * Has the browser open presentations in frames and new tabs, which cannot send a token themselves. The server answers
 * with a cookie for exactly that; without one the rest of the page works all the same. True if there is one now.
 */
export async function openDecks() {
  return accessToken() !== null && (await ask("api/access", "POST")) !== null;
}

/** Makes the share link, or revokes it: {shared, revocable, url?}; null when that failed. */
export function changeSharing(sessionId, userId, shared) {
  const path = `api/sessions/${encodeURIComponent(sessionId)}/share?user_id=${encodeURIComponent(userId)}`;
  return ask(path, shared ? "POST" : "DELETE");
}

async function ask(path, method) {
  const token = accessToken();
  try {
    const response = await fetch(place(path), {
      method, signal: AbortSignal.timeout(patience),
      headers: { accept: "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
