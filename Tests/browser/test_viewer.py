"""The viewer of decks and outline previews in a frame of another origin, and on paper."""

from __future__ import annotations

import subprocess
from pathlib import Path

from playwright.sync_api import Frame, Page, expect

from harness.embedding import EmbeddingPage
from harness.pages import BrowserCase

EDITING = (
    "enterEditMode", "exitEditMode", "toggleEditMode", "forceSave", "saveAllChanges", "cancelEdits", "addSlide",
    "duplicateSlide", "deleteSlides", "reorderSlides", "changeSlideLayout", "getElementMutationReceipt",
    "updateDerivativeElements", "composeGetState",
)
SWITCHES = (
    "showGridOverlay", "hideGridOverlay", "showBorderHighlight", "hideBorderHighlight", "toggleBorderHighlight",
    "refreshSlide",
)


class ViewerCase(BrowserCase):
    def addresses(self) -> tuple[str, str]:
        """An outline preview and a finished deck."""
        page = self.open(self.serve())
        self.to_the_strawman(page)
        outline = page.locator("[data-testid=stage-preview] iframe").get_attribute("src")
        self.press(page, "accept_strawman")
        self.step(page, "deck")
        deck = page.get_by_test_id("stage-deck").get_attribute("data-url")
        page.close()
        return outline, deck


class EmbeddedViewer(ViewerCase):
    """The commands of a front end of another origin to a deck in its frame."""

    def front_end(self, **options) -> Page:
        other = EmbeddingPage().start()
        self.addCleanup(other.stop)
        page = self.tab(self.person(**options))
        page.goto(other.url)
        return page

    def embed(self, page: Page, address: str) -> Frame:
        page.evaluate("(address) => embed(address)", address)
        frame = page.query_selector("iframe").content_frame()
        expect(frame.locator(".frame.current")).to_be_visible()
        return frame

    def ask(self, page: Page, action: str, params=None) -> dict:
        answer = page.evaluate("([action, params]) => ask(action, params ?? undefined)", [action, params])
        self.assertNotIn("timeout", answer, f"{action} was not answered")
        self.assertEqual(answer["action"], action)
        return answer

    def place(self, page: Page) -> tuple[int, int]:
        answer = self.ask(page, "getCurrentSlideInfo")
        self.assertTrue(answer["success"])
        return answer["data"]["index"], answer["data"]["total"]

    def shown(self, frame: Frame, number: int) -> None:
        expect(frame.locator(".frame.current")).to_have_attribute("data-number", str(number))
        expect(frame.locator(".frame.current .slide")).to_be_visible()

    def test_every_navigation_command_in_and_out_of_full_screen(self):
        page = self.front_end()
        for address in self.addresses():
            with self.subTest(address):
                frame = self.embed(page, f"{address}?showNotes=false")
                self.drive(page, frame)
                page.click("#play")
                page.wait_for_function("() => document.fullscreenElement?.id === 'place'")
                self.drive(page, frame)
                # The front end sends the same with its arrow keys before a person has clicked into the slide.
                page.keyboard.press("ArrowRight")
                self.shown(frame, 2)
                page.keyboard.press("ArrowLeft")
                self.shown(frame, 1)
                page.evaluate("() => document.exitFullscreen()")
                page.wait_for_function("() => document.fullscreenElement === null")
                self.drive(page, frame)
        self.assertEqual(page.evaluate("() => strays"), [])

    def drive(self, page: Page, frame: Frame) -> None:
        total = frame.locator(".frame").count()
        self.assertGreater(total, 2)
        self.assertTrue(self.ask(page, "goToSlide", {"index": 0})["success"])
        self.assertEqual(self.place(page), (0, total))
        self.assertTrue(self.ask(page, "prevSlide")["success"])
        self.assertEqual(self.place(page), (0, total))
        self.assertTrue(self.ask(page, "nextSlide")["success"])
        self.assertEqual(self.place(page), (1, total))
        self.shown(frame, 2)
        self.assertTrue(self.ask(page, "goToSlide", {"index": total - 1})["success"])
        self.shown(frame, total)
        self.assertTrue(self.ask(page, "nextSlide")["success"])
        self.assertEqual(self.place(page), (total - 1, total))
        self.assertTrue(self.ask(page, "prevSlide")["success"])
        self.assertEqual(self.place(page), (total - 2, total))
        refused = self.ask(page, "goToSlide", {"index": total})
        self.assertEqual((refused["success"], refused["error"]),
                         (False, f"There is no slide {total + 1}: the slides are 1 to {total}"))
        self.assertEqual(self.place(page), (total - 2, total))
        self.assertTrue(self.ask(page, "goToSlide", {"index": 0})["success"])

    def test_what_cannot_be_done_is_refused_at_once(self):
        page = self.front_end()
        _, deck = self.addresses()
        frame = self.embed(page, f"{deck}?showNotes=false")
        before = frame.evaluate("() => document.querySelector('main').innerHTML")
        for action in (*EDITING, "noSuchCommand", "toString", "__proto__", "x" * 500):
            with self.subTest(action):
                answer = self.ask(page, action, {"index": 0})
                self.assertFalse(answer["success"])
                self.assertIn("This viewer has no command", answer["error"])
                self.assertLess(len(answer["error"]), 200)
        for params in (None, [], "1", 7, {}, {"index": None}, {"index": "1"}, {"index": 1.5}, {"index": -1}, {"index": True}):
            with self.subTest(params):
                self.assertFalse(self.ask(page, "goToSlide", params)["success"])
        # None of these messages is a request. An exception would disturb the page.
        page.evaluate("""() => [null, 7, 'nextSlide', [], {}, new Map(), { action: 5 }, { action: null, requestId: 'x' },
            { command: 'getVersionHistory' }, { type: 'save_status' }].forEach(post)""")
        self.assertEqual(self.place(page), (0, frame.locator(".frame").count()))
        self.assertEqual(page.evaluate("() => strays"), [])
        self.assertEqual(frame.evaluate("() => document.querySelector('main').innerHTML"), before)
        # Older panels send no id. Then the answer has none.
        page.evaluate("() => post({ action: 'getDerivativeElements' })")
        page.wait_for_function("() => strays.length === 1")
        stray = page.evaluate("() => strays[0]")
        self.assertEqual((stray["action"], stray["success"], "requestId" in stray), ("getDerivativeElements", False, False))

    def test_view_switches(self):
        page = self.front_end()
        _, deck = self.addresses()
        frame = self.embed(page, f"{deck}?showNotes=false")
        grid = "() => getComputedStyle(document.querySelector('.frame.current .stage'), '::after').content !== 'none'"
        borders = "() => getComputedStyle(document.querySelector('.frame.current .slide-title')).outlineStyle === 'dashed'"
        for action in SWITCHES:
            self.assertEqual(self.ask(page, action)["success"], True, action)
        self.assertEqual((frame.evaluate(grid), frame.evaluate(borders)), (False, True))
        self.ask(page, "showGridOverlay")
        self.ask(page, "toggleBorderHighlight")
        self.assertEqual((frame.evaluate(grid), frame.evaluate(borders)), (True, False))
        self.ask(page, "showBorderHighlight")
        self.picture(page, "viewer-embedded-grid")
        self.ask(page, "hideGridOverlay")
        self.ask(page, "hideBorderHighlight")
        self.assertEqual((frame.evaluate(grid), frame.evaluate(borders)), (False, False))

    def test_the_slide_fills_the_frame_and_keys_work_in_it(self):
        page = self.front_end()
        for address in self.addresses():
            with self.subTest(address):
                frame = self.embed(page, f"{address}?showNotes=false&sc_refresh=3")
                self.assertEqual(self.box(frame, ".frame.current .stage"), [0, 0, 960, 540])
                for selector in (".bar", ".zone-back", ".zone-forward", ".frame.current .notes"):
                    expect(frame.locator(selector)).to_be_hidden()
                frame.locator(".frame.current .slide").click()
                page.keyboard.press("ArrowRight")
                self.shown(frame, 2)
                page.keyboard.press("End")
                self.shown(frame, frame.locator(".frame").count())
                page.keyboard.press("Home")
                page.keyboard.press("o")
                expect(frame.locator("body")).to_have_attribute("data-mode", "overview")
                self.ask(page, "goToSlide", {"index": 1})
                expect(frame.locator("body")).to_have_attribute("data-mode", "show")
                self.shown(frame, 2)
                page.click("#play")
                page.wait_for_function("() => document.fullscreenElement !== null")
                size = frame.evaluate("() => [innerWidth, innerHeight]")
                stage = self.box(frame, ".frame.current .stage")
                self.assertTrue(abs(stage[2] - size[0]) <= 1 or abs(stage[3] - size[1]) <= 1, f"{stage} in {size}")
                page.evaluate("() => document.exitFullscreen()")

    @staticmethod
    def box(frame: Frame, selector: str) -> list[int]:
        return frame.evaluate("""(selector) => {
            const box = document.querySelector(selector).getBoundingClientRect();
            return [box.x, box.y, box.width, box.height].map(Math.round);
        }""", selector)

    def test_notes_are_shown_when_the_address_says_so(self):
        page = self.front_end()
        for address in self.addresses():
            with self.subTest(address):
                frame = self.embed(page, f"{address}?showNotes=true")
                expect(frame.locator(".frame.current .notes")).to_be_visible()
                expect(frame.locator(".bar")).to_be_hidden()
                slide, notes = self.box(frame, ".frame.current .stage"), self.box(frame, ".frame.current .notes")
                self.assertGreaterEqual(notes[1], slide[1] + slide[3], "the notes cover the slide")
                self.assertLessEqual(notes[1] + notes[3], 540)
                self.assertGreaterEqual(notes[3], 96)
                self.ask(page, "nextSlide")
                self.shown(frame, 2)
                expect(frame.locator(".frame.current .notes")).to_be_visible()
        self.picture(page, "viewer-embedded-notes")

    def test_the_slide_is_remembered_when_the_frame_is_made_anew(self):
        page = self.front_end()
        outline, deck = self.addresses()
        self.embed(page, f"{deck}?showNotes=false")
        self.ask(page, "goToSlide", {"index": 2})
        frame = self.embed(page, f"{deck}?showNotes=true")
        self.shown(frame, 3)
        self.assertEqual(self.place(page)[0], 2)
        # Another deck begins at its own first slide, and the number in the address takes precedence.
        self.shown(self.embed(page, f"{outline}?showNotes=true"), 1)
        self.shown(self.embed(page, f"{deck}?showNotes=true#2"), 2)

    def test_the_own_page_keeps_the_bar(self):
        page = self.open(self.serve())
        self.to_the_deck(page)
        deck = page.frame_locator("[data-testid=stage-deck] iframe")
        expect(deck.locator(".bar")).to_be_visible()
        expect(deck.locator(".bar .progress")).to_be_visible()


class Printing(ViewerCase):
    def test_paper_of_another_shape_is_white_above_and_below_the_slide(self):
        for name, address in zip(("outline", "deck"), self.addresses()):
            page = self.tab(self.person(color_scheme="dark"))
            page.goto(address)
            count = page.locator(".frame").count()
            for paper in ("A4", "Letter"):
                with self.subTest(name, paper=paper):
                    file = self.folder / f"{name}-{paper}.pdf"
                    page.pdf(path=file, format=paper, landscape=True, print_background=True)
                    sheets = self.sheets(file)
                    self.assertEqual(len(sheets), count, "one slide a page")
                    for sheet in sheets:
                        self.assert_white_around_the_slide(sheet)

    def sheets(self, file: Path) -> list[Path]:
        subprocess.run(["pdftoppm", "-r", "20", file, file.with_suffix("")], check=True, timeout=60)
        return sorted(self.folder.glob(f"{file.stem}-*.ppm"))

    def assert_white_around_the_slide(self, sheet: Path) -> None:
        """The browser puts the slide in the middle, and makes it as wide as the paper."""
        kind, size, _, pixels = sheet.read_bytes().split(b"\n", 3)
        width, height = map(int, size.split())
        self.assertEqual((kind, len(pixels)), (b"P6", width * height * 3))
        rows = int((height - width * 9 / 16) / 2) - 2
        self.assertGreater(rows, 5, "there is no room beside the slide, so this test looks at nothing")
        above, slide, below = pixels[:rows * width * 3], pixels[rows * width * 3:-rows * width * 3], pixels[-rows * width * 3:]
        for strip in (above, below):
            self.assertEqual(strip.count(255), len(strip), f"{sheet.name} is not white beside the slide")
        self.assertLess(slide.count(255), len(slide), f"{sheet.name} is blank")
