// What the tab keeps in its session storage, and what it therefore tells the server that it holds.

const prefix = "cached_session_";

export class Cache {
  /** `{bot, user}`: the two lists of messages. The user's messages after the first are in both. */
  read(session) {
    const text = sessionStorage.getItem(prefix + session);
    return text === null ? { bot: [], user: [] } : JSON.parse(text);
  }

  write(session, entries) {
    const user = entries.filter((entry) => entry.isUser);
    const bot = entries.filter((entry) => entry !== user[0]);
    sessionStorage.setItem(prefix + session, JSON.stringify({ bot, user }));
  }

  /** Switching sessions wipes all of them. */
  wipe() {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    }
  }
}

/** The two query parameters. The count is too high by the user's messages after the first. */
export function claims({ bot, user }) {
  const hasBoth = bot.some((entry) => !entry.isUser) && user.length > 0;
  return { skip_history: hasBoth, message_count: bot.length + user.length };
}
