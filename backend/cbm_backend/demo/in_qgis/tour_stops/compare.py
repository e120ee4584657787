"""Two dates compared, with a divider and side by side."""

from __future__ import annotations

from steps import Script
from tour_hands import Hands


def stop(hands: Hands) -> Script:
    """A clear date in spring and one in summer."""
    hands.arrange(below="images")
    yield from hands.look("true")
    panel, chips = hands.panel("images").panel, hands.session.chips.chips
    clear = [number for number, chip in enumerate(chips) if not chip.cloud] or [0, len(chips) - 1]
    panel.strip.choose(clear[0])
    panel.compareWanted.emit()
    dialog = hands.panel("images")._dialog
    dialog.boxes[1].setCurrentIndex(clear[len(clear) // 2])
    dialog.move(300, 120)
    yield from hands.keep("40-compare", dialog, guide="compare")
    dialog._both.setChecked(True)
    yield from hands.keep("41-compare-side-by-side")
