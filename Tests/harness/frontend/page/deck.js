// Which deck is shown, what of it the page's database keeps, and what the frames of a conversation do to it.

const stageNumbers = { blank: 0, strawman: 4, final: 6 };
const finalStates = new Set(["CONTENT_GENERATED", "COMPLETE"]);

/** A deck is `{url, id}`. `allows(url)` says whether the page may embed an address. */
export class DeckState {
  #allows;
  preview = null;
  final = null;
  active = "blank";
  slides = [];
  slideCount = null;
  /** Stays at the highest that was reached, as the stored session does. */
  #stage = 0;

  constructor({ allows }) {
    this.#allows = allows;
  }

  get shown() {
    return { blank: null, strawman: this.preview, final: this.final }[this.active];
  }

  get hasAny() {
    return this.preview !== null || this.final !== null;
  }

  restore(row) {
    this.preview = row.preview;
    this.final = row.final;
    this.slides = row.slides;
    this.slideCount = row.slide_count;
    this.#stage = row.stage;
    this.active = Object.keys(stageNumbers).find((name) => stageNumbers[name] === row.stage);
  }

  get row() {
    return { preview: this.preview, final: this.final, slides: this.slides, slide_count: this.slideCount, stage: this.#stage };
  }

  /** Runs again for a frame that is known. */
  takeOutline({ metadata, slides }) {
    this.slides = slides.map((slide) => slide.title);
    this.slideCount = slides.length;
    if (!metadata.preview_url) return;
    this.preview = this.#deck(metadata.preview_url, metadata.preview_presentation_id);
    this.#switch("strawman");
  }

  /** Always taken for the final deck. Runs again for a frame that is known. */
  takeFinal({ url, presentation_id: id, slide_count: count }) {
    this.final = this.#deck(url, id);
    this.slideCount = count ?? this.slideCount;
    this.#switch("final");
  }

  /** Whether the answer names a final deck. */
  takeSync({ current_state: state, presentation_url: url, presentation_id: id, slide_count: count }) {
    if (!finalStates.has(state) || !url) return false;
    if (this.active !== "final" || this.final?.url !== url) this.takeFinal({ url, presentation_id: id, slide_count: count });
    return true;
  }

  #switch(version) {
    this.active = version;
    this.#stage = Math.max(this.#stage, stageNumbers[version]);
  }

  /** An address of a foreign origin is blanked, and its id with it; the origin is kept for the warning. */
  #deck(url, id) {
    return this.#allows(url) ? { url, id } : { url: null, id: null, refused: URL.parse(url)?.origin ?? url };
  }
}
