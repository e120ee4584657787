"""The analyst's guide (docs/analyst/guide.html) as texts to translate, and in another language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from texts_in_code import Text

CONTEXT = "Guide"
# A list entry that is a link is the link's text.
_BLOCK = re.compile(r"(<(title|h1|h2|p|li(?!><a )|th|td|a)(?: [^>]*)?>)(.*?)(</\2>)", re.DOTALL)
# Keys of the keyboard and numbers are the same everywhere.
_WORD = re.compile(r"[a-z]{2}")


def texts_of_guide(html: str) -> list[Text]:
    """Return what stands in the guide's headings, paragraphs and cells, once each, tags within included."""
    found = {_plain(block[3]) for block in _BLOCK.finditer(html)}
    return sorted(Text(CONTEXT, text) for text in found if _WORD.search(text))


def in_language(html: str, language: str, translations: Mapping[Text, tuple[str, ...]]) -> str:
    """Return the guide in a language; what is not translated stays English."""

    def translated(block: re.Match[str]) -> str:
        opening, _, inner, closing = block.groups()
        (found,) = translations.get(Text(CONTEXT, _plain(inner))) or ("",)
        return f"{opening}{found or inner}{closing}"

    return _BLOCK.sub(translated, html).replace('<html lang="en">', f'<html lang="{language}">')


def _plain(inner: str) -> str:
    return " ".join(inner.split())
