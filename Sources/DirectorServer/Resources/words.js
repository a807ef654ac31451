// What the page says about states, errors and times. All texts are in one place, so that they have the same tone.

const errorTexts = {
  invalid_message: "The server could not read this message. It is kept here - change it and try again.",
  too_large: "This message is too long for the server. It is kept here - shorten it and send it again.",
  rate_limited: "Too many messages in a short time. This one is kept and sent again in a moment.",
  inbox_full: "The server is still busy with earlier messages. This one is kept and sent again in a moment.",
  store_unavailable: "The server cannot save right now. This message is kept here and sent again in a moment.",
  shutting_down: "The server is restarting. This message is kept here and sent again in a moment.",
  author_failed: "No answer could be written. Your message is saved - try again.",
  author_timeout: "The answer took too long. Your message is saved - try again.",
  cancelled: "Stopped. Your message is saved, nothing was changed.",
  forbidden: "This is not allowed for you. Nothing was changed.",
  unanswered: "This message is saved but was not answered. Try again.",
  unconfirmed: "The server did not confirm this message. It is kept here - try again.",
  other: "Something went wrong on the server. Your message is kept - try again.",
};

/** The server's text if it sent one, otherwise the page's own text for the code. */
export function errorText(code, text) {
  if (code === "cancelled") return errorTexts.cancelled;
  if (typeof text === "string" && text.trim() !== "") return text.trim();
  return errorTexts[code] ?? errorTexts.other;
}

/** Whether the error concerns a message that was not accepted and may be accepted later. Sending it again is safe. */
export function passesByItself(code) {
  return ["inbox_full", "rate_limited", "store_unavailable", "shutting_down"].includes(code);
}

export const stoppedTexts = {
  refused: "The server refused this connection. What you wrote is kept here.",
  signin: "You need to sign in, or sign in again. What you wrote is kept here.",
  foreign: "This presentation belongs to someone else. Start a new one, or sign in as its owner.",
};

/** `reason` is a sentence from the server. */
export function refusedText(reason) {
  return `The server refuses this connection. ${reason} What you write is kept here.`;
}

export const notFoundText = {
  lead: "This conversation was not found here.",
  way: "A conversation opens in the browser it was started in, or where its owner is signed in. To show someone its deck, use Share there. What you write here starts a new one.",
};

/** The working line before the server has sent a more precise one. */
export function workingText(state, action) {
  if (action === "accept_plan") return "Drafting the strawman";
  if (action === "accept_strawman") return "Building the deck";
  switch (state) {
    case "PROVIDE_GREETING": return "Reading your topic";
    case "ASK_CLARIFYING_QUESTIONS": return "Reading your answers";
    default: return "Working on it";
  }
}

/** The placeholder of the empty message field. */
export function invitation(state, begun) {
  switch (state) {
    case "PROVIDE_GREETING": return begun ? "Add something, if you like" : "What would you like to present?";
    case "ASK_CLARIFYING_QUESTIONS": return "Or answer in one sentence";
    case "CREATE_CONFIRMATION_PLAN": return "Ask, or say what to change";
    case "GENERATE_STRAWMAN":
    case "REFINE_STRAWMAN": return "Ask, or say what to change";
    default: return "Say what to change";
  }
}

const typeNames = {
  title_slide: "Title", section_divider: "Section", content_heavy: "Text", visual_heavy: "Visual", data_driven: "Data",
  diagram_focused: "Diagram", mixed_content: "Mixed", conclusion_slide: "Closing",
};

export function slideTypeName(type) {
  if (typeNames[type]) return typeNames[type];
  const words = String(type ?? "").replaceAll("_", " ").trim();
  return words === "" ? "Slide" : words[0].toUpperCase() + words.slice(1);
}

export function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** "850 bytes", "90 kB", "1.5 MB". */
export function size(bytes) {
  if (bytes < 1000) return count(bytes, "byte");
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** "just now", "5 min ago", "3 h ago", "yesterday", then the date. */
export function ago(then, now = Date.now()) {
  const minutes = Math.floor((now - then) / 60_000);
  if (!Number.isFinite(minutes)) return "";
  if (minutes < 1) return "just now";
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ago`;
  if (minutes < 48 * 60) return "yesterday";
  return new Date(then).toLocaleDateString(undefined, { day: "numeric", month: "short", year: "numeric" });
}

/** "about 20 s left"; null when there is nothing useful to say. */
export function remaining(seconds) {
  if (!Number.isFinite(seconds) || seconds <= 0) return null;
  if (seconds < 5) return "a few seconds left";
  if (seconds < 90) return `about ${Math.round(seconds / 5) * 5} s left`;
  return `about ${Math.round(seconds / 60)} min left`;
}
