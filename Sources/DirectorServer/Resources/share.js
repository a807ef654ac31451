// Shares the deck's address: with the device's own dialog on phones, otherwise through the clipboard, otherwise in a field to copy from.

import { h, touchFirst } from "./dom.js";
import { icon } from "./icons.js";

export class Sharing {
  #dialog; #field; #label; #announce;

  /** `announce(text)` tells screen readers what the button shows. */
  constructor({ dialog, announce }) {
    this.#dialog = dialog;
    this.#announce = announce;
    this.#field = h("input", { type: "text", readonly: true, id: "share-link", class: "share-link", data: { testid: "share-link" } });
    this.#label = h("span", {}, "Copy");
    const copy = h("button", { class: "button primary", type: "button", data: { testid: "share-copy" } }, icon("link"), this.#label);
    const close = h("button", { class: "button", type: "button", data: { testid: "share-close" } }, "Close");
    copy.addEventListener("click", () => this.#copyFromField());
    close.addEventListener("click", () => dialog.close());
    this.#field.addEventListener("focus", () => this.#field.select());
    dialog.append(
      h("h2", { id: "share-heading" }, "Share link"),
      h("p", {}, h("label", { for: "share-link" }, "The browser did not copy it by itself. Copy it from here:")),
      this.#field, h("div", { class: "dialog-actions" }, close, copy),
    );
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  }

  /**
   * Shares an address. Must be called during the click, because browsers allow access to the clipboard only then. `url` is an address,
   * null for none, or a promise of either. `label` shows for two seconds what happened.
   */
  async share({ url, title, label }) {
    const copying = touchFirst() && navigator.share ? null : this.#copied(url);
    const address = await url;
    if (address === null) {
      this.#say(label, "Could not share");
    } else if (copying === null) {
      await this.#sharedByDevice(address, title);
    } else if (await copying) {
      this.#say(label, "Link copied");
    } else {
      this.#offer(address);
    }
  }

  async #sharedByDevice(url, title) {
    try {
      await navigator.share({ url, title });
    } catch (error) {
      // The person closed the dialog. Any other error means that the dialog is not available.
      if (error.name !== "AbortError") this.#offer(url);
    }
  }

  // Safari lets a page write to the clipboard later only if the page promised the content during the click.
  async #copied(url) {
    try {
      if (typeof url !== "string" && typeof ClipboardItem === "function") {
        const content = url.then((address) => {
          if (address === null) throw new Error("there is no address");
          return new Blob([address], { type: "text/plain" });
        });
        await navigator.clipboard.write([new ClipboardItem({ "text/plain": content })]);
        return true;
      }
      await navigator.clipboard.writeText(typeof url === "string" ? url : await url);
      return true;
    } catch {
      const address = await url;
      return address !== null && copiedTheOldWay(address);
    }
  }

  #offer(url) {
    this.#field.value = url;
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
  }

  async #copyFromField() {
    const done = await this.#copied(this.#field.value);
    this.#say(this.#label, done ? "Copied" : "Select the link and copy it");
    if (!done) this.#field.focus();
  }

  #say(label, text) {
    this.#announce(text);
    const held = words.get(label) ?? { usual: label.textContent };
    clearTimeout(held.timer);
    label.textContent = text;
    held.timer = setTimeout(() => {
      label.textContent = held.usual;
      words.delete(label);
    }, 2000);
    words.set(label, held);
  }
}

// Browsers give no access to the clipboard on plain http. The older command still works there during a click.
function copiedTheOldWay(text) {
  const field = h("textarea", { class: "visually-hidden", "aria-hidden": "true", tabindex: "-1" });
  field.value = text;
  (document.querySelector("dialog[open]") ?? document.body).append(field);
  const focused = document.activeElement;
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  focused?.focus({ preventScroll: true });
  return done;
}

const words = new WeakMap();
