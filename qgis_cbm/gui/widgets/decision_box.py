"""Decide on the picked parcel: three buttons, a reason, a note."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QElapsedTimer, QEvent, Qt
from qgis.PyQt.QtGui import QTextCursor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.client.protocol import MOST_NOTE, MOST_REASON, OUTCOMES
from qgis_cbm.core.outcomes import outcome_text
from qgis_cbm.gui.outcomes import outcome_icon
from qgis_cbm.gui.widgets.flow_layout import FlowLayout
from qgis_cbm.gui.widgets.readable_hint import ReadableHint
from qgis_cbm.gui.widgets.steady_focus import keep_focus
from qgis_cbm.services.decisions import Decisions
from qgis_cbm.services.workspace import Workspace

_REASONS = "cbm/recent_reasons"
_MOST_REASONS = 12
_BOUNCE_MS = 400
"""A second press so soon is no second thought: it would replace a decision by one without its reason."""


class DecisionBox(QWidget):
    """Buttons are greyed out with the reason where the source or login cannot decide."""

    def __init__(self, workspace: Workspace, decisions: Decisions, parent: QWidget | None = None):
        super().__init__(parent)
        self._decisions = decisions
        self._since = QElapsedTimer()
        self._buttons: dict[str, QPushButton] = {}
        self._reason = QComboBox()
        self._note = QPlainTextEdit()
        self._state = QLabel()
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._build()
        decisions.savingChanged.connect(self._show_state)
        decisions.settled.connect(self._stored)
        workspace.parcelChanged.connect(self._parcel_changed)
        workspace.connectionChanged.connect(self._show_state)
        self._show_state()

    def decide(self, outcome: str) -> None:
        """Store this outcome with the reason and note entered; a key that bounces decides once."""
        bounced = self._since.isValid() and self._since.elapsed() < _BOUNCE_MS
        if not (bounced or self._decisions.obstacle):
            self._since.start()
            self._decisions.decide(outcome, self._reason.currentText(), self._note.toPlainText())

    def _build(self) -> None:
        row = QWidget()
        buttons = FlowLayout(row)
        for number, outcome in enumerate(OUTCOMES, 1):
            text = outcome_text(outcome)
            button = QPushButton(outcome_icon(outcome), f"{text} ({number})")
            button.setAccessibleName(text)
            button.clicked.connect(lambda _checked=False, outcome=outcome: self.decide(outcome))
            buttons.addWidget(button)
            self._buttons[outcome] = button
        self._reason.setEditable(True)
        self._reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._reason.lineEdit().setMaxLength(MOST_REASON)
        # Whoever has written a reason decides next: a digit is a decision again, not text.
        self._reason.lineEdit().returnPressed.connect(self._buttons[OUTCOMES[0]].setFocus)
        self._reason.lineEdit().setPlaceholderText(self.tr("In a word or two, if need be"))
        ReadableHint(self._reason.lineEdit())
        for field in (self._reason, self._reason.lineEdit()):
            field.setAccessibleName(self.tr("Reason of the decision"))
        self._reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._fill_reasons()
        self._note.setTabChangesFocus(True)
        self._note.setPlaceholderText(self.tr("Anything worth knowing later"))
        ReadableHint(self._note)
        self._note.setAccessibleName(self.tr("Note on the decision"))
        self._note.setFixedHeight(int(2.8 * self.fontMetrics().lineSpacing()))
        self._note.textChanged.connect(self._limit_note)
        self._state.setWordWrap(True)
        form = QGridLayout()
        form.setColumnStretch(1, 1)
        for line, (text, field) in enumerate(
            ((self.tr("Reason"), self._reason), (self.tr("Note"), self._note))
        ):
            label = QLabel(text)
            label.setBuddy(field)
            form.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            form.addWidget(field, line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(row)
        layout.addWidget(self._state)
        self.setTabOrder(self._reason, self._note)
        self.setTabOrder(self._note, self._buttons[OUTCOMES[0]])

    def changeEvent(self, event: QEvent) -> None:
        """Keep the note two lines high with another font."""
        if event.type() == QEvent.Type.FontChange:
            self._note.setFixedHeight(int(2.8 * self.fontMetrics().lineSpacing()))
        super().changeEvent(event)

    def _show_state(self, *_: object) -> None:
        obstacle = self._decisions.obstacle
        for number, (outcome, button) in enumerate(self._buttons.items(), 1):
            if obstacle:
                keep_focus(button, self)
            button.setEnabled(not obstacle)
            tip = self.tr("Decide: {} (key {})").format(outcome_text(outcome), number)
            button.setToolTip(obstacle or tip)
        self._state.setText(self.tr("Storing…") if self._decisions.saving else obstacle)
        self._state.setVisible(bool(self._state.text()))

    def _parcel_changed(self, *_: object) -> None:
        """What was written is about the parcel before."""
        self._clear()
        self._show_state()

    def _stored(self, decision: object) -> None:
        self._remember(getattr(decision, "reason", ""))
        self._clear()

    def _clear(self) -> None:
        self._reason.setCurrentIndex(-1)
        self._reason.clearEditText()
        self._note.clear()

    def _limit_note(self) -> None:
        """Take away what was typed or pasted last: what stood there before stays, and the cursor, too."""
        excess = len(self._note.toPlainText()) - MOST_NOTE
        if excess > 0:
            cursor = self._note.textCursor()
            cursor.setPosition(max(0, cursor.position() - excess), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def _remember(self, reason: str) -> None:
        if reason:
            known = [reason, *(other for other in _recent_reasons() if other != reason)]
            QgsSettings().setValue(_REASONS, known[:_MOST_REASONS])
            self._fill_reasons()

    def _fill_reasons(self) -> None:
        self._reason.clear()
        self._reason.addItems(_recent_reasons())
        self._reason.setCurrentIndex(-1)


def _recent_reasons() -> list[str]:
    stored = QgsSettings().value(_REASONS, [])
    stored = [stored] if isinstance(stored, str) else stored or []
    return [str(reason) for reason in stored if reason]
