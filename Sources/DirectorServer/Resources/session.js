// One open presentation: its transcript, its outbox, its connection, and the state of every message.

import { Connection, backoff } from "./connection.js";
import { connectionRefusal } from "./access.js";
import { bytesOf, tooLong, wellFormed } from "./intake.js";
import { socketAddress, socketProtocols } from "./identity.js";
import { turnId } from "./ids.js";
import { Outbox, frameOf } from "./outbox.js";
import { Transcript, textOf } from "./transcript.js";
import { errorText, passesByItself } from "./words.js";

const confirmWithin = 20_000;
const mostResends = 10;
const mostStreamed = 200_000;

export class Session {
  transcript = new Transcript();
  /** True after the server has sent the whole log once. Stays true when the connection is lost. */
  ready = false;
  /** turn id -> {text, code, retryable, retried}, for turns that failed */
  failures = new Map();
  /** turn id -> text below a message that the page sends again by itself */
  notes = new Map();
  /** turn id -> text of an answer that the server is still writing */
  streams = new Map();
  /** The latest progress: {turnId, text, progress, seconds, at}; null when no work is running. */
  progress = null;
  /** An error that does not belong to a message. */
  notice = null;
  stopping = null;
  #onChange; #onNews;
  #running = null;
  #actions = new Map();
  #resends = 0;
  #resendTimer;
  #caughtUp = false;

  /** `onChange()` is called after anything visible has changed, `onNews(frame)` for each new frame that was not replayed. */
  constructor({ id, userId, fresh, onChange, onNews }) {
    this.id = id;
    this.userId = userId;
    this.fresh = fresh;
    this.outbox = new Outbox(userId, id);
    this.#onChange = onChange;
    this.#onNews = onNews;
    this.connection = new Connection({
      address: () => socketAddress(id, userId, this.transcript.last),
      protocols: socketProtocols,
      onFrame: (frame) => this.#receive(frame),
      onStatus: (status) => this.#connectionChanged(status),
      explain: () => connectionRefusal(id, userId),
      onTooLarge: () => this.#tooLarge(),
    });
  }

  start() {
    this.connection.start();
  }

  close() {
    clearTimeout(this.#resendTimer);
    this.connection.stop();
  }

  get connected() {
    return this.connection.status.kind === "open";
  }

  /** The messages that the server has not acknowledged, oldest first. */
  get unsent() {
    return this.outbox.entries().filter((entry) => !this.transcript.hasUserTurn(entry.turn_id));
  }

  /** Sends what a person typed or chose. False when the outbox has no room. */
  send(text, action = null) {
    const trimmed = wellFormed(text.trim());
    if (trimmed === "") return false;
    const reason = tooLong(bytesOf(trimmed));
    if (reason !== null) {
      this.notice = reason;
      this.#onChange();
      return false;
    }
    const entry = { turn_id: turnId(), text: trimmed, at: Date.now() };
    if (action) Object.assign(entry, { action_value: action.value, action_label: action.label });
    if (!this.outbox.add(entry)) {
      this.notice = "Too many messages are waiting to be sent. Yours is still in the message field.";
      this.#onChange();
      return false;
    }
    if (action) this.#actions.set(entry.turn_id, action);
    this.notice = null;
    this.#transmit(entry);
    this.#onChange();
    return true;
  }

  /** Sends a message again. A message that the server never acknowledged keeps its turn id; an acknowledged one becomes a new turn. */
  tryAgain(id) {
    const waiting = this.outbox.entries().find((entry) => entry.turn_id === id);
    this.#resends = 0;
    this.notes.delete(id);
    if (waiting) {
      this.failures.delete(id);
      this.#transmit(waiting);
      this.#onChange();
      return;
    }
    const frame = this.transcript.userTurn(id);
    if (!frame) return;
    const failure = this.failures.get(id);
    if (failure) failure.retried = true;
    this.send(textOf(frame), this.actionOf(id));
  }

  /** Takes a message that was never acknowledged out of the outbox and returns its text. */
  withdraw(id) {
    const entry = this.outbox.entries().find((item) => item.turn_id === id);
    this.outbox.remove(id);
    this.failures.delete(id);
    this.notes.delete(id);
    this.#onChange();
    return entry?.text ?? "";
  }

  stop() {
    const id = this.activeTurn;
    if (id === null || !this.connection.send({ type: "cancel", turn_id: id })) return;
    this.stopping = id;
    this.#onChange();
  }

  /** The button a turn came from, if it is known: {value, label}. */
  actionOf(id) {
    const known = this.#actions.get(id);
    if (known) return known;
    const data = this.transcript.userTurn(id)?.payload;
    if (typeof data?.action_value !== "string") return null;
    return { value: data.action_value, label: data.action_label ?? textOf({ payload: data }) };
  }

  /** "sending", "saved", "answered" or "failed". */
  lifeOf(id) {
    if (this.failures.has(id)) return "failed";
    if (!this.transcript.hasUserTurn(id)) return "sending";
    return this.transcript.isAnswered(id) ? "answered" : "saved";
  }

  /** The acknowledged turn that the server works on, as far as the page knows. */
  get activeTurn() {
    const open = this.transcript.userTurns.find((frame) => this.lifeOf(frame.turn_id) === "saved");
    if (open) return open.turn_id;
    return this.#running !== null && this.lifeOf(this.#running) === "saved" ? this.#running : null;
  }

  /** Whether the person waits for an answer or an acknowledgement. */
  get busy() {
    if (this.activeTurn !== null || this.progress !== null) return true;
    return this.connected && this.unsent.some((entry) => !this.failures.has(entry.turn_id));
  }

  #receive(frame) {
    switch (frame.type) {
      case "session_ready": return this.#becomeReady(frame.payload ?? frame);
      case "status_update": return this.#statusChanged(frame);
      case "chat_delta": return this.#streamed(frame);
      default:
        if (Number.isInteger(frame.seq) && frame.seq > 0) this.#logged(frame);
    }
  }

  #logged(frame) {
    switch (this.transcript.accept(frame)) {
      case "duplicate":
        this.#acknowledged(frame);
        return;
      case "gap":
        this.connection.restart();
        return;
      case "mismatch":
        this.#startOver();
        return;
      case "added":
        break;
    }
    const id = frame.turn_id;
    if (frame.role === "user") {
      this.#acknowledged(frame);
      if (this.#caughtUp) this.#running = id;
    } else {
      this.streams.delete(id);
      if (this.progress && (this.progress.turnId === null || this.progress.turnId === id)) this.progress = null;
      if (this.stopping === id) this.stopping = null;
      // An apology is a chat message. Any other frame, or an answer that came late, means that the turn has succeeded.
      const failure = this.failures.get(id);
      if (failure && (frame.type !== "chat_message" || failure.code === "unanswered")) this.failures.delete(id);
    }
    if (this.#caughtUp) this.#onNews(frame);
    this.#onChange();
  }

  #acknowledged(frame) {
    if (frame.role !== "user" || typeof frame.turn_id !== "string") return;
    this.outbox.remove(frame.turn_id);
    this.notes.delete(frame.turn_id);
    const failure = this.failures.get(frame.turn_id);
    if (failure?.unsaved) this.failures.delete(frame.turn_id);
    this.#resends = 0;
    if (this.unsent.length === 0) clearTimeout(this.#resendTimer);
  }

  #becomeReady(body) {
    const head = Number.isInteger(body.seq) ? body.seq : this.transcript.last;
    if (head < this.transcript.last) {
      this.#startOver();
      return;
    }
    if (head > this.transcript.last) {
      this.connection.restart();
      return;
    }
    this.ready = true;
    this.#caughtUp = true;
    if (typeof body.current_state === "string") this.transcript.state = body.current_state;
    this.#running = typeof body.running_turn_id === "string" ? body.running_turn_id : null;
    this.notice = null;
    this.stopping = null;
    this.streams.clear();
    if (this.#running === null || this.progress?.turnId !== this.#running) this.progress = null;
    this.#settleTurns();
    for (const entry of this.unsent) {
      if (!this.failures.has(entry.turn_id)) this.#transmit(entry);
    }
    this.#onChange();
  }

  // Turns run in order. So a turn before the running one gets no answer any more, and neither does any turn when none runs.
  #settleTurns() {
    for (const frame of this.transcript.userTurns) {
      if (frame.turn_id === this.#running) break;
      if (this.lifeOf(frame.turn_id) !== "saved") continue;
      this.failures.set(frame.turn_id, { text: errorText("unanswered"), code: "unanswered", retryable: true });
    }
  }

  // The server's log is shorter than the page's, so the page discards its own.
  #startOver() {
    this.transcript = new Transcript();
    this.failures.clear();
    this.streams.clear();
    this.progress = null;
    this.#running = null;
    this.#caughtUp = false;
    this.connection.restart();
    this.#onChange();
  }

  #statusChanged(frame) {
    const body = frame.payload ?? {};
    const id = frame.turn_id ?? body.turn_id ?? null;
    switch (body.status) {
      case "thinking":
      case "generating": {
        // The estimate comes once, with the first step. Later steps count down from it.
        const estimate = this.progress?.turnId === id && !Number.isFinite(body.estimated_time) ? this.progress : null;
        this.progress = {
          turnId: id,
          text: typeof body.text === "string" ? body.text : "",
          progress: Number.isFinite(body.progress) ? Math.min(100, Math.max(0, body.progress)) : null,
          seconds: estimate ? estimate.seconds : Number.isFinite(body.estimated_time) ? body.estimated_time : null,
          at: estimate ? estimate.at : Date.now(),
        };
        break;
      }
      case "error":
        this.#failed(id, frame.code ?? body.code, frame.retryable ?? body.retryable, body.text);
        break;
      default:
        this.progress = null;
    }
    this.#onChange();
  }

  #failed(id, code, retryable, text) {
    if (id === null || this.progress?.turnId === null || this.progress?.turnId === id) this.progress = null;
    if (this.stopping === id) this.stopping = null;
    this.streams.delete(id);
    if (this.#running === id) this.#running = null;
    const said = errorText(code, text);
    const unsaved = id !== null && !this.transcript.hasUserTurn(id);
    const again = passesByItself(code) && retryable !== false;
    if (id === null) {
      this.notice = said;
      if (again && this.unsent.length > 0) this.#resendLater();
    } else if (unsaved && again && this.#resends < mostResends) {
      this.notes.set(id, said);
      this.#resendLater();
    } else {
      this.failures.set(id, { text: said, code, retryable: retryable !== false, unsaved });
    }
    if (id !== null) this.onFailure?.(said);
  }

  #streamed(frame) {
    const id = frame.turn_id ?? frame.payload?.turn_id;
    const text = frame.payload?.text ?? frame.text;
    if (typeof id !== "string" || typeof text !== "string") return;
    const held = this.streams.get(id) ?? "";
    if (held.length < mostStreamed) this.streams.set(id, held + text);
    this.#onChange();
  }

  #transmit(entry) {
    if (!this.connected || !this.#caughtUp) return;
    this.connection.send(frameOf(entry));
    this.#confirmLater();
  }

  // Frames can be lost without the socket closing. Sending a message again is always safe.
  #confirmLater() {
    clearTimeout(this.#resendTimer);
    this.#resendTimer = setTimeout(() => this.#resend(), confirmWithin);
  }

  #resendLater() {
    clearTimeout(this.#resendTimer);
    this.#resendTimer = setTimeout(() => this.#resend(), 1000 + backoff(this.#resends));
  }

  #resend() {
    const waiting = this.unsent.filter((entry) => !this.failures.has(entry.turn_id));
    if (waiting.length === 0 || !this.connected) return;
    this.#resends += 1;
    if (this.#resends > mostResends) {
      for (const entry of waiting) {
        const text = this.notes.get(entry.turn_id) ?? errorText("unconfirmed");
        this.failures.set(entry.turn_id, { text, code: "unconfirmed", retryable: true, unsaved: true });
      }
      this.#onChange();
      return;
    }
    for (const entry of waiting) this.connection.send(frameOf(entry));
    this.#confirmLater();
  }

  // The server does not say which message was too large. It must be the largest of those that were sent.
  #tooLarge() {
    const waiting = this.unsent.filter((entry) => !this.failures.has(entry.turn_id));
    if (waiting.length === 0) return;
    const largest = waiting.reduce((most, entry) => (entry.text.length > most.text.length ? entry : most));
    this.failures.set(largest.turn_id, { text: errorText("too_large"), code: "too_large", retryable: false, unsaved: true });
  }

  #connectionChanged(status) {
    if (status.kind !== "open") {
      this.#caughtUp = false;
      clearTimeout(this.#resendTimer);
    }
    this.#onChange();
  }
}
