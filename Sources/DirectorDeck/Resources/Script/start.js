/* Slides are measured while they still stand under one another, before the first paint. */
fitSlides();
if (frames.length > 0) {
  body.classList.add("viewer");
  for (const element of document.querySelectorAll(".bar, .zone, .progress")) { element.hidden = false; }
  find("[data-command=fullscreen]").hidden = !document.fullscreenEnabled;
  setMode("show");
  setNotes("closed");
  stir();
  show(numberInAddress() ?? 0);
  window.scrollTo(0, 0);
}
