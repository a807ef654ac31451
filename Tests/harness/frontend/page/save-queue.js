// What keeps the page's own copy of the conversation, with the faults that the real page has.

const quietTime = 500;

/**
 * A message waits until 500 ms have passed or the conversation is drawn again, whichever is first; a user's message is sent
 * at once. One save is under way at a time, but for those of user's messages. When a save has succeeded the whole queue is
 * emptied: what was added while it was on its way is lost.
 */
export class SaveQueue {
  #waiting = [];
  #underWay = 0;
  #timer;
  #save;
  #scaled;

  /**
   * `save(rows, at)` resolves when the rows are stored. `at` is when the save was due, in milliseconds since 1970: a machine that
   * is late because it is busy does not make pauses and saves longer than they are said to be.
   */
  constructor({ save, scaled }) {
    this.#save = save;
    this.#scaled = scaled;
  }

  /** Nothing waits and no save is under way. What was lost is lost. */
  get isIdle() {
    return this.#waiting.length === 0 && this.#underWay === 0;
  }

  /** The conversation was drawn again, with rows new in it that came at this time: only the last of them is queued. */
  redrawn(rows, at) {
    clearTimeout(this.#timer);
    this.#send(at);
    if (rows.length > 0) this.#waiting.push(rows.at(-1));
    if (this.#waiting.length === 0) return;
    const due = at + this.#scaled(quietTime);
    this.#timer = setTimeout(() => this.#send(due), due - Date.now());
  }

  /** A user's message. */
  sendAtOnce(row) {
    clearTimeout(this.#timer);
    this.#waiting.push(row);
    this.#transmit(Date.now());
  }

  /** Another session is shown: what waits is forgotten. */
  forget() {
    clearTimeout(this.#timer);
    this.#waiting = [];
  }

  #send(at) {
    if (this.#underWay === 0 && this.#waiting.length > 0) this.#transmit(at);
  }

  async #transmit(at) {
    const queue = this.#waiting;
    this.#underWay += 1;
    try {
      await this.#save([...queue], at);
      queue.length = 0;
    } catch (error) {
      // What was not stored stays in the queue until the next redraw.
      console.warn(`a save failed: ${error.message}`);
    } finally {
      this.#underWay -= 1;
    }
  }
}
