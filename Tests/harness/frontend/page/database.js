// The page's own database, over the REST routes of the server that the page comes from.

const longestLoad = 10_000;

async function call(method, path, { body, headers, signal } = {}) {
  const answer = await fetch(path, { method, headers, signal, body: body === undefined ? undefined : JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return answer.json();
}

export class Database {
  #user;
  #scaled;

  constructor({ user, scaled }) {
    this.#user = user;
    this.#scaled = scaled;
  }

  /** `{messages, session}`; `session` is null where none was stored. */
  async load(session) {
    return call("GET", this.#path(session), { signal: AbortSignal.timeout(this.#scaled(longestLoad)) });
  }

  async sessions() {
    return call("GET", `/store/${encodeURIComponent(this.#user)}`);
  }

  /** Takes as long as the harness was told that a save takes, counted from `at`, in milliseconds since 1970. */
  async saveMessages(session, rows, at) {
    return call("POST", `${this.#path(session)}/messages`, { body: rows, headers: { "X-Sent-At": String(at) } });
  }

  async saveSession(session, row) {
    return call("PUT", this.#path(session), { body: row });
  }

  #path(session) {
    return `/store/${encodeURIComponent(this.#user)}/${encodeURIComponent(session)}`;
  }
}

export function messageRow(entry) {
  return {
    message_id: entry.id,
    message_type: entry.isUser ? "user_message" : entry.type,
    timestamp: entry.stamp,
    payload: entry.isUser ? null : entry.payload,
    user_text: entry.isUser ? entry.payload.text : null,
  };
}
