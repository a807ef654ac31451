/* Measures the slides before the first paint, while they are still laid out one below the other. */
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
