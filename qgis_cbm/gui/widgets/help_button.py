"""The button that opens the guide at a panel's chapter."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtWidgets import QToolButton

from qgis_cbm.gui import icons
from qgis_cbm.gui.help import show_help


def help_button(chapter: str, icon_size: QSize) -> QToolButton:
    """Return the button; chapter: an id of docs/analyst/guide.html."""
    button = QToolButton()
    text = QCoreApplication.translate("HelpButton", "Help")
    button.setIcon(icons.theme("mActionHelpContents.svg"))
    button.setIconSize(icon_size)
    button.setAutoRaise(True)
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(lambda _checked=False: show_help(chapter))
    return button
