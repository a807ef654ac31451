"""A socket that is refused for good: the page finds out why, and shows the reason."""

from __future__ import annotations

import json
import re

from playwright.sync_api import expect

from harness.pages import BrowserCase

REASON = "The page's origin https://decks.example is not allowed. The operator has to start the server with --allowed-origin https://decks.example."


class Refusals(BrowserCase):
    def page_of(self, server, status: int, body: str):
        """A page whose sockets never open while `self.refusing`, and whose question for the reason gets this answer."""
        page = self.tab(self.person())
        self.refusing, self.sockets, self.asked = True, [], []

        def socket(route):
            self.sockets.append(route.url)
            # All that a page sees of a refusal is a connection that ends before it has opened.
            if self.refusing:
                route.close(code=1006)
            else:
                route.connect_to_server()

        def answer(route):
            self.asked.append(route.request)
            route.fulfill(status=status, content_type="application/json", body=body)

        page.route_web_socket(re.compile("/ws"), socket)
        page.route(re.compile("/api/connection"), answer)
        page.goto(f"{server.url}/builder")
        return page

    def tearDown(self) -> None:
        # The browser reports every request that is refused.
        self.troubles = [one for one in self.troubles if "Failed to load resource" not in one]
        super().tearDown()

    def test_the_reason_and_the_setting_are_shown_and_retries_slow_down(self):
        server = self.serve()
        page = self.page_of(server, 403, json.dumps({"code": "origin_not_allowed", "error": REASON}))
        banner, connection = page.get_by_test_id("banner"), page.get_by_test_id("connection")
        expect(banner).to_contain_text(REASON)
        expect(banner).to_contain_text("What you write is kept here.")
        self.picture(page, "refused")
        self.assertEqual(len(self.sockets), 2, "the second failure asks")
        request = self.asked[0]
        self.assertEqual(request.method, "POST")
        self.assertIn("session_id=", request.url)
        self.assertIn("user_id=", request.url)
        self.assertEqual(request.all_headers()["origin"], server.url)
        seconds = int(re.search(r"Reconnecting in (\d+) s", connection.inner_text()).group(1))
        self.assertGreater(seconds, 15)
        # A message that is written meanwhile waits, and is sent after the operator has changed the setting.
        page.get_by_test_id("composer").fill("Krishna")
        page.get_by_test_id("send").click()
        expect(connection).to_contain_text("1 message waiting")
        self.refusing = False
        page.get_by_test_id("reconnect").click()
        self.step(page, "questions")
        expect(banner).to_be_hidden()

    def test_without_a_reason_it_goes_on_as_before(self):
        server = self.serve()
        for status, body in ((200, '{"status":"ok"}'), (404, '{"error":"x"}'), (503, '{"error":"x"}'), (403, "no JSON")):
            with self.subTest(status):
                page = self.page_of(server, status, body)
                # The page asks again after every further failure, because the answer may change.
                for _ in range(2):
                    page.wait_for_event("request", lambda request: "/api/connection" in request.url)
                expect(page.get_by_test_id("banner")).to_be_hidden()
                self.refusing = False
                self.connected(page)
                page.close()
