"""How tables of parcels look and behave, in every panel."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAbstractItemView, QTableView


def by_rows(table: QTableView) -> None:
    """Let a table be read and chosen from row by row; Tab leaves it."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setDefaultSectionSize(row_height(table))


def row_height(table: QTableView) -> int:
    """Return the height of a row, in pixels."""
    return int(table.fontMetrics().lineSpacing() * 1.5)
