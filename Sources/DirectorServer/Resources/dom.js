// Builds nodes. Text enters the page only through text nodes, so text of the server or of a person cannot become markup.

const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * Makes an element.
 * Attributes: `class`, `data` (an object of data-* values), `on` (an object of listeners), booleans, and plain attributes.
 * Children that are null, undefined or false are left out.
 */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    } else if (name === "data") {
      for (const [key, item] of Object.entries(value)) node.dataset[key] = item;
    } else {
      node.setAttribute(name, value === true ? "" : value);
    }
  }
  node.append(...present(children));
  return node;
}

/** Makes an SVG element. */
export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...present(children));
  return node;
}

/** Sets the text only when it differs. So live regions are not announced again, and selections are kept. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

export function reducedMotion() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** True on devices where focusing a field would raise an on-screen keyboard. */
export function touchFirst() {
  return matchMedia("(hover: none) and (pointer: coarse)").matches;
}

function present(children) {
  return children.flat().filter((child) => child !== null && child !== undefined && child !== false);
}
