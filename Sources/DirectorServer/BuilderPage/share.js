// Sharing the deck's address: the device's own way on phones, else the clipboard.

import { touchFirst } from "./dom.js";

/** `url` may be null: then there was none to be had. Says in `label` what happened, for two seconds. */
export async function share({ url, title, label }) {
  if (url === null) {
    say(label, "Could not share");
    return;
  }
  if (touchFirst() && navigator.share) {
    try {
      await navigator.share({ url, title });
    } catch (error) {
      if (error.name !== "AbortError") say(label, "Could not share");
    }
    return;
  }
  say(label, (await copied(url)) ? "Link copied" : "Could not copy");
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The clipboard is closed on plain http; the old way still works there.
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "visually-hidden";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}

const words = new WeakMap();

function say(label, text) {
  const held = words.get(label) ?? { usual: label.textContent };
  clearTimeout(held.timer);
  label.textContent = text;
  held.timer = setTimeout(() => {
    label.textContent = held.usual;
    words.delete(label);
  }, 2000);
  words.set(label, held);
}
