// Which user and which session the page shows. The page's address decides, so that a reload or a shared link keeps both.

import { uuid } from "./ids.js";
import { socketPlace } from "./places.js";
import { keys, local, tab } from "./storage.js";

/** The user's id: from the address, otherwise from the access token, otherwise a lasting anonymous id. */
export function userId() {
  const named = new URLSearchParams(location.search).get("user_id");
  if (named) return named;
  const subject = tokenSubject(accessToken());
  if (subject) return subject;
  let anonymous = local.read(keys.user);
  if (typeof anonymous !== "string" || anonymous === "") {
    anonymous = `user_${uuid()}`;
    local.write(keys.user, anonymous);
  }
  return anonymous;
}

const mostMade = 200;

/** The session in the address; makes one when there is none. `fresh` says whether it was just made. */
export function currentSession() {
  const id = new URLSearchParams(location.search).get("session_id");
  if (id) return { id, fresh: false };
  const made = newSession();
  history.replaceState(null, "", addressOf(made));
  return { id: made, fresh: true };
}

/** Makes the id of a new session. The browser remembers it, to recognize ids that came in an address from elsewhere. */
export function newSession() {
  const id = uuid();
  local.write(keys.made, [id, ...madeSessions()].slice(0, mostMade));
  return id;
}

/** Whether this browser made the session. */
export function isMadeHere(id) {
  return madeSessions().includes(id);
}

function madeSessions() {
  const stored = local.read(keys.made);
  return Array.isArray(stored) ? stored.filter((id) => typeof id === "string") : [];
}

/** The page's address for a session. A user that the present address names is kept. */
export function addressOf(sessionId) {
  const address = new URL(location.href);
  const query = new URLSearchParams({ session_id: sessionId });
  const named = address.searchParams.get("user_id");
  if (named) query.set("user_id", named);
  return `${address.pathname}?${query}`;
}

/**
 * Takes a token out of the address and keeps it for this tab. The address's fragment is the best place for it, because browsers do not
 * send it to servers. True if there was a token.
 */
export function adoptToken() {
  const address = new URL(location.href);
  const fragment = new URLSearchParams(address.hash.slice(1));
  const token = address.searchParams.get("access_token") ?? fragment.get("access_token");
  if (!token) return false;
  tab.write(keys.token, token);
  address.searchParams.delete("access_token");
  address.hash = "";
  history.replaceState(null, "", `${address.pathname}${address.search}`);
  return true;
}

/** The token; null if there is none, or if it does not look like a token and so cannot be sent. */
export function accessToken() {
  const token = tab.read(keys.token);
  return typeof token === "string" && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) ? token : null;
}

/** The address of the session's socket; `after` is the last sequence number that the page has. */
export function socketAddress(sessionId, user, after) {
  const query = `session_id=${encodeURIComponent(sessionId)}&user_id=${encodeURIComponent(user)}&after=${after}`;
  return socketPlace(`ws?${query}`).href;
}

/** The subprotocols that the socket offers. They carry the token, because proxies log addresses. */
export function socketProtocols() {
  const token = accessToken();
  return token ? ["director", `director.bearer.${token}`] : [];
}

// Reads the user from the token, without checking the token. The server checks it.
function tokenSubject(token) {
  const part = token?.split(".")[1];
  if (!part) return null;
  try {
    const claims = JSON.parse(atob(part.replaceAll("-", "+").replaceAll("_", "/")));
    return typeof claims.sub === "string" && claims.sub !== "" ? claims.sub : null;
  } catch {
    return null;
  }
}
