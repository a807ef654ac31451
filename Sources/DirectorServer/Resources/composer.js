// The message field. It grows with its text, sends on Enter, stores what is typed, and can be bound to a button that needs details.

import { h, setText, touchFirst } from "./dom.js";
import { icon } from "./icons.js";
import { bytesOf, guardPaste, tooLong, tooMuch } from "./intake.js";
import { isComposing, sends } from "./typing.js";
import { invitation } from "./words.js";

const examples = [
  "A ten-minute pitch for a neighbourhood bicycle repair shop",
  "What our design team learned this quarter, for the leadership",
  "Why bees matter, for a class of twelve-year-olds",
];

export class Composer {
  #form; #field; #send; #intent; #note; #onSend; #onInput;
  #draft = null;
  #grows = CSS.supports("field-sizing", "content");

  constructor({ form, field, send, intent, note, chips, onSend, onInput }) {
    this.#form = form;
    this.#field = field;
    this.#note = note;
    this.#send = send;
    this.#intent = intent;
    this.#onSend = onSend;
    this.#onInput = onInput;
    send.append(icon("send"));
    field.addEventListener("input", () => this.#changed());
    field.addEventListener("keydown", (event) => this.#keyed(event));
    guardPaste(field, (reason) => this.refuse(reason));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    for (const example of examples) {
      const chip = h("button", { class: "chip", type: "button", data: { testid: "example" } }, example);
      chip.addEventListener("click", () => this.fill(example));
      chips.append(chip);
    }
  }

  /** Shows another session's draft. */
  open(draft) {
    this.#draft = draft;
    this.#field.value = draft.text;
    this.#showIntent();
    this.#changed();
  }

  get text() {
    return this.#field.value;
  }

  fill(text) {
    this.#field.value = text;
    this.#changed();
    this.focus(true);
  }

  /** Adds the text of a dropped file below the present text. */
  take(text, name) {
    const held = this.#field.value.trimEnd();
    const whole = held === "" ? text : `${held}\n\n${text}`;
    const reason = tooMuch(bytesOf(whole));
    if (reason === null) this.fill(whole);
    else this.refuse(`“${name}” was not added: ${reason}`);
  }

  /** Shows why a text was refused, until the text changes. */
  refuse(reason) {
    setText(this.#note, reason ?? "");
    this.#note.hidden = reason === null;
  }

  /** Shows whether files are being held over the page. */
  invite(isOver) {
    this.#form.classList.toggle("inviting", isOver);
  }

  /** The next text belongs to this button; null ends that. */
  bind(intent) {
    this.#draft.intent = intent;
    this.#showIntent();
    if (intent) this.focus(true);
  }

  /** Ends the binding when the request that contains the button is no longer open. */
  settle(openRequest) {
    const intent = this.#draft?.intent;
    if (intent && intent.seq !== openRequest) this.bind(null);
  }

  update(state, begun) {
    const words = this.#draft?.intent ? "What should change?" : invitation(state, begun);
    if (this.#field.placeholder !== words) this.#field.placeholder = words;
  }

  /** Focuses the field. Without `asked`, does nothing on a device whose on-screen keyboard would cover the page. */
  focus(asked = false) {
    if (!asked && touchFirst()) return;
    this.#field.focus({ preventScroll: true });
    this.#field.setSelectionRange(this.#field.value.length, this.#field.value.length);
  }

  #submit() {
    const text = this.#field.value;
    const bound = this.#draft.intent;
    if (text.trim() === "" || tooLong(bytesOf(text)) !== null) return;
    if (!this.#onSend(text, bound ? { value: bound.value, label: bound.label } : null)) return;
    this.#draft.intent = null;
    this.#field.value = "";
    this.#showIntent();
    this.#changed();
    this.focus(true);
  }

  #keyed(event) {
    if (event.key === "Escape" && this.#draft.intent && !isComposing(event)) {
      event.preventDefault();
      this.bind(null);
      return;
    }
    if (!sends(event)) return;
    event.preventDefault();
    this.#submit();
  }

  #changed() {
    this.#draft.text = this.#field.value;
    const reason = tooLong(bytesOf(this.#field.value));
    this.refuse(reason);
    this.#send.disabled = reason !== null || this.#field.value.trim() === "";
    if (!this.#grows) {
      this.#field.style.height = "auto";
      this.#field.style.height = `${this.#field.scrollHeight}px`;
    }
    this.#onInput();
  }

  #showIntent() {
    const intent = this.#draft.intent;
    this.#intent.hidden = !intent;
    if (!intent) {
      this.#intent.replaceChildren();
      return;
    }
    const close = h("button", { class: "icon-button small", type: "button", "aria-label": `Leave "${intent.label}"` }, icon("close"));
    close.addEventListener("click", () => {
      this.bind(null);
      this.focus(true);
    });
    this.#intent.replaceChildren(
      h("span", { class: "intent-label", dir: "auto" }, intent.label), h("span", {}, "Say what should change, then send."), close);
  }
}
