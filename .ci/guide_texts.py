"""The analyst's guide (docs/analyst/guide.html) as texts to translate, and in another language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from texts_in_code import Text

CONTEXT = "Guide"
# A list entry that is a link is the link's text.
_BLOCK = re.compile(r"(<(title|h1|h2|p|li(?!><a )|th|td|a)(?: [^>]*)?>)(.*?)(</\2>)", re.DOTALL)
# What a picture shows, for those who do not see it.
_ALT = re.compile(r'(?<= alt=")[^"]*(?=")')
# Keys of the keyboard and numbers are the same everywhere.
_WORD = re.compile(r"[a-z]{2}")


def texts_of_guide(html: str) -> list[Text]:
    """Return what stands in headings, paragraphs and cells, tags within included, and what pictures show."""
    found = {_plain(block[3]) for block in _BLOCK.finditer(html)} | set(_ALT.findall(html))
    return sorted(Text(CONTEXT, text) for text in found if _WORD.search(text))


def in_language(html: str, language: str, translations: Mapping[Text, tuple[str, ...]]) -> str:
    """Return the guide in a language; what is not translated stays English."""

    def translated(block: re.Match[str]) -> str:
        opening, _, inner, closing = block.groups()
        (found,) = translations.get(Text(CONTEXT, _plain(inner))) or ("",)
        return f"{opening}{found or inner}{closing}"

    def described(alt: re.Match[str]) -> str:
        (found,) = translations.get(Text(CONTEXT, alt[0])) or ("",)
        return found.replace('"', "&quot;") or alt[0]

    html = _ALT.sub(described, _BLOCK.sub(translated, html))
    return html.replace('<html lang="en">', f'<html lang="{language}">')


def _plain(inner: str) -> str:
    return " ".join(inner.split())
