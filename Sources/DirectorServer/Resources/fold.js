// Shortens a long message in the transcript to its beginning. A button shows the rest.

import { h } from "./dom.js";
import { bytesOf } from "./intake.js";
import { size } from "./words.js";

const mostLines = 16;
const mostCharacters = 1000;

/** The beginning of a long text; null if the text is short enough to be shown whole. */
export function beginningOf(text) {
  const lines = text.split("\n");
  const isLong = lines.length > mostLines * 1.5 || text.length > mostCharacters * 1.5;
  if (!isLong) return null;
  const start = Array.from(lines.slice(0, mostLines).join("\n").slice(0, mostCharacters + 1)).slice(0, mostCharacters);
  return `${start.join("").trimEnd()}…`;
}

/** The button below a shortened message. Calls `show(whole)` when the choice changes. */
export function foldButton(show) {
  let text = "";
  let whole = false;
  const button = h("button", { class: "button small quiet", type: "button", "aria-expanded": "false", data: { testid: "show-all" }, hidden: true });
  const label = () => {
    button.textContent = whole ? "Show less" : `Show all (${size(bytesOf(text))})`;
    button.setAttribute("aria-expanded", String(whole));
  };
  button.addEventListener("click", () => {
    whole = !whole;
    label();
    show(whole);
  });
  return {
    button,
    /** Sets the text, and hides the button if the text is short enough to be shown whole. */
    update(next) {
      text = next;
      whole = false;
      button.hidden = beginningOf(text) === null;
      label();
    },
  };
}
