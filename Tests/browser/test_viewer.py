"""The viewer of decks and outline previews in a frame of another origin, and on paper."""

from __future__ import annotations

import subprocess
from pathlib import Path

from harness.pages import BrowserCase

class ViewerCase(BrowserCase):
    def addresses(self) -> tuple[str, str]:
        """Of an outline preview and of a finished deck."""
        page = self.open(self.serve())
        self.to_the_strawman(page)
        outline = page.locator("[data-testid=stage-preview] iframe").get_attribute("src")
        self.press(page, "accept_strawman")
        self.step(page, "deck")
        deck = page.get_by_test_id("stage-deck").get_attribute("data-url")
        page.close()
        return outline, deck


class Printing(ViewerCase):
    def test_paper_of_another_shape_is_white_above_and_below_the_slide(self):
        for name, address in zip(("outline", "deck"), self.addresses()):
            page = self.tab(self.person(color_scheme="dark"))
            page.goto(address)
            count = page.locator(".frame").count()
            for paper in ("A4", "Letter"):
                with self.subTest(name, paper=paper):
                    file = self.folder / f"{name}-{paper}.pdf"
                    page.pdf(path=file, format=paper, landscape=True, print_background=True)
                    sheets = self.sheets(file)
                    self.assertEqual(len(sheets), count, "one slide a page")
                    for sheet in sheets:
                        self.assert_white_around_the_slide(sheet)

    def sheets(self, file: Path) -> list[Path]:
        subprocess.run(["pdftoppm", "-r", "20", file, file.with_suffix("")], check=True, timeout=60)
        return sorted(self.folder.glob(f"{file.stem}-*.ppm"))

    def assert_white_around_the_slide(self, sheet: Path) -> None:
        """The browser puts the slide in the middle and makes it as wide as the paper."""
        kind, size, _, pixels = sheet.read_bytes().split(b"\n", 3)
        width, height = map(int, size.split())
        self.assertEqual((kind, len(pixels)), (b"P6", width * height * 3))
        rows = int((height - width * 9 / 16) / 2) - 2
        self.assertGreater(rows, 5, "there is no room beside the slide, so this test looks at nothing")
        above, slide, below = pixels[:rows * width * 3], pixels[rows * width * 3:-rows * width * 3], pixels[-rows * width * 3:]
        for strip in (above, below):
            self.assertEqual(strip.count(255), len(strip), f"{sheet.name} is not white beside the slide")
        self.assertLess(slide.count(255), len(slide), f"{sheet.name} is blank")
