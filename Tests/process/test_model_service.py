"""Checks the scripted model service, on which other tests rely."""

import asyncio
import json

from harness.cases import AsyncCase
from harness.model import ModelServer, faults


class Service(AsyncCase):
    @staticmethod
    async def ask(server: ModelServer, stage: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        instructions = f"# Task: {stage}, version 1"
        body = json.dumps({"messages": [{"role": "system", "content": instructions}, {"role": "user", "content": "{}"}]})
        writer.write(f"POST /v1/chat/completions HTTP/1.1\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode())
        await writer.drain()
        return reader, writer

    async def test_it_ends_in_the_middle_of_answers_without_a_complaint(self):
        gate = faults.Gate()
        server = ModelServer(faults.slow_drip(0.05)).start()
        server.always("plan", gate.behaviour()).always("answer", gate.talking(0.05))
        # No request has come on the last connection.
        connections = [await self.ask(server, stage) for stage in ("questions", "plan", "answer")]
        connections.append(await asyncio.open_connection("127.0.0.1", server.port))
        for stage in ("questions", "plan", "answer"):
            await asyncio.to_thread(server.wait_for, stage)
        with self.assertNoLogs("asyncio"):
            server.stop()
        self.assertFalse(server.is_running)
        self.assertEqual(server.troubles, [])
        for reader, writer in connections:
            await reader.read()
            writer.close()

    async def test_a_request_without_an_answer_is_told(self):
        server = ModelServer().start()
        self.addCleanup(server.stop)
        reader, writer = await self.ask(server, "dancing")
        self.assertEqual(await reader.read(), b"")
        writer.close()
        self.assertEqual(len(server.troubles), 1)
        self.assertIn("_dancing", server.troubles[0])
