"""The page in a conversation that is not English: its buttons, its outline and the presentation."""

from playwright.sync_api import expect

from harness.pages import BrowserCase

CONVERSATIONS = {
    "de": ("Bienen für Kinder, 10 Minuten", "entscheide du", "Ja, passt", "Präsentation bauen", "Notizen"),
    "es": ("Una presentación sobre la luna para niños, 10 minutos", "tú decides", "Sí, perfecto", "Crear la presentación", "Notas"),
    "fr": ("Un exposé sur les volcans pour ma classe, 15 minutes", "comme vous voulez", "Oui, parfait", "Créer la présentation", "Notes"),
    "it": ("Una presentazione sulla luna per bambini, 10 minuti", "decidi tu", "Sì, va bene così", "Crea la presentazione", "Note"),
}


class Languages(BrowserCase):
    def test_buttons_and_presentation_speak_the_language(self):
        server = self.serve()
        for language, (topic, answers, accept, build, notes) in CONVERSATIONS.items():
            with self.subTest(language):
                page = self.open(server)
                self.say(page, topic)
                self.step(page, "questions")
                self.say(page, answers)
                self.step(page, "plan")
                expect(page.get_by_test_id("action-accept_plan")).to_have_text(accept)
                self.press(page, "accept_plan")
                self.step(page, "strawman")
                self.picture(page, f"outline-{language}")
                expect(page.get_by_test_id("action-accept_strawman")).to_have_text(build)
                self.press(page, "accept_strawman")
                self.step(page, "deck")
                self.picture(page, f"deck-{language}")
                with page.context.expect_page() as opened:
                    page.get_by_test_id("open-deck").click()
                deck = opened.value
                expect(deck.locator("html")).to_have_attribute("lang", language)
                deck.keyboard.press("s")
                expect(deck.locator(".frame.current .notes-title")).to_have_text(notes)
                deck.keyboard.press("s")
                deck.keyboard.press("ArrowRight")
                text = deck.locator(".progress").get_attribute("aria-valuetext")
                self.assertNotIn("{", text)
                self.assertRegex(text, r"2 \w+ \d+$")
