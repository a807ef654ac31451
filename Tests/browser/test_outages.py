"""The server goes away while the page is open."""

import re

from playwright.sync_api import expect

from harness.pages import BrowserCase


class Outages(BrowserCase):
    def session(self, page) -> str:
        return re.search(r"session_id=([0-9a-f-]+)", page.url).group(1)

    def test_killed_between_messages_the_page_comes_back_by_itself(self):
        server = self.serve()
        page = self.open(server)
        for say, action, step in (("Krishna", None, "questions"), ("Children, 10 min", None, "plan"),
                                  (None, "accept_plan", "strawman"), (None, "accept_strawman", "deck")):
            before = self.conversation(page)
            server.kill()
            expect(page.get_by_test_id("connection")).not_to_have_attribute("data-state", "connected")
            # The page clears nothing while the server is away.
            self.assertEqual(self.conversation(page), before)
            server.start()
            self.connected(page)
            self.assertEqual(self.conversation(page), before)
            if say:
                self.say(page, say)
            else:
                self.press(page, action)
            self.step(page, step)
        shown = self.conversation(page)
        self.assertEqual(self.greetings(page), 1)
        self.assertEqual(len(self.own(page)), 4)
        self.refresh_keeps_everything(page)
        self.assertEqual(self.conversation(page), shown)
        self.assertEqual(server.show(self.session(page))["turns"], 4)

    def test_a_message_sent_while_the_server_is_down_arrives_once(self):
        server = self.serve()
        page = self.open(server)
        self.say(page, "Krishna")
        self.step(page, "questions")
        server.kill()
        expect(page.get_by_test_id("connection")).not_to_have_attribute("data-state", "connected")
        self.say(page, "Children, 10 min")
        expect(page.get_by_test_id("message-user").last).to_have_attribute("data-state", "sending")
        expect(page.get_by_test_id("connection")).to_contain_text("1 message waiting")
        self.picture(page, "message-waiting")
        server.start()
        self.step(page, "plan")
        self.assertEqual(self.own(page), ["Krishna", "Children, 10 min"])
        self.refresh_keeps_everything(page)
        self.assertEqual(server.show(self.session(page))["turns"], 2)

    def test_a_message_waits_in_the_browser_even_over_a_closed_tab(self):
        server = self.serve()
        person = self.person()
        page = self.open(server, person)
        address = page.url
        self.say(page, "Krishna")
        self.step(page, "questions")
        server.kill()
        expect(page.get_by_test_id("connection")).not_to_have_attribute("data-state", "connected")
        self.say(page, "Children, 10 min")
        expect(page.get_by_test_id("message-user").last).to_have_attribute("data-state", "sending")
        page.close()
        server.start()
        page = self.tab(person)
        page.goto(address)
        self.step(page, "plan")
        self.assertEqual(self.own(page), ["Krishna", "Children, 10 min"])

    def test_a_graceful_restart_is_not_noticed(self):
        server = self.serve()
        page = self.open(server)
        self.to_the_plan(page)
        before = self.conversation(page)
        self.assertEqual(server.stop(), 0)
        server.start()
        self.connected(page)
        self.assertEqual(self.conversation(page), before)
        self.press(page, "accept_plan")
        self.step(page, "strawman")
