"""Who decided what on the picked parcel, and when; the latest counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.client.protocol import Decision
from qgis_cbm.core.outcomes import outcome_text
from qgis_cbm.core.piecemeal import Piecemeal
from qgis_cbm.gui import icons
from qgis_cbm.gui.literal import literal
from qgis_cbm.gui.outcomes import outcome_icons
from qgis_cbm.gui.widgets.steady_focus import keep_focus
from qgis_cbm.services.decisions import Decisions, History

_LINES = 4


class DecisionHistory(QWidget):
    """A list, the latest decision first and in bold, and the button that takes it back."""

    def __init__(self, decisions: Decisions, parent: QWidget | None = None):
        super().__init__(parent)
        self._decisions = decisions
        self._icons = outcome_icons()
        self._pieces = Piecemeal(self, awaited=False)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._list = QTreeWidget()
        self._list.setHeaderLabels(["", self.tr("When"), self.tr("Who"), self.tr("Reason")])
        self._list.setRootIsDecorated(False)
        self._list.setAlternatingRowColors(True)
        # A long reason ends in dots and stands in the tooltip: a scroll bar would take the room of a row.
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Decisions on this parcel, the latest first"))
        row = int(1.6 * self.fontMetrics().lineSpacing())
        self._list.setFixedHeight((_LINES + 1) * row)
        self._take_back = QPushButton(icons.theme("mActionUndo.svg"), self.tr("Take Back"))
        self._take_back.setToolTip(
            self.tr(
                "Add a decision that lets the one before the latest count again, “Inconclusive” where there "
                "was none; nothing is removed"
            )
        )
        self._take_back.clicked.connect(lambda: decisions.take_back())
        buttons = QHBoxLayout()
        buttons.addWidget(self._said, 1)
        buttons.addWidget(self._take_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)
        layout.addLayout(buttons)
        decisions.historyChanged.connect(self._show)
        decisions.savingChanged.connect(lambda _saving: self._enable())
        self._show(decisions.history)

    def _show(self, history: History | None) -> None:
        """Show at once whose history it is: what can be taken back is the latest line of it."""
        decisions = history.decisions if history is not None else ()
        self._list.clear()
        self._pieces.start(self._fill(decisions))
        if not decisions:
            keep_focus(self._list, self)
        self._list.setVisible(bool(decisions))
        if history is None:
            self._said.setText(self.tr("Looking for decisions…"))
        elif not history.decisions:
            self._said.setText(history.trouble or self.tr("Nothing decided yet."))
        else:
            self._said.setText("")
        self._enable()

    def _fill(self, decisions: Sequence[Decision]) -> Iterator[None]:
        for number, decision in enumerate(decisions):
            item = _item(decision, latest=number == 0)
            item.setIcon(0, self._icons.get(decision.outcome, QIcon()))
            self._list.addTopLevelItem(item)
            yield
        for column in range(3):
            self._list.resizeColumnToContents(column)

    def _enable(self) -> None:
        history = self._decisions.history
        some = history is not None and bool(history.decisions)
        usable = some and not self._decisions.obstacle
        if not usable:
            keep_focus(self._take_back, self)
        self._take_back.setVisible(some)
        self._take_back.setEnabled(usable)


def _item(decision: Decision, *, latest: bool) -> QTreeWidgetItem:
    when = QDateTime.fromSecsSinceEpoch(int(decision.decided_at))
    today = when.date() == QDate.currentDate()
    short = QLocale.FormatType.ShortFormat
    text = QLocale().toString(when.time(), short) if today else QLocale().toString(when.date(), short)
    words = " · ".join(filter(None, (decision.reason, decision.note.replace("\n", " "))))
    item = QTreeWidgetItem(["", text, decision.decided_by, words])
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, outcome_text(decision.outcome))
    exactly = QLocale().toString(when, QLocale.FormatType.LongFormat)
    tips = [outcome_text(decision.outcome), exactly, decision.reason, decision.note]
    if decision.earlier_geometry:
        tips.append(
            QCoreApplication.translate("DecisionHistory", "Decided when the parcel had another outline.")
        )
        item.setText(3, f"* {words}")
    for column in range(4):
        item.setToolTip(column, literal("\n".join(filter(None, tips))))
        font = item.font(column)
        font.setBold(latest)
        item.setFont(column, font)
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return item
