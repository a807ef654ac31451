"""Conversations with a model service, kept in a file and given back.

A recording holds what Director asked and what the service answered, event by event. A replay answers a request only if it is
one of those that were recorded, each once; anything else is refused with 400, and the trouble says how it differs. Requests
are compared as a whole: the instructions and schemas by their digests, everything else word for word.

What is not kept: the key (a header; wherever else it turns up it is replaced), every other header but the two that Director
reads, the word in the instructions that is new in every process, what a service numbers its answers with, and where on a
machine it is installed.
"""

from __future__ import annotations

import copy
import difflib
import hashlib
import json
import re
import threading
from pathlib import Path

from .requests import ModelRequest

FOLDER = Path(__file__).parent / "recordings"
CANARY = "{{canary}}"
KEY = "[key]"
REPLY_HEADERS = ("content-type", "retry-after")
PLACE = re.compile(r"(?:/[\w.+-]+)+/(?=site-packages/)")
VOLATILE = ("id", "created", "system_fingerprint", "service_tier")


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def described(request: ModelRequest) -> dict:
    """The members that identify a request, in an order that is easy to read."""
    body = json.loads(json.dumps(request.body).replace(request.canary, CANARY))
    system, *messages = body.pop("messages")
    format_ = body.pop("response_format", None)
    return {
        "stage": request.stage,
        "version": request.version,
        "slide": request.slide,
        "instructions": digest(system["content"]),
        "messages": [{"role": m["role"], "content": _read(m["content"])} for m in messages],
        # The order of a schema's members matters: models write them in that order.
        "response_format": None if format_ is None else f"{format_['type']} {digest(json.dumps(format_))}",
        "settings": body,
    }


def _read(content: str):
    try:
        return json.loads(content)
    except ValueError:
        return content


def pack(events: list[str]) -> list:
    """Shortens events: a text stands for the previous event with that text as its piece."""
    packed: list = []
    last = None
    for text in events:
        try:
            event = json.loads(text)
        except ValueError:
            packed.append({"raw": text})
            last = None
            continue
        for name in VOLATILE:
            event.pop(name, None)
        piece = _piece(event)
        if last is not None and piece is not None and _with_piece(last, piece) == event:
            packed.append(piece)
        else:
            packed.append({"event": event})
            last = event if piece is not None else None
    return packed


def unpack(packed: list) -> list[tuple[str, bool]]:
    """The events' texts, and whether one of them contains a piece of the answer."""
    events: list[tuple[str, bool]] = []
    last: dict = {}
    for entry in packed:
        if isinstance(entry, str):
            events.append((json.dumps(_with_piece(last, entry), ensure_ascii=False), bool(entry)))
        elif "raw" in entry:
            events.append((entry["raw"], False))
        else:
            last = entry["event"]
            events.append((json.dumps(last, ensure_ascii=False), bool(_piece(last))))
    return events


def _piece(event: dict) -> str | None:
    """The piece of the answer that the event contains."""
    choices = event.get("choices") or [{}]
    piece = (choices[0].get("delta") or {}).get("content")
    return piece if isinstance(piece, str) else None


def _with_piece(event: dict, piece: str) -> dict:
    event = copy.deepcopy(event)
    event["choices"][0]["delta"]["content"] = piece
    return event


class Recording:
    """Exchanges in the order of their requests. May be called from any thread."""

    def __init__(self, about: str, exchanges: list[dict] | None = None) -> None:
        self.about = about
        self.exchanges = exchanges or []
        self._used: set[int] = set()
        self._secrets: set[str] = set()
        self._lock = threading.Lock()

    # The file

    @classmethod
    def load(cls, file: Path) -> Recording:
        document = json.loads(file.read_text())
        return cls(document["about"], document["exchanges"])

    def text(self) -> str:
        document = json.dumps({"about": self.about, "exchanges": self.exchanges}, ensure_ascii=False, indent=1)
        for secret in sorted(self._secrets, key=len, reverse=True):
            document = document.replace(json.dumps(secret, ensure_ascii=False)[1:-1], KEY)
        return PLACE.sub("…/", document) + "\n"

    def save(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(self.text())

    # Recording

    def add(self, request: ModelRequest, status: int, headers: dict[str, str], *, events: list[str] | None = None,
            body: str | None = None) -> None:
        """Either a stream of events or a body."""
        kept = {name.lower(): value for name, value in headers.items() if name.lower() in REPLY_HEADERS}
        reply: dict = {"status": status, "headers": kept}
        if events is not None:
            reply["events"] = pack(events)
        else:
            reply["body"] = body
        key = request.headers.get("authorization", "").removeprefix("Bearer ").strip()
        with self._lock:
            if key:
                self._secrets.add(key)
            self.exchanges.append({"request": described(request), "reply": reply})

    # Replaying

    @property
    def unused(self) -> list[dict]:
        """The recorded requests that have not been made yet."""
        with self._lock:
            return [e["request"] for n, e in enumerate(self.exchanges) if n not in self._used]

    def replay(self):
        """A behaviour that gives the recorded answers."""
        async def act(exchange) -> None:
            reply = self._take(described(exchange.request))
            if isinstance(reply, str):
                exchange.trouble(reply)
                await exchange.document({"error": {"message": "this was not recorded", "type": "not_recorded"}}, 400)
            elif "events" in reply:
                await exchange.begin_stream()
                for text, has_piece in unpack(reply["events"]):
                    if has_piece:
                        exchange.request.note_first_piece()
                    await exchange.event(text)
                await exchange.end_chunks()
            else:
                await exchange.raw(reply["status"], reply["headers"], reply["body"].encode())
        return act

    def _take(self, request: dict) -> dict | str:
        """The reply to a recorded request; otherwise a description of the difference."""
        with self._lock:
            left = [(n, e) for n, e in enumerate(self.exchanges) if n not in self._used]
            for number, entry in left:
                if entry["request"] == request:
                    self._used.add(number)
                    return entry["reply"]
            if any(entry["request"] == request for entry in self.exchanges):
                return f"{_name(request)} was recorded, but not so often"
            alike = [e["request"] for _, e in left if e["request"]["stage"] == request["stage"]
                     and e["request"]["slide"] == request["slide"]]
            if not alike:
                return f"{_name(request)} was not recorded"
            lines = difflib.unified_diff(_lines(alike[0]), _lines(request), "recorded", "sent", lineterm="", n=1)
            return f"{_name(request)} is not what was recorded:\n" + "\n".join(list(lines)[:60])


def _name(request: dict) -> str:
    return f"a request for the stage {request['stage']!r}" + (f", slide {request['slide']}," if request["slide"] else "")


def _lines(request: dict) -> list[str]:
    return json.dumps(request, ensure_ascii=False, indent=1).splitlines()
