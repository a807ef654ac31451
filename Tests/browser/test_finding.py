"""A link to a conversation that the server does not have."""

from __future__ import annotations

from playwright.sync_api import expect

from harness.pages import BrowserCase


class NotFound(BrowserCase):
    def test_a_builder_link_opened_in_another_browser_says_so(self):
        server = self.serve()
        page = self.open(server)
        self.to_the_plan(page)
        expect(page.get_by_test_id("not-found")).to_be_hidden()
        other = self.tab(self.person())
        other.goto(page.url)
        self.connected(other)
        note = other.get_by_test_id("not-found")
        expect(note).to_contain_text("This conversation was not found here.")
        expect(note).to_contain_text("use Share there")
        self.assertEqual(self.greetings(other), 1)
        self.picture(other, "not-found")
        # The server gives the same answer for an id that was never used, so it does not tell whether another user has
        # such a session.
        third = self.tab(self.person())
        third.goto(f"{server.url}/builder?session_id={self.new_id()}")
        self.connected(third)
        expect(third.get_by_test_id("not-found")).to_have_text(note.inner_text())
        # A message starts a conversation here, and the note disappears.
        self.say(other, "Bees")
        self.step(other, "questions")
        expect(note).to_be_hidden()
        other.reload()
        self.settled(other)
        expect(note).to_be_hidden()

    def test_what_this_browser_began_is_never_called_missing(self):
        page = self.open(self.serve())
        page.reload()
        self.connected(page)
        expect(page.get_by_test_id("log")).to_contain_text("What presentation")
        expect(page.get_by_test_id("not-found")).to_be_hidden()
        page.get_by_test_id("new-presentation").click()
        self.connected(page)
        page.reload()
        self.connected(page)
        expect(page.get_by_test_id("log")).to_contain_text("What presentation")
        expect(page.get_by_test_id("not-found")).to_be_hidden()
