"""Text of others, such as notes, names and what servers say, where Qt would take it for HTML.

Pictures in HTML are fetched as soon as it is shown, from a share on any computer with the user's own login.
"""

from __future__ import annotations

from html import escape


def literal(text: str) -> str:
    """Return the text where nothing in it looks like HTML, else HTML that shows it, line breaks included."""
    if "<" not in text and "&" not in text:
        return text
    return f"<span>{escape(text, quote=False)}</span>".replace("\n", "<br>")
