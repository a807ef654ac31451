"""Sharing when the clipboard is not available: Safari's rule, plain http, a browser that refuses."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from harness.pages import BrowserCase
from harness.tokens import Issuer

# Safari gives access to the clipboard only during the click. The page may promise the content then and provide it
# later.
SAFARI = """
window.copied = [];
let handling = false;
addEventListener('click', () => { handling = true; queueMicrotask(() => setTimeout(() => { handling = false; })); }, true);
addEventListener('click', () => { handling = false; });
const refused = () => Promise.reject(new DOMException('not in the click', 'NotAllowedError'));
navigator.clipboard.writeText = (text) => handling ? (window.copied.push(text), Promise.resolve()) : refused();
window.ClipboardItem = class { constructor(content) { this.content = content; } };
navigator.clipboard.write = async ([item]) => {
    if (!handling) return refused();
    window.copied.push(await (await item.content['text/plain']).text());
};
document.execCommand = () => false;
"""
REFUSED = """
navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
navigator.clipboard.write = navigator.clipboard.writeText;
document.execCommand = () => false;
"""
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "has_touch": True, "is_mobile": True}


class Sharing(BrowserCase):
    def deck(self, script: str, signed_in: bool = False, **person) -> Page:
        issuer = Issuer()
        guard = {"arguments": ("--auth", "jwt"), "env": {"SUPABASE_JWT_SECRET": issuer.secret}} if signed_in else {}
        server = self.serve(**guard)
        page = self.tab(self.person(**person))
        page.add_init_script(script)
        token = f"#access_token={issuer.token('ada')}" if signed_in else ""
        page.goto(f"{server.url}/builder{token}")
        self.connected(page)
        self.to_the_deck(page)
        return page

    def test_where_the_clipboard_is_open_during_the_click_only(self):
        for signed_in in (False, True):
            with self.subTest(signed_in=signed_in):
                if signed_in:
                    self.prepare_again()
                page = self.deck(SAFARI, signed_in)
                page.get_by_test_id("share").click()
                expect(page.get_by_test_id("share")).to_have_text("Link copied")
                expect(page.get_by_test_id("share-dialog")).to_be_hidden()
                link, = page.evaluate("() => window.copied")
                self.assertIn("/p/", link)
                self.assertEqual("share=" in link, signed_in)

    def prepare_again(self) -> None:
        """Another server on a separate store."""
        self.doCleanups()
        self.prepare()

    def test_where_nothing_can_be_copied_the_link_is_shown_to_be_selected(self):
        page = self.deck(REFUSED)
        address = page.get_by_test_id("stage-deck").get_attribute("data-url")
        for button in ("share", "copy-link"):
            page.get_by_test_id(button).click()
            dialog, field = page.get_by_test_id("share-dialog"), page.get_by_test_id("share-link")
            expect(dialog).to_be_visible()
            expect(field).to_have_value(address)
            expect(field).to_be_focused()
            self.assertEqual(page.evaluate("() => getSelection().toString() || document.activeElement.value.slice("
                                           "document.activeElement.selectionStart, document.activeElement.selectionEnd)"), address)
            self.picture(page, "share-dialog")
            page.get_by_test_id("share-copy").click()
            expect(page.get_by_test_id("share-copy")).to_have_text("Select the link and copy it")
            page.get_by_test_id("share-close").click()
            expect(dialog).to_be_hidden()

    def test_a_phone_whose_own_way_is_closed_gets_the_link_too(self):
        page = self.deck(REFUSED + "navigator.share = () => Promise.reject(new DOMException('no', 'NotAllowedError'));", **PHONE)
        page.get_by_test_id("share").tap()
        expect(page.get_by_test_id("share-dialog")).to_be_visible()
        page.screenshot(path=self.folder / "phone-share-dialog.png")
        width, shown = page.evaluate("() => [document.documentElement.scrollWidth, innerWidth]")
        self.assertLessEqual(width, shown)

    def test_a_phone_shares_its_own_way_and_the_button_has_a_name(self):
        page = self.deck("navigator.share = (what) => { window.given = what; return Promise.resolve(); };", **PHONE)
        expect(page.get_by_role("button", name="Share", exact=True)).to_be_visible()
        page.get_by_role("button", name="Share", exact=True).tap()
        page.wait_for_function("() => window.given")
        self.assertIn("/p/", page.evaluate("() => window.given.url"))
        expect(page.get_by_test_id("share-dialog")).to_be_hidden()
