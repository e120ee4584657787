"""Outcomes of decisions as icons: colour and shape, so that neither is needed alone."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from qgis_cbm.core.outcomes import COLOURS
from qgis_cbm.gui import icons


def outcome_icon(outcome: str) -> QIcon:
    """Return the mark of an outcome; empty stands for undecided."""
    return icons.own(f"outcome-{outcome.replace(' ', '-') or 'undecided'}")


def outcome_icons() -> dict[str, QIcon]:
    """Return the marks of all outcomes, for lists: one icon for many lines is drawn once."""
    return {outcome: outcome_icon(outcome) for outcome in COLOURS}
