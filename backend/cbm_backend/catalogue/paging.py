"""Answers that come in pages."""

from __future__ import annotations

from typing import Any


def next_link(links: Any) -> dict[str, Any] | None:
    """The link of an answer to its next page, with an `href` that is text; None for the last page."""
    for link in links if isinstance(links, list) else []:
        if isinstance(link, dict) and link.get("rel") == "next" and isinstance(link.get("href"), str):
            return link
    return None
