// The line above the message field that says what the server is doing. Its room is always reserved, so nothing moves when it appears.

import { h, setText } from "./dom.js";
import { icon } from "./icons.js";
import { remaining, workingText } from "./words.js";

export class WorkingLine {
  #node; #text; #done; #left; #bar; #fill; #stop; #notice;
  #view = null;
  #timer;

  constructor({ node, onStop }) {
    this.#node = node;
    this.#text = h("span", { class: "working-text", data: { testid: "working-text" } });
    this.#done = h("span", {});
    this.#left = h("span", { class: "left" });
    const numbers = h("span", { class: "working-numbers", data: { testid: "working-numbers" } }, this.#done, this.#left);
    this.#stop = h("button", { class: "button small", type: "button", data: { testid: "stop" } }, icon("stop"), h("span", {}, "Stop"));
    this.#stop.addEventListener("click", onStop);
    this.#fill = h("span", { class: "bar-fill" });
    this.#bar = h("div", { class: "progress", role: "progressbar", "aria-label": "Progress", "aria-valuemin": "0", "aria-valuemax": "100" }, this.#fill);
    this.#notice = h("p", { class: "working-notice", role: "alert", data: { testid: "notice" }, hidden: true });
    node.append(
      h("div", { class: "working-line" }, h("span", { class: "pulse", "aria-hidden": "true" }), this.#text, numbers, this.#stop),
      this.#bar, this.#notice,
    );
  }

  render(session) {
    const busy = session.busy;
    this.#node.classList.toggle("active", busy);
    this.#notice.hidden = busy || session.notice === null;
    setText(this.#notice, session.notice ?? "");
    clearInterval(this.#timer);
    if (!busy) {
      this.#view = null;
      return;
    }
    this.#view = session;
    this.#show();
    if (session.progress?.seconds) this.#timer = setInterval(() => this.#show(), 1000);
  }

  #show() {
    const session = this.#view;
    const { progress, activeTurn, connected } = session;
    const action = activeTurn ? session.actionOf(activeTurn)?.value : null;
    const words = !connected
      ? "Your message is saved. The answer follows when the connection is back"
      : progress?.text || (activeTurn ? workingText(session.transcript.state, action) : "Sending");
    setText(this.#text, words);
    const elapsed = progress ? (Date.now() - progress.at) / 1000 : 0;
    const left = progress?.seconds ? remaining(progress.seconds - elapsed) : null;
    const percent = progress?.progress ?? null;
    const done = percent === null ? null : `${Math.round(percent)} %`;
    const numbers = connected ? [done, left].filter(Boolean) : [];
    setText(this.#done, connected ? (done ?? "") : "");
    setText(this.#left, connected && left ? (done ? ` · ${left}` : left) : "");
    this.#bar.classList.toggle("open-ended", percent === null);
    this.#bar.classList.toggle("paused", !connected);
    this.#fill.style.setProperty("--done", percent === null ? "0.3" : String(Math.max(0.02, percent / 100)));
    if (percent === null) this.#bar.removeAttribute("aria-valuenow");
    else this.#bar.setAttribute("aria-valuenow", String(Math.round(percent)));
    this.#bar.setAttribute("aria-valuetext", [words, ...numbers].join(", "));
    const stopping = session.stopping !== null && session.stopping === activeTurn;
    this.#stop.hidden = activeTurn === null;
    this.#stop.disabled = stopping || !connected;
    setText(this.#stop.lastElementChild, stopping ? "Stopping" : "Stop");
  }
}
