"""The conversation on the page, from the greeting to the deck, with a reload after every step."""

import re

from playwright.sync_api import expect

from harness.pages import BrowserCase


class WholePath(BrowserCase):
    def test_from_krishna_to_an_open_deck_with_refreshes_between(self):
        server = self.serve()
        page = self.open(server)
        self.assertRegex(page.url, r"/builder\?session_id=[0-9a-f-]{36}$")
        self.assertEqual(self.greetings(page), 1)
        self.picture(page, "first-screen")
        address = page.url

        self.say(page, "Krishna")
        self.step(page, "questions")
        expect(page.get_by_test_id("question-input-3")).to_be_visible()
        self.picture(page, "questions")
        self.say(page, "Children, 10 min")
        self.step(page, "plan")
        expect(page.get_by_test_id("action-accept_plan")).to_be_enabled()
        self.assertEqual(self.own(page), ["Krishna", "Children, 10 min"])
        self.picture(page, "plan")
        self.refresh_keeps_everything(page)
        self.picture(page, "plan-after-refresh")
        expect(page.get_by_test_id("action-accept_plan")).to_be_enabled()

        self.press(page, "accept_plan")
        self.step(page, "strawman")
        expect(page.get_by_test_id("stage-outline")).to_be_visible()
        cards = page.get_by_test_id("stage-outline").locator(".card")
        slides = cards.count()
        self.assertGreaterEqual(slides, 3)
        self.picture(page, "strawman")
        self.refresh_keeps_everything(page)
        expect(cards).to_have_count(slides)

        self.say(page, "Add a slide about his flute")
        expect(cards).to_have_count(slides + 1)
        self.step(page, "strawman")
        self.picture(page, "refinement")
        self.refresh_keeps_everything(page)
        expect(cards).to_have_count(slides + 1)

        self.press(page, "accept_strawman")
        self.step(page, "deck")
        expect(page.get_by_test_id("stage-deck")).to_be_visible()
        self.refresh_keeps_everything(page)
        expect(page.get_by_test_id("stage-deck")).to_be_visible()
        self.assertEqual(page.url, address)
        url = page.get_by_test_id("stage-deck").get_attribute("data-url")
        self.assertRegex(url, rf"^{re.escape(server.url)}/p/[0-9a-f]{{32}}$")
        frame = page.frame_locator("[data-testid=stage-deck] iframe")
        expect(frame.locator(".frame.current")).to_be_visible()
        self.documentation_picture(page, "builder")

        self.view_deck(page, url, slides + 1)

    def view_deck(self, page, url: str, slides: int):
        deck = self.tab(page.context)
        deck.goto(url)
        expect(deck.locator(".counter")).to_have_text(f"1 / {slides}")
        for _ in range(2):
            deck.keyboard.press("ArrowRight")
        expect(deck.locator(".counter")).to_have_text(f"3 / {slides}")
        self.assertTrue(deck.url.endswith("#3"))
        self.documentation_picture(deck, "deck")
        deck.keyboard.press("ArrowLeft")
        expect(deck.locator(".counter")).to_have_text(f"2 / {slides}")
        deck.keyboard.press("End")
        expect(deck.locator(".counter")).to_have_text(f"{slides} / {slides}")
        deck.keyboard.press("Home")
        deck.keyboard.press("o")
        expect(deck.locator("body")).to_have_attribute("data-mode", "overview")
        expect(deck.locator(".frame")).to_have_count(slides)
        self.picture(deck, "deck-overview")
        deck.keyboard.press("o")
        expect(deck.locator("body")).to_have_attribute("data-mode", "show")
        deck.keyboard.press("s")
        expect(deck.locator("body")).to_have_attribute("data-notes", "open")
        expect(deck.locator(".frame.current .notes")).to_be_visible()
        self.picture(deck, "deck-notes")
        deck.keyboard.press("Escape")
        expect(deck.locator("body")).to_have_attribute("data-notes", "closed")
        deck.reload()
        expect(deck.locator(".counter")).to_have_text(f"1 / {slides}")


class Refreshing(BrowserCase):
    def test_in_each_of_the_six_states(self):
        server = self.serve()
        page = self.open(server)
        session = re.search(r"session_id=([0-9a-f-]+)", page.url).group(1)

        def check(state: str):
            with self.subTest(state):
                self.assertEqual(server.show(session)["current_state"], state)
                self.refresh_keeps_everything(page)

        check("PROVIDE_GREETING")
        self.say(page, "Krishna")
        self.step(page, "questions")
        check("ASK_CLARIFYING_QUESTIONS")
        self.say(page, "Children, 10 min")
        self.step(page, "plan")
        check("CREATE_CONFIRMATION_PLAN")
        self.press(page, "accept_plan")
        self.step(page, "strawman")
        check("GENERATE_STRAWMAN")
        self.say(page, "Add a slide about his flute")
        expect(page.get_by_test_id("message-outline")).to_have_count(2)
        self.settled(page)
        check("REFINE_STRAWMAN")
        self.press(page, "accept_strawman")
        self.step(page, "deck")
        check("CONTENT_GENERATION")
        self.assertEqual(server.show(session)["turns"], 5)

    def test_after_a_change_of_topic(self):
        """Defect R11: the state after a change of topic was not stored."""
        server = self.serve()
        page = self.open(server)
        self.to_the_strawman(page)
        self.say(page, "Let's do a presentation about bees instead")
        self.step(page, "questions")
        self.refresh_keeps_everything(page)
        expect(page.get_by_test_id("stage-outline")).to_be_hidden()
        expect(page.get_by_test_id("question-input-1").last).to_be_visible()
        self.say(page, "Adults, 15 minutes")
        self.step(page, "plan")
        self.assertIn("bees", self.conversation(page)[-2][1].lower())

    def test_answers_being_typed_are_kept(self):
        server = self.serve()
        page = self.open(server)
        self.say(page, "Krishna")
        self.step(page, "questions")
        page.get_by_test_id("question-input-1").fill("Children of eight")
        page.get_by_test_id("composer").fill("half a sentence")
        self.refresh(page)
        expect(page.get_by_test_id("question-input-1")).to_have_value("Children of eight")
        expect(page.get_by_test_id("composer")).to_have_value("half a sentence")

    def test_while_a_message_is_on_its_way(self):
        server = self.serve()
        page = self.open(server)
        self.say(page, "Krishna")
        page.reload()
        self.step(page, "questions")
        self.assertEqual(self.own(page), ["Krishna"])
        self.assertEqual(self.greetings(page), 1)


class Talking(BrowserCase):
    def test_questions_answered_one_by_one(self):
        server = self.serve()
        page = self.open(server)
        self.say(page, "Krishna")
        self.step(page, "questions")
        page.get_by_test_id("question-input-1").fill("Children of eight")
        page.get_by_test_id("question-input-2").fill("10 minutes")
        page.get_by_test_id("send-answers").click()
        self.step(page, "plan")
        self.assertEqual(len(self.own(page)), 2)
        self.assertIn("Children of eight", self.own(page)[1])
        self.refresh_keeps_everything(page)

    def test_a_button_that_wants_words(self):
        server = self.serve()
        page = self.open(server)
        self.to_the_plan(page)
        self.press(page, "reject_plan")
        expect(page.get_by_test_id("intent")).to_be_visible()
        self.say(page, "Make it 12 slides")
        expect(page.get_by_test_id("action-accept_plan")).to_have_count(2)
        self.step(page, "plan")
        self.assertIn("12 slides", self.conversation(page)[-2][1])
        expect(page.get_by_test_id("action-accept_plan").first).to_be_disabled()
        self.refresh_keeps_everything(page)

    def test_a_question_changes_nothing(self):
        server = self.serve()
        page = self.open(server)
        self.to_the_strawman(page)
        before = page.get_by_test_id("stage-outline").inner_text()
        self.say(page, "What can you do?")
        expect(page.get_by_test_id("message-user").last).to_contain_text("What can you do?")
        expect(page.get_by_test_id("message-user").last).to_have_attribute("data-state", "answered")
        self.step(page, "strawman")
        self.assertEqual(page.get_by_test_id("stage-outline").inner_text(), before)
        expect(page.get_by_test_id("action-accept_strawman").last).to_be_enabled()


class TwoTabs(BrowserCase):
    def test_both_see_the_same_at_once(self):
        server = self.serve()
        person = self.person()
        first = self.open(server, person)
        second = self.tab(person)
        second.goto(first.url)
        self.connected(second)
        self.say(first, "Krishna")
        self.step(second, "questions")
        self.step(first, "questions")
        self.say(second, "Children, 10 min")
        self.step(first, "plan")
        self.step(second, "plan")
        self.press(first, "accept_plan")
        self.step(second, "strawman")
        expect(second.get_by_test_id("stage-outline")).to_be_visible()
        self.step(first, "strawman")
        self.assertEqual(self.conversation(first), self.conversation(second))
        # Pressed in both tabs at about the same time. One deck is built.
        self.press(first, "accept_strawman")
        if second.get_by_test_id("action-accept_strawman").last.is_enabled():
            second.get_by_test_id("action-accept_strawman").last.click(timeout=1000, no_wait_after=True, force=True)
        self.step(first, "deck")
        self.step(second, "deck")
        first.wait_for_function("() => document.querySelectorAll('#working.active').length === 0")
        urls = {page.get_by_test_id("stage-deck").get_attribute("data-url") for page in (first, second)}
        self.assertEqual(len(urls), 1)
        stored = server.history(re.search(r"session_id=([0-9a-f-]+)", first.url).group(1))
        self.assertEqual(len({e["payload"]["url"] for e in stored if e["type"] == "presentation_url"}), 1)
