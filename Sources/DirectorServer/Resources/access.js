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

/**
 * Why the server refuses the socket of this session, in its words for people; null when it would not, or cannot be asked.
 * A refused socket tells a page nothing, and only a POST carries the page's origin, which the answer may depend on.
 */
export async function connectionRefusal(sessionId, userId) {
  const query = new URLSearchParams({ session_id: sessionId, user_id: userId });
  const answer = await request(`api/connection?${query}`, "POST");
  // A server that does not know the question says 404, which explains nothing.
  if (answer === null || answer.status < 400 || answer.status >= 500 || answer.status === 404) return null;
  return typeof answer.body?.error === "string" && answer.body.error.trim() !== "" ? answer.body.error.trim() : null;
}

async function ask(path, method) {
  const answer = await request(path, method);
  return answer !== null && answer.status >= 200 && answer.status < 300 ? answer.body : null;
}

/** {status, body}, where `body` is null unless it is JSON; null when there was no answer. */
async function request(path, method) {
  const token = accessToken();
  try {
    const response = await fetch(place(path), {
      method, signal: AbortSignal.timeout(patience),
      headers: { accept: "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  } catch {
    return null;
  }
}
