"""The server behind a front end that behaves as the Deckster builder page does (harness/frontend): its saves lose what comes
too fast, so that after a reload it shows only what the server's pauses and replays let it show."""

from playwright.sync_api import Page, expect

from harness.frontend.case import MAIN_FLOW, USER, FrontEndCase


class EveryReload(FrontEndCase):
    """Each reload, reconnection and switch shows the whole conversation in order, and the newest deck."""

    def test_at_real_speed_with_saves_of_200_ms(self):
        self.whole_scenario(save=0.2, scale=1)

    # The longer a save, the less of the pause is left beside it: scaled less, so that noise of a busy machine fits into it.

    def test_with_saves_of_30_ms(self):
        self.whole_scenario(save=0.03, scale=0.15)

    def test_with_saves_of_200_ms(self):
        self.whole_scenario(save=0.2, scale=0.2)

    def test_with_saves_of_500_ms(self):
        self.whole_scenario(save=0.5, scale=0.6)

    def whole_scenario(self, *, save: float, scale: float) -> None:
        self.start(save=save, scale=scale)
        person = self.person()
        page = self.enter(person)
        self.reload(page, "after the greeting", at_once=True)
        self.reconnect_after_the_plan(page)
        self.refinement_over_which_the_server_dies(page)
        self.deck_over_which_the_server_dies(page)
        self.change_after_the_deck(page)
        second = self.enter(person, self.session(page))
        self.two_tabs(page, second)
        self.change_of_topic(page, second)
        second.close()
        self.switch_and_back(page)
        self.reload_while_the_answer_is_on_its_way(page)
        self.assertEqual(self.director.verify()["problems"], [])

    def reconnect_after_the_plan(self, page: Page) -> None:
        self.say(page, "Krishna")
        self.reload(page, "after the questions")
        self.say(page, "Children, 10 min")
        self.reload(page, "after the plan")
        self.push(page, "accept_plan")
        self.reload(page, "after the outline", at_once=True)

    def refinement_over_which_the_server_dies(self, page: Page) -> None:
        self.answered(page, lambda: self.words(page, "Add a slide about the flute"))
        self.die_and_come_back(page)
        self.complete(page, "the server's death during a refinement")
        self.reload(page, "after the refinement")

    def deck_over_which_the_server_dies(self, page: Page) -> None:
        self.answered(page, lambda: self.press(page, "accept_strawman"))
        self.die_and_come_back(page)
        self.complete(page, "the server's death during the build")
        expect(page.get_by_test_id("overlay")).to_be_hidden()
        self.picture(page, f"frontend-deck-{self.scale}")
        self.reload(page, "after the deck", at_once=True)
        expect(page.get_by_test_id("version")).to_have_text("final")

    def change_after_the_deck(self, page: Page) -> None:
        self.say(page, "Add a slide about his childhood")
        expect(page.get_by_test_id("version")).to_have_text("strawman")
        self.die_and_come_back(page)
        self.shows_everything(page, "a reconnection with an outline newer than the deck")
        self.reload(page, "after the change of the deck")
        expect(page.get_by_test_id("version")).to_have_text("strawman")
        self.picture(page, f"frontend-change-after-deck-{self.scale}")

    def two_tabs(self, page: Page, second: Page) -> None:
        self.shows_everything(second, "opening a second tab")
        self.say(second, "What can you do?")
        self.complete(page, "a question in the other tab")
        self.say(page, "Remove the last slide")
        self.complete(second, "a change in the other tab")
        self.reload(page, "of the first tab")
        self.reload(second, "of the second tab")

    def change_of_topic(self, page: Page, second: Page) -> None:
        self.say(page, "Let's do a presentation about bees instead")
        self.complete(second, "a change of topic in the other tab")
        self.reload(second, "of the second tab after a change of topic", at_once=True)
        self.reload(page, "after a change of topic")

    def switch_and_back(self, page: Page) -> None:
        first = self.session(page)
        page.get_by_test_id("new-session").click()
        self.greeted(page)
        other = self.session(page)
        self.assertNotEqual(other, first)
        self.say(page, "Volcanoes")
        for session in (first, other, first):
            page.get_by_test_id(f"session-{session}").click()
            self.assertEqual(self.session(page), session)
            self.shows_everything(page, "a switch of sessions")

    def reload_while_the_answer_is_on_its_way(self, page: Page) -> None:
        self.answered(page, lambda: self.words(page, "Adults, 15 minutes"))
        self.reload(page, "while the plan was on its way", at_once=True)
        self.reload(page, "after that")


class LossyQueue(FrontEndCase):
    """The page's save queue loses what it was seen to lose, so that the tests above can fail. That it loses nothing at the
    usual pause is what those tests show."""

    def test_450_ms_apart_three_of_eleven_are_lost(self):
        self.loses(3, save=0.2, pacing=0.45)

    def test_800_ms_apart_three_of_eleven_are_lost_where_saves_are_slow(self):
        self.loses(3, save=0.5, pacing=0.8)

    def loses(self, number: int, *, save: float, pacing: float) -> None:
        """This many of the server's messages never get into the page's database."""
        self.start(save=save, scale=0.5, pacing=pacing)
        page = self.enter(self.person())
        for act, words in MAIN_FLOW:
            getattr(self, act)(page, words)
            # A user who continues at once would have the end of the queue saved together with the next message.
            self.saved(page)
        sent = [entry for entry in self.stored(page) if entry["role"] != "user"]
        rows = self.front_end.store.read(USER, self.session(page))["messages"]
        kept = [row for row in rows if row["user_text"] is None]
        self.assertEqual((len(sent), len(sent) - len(kept)), (11, number))


class SignsOfWork(FrontEndCase):
    def test_every_message_is_seen_to_be_worked_on_at_once(self):
        self.start(save=0.03, scale=0.5)
        page = self.enter(self.person())
        work = page.get_by_test_id("work")
        for act, words in MAIN_FLOW:
            before = len(self.drawn(page))
            (self.words if act == "say" else self.press)(page, words)
            # Half of the pause before the first message of the answer.
            expect(work).to_be_visible(timeout=self.pacing * 500)
            self.assertLessEqual(len(self.drawn(page)), before + 1, "there was an answer before a sign of work")
            if before == 1:
                expect(page.get_by_test_id("loader")).to_be_visible()
            expect(work).to_be_hidden()
            expect(page.get_by_test_id("loader")).to_be_hidden()
            page.wait_for_function("(count) => document.querySelectorAll('#entries .entry').length > count", arg=before + 1)
            self.complete(page, words)

    def test_a_refused_message_says_why(self):
        self.start(save=0.03, scale=0.3)
        page = self.enter(self.person())
        before = len(self.drawn(page))
        self.words(page, "x" * 100_001)
        page.wait_for_function("(count) => document.querySelectorAll('#entries .entry').length === count", arg=before + 2)
        who, kind, words = self.drawn(page)[-1]
        self.assertEqual((who, kind), ("bot", "chat_message"))
        self.assertIn("too long", words)
        expect(page.get_by_test_id("loader")).to_be_hidden()
        self.assertEqual(len(self.stored(page)), 1, "a refused message is not in the log")
        self.answered(page, lambda: self.words(page, "Krishna"))
