"""Reads Director's requests to a model: the stage by the heading of its prompt, the material, the slide."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass, field

TASK = re.compile(r"^# Task: (\w+), version (\d+)$", re.MULTILINE)
CANARY = re.compile(r"The reference (\w+) belongs")


@dataclass
class ModelRequest:
    body: dict
    headers: dict[str, str]
    path: str
    at: float
    stage: str = ""
    version: int = 0
    """Of the stage's prompt."""
    material: dict = field(default_factory=dict)
    first_piece: float | None = None
    """When the first piece of the answer with something in it was sent."""

    usage: dict | None = None
    """What its answer cost, once that was told."""

    def __post_init__(self) -> None:
        messages = self.body.get("messages", [])
        if messages and (found := TASK.search(messages[0].get("content", ""))):
            self.stage, self.version = found.group(1), int(found.group(2))
        if len(messages) > 1:
            try:
                self.material = json.loads(messages[1]["content"])
            except ValueError:
                self.material = {}

    def note_first_piece(self) -> None:
        """Call it before each event that contains a piece of the answer."""
        self.first_piece = self.first_piece or time.monotonic()

    @property
    def model(self) -> str:
        return self.body.get("model", "")

    @property
    def slide(self) -> int | None:
        """The number of the slide to write."""
        slide = self.material.get("slide")
        return slide.get("number") if isinstance(slide, dict) else None

    @property
    def is_repair(self) -> bool:
        return len(self.body.get("messages", [])) > 2

    @property
    def instructions(self) -> str:
        return self.body["messages"][0]["content"]

    @property
    def canary(self) -> str:
        """The word in the instructions that must not appear in an answer."""
        return CANARY.search(self.instructions).group(1)

    @property
    def schema(self) -> dict | None:
        format_ = self.body.get("response_format") or {}
        return (format_.get("json_schema") or {}).get("schema") or format_.get("schema")
