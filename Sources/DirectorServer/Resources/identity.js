// Who is here and which presentation is open. The address bar is the truth, so a refresh or a shared link keeps both.

import { uuid } from "./ids.js";
import { socketPlace } from "./places.js";
import { keys, local, tab } from "./storage.js";

/** The user: from the address, else from the access token, else a lasting anonymous id. */
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

/** The session in the address; makes one when there is none. `fresh` tells that it was made just now. */
export function currentSession() {
  const id = new URLSearchParams(location.search).get("session_id");
  if (id) return { id, fresh: false };
  const made = newSession();
  history.replaceState(null, "", addressOf(made));
  return { id: made, fresh: true };
}

/** The id of a session that this browser starts. It is remembered, so that an address from elsewhere is known as such. */
export function newSession() {
  const id = uuid();
  local.write(keys.made, [id, ...madeSessions()].slice(0, mostMade));
  return id;
}

/** Did this browser start the session? */
export function isMadeHere(id) {
  return madeSessions().includes(id);
}

function madeSessions() {
  const stored = local.read(keys.made);
  return Array.isArray(stored) ? stored.filter((id) => typeof id === "string") : [];
}

/** The page's address for a session; a user named in the address stays named. */
export function addressOf(sessionId) {
  const address = new URL(location.href);
  const query = new URLSearchParams({ session_id: sessionId });
  const named = address.searchParams.get("user_id");
  if (named) query.set("user_id", named);
  return `${address.pathname}?${query}`;
}

/**
 * A token given once in the address, best in its fragment, which no server sees, is kept for this tab and taken out of the
 * address. True if there was one.
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

/** The token, if there is one that looks like one: other text could not be sent along. */
export function accessToken() {
  const token = tab.read(keys.token);
  return typeof token === "string" && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) ? token : null;
}

/** Where the session's socket is; `after` is the last sequence number held. */
export function socketAddress(sessionId, user, after) {
  const query = `session_id=${encodeURIComponent(sessionId)}&user_id=${encodeURIComponent(user)}&after=${after}`;
  return socketPlace(`ws?${query}`).href;
}

/** What the socket offers to speak. The token goes along here, since addresses end up in the logs of proxies. */
export function socketProtocols() {
  const token = accessToken();
  return token ? ["director", `director.bearer.${token}`] : [];
}

// Only to name the user the token speaks for; the server is the one that checks it.
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
