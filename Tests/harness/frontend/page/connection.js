// The socket as the real page keeps it: four automatic reconnects, a bare text ping every 15 s, an answer expected within 10 s.

const waits = [1_500, 3_000, 6_000, 12_000];
const pingEvery = 15_000;
const answerWithin = 10_000;
const provenAfter = 30_000;

/** `address()` is asked at every attempt. Callbacks: `onFrame(frame)` for JSON frames, `onState(state)`. */
export class Connection {
  #address; #onFrame; #onState; #scaled;
  #socket = null;
  #attempts = 0;
  #retryTimer; #pingTimer; #deadlineTimer; #provenTimer;

  constructor({ address, onFrame, onState, scaled }) {
    this.#address = address;
    this.#onFrame = onFrame;
    this.#onState = onState;
    this.#scaled = scaled;
  }

  get isOpen() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** A first connection, or one that the user's Send asks for: the attempts are counted anew. */
  open() {
    this.#attempts = 0;
    this.#connect();
  }

  /** Without a code, as on leaving the page or the session. */
  close() {
    this.#drop();
    this.#onState("closed");
  }

  send(frame) {
    this.#socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  #connect() {
    this.#drop();
    const socket = new WebSocket(this.#address());
    this.#socket = socket;
    this.#onState("connecting");
    // What a replaced socket still says is ignored.
    const ifCurrent = (action) => (event) => socket === this.#socket && action(event);
    socket.addEventListener("open", ifCurrent(() => this.#opened()));
    socket.addEventListener("message", ifCurrent((event) => this.#received(event.data)));
    socket.addEventListener("close", ifCurrent(() => this.#lost()));
  }

  #opened() {
    this.#pingTimer = setInterval(() => this.#ping(), this.#scaled(pingEvery));
    this.#provenTimer = setTimeout(() => { this.#attempts = 0; }, this.#scaled(provenAfter));
    this.#onState("open");
  }

  #ping() {
    this.send("ping");
    this.#deadlineTimer ??= setTimeout(() => this.#expired(), this.#scaled(answerWithin));
  }

  #expired() {
    this.#socket.close(4000);
    this.#lost();
  }

  #received(text) {
    clearTimeout(this.#deadlineTimer);
    this.#deadlineTimer = undefined;
    if (text.trim() !== "pong") this.#onFrame(JSON.parse(text));
  }

  /** No close code means "stay away". */
  #lost() {
    this.#drop();
    const wait = waits[this.#attempts];
    if (wait === undefined) return this.#onState("exhausted");
    this.#attempts += 1;
    this.#onState("waiting");
    this.#retryTimer = setTimeout(() => this.#connect(), this.#scaled(wait));
  }

  #drop() {
    clearTimeout(this.#retryTimer);
    clearInterval(this.#pingTimer);
    clearTimeout(this.#deadlineTimer);
    clearTimeout(this.#provenTimer);
    this.#deadlineTimer = undefined;
    const socket = this.#socket;
    this.#socket = null;
    if (socket && socket.readyState <= WebSocket.OPEN) socket.close();
  }
}
