"""Texts and files by paste and drop: accepted if they fit, otherwise refused before anything is sent."""

from __future__ import annotations

import json

from playwright.sync_api import Page, expect

from harness.pages import BrowserCase

DROP = """([files, selector]) => {
    const carried = new DataTransfer();
    for (const [name, content] of files) {
        const bytes = Array.isArray(content) ? new Uint8Array(content) : content;
        carried.items.add(new File([bytes], name));
    }
    const target = document.querySelector(selector);
    const happened = (type) => target.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
    return { over: happened('dragover'), drop: happened('drop') };
}"""
PASTE = """([selector, text]) => {
    const field = document.querySelector(selector);
    field.focus();
    const carried = new DataTransfer();
    carried.setData('text/plain', text);
    const goesOn = field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
    if (goesOn) document.execCommand('insertText', false, text);
    return goesOn;
}"""
WORDS = "Bees carry pollen from one flower to the next. "


def text_of(kilobytes: int) -> str:
    return (WORDS * (kilobytes * 1000 // len(WORDS) + 1))[:kilobytes * 1000 - 1] + "."


class Intake(BrowserCase):
    def drop(self, page: Page, *files, selector: str = "main") -> None:
        result = page.evaluate(DROP, [list(files), selector])
        self.assertEqual(result, {"over": False, "drop": False}, "the browser would open the file")

    def test_a_text_file_dropped_on_the_page_becomes_the_message(self):
        page = self.open(self.serve())
        address = page.url
        composer = page.get_by_test_id("composer")
        composer.fill("About bees:")
        self.drop(page, ["notes.txt", "Bees carry pollen.\r\nHoney keeps.\n"])
        expect(composer).to_have_value("About bees:\n\nBees carry pollen.\nHoney keeps.\n")
        self.drop(page, ["one.md", "# One"], ["two.csv", "a;b"], selector="#log")
        expect(composer).to_have_value("About bees:\n\nBees carry pollen.\nHoney keeps.\n\n# One\n\na;b")
        expect(page.get_by_test_id("composer-note")).to_be_hidden()
        self.assertEqual((page.url, self.own(page)), (address, []))

    def test_other_files_are_refused_with_the_reason(self):
        page = self.open(self.serve())
        note, composer = page.get_by_test_id("composer-note"), page.get_by_test_id("composer")
        self.drop(page, ["deck.pdf", [0x25, 0x50, 0x44, 0x46, 0xFF, 0xFE, 0x00]])
        expect(note).to_have_text("“deck.pdf” is not a text file. Text files of up to 100 kB can be dropped here.")
        self.drop(page, ["long.txt", text_of(300)])
        expect(note).to_have_text("“long.txt” has 300 kB. Text files of up to 100 kB can be dropped here.")
        self.drop(page, ["empty.txt", "\n"])
        expect(note).to_have_text("“empty.txt” is empty.")
        expect(composer).to_have_value("")
        composer.fill("Bees")
        expect(note).to_be_hidden()
        self.drop(page, ["half.txt", text_of(60)])
        self.drop(page, ["other.txt", text_of(60)])
        expect(note).to_contain_text("“other.txt” was not added: the message would have 120 kB. At most 100 kB can be sent at once.")
        self.picture(page, "intake-refused")

    def test_90_kb_pasted_are_taken_and_folded_in_the_transcript(self):
        server = self.serve()
        page = self.open(server)
        text = text_of(90)
        self.assertTrue(page.evaluate(PASTE, ["#composer", text]))
        page.get_by_test_id("send").click()
        self.step(page, "questions")
        bubble, more = page.locator(".bubble"), page.get_by_test_id("show-all")
        self.assertLess(bubble.bounding_box()["height"], 700)
        expect(more).to_have_text("Show all (90 kB)")
        expect(more).to_have_attribute("aria-expanded", "false")
        self.picture(page, "folded-message")
        more.click()
        expect(more).to_have_text("Show less")
        self.assertEqual(bubble.inner_text(), text)
        more.click()
        self.assertLess(bubble.bounding_box()["height"], 700)
        self.refresh_keeps_everything(page)
        frames = server.history(page.url.split("session_id=")[1].split("&")[0])
        said = [frame["payload"]["text"] for frame in frames if frame["role"] == "user"]
        self.assertEqual(json.dumps(said), json.dumps([text]), "what was stored is what was pasted")

    def test_300_kb_pasted_are_refused_before_sending(self):
        server = self.serve()
        page = self.open(server)
        note, composer = page.get_by_test_id("composer-note"), page.get_by_test_id("composer")
        composer.fill("Bees")
        self.assertFalse(page.evaluate(PASTE, ["#composer", text_of(300)]))
        expect(note).to_have_text("The text was not pasted: the message would have 300 kB. At most 100 kB can be sent at once.")
        expect(composer).to_have_value("Bees")
        # A text that is too long cannot be sent, and the reason is shown.
        composer.fill(text_of(300))
        expect(note).to_have_text("This message has 300 kB. At most 100 kB can be sent at once.")
        expect(page.get_by_test_id("send")).to_be_disabled()
        composer.press("Enter")
        self.assertEqual(self.own(page), [])
        composer.fill("Bees")
        expect(note).to_be_hidden()
        page.get_by_test_id("send").click()
        self.step(page, "questions")
        self.assertFalse(page.evaluate(PASTE, ["[data-testid=question-input-1]", text_of(300)]))
        expect(note).to_be_visible()

    def test_a_file_dropped_on_the_slides_stays_out(self):
        page = self.open(self.serve())
        self.to_the_deck(page)
        frame = page.query_selector("[data-testid=stage-deck] iframe").content_frame()
        frame.wait_for_selector(".frame.current")
        result = frame.evaluate(DROP, [[["notes.txt", "Bees"]], "main"])
        self.assertEqual(result, {"over": False, "drop": False})
