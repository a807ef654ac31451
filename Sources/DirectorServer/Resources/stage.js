// The stage shows the deck's present state: an empty canvas, then the outline, then the slides.

import { h, reducedMotion, setText } from "./dom.js";
import { icon } from "./icons.js";
import { webAddress } from "./markdown.js";
import { outlineNodes, skeletonNodes } from "./outline.js";
import { presentationPlace } from "./places.js";
import { count } from "./words.js";

const names = { outline: "Outline", preview: "Preview", deck: "Deck" };

export class Stage {
  #body; #tabs; #heading; #canvas; #canvasTitle; #canvasNote; #views; #share; #unshare;
  #buttons = {};
  #shown = { outline: 0, deck: 0 };
  #picked = null;
  #opened = new Set();
  #model = null;

  constructor({ body, onShare, onUnshare }) {
    this.#body = body;
    this.#share = onShare;
    this.#unshare = onUnshare;
    this.#heading = h("h2", { class: "stage-heading" });
    this.#tabs = h("div", { class: "segments", role: "group", "aria-label": "View of the deck", hidden: true });
    for (const view of Object.keys(names)) {
      const button = h("button", { type: "button", data: { testid: `view-${view}` } }, names[view]);
      button.addEventListener("click", () => this.show(view));
      this.#buttons[view] = button;
      this.#tabs.append(button);
    }
    this.#canvasTitle = h("span", { class: "canvas-title", dir: "auto" });
    this.#canvasNote = h("p", { class: "canvas-note" });
    this.#canvas = h("div", { class: "canvas-area", data: { testid: "stage-empty" } },
      h("div", { class: "canvas", "aria-hidden": "true" }, this.#canvasTitle, h("i", { class: "canvas-rule" })), this.#canvasNote);
    this.#views = {
      outline: h("div", { class: "view outline", data: { testid: "stage-outline" }, hidden: true }),
      preview: h("div", { class: "view frame-view", data: { testid: "stage-preview" }, hidden: true }),
      deck: h("div", { class: "view frame-view", data: { testid: "stage-deck" }, hidden: true }),
    };
    body.append(h("div", { class: "stage-bar" }, this.#heading, this.#tabs), this.#canvas, ...Object.values(this.#views));
  }

  clear() {
    this.#shown = { outline: 0, deck: 0 };
    this.#picked = null;
    this.#opened.clear();
    for (const view of Object.values(this.#views)) view.replaceChildren();
  }

  /** `model`: {outline, deck, shared, title, draft, drafting, writing: {slide, of} | null, live}. */
  render(model) {
    this.#model = model;
    const { outline, deck } = model;
    if ((outline?.seq ?? 0) !== this.#shown.outline) this.#outlineChanged(outline, model.live);
    if ((deck?.seq ?? 0) !== this.#shown.deck) this.#deckChanged(deck, model.title);
    this.#markStale();
    this.#markShared(model.shared);
    this.#markWriting(model.writing);
    this.#empty(model);
    this.#arrange();
  }

  /** The sequence number of the newest content on the stage; 0 for none. */
  get newest() {
    return Math.max(this.#shown.outline, this.#shown.deck);
  }

  show(view) {
    this.#picked = view;
    this.#arrange();
  }

  #outlineChanged(outline, live) {
    this.#shown.outline = outline?.seq ?? 0;
    this.#picked = null;
    const view = this.#views.outline;
    const scrolled = this.#body.scrollTop;
    if (!outline) {
      view.replaceChildren();
      this.#views.preview.replaceChildren();
      return;
    }
    view.replaceChildren(...outlineNodes(outline.payload, this.#opened));
    this.#preview(outline.payload.metadata ?? {});
    this.#body.scrollTop = scrolled;
    if (!live) return;
    for (const card of view.querySelectorAll(".card.changed")) card.classList.add("flash");
    requestAnimationFrame(() => this.#reveal(view.querySelector(".card.changed")));
  }

  // Scrolls only the stage. `scrollIntoView` would also move the page below a closed sheet.
  #reveal(card) {
    if (!card) return;
    const body = this.#body.getBoundingClientRect();
    const box = card.getBoundingClientRect();
    if (box.top >= body.top + 72 && box.bottom <= body.bottom) return;
    this.#body.scrollBy({ top: box.top - body.top - 84, behavior: reducedMotion() ? "instant" : "smooth" });
  }

  #preview(metadata) {
    const url = presentationPlace(metadata.preview_url);
    const held = this.#views.preview.querySelector("iframe");
    if (!url) {
      this.#views.preview.replaceChildren();
    } else if (held?.dataset.url !== `${url.href} ${this.#shown.outline}`) {
      this.#views.preview.replaceChildren(frame(url, "Preview of the outline", this.#shown.outline));
    }
  }

  #deckChanged(deck, title) {
    this.#shown.deck = deck?.seq ?? 0;
    this.#picked = null;
    const view = this.#views.deck;
    const url = deck ? webAddress(deck.payload.url) : null;
    if (!url) {
      view.replaceChildren();
      return;
    }
    const own = presentationPlace(deck.payload.url);
    const address = own ?? url;
    const copy = h("button", { class: "button", type: "button", data: { testid: "copy-link" } }, icon("link"), h("span", {}, "Copy link"));
    copy.addEventListener("click", () => this.#share(copy.lastElementChild));
    const stop = h("button", { class: "button", type: "button", hidden: true, data: { testid: "stop-sharing" } }, icon("unlink"), h("span", {}, "Stop sharing"));
    stop.addEventListener("click", () => this.#unshare());
    view.dataset.url = address.href;
    view.replaceChildren(
      own
        ? frame(own, `Deck: ${title ?? "presentation"}`, deck.seq)
        : h("div", { class: "elsewhere" }, h("p", {}, "The deck is on another address."), h("p", { class: "facts" }, url.host)),
      h("p", { class: "stale", hidden: true }, "The outline has changed since this deck was made."),
      h("div", { class: "deck-actions" },
        h("a", { class: "button primary", href: address.href, target: "_blank", rel: "noopener", data: { testid: "open-deck" } },
          icon("open"), h("span", {}, "Open deck")),
        copy, stop),
      h("p", { class: "deck-hint" }, "To print it or save it as PDF, open the deck and use your browser's print: one slide a page."),
    );
  }

  #markStale() {
    const stale = this.#views.deck.querySelector(".stale");
    if (stale) stale.hidden = this.#shown.outline <= this.#shown.deck;
  }

  #markShared(shared) {
    const stop = this.#views.deck.querySelector("[data-testid=stop-sharing]");
    if (stop) stop.hidden = !shared;
  }

  // Marks the card of the slide that is being written, if the progress says which one that is.
  #markWriting(writing) {
    const cards = this.#views.outline.querySelectorAll(".card[data-number]");
    const current = writing && writing.of === cards.length ? String(writing.slide) : null;
    for (const card of cards) {
      card.classList.toggle("writing", card.dataset.number === current);
      card.classList.toggle("written", current !== null && Number(card.dataset.number) < Number(current));
    }
  }

  #empty({ title, draft, drafting }) {
    const shown = title ?? draft.trim().replace(/\s+/g, " ").slice(0, 120);
    setText(this.#canvasTitle, shown);
    this.#canvas.classList.toggle("titled", shown !== "");
    setText(this.#canvasNote, title ? "The outline appears here once the plan is agreed." : "Your deck takes shape here as you talk.");
    const outline = this.#views.outline;
    if (drafting && this.#shown.outline === 0) {
      if (!outline.querySelector(".skeleton")) outline.replaceChildren(...skeletonNodes());
    } else if (this.#shown.outline === 0) {
      outline.replaceChildren();
    }
  }

  #arrange() {
    const has = {
      outline: this.#shown.outline > 0,
      preview: this.#views.preview.childElementCount > 0,
      deck: this.#views.deck.childElementCount > 0,
    };
    const skeleton = !has.outline && this.#views.outline.childElementCount > 0;
    const newest = has.deck && this.#shown.deck > this.#shown.outline ? "deck" : has.outline ? "outline" : has.deck ? "deck" : null;
    const current = this.#picked && has[this.#picked] ? this.#picked : newest;
    for (const view of Object.keys(names)) {
      this.#views[view].hidden = view !== current && !(skeleton && view === "outline");
      this.#buttons[view].hidden = !has[view];
      this.#buttons[view].setAttribute("aria-pressed", String(view === current));
    }
    this.#tabs.hidden = Object.values(has).filter(Boolean).length < 2;
    this.#canvas.hidden = current !== null || skeleton;
    const slides = current === "deck" ? this.#model?.deck?.payload.slide_count : null;
    const heading = current === "deck" ? ["Deck", Number.isInteger(slides) ? count(slides, "slide") : null].filter(Boolean).join(" · ")
      : current === null ? (skeleton ? "Outline" : "") : names[current];
    setText(this.#heading, heading);
    this.#heading.hidden = heading === "";
    this.#body.dataset.view = current ?? (skeleton ? "outline" : "empty");
  }
}

// The deck's scripts run in the frame without this page's origin, so they cannot read what the page has stored.
function frame(url, title, seq) {
  return h("div", { class: "frame" }, h("iframe", {
    src: url.href, title, data: { url: `${url.href} ${seq}` }, allow: "fullscreen *", referrerpolicy: "no-referrer",
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals",
  }));
}
