"""Keys of other keyboards and input methods."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from harness.pages import BrowserCase

# The character that a Mac's option key makes of N, and what the next letter then becomes. And AltGr, which is not Alt.
COMPOSED = (
    {"key": "Dead", "code": "KeyN", "windowsVirtualKeyCode": 229}, {"key": "˜", "code": "KeyN", "text": "˜"},
    {"key": "ñ", "code": "KeyN", "text": "ñ"}, {"key": "ń", "code": "KeyN", "text": "ń"}, {"key": "ã", "code": "KeyA", "text": "ã"},
)
ALT = 1
SAFARI_ENTER = """(field) => {
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, data: '' }));
    field.dispatchEvent(new CompositionEvent('compositionupdate', { bubbles: true, data: '東京' }));
    field.value = '東京';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: '東京', isComposing: true }));
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '東京' }));
    const enter = { key: 'Enter', code: 'Enter', keyCode: 229, which: 229, bubbles: true, cancelable: true };
    field.dispatchEvent(new KeyboardEvent('keydown', enter));
}"""


class Shortcuts(BrowserCase):
    def key(self, page: Page, **key) -> None:
        keyboard = page.context.new_cdp_session(page)
        keyboard.send("Input.dispatchKeyEvent", {"type": "keyDown", "modifiers": ALT, **key})
        keyboard.send("Input.dispatchKeyEvent", {"type": "keyUp", "modifiers": ALT, **{**key, "text": ""}})
        keyboard.detach()

    def test_alt_n_while_typing_starts_no_new_presentation(self):
        page = self.open(self.serve())
        address = page.url
        page.get_by_test_id("composer").click()
        page.keyboard.type("Espa")
        page.keyboard.press("Alt+n")
        for key in COMPOSED:
            self.key(page, **key)
        page.keyboard.type("a")
        self.assertEqual(page.url, address)
        expect(page.get_by_test_id("composer")).to_have_value("Espa˜ñńãa")
        self.say(page, "Krishna")
        self.step(page, "questions")
        page.get_by_test_id("question-input-1").click()
        page.keyboard.press("Alt+n")
        self.assertEqual(page.url, address)

    def test_composed_keys_are_no_shortcut_anywhere_and_alt_n_is_one(self):
        page = self.open(self.serve())
        address = page.url
        page.get_by_test_id("new-presentation").focus()
        for key in COMPOSED:
            self.key(page, **key)
        page.evaluate("""() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {
            key: 'n', code: 'KeyN', altKey: true, modifierAltGraph: true, bubbles: true }))""")
        self.assertEqual(page.url, address)
        page.keyboard.press("Alt+n")
        self.connected(page)
        self.assertNotEqual(page.url, address)


class InputMethods(BrowserCase):
    """An Enter that only ends a composition, with the order of events in Safari and in Chromium."""

    def test_enter_that_ends_a_composition_sends_nothing(self):
        page = self.open(self.serve())
        composer = page.get_by_test_id("composer")
        composer.evaluate(SAFARI_ENTER)
        expect(composer).to_have_value("東京")
        self.compose(page, composer, "京都")
        self.assertEqual(self.own(page), [])
        composer.press("Enter")
        self.step(page, "questions")
        self.assertEqual(self.own(page), ["東京京都"])

    def test_enter_that_ends_a_composition_in_an_answer_neither_sends_nor_goes_on(self):
        page = self.open(self.serve())
        self.say(page, "Krishna")
        self.step(page, "questions")
        fields = page.locator("textarea.answer:visible")
        count = fields.count()
        for number in range(count):
            field = fields.nth(number)
            field.focus()
            field.evaluate(SAFARI_ENTER)
            expect(field).to_be_focused()
            self.compose(page, field, "京都")
            expect(field).to_be_focused()
        self.assertEqual(len(self.own(page)), 1)
        fields.nth(count - 1).press("Enter")
        self.step(page, "plan")
        self.assertEqual(self.own(page)[1].count("東京京都"), count)

    def compose(self, page: Page, field, text: str) -> None:
        """In Chromium's order: the composition is still running when Enter comes."""
        field.focus()
        keyboard = page.context.new_cdp_session(page)
        keyboard.send("Input.imeSetComposition", {"text": text, "selectionStart": len(text), "selectionEnd": len(text)})
        keyboard.send("Input.dispatchKeyEvent", {
            "type": "rawKeyDown", "key": "Process", "code": "Enter", "windowsVirtualKeyCode": 229})
        field.evaluate("""(field) => field.dispatchEvent(new KeyboardEvent('keydown', {
            key: 'Enter', code: 'Enter', isComposing: true, bubbles: true, cancelable: true }))""")
        keyboard.send("Input.insertText", {"text": text})
        keyboard.detach()

    def test_half_an_emoji_is_sent_as_the_character_for_what_cannot_be_shown(self):
        page = self.open(self.serve())
        page.get_by_test_id("composer").evaluate("""(field) => {
            field.value = 'Bees \\ud83d';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }""")
        page.get_by_test_id("send").click()
        self.step(page, "questions")
        self.assertEqual(self.own(page), ["Bees \ufffd"])
