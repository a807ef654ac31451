// On a phone the stage is a sheet below a handle at the bottom edge. A swipe or a tap opens the sheet and closes it again.

import { h, setText } from "./dom.js";
import { icon } from "./icons.js";
import { isComposing } from "./typing.js";

const tap = 8;
const farEnough = 60;

export class Sheet {
  #stage; #handle; #conversation; #label; #badge; #onOpen;
  #narrow = matchMedia("(max-width: 819px)");
  #from = null;
  #open = false;

  constructor({ stage, handle, conversation, onOpen }) {
    this.#stage = stage;
    this.#handle = handle;
    this.#conversation = conversation;
    this.#onOpen = onOpen;
    this.#label = h("span", { class: "handle-label" }, "Deck");
    this.#badge = h("span", { class: "badge", data: { testid: "stage-badge" }, hidden: true }, "New");
    handle.append(h("span", { class: "grip", "aria-hidden": "true" }), h("span", { class: "handle-row" },
      icon("slides"), this.#label, this.#badge, icon("up")));
    handle.addEventListener("click", (event) => {
      // Fingers and mice are handled when they are lifted. The remaining clicks come from keys and scripts and have detail 0.
      if (event.detail === 0) this.toggle(!this.#open);
    });
    handle.addEventListener("pointerdown", (event) => this.#grab(event));
    handle.addEventListener("pointermove", (event) => this.#drag(event));
    handle.addEventListener("pointerup", () => this.#release());
    handle.addEventListener("pointercancel", () => this.#settle());
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !isComposing(event) && this.#open && this.#narrow.matches) this.toggle(false);
    });
    this.#narrow.addEventListener("change", () => this.#apply());
    this.#apply();
  }

  /** Whether the reader can see the stage now. */
  get visible() {
    return !this.#narrow.matches || this.#open;
  }

  describe(text, changed) {
    setText(this.#label, text);
    this.#badge.hidden = !changed;
  }

  toggle(open) {
    if (!this.#narrow.matches || open === this.#open) return;
    this.#open = open;
    this.#apply();
    this.#handle.focus({ preventScroll: true });
    if (open) this.#onOpen();
  }

  #apply() {
    const narrow = this.#narrow.matches;
    if (!narrow) this.#open = false;
    this.#stage.classList.toggle("open", this.#open);
    this.#handle.setAttribute("aria-expanded", String(this.#open));
    this.#conversation.inert = narrow && this.#open;
    this.#stage.lastElementChild.inert = narrow && !this.#open;
  }

  #grab(event) {
    if (!this.#narrow.matches) return;
    this.#from = { y: event.clientY, moved: 0 };
    this.#handle.setPointerCapture(event.pointerId);
  }

  #drag(event) {
    if (!this.#from) return;
    const moved = event.clientY - this.#from.y;
    this.#from.moved = this.#open ? Math.max(0, moved) : Math.min(0, moved);
    this.#stage.classList.add("dragging");
    this.#stage.style.setProperty("--drag", `${this.#from.moved}px`);
  }

  #release() {
    if (!this.#from) return;
    const moved = Math.abs(this.#from.moved);
    this.#settle();
    if (moved < tap || moved >= farEnough) this.toggle(!this.#open);
  }

  #settle() {
    this.#from = null;
    this.#stage.classList.remove("dragging");
    this.#stage.style.removeProperty("--drag");
  }
}
