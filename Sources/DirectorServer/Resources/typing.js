// How keys are read. All text fields and shortcuts follow the same rules.

/**
 * Is the key part of an input method's work? Safari ends the composition before it reports the key that ended it; that key
 * then has the code 229 and nothing else that tells.
 */
export function isComposing(event) {
  return event.isComposing || event.keyCode === 229;
}

/** Does the key send what is in a text field? With Shift or Alt it makes a new line. */
export function sends(event) {
  return event.key === "Enter" && !event.shiftKey && !event.altKey && !isComposing(event);
}

/**
 * Is it Alt with this letter, as a shortcut? In a text field Alt writes (ñ, ń and ã on a Mac) and AltGr is no Alt, so the
 * key must be the plain letter and must not go to a text field.
 */
export function isShortcut(event, letter) {
  const others = event.ctrlKey || event.metaKey || event.shiftKey || event.getModifierState("AltGraph");
  return event.altKey && !others && !isComposing(event) && event.key.toLowerCase() === letter && !isTextField(event.target);
}

/** On Apple's keyboards the key writes other letters, so Alt with a letter is never a shortcut there. */
export const hasAltShortcuts = !/^(Mac|iP)/.test(navigator.platform);

function isTextField(target) {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
