// The dot and the word that show the state of the connection.

import { h, setText } from "./dom.js";
import { webAddress } from "./markdown.js";
import { terms } from "./access.js";
import { count, refusedText, stoppedTexts } from "./words.js";

export class Indicator {
  #node; #word; #banner; #onReconnect; #onNew;
  #session = null;
  #timer;
  #reason = null;

  constructor({ node, banner, onReconnect, onNew }) {
    this.#node = node;
    this.#banner = banner;
    this.#onReconnect = onReconnect;
    this.#onNew = onNew;
    this.#word = h("span", { class: "connection-word" });
    node.append(h("span", { class: "dot", "aria-hidden": "true" }), this.#word);
  }

  render(session) {
    this.#session = session;
    clearInterval(this.#timer);
    this.#show();
    if (session.connection.status.kind === "waiting") this.#timer = setInterval(() => this.#show(), 250);
  }

  #show() {
    const { state, word } = describe(this.#session);
    this.#node.dataset.state = state;
    setText(this.#word, word);
    const { status } = this.#session.connection;
    if (status.kind === "stopped") this.#explain(status.reason, stoppedTexts[status.reason]);
    else this.#explain(status.refusal ?? null, refusedText(status.refusal));
  }

  // Rewritten only when the reason changed, because screen readers read the banner and its button may have the focus.
  #explain(reason, text) {
    if (reason === this.#reason) return;
    this.#reason = reason;
    this.#banner.hidden = reason === null;
    if (reason === null) {
      this.#banner.replaceChildren();
      return;
    }
    const again = h("button", { class: "button small", type: "button", data: { testid: "reconnect" }, on: { click: this.#onReconnect } }, "Reconnect");
    const actions = h("div", { class: "trouble-actions" }, again);
    const fresh = h("button", { class: "button small", type: "button", on: { click: this.#onNew } }, "New presentation");
    if (reason === "foreign") actions.append(fresh);
    this.#banner.replaceChildren(h("p", {}, text), actions);
    if (reason === "signin") this.#offerSignIn(actions);
  }

  // Adds a link to the page where people sign in, if the operator has told the server its address.
  async #offerSignIn(actions) {
    const url = webAddress((await terms())?.sign_in_url ?? "");
    if (url) actions.prepend(h("a", { class: "button small primary", href: url.href, data: { testid: "sign-in" } }, "Sign in"));
  }
}

function describe(session) {
  const { status } = session.connection;
  const waiting = session.unsent.length;
  const withWaiting = (word) => (waiting > 0 ? `${word}, ${count(waiting, "message")} waiting` : word);
  switch (status.kind) {
    case "open":
      return session.ready || status.attempt > 0 ? { state: "connected", word: "Connected" } : { state: "connecting", word: "Connecting" };
    case "stopped":
      return { state: "stopped", word: withWaiting("Not connected") };
    case "connecting":
      if (!navigator.onLine && status.attempt > 0) return { state: "offline", word: withWaiting("Offline") };
      return { state: "connecting", word: status.attempt > 0 ? "Reconnecting" : "Connecting" };
    case "waiting": {
      if (!navigator.onLine) return { state: "offline", word: withWaiting("Offline") };
      const seconds = Math.ceil((status.retryAt - Date.now()) / 1000);
      return { state: "waiting", word: withWaiting(seconds >= 1 ? `Reconnecting in ${seconds} s` : "Reconnecting") };
    }
  }
}
