// What the server says in words, as nodes.

import { h } from "./dom.js";
import { markdown, spans } from "./markdown.js";

/** The words of an assistant message: text, subtitle, list. */
export function proseOf(item, withList = true) {
  const parts = item.plain
    ? item.text.split(/\n{2,}/).map((part) => h("p", { dir: "auto", class: "plain" }, part))
    : markdown(item.text);
  if (item.subtitle) parts.push(h("p", { class: "subtitle", dir: "auto" }, spans(item.subtitle)));
  if (withList && item.list.length > 0) {
    parts.push(h("ul", {}, item.list.map((entry) => h("li", { dir: "auto" }, spans(entry)))));
  }
  return parts;
}
