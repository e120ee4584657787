"""How the outcomes of decisions are called and coloured: in the card, the work list and the layer's style."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

UNDECIDED = ""
_TEXTS = {
    "compliant": QT_TRANSLATE_NOOP("Outcomes", "Compliant"),
    "not compliant": QT_TRANSLATE_NOOP("Outcomes", "Not compliant"),
    "inconclusive": QT_TRANSLATE_NOOP("Outcomes", "Inconclusive"),
    UNDECIDED: QT_TRANSLATE_NOOP("Outcomes", "Undecided"),
}
# Told apart with every kind of colour vision: by lightness, too. Marks carry a shape besides (`MARKS`).
COLOURS = {
    "compliant": "#2e9e5b",
    "not compliant": "#c8322e",
    "inconclusive": "#f0b323",
    UNDECIDED: "#9aa0a6",
}
MARKS = {"compliant": "check", "not compliant": "cross", "inconclusive": "question", UNDECIDED: ""}


def outcome_text(outcome: str) -> str:
    """Return an outcome in the user's language; one that is not ours as it is."""
    text = _TEXTS.get(outcome)
    return QCoreApplication.translate("Outcomes", text) if text is not None else outcome
