"""Number boxes that show their number."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAbstractSpinBox


def make_room(box: QAbstractSpinBox) -> None:
    """Give a QgsSpinBox room for its clear button: its own hint forgets it, and the button covers the unit.

    Call it when range, prefix and suffix are set.
    """
    box.ensurePolished()
    box.setMinimumWidth(box.sizeHint().width() + round(1.5 * box.fontMetrics().height()))
