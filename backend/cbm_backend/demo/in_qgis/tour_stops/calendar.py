"""The season as a calendar: in its dock, then whole, in every product, and saved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis import utils
from steps import Script, Until
from tour_hands import Hands

_WHOLE = (
    ("true", ""),
    ("fcc", ""),
    ("ndvi", ""),
    ("histogram", ""),
    ("scatter", ""),
    ("vv", "A"),
    ("vh", "D"),
)
_FOR_GUIDE = {"true": "calendar", "histogram": "histogram"}


def stop(hands: Hands) -> Script:
    """The dock is high enough for the season in a window of its own only."""
    dock = hands.panel("images")
    hands.arrange(below="images")
    yield from hands.look("fcc")
    dock.panel.calendar.setChecked(True)
    yield hands.images_there()
    yield from hands.keep("30-calendar")
    with _window(hands):
        for look, direction in _WHOLE:
            yield from hands.look(look, direction)
            yield from hands.keep(f"31-calendar-{look}", dock, guide=_FOR_GUIDE.get(look, ""))
        for suffix, look in (("png", "histogram"), ("pdf", "vv")):
            yield from hands.look(look)
            target = hands.folder / f"calendar.{suffix}"
            dock.save_calendar(target)
            yield Until(target.exists, f"{target.name}")
            yield from hands.keep(f"32-calendar-saved-{suffix}")
            utils.iface.messageBar().clearWidgets()
    dock.panel.calendar.setChecked(False)
    yield from hands.look("true")


@contextmanager
def _window(hands: Hands) -> Iterator[None]:
    dock = hands.panel("images")
    dock.setFloating(True)
    dock.setGeometry(250, 10, 1000, 980)
    dock.show()
    try:
        yield
    finally:
        dock.setFloating(False)
