// The list of messages. A node is kept for each item's key and changes only when its item changes. So nothing flickers, typing in a
// question's field is not interrupted, and the list scrolls only while the reader is at its end.

import { h, reducedMotion } from "./dom.js";
import { icon } from "./icons.js";
import { viewOf } from "./messages.js";

const nearEnd = 56;

export class Chat {
  #log; #jump; #handlers;
  #views = new Map();
  #following = true;
  #ownScroll = -1;

  constructor({ log, jump, handlers }) {
    this.#log = log;
    this.#jump = jump;
    this.#handlers = handlers;
    jump.append(icon("down"), h("span", {}, "Newest"));
    jump.addEventListener("click", () => this.#scrollTo(this.#end, true));
    log.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.#resized()).observe(log);
  }

  clear() {
    this.#views.clear();
    this.#log.replaceChildren();
    this.#following = true;
    this.#jump.hidden = true;
  }

  /** Shows `items` in the list. `live` is false while a stored transcript is being restored. */
  render(items, live) {
    const wanted = new Set(items.map((item) => item.key));
    for (const [key, view] of this.#views) {
      if (wanted.has(key)) continue;
      view.node.remove();
      this.#views.delete(key);
    }
    let added = false;
    let before = null;
    for (const item of items) {
      let view = this.#views.get(item.key);
      if (!view || view.kind !== item.kind) {
        view?.node.remove();
        view = viewOf(item, this.#handlers);
        this.#views.set(item.key, view);
        if (live) view.node.classList.add("arriving");
        added = true;
      }
      // Nodes of unchanged items are not touched, not even an attribute.
      const face = JSON.stringify(item);
      if (view.face !== face) {
        view.face = face;
        view.update(item);
      }
      const place = before ? before.nextSibling : this.#log.firstChild;
      if (place !== view.node) this.#log.insertBefore(view.node, place);
      before = view.node;
    }
    if (this.#following) this.#scrollTo(live ? this.#target() : this.#end, live && added);
    else if (added && live) this.#jump.hidden = false;
  }

  /** Scrolls to the message that was just sent, from any position. */
  follow() {
    this.#following = true;
  }

  get #end() {
    return Math.max(0, this.#log.scrollHeight - this.#log.clientHeight);
  }

  #resized() {
    this.#log.parentElement.style.setProperty("--scroll-bar", `${this.#log.offsetWidth - this.#log.clientWidth}px`);
    if (this.#following) this.#scrollTo(this.#target(), false);
  }

  // The position to scroll to: the end, unless the start of the latest exchange would no longer be visible.
  #target() {
    const mine = [...this.#log.querySelectorAll(".message-user")].at(-1);
    if (!mine) return this.#end;
    const tall = mine.offsetHeight > this.#log.clientHeight * 0.3;
    const start = tall && mine.nextElementSibling ? mine.nextElementSibling : mine;
    return Math.min(this.#end, Math.max(0, start.offsetTop - 16));
  }

  #scrollTo(top, smooth) {
    this.#ownScroll = Math.round(top);
    this.#following = true;
    this.#jump.hidden = true;
    if (Math.abs(this.#log.scrollTop - top) < 1) return;
    const near = Math.abs(this.#log.scrollTop - top) < this.#log.clientHeight * 1.5;
    this.#log.scrollTo({ top, behavior: smooth && near && !reducedMotion() ? "smooth" : "instant" });
  }

  #scrolled() {
    const top = this.#log.scrollTop;
    if (Math.abs(top - this.#ownScroll) <= 2) {
      this.#ownScroll = -1;
      return;
    }
    if (this.#ownScroll >= 0) return;
    this.#following = this.#end - top < nearEnd;
    if (this.#following) this.#jump.hidden = true;
  }

  /** Stops following the end, because the reader moved the list by wheel, finger or key. */
  takeOver() {
    this.#ownScroll = -1;
  }
}
