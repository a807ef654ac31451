"""Use of the page: drawer, keyboard, phone, dark mode, and topics that are attacks."""

import re

from playwright.sync_api import expect

from harness.pages import BrowserCase

PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "has_touch": True, "is_mobile": True}


class Drawer(BrowserCase):
    def test_lists_recent_presentations_and_opens_them(self):
        server = self.serve()
        person = self.person()
        page = self.open(server, person)
        self.to_the_strawman(page)
        first, title = page.url, page.get_by_test_id("title").inner_text()
        page.get_by_test_id("new-presentation").click()
        self.connected(page)
        self.assertNotEqual(page.url, first)
        self.assertEqual(self.greetings(page), 1)
        self.say(page, "Why bees matter")
        self.step(page, "questions")
        page.get_by_test_id("drawer-toggle").click()
        expect(page.get_by_test_id("recent")).to_have_count(2)
        texts = page.get_by_test_id("recent").all_inner_texts()
        self.assertIn("bees", texts[0].lower())
        self.assertIn(title, texts[1])
        self.picture(page, "drawer")
        page.get_by_test_id("recent").nth(1).click()
        self.step(page, "strawman")
        self.assertEqual(page.url, first)
        expect(page.get_by_test_id("title")).to_have_text(title)
        page.go_back()
        self.step(page, "questions")

    def test_somebody_else_sees_none_of_it(self):
        server = self.serve()
        page = self.open(server)
        self.to_the_plan(page)
        other = self.open(server)
        other.get_by_test_id("drawer-toggle").click()
        expect(other.get_by_test_id("drawer")).to_contain_text("Nothing here yet")
        # Not even with the session's address, which then means a session of this other user.
        other.goto(page.url)
        self.connected(other)
        self.assertEqual(self.own(other), [])
        self.assertEqual(self.greetings(other), 1)


class Keyboard(BrowserCase):
    def test_the_whole_way_without_a_mouse(self):
        server = self.serve()
        page = self.open(server)
        expect(page.get_by_test_id("composer")).to_be_focused()
        page.keyboard.type("Krishna")
        page.keyboard.press("Enter")
        self.step(page, "questions")
        expect(page.get_by_test_id("composer")).to_be_focused()
        page.keyboard.type("Children, 10 min")
        page.keyboard.press("Enter")
        self.step(page, "plan")
        self.tab_to(page, "action-accept_plan")
        page.keyboard.press("Enter")
        self.step(page, "strawman")
        self.tab_to(page, "action-accept_strawman")
        page.keyboard.press("Space")
        self.step(page, "deck")
        self.tab_to(page, "open-deck")
        with page.context.expect_page() as opened:
            page.keyboard.press("Enter")
        expect(opened.value.locator(".counter")).to_contain_text("1 /")
        page.bring_to_front()
        page.keyboard.press("Alt+n")
        expect(page.get_by_test_id("title")).to_have_text("New presentation")
        self.tab_to(page, "drawer-toggle")
        page.keyboard.press("Enter")
        expect(page.get_by_test_id("recent")).to_have_count(1)
        page.keyboard.press("Escape")
        expect(page.get_by_test_id("drawer")).to_be_hidden()

    def tab_to(self, page, testid: str):
        """Presses Tab, or Shift-Tab, until the element has the focus. Every control can be reached that way."""
        wanted = page.get_by_test_id(testid).last
        expect(wanted).to_be_enabled()
        for key in ("Tab", "Shift+Tab"):
            for _ in range(60):
                if wanted.evaluate("(node) => node === document.activeElement"):
                    ring = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
                    self.assertNotEqual(ring, "none", f"{testid} shows no focus")
                    return
                page.keyboard.press(key)
        self.fail(f"{testid} cannot be reached with the Tab key")

    def test_shift_enter_makes_a_line(self):
        server = self.serve()
        page = self.open(server)
        page.keyboard.type("Krishna")
        page.keyboard.press("Shift+Enter")
        page.keyboard.type("for children")
        expect(page.get_by_test_id("composer")).to_have_value("Krishna\nfor children")
        self.assertEqual(self.own(page), [])


class Looks(BrowserCase):
    def test_on_a_phone(self):
        server = self.serve()
        page = self.open(server, self.person(**PHONE))
        self.nothing_sticks_out(page)
        self.picture(page, "phone-first-screen")
        self.say(page, "Krishna")
        self.step(page, "questions")
        self.nothing_sticks_out(page)
        self.picture(page, "phone-questions")
        self.say(page, "Children, 10 min")
        self.step(page, "plan")
        self.picture(page, "phone-plan")
        self.press(page, "accept_plan")
        self.step(page, "strawman")
        self.nothing_sticks_out(page)
        expect(page.get_by_test_id("stage-badge")).to_be_visible()
        self.picture(page, "phone-strawman")
        page.get_by_test_id("sheet-handle").tap()
        expect(page.get_by_test_id("sheet-handle")).to_have_attribute("aria-expanded", "true")
        expect(page.get_by_test_id("stage-outline")).to_be_in_viewport()
        expect(page.get_by_test_id("stage-badge")).to_be_hidden()
        page.wait_for_timeout(300)
        self.picture(page, "phone-sheet")
        page.get_by_test_id("sheet-handle").tap()
        self.press(page, "accept_strawman")
        self.step(page, "deck")
        self.nothing_sticks_out(page)
        self.refresh_keeps_everything(page)

    def nothing_sticks_out(self, page):
        width, shown = page.evaluate("() => [document.documentElement.scrollWidth, innerWidth]")
        self.assertLessEqual(width, shown, "the page can be scrolled sideways")

    def test_on_a_small_laptop(self):
        server = self.serve()
        page = self.open(server, self.person(viewport={"width": 1024, "height": 768}))
        self.to_the_strawman(page)
        self.nothing_sticks_out(page)
        self.picture(page, "laptop-strawman")

    def test_in_dark_mode(self):
        server = self.serve()
        page = self.open(server, self.person(color_scheme="dark"))
        self.assertLess(self.lightness(page), 0.2)
        self.picture(page, "dark-first-screen")
        self.to_the_deck(page)
        expect(page.frame_locator("[data-testid=stage-deck] iframe").locator(".frame.current")).to_be_visible()
        self.picture(page, "dark-deck")
        light = self.open(server, self.person(color_scheme="light"))
        self.assertGreater(self.lightness(light), 0.8)

    def lightness(self, page) -> float:
        """The brightness of the page's background as painted, 0 to 1."""
        color = page.evaluate("""() => {
            const context = document.createElement('canvas').getContext('2d');
            context.fillStyle = getComputedStyle(document.body).backgroundColor;
            context.fillRect(0, 0, 1, 1);
            return Array.from(context.getImageData(0, 0, 1, 1).data);
        }""")
        return sum(color[:3]) / 765

    def test_without_motion_nothing_moves(self):
        server = self.serve()
        page = self.open(server, self.person(reduced_motion="reduce"))
        self.to_the_strawman(page)
        moving = page.evaluate("""() => document.getAnimations().filter((one) => one.playState === 'running'
            && one.effect.getComputedTiming().duration > 1).length""")
        self.assertEqual(moving, 0)


class Attacks(BrowserCase):
    TOPICS = (
        "<img src=x onerror=\"document.title='owned';window.owned=1\">",
        "<script>window.owned=1</script>",
        "[click me](javascript:window.owned=1)",
        "\"><svg onload=window.owned=1>",
    )

    def test_a_topic_that_is_markup_stays_text(self):
        server = self.serve()
        requests = []
        for topic in self.TOPICS:
            with self.subTest(topic):
                page = self.open(server)
                page.on("request", lambda request: requests.append(request.url))
                self.to_the_deck(page, topic)
                self.assertEqual(self.own(page)[0], re.sub(r"\s+", " ", topic))
                url = page.get_by_test_id("stage-deck").get_attribute("data-url")
                self.refresh_keeps_everything(page)
                deck = self.tab(page.context)
                deck.goto(url)
                expect(deck.locator(".counter")).to_contain_text("1 /")
                for shown in (page, deck):
                    self.assertIsNone(shown.evaluate("() => window.owned ?? null"))
                    self.assertNotEqual(shown.title(), "owned")
                    self.assertEqual(shown.locator("img[src=x], svg[onload]").count(), 0)
                    self.assertEqual(shown.locator("a[href^=javascript]").count(), 0)
                page.get_by_test_id("drawer-toggle").click()
                expect(page.get_by_test_id("recent").first).to_be_visible()
                self.assertIsNone(page.evaluate("() => window.owned ?? null"))
        foreign = [url for url in requests if not url.startswith((server.url, "data:", "blob:"))]
        self.assertEqual(foreign, [], "the page sends requests to its own server only")
