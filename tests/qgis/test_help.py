"""Help opens the guide that comes with the plugin, in QGIS' language and at the panel's chapter."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from qgis_cbm.core import i18n
from qgis_cbm.gui import help as guide_help

LANGUAGES = ("en", "fr", "de", "es", "it", "pl", "el", "nl", "ro")


@pytest.fixture
def opened(monkeypatch):
    """The addresses handed to the browser."""
    found = []
    monkeypatch.setattr(guide_help.QDesktopServices, "openUrl", found.append)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_opens_the_guide_of_qgis_language_at_the_chapter(opened, monkeypatch, language):
    monkeypatch.setattr(i18n, "language", lambda: language)
    guide_help.show_help("series")
    (address,) = opened
    html = Path(address.toLocalFile()).read_text(encoding="utf-8")
    assert f'<html lang="{language}">' in html and 'id="series"' in html
    assert address.fragment() == "series"


def test_a_language_without_a_guide_gets_the_english_one(opened, monkeypatch):
    monkeypatch.setattr(i18n, "language", lambda: "pt")
    guide_help.show_help()
    assert Path(opened[0].toLocalFile()).name == "guide.html" and not opened[0].fragment()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_page_of_the_guide_shows_comes_with_it(opened, monkeypatch, language):
    monkeypatch.setattr(i18n, "language", lambda: language)
    guide_help.show_help()
    page = Path(opened[0].toLocalFile())
    named = re.findall(r'(?:src|href)="([^#"]+)"', page.read_text(encoding="utf-8"))
    assert "guide.css" in named
    assert not [name for name in named if not (page.parent / name).is_file()]
