// The part of the session's log that this page has, and what follows from it. Uses neither the DOM nor the clock.

import { listOf, stateAfter } from "./workflow.js";

export class Transcript {
  /** The frames. Frame n has the sequence number n + 1, because the log has no gaps. */
  frames = [];
  /** The state after each frame, at the same index as in `frames`. */
  states = [];
  state = "PROVIDE_GREETING";
  /** The text that opened the current topic. */
  topic = null;
  /** The latest outline and the finished deck, as {seq, payload}. */
  outline = null;
  deck = null;
  /** Whether others can open this presentation with a share link. */
  shared = false;
  #answered = new Set();
  #userTurns = new Map();

  get last() {
    return this.frames.length;
  }

  /** The result is "added", "duplicate", "gap" (an earlier frame is missing) or "mismatch" (this number already has another frame). */
  accept(frame) {
    if (frame.seq <= this.last) {
      const held = this.frames[frame.seq - 1];
      return held.message_id === frame.message_id ? "duplicate" : "mismatch";
    }
    if (frame.seq !== this.last + 1) return "gap";
    this.#add(frame);
    return "added";
  }

  hasUserTurn(turnId) {
    return this.#userTurns.has(turnId);
  }

  userTurn(turnId) {
    return this.#userTurns.get(turnId) ?? null;
  }

  isAnswered(turnId) {
    return this.#answered.has(turnId);
  }

  /** The frames of the user's turns, in order. */
  get userTurns() {
    return [...this.#userTurns.values()];
  }

  get hasUserMessages() {
    return this.frames.some((frame) => frame.role === "user");
  }

  /** The deck's title: the outline's, otherwise the topic; null before there is a topic. */
  get title() {
    const named = this.outline?.payload.metadata?.main_title;
    if (typeof named === "string" && named.trim() !== "") return named.trim();
    return this.topic ? shortened(this.topic) : null;
  }

  #add(frame) {
    const before = this.state;
    this.frames.push(frame);
    this.state = stateAfter(frame, before);
    this.states.push(this.state);
    if (frame.role === "user") {
      if (typeof frame.turn_id === "string") this.#userTurns.set(frame.turn_id, frame);
      if (this.topic === null) this.topic = textOf(frame);
    } else if (typeof frame.turn_id === "string") {
      this.#answered.add(frame.turn_id);
    }
    // A change of topic discards the outline and the deck, but not the transcript.
    if (this.state === "ASK_CLARIFYING_QUESTIONS" && before !== this.state && frame.role !== "user") {
      this.outline = null;
      this.deck = null;
      const asked = this.#userTurns.get(frame.turn_id);
      if (asked) this.topic = textOf(asked);
    }
    if (typeof frame.payload?.shared === "boolean") this.shared = frame.payload.shared;
    if (frame.type === "slide_update" && Array.isArray(frame.payload?.slides)) {
      this.outline = { seq: frame.seq, payload: frame.payload };
    }
    if (frame.type === "presentation_url" && typeof frame.payload?.url === "string") {
      this.deck = { seq: frame.seq, payload: frame.payload };
    }
  }
}

export function textOf(frame) {
  const text = frame.payload?.text;
  return typeof text === "string" ? text : "";
}

/** Whether the frame is a question round. */
export function isQuestionRound(frame, state) {
  return frame.type === "chat_message" && frame.role !== "user" && state === "ASK_CLARIFYING_QUESTIONS" && listOf(frame).length > 0;
}

export function shortened(text, most = 64) {
  const line = text.trim().replace(/\s+/g, " ");
  const characters = Array.from(line);
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join("").trimEnd()}…`;
}
