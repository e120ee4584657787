"""The analyst's guide: its chapters, its pictures, and that what the panels ask for is there."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "analyst"
GUIDE = (FOLDER / "guide.html").read_text(encoding="utf-8")
CHAPTERS = set(re.findall(r'<h2 id="(\w+)"', GUIDE))
ASKED = {
    (path.name, "".join(chapter))
    for path in (ROOT / "qgis_cbm").rglob("*.py")
    for chapter in re.findall(
        r'(?:show_help|help_button)\("(\w+)"|as_uri\(\)}#(\w+)"', path.read_text(encoding="utf-8")
    )
}
# The plugin repository takes 20 MB; whoever installs the plugin fetches the pictures, too.
PICTURES_BYTES = 3_000_000


class Pictures(HTMLParser):
    """The attributes of every img."""

    def __init__(self, html: str):
        super().__init__()
        self.found: list[dict[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        if tag == "img":
            self.found.append(dict(attributes))


PICTURES = Pictures(GUIDE).found


@pytest.mark.parametrize(("file", "chapter"), sorted(ASKED))
def test_every_chapter_a_panel_opens_is_there(file, chapter):
    assert chapter in CHAPTERS


def test_every_link_leads_to_a_chapter_and_nothing_is_fetched_from_elsewhere():
    assert set(re.findall(r'href="#(\w+)"', GUIDE)) == CHAPTERS
    assert not re.search(r"https?://", GUIDE)
    assert (FOLDER / "guide.css").is_file()


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture["src"])
def test_every_picture_is_there_in_the_size_the_page_keeps_for_it_and_says_what_it_shows(picture):
    with Image.open(FOLDER / picture["src"]) as image:
        assert image.size == (int(picture["width"]), int(picture["height"])), "chapters would jump"
    assert len(picture["alt"].split()) > 3


def test_no_picture_is_left_over_and_all_of_them_are_light():
    files = list((FOLDER / "pictures").glob("*"))
    assert {f"pictures/{path.name}" for path in files} == {picture["src"] for picture in PICTURES}
    assert sum(path.stat().st_size for path in files) < PICTURES_BYTES
