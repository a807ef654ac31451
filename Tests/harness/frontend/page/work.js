// Signs of work: the three dots with their words, the loader before the first deck, the overlay of the final build.

const lingerTime = 2_000;

export class Work {
  #scaled;
  #lingerTimer;
  /** The words beside the dots, or null. */
  words = null;
  isLoading = false;
  isBuilding = false;

  constructor({ scaled }) {
    this.#scaled = scaled;
  }

  /** `hasDeck`: a preview or a final deck has been shown. `onEnd` is called when the dots go by themselves. */
  status({ status, text }, hasDeck, onEnd) {
    clearTimeout(this.#lingerTimer);
    switch (status) {
      case "thinking":
      case "generating":
        this.words = text;
        this.isLoading = !hasDeck;
        break;
      case "complete":
      case "idle":
        this.#lingerTimer = setTimeout(() => { this.clear(); onEnd(); }, this.#scaled(lingerTime));
        break;
      default:
        // An error draws nothing.
    }
  }

  /** The user sent something and no deck is known: the loader waits for the first answer. */
  sent(hasDeck) {
    this.isLoading = !hasDeck;
  }

  /** A chat message, buttons, the address of a deck, or a closed socket. The overlay stays. */
  clear() {
    clearTimeout(this.#lingerTimer);
    this.words = null;
    this.isLoading = false;
  }

  /** A press of `accept_strawman`, and of nothing else. */
  beginBuild(hasFinalDeck) {
    if (!hasFinalDeck) this.isBuilding = true;
  }

  /** The address of a final deck. */
  endBuild() {
    this.isBuilding = false;
  }
}
