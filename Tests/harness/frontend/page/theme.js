// The theme that the page asks for by itself: once for each deck it shows, and again on each connection.

const longestWait = 20_000;

/** Callback: `onChange(status)` with none, syncing, applied or failed. */
export class ThemeSync {
  #send; #scaled; #onChange;
  #isConnected = false;
  #asked = null;
  #request = null;
  #timer;

  constructor({ send, scaled, onChange }) {
    this.#send = send;
    this.#scaled = scaled;
    this.#onChange = onChange;
  }

  connected(id) {
    this.#isConnected = true;
    this.shows(id);
  }

  disconnected() {
    this.#isConnected = false;
    this.#asked = null;
  }

  shows(id) {
    if (!this.#isConnected || !id || id === this.#asked) return;
    this.#asked = id;
    this.#request = crypto.randomUUID();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#onChange("failed"), this.#scaled(longestWait));
    this.#onChange("syncing");
    this.#send({ type: "set_theme", data: { request_id: this.#request, theme: { mode: "auto" }, presentation_id: id } });
  }

  answered({ request_id: request, status }) {
    if (request !== this.#request) return;
    if (status !== "syncing") clearTimeout(this.#timer);
    this.#onChange(status);
  }
}
