"""A decision and the history it joins."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QPlainTextEdit
from steps import Script, Until
from tour_hands import Hands

_CARD = 665


def stop(hands: Hands) -> Script:
    """Before it is stored for the guide: the history then shows no date of today."""
    dock, decisions = hands.panel("parcel"), hands.session.decisions
    yield Until(lambda: decisions.history is not None, "the history")
    box = dock.card.box
    box.findChild(QComboBox).setEditText("growth as declared")
    box.findChild(QPlainTextEdit).setPlainText("Potatoes all season, harvested in October.")
    yield from hands.keep("90-deciding", dock, guide="decide", most=_CARD)
    before = len(decisions.history.decisions)
    box.decide("compliant")
    yield Until(
        lambda: decisions.history is not None and len(decisions.history.decisions) > before, "the decision"
    )
    yield from hands.keep("91-decided")
