"""The base of all tests: a separate folder, and servers that end with the test."""

from __future__ import annotations

import os
import shutil
import unittest
import uuid
from pathlib import Path

from .model import ModelServer
from .processes import Server


def artifacts() -> Path:
    return Path(os.environ["DIRECTOR_ARTIFACTS"])


class Case:
    """Mixed into test cases. The files in a test's folder are kept, so that people can find the cause of a failure.
    Every `director.sqlite` in it is verified at the end of the run, so damaged files must have another name."""

    maxDiff = None

    def prepare(self) -> None:
        _, kind, name = self.id().rsplit(".", 2)
        self.folder = artifacts() / "work" / kind / name
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)

    def serve(self, name: str = "server", **options) -> Server:
        server = Server(self.folder / name, **options)
        self.addCleanup(server.close)
        return server.start()

    @staticmethod
    def new_id() -> str:
        return str(uuid.uuid4())


class AsyncCase(Case, unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        self.prepare()


class SyncCase(Case, unittest.TestCase):
    def setUp(self) -> None:
        self.prepare()


class WithModel:
    """Mixed into test cases that need a model service beside the server."""

    model_name = "writer"

    def setUp(self) -> None:
        super().setUp()
        self.model = self.model_service()

    def model_service(self) -> ModelServer:
        model = ModelServer().start()

        def end() -> None:
            model.stop()
            self.assertEqual(model.troubles, [], "the script had no answer to a request")

        self.addCleanup(end)
        return model

    @property
    def author_arguments(self) -> tuple[str, ...]:
        """For a server whose author is the model."""
        return "--author", "llm", "--llm-base-url", self.model.url, "--llm-model", self.model_name

    @property
    def author_secrets(self) -> dict[str, str]:
        return {"DIRECTOR_LLM_API_KEY": SECRET_KEY}

    def serve_model(self, *arguments: str, name: str = "server", env: dict[str, str] | None = None) -> Server:
        """A server whose author is the model."""
        return self.serve(
            name, arguments=(*self.author_arguments, *arguments), env={**self.author_secrets, **(env or {})})


class ModelCase(WithModel, AsyncCase):
    pass


SECRET_KEY = "sk-test-0123456789abcdef-never-to-be-seen"
