// The user's recent presentations: from the server, or from this browser's memory if the server does not answer.

import { accessToken } from "./identity.js";
import { place } from "./places.js";
import { keys, local } from "./storage.js";

const mostRemembered = 50;

/** Remembers what the drawer shows about a session. */
export function remember(userId, record) {
  const others = remembered(userId).filter((item) => item.session_id !== record.session_id);
  const known = remembered(userId).find((item) => item.session_id === record.session_id);
  if (known && known.title === record.title && known.current_state === record.current_state && known.seq === record.seq) return;
  local.write(keys.recent(userId), [record, ...others].slice(0, mostRemembered));
}

export function remembered(userId) {
  const stored = local.read(keys.recent(userId));
  return Array.isArray(stored) ? stored.filter((item) => typeof item?.session_id === "string") : [];
}

/** The presentations as {sessions, fromServer}, newest first. */
export async function recentSessions(userId, signal) {
  try {
    const token = accessToken();
    const response = await fetch(place(`api/sessions?user_id=${encodeURIComponent(userId)}`), {
      signal: AbortSignal.any([signal, AbortSignal.timeout(6000)]),
      headers: { accept: "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const body = await response.json();
    if (!Array.isArray(body.sessions)) throw new Error("no list");
    return { sessions: body.sessions.filter((item) => typeof item?.session_id === "string"), fromServer: true };
  } catch (error) {
    if (signal.aborted) throw error;
    return { sessions: remembered(userId), fromServer: false };
  }
}
