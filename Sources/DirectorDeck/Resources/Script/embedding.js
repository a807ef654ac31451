/* A builder page with its own controls shows this document in a frame, and says in its address whether to show notes. */
const showNotes = new URLSearchParams(location.search).get("showNotes");
const embedded = showNotes !== null;

/* To show or hide notes the page makes a new frame. Its address names no slide, so the present slide is stored. */
const memoryKey = "director.slide " + location.pathname;

function rememberInTab() {
  if (!embedded) { return; }
  try {
    sessionStorage.setItem(memoryKey, String(current + 1));
  } catch {
    /* The browser stores nothing for frames of other sites. The frame then begins at the first slide. */
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
