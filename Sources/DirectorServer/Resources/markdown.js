// Shows a small part of Markdown: paragraphs, headings, lists, quotes, code, bold, italic, links. HTML in the text is shown as text.

import { h } from "./dom.js";

const inline = new RegExp(
  [
    "`([^`\\n]{1,2000})`",
    "\\*\\*(\\S(?:[^\\n]{0,2000}?\\S)?)\\*\\*",
    "(?<!\\w)__(\\S(?:[^\\n]{0,2000}?\\S)?)__(?!\\w)",
    "\\*(\\S(?:[^*\\n]{0,2000}?\\S)?)\\*",
    "(?<!\\w)_(\\S(?:[^_\\n]{0,2000}?\\S)?)_(?!\\w)",
    "\\[([^\\]\\n]{1,500})\\]\\(([^)\\s]{1,2000})\\)",
    "(https?:\\/\\/[^\\s<>()\\[\\]]{1,2000})",
  ].join("|"),
  "g",
);
const deepest = 4;

/** Block nodes for a whole text. */
export function markdown(text) {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const blocks = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line.trim() === "") {
      at += 1;
    } else if (/^\s*(```|~~~)/.test(line)) {
      const fence = line.trim().slice(0, 3);
      const code = [];
      at += 1;
      while (at < lines.length && !lines[at].trim().startsWith(fence)) code.push(lines[at++]);
      at += 1;
      blocks.push(h("pre", { tabindex: "0" }, h("code", {}, code.join("\n"))));
    } else if (/^#{1,6}\s+\S/.test(line)) {
      // The page's heading is level 1 and the panes' headings are level 2, so headings in messages start at 3.
      const level = Math.min(6, line.match(/^#+/)[0].length + 2);
      blocks.push(h(`h${level}`, { dir: "auto" }, spans(line.replace(/^#+\s+/, "").replace(/\s+#+\s*$/, ""))));
      at += 1;
    } else if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) {
      blocks.push(h("hr"));
      at += 1;
    } else if (/^\s*>/.test(line)) {
      const quoted = [];
      while (at < lines.length && /^\s*>/.test(lines[at])) quoted.push(lines[at++].replace(/^\s*>\s?/, ""));
      blocks.push(h("blockquote", {}, paragraph(quoted)));
    } else if (bullet(line)) {
      const [list, next] = listFrom(lines, at, 0);
      blocks.push(list);
      at = next;
    } else {
      const words = [];
      while (at < lines.length && lines[at].trim() !== "" && !startsBlock(lines[at])) words.push(lines[at++]);
      if (words.length === 0) words.push(lines[at++]);
      blocks.push(paragraph(words));
    }
  }
  return blocks;
}

/** Inline nodes for one line of text. */
export function spans(text, depth = 0) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(inline)) {
    const [whole, code, bold, bold2, italic, italic2, label, target, address] = match;
    if (match.index > end) nodes.push(text.slice(end, match.index));
    end = match.index + whole.length;
    const inner = (part) => (depth < deepest ? spans(part, depth + 1) : [part]);
    if (code !== undefined) nodes.push(h("code", {}, code));
    else if (bold !== undefined || bold2 !== undefined) nodes.push(h("strong", {}, inner(bold ?? bold2)));
    else if (italic !== undefined || italic2 !== undefined) nodes.push(h("em", {}, inner(italic ?? italic2)));
    else if (label !== undefined) nodes.push(...link(target, label, whole));
    else {
      const bare = address.replace(/[.,;:!?'"]+$/, "");
      nodes.push(...link(bare, bare, bare), address.slice(bare.length));
    }
  }
  if (end < text.length) nodes.push(text.slice(end));
  return nodes;
}

/** The address as a URL if it is an absolute http or https address, otherwise null. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    const safe = (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "";
    return safe ? url : null;
  } catch {
    return null;
  }
}

function link(target, label, otherwise) {
  const url = webAddress(target);
  return url ? [h("a", { href: url.href, target: "_blank", rel: "noopener noreferrer" }, label)] : [otherwise];
}

function paragraph(lines) {
  const node = h("p", { dir: "auto" });
  lines.forEach((line, index) => {
    if (index > 0) node.append(h("br"));
    node.append(...spans(line.trim()));
  });
  return node;
}

function startsBlock(line) {
  return /^\s*(```|~~~)|^#{1,6}\s+\S|^\s*>/.test(line) || bullet(line) !== null;
}

function bullet(line) {
  const match = /^(\s*)([-*+]|\d{1,9}[.)])\s+(\S.*)$/.exec(line);
  if (!match) return null;
  return { indent: match[1].replaceAll("\t", "    ").length, ordered: /\d/.test(match[2]), start: parseInt(match[2], 10), text: match[3] };
}

function listFrom(lines, from, depth) {
  const first = bullet(lines[from]);
  const list = h(first.ordered ? "ol" : "ul", first.ordered && first.start !== 1 ? { start: first.start } : {});
  let at = from;
  while (at < lines.length) {
    const item = bullet(lines[at]);
    if (item && item.indent >= first.indent + 2 && depth < deepest && list.lastElementChild) {
      const [nested, next] = listFrom(lines, at, depth + 1);
      list.lastElementChild.append(nested);
      at = next;
    } else if (item && item.indent >= first.indent - 1 && item.ordered === first.ordered) {
      list.append(h("li", { dir: "auto" }, spans(item.text)));
      at += 1;
    } else if (!item && lines[at].trim() !== "" && /^\s{2,}/.test(lines[at]) && list.lastElementChild) {
      list.lastElementChild.append(" ", ...spans(lines[at].trim()));
      at += 1;
    } else if (lines[at].trim() === "" && bullet(lines[at + 1] ?? "")?.ordered === first.ordered) {
      at += 1;
    } else {
      break;
    }
  }
  return [list, at];
}
