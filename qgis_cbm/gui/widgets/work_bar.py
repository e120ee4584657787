"""The place in the work list: previous, next, and how many are left."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from qgis_cbm.gui import icons
from qgis_cbm.gui.literal import literal
from qgis_cbm.services.work_list import WorkList


class WorkBar(QWidget):
    """One line, seen only where there is a list."""

    def __init__(self, work_list: WorkList, icon_size: QSize, parent: QWidget | None = None):
        super().__init__(parent)
        self._work = work_list
        self._place = QLabel()
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        previous, following, undecided = (
            (self.tr("Previous parcel of the work list (P)"), "mActionArrowLeft.svg", work_list.previous),
            (self.tr("Next parcel of the work list (N)"), "mActionArrowRight.svg", work_list.next),
            (self.tr("Next parcel without a decision (U)"), "mActionDoubleArrowRight.svg",
             work_list.next_undecided),
        )  # fmt: skip
        self._previous, self._next, self._undecided = (
            self._button(*button, icon_size) for button in (previous, following, undecided)
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._previous)
        layout.addWidget(self._place, 1)
        layout.addWidget(self._next)
        layout.addWidget(self._undecided)
        work = work_list
        for signal in (work.reset, work.changed, work.moved, work.narrowed, work.strayed):
            signal.connect(self._show)
        self._show()

    def _button(self, text: str, icon: str, do: Callable[[], None], icon_size: QSize) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.theme(icon))
        button.setIconSize(icon_size)
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: do())
        return button

    def _show(self, *_: object) -> None:
        work, left = self._work, self._work.undecided
        self.setVisible(len(work) > 0)
        text = self.tr("{} of {} · {} undecided")
        self._place.setText(text.format(work.place or "–", work.walked, left))
        self._place.setToolTip(literal(work.name))
        self._previous.setEnabled(work.has(-1))
        self._next.setEnabled(work.has(1))
        self._undecided.setEnabled(left > 0)
