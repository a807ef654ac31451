// Asks the server how people sign in, and opens presentations for people who have a token.

import { accessToken } from "./identity.js";
import { place } from "./places.js";

const patience = 4000;

/** Which authentication the server requires: {authentication, decks, sign_in_url?}; null when the server does not answer. */
export function terms() {
  return ask("api/access", "GET");
}

/**
 * Lets the browser open presentations in frames and new tabs, which cannot send a token themselves. The server answers with a cookie for
 * exactly that. Without a token the rest of the page still works. True if the server has set the cookie.
 */
export async function openDecks() {
  return accessToken() !== null && (await ask("api/access", "POST")) !== null;
}

/** Makes or revokes the share link: {shared, revocable, url?}; null when that failed. */
export function changeSharing(sessionId, userId, shared) {
  const path = `api/sessions/${encodeURIComponent(sessionId)}/share?user_id=${encodeURIComponent(userId)}`;
  return ask(path, shared ? "POST" : "DELETE");
}

/**
 * The server's reason for refusing this session's socket, as a sentence; null when it would accept the socket, or does not answer. A
 * browser tells its page nothing about a refused socket. The request is a POST, because only with POST do browsers send the page's
 * origin, on which the answer may depend.
 */
export async function connectionRefusal(sessionId, userId) {
  const query = new URLSearchParams({ session_id: sessionId, user_id: userId });
  const answer = await request(`api/connection?${query}`, "POST");
  // An older server has no such route and answers 404, which explains nothing.
  if (answer === null || answer.status < 400 || answer.status >= 500 || answer.status === 404) return null;
  return typeof answer.body?.error === "string" && answer.body.error.trim() !== "" ? answer.body.error.trim() : null;
}

async function ask(path, method) {
  const answer = await request(path, method);
  return answer !== null && answer.status >= 200 && answer.status < 300 ? answer.body : null;
}

/** The answer as {status, body}, where `body` is null unless it is JSON; null when there was no answer. */
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
