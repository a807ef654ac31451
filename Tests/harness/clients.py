"""Two clients for the socket: a native one (protocol §10) and one like the existing front ends (protocol §5)."""

from __future__ import annotations

import asyncio
import json
import re
import uuid
from collections.abc import Callable
from urllib.parse import urlencode

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

PATIENCE = 30.0


def new_turn() -> str:
    return uuid.uuid4().hex


def user_message(text: str, turn: str | None = None, action: str | None = None, label: str | None = None) -> str:
    data = {"text": text}
    if action:
        data |= {"action_value": action, "action_label": label or text}
    frame = {"type": "user_message", "data": data}
    if turn:
        frame["turn_id"] = turn
    return json.dumps(frame)


class Client:
    """One socket, and all frames that arrived on it, in order."""

    query: dict[str, str]

    def __init__(self, server, session: str, user: str, **options) -> None:
        """`options` go to `websockets.connect`: `additional_headers`, `subprotocols`, `origin`. `server` needs a
        `socket`: the address of its sockets."""
        self.server = server
        self.session = session
        self.user = user
        self.options = options
        self.frames: list[dict] = []
        self.pongs = 0
        self.closed: tuple[int, str] | None = None
        self._changed = asyncio.Condition()
        self._socket: ClientConnection | None = None
        self._reader: asyncio.Task | None = None

    async def open(self, **query: str):
        address = urlencode({"session_id": self.session, "user_id": self.user, **query})
        self._socket = await connect(
            f"{self.server.socket}?{address}", max_size=None, ping_interval=None, open_timeout=PATIENCE,
            proxy=None, **self.options,
        )
        self.closed = None
        self._reader = asyncio.create_task(self._read(self._socket))
        return self

    async def _read(self, socket: ClientConnection) -> None:
        try:
            async for text in socket:
                async with self._changed:
                    self._take(text)
                    self._changed.notify_all()
        except ConnectionClosed:
            pass
        async with self._changed:
            self.closed = (socket.close_code or 1006, socket.close_reason or "")
            self._changed.notify_all()

    def _take(self, text: str) -> None:
        if text.strip() == "pong":
            self.pongs += 1
        else:
            self.frames.append(json.loads(text))

    @property
    def subprotocol(self) -> str | None:
        return self._socket.subprotocol

    async def send(self, text: str) -> None:
        await self._socket.send(text)

    async def say(self, text: str, **parts: str) -> None:
        await self.send(user_message(text, **parts))

    async def until(self, condition: Callable[[], object], what: str, timeout: float = PATIENCE):
        """Waits until `condition` returns a true value, and returns that value."""
        found = None

        def check() -> bool:
            nonlocal found
            found = condition()
            return bool(found)

        try:
            async with asyncio.timeout(timeout), self._changed:
                await self._changed.wait_for(check)
        except TimeoutError:
            shown = [(f["type"], str(f["payload"])[:80]) for f in self.frames[-8:]]
            raise AssertionError(f"waited {timeout} s for {what}; closed: {self.closed}; last frames: {shown}") from None
        return found

    async def frame(self, kind: str, start: int = 0, *, role: str = "assistant") -> dict:
        """The first frame of a kind in `frames`, from the index `start` on."""
        return await self.until(
            lambda: next((f for f in self.frames[start:] if f["type"] == kind and f["role"] == role), None), f"a {kind}")

    async def until_closed(self) -> tuple[int, str]:
        return await self.until(lambda: self.closed, "the socket to close")

    async def quiet(self, seconds: float) -> None:
        """Asserts that no frame arrives for this long. There is no event to wait for if something must not happen."""
        count = len(self.frames)
        await asyncio.sleep(seconds)
        assert len(self.frames) == count, f"unexpected: {self.frames[count:]}"

    async def leave(self) -> None:
        if self._socket is not None:
            await self._socket.close()
            await self._reader

    def logged(self) -> list[dict]:
        return [f for f in self.frames if f["type"] in ("chat_message", "action_request", "slide_update", "presentation_url")]


OWN_LINK = re.compile(r"https?://[^/\"]+(/p/[0-9a-f]{32})")


def with_paths(value):
    """Frames as the log keeps them: with the path of a presentation and without the server's address."""
    return json.loads(OWN_LINK.sub(r"\1", json.dumps(value)))


def replayed(frames: list[dict]) -> list[dict]:
    """These live frames in a replay to a compatible client: only the newest presentation has its address."""
    leading = [index for index, frame in enumerate(frames) if frame["type"] in ("slide_update", "presentation_url")]
    shown = []
    for index, frame in enumerate(frames):
        if leading and index < leading[-1]:
            if frame["type"] == "presentation_url":
                continue
            if frame["type"] == "slide_update":
                metadata = {**frame["payload"]["metadata"], "preview_url": None, "preview_presentation_id": None}
                frame = {**frame, "payload": {**frame["payload"], "metadata": metadata}}
        shown.append(frame)
    return shown


class CompatibleClient(Client):
    """A client that sends what the existing front ends send, and expects the pauses they need."""

    async def enter(self, *, skip_history: bool | None = None, message_count: int | None = None):
        query = {}
        if skip_history is not None:
            query["skip_history"] = str(skip_history).lower()
        if message_count is not None:
            query["message_count"] = str(message_count)
        return await self.open(**query)


class HeldLog(dict):
    """Entries by their sequence number, in order. The client asks it something at every frame, so an answer must not
    cost more when there are more frames."""

    def __init__(self) -> None:
        super().__init__()
        self.last = 0
        self._turns: dict[str, list[dict]] = {}

    def __setitem__(self, seq: int, frame: dict) -> None:
        super().__setitem__(seq, frame)
        self.last = seq
        if turn := frame.get("turn_id"):
            self._turns.setdefault(turn, []).append(frame)

    def of_turn(self, turn: str, role: str) -> list[dict]:
        return [frame for frame in self._turns.get(turn, ()) if frame["role"] == role]


class NativeClient(Client):
    """Continues after the last entry that it has. `log` maps sequence numbers to frames."""

    def __init__(self, server, session: str, user: str, **options) -> None:
        super().__init__(server, session, user, **options)
        self.log = HeldLog()
        self.repeats = 0

    @property
    def last(self) -> int:
        return self.log.last

    async def enter(self):
        """Connects with the entries that it has, and waits for the missing ones."""
        start = len(self.frames)
        await self.open(after=str(self.last))
        ready = await self.until(
            lambda: next((f for f in self.frames[start:] if f["type"] == "session_ready"), self.closed), "session_ready")
        if ready is self.closed:
            raise ConnectionError(f"closed with {ready} before session_ready")
        self.ready = ready["payload"]
        return self

    def _take(self, text: str) -> None:
        super()._take(text)
        if text.strip() == "pong":
            return
        frame = self.frames[-1]
        seq = frame.get("seq")
        if seq is None:
            return
        held = self.log.get(seq)
        if held is not None:
            assert with_paths(held) == with_paths(frame), f"entry {seq} changed: {held} became {frame}"
            self.repeats += 1
        else:
            assert seq == self.last + 1, f"entry {seq} after entry {self.last}"
            self.log[seq] = frame

    def acknowledged(self, turn: str) -> dict | None:
        return next(iter(self.log.of_turn(turn, "user")), None)

    def answers(self, turn: str) -> list[dict]:
        return self.log.of_turn(turn, "assistant")

    async def ask(self, text: str, *, turn: str | None = None, action: str | None = None) -> list[dict]:
        """Sends a message and returns the entries of the answer. An answer is one commit, so its entries arrive
        together."""
        turn = turn or new_turn()
        await self.say(text, turn=turn, **({"action": action} if action else {}))
        await self.until(lambda: self.answers(turn), f"an answer to {text!r}")
        head = self.answers(turn)[-1]
        await self.pause_after(head)
        return self.answers(turn)

    async def pause_after(self, _frame: dict) -> None:
        """Sends a ping and waits for the pong. Then everything that was sent before has arrived."""
        count = self.pongs
        await self.send("ping")
        await self.until(lambda: self.pongs > count, "a pong")
