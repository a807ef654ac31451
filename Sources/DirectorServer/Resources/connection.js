// A WebSocket that reconnects, with exponential back-off, full jitter and a heartbeat. Events of replaced sockets are ignored.

const heartbeatEvery = 15_000;
const answerWithin = 10_000;
const probeWithin = 4_000;
const openWithin = 10_000;
const longestWait = 15_000;
const provenAfter = 5_000;
const askAfter = 2;
const refusedWait = 30_000;

/** The milliseconds to wait before reconnect number `attempt` (from 0): random between 0 and a limit that doubles, at most 15 s. */
export function backoff(attempt, random = Math.random) {
  const ceiling = Math.min(longestWait, 500 * 2 ** Math.min(attempt, 10));
  return Math.round(150 + random() * (ceiling - 150));
}

/** What a close code asks of us. */
function closeMeaning(code) {
  switch (code) {
    case 1008: return "refused";
    case 4401: return "signin";
    case 4403: return "foreign";
    case 1009: return "too_large";
    default: return "lost";
  }
}

/**
 * `address()` and `protocols()` are called for every attempt. Callbacks: `onFrame(object)`, `onStatus(status)`, `onTooLarge()`.
 * `explain()` resolves to the reason why the server refuses the socket, or null. It is called when a socket did not open twice in a row.
 * Status: {kind: "connecting"
 * "open"
 * "waiting"
 * "stopped", retryAt?, attempt, reason?, refusal?}
 */
export class Connection {
  #address; #protocols; #onFrame; #onStatus; #onTooLarge; #explain;
  #socket = null;
  #attempt = 0;
  #unopened = 0;
  #refusal = null;
  #openedAt = 0;
  #running = false;
  #retryTimer; #deadlineTimer; #heartbeatTimer;
  #controller = new AbortController();
  status = { kind: "connecting", attempt: 0 };

  constructor({ address, protocols, onFrame, onStatus, onTooLarge, explain }) {
    this.#address = address;
    this.#protocols = protocols;
    this.#onFrame = onFrame;
    this.#onStatus = onStatus;
    this.#onTooLarge = onTooLarge;
    this.#explain = explain;
  }

  start() {
    const { signal } = this.#controller;
    this.#running = true;
    addEventListener("online", () => this.#nudge(), { signal });
    addEventListener("offline", () => this.#doubt(), { signal });
    addEventListener("pageshow", (event) => event.persisted && this.#nudge(), { signal });
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.#nudge(), { signal });
    this.#open();
  }

  /** Closes the connection for good. No callback is called afterwards. */
  stop() {
    this.#running = false;
    this.#controller.abort();
    this.#drop();
  }

  /** Sends one JSON message; false when no socket is open. */
  send(message) {
    return this.#write(JSON.stringify(message));
  }

  /** Connects now, without waiting for the back-off. Called when a person asks for it. */
  retryNow() {
    this.#attempt = 0;
    this.#running = true;
    this.#drop();
    this.#open();
  }

  /** Drops the socket because frames are missing or wrong, and reconnects after the back-off. */
  restart() {
    this.#drop();
    this.#schedule();
  }

  #open() {
    this.#clearTimers();
    this.#report({ kind: "connecting", attempt: this.#attempt });
    const socket = new WebSocket(this.#address(), this.#protocols());
    this.#socket = socket;
    this.#deadlineTimer = setTimeout(() => this.#lost(socket, 1006), openWithin);
    socket.addEventListener("open", () => {
      if (socket !== this.#socket) return;
      clearTimeout(this.#deadlineTimer);
      this.#deadlineTimer = undefined;
      this.#openedAt = performance.now();
      this.#unopened = 0;
      this.#refusal = null;
      this.#heartbeatTimer = setInterval(() => this.#ping(answerWithin), heartbeatEvery);
      this.#report({ kind: "open", attempt: this.#attempt });
    });
    socket.addEventListener("message", (event) => {
      if (socket !== this.#socket) return;
      clearTimeout(this.#deadlineTimer);
      this.#deadlineTimer = undefined;
      const frame = parsed(event.data);
      if (frame) this.#onFrame(frame);
    });
    socket.addEventListener("close", (event) => this.#lost(socket, event.code));
  }

  #lost(socket, code) {
    if (socket !== this.#socket) return;
    const livedLong = this.#openedAt > 0 && performance.now() - this.#openedAt >= provenAfter;
    if (livedLong) this.#attempt = 0;
    if (this.#openedAt === 0) this.#unopened += 1;
    this.#drop();
    const meaning = closeMeaning(code);
    if (meaning === "refused" || meaning === "signin" || meaning === "foreign") {
      this.#running = false;
      this.#report({ kind: "stopped", attempt: this.#attempt, reason: meaning });
      return;
    }
    if (meaning === "too_large") this.#onTooLarge();
    this.#schedule();
    if (this.#unopened >= askAfter) this.#ask();
  }

  // A refused socket looks like a lost one. The server tells over HTTP whether it refuses the socket.
  async #ask() {
    const refusal = await this.#explain();
    if (!this.#running || this.status.kind === "open" || refusal === this.#refusal) return;
    this.#refusal = refusal;
    if (this.status.kind !== "waiting") return this.#report(this.status);
    clearTimeout(this.#retryTimer);
    this.#schedule();
  }

  // A refusal lasts until the operator changes something, so the page waits longer than after a lost connection.
  #schedule() {
    if (!this.#running) return;
    const wait = this.#refusal === null ? backoff(this.#attempt) : Math.round(refusedWait * (1 + Math.random()));
    this.#attempt += 1;
    this.#report({ kind: "waiting", attempt: this.#attempt, retryAt: Date.now() + wait });
    this.#retryTimer = setTimeout(() => this.#open(), wait);
  }

  // The network may be back: connects at once, or checks that the open socket still answers.
  #nudge() {
    if (!this.#running) return;
    if (this.#socket === null) {
      this.#attempt = 0;
      this.#open();
    } else if (this.#socket.readyState === WebSocket.OPEN) {
      this.#ping(probeWithin);
    }
  }

  // The browser's "offline" event says nothing about a server on this machine. So the socket is checked and not dropped.
  #doubt() {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#ping(probeWithin);
    else this.#report(this.status);
  }

  #ping(within) {
    const socket = this.#socket;
    if (!this.#write("ping")) return;
    if (this.#deadlineTimer !== undefined) return;
    this.#deadlineTimer = setTimeout(() => this.#lost(socket, 1006), within);
  }

  #write(text) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(text);
    return true;
  }

  #drop() {
    this.#clearTimers();
    const socket = this.#socket;
    this.#socket = null;
    this.#openedAt = 0;
    if (socket && socket.readyState <= WebSocket.OPEN) socket.close(4000);
  }

  #clearTimers() {
    clearTimeout(this.#retryTimer);
    clearTimeout(this.#deadlineTimer);
    clearInterval(this.#heartbeatTimer);
    this.#deadlineTimer = undefined;
  }

  #report(status) {
    this.status = { ...status, refusal: this.#refusal };
    this.#onStatus(this.status);
  }
}

function parsed(data) {
  if (typeof data !== "string" || data.trim() === "pong") return null;
  try {
    const frame = JSON.parse(data);
    return frame !== null && typeof frame === "object" && !Array.isArray(frame) ? frame : null;
  } catch {
    return null;
  }
}
