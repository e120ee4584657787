"""The page of composites: a table of eight columns on a desk, as many as fit on a phone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from cbm_backend.chips.acquisition import TIMESTAMP
from cbm_backend.chips.composite import SIZE
from cbm_backend.html_page import page

COLUMNS = 8

_STYLE = """
body { margin: 0; padding: 8px; font: 14px/1.4 system-ui, sans-serif; color: #1d2a24; background: #f6f7f5; }
h1 { font-size: 18px; margin: 4px 10px; }
p { margin: 4px 10px; }
table { width: 100%; border-collapse: separate; border-spacing: 10px; }
td { width: 12.5%; text-align: center; vertical-align: top; }
img { width: 100%; max-width: 256px; height: auto; image-rendering: pixelated; border-radius: 3px;
      background: #d9ddd8; }
label { display: block; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
@media (max-width: 900px) {
  table, tbody { display: block; }
  tbody { display: grid; grid-template-columns: repeat(auto-fill, minmax(140px, 1fr));
          gap: 10px; padding: 10px 2px; }
  tr { display: contents; }
  td { width: auto; padding: 0; }
  label { font-size: 15px; }
}
"""


def render(chips: Sequence[tuple[str, str]], title: str, note: str) -> str:
    """HTML5 of (timestamp, address) pairs in the order given. `note` says what is shown."""
    rows = [chips[first : first + COLUMNS] for first in range(0, len(chips), COLUMNS)]
    body = "\n".join(f"<tr>\n{''.join(_cell(*chip) for chip in row)}</tr>" for row in rows)
    shown = (
        f"<table>\n<tbody>\n{body}\n</tbody>\n</table>" if rows else "<p>No acquisitions in this period.</p>"
    )
    return page(title, _STYLE, f"<p>{escape(note)}</p>\n{shown}\n")


def _cell(timestamp: str, address: str) -> str:
    when = datetime.strptime(timestamp, TIMESTAMP)
    return (
        f'<td><label><img id="{escape(timestamp)}" src="{escape(address)}" width="{SIZE}" height="{SIZE}" '
        f'alt="{when:%d %B %Y, %H:%M} UTC"><br>{escape(timestamp)}</label></td>\n'
    )
