/* Slides are measured while they still stand under one another, before the first paint. */
fitSlides();
if (frames.length > 0) {
  body.classList.add("viewer");
  body.classList.toggle("embedded", embedded);
  for (const element of document.querySelectorAll(".bar, .zone")) { element.hidden = embedded; }
  find("[data-command=fullscreen]").hidden = !document.fullscreenEnabled;
  setMode("show");
  setNotes(showNotes === "true" ? "open" : "closed");
  stir();
  show(numberInAddress() ?? numberInTab() ?? 0);
  window.scrollTo(0, 0);
}
