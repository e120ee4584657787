"""The guide that comes with the plugin: its chapters, and that what the panels ask for is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
GUIDE = (HELP / "analyst.html").read_text(encoding="utf-8")
CHAPTERS = set(re.findall(r'<h2 id="(\w+)"', GUIDE))
ASKED = {
    (path.name, chapter)
    for path in (ROOT / "qgis_cbm").rglob("*.py")
    for chapter in re.findall(r'(?:show_help|help_button)\("(\w+)"', path.read_text(encoding="utf-8"))
}


@pytest.mark.parametrize(("file", "chapter"), sorted(ASKED))
def test_every_chapter_a_panel_opens_is_there(file, chapter):
    assert chapter in CHAPTERS


def test_every_link_leads_to_a_chapter_and_nothing_is_fetched_from_elsewhere():
    assert set(re.findall(r'href="#(\w+)"', GUIDE)) == CHAPTERS
    assert not re.search(r"https?://", GUIDE)
    assert (HELP / "help.css").is_file()
