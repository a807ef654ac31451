"""The builder page in a real Chromium, and a person's actions on it."""

from __future__ import annotations

import os
import re
import shutil
import unittest
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from .cases import SyncCase, artifacts
from .processes import Server

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]
PATIENCE = 20_000
GREETING = "What presentation would you like to build today?"

expect.set_options(timeout=PATIENCE)

# The conversation as a person reads it: kind and text of every message, without the marks of its state.
CONVERSATION = """() => Array.from(document.querySelectorAll('#log > article')).map((node) => {
    const part = node.dataset.testid === 'message-user' ? node.querySelector('.bubble') : node;
    return [node.dataset.testid, part.innerText.replace(/\\s+/g, ' ').trim()];
})"""

# No animation is running, and the conversation has not been scrolled since the last call.
STILL = """() => {
    const place = document.querySelector('#log')?.scrollTop ?? 0;
    const still = place === window.placeBefore && document.getAnimations().every((one) => one.playState !== 'running'
        || one.effect.getComputedTiming().endTime === Infinity);
    window.placeBefore = place;
    return still;
}"""


class BrowserCase(SyncCase):
    browser: Browser
    arguments = ARGUMENTS

    @classmethod
    def setUpClass(cls) -> None:
        program = shutil.which("chromium") or shutil.which("chromium-browser")
        if program is None:
            raise unittest.SkipTest("there is no chromium")
        cls._playwright = sync_playwright().start()
        cls.browser = cls._playwright.chromium.launch(executable_path=program, args=cls.arguments)

    @classmethod
    def tearDownClass(cls) -> None:
        if hasattr(cls, "browser"):
            cls.browser.close()
            cls._playwright.stop()

    def setUp(self) -> None:
        super().setUp()
        self.troubles: list[str] = []

    def tearDown(self) -> None:
        self.assertEqual(self.troubles, [], "the page reported errors")

    def person(self, **options) -> BrowserContext:
        """A separate browser profile, as of another person or another device."""
        options.setdefault("viewport", {"width": 1440, "height": 900})
        context = self.browser.new_context(**options)
        context.set_default_timeout(PATIENCE)
        self.addCleanup(context.close)
        return context

    def tab(self, context: BrowserContext) -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: self.troubles.append(f"uncaught: {error}"))
        page.on("console", self._console)
        page.on("dialog", lambda dialog: (self.troubles.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        return page

    def _console(self, message) -> None:
        # The browser reports every connection that fails. If a test stops the server, such reports are expected.
        if message.type == "error" and not re.search(r"WebSocket connection to|ERR_CONNECTION_REFUSED", message.text):
            self.troubles.append(f"console: {message.text} ({message.location['url']})")

    def open(self, server: Server, context: BrowserContext | None = None, query: str = "") -> Page:
        page = self.tab(context or self.person())
        page.goto(f"{server.url}/builder{query}")
        self.connected(page)
        return page

    # What a person sees

    def connected(self, page: Page) -> None:
        expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "connected")

    def settled(self, page: Page) -> None:
        """Whether the page is connected and everything is answered."""
        self.connected(page)
        expect(page.locator(
            "[data-testid=message-user][data-state=sending], [data-testid=message-user][data-state=saved]")).to_have_count(0)
        expect(page.locator("#working.active")).to_have_count(0)

    def step(self, page: Page, name: str) -> None:
        expect(page.get_by_test_id("trail")).to_have_attribute("data-step", name)
        self.settled(page)

    def conversation(self, page: Page) -> list[list[str]]:
        return page.evaluate(CONVERSATION)

    def greetings(self, page: Page) -> int:
        return sum(GREETING in words for _, words in self.conversation(page))

    def own(self, page: Page) -> list[str]:
        return [words for kind, words in self.conversation(page) if kind == "message-user"]

    # What a person does

    def say(self, page: Page, text: str) -> None:
        page.bring_to_front()
        page.get_by_test_id("composer").fill(text)
        page.get_by_test_id("send").click()

    def press(self, page: Page, action: str) -> None:
        # A tab in the background is rarely painted, and a click waits until the button has stopped moving.
        page.bring_to_front()
        page.get_by_test_id(f"action-{action}").last.click()

    def refresh(self, page: Page) -> None:
        page.reload()
        self.settled(page)

    def refresh_keeps_everything(self, page: Page) -> None:
        before, address, title = self.conversation(page), page.url, page.get_by_test_id("title").inner_text()
        step = page.get_by_test_id("trail").get_attribute("data-step")
        page.reload()
        self.step(page, step)
        page.wait_for_function(f"(count) => ({CONVERSATION})().length >= count", arg=len(before))
        self.assertEqual(self.conversation(page), before)
        self.assertEqual(self.greetings(page), 1)
        self.assertEqual(page.url, address)
        self.assertEqual(page.get_by_test_id("title").inner_text(), title)

    def to_the_plan(self, page: Page, topic: str = "Krishna") -> None:
        self.say(page, topic)
        self.step(page, "questions")
        self.say(page, "Children, 10 min")
        self.step(page, "plan")

    def to_the_strawman(self, page: Page, topic: str = "Krishna") -> None:
        self.to_the_plan(page, topic)
        self.press(page, "accept_plan")
        self.step(page, "strawman")

    def to_the_deck(self, page: Page, topic: str = "Krishna") -> None:
        self.to_the_strawman(page, topic)
        self.press(page, "accept_strawman")
        self.step(page, "deck")

    # Pictures

    def picture(self, page: Page, name: str) -> None:
        """For people who look at the pictures. Tests do not compare them."""
        self._save(page, artifacts() / "screenshots" / f"{name}.png")

    def documentation_picture(self, page: Page, name: str) -> None:
        self.picture(page, name)
        if os.environ.get("DIRECTOR_SCREENSHOTS"):
            self._save(page, Path(__file__).resolve().parents[2] / "docs" / "images" / f"{name}.png")

    @staticmethod
    def _save(page: Page, file: Path) -> None:
        """Waits until nothing moves."""
        for frame in page.frames:
            frame.wait_for_function(STILL, polling=150)
        file.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=file, animations="disabled")
