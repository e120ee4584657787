"""Lists of boxes that show their entries whole."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox


def widen_popup(box: QComboBox) -> None:
    """Make the list as wide as its widest entry. Call it when the entries are set."""
    view = box.view()
    frame = 2 * view.frameWidth() + box.fontMetrics().averageCharWidth()
    view.setMinimumWidth(view.sizeHintForColumn(0) + frame)
