// Announces new answers and changes of the connection to screen readers. A transcript that is restored is not announced.

const mostCharacters = 600;

export class Announcer {
  #node;
  #queue = [];
  #timer;

  constructor(node) {
    this.#node = node;
  }

  say(text) {
    const words = text.replace(/[*_`#]/g, "").replace(/\s+/g, " ").trim();
    if (words === "") return;
    this.#queue.push(words.slice(0, mostCharacters));
    clearTimeout(this.#timer);
    // The frames of one turn arrive close together and are announced as one text.
    this.#timer = setTimeout(() => {
      this.#node.textContent = this.#queue.join(" ");
      this.#queue = [];
    }, 150);
  }
}
