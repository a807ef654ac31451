/* Handles keys, buttons, touch and changes of the address. */
const keys = {
  ArrowRight: "forward", ArrowDown: "forward", PageDown: "forward", " ": "forward", Enter: "forward",
  ArrowLeft: "back", ArrowUp: "back", PageUp: "back", Backspace: "back",
  Home: "first", End: "last",
  o: "overview", s: "notes", f: "fullscreen", "?": "help", Escape: "leave",
};

function moveInOverview(key) {
  const top = frames[0].offsetTop;
  const columns = Math.max(frames.filter((frame) => frame.offsetTop === top).length, 1);
  const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns, Home: -frames.length, End: frames.length };
  if (!(key in steps)) { return false; }
  show(current + steps[key]);
  frames[current].querySelector(".pick").focus();
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) { return; }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (help.open) {
    if (key === "?") { event.preventDefault(); help.close(); }
    return;
  }
  const overview = body.dataset.mode === "overview";
  if (overview && moveInOverview(key)) { event.preventDefault(); return; }
  /* Buttons, links and scrolled notes handle their own keys while they have the focus. */
  const target = event.target;
  if ((key === " " || key === "Enter") && target.closest("button, a")) { return; }
  if (target.closest(".notes") && ["ArrowDown", "ArrowUp", "PageDown", "PageUp"].includes(key)) { return; }
  let command = keys[key];
  if (key === " " && event.shiftKey) { command = "back"; }
  if (!command) { return; }
  if (overview && (command === "forward" || command === "back")) { return; }
  event.preventDefault();
  commands[command]();
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-command]");
  if (button) { commands[button.dataset.command](); return; }
  const pick = event.target.closest(".pick");
  if (pick) {
    event.preventDefault();
    show(frames.indexOf(pick.closest(".frame")));
    setMode("show");
  }
});

let touch = null;
document.addEventListener("touchstart", (event) => {
  const point = event.touches[0];
  touch = event.touches.length === 1 ? { x: point.clientX, y: point.clientY } : null;
}, { passive: true });
document.addEventListener("touchend", (event) => {
  if (!touch || body.dataset.mode !== "show" || help.open) { return; }
  const point = event.changedTouches[0];
  const across = point.clientX - touch.x;
  const down = point.clientY - touch.y;
  touch = null;
  if (Math.abs(across) < 40 || Math.abs(across) < 1.5 * Math.abs(down)) { return; }
  if (across < 0) { commands.forward(); } else { commands.back(); }
}, { passive: true });

/* Without this the browser would leave the slides and open a file that is dropped here. */
for (const event of ["dragover", "drop"]) {
  window.addEventListener(event, (dropped) => {
    if (dropped.dataTransfer?.types.includes("Files")) { dropped.preventDefault(); }
  });
}

let idleTimer = 0;
function stir() {
  body.dataset.idle = "false";
  clearTimeout(idleTimer);
  idleTimer = setTimeout(() => { body.dataset.idle = "true"; }, 2500);
}
for (const event of ["mousemove", "touchstart", "focusin"]) { document.addEventListener(event, stir, { passive: true }); }

window.addEventListener("hashchange", () => {
  const number = numberInAddress();
  if (number !== null && number !== current) { show(number); }
});
