"""The service: HTTP/1.1 with chunked event streams, over asyncio, in a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from . import faults
from .requests import ModelRequest


@dataclass
class Rule:
    stage: str | None
    slide: int | None
    model: str | None
    behaviour: faults.Behaviour
    left: int | None
    """How often it applies; None for always."""

    def fits(self, request: ModelRequest) -> bool:
        return (self.stage in (None, request.stage) and self.slide in (None, request.slide)
                and self.model in (None, request.model) and self.left != 0)


class Exchange:
    """One request, and the connection on which it is answered."""

    def __init__(self, request: ModelRequest, reader: asyncio.StreamReader, writer: asyncio.StreamWriter,
                 trouble: Callable[[str], None]) -> None:
        self.request = request
        self.trouble = trouble
        """Notes that the request is one the script has no answer to."""
        self._reader = reader
        self._writer = writer
        self.is_over = False

    async def raw(self, status: int, headers: dict[str, str], body: bytes) -> None:
        head = "".join(f"{name}: {value}\r\n" for name, value in {**headers, "Content-Length": str(len(body))}.items())
        self._writer.write(f"HTTP/1.1 {status} Status\r\n{head}\r\n".encode() + body)
        await self._writer.drain()

    async def document(self, body: dict | str, status: int = 200, headers: dict[str, str] | None = None) -> None:
        text = body if isinstance(body, str) else json.dumps(body)
        await self.raw(status, {"Content-Type": "application/json", **(headers or {})}, text.encode())

    async def begin_stream(self) -> None:
        self._writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
                           b"Transfer-Encoding: chunked\r\n\r\n")
        await self._writer.drain()

    async def event(self, text: str) -> None:
        data = f"data: {text}\n\n".encode()
        self._writer.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        await self._writer.drain()

    async def piece(self, text: str) -> None:
        self.request.note_first_piece()
        await self.event(json.dumps({"object": "chat.completion.chunk", "choices": [
            {"index": 0, "delta": {"content": text}, "finish_reason": None}]}))

    async def finish(self, reason: str, usage: dict | None = None) -> None:
        await self.event(json.dumps({"choices": [{"index": 0, "delta": {}, "finish_reason": reason}]}))
        if usage:
            await self.event(json.dumps({"choices": [], "usage": usage}))
        await self.event("[DONE]")
        await self.end_chunks()

    async def end_chunks(self) -> None:
        self._writer.write(b"0\r\n\r\n")
        await self._writer.drain()

    async def stream(self, text: str, *, delay: float = 0, piece: int = 12, usage: bool = True, reason: str = "stop") -> None:
        await self.begin_stream()
        for start in range(0, len(text), piece):
            if start and delay:
                await asyncio.sleep(delay)
            await self.piece(text[start:start + piece])
        asked = (self.request.body.get("stream_options") or {}).get("include_usage")
        self.request.usage = self.usage(text) if usage and asked else None
        await self.finish(reason, self.request.usage)

    def usage(self, text: str) -> dict:
        """Four characters are one token, so that tests can calculate."""
        sent = sum(len(message["content"]) for message in self.request.body["messages"])
        prompt, completion = sent // 4, len(text) // 4
        return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion,
                "prompt_tokens_details": {"cached_tokens": 7}, "completion_tokens_details": {"reasoning_tokens": 3}}

    async def wait_for_close(self) -> None:
        while await self._reader.read(1024):
            pass
        self.is_over = True

    def abort(self) -> None:
        self.is_over = True
        self._writer.transport.abort()


class ModelServer:
    def __init__(self, default: faults.Behaviour | None = None) -> None:
        self.requests: list[ModelRequest] = []
        self.default = default or faults.well()
        self.cancelled = 0
        """Connections that the other side closed while they were being answered."""
        self.troubles: list[str] = []
        """Requests that the script itself could not answer."""
        self.running = 0
        """Requests that are being answered."""
        self.port = 0
        self._rules: list[Rule] = []
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._tasks: set[asyncio.Task] = set()

    # The script

    def always(self, stage: str | None, behaviour: faults.Behaviour, *, slide: int | None = None, model: str | None = None):
        with self._lock:
            self._rules.insert(0, Rule(stage, slide, model, behaviour, None))
        return self

    def once(self, stage: str | None, behaviour: faults.Behaviour, *, slide: int | None = None, model: str | None = None,
             times: int = 1):
        with self._lock:
            self._rules.insert(0, Rule(stage, slide, model, behaviour, times))
        return self

    def recover(self) -> None:
        """Answers everything correctly from now on."""
        with self._lock:
            self._rules.clear()

    def _behaviour(self, request: ModelRequest) -> faults.Behaviour:
        with self._lock:
            self.requests.append(request)
            self._changed.notify_all()
            for rule in self._rules:
                if rule.fits(request):
                    if rule.left is not None:
                        rule.left -= 1
                    return rule.behaviour
        return self.default

    # What was asked

    def asked(self, stage: str | None = None, *, slide: int | None = None, model: str | None = None) -> list[ModelRequest]:
        with self._lock:
            return [r for r in self.requests if stage in (None, r.stage) and slide in (None, r.slide)
                    and model in (None, r.model)]

    def count(self, stage: str | None = None, **choice) -> int:
        return len(self.asked(stage, **choice))

    def wait_for(self, stage: str, *, slide: int | None = None, count: int = 1, timeout: float = 30) -> None:
        end = time.monotonic() + timeout
        with self._changed:
            while sum(r.stage == stage and slide in (None, r.slide) for r in self.requests) < count:
                assert self._changed.wait(end - time.monotonic()), f"no request for {stage} {slide or ''}"

    # The network

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def start(self, port: int = 0) -> ModelServer:
        ready = threading.Event()

        def run() -> None:
            asyncio.run(self._serve(port, ready))

        self._thread = threading.Thread(target=run, daemon=True)
        self._thread.start()
        assert ready.wait(10), "the model server did not start"
        return self

    def stop(self) -> None:
        if self._loop is not None and self._thread is not None:
            self._loop.call_soon_threadsafe(self._stopped.set)
            self._thread.join(10)
            self._loop = None

    @property
    def is_running(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    async def _serve(self, port: int, ready: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopped = asyncio.Event()
        server = await asyncio.start_server(self._accept, "127.0.0.1", port, limit=16 * 1024 * 1024)
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        await self._stopped.wait()
        server.close()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Not a coroutine, because asyncio would then make the task itself and report its cancellation at the end."""
        task = asyncio.get_running_loop().create_task(self._connected(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._exchange(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            self.cancelled += 1
        except Exception:  # noqa: BLE001 - a fault of the script, for the test to judge
            self.troubles.append(traceback.format_exc())
        finally:
            with contextlib.suppress(Exception):
                writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Handles one request. Returns whether another one may follow on this connection."""
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return False
        line, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (entry.partition(":") for entry in lines if entry)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        request = ModelRequest(json.loads(body or b"{}"), headers, line.split(" ")[1], time.monotonic())
        exchange = Exchange(request, reader, writer, self.troubles.append)
        behaviour = self._behaviour(request)
        self.running += 1
        try:
            await behaviour(exchange)
        finally:
            self.running -= 1
        return not exchange.is_over
