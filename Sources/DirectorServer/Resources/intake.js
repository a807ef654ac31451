// Checks text that is typed, pasted or dropped as a file. Text that is too long is refused before it is sent, with the reason.

import { size } from "./words.js";

/** The most bytes of UTF-8 that the server takes in one message. */
const mostBytes = 100_000;

const encoder = new TextEncoder();

export function bytesOf(text) {
  return encoder.encode(text.trim()).length;
}

/** Replaces half a surrogate pair, which some programs leave when they cut a text, by the replacement character. */
export function wellFormed(text) {
  return text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}

const limit = `At most ${size(mostBytes)} can be sent at once.`;

/** Why a text cannot be sent as one message; null if it can. */
export function tooLong(bytes) {
  return bytes <= mostBytes ? null : `This message has ${size(bytes)}. ${limit}`;
}

/** Why a text cannot be added to a message that would then have `bytes` bytes; null if it can. */
export function tooMuch(bytes) {
  return bytes <= mostBytes ? null : `the message would have ${size(bytes)}. ${limit}`;
}

/**
 * Passes dropped files to `take(text)`, and reasons why a file is refused to `refuse(reason)`. Without this the browser would leave the
 * page and open the file. `dragging(isOver)` is called while files are held over the page.
 */
export function acceptDrops({ take, refuse, dragging }) {
  const hasFiles = (event) => event.dataTransfer?.types.includes("Files") === true;
  addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    dragging(true);
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) dragging(false);
  });
  addEventListener("drop", async (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    dragging(false);
    // The browser empties the list of files after the event.
    const files = [...event.dataTransfer.files];
    for (const file of files) await takeFile(file, take, refuse);
  });
}

/** Refuses pasted content that would make the message too long, or is not text. */
export function guardPaste(field, refuse) {
  field.addEventListener("paste", (event) => {
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (pasted === "" && event.clipboardData?.files.length > 0) {
      event.preventDefault();
      refuse("Pictures and other files cannot be pasted here, only text.");
      return;
    }
    const { value, selectionStart, selectionEnd } = field;
    const reason = tooMuch(bytesOf(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd)));
    if (reason === null) return;
    event.preventDefault();
    refuse(`The text was not pasted: ${reason}`);
  });
}

async function takeFile(file, take, refuse) {
  if (file.size > mostBytes) {
    refuse(`“${file.name}” has ${size(file.size)}. Text files of up to ${size(mostBytes)} can be dropped here.`);
    return;
  }
  const text = await textOf(file);
  if (text === null) refuse(`“${file.name}” is not a text file. Text files of up to ${size(mostBytes)} can be dropped here.`);
  else if (text.trim() === "") refuse(`“${file.name}” is empty.`);
  else take(text, file.name);
}

async function textOf(file) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return text.includes("\0") ? null : text.replace(/\r\n?/g, "\n");
  } catch {
    // The file is not UTF-8, or it is a folder, which cannot be read.
    return null;
  }
}
