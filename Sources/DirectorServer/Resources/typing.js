// How keys are read. All text fields and shortcuts use these rules.

/**
 * Whether the key belongs to an input method. Safari ends the composition before it reports the key that ended it; that key can only be
 * recognized by its code 229.
 */
export function isComposing(event) {
  return event.isComposing || event.keyCode === 229;
}

/** Whether the key sends the text of a field. With Shift or Alt, Enter makes a new line. */
export function sends(event) {
  return event.key === "Enter" && !event.shiftKey && !event.altKey && !isComposing(event);
}

/**
 * Whether the event is Alt with this letter, as a shortcut. In a text field Alt types characters (ñ, ń and ã on a Mac). AltGr is not Alt.
 * So the key must be the plain letter and must not go to a text field.
 */
export function isShortcut(event, letter) {
  const others = event.ctrlKey || event.metaKey || event.shiftKey || event.getModifierState("AltGraph");
  return event.altKey && !others && !isComposing(event) && event.key.toLowerCase() === letter && !isTextField(event.target);
}

/** On Apple's keyboards Alt with a letter types another character, so there it is never a shortcut. */
export const hasAltShortcuts = !/^(Mac|iP)/.test(navigator.platform);

function isTextField(target) {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
