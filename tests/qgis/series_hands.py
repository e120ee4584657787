"""What a user does with the Time-series dock, and reads from it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt


def choose(dock, *keys):
    """Check these products as a click on their box in the list does."""
    model = dock.panel.controls._product.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        wanted = (
            Qt.CheckState.Checked if index.data(Qt.ItemDataRole.UserRole) in keys else Qt.CheckState.Unchecked
        )
        if index.data(Qt.ItemDataRole.CheckStateRole) != wanted:
            model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


def choose_statistic(dock, name):
    box = dock.panel.controls._statistic
    box.setCurrentIndex(box.findData(name))
    box.activated.emit(box.currentIndex())


def message(dock) -> str:
    return dock.panel.canvas._message


def title(dock) -> str:
    return dock.panel._title.text()


def cells(dock, column) -> list[str]:
    dock.panel._as_table.setChecked(True)
    table = dock.panel.table.model()
    return [table.index(row, column).data() for row in range(table.rowCount())]


def enabled(dock, text) -> bool:
    return next(
        action for action in dock.panel.findChildren(type(dock.panel._pan)) if text in action.text()
    ).isEnabled()
