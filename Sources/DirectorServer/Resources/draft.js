// The text that is typed but not sent. It belongs to one tab and one session, and survives a reload.

import { keys, tab } from "./storage.js";

export class Draft {
  #key;
  #held;

  constructor(userId, sessionId) {
    this.#key = keys.draft(userId, sessionId);
    const stored = tab.read(this.#key);
    this.#held = stored !== null && typeof stored === "object" ? stored : {};
  }

  get text() {
    return typeof this.#held.text === "string" ? this.#held.text : "";
  }

  set text(value) {
    this.#keep({ text: value });
  }

  /** The button whose details are being typed: {value, label, seq}, or null. */
  get intent() {
    return this.#held.intent ?? null;
  }

  set intent(value) {
    this.#keep({ intent: value });
  }

  answers(seq) {
    return this.#held.round === seq && Array.isArray(this.#held.answers) ? this.#held.answers : [];
  }

  /** Keeps the answers of the latest question round only. Earlier rounds are answered. */
  keepAnswers(seq, answers) {
    if (this.#held.round > seq || answers.every((answer) => answer === "")) return;
    this.#keep({ round: seq, answers });
  }

  #keep(change) {
    this.#held = { ...this.#held, ...change };
    tab.write(this.#key, this.#held);
  }
}
