"""Faults of a model service. Each function makes a behaviour: a coroutine that gets an exchange and answers it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
from collections.abc import Awaitable, Callable

from . import writer

Behaviour = Callable[["Exchange"], Awaitable[None]]  # noqa: F821


def well(*, delay: float = 0, first: float = 0, piece: int = 12, usage: bool = True) -> Behaviour:
    """Answers correctly, in pieces of this many characters."""
    async def act(exchange) -> None:
        await asyncio.sleep(first)
        await exchange.stream(writer.answer(exchange.request), delay=delay, piece=piece, usage=usage)
    return act


def says(content: str | dict, **options) -> Behaviour:
    """Gives this answer to every request."""
    text = content if isinstance(content, str) else json.dumps(content)

    async def act(exchange) -> None:
        await exchange.stream(text, **options)
    return act


def slow_first_byte(seconds: float) -> Behaviour:
    return well(first=seconds)


def slow_drip(delay: float, piece: int = 1) -> Behaviour:
    return well(delay=delay, piece=piece)


def silent_after(characters: int) -> Behaviour:
    """Begins an answer, and then sends nothing more while the connection stays open."""
    async def act(exchange) -> None:
        await exchange.begin_stream()
        await exchange.piece(writer.answer(exchange.request)[:characters])
        await exchange.wait_for_close()
    return act


def truncated(characters: int) -> Behaviour:
    """Ends the connection in the middle of the answer, without an error."""
    async def act(exchange) -> None:
        await exchange.begin_stream()
        await exchange.piece(writer.answer(exchange.request)[:characters])
        await exchange.end_chunks()
    return act


def reset(after: int = 0) -> Behaviour:
    """Resets the connection, before the answer or in the middle of it."""
    async def act(exchange) -> None:
        if after:
            await exchange.begin_stream()
            await exchange.piece(writer.answer(exchange.request)[:after])
        exchange.abort()
    return act


def invalid_json() -> Behaviour:
    return says('{"lead": "This is not complete", "questions": ["one",')


def wrong_schema() -> Behaviour:
    return says({"lead": 5, "questions": ["only one"], "slides": "none", "edits": {"op": "remove"}})


def for_ever(token: str = "again ", delay: float = 0) -> Behaviour:
    """Sends pieces without end."""
    async def act(exchange) -> None:
        await exchange.begin_stream()
        while True:
            await exchange.piece(token * 20)
            await asyncio.sleep(delay)
    return act


def huge(size: int = 16 * 1024 * 1024) -> Behaviour:
    """One event of this many bytes."""
    # Made beforehand, so that the size is exceeded before the time is.
    event = json.dumps({"choices": [{"index": 0, "delta": {"content": "x" * size}, "finish_reason": None}]})

    async def act(exchange) -> None:
        await exchange.begin_stream()
        exchange.request.note_first_piece()
        await exchange.event(event)
        await exchange.finish("stop")
    return act


def status(code: int, *, retry_after: str | None = None, body: dict | str | None = None) -> Behaviour:
    async def act(exchange) -> None:
        headers = {"Retry-After": retry_after} if retry_after is not None else {}
        await exchange.document(body if body is not None else {"error": {"message": "no", "type": "test"}}, code, headers)
    return act


def wrong_content_type() -> Behaviour:
    async def act(exchange) -> None:
        await exchange.raw(200, {"Content-Type": "text/html"}, b"<html><body>Log in to the network</body></html>")
    return act


def not_streamed() -> Behaviour:
    """Sends a complete document although a stream was requested."""
    async def act(exchange) -> None:
        text = writer.answer(exchange.request)
        await exchange.document({"choices": [{"message": {"role": "assistant", "content": text}, "finish_reason": "stop"}],
                                 "usage": {"prompt_tokens": 10, "completion_tokens": 20, "total_tokens": 30}})
    return act


def refuses(*names: str, code: int = 400) -> Behaviour:
    """Answers correctly, unless the request has a member with one of these names (`response_format.json_schema`
    names a nested one)."""
    async def act(exchange) -> None:
        for name in names:
            value = exchange.request.body
            for part in name.split("."):
                value = value.get(part) if isinstance(value, dict) else None
            if value is not None:
                message = f"Unsupported parameter: '{name}'"
                await exchange.document({"error": {"message": message, "param": name, "type": "invalid_request_error"}}, code)
                return
        await exchange.stream(writer.answer(exchange.request))
    return act


class Gate:
    """Holds answers until it is opened. `held` is set as soon as one waits."""

    def __init__(self) -> None:
        self.held = threading.Event()
        self._lock = threading.Lock()
        self._is_open = False
        self._waiting: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    def open(self) -> None:
        with self._lock:
            self._is_open = True
            waiting, self._waiting = self._waiting, []
        for loop, event in waiting:
            # A waiting answer may have been ended together with its loop.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(event.set)

    def behaviour(self) -> Behaviour:
        async def act(exchange) -> None:
            await self._wait()
            await exchange.stream(writer.answer(exchange.request))
        return act

    def talking(self, delay: float, word: str = "word ") -> Behaviour:
        """Sends one word after another until the gate is opened; for stages that are answered in plain text."""
        async def act(exchange) -> None:
            opened = asyncio.ensure_future(self._wait())
            try:
                await exchange.begin_stream()
                await exchange.piece("So: ")
                while not (await asyncio.wait([opened], timeout=delay))[0]:
                    await exchange.piece(word)
                await exchange.piece("done.")
                await exchange.finish("stop")
            finally:
                opened.cancel()
        return act

    async def _wait(self) -> None:
        event = asyncio.Event()
        with self._lock:
            self.held.set()
            if self._is_open:
                return
            self._waiting.append((asyncio.get_running_loop(), event))
        await event.wait()
