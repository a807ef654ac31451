"""A model service for tests: speaks the chat completions API, answers each stage by a script, and misbehaves on request.

    server = ModelServer().start()                 # in a thread of its own
    server.always("plan", faults.status(500))      # every plan
    server.once("slide", faults.reset(), slide=5)  # the next request for slide 5
    server.count("slide", slide=5)                 # requests so far

`recording` keeps exchanges in files and replays them, `relay` records them from a real service. `python -m harness.model` runs
all of this as a process of its own.
"""

from .requests import ModelRequest
from .server import ModelServer
from . import faults, recording, relay, writer

__all__ = ["ModelRequest", "ModelServer", "faults", "recording", "relay", "writer"]
