// Says that the conversation in the address was not found, and how it can be shared.

import { terms } from "./access.js";
import { h } from "./dom.js";
import { accessToken } from "./identity.js";
import { webAddress } from "./markdown.js";
import { notFoundText } from "./words.js";

export class NotFound {
  #node;

  constructor(node) {
    this.#node = node;
  }

  show(isNotFound) {
    if (this.#node.hidden === !isNotFound) return;
    this.#node.hidden = !isNotFound;
    if (!isNotFound) {
      this.#node.replaceChildren();
      return;
    }
    this.#node.replaceChildren(h("p", {}, h("strong", {}, notFoundText.lead), ` ${notFoundText.way}`));
    if (accessToken() === null) this.#offerSignIn();
  }

  async #offerSignIn() {
    const url = webAddress((await terms())?.sign_in_url ?? "");
    if (!url || this.#node.hidden) return;
    this.#node.append(h("div", { class: "trouble-actions" },
      h("a", { class: "button small", href: url.href, data: { testid: "not-found-sign-in" } }, "Sign in")));
  }
}
