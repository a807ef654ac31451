"""Decks in the front end's page (harness/frontend): its requests about them, and its commands to the viewer in its
frame."""

import time

from playwright.sync_api import Page, expect

from harness.frontend.case import MAIN_FLOW, USER, FrontEndCase


class Decks(FrontEndCase):
    def to_the_deck(self, page: Page) -> list[str]:
        """The titles of the deck's slides."""
        for act, words in MAIN_FLOW:
            getattr(self, act)(page, words)
        outlines = [entry for entry in self.stored(page) if entry["type"] == "slide_update"]
        return [slide["title"] for slide in outlines[-1]["payload"]["slides"]]

    def test_theme_auto_is_applied_to_every_deck(self):
        self.start(save=0.03, scale=0.3)
        page = self.enter(self.person())
        self.to_the_deck(page)
        expect(page.get_by_test_id("theme")).to_have_attribute("data-status", "applied")
        self.die_and_come_back(page)
        self.quiet(page)
        expect(page.get_by_test_id("theme")).to_have_attribute("data-status", "applied")
        themes = page.evaluate("observed.themes")
        # Two outlines, the deck, and the deck again on the second connection.
        self.assertEqual(themes, ["syncing", "applied"] * 4)
        self.assertEqual(self.director.show(self.session(page), USER)["turns"], len(MAIN_FLOW), "a theme is no turn")

    def test_the_deck_service_answers_pages_of_other_origins(self):
        self.start(save=0.03, scale=0.3)
        page = self.enter(self.person())
        self.to_the_deck(page)
        self.quiet(page)
        self.assertEqual(self.refused_requests, [])

    def test_thumbnails_and_keys_move_the_slides(self):
        self.start(save=0.03, scale=0.3)
        page = self.enter(self.person())
        titles = self.to_the_deck(page)
        thumbnails = page.get_by_test_id("thumbnails").get_by_role("button")
        expect(thumbnails).to_have_text(titles)
        self.at_slide(page, 1)
        thumbnails.nth(2).click()
        self.at_slide(page, 3)
        # The page must not have taken its own mark for a message of the viewer.
        self.assertEqual(page.evaluate("viewerCommand('getCurrentSlideInfo')"), {"index": 2, "total": len(titles)})
        page.keyboard.press("ArrowRight")
        self.at_slide(page, 4)
        self.frame(page).locator("body").press("ArrowLeft")
        self.at_slide(page, 3)
        self.picture(page, "frontend-thumbnails")
        page.get_by_test_id("theme").click()
        page.keyboard.press("ArrowLeft")
        self.at_slide(page, 2)
        self.assertEqual(page.evaluate("observed.failedCommands"), [])

    def test_keys_work_in_full_screen(self):
        self.start(save=0.03, scale=0.3)
        page = self.enter(self.person())
        self.to_the_deck(page)
        page.get_by_test_id("notes").check()
        expect(page.locator("#viewer[data-ready=true] iframe[src$='showNotes=true']")).to_be_visible()
        page.get_by_test_id("play").click()
        page.wait_for_function("() => document.fullscreenElement !== null")
        expect(page.locator("#viewer[data-ready=true] iframe[src$='showNotes=false']")).to_be_visible()
        page.keyboard.press("ArrowRight")
        self.at_slide(page, 2)
        self.fills_its_frame(page)
        self.picture(page, "frontend-full-screen")
        page.keyboard.press("ArrowLeft")
        self.at_slide(page, 1)
        page.evaluate("document.exitFullscreen()")
        page.wait_for_function("() => document.fullscreenElement === null")
        self.at_slide(page, 1)
        self.assertEqual(page.evaluate("observed.failedCommands"), [])

    def test_what_the_viewer_cannot_do_it_refuses_at_once(self):
        self.start(save=0.03, scale=1)
        page = self.enter(self.person())
        self.to_the_deck(page)
        for action in ("enterEditMode", "addSlide", "deleteSlides", "nonsense"):
            with self.subTest(action):
                started = time.monotonic()
                answer = page.evaluate("(action) => viewerCommand(action, {}).catch(({ message }) => message)", action)
                self.assertIsInstance(answer, str, "the command was carried out")
                self.assertNotEqual(answer, "Command timeout")
                self.assertLess(time.monotonic() - started, 2)
        answer = page.evaluate("viewerCommand('goToSlide', { index: 99 }).catch(({ message }) => message)")
        self.assertRegex(answer, "slide")
        self.at_slide(page, 1)

    @staticmethod
    def frame(page: Page):
        return page.frame_locator("#viewer iframe")

    def at_slide(self, page: Page, number: int) -> None:
        """The slide in the frame, and soon also in the page."""
        expect(self.frame(page).locator(".frame.current")).to_have_attribute("data-number", str(number))
        expect(page.get_by_test_id("thumbnails").locator("[aria-current=true]")).to_have_text(
            page.get_by_test_id("thumbnails").get_by_role("button").nth(number - 1).inner_text())

    def fills_its_frame(self, page: Page) -> None:
        place = page.locator("#viewer iframe").bounding_box()
        slide = self.frame(page).locator(".frame.current").bounding_box()
        # 16:9, as large as possible, and without controls of the viewer beside it.
        self.assertAlmostEqual(slide["width"], min(place["width"], place["height"] * 16 / 9), delta=2)
