"""The hint in an empty line or text, readable in every theme."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLineEdit, QPlainTextEdit

from qgis_cbm.compat import is_deleted
from qgis_cbm.core.quiet_colour import quiet


class ReadableHint(QObject):
    """Colours the placeholder of a field, which owns this; QGIS' dark theme leaves it at a contrast of 2."""

    def __init__(self, line: QLineEdit | QPlainTextEdit):
        super().__init__(line)
        self._line = line
        self._colouring = False
        line.installEventFilter(self)

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        """Take the colours of the theme, once Qt has handed them to the line."""
        changes = (QEvent.Type.Show, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if event.type() in changes and not self._colouring:
            QTimer.singleShot(0, self._colour)
        return False

    def _colour(self) -> None:
        if is_deleted(self) or is_deleted(self._line) or self._written():
            return
        self._colouring = True
        # QGIS greys a line that was emptied, and with it the hint.
        self._line.setStyleSheet("")
        # Colours of its own would hide those of the theme; a style sheet gives its colours when it polishes.
        self._line.setPalette(QPalette())
        self._line.style().unpolish(self._line)
        self._line.style().polish(self._line)
        role, palette = QPalette.ColorRole, self._line.palette()
        # A line that cannot be used is pale; it may be so only now.
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
            hint = quiet(palette.color(group, role.Text), palette.color(group, role.Base))
            palette.setColor(group, role.PlaceholderText, hint)
        self._line.setPalette(palette)
        self._colouring = False

    def _written(self) -> bool:
        line = self._line
        return bool(line.text() if isinstance(line, QLineEdit) else line.toPlainText())
