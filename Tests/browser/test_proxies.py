"""The builder page through a real proxy: TLS, a prefix, several names; and a link to a deck from another site."""

import re
import tempfile
from pathlib import Path

from playwright.sync_api import expect

from harness.pages import ARGUMENTS, BrowserCase
from harness.proxies import NAMES, Door, Proxy, certificate, public_key_hash
from harness.tokens import Issuer
from process.test_serving import free_ports

SHOWN = "[data-testid=stage-deck] iframe"


class BehindAProxy(BrowserCase):
    @classmethod
    def setUpClass(cls) -> None:
        # The browser trusts this certificate. If it only ignored the errors (`ignore_https_errors`), it would repeat a
        # request for each error, and after 32 repetitions on a busy machine it would give a file up
        # (ERR_TOO_MANY_RETRIES).
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.certificate = certificate(Path(folder.name))
        cls.arguments = [
            *ARGUMENTS, "--host-resolver-rules=" + ",".join(f"MAP {name} 127.0.0.1" for name in NAMES),
            f"--ignore-certificate-errors-spki-list={public_key_hash(cls.certificate)}",
        ]
        super().setUpClass()

    def proxied(self, kind: str, *arguments: str, **options) -> Proxy:
        upstream, = free_ports(1)
        proxy = Proxy(self.folder / "proxy", kind, upstream, self.certificate)
        self.addCleanup(proxy.close)
        names = [part for name in NAMES for part in ("--allowed-origin", proxy.door(name).origin)]
        self.serve(port=upstream, arguments=("--trusted-proxy", "127.0.0.1", *names, *arguments), **options)
        return proxy

    def enter(self, door: Door, context, query: str = ""):
        page = self.tab(context)
        page.goto(f"{door.base}/builder{query}")
        self.connected(page)
        return page

    def deck_is_shown_under(self, page, door: Door) -> None:
        """Checks the deck in the frame, by its link, and by its share link: all under the page's address."""
        expect(page.frame_locator(SHOWN).locator(".frame.current")).to_be_visible()
        for address in (page.locator(SHOWN).get_attribute("src"), page.get_by_test_id("open-deck").get_attribute("href")):
            self.assertRegex(address, rf"^{re.escape(door.base)}/p/[0-9a-f]{{32}}$")

    def test_the_page_below_a_prefix_with_tls(self):
        proxy = self.proxied("nginx prefix")
        door = proxy.door()
        person = self.person(permissions=["clipboard-read", "clipboard-write"])
        failed = []
        person.on("response", lambda response: response.status >= 400 and failed.append(f"{response.status} {response.url}"))
        sockets = []
        page = self.tab(person)
        page.on("websocket", lambda socket: sockets.append(socket.url))
        # With a slash at the end, as people type it.
        page.goto(f"{door.base}/builder/")
        self.connected(page)
        self.assertTrue(page.url.startswith(f"{door.base}/builder?session_id="))
        self.to_the_deck(page)
        self.deck_is_shown_under(page, door)
        self.refresh_keeps_everything(page)
        self.deck_is_shown_under(page, door)
        page.get_by_test_id("share").click()
        expect(page.get_by_test_id("share")).to_have_text("Link copied")
        given = page.evaluate("() => navigator.clipboard.readText()")
        self.assertTrue(given.startswith(f"{door.base}/p/"), given)
        page.get_by_test_id("drawer-toggle").click()
        expect(page.get_by_test_id("recent")).to_have_count(1)
        page.get_by_test_id("recent").click()
        self.step(page, "deck")
        self.picture(page, "below-a-prefix")
        with person.expect_page() as opened:
            page.get_by_test_id("open-deck").click()
        expect(opened.value.locator(".counter")).to_contain_text("1 /")
        self.assertTrue(all(url.startswith(f"{door.socket}?") for url in sockets), sockets)
        self.assertEqual(failed, [])

    def test_a_deck_made_under_one_address_opens_in_the_page_under_the_others(self):
        proxy = self.proxied("nginx prefix")
        first = self.enter(proxy.door(), self.person(), "?user_id=ada")
        self.to_the_deck(first)
        query = first.url.partition("?")[2]
        for name in NAMES[1:]:
            with self.subTest(name):
                door = proxy.door(name)
                page = self.enter(door, self.person(), f"?{query}")
                self.step(page, "deck")
                self.deck_is_shown_under(page, door)
                self.assertEqual(self.conversation(page), self.conversation(first))

    def test_a_link_to_ones_own_deck_from_another_site(self):
        issuer = Issuer()
        proxy = self.proxied("nginx prefix", "--auth", "jwt", env={"SUPABASE_JWT_SECRET": issuer.secret})
        door = proxy.door()
        person = self.person()
        page = self.enter(door, person, f"#access_token={issuer.token('ada')}")
        self.to_the_deck(page)
        expect(page.frame_locator(SHOWN).locator(".frame.current")).to_be_visible()
        deck = page.get_by_test_id("open-deck").get_attribute("href")
        cookie = next(cookie for cookie in person.cookies() if cookie["name"] == "director_decks")
        self.assertEqual((cookie["path"], cookie["secure"], cookie["sameSite"]), (f"{door.prefix}/p", True, "Lax"))
        # Webmail is another site.
        mail = person.new_page()
        mail.goto(f"{proxy.door(NAMES[2]).base}/health")
        mail.evaluate("(deck) => { document.body.innerHTML = `<a href='${deck}'>Your deck</a>` }", deck)
        mail.get_by_role("link").click()
        expect(mail.locator(".counter")).to_contain_text("1 /")
        self.assertTrue(mail.url.startswith(deck))

    def test_a_link_to_ones_own_deck_leads_to_the_sign_in_and_back(self):
        issuer = Issuer()
        proxy = self.proxied("nginx prefix", "--auth", "jwt", "--sign-in-url", "https://app.example.org/login",
                             env={"SUPABASE_JWT_SECRET": issuer.secret})
        door = proxy.door()
        page = self.enter(door, self.person(), f"#access_token={issuer.token('ada')}")
        self.to_the_deck(page)
        deck = page.get_by_test_id("open-deck").get_attribute("href")
        # Another browser that has never signed in. It reports the refusals as errors, so the test does not listen to
        # them.
        mail = self.person().new_page()
        self.assertEqual(mail.goto(deck).status, 401)
        mail.get_by_role("link", name="Sign in").click()
        expect(mail.get_by_test_id("sign-in")).to_have_attribute("href", "https://app.example.org/login")
        self.assertNotIn("deck=", mail.url)
        # The sign-in sends people back to the page, with a token behind the #.
        mail.goto("about:blank")
        mail.goto(f"{door.base}/builder#access_token={issuer.token('ada')}")
        expect(mail.locator(".counter")).to_contain_text("1 /")
        self.assertTrue(mail.url.startswith(deck))
        mail.goto(f"{door.base}/builder")
        self.connected(mail)

    def test_a_front_end_of_another_origin(self):
        """Shows decks in a frame, requests their data and downloads, all from the browser under each of the names."""
        elsewhere = self.serve("front-end")
        proxy = self.proxied("nginx prefix", "--allowed-origin", elsewhere.url)
        page = self.enter(proxy.door(), self.person(), "?user_id=ada")
        self.to_the_deck(page)
        path = page.get_by_test_id("open-deck").get_attribute("href").removeprefix(proxy.door().base)
        # Not the tab of the other tests, because the browser reports the answer 501 as an error.
        front = self.person().new_page()
        front.goto(f"{elsewhere.url}/health")
        for name in NAMES:
            with self.subTest(name):
                base = proxy.door(name).base
                front.evaluate("(deck) => { document.body.innerHTML = `<iframe src='${deck}?showNotes=false'></iframe>` }", base + path)
                expect(front.frame_locator("iframe").locator(".frame.current")).to_be_visible()
                answers = front.evaluate("""async ([base, path]) => {
                    const id = path.split('/').pop();
                    const deck = await (await fetch(`${base}/api/presentations/${id}`)).json();
                    const theme = await (await fetch(`${base}/api/presentations/${id}/theme/css-variables`)).json();
                    const order = await fetch(`${base}/convert/pdf`, {
                        method: 'POST', headers: {'Content-Type': 'application/json', Accept: 'application/pdf'},
                        body: JSON.stringify({presentation_url: base + path, landscape: true}),
                    });
                    return [deck.slides.length, theme.css_variables['--theme-primary'], order.status, (await order.json()).detail];
                }""", [base, path])
                self.assertGreaterEqual(answers[0], 3)
                self.assertRegex(answers[1], "^#[0-9a-f]{6}$")
                self.assertEqual(answers[2], 501)
                self.assertIn("no PDF files yet", answers[3])
