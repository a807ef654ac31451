// The drawer, which lists recent presentations and has a button for a new one.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { addressOf } from "./identity.js";
import { recentSessions, remembered } from "./recent.js";
import { hasAltShortcuts } from "./typing.js";
import { ago } from "./words.js";
import { stepIndex, steps } from "./workflow.js";

export class Drawer {
  #dialog; #list; #note; #userId; #current; #onPick;
  #controller = new AbortController();

  constructor({ dialog, toggle, userId, current, onPick, onNew }) {
    this.#dialog = dialog;
    this.#userId = userId;
    this.#current = current;
    this.#onPick = onPick;
    toggle.append(icon("menu"));
    toggle.addEventListener("click", () => this.open());
    const close = h("button", { class: "icon-button", type: "button", "aria-label": "Close", data: { testid: "drawer-close" } }, icon("close"));
    const fresh = h("button", { class: "button primary wide", type: "button", data: { testid: "drawer-new" } },
      icon("plus"), h("span", {}, "New presentation"), hasAltShortcuts ? h("kbd", {}, "Alt N") : null);
    this.#list = h("ol", { class: "recent" });
    this.#note = h("p", { class: "facts", role: "status" });
    close.addEventListener("click", () => dialog.close());
    fresh.addEventListener("click", () => {
      dialog.close();
      onNew();
    });
    dialog.append(h("div", { class: "drawer-inner" },
      h("header", {}, h("h2", {}, "Presentations"), close), fresh, this.#list, this.#note));
    // The dialog itself is the event's target only if the backdrop was clicked, and not its content.
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    dialog.addEventListener("close", () => this.#controller.abort());
  }

  async open() {
    if (this.#dialog.open) return;
    this.#controller = new AbortController();
    this.#show(remembered(this.#userId), "");
    this.#dialog.showModal();
    const { signal } = this.#controller;
    try {
      const { sessions, fromServer } = await recentSessions(this.#userId, signal);
      if (!signal.aborted) this.#show(sessions, fromServer ? "" : "The server could not be asked. These are the ones this browser remembers.");
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #show(sessions, note) {
    const focused = this.#list.contains(document.activeElement) ? document.activeElement.dataset.session : null;
    this.#list.replaceChildren(...sessions.map((session) => this.#row(session)));
    this.#note.textContent = note || (sessions.length === 0 ? "Nothing here yet. Your presentations appear as soon as you start one." : "");
    if (focused) [...this.#list.querySelectorAll("a")].find((link) => link.dataset.session === focused)?.focus();
  }

  #row(session) {
    const step = steps[stepIndex(session.current_state)];
    const link = h(
      "a",
      {
        href: addressOf(session.session_id), data: { session: session.session_id, testid: "recent" },
        "aria-current": session.session_id === this.#current() ? "true" : null,
      },
      h("span", { class: "recent-title", dir: "auto" }, session.title || "Untitled presentation"),
      h("span", { class: "recent-facts" }, [step.name, ago(Date.parse(session.updated_at))].filter(Boolean).join(" · ")),
    );
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#dialog.close();
      this.#onPick(session.session_id);
    });
    return h("li", {}, link);
  }
}
