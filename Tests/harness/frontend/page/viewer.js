// The deck in its frame of another origin: the address, the commands, the thumbnails that follow, the arrow keys.

const usualAnswer = 5_000;
const thumbnailAnswer = 1_500;
const pollEvery = 3_000;
const longestPoll = 10_000;
const mostFailures = 10;

/** Callback: `onSlide({index, total})`, whenever the viewer has told which slide it shows. */
export class Viewer {
  #place; #origins; #scaled; #onSlide;
  #base = null;
  #frame = null;
  #showsNotes = false;
  #isPlaying = false;
  #failures = 0;
  #pollTimer;
  #open = new Map();

  constructor({ place, origins, scaled, onSlide }) {
    this.#place = place;
    this.#origins = origins;
    this.#scaled = scaled;
    this.#onSlide = onSlide;
    addEventListener("message", (event) => this.#received(event));
  }

  /** Whether decks at this address are embedded. */
  allows(address) {
    const url = URL.parse(address);
    return url !== null && /^https?:$/.test(url.protocol) && url.username === "" && this.#origins.has(url.origin);
  }

  /** Shows the deck at an address, or none. */
  show(address) {
    this.#base = address;
    this.#build();
  }

  reload() {
    this.#drop();
    this.#build();
  }

  setNotes(shows) {
    this.#showsNotes = shows;
    this.#build();
  }

  /** In full screen notes are always off. */
  setPlaying(isPlaying) {
    this.#isPlaying = isPlaying;
    this.#build();
  }

  /** Resolves with the answer, rejects with its error or after `longest` milliseconds. */
  command(action, params, longest = usualAnswer) {
    if (!this.#frame) return Promise.reject(new Error("no deck is shown"));
    const requestId = crypto.randomUUID();
    const { promise, resolve, reject } = Promise.withResolvers();
    const timer = setTimeout(() => this.#settle(requestId, () => reject(new Error("Command timeout"))), this.#scaled(longest));
    this.#open.set(requestId, { action, resolve, reject, timer });
    const message = params === undefined ? { action, requestId } : { action, params, requestId };
    this.#frame.contentWindow.postMessage(message, new URL(this.#frame.src).origin);
    return promise;
  }

  /** A thumbnail. After a time-out the command goes out once more, and the page does not wait for it. */
  async goTo(index) {
    try {
      await this.command("goToSlide", { index }, thumbnailAnswer);
    } catch {
      this.command("goToSlide", { index }).catch(() => {});
    }
  }

  #build() {
    const address = this.#base === null ? null : this.#address();
    if (address === (this.#frame?.src ?? null)) return;
    this.#drop();
    if (address === null) return;
    const frame = document.createElement("iframe");
    frame.allow = "fullscreen";
    frame.title = "Presentation";
    frame.src = address;
    frame.addEventListener("load", () => this.#loaded(frame));
    this.#frame = frame;
    this.#place.append(frame);
  }

  #address() {
    const url = new URL(this.#base);
    url.searchParams.append("showNotes", String(this.#showsNotes && !this.#isPlaying));
    return url.href;
  }

  #drop() {
    clearTimeout(this.#pollTimer);
    this.#frame?.remove();
    this.#frame = null;
    delete this.#place.dataset.ready;
  }

  #loaded(frame) {
    if (frame !== this.#frame) return;
    this.#place.dataset.ready = "true";
    this.#failures = 0;
    this.#poll(frame);
  }

  async #poll(frame) {
    try {
      const { data } = await this.command("getCurrentSlideInfo");
      if (frame !== this.#frame) return;
      this.#failures = 0;
      this.#onSlide(data);
    } catch {
      this.#failures += 1;
    }
    if (frame !== this.#frame || this.#failures >= mostFailures) return;
    const wait = Math.min(longestPoll, pollEvery * 2 ** this.#failures);
    this.#pollTimer = setTimeout(() => this.#poll(frame), this.#scaled(wait));
  }

  #received(event) {
    if (!this.#frame || event.source !== this.#frame.contentWindow || event.origin !== new URL(this.#frame.src).origin) return;
    const { action, requestId, success, error } = event.data ?? {};
    // An answer without a request id counts for any open request of its action.
    const id = requestId ?? [...this.#open].find(([, request]) => request.action === action)?.[0];
    const request = this.#open.get(id);
    if (request?.action !== action) return;
    this.#settle(id, () => (success === true ? request.resolve(event.data) : request.reject(new Error(error ?? "no reason given"))));
  }

  #settle(id, end) {
    clearTimeout(this.#open.get(id)?.timer);
    this.#open.delete(id);
    end();
  }
}
