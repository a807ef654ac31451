"""axe-core finds nothing: page, outline, deck, viewer, share dialog; light and dark; desk and phone."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from harness.pages import BrowserCase

DESK = {"viewport": {"width": 1440, "height": 900}}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
NO_CLIPBOARD = """
navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
document.execCommand = () => false;
"""


class Accessibility(BrowserCase):
    def clean(self, page: Page, name: str) -> None:
        page.wait_for_function("() => document.getAnimations().every((one) => one.playState !== 'running'"
                               " || one.effect.getComputedTiming().endTime === Infinity)")
        # Frames are separate documents and are checked separately.
        found = Axe().run(page, options={"iframes": False}).response["violations"]
        problems = [f"{one['id']} ({one['impact']}): {node['html'][:160]} {node.get('failureSummary', '')[:300]}"
                    for one in found for node in one["nodes"]]
        with self.subTest(name):
            self.assertEqual(problems, [])

    def whole_way(self, name: str, **person) -> None:
        page = self.tab(self.person(**person))
        page.add_init_script(NO_CLIPBOARD + "navigator.share = undefined;")
        server = self.serve()
        page.goto(f"{server.url}/builder")
        self.connected(page)
        self.clean(page, f"{name}: first screen")
        page.get_by_test_id("drawer-toggle").click()
        self.clean(page, f"{name}: drawer")
        page.keyboard.press("Escape")
        self.say(page, "Krishna " + "and the long story of his life " * 80)
        self.step(page, "questions")
        self.clean(page, f"{name}: questions and a folded message")
        self.say(page, "Children, 10 min")
        self.step(page, "plan")
        self.clean(page, f"{name}: plan")
        self.press(page, "accept_plan")
        self.step(page, "strawman")
        self.clean(page, f"{name}: outline beside the conversation")
        narrow = page.viewport_size["width"] < 820
        if narrow:
            page.get_by_test_id("sheet-handle").tap()
            self.clean(page, f"{name}: outline in the sheet")
            page.get_by_test_id("sheet-handle").tap()
        preview = page.locator("[data-testid=stage-preview] iframe").get_attribute("src")
        self.press(page, "accept_strawman")
        self.step(page, "deck")
        self.clean(page, f"{name}: deck")
        page.get_by_test_id("share").click()
        expect(page.get_by_test_id("share-dialog")).to_be_visible()
        self.clean(page, f"{name}: share dialog")
        page.get_by_test_id("share-close").click()
        deck = page.get_by_test_id("stage-deck").get_attribute("data-url")
        for what, address in (("outline preview", preview), ("deck viewer", deck)):
            page.goto(address)
            for number in range(page.locator(".frame").count()):
                page.goto(f"{address}#{number + 1}")
                self.clean(page, f"{name}: {what}, slide {number + 1}")
            page.keyboard.press("s")
            self.clean(page, f"{name}: {what}, notes")
            page.keyboard.press("s")
            page.keyboard.press("o")
            self.clean(page, f"{name}: {what}, overview")
            page.keyboard.press("o")
            page.keyboard.press("?")
            self.clean(page, f"{name}: {what}, help")
            page.goto(f"{address}?showNotes=true")
            self.clean(page, f"{name}: {what}, in a frame of another page")
        other = self.tab(self.person(**person))
        other.goto(f"{server.url}/builder?session_id={self.new_id()}")
        self.connected(other)
        expect(other.get_by_test_id("not-found")).to_be_visible()
        self.clean(other, f"{name}: not found")

    def test_desk_light(self):
        self.whole_way("desk, light", **DESK, color_scheme="light")

    def test_desk_dark(self):
        self.whole_way("desk, dark", **DESK, color_scheme="dark")

    def test_phone_light(self):
        self.whole_way("phone, light", **PHONE, color_scheme="light")

    def test_phone_dark(self):
        self.whole_way("phone, dark", **PHONE, color_scheme="dark")
