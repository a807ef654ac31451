"""Attacks on the page through a model that obeys all of them. What comes back must stay text.

All texts of harness/model/hostile.py are sent as topics, at the plan and at the outline. Then decks come from a
model that has been taken over."""

import re

from playwright.sync_api import Page, expect

from harness.cases import WithModel
from harness.model import hostile
from harness.pages import BrowserCase

# Elements that could run, load or lead somewhere and are not the page's own.
FOREIGN = """() => {
    const found = [];
    const none = new Set(['img', 'picture', 'audio', 'video', 'object', 'embed', 'math', 'foreignobject', 'base', 'frame', 'marquee']);
    for (const node of document.querySelectorAll('*')) {
        const name = node.localName;
        // The page has one kind of frame, which shows a deck or an outline of this server.
        const isOwnFrame = name === 'iframe' && /^\\/p\\//.test(new URL(node.src, document.baseURI).pathname) && node.sandbox.length > 0;
        if (none.has(name.toLowerCase()) || name === 'iframe' && !isOwnFrame) found.push(node.outerHTML.slice(0, 200));
        for (const { name: key, value } of node.attributes) {
            if (/^on/i.test(key) || /^srcdoc$/i.test(key)) found.push(`${name} ${key}=${value}`.slice(0, 200));
            if (/^(href|src|xlink:href|action|formaction|data|poster)$/i.test(key) && !value.startsWith('#')) {
                const url = new URL(value, document.baseURI);
                if (url.origin !== location.origin && url.protocol !== 'data:') found.push(`${name} ${key}=${value}`.slice(0, 200));
                if (/^data:text/i.test(value)) found.push(`${name} ${key}=${value}`.slice(0, 200));
            }
        }
    }
    if (window.hijacked !== undefined) found.push('a script ran');
    return found;
}"""
COUNTS = "() => ['script', 'style', 'link'].map((name) => document.querySelectorAll(name).length)"


class HostileModel(WithModel, BrowserCase):
    def setUp(self) -> None:
        super().setUp()
        self.requested: list[str] = []

    def tab(self, context) -> Page:
        page = super().tab(context)
        page.on("request", lambda request: self.requested.append(request.url))
        return page

    def attack(self, page: Page, kind: str, text: str) -> None:
        """Sends a text to a model that obeys it, and waits for the answer."""
        self.model.recover()
        self.model.always(None, hostile.obey(kind))
        said = page.get_by_test_id("message-user")
        count = said.count()
        self.say(page, text)
        expect(said).to_have_count(count + 1)
        expect(said.last).to_have_attribute("data-state", "answered")
        self.settled(page)

    def check(self, page: Page, scripts: list[int]) -> None:
        self.assertEqual(page.evaluate(FOREIGN), [])
        self.assertEqual(page.evaluate(COUNTS), scripts)
        # Also hidden elements, such as the notes of a deck.
        text = page.evaluate("() => document.title + '\\n' + document.body.textContent")
        self.assertEqual(hostile.leaks(text, self.model.requests), [])

    def check_requests(self, server) -> None:
        own = (server.url, server.url.replace("http", "ws", 1), "data:", "blob:")
        self.assertEqual([url for url in self.requested if not url.startswith(own)], [])

    def test_the_check_finds_what_it_looks_for(self):
        server = self.serve_model()
        # Not the test's own tab, because the page's policy rightly reports some of this.
        page = self.person().new_page()
        page.goto(f"{server.url}/builder")
        self.assertEqual(page.evaluate(FOREIGN), [])
        for markup in (
            hostile.ATTACK, "<img src=x>", "<svg onload=window.hijacked=1>", "<a href='javascript:alert(1)'>slides</a>",
            "<script src=//127.0.0.1:9/x.js></script>", "<iframe srcdoc='text'></iframe>", "<math><mtext></math>",
            "<iframe src='/builder'></iframe>", "<form action='http://127.0.0.1:9/'></form>",
        ):
            with self.subTest(markup):
                page.evaluate("(markup) => document.body.insertAdjacentHTML('beforeend', markup)", markup)
                self.assertNotEqual(page.evaluate(FOREIGN), [])
                page.reload()
        page.evaluate("() => document.body.append(document.createElement('script'), document.createElement('style'))")
        self.assertEqual(page.evaluate(COUNTS)[:2], [2, 1])

    def test_every_attack_as_a_topic(self):
        server = self.serve_model()
        page = self.open(server)
        scripts = page.evaluate(COUNTS)
        for kind, text in hostile.ALL:
            with self.subTest(kind, text=text):
                self.attack(page, kind, text)
                self.assertEqual(self.own(page), [re.sub(r"\s+", " ", text)])
                self.check(page, scripts)
                page.get_by_test_id("new-presentation").click()
                expect(page.get_by_test_id("message-user")).to_have_count(0)
                self.connected(page)
        # All of them are in the list of presentations.
        page.get_by_test_id("drawer-toggle").click()
        expect(page.get_by_test_id("recent").first).to_be_visible()
        self.check(page, scripts)
        self.check_requests(server)

    def test_every_attack_at_the_plan_and_at_the_outline(self):
        server = self.serve_model()
        for prepare in (self.to_the_plan, self.to_the_strawman):
            page = self.open(server)
            scripts = page.evaluate(COUNTS)
            self.model.recover()
            prepare(page, "Bees")
            for kind, text in hostile.ALL:
                with self.subTest(prepare.__name__, kind=kind, text=text):
                    self.attack(page, kind, text)
                    self.assertEqual(self.own(page)[-1], re.sub(r"\s+", " ", text))
                    self.check(page, scripts)
            self.refresh(page)
            self.check(page, scripts)
            page.close()
        self.check_requests(server)

    def test_decks_by_a_model_that_was_taken_over(self):
        server = self.serve_model()
        for kind in ("markup", "leak"):
            with self.subTest(kind):
                page = self.open(server)
                scripts = page.evaluate(COUNTS)
                self.model.recover()
                # Only texts, and not the outline's number of slides and other values.
                self.model.always(None, hostile.obey(kind))
                self.to_the_strawman(page, "Bees")
                self.press(page, "accept_strawman")
                expect(page.get_by_test_id("stage-deck")).to_be_visible()
                self.settled(page)
                self.check(page, scripts)
                frame = page.frame_locator("[data-testid=stage-deck] iframe")
                expect(frame.locator(".frame.current")).to_be_visible()
                deck = self.tab(page.context)
                deck.goto(page.get_by_test_id("stage-deck").get_attribute("data-url"))
                expect(deck.locator(".counter")).to_contain_text("1 /")
                for key in ("s", "o", "Escape", "End"):
                    deck.keyboard.press(key)
                self.check(deck, deck.evaluate(COUNTS))
                self.check(page, scripts)
                if kind == "markup":
                    # The model's text is there as it was written.
                    self.assertIn("<script>", deck.evaluate("() => document.body.textContent"))
                self.refresh(page)
                self.check(page, scripts)
        self.check_requests(server)
