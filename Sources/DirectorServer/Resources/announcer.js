// Says new answers and changes of the connection to screen readers, without repeating a restored transcript.

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
    // Frames of one turn come close together and are said as one.
    this.#timer = setTimeout(() => {
      this.#node.textContent = this.#queue.join(" ");
      this.#queue = [];
    }, 150);
  }
}
