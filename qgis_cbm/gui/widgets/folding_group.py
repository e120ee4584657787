"""A titled group that can be folded and remembers it."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget


def folding_group(name: str, title: str, content: QWidget) -> QgsCollapsibleGroupBox:
    """Return a group that remembers under its object name whether it is folded."""
    group = QgsCollapsibleGroupBox(title)
    group.setObjectName(name)
    group.setSaveCollapsedState(True)
    group.setScrollOnExpand(False)
    QVBoxLayout(group).addWidget(content)
    name_fold(group)
    return group


def name_fold(group: QgsCollapsibleGroupBox) -> list[QToolButton]:
    """Let Tab reach the arrow that folds a group, and screen readers say which; returns it."""
    folds = group.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for fold in folds:
        fold.setAccessibleName(group.title())
        fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return folds
