// Line icons on a 20-unit grid, drawn with the current text colour.

import { svg } from "./dom.js";

const paths = {
  menu: "M3.5 6h13M3.5 10h13M3.5 14h8",
  plus: "M10 4v12M4 10h12",
  send: "M10 16V4.5M5 9.5l5-5 5 5",
  clock: "M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 6.5V10l2.5 1.5",
  tick: "M4.5 10.5l3.5 3.5 7.5-8",
  ticks: "M2 10.5l3.5 3.5 7-8M9.5 13l1 1 7.5-8",
  alert: "M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.1",
  link: "M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-.9.9M11.500 8.500a3 3 0 0 0-4.300 0L4.500 11.200a3 3 0 0 0 4.300 4.300l.9-.9",
  unlink: "M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-.9.9M11.500 8.500a3 3 0 0 0-4.300 0L4.500 11.200a3 3 0 0 0 4.300 4.300l.9-.9M4 4l12 12",
  open: "M8 4.500H4.500v11h11V12M11.500 3.500h5v5M16 4l-7 7",
  download: "M10 3.500v9M6 9l4 4 4-4M4 16.500h12",
  close: "M5 5l10 10M15 5L5 15",
  down: "M10 4v11.500M5 11l5 5 5-5",
  up: "M5 12.500l5-5 5 5",
  slides: "M3 5.500h14v9H3zM6 9h8M6 11.500h5",
  retry: "M15.500 8A6 6 0 1 0 16 11.500M16 4v4h-4",
  edit: "M4 16l.7-3.200L13 4.500l2.500 2.500-8.300 8.300zM11.500 6L14 8.500",
  stop: "M6 6h8v8H6z",
};

export function icon(name) {
  const filled = name === "stop";
  return svg(
    "svg",
    {
      class: `icon icon-${name}`, viewBox: "0 0 20 20", width: "20", height: "20", "aria-hidden": "true",
      fill: filled ? "currentColor" : "none", stroke: "currentColor", "stroke-width": "1.6",
      "stroke-linecap": "round", "stroke-linejoin": "round",
    },
    svg("path", { d: paths[name] }),
  );
}
