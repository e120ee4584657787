"""The page that shows one picture of a base map."""

from __future__ import annotations

from html import escape

from cbm_backend.html_page import page

_STYLE = """
body { margin: 0; padding: 12px; font: 15px/1.4 system-ui, sans-serif; color: #1d2a24; background: #f6f7f5; }
h1 { font-size: 19px; margin: 0 0 8px; }
h3 { font-size: 13px; font-weight: normal; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; border-radius: 3px; }
"""


def render(title: str, address: str, pixels: int, attribution: str) -> str:
    """HTML5 with the image, its address below it and whom it is from."""
    source = f"<p>{escape(attribution)}</p>\n" if attribution else ""
    image = f'<img src="{escape(address)}" width="{pixels}" height="{pixels}" alt="{escape(title)}">'
    return page(title, _STYLE, f"{image}\n<h3>{escape(address)}</h3>\n{source}")
