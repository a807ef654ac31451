// A thumbnail of an outlined slide: its title, and grey shapes for the kind of slide. Hidden from screen readers.

import { h, svg } from "./dom.js";

const layouts = {
  title_slide: "hero", section_divider: "section", conclusion_slide: "hero",
  visual_heavy: "visual", data_driven: "data", diagram_focused: "diagram", mixed_content: "mixed",
};

export function sketch(slide) {
  const layout = layouts[slide.slide_type] ?? "text";
  const points = Array.isArray(slide.key_points) ? slide.key_points.length : 0;
  const title = h("span", { class: "sketch-title", dir: "auto" }, slide.title ?? "");
  const lines = h("span", { class: "sketch-lines" }, Array.from({ length: Math.min(5, Math.max(2, points)) }, () => h("i")));
  const body = {
    hero: [h("i", { class: "sketch-rule" })],
    section: [h("i", { class: "sketch-rule" })],
    text: [lines],
    visual: [figure("visual")],
    data: [figure("data")],
    diagram: [figure("diagram")],
    mixed: [lines, figure("visual")],
  }[layout];
  return h("div", { class: "sketch", data: { layout }, "aria-hidden": "true" }, title, h("span", { class: "sketch-body" }, body));
}

function figure(kind) {
  const shapes = {
    visual: () => [
      svg("rect", { x: 0, y: 0, width: 80, height: 40, rx: 3, class: "soft" }),
      svg("circle", { cx: 60, cy: 12, r: 5, class: "strong" }),
      svg("path", { d: "M0 40 L24 15 L42 32 L54 22 L80 40 Z", class: "strong" }),
    ],
    data: () => [[4, 14], [20, 22], [36, 18], [52, 30], [68, 36]].map(([x, height], index) =>
      svg("rect", { x, y: 38 - height, width: 9, height, rx: 1.5, class: index === 4 ? "strong" : "soft" })),
    diagram: () => [
      svg("path", { d: "M22 20 H32 M48 20 H58", class: "stroke" }),
      ...[2, 30, 58].map((x, index) => svg("rect", { x, y: 10, width: 20, height: 20, rx: 4, class: index === 1 ? "strong" : "soft" })),
    ],
  };
  return svg("svg", { viewBox: "0 0 80 40", class: "sketch-figure", preserveAspectRatio: "xMidYMid meet" }, ...shapes[kind]());
}
