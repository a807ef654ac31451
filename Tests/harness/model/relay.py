"""Passes requests on to a real service and records its answers."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import json
import threading
from urllib.parse import urlsplit

from . import faults
from .recording import Recording

PATIENCE = 600


def to(url: str, recording: Recording) -> faults.Behaviour:
    """A behaviour that relays to the service at `url` (`http://127.0.0.1:8000/v1`), piece by piece, and records."""
    async def act(exchange) -> None:
        upstream = Upstream(url, exchange.request)
        try:
            status, headers, stream = await upstream.begin()
            if not stream:
                body = await upstream.rest()
                recording.add(exchange.request, status, headers, body=body)
                kept = {name: value for name, value in headers.items() if name in ("content-type", "retry-after")}
                await exchange.raw(status, kept, body.encode())
                return
            await exchange.begin_stream()
            events = []
            while (text := await upstream.event()) is not None:
                events.append(text)
                if _says_something(text):
                    exchange.request.note_first_piece()
                await exchange.event(text)
            recording.add(exchange.request, status, headers, events=events)
            await exchange.end_chunks()
        finally:
            # Ends the request also if Director has gone, so that the service does not continue to write.
            upstream.close()
    return act


def _says_something(text: str) -> bool:
    try:
        choices = json.loads(text).get("choices") or [{}]
    except ValueError:
        return False
    return bool((choices[0].get("delta") or {}).get("content"))


class Upstream:
    """One request to the service, in a separate thread because the standard library's client blocks."""

    def __init__(self, url: str, request) -> None:
        parts = urlsplit(url)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        self._connection = kind(parts.netloc, timeout=PATIENCE)
        self._path = parts.path.rstrip("/") + "/" + request.path.split("/v1/", 1)[-1]
        self._body = json.dumps(request.body, ensure_ascii=False).encode()
        self._headers = {name: value for name, value in request.headers.items()
                         if name in ("authorization", "content-type", "accept")}
        self._loop = asyncio.get_running_loop()
        self._results: asyncio.Queue = asyncio.Queue()

    async def begin(self) -> tuple[int, dict[str, str], bool]:
        """The status, the headers, and whether a stream of events follows."""
        threading.Thread(target=self._work, daemon=True).start()
        return await self._next()

    async def event(self) -> str | None:
        return await self._next()

    async def rest(self) -> str:
        return await self._next()

    def close(self) -> None:
        # The thread's wait ends with an error, and so does the thread.
        with contextlib.suppress(Exception):
            if self._connection.sock is not None:
                self._connection.sock.shutdown(2)
        self._connection.close()

    async def _next(self):
        result = await self._results.get()
        if isinstance(result, Exception):
            raise ConnectionError(f"the service is not reachable: {result}") from result
        return result

    def _work(self) -> None:
        try:
            self._connection.request("POST", self._path, self._body, self._headers)
            answer = self._connection.getresponse()
            headers = {name.lower(): value for name, value in answer.getheaders()}
            stream = answer.status == 200 and headers.get("content-type", "").startswith("text/event-stream")
            self._put((answer.status, headers, stream))
            if not stream:
                self._put(answer.read().decode())
                return
            for line in answer:
                text = line.decode().rstrip("\r\n")
                if text.startswith("data:"):
                    self._put(text[5:].removeprefix(" "))
            self._put(None)
        except Exception as error:  # noqa: BLE001 - passed to the caller that waits
            self._put(error)

    def _put(self, result) -> None:
        # The loop may have ended before the service has answered.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._results.put_nowait, result)
