/* Shows a slide. The state is in attributes of the body: data-mode (show, overview) and data-notes (open, closed). */
const body = document.body;
const root = document.documentElement;
const frames = Array.from(document.querySelectorAll(".frame"));
const find = (selector) => document.querySelector(selector);
const help = find(".help");
let current = 0;

/* The index of the slide with the number in `text`; null if there is no such slide. */
function slideNumber(text) {
  const number = Number.parseInt(text, 10);
  return Number.isInteger(number) && number >= 1 && number <= frames.length ? number - 1 : null;
}

function numberInAddress() { return slideNumber(location.hash.slice(1)); }

function rememberInAddress() {
  const hash = "#" + (current + 1);
  if (location.hash === hash) { return; }
  try {
    history.replaceState(null, "", hash);
  } catch {
    /* A sandboxed frame may not change its address. Then only this page remembers the slide. */
  }
}

function show(index) {
  const next = Math.min(Math.max(index, 0), frames.length - 1);
  frames[current]?.classList.remove("current");
  current = next;
  const frame = frames[current];
  if (!frame) { return; }
  frame.classList.add("current");
  for (const other of frames) {
    other.querySelector(".pick").setAttribute("aria-current", other === frame ? "true" : "false");
  }
  const count = frames.length;
  find(".counter").textContent = (current + 1) + " / " + count;
  find(".progress-fill").style.transform = "scaleX(" + (current + 1) / count + ")";
  const progress = find(".progress");
  progress.setAttribute("aria-valuenow", String(current + 1));
  progress.setAttribute(
    "aria-valuetext", progress.dataset.words.replace("{number}", String(current + 1)).replace("{count}", String(count)));
  find("[data-command=back]").disabled = current === 0;
  find("[data-command=forward]").disabled = current === count - 1;
  find(".announcement").textContent = frame.getAttribute("aria-label");
  rememberInAddress();
  rememberInTab();
}

function setMode(mode) {
  body.dataset.mode = mode;
  find("[data-command=overview]").setAttribute("aria-pressed", String(mode === "overview"));
  if (mode === "overview") {
    const pick = frames[current].querySelector(".pick");
    pick.focus({ preventScroll: true });
    pick.scrollIntoView({ block: "center" });
  } else if (body.contains(document.activeElement) && document.activeElement.matches(".pick")) {
    document.activeElement.blur();
  }
}

function setNotes(notes) {
  body.dataset.notes = notes;
  find("[data-command=notes]").setAttribute("aria-pressed", String(notes === "open"));
  if (notes === "open") { setMode("show"); }
}

function toggleFullScreen() {
  if (!document.fullscreenEnabled) { return; }
  const change = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen();
  change.catch(() => {
    const announcement = find(".announcement");
    announcement.textContent = announcement.dataset.noFullScreen;
  });
}

function leave() {
  if (body.dataset.mode === "overview") { setMode("show"); } else if (body.dataset.notes === "open") { setNotes("closed"); }
}

const commands = {
  back: () => show(current - 1),
  forward: () => show(current + 1),
  first: () => show(0),
  last: () => show(frames.length - 1),
  overview: () => setMode(body.dataset.mode === "overview" ? "show" : "overview"),
  notes: () => setNotes(body.dataset.notes === "open" ? "closed" : "open"),
  fullscreen: toggleFullScreen,
  help: () => { if (help.open) { help.close(); } else { help.showModal(); } },
  closeHelp: () => help.close(),
  leave,
};
