/* Measures every slide once. If its text does not fit, reduces first the size, down to 18 units, and then the lines. */
const lastStep = 6;
const clamps = [6, 4, 3, 2, 1];

/* A font's line is often higher than the line height of the style sheet, so a fifth of an em too much cuts off no text. */
function overflows(box) {
  const spare = 0.2 * Number.parseFloat(getComputedStyle(box).fontSize) + 1;
  return box.scrollHeight > box.clientHeight + spare || box.scrollWidth > box.clientWidth + spare;
}

function fits(slide) {
  const boxes = slide.querySelectorAll(".slide-main, .slide-main [data-box]");
  return !Array.from(boxes).some(overflows);
}

function fitTitle(slide) {
  const head = slide.querySelector(".slide-head");
  const line = slide.querySelector(".slide-title .line");
  const content = slide.matches(".role-content");
  const last = content ? 2 : 3;
  const wanted = content ? 2.5 : 3.5;
  const lines = () => line.scrollHeight / Number.parseFloat(getComputedStyle(line).lineHeight);
  let step = Number(slide.dataset.title);
  while (step < last && (lines() > wanted || overflows(head))) {
    step += 1;
    slide.dataset.title = String(step);
  }
}

function fitBody(slide) {
  let step = Number(slide.dataset.fit);
  while (!fits(slide) && step < lastStep) {
    step += 1;
    slide.dataset.fit = String(step);
  }
  for (const lines of clamps) {
    if (fits(slide)) { return; }
    slide.dataset.clamp = String(lines);
  }
}

/* Text that was cut off appears when the mouse points at it. A screen reader reads it in any case. */
function keepReadable(slide) {
  for (const line of slide.querySelectorAll(".line")) {
    if (overflows(line)) { line.title = line.textContent; }
  }
}

function fitSlides() {
  for (const slide of document.querySelectorAll(".slide")) {
    fitTitle(slide);
    fitBody(slide);
    keepReadable(slide);
  }
}
