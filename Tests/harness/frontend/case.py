"""A person's actions on the front end's page, and comparisons of the page with the stored conversation."""

from __future__ import annotations

import re
import time
from collections import Counter

from playwright.sync_api import BrowserContext, Page, expect

from ..pages import BrowserCase
from ..processes import Server
from .server import FrontEnd

USER = "cmhth6yqq0000um8lvttpxmp1"
PACING = 1.1
REPLAY_PACING = 0.1
ANSWER = 20.0

# The conversation from the greeting to the deck: eleven messages of the server.
MAIN_FLOW = (("say", "Krishna"), ("say", "Children, 10 min"), ("push", "accept_plan"), ("say", "Add a slide about the flute"),
             ("push", "accept_strawman"))

# Every entry of the conversation: its role, its type, its text.
DRAWN = """() => Array.from(document.querySelectorAll('#entries .entry')).map((entry) => [
    entry.dataset.from, entry.dataset.type,
    Array.from(entry.querySelectorAll('p, li, button'), (node) => node.textContent).join(' ').replace(/\\s+/g, ' ').trim(),
])"""


class FrontEndCase(BrowserCase):
    """`scale` multiplies every time of the page, of the saves and of the server's pacing."""

    def setUp(self) -> None:
        super().setUp()
        # The browser's reports about refused requests to the deck service. Another test checks these.
        self.refused_requests: list[str] = []
        # How many turns of each session have been answered.
        self.turns: Counter[str] = Counter()

    def _console(self, message) -> None:
        if message.type == "error" and "/api/presentations/" in message.text + message.location.get("url", ""):
            self.refused_requests.append(message.text)
        else:
            super()._console(message)

    def start(self, *, save: float, scale: float, pacing: float = PACING) -> None:
        self.scale = scale
        self.pacing = pacing * scale
        self.front_end = FrontEnd(save * scale).start()
        self.addCleanup(self.front_end.close)
        self.director: Server = self.serve(
            arguments=("--allowed-origin", self.front_end.origin),
            env={"DIRECTOR_COMPATIBLE_PACING": str(round(self.pacing * 1000))})

    def enter(self, context: BrowserContext, session: str | None = None) -> Page:
        page = self.tab(context)
        page.goto(self.front_end.address(self.director.url, USER, self.scale, session))
        self.greeted(page)
        return page

    def greeted(self, page: Page) -> None:
        self.is_connected(page)
        expect(page.locator("#entries .entry").first).to_be_visible()

    @staticmethod
    def is_connected(page: Page) -> None:
        expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "open")

    @staticmethod
    def session(page: Page) -> str:
        return re.search(r"session_id=([^&]+)", page.url).group(1)

    # What the page should draw

    def stored(self, page: Page) -> list[dict]:
        return self.director.history(self.session(page), USER)

    def expected(self, entries: list[dict]) -> list[list[str]]:
        """The transcript as the page draws it. A text that the user sends twice is drawn once."""
        lines: list[list[str]] = []
        for entry in entries:
            line = drawn_as(entry)
            if entry["role"] != "user" or line not in lines:
                lines.append(line)
        return lines

    def drawn(self, page: Page) -> list[list[str]]:
        return page.evaluate(DRAWN)

    # What a person does

    def words(self, page: Page, text: str) -> None:
        page.bring_to_front()
        page.get_by_test_id("composer").fill(text)
        page.get_by_test_id("send").click()

    def press(self, page: Page, action: str) -> None:
        page.bring_to_front()
        button = page.locator(f"[data-action={action}]")
        self.assertGreater(button.count(), 0, f"there is no button {action} in {self.drawn(page)}")
        button.last.click()

    def say(self, page: Page, text: str) -> None:
        """Sends a message and waits for the whole answer."""
        self.answered(page, lambda: self.words(page, text))
        self.complete(page, f"saying {text!r}")

    def push(self, page: Page, action: str) -> None:
        """Presses a button and waits for the whole answer."""
        self.answered(page, lambda: self.press(page, action))
        self.complete(page, f"pressing {action}")

    def answered(self, page: Page, act) -> None:
        """Acts, and returns as soon as the answer is stored. Its frames may still be on their way."""
        session = self.session(page)
        act()
        end = time.monotonic() + ANSWER
        while True:
            now = self.director.show(session, USER)
            if now["turns"] > self.turns[session] and now["pending_turn"] is None:
                self.turns[session] = now["turns"]
                return
            self.assertLess(time.monotonic(), end, f"no answer was stored; drawn: {self.drawn(page)}")
            page.wait_for_timeout(50)

    def die_and_come_back(self, page: Page) -> None:
        """Kills the server and starts it again. The page reconnects by itself."""
        connections = page.evaluate("observed.connections")
        self.director.restart()
        page.wait_for_function("(before) => observed.connections > before", arg=connections)

    # What must be true

    def replayed(self, page: Page, entries: list[dict]) -> None:
        """Waits for the transcript that a server sends on each connection, in which older addresses of final decks may be
        missing. What a server that sends less leaves undone is found by what is drawn."""
        decks = sum(entry["type"] == "presentation_url" for entry in entries)
        self.wait(page, len(entries), lambda: page.evaluate("observed.listed") >= len(entries) - decks)

    def wait(self, page: Page, frames: int, condition) -> None:
        """Waits until the condition holds, or until this many frames must have come."""
        end = time.monotonic() + frames * REPLAY_PACING + 6 * self.pacing + 3
        while not condition() and time.monotonic() < end:
            page.wait_for_timeout(20)

    def complete(self, page: Page, occasion: str) -> None:
        """Returns as soon as the whole conversation is drawn in order; its last message may not be saved yet."""
        self.draws(page, self.stored(page), occasion)

    def draws(self, page: Page, entries: list[dict], occasion: str) -> None:
        expected = self.expected(entries)
        self.wait(page, len(entries), lambda: self.drawn(page) == expected)
        drawn = self.drawn(page)
        missing = [line for line in expected if line not in drawn]
        self.assertEqual(
            missing, [], f"after {occasion} {len(missing)} of {len(expected)} messages are missing: {short(missing)}")
        self.assertEqual(drawn, expected, f"after {occasion} the order is wrong, or there is more than was said")

    def quiet(self, page: Page) -> None:
        """Whether no frame has come for longer than the server's pause between two frames."""
        frames, since = None, time.monotonic()
        while time.monotonic() < since + 1.4 * max(self.pacing, REPLAY_PACING):
            now = page.evaluate("observed.frames")
            if now != frames:
                frames, since = now, time.monotonic()
            page.wait_for_timeout(20)

    def saved(self, page: Page) -> None:
        """Whether the page has saved all messages drawn so far that it is going to save."""
        page.wait_for_function("hasSaved()")

    def reload(self, page: Page, occasion: str, *, at_once: bool = False) -> None:
        """F5: at once, or when the page has done its saves. Only then what it lost is a hole in its database; at once it may
        be the end that is missing, which any server that repeats the last turn makes good."""
        if not at_once:
            self.saved(page)
        page.reload()
        self.shows_everything(page, f"the reload {occasion}")

    def shows_everything(self, page: Page, occasion: str) -> None:
        """Checks the page after a new connection: it must show the conversation and the newest deck, and no old deck
        in between."""
        self.is_connected(page)
        entries = self.stored(page)
        self.replayed(page, entries)
        self.quiet(page)
        self.draws(page, entries, occasion)
        views = page.evaluate("observed.views")
        by_server = [view["address"] for view in views if view["cause"] == "server"]
        self.assertLessEqual(len(by_server), 1, f"after {occasion} old decks flashed by")
        self.shows_deck(page, newest_deck(entries), occasion)

    def shows_deck(self, page: Page, presentation: str | None, occasion: str) -> None:
        views = page.evaluate("observed.views")
        shown = views[-1]["address"].rsplit("/", 1)[1] if views else None
        self.assertEqual(shown, presentation, f"after {occasion} the wrong deck is shown; shown one after another: {views}")
        if presentation:
            expect(page.locator(f"#viewer[data-ready=true] iframe[src*='{presentation}']")).to_be_visible()


def drawn_as(entry: dict) -> list[str]:
    payload = entry["payload"]
    match entry["type"]:
        case "chat_message":
            parts = [payload["text"], payload.get("sub_title"), *(payload.get("list_items") or [])]
        case "action_request":
            parts = [payload["prompt_text"], *(action["label"] for action in payload["actions"])]
        case "slide_update":
            slides = payload["slides"]
            title = f"{payload['metadata']['main_title']}: {len(slides)} slides"
            parts = [title, *(slide["title"] for slide in slides)]
        case "presentation_url":
            parts = [f"Presentation {payload['presentation_id']}: {payload['slide_count']} slides"]
        case other:
            raise AssertionError(f"the log holds a {other}")
    who = "user" if entry["role"] == "user" else "bot"
    return [who, entry["type"], " ".join(" ".join(part for part in parts if part).split())]


def newest_deck(entries: list[dict]) -> str | None:
    """The presentation that the last outline or deck of a transcript belongs to."""
    for entry in reversed(entries):
        if entry["type"] == "presentation_url":
            return entry["payload"]["presentation_id"]
        if entry["type"] == "slide_update":
            return entry["payload"]["metadata"]["preview_presentation_id"]
    return None


def short(lines: list[list[str]]) -> list[str]:
    return [f"{who} {kind}: {words[:60]}" for who, kind, words in lines]
