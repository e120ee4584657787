"""The Images panel as a filmstrip, in every product."""

from __future__ import annotations

from steps import Script
from tour_hands import Hands

_CLEAR = 30


def stop(hands: Hands) -> Script:
    """True colour for the guide, the others to be looked at."""
    hands.arrange(below="images")
    yield from hands.look("true")
    yield from hands.keep("20-images")
    cloud = hands.panel("images").panel.cloud
    cloud.setValue(_CLEAR)
    hands.panel("images").panel.strip.choose(0)
    yield from hands.keep("20-images-clear", hands.panel("images"), guide="images")
    cloud.setValue(cloud.maximum())
    for look in ("ndvi", "scl", "radar"):
        yield from hands.look(look)
        yield from hands.keep(f"21-images-{look}")
    yield from hands.look("true")
    hands.panel("images")._add_all()
    yield 1500
    yield hands.drawn()
    yield from hands.keep("22-images-on-the-map")
