// The outline as cards, one for each slide, with everything the author wrote about it.

import { h } from "./dom.js";
import { spans } from "./markdown.js";
import { sketch } from "./sketch.js";
import { count, slideTypeName } from "./words.js";

const briefs = [
  ["visuals_needed", "Visuals"], ["analytics_needed", "Data"], ["diagrams_needed", "Diagram"], ["tables_needed", "Table"],
  ["structure_preference", "Layout"],
];

/** The outline's head and its cards. `opened` holds the keys of the parts that the reader has opened. */
export function outlineNodes(payload, opened) {
  const affected = new Set(Array.isArray(payload.affected_slides) ? payload.affected_slides : []);
  const slides = payload.slides.filter((slide) => slide !== null && typeof slide === "object");
  return [head(payload.metadata ?? {}, slides.length), h("ol", { class: "cards" }, slides.map((slide) => card(slide, affected, opened)))];
}

/** Grey cards while the first outline is being written. */
export function skeletonNodes() {
  const cards = Array.from({ length: 4 }, () => h("li", { class: "card skeleton" },
    h("div", { class: "sketch", data: { layout: "text" } }), h("div", { class: "card-words" }, h("i"), h("i"), h("i"))));
  return [h("ol", { class: "cards", "aria-hidden": "true" }, cards)];
}

function head(metadata, slides) {
  const facts = [
    count(slides, "slide"),
    Number.isFinite(metadata.presentation_duration) ? `${metadata.presentation_duration} min` : null,
    text(metadata.target_audience) ? `for ${lowered(metadata.target_audience)}` : null,
  ].filter(Boolean).join(" · ");
  const details = [["Theme", metadata.overall_theme], ["Design", metadata.design_suggestions]].filter(([, value]) => text(value));
  return h(
    "header", { class: "outline-head" },
    h("h2", { dir: "auto" }, text(metadata.main_title) ?? "Outline"),
    h("p", { class: "facts", dir: "auto" }, facts),
    details.length > 0
      ? h("dl", { class: "briefs" }, details.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", { dir: "auto" }, value))))
      : null,
  );
}

function card(slide, affected, opened) {
  const number = slide.slide_number;
  const id = slide.slide_id ?? `slide_${number}`;
  const changed = affected.has(id);
  const points = Array.isArray(slide.key_points) ? slide.key_points.filter((point) => text(point)) : [];
  const wanted = briefs.filter(([key]) => text(slide[key]));
  return h(
    "li",
    {
      class: changed ? "card changed" : "card",
      data: { slide: id, number, testid: `slide-${number}`, ...(changed ? { changed: "true" } : {}) },
    },
    sketch(slide),
    h(
      "div", { class: "card-words" },
      h("p", { class: "card-kind" },
        h("span", { class: "card-number" }, String(number ?? "")), h("span", {}, slideTypeName(slide.slide_type)),
        changed ? h("span", { class: "tag" }, "Changed") : null),
      h("h3", { dir: "auto" }, slide.title ?? ""),
      text(slide.subtitle) ? h("p", { class: "card-subtitle", dir: "auto" }, slide.subtitle) : null,
      points.length > 0 ? h("ul", { class: "points" }, points.map((point) => h("li", { dir: "auto" }, spans(point)))) : null,
      text(slide.narrative) ? h("p", { class: "narrative", dir: "auto" }, spans(slide.narrative)) : null,
      wanted.length > 0
        ? fold(`${id}.brief`, "Brief", opened,
          h("dl", { class: "briefs" }, wanted.map(([key, name]) => h("div", {}, h("dt", {}, name), h("dd", { dir: "auto" }, brief(slide[key]))))))
        : null,
      text(slide.speaker_notes)
        ? fold(`${id}.notes`, "Speaker notes", opened, h("p", { class: "notes", dir: "auto" }, spans(slide.speaker_notes)))
        : null,
    ),
  );
}

// A brief is one string with bold markers. Each marker begins a new line.
function brief(value) {
  return value.split(/\s*(?=\*\*[^*]{1,40}\*\*)/).filter((part) => part !== "").map((part) => h("span", { class: "brief-line" }, spans(part)));
}

function fold(key, name, opened, content) {
  const node = h("details", { class: "fold", open: opened.has(key) }, h("summary", {}, name), content);
  node.addEventListener("toggle", () => (node.open ? opened.add(key) : opened.delete(key)));
  return node;
}

function text(value) {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function lowered(value) {
  const words = value.trim();
  return /^[A-Z][a-z]/.test(words) ? words[0].toLowerCase() + words.slice(1) : words;
}
