"""A page of another origin that shows a deck in a frame and talks to it by postMessage, as front ends do."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A front end</title>
<style>
  body { margin: 0; background: #eee; }
  #place { width: 960px; height: 540px; background: #f0f; }
  #place:fullscreen { width: 100vw; height: 100vh; }
  iframe { display: block; width: 100%; height: 100%; border: 0; }
</style>
<button id="play">Play</button>
<div id="place"></div>
<script>
  const place = document.getElementById("place");
  const open = new Map();
  const strays = [];
  let frame = null;

  // The frame is made anew for every address, and counts as ready once it is loaded.
  function embed(address) {
    return new Promise((resolve) => {
      frame = document.createElement("iframe");
      frame.allow = "fullscreen";
      frame.addEventListener("load", () => resolve(), { once: true });
      frame.src = address;
      place.replaceChildren(frame);
    });
  }

  function post(message) {
    frame.contentWindow.postMessage(message, new URL(frame.src).origin);
  }

  function ask(action, params, requestId = crypto.randomUUID()) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => { open.delete(requestId); resolve({ timeout: true }); }, 5000);
      open.set(requestId, (answer) => { clearTimeout(timer); resolve(answer); });
      post({ action, ...(params === undefined ? {} : { params }), requestId });
    });
  }

  addEventListener("message", (event) => {
    const ours = frame && event.source === frame.contentWindow && event.origin === new URL(frame.src).origin;
    const waiting = ours ? open.get(event.data.requestId) : undefined;
    open.delete(event.data.requestId);
    if (waiting) waiting(event.data);
    else strays.push(event.data);
  });

  document.getElementById("play").addEventListener("click", () => place.requestFullscreen());
  addEventListener("keydown", (event) => {
    if (event.key === "ArrowRight") ask("nextSlide");
    if (event.key === "ArrowLeft") ask("prevSlide");
  });
</script>
"""


class EmbeddingPage:
    def __init__(self) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:  # noqa: N802
                found = self.path == "/"
                body = PAGE.encode() if found else b""
                self.send_response(200 if found else 204)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_arguments) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"

    def start(self) -> EmbeddingPage:
        self._thread.start()
        return self

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
