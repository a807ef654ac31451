/* In a frame of a builder page that has its own controls: such a page says in the address whether notes are wanted. */
const showNotes = new URLSearchParams(location.search).get("showNotes");
const embedded = showNotes !== null;

/* The page makes its frame anew to show or hide notes. The address of the new frame has no slide in it, so it is kept here. */
const memoryKey = "director.slide " + location.pathname;

function rememberInTab() {
  if (!embedded) { return; }
  try {
    sessionStorage.setItem(memoryKey, String(current + 1));
  } catch {
    /* The browser keeps nothing for frames of other sites; the frame then starts at the first slide. */
  }
}

function numberInTab() {
  if (!embedded) { return null; }
  try {
    return slideNumber(sessionStorage.getItem(memoryKey));
  } catch {
    return null;
  }
}
