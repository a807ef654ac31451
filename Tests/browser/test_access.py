"""The builder page on a server with authentication: a token, a cookie for decks, share links, and clear texts when
it ends."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import expect

from harness.pages import BrowserCase
from harness.tokens import Issuer


class SignedIn(BrowserCase):
    def setUp(self):
        super().setUp()
        self.issuer = Issuer()

    def _console(self, message) -> None:
        # The browser reports every request that is refused. Some requests here must be.
        if not re.search(r"status of 40[134]", message.text):
            super()._console(message)

    def guarded(self, *arguments: str):
        return self.serve(arguments=("--auth", "jwt", *arguments), env={"SUPABASE_JWT_SECRET": self.issuer.secret})

    def enter(self, server, token: str, context=None, query: str = ""):
        page = self.tab(context or self.person())
        page.goto(f"{server.url}/builder{query}#access_token={token}&token_type=bearer")
        return page

    def deck_is_shown(self, page) -> None:
        frame = page.frame_locator("[data-testid=stage-deck] iframe")
        expect(frame.locator(".frame.current")).to_be_visible()

    def test_the_whole_way_with_a_token(self):
        server = self.guarded()
        token = self.issuer.token("ada")
        sockets, requests = [], []
        person = self.person()
        page = self.tab(person)
        page.on("websocket", lambda socket: sockets.append(socket.url))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(f"{server.url}/builder?access_token={token}")
        self.connected(page)
        self.assertNotIn("token", page.url)
        self.to_the_deck(page)
        self.deck_is_shown(page)
        page.get_by_test_id("view-preview").click()
        expect(page.frame_locator("[data-testid=stage-preview] iframe").locator(".frame").first).to_be_visible()
        with person.expect_page() as opened:
            page.get_by_test_id("view-deck").click()
            page.get_by_test_id("open-deck").click()
        expect(opened.value.locator(".counter")).to_contain_text("1 /")
        page.bring_to_front()
        self.refresh_keeps_everything(page)
        self.deck_is_shown(page)
        # The token was in no address but the first one.
        leaks = [url for url in [*sockets, *requests] if token in url and "/builder?access_token=" not in url]
        self.assertEqual(leaks, [])
        self.assertTrue(sockets)
        cookie = next(c for c in person.cookies() if c["name"] == "director_decks")
        self.assertEqual((cookie["path"], cookie["httpOnly"], cookie["sameSite"]), ("/p", True, "Lax"))
        self.assertNotIn(token, opened.value.evaluate("() => document.cookie"))
        page.get_by_test_id("drawer-toggle").click()
        expect(page.get_by_test_id("recent")).to_have_count(1)
        self.assertEqual(server.show(re.search(r"session_id=([0-9a-f-]+)", page.url).group(1))["user_id"], "ada")

    def test_sharing_and_its_end(self):
        server = self.guarded()
        person = self.person(permissions=["clipboard-read", "clipboard-write"])
        page = self.enter(server, self.issuer.token("ada"), person)
        self.connected(page)
        self.to_the_deck(page)
        expect(page.get_by_test_id("unshare")).to_be_hidden()
        private = page.get_by_test_id("stage-deck").get_attribute("data-url")
        stranger = self.tab(self.person())
        self.assertEqual(stranger.goto(private).status, 401)
        expect(stranger.locator("h1")).to_have_text("This presentation is private")

        page.bring_to_front()
        page.get_by_test_id("share").click()
        expect(page.get_by_test_id("share")).to_have_text("Link copied")
        link = page.evaluate("() => navigator.clipboard.readText()")
        self.assertRegex(link, r"/p/[0-9a-f]{32}\?share=[0-9a-f]{40}$")
        expect(page.get_by_test_id("unshare")).to_be_visible()
        expect(page.get_by_test_id("stop-sharing")).to_be_visible()
        self.assertIn("Sharing is on", self.conversation(page)[-1][1])
        self.picture(page, "shared-deck")
        self.assertEqual(stranger.goto(link).status, 200)
        expect(stranger.locator(".counter")).to_contain_text("1 /")
        # The other button gives the same link, and another tab of the owner shows that it is shared.
        page.get_by_test_id("copy-link").click()
        expect(page.get_by_test_id("copy-link")).to_have_text("Link copied")
        self.assertEqual(page.evaluate("() => navigator.clipboard.readText()"), link)
        other = self.tab(person)
        other.goto(f"{page.url}#access_token={self.issuer.token('ada')}")
        self.step(other, "deck")
        expect(other.get_by_test_id("unshare")).to_be_visible()

        page.bring_to_front()
        page.get_by_test_id("unshare").click()
        expect(page.get_by_test_id("unshare")).to_be_hidden()
        expect(page.get_by_test_id("stop-sharing")).to_be_hidden()
        expect(other.get_by_test_id("unshare")).to_be_hidden()
        self.assertIn("Sharing is off", self.conversation(page)[-1][1])
        self.assertEqual(stranger.goto(link).status, 404)
        page.get_by_test_id("share").click()
        expect(page.get_by_test_id("unshare")).to_be_visible()
        renewed = page.evaluate("() => navigator.clipboard.readText()")
        self.assertNotEqual(renewed, link)
        self.assertEqual(stranger.goto(link).status, 404)
        self.assertEqual(stranger.goto(renewed).status, 200)
        # The conversation continues unchanged.
        self.say(page, "What can you do?")
        # The earlier buttons were answered already.
        expect(page.get_by_test_id("message-user").last).to_contain_text("What can you do?")
        expect(page.get_by_test_id("message-user").last).to_have_attribute("data-state", "answered")
        self.refresh_keeps_everything(page)

    def test_sharing_on_a_phone(self):
        server = self.guarded()
        page = self.enter(server, self.issuer.token("ada"), self.person(
            viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, permissions=["clipboard-read", "clipboard-write"]))
        self.connected(page)
        self.to_the_deck(page)
        page.evaluate("() => { delete Navigator.prototype.share }")
        page.get_by_test_id("share").tap()
        page.get_by_test_id("sheet-handle").tap()
        expect(page.get_by_test_id("stop-sharing")).to_be_visible()
        page.get_by_test_id("stop-sharing").scroll_into_view_if_needed()
        self.picture(page, "phone-shared")
        width, shown = page.evaluate("() => [document.documentElement.scrollWidth, innerWidth]")
        self.assertLessEqual(width, shown, "the page can be scrolled sideways")
        page.get_by_test_id("stop-sharing").tap()
        expect(page.get_by_test_id("stop-sharing")).to_be_hidden()

    def test_without_a_token_it_says_so_and_stays_calm(self):
        server = self.guarded("--sign-in-url", "https://app.example.org/login")
        page = self.tab(self.person())
        sockets = []
        page.on("websocket", lambda socket: sockets.append(socket.url))
        page.goto(f"{server.url}/builder")
        expect(page.get_by_test_id("banner")).to_contain_text("You need to sign in")
        expect(page.get_by_test_id("sign-in")).to_have_attribute("href", "https://app.example.org/login")
        expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "stopped")
        self.picture(page, "sign-in")
        # Longer than the page's longest first wait, to see that it does not reconnect by itself.
        page.wait_for_timeout(2500)
        self.assertEqual(len(sockets), 1)
        self.say(page, "Krishna")
        with page.expect_websocket() as asked:
            page.get_by_test_id("reconnect").click()
        if not asked.value.is_closed():
            asked.value.wait_for_event("close")
        expect(page.get_by_test_id("banner")).to_contain_text("You need to sign in")
        self.assertEqual(len(sockets), 2)

    def test_a_token_that_ends_and_a_new_one(self):
        server = self.guarded()
        # With the leeway of 30 s a few seconds remain.
        page = self.enter(server, self.issuer.token("ada", -24))
        self.connected(page)
        self.say(page, "Krishna")
        self.step(page, "questions")
        expect(page.get_by_test_id("banner")).to_contain_text("You need to sign in")
        self.say(page, "Children, 10 min")
        expect(page.get_by_test_id("message-user").last).to_have_attribute("data-state", "sending")
        # A sign-in page does the same: it sends people back with a new token behind the #.
        page.evaluate("(token) => { location.hash = `access_token=${token}` }", self.issuer.token("ada"))
        self.step(page, "plan")
        expect(page.get_by_test_id("banner")).to_be_hidden()
        self.assertEqual(self.own(page), ["Krishna", "Children, 10 min"])
        self.assertNotIn("token", page.url)

    def test_somebody_elses_session(self):
        server = self.guarded()
        page = self.enter(server, self.issuer.token("eve"), query="?session_id=s&user_id=ada")
        expect(page.get_by_test_id("banner")).to_contain_text("belongs to someone else")
        page.wait_for_timeout(1500)
        self.assertEqual(urlsplit(page.url).fragment, "")
        self.assertEqual(self.own(page), [])

    def test_two_accounts_in_one_browser_one_after_the_other(self):
        server = self.guarded()
        person = self.person()
        page = self.enter(server, self.issuer.token("ada"), person)
        self.connected(page)
        self.to_the_plan(page)
        first = re.search(r"session_id=([0-9a-f-]+)", page.url).group(1)
        page.evaluate("(token) => { location.hash = `access_token=${token}` }", self.issuer.token("eve"))
        page.wait_for_function("() => !location.hash")
        self.connected(page)
        expect(page.get_by_test_id("message-user")).to_have_count(0)
        self.assertEqual(self.greetings(page), 1)
        self.assertEqual(server.show(first, "ada")["turns"], 2)


class OtherSite(BrowserCase):
    def _console(self, message) -> None:
        # The browser reports the refusals that the other site got.
        pass

    def test_a_foreign_page_cannot_drive_a_local_server(self):
        server = self.serve()
        page = self.open(server)
        self.to_the_plan(page)
        address = page.url
        user = page.evaluate("() => JSON.parse(localStorage.getItem('director.user'))")
        session = re.search(r"session_id=([0-9a-f-]+)", address).group(1)
        before = server.show(session)
        # Another origin in the same browser: the page of a server on another port.
        foreign = self.serve("other")
        evil = self.tab(page.context)
        evil.goto(f"{foreign.url}/health")
        outcome = evil.evaluate("""([port, session, user]) => new Promise((done) => {
            const socket = new WebSocket(`ws://127.0.0.1:${port}/ws?session_id=${session}&user_id=${user}&after=0`);
            socket.onmessage = (event) => done(`message: ${event.data}`);
            socket.onclose = (event) => done(`closed: ${event.code}`);
        })""", [server.port, session, user])
        self.assertEqual(outcome, "closed: 1006")
        self.assertEqual(server.show(session), before)
