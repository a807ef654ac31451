/* Answers requests by postMessage from a page that shows this document in a frame. Any page may send them, so none changes a deck. */
function answered(data) { return data === undefined ? { success: true } : { success: true, data }; }
function refused(error) { return { success: false, error }; }

function navigated(index) {
  if (frames.length === 0) { return refused("There are no slides"); }
  setMode("show");
  show(index);
  return answered();
}

function navigatedTo(index) {
  const count = frames.length;
  if (!Number.isInteger(index)) { return refused("goToSlide needs params.index, a whole number that is 0 for the first slide"); }
  if (index < 0 || index >= count) {
    return refused("There is no slide " + (index + 1) + (count === 0 ? ": there are no slides" : ": the slides are 1 to " + count));
  }
  return navigated(index);
}

function switched(name, state) {
  body.dataset[name] = state;
  return answered();
}

const requests = {
  getCurrentSlideInfo: () => answered({ index: current, total: frames.length }),
  nextSlide: () => navigated(current + 1),
  prevSlide: () => navigated(current - 1),
  goToSlide: (params) => navigatedTo(params?.index),
  showGridOverlay: () => switched("grid", "shown"),
  hideGridOverlay: () => switched("grid", "hidden"),
  showBorderHighlight: () => switched("borders", "shown"),
  hideBorderHighlight: () => switched("borders", "hidden"),
  toggleBorderHighlight: () => switched("borders", body.dataset.borders === "shown" ? "hidden" : "shown"),
  /* A document's slides never change, so there is nothing to fetch. */
  refreshSlide: () => answered(),
};

function answerTo(action, params) {
  if (Object.hasOwn(requests, action)) { return requests[action](params); }
  return refused("This viewer has no command " + JSON.stringify(action.slice(0, 80)) + ": it shows slides and cannot change them");
}

window.addEventListener("message", (event) => {
  const request = event.data;
  /* Other scripts of the page send messages, too. A message without an action is not for the viewer. */
  if (request === null || typeof request !== "object" || typeof request.action !== "string" || !event.source) { return; }
  const answer = { action: request.action, ...answerTo(request.action, request.params) };
  if (typeof request.requestId === "string") { answer.requestId = request.requestId; }
  /* A page from a file or in a sandbox has no origin, so it cannot be named as the target. */
  event.source.postMessage(answer, event.origin === "null" ? "*" : event.origin);
});
