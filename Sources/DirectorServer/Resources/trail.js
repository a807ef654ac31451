// The trail Topic · Questions · Plan · Strawman · Deck shows which step the presentation has reached.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { stepIndex, steps } from "./workflow.js";

export class Trail {
  #node; #items;
  #shown = -1;

  constructor(node) {
    this.#node = node;
    this.#items = steps.map((step) => h(
      "li", { data: { step: step.id, testid: `step-${step.id}` } },
      h("span", { class: "step-mark", "aria-hidden": "true" }, icon("tick")),
      h("span", { class: "step-name" }, step.name),
    ));
    node.append(...this.#items);
  }

  render(state) {
    const current = stepIndex(state);
    if (current === this.#shown) return;
    this.#shown = current;
    this.#node.dataset.step = steps[current].id;
    this.#items.forEach((item, index) => {
      item.dataset.state = index < current ? "done" : index === current ? "current" : "ahead";
      if (index === current) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    });
  }
}
