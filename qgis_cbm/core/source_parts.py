"""Parts of the source of a layer of tiles or of a web service, written so that every QGIS reads the same."""

from __future__ import annotations

from urllib.parse import quote

# QGIS 3.40 and newer do not decode these where they are encoded, and older ones take them plain, too. What is
# encoded already stays so, as with QGIS' own connections.
_PLAIN = "%!$'()*+,/:;?@[]{}"


def encoded(part: str) -> str:
    """Return a value of `key=value&key=value` without what would end it."""
    return quote(part, safe=_PLAIN)
