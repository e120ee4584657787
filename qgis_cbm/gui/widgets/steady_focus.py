"""Where the focus goes when what has it is greyed out or hidden."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget


def keep_focus(leaving: QWidget, refuge: QWidget) -> None:
    """Call it before `leaving` is disabled or hidden: `refuge` around it takes its focus.

    Qt would give the focus to the next control there is and scroll to it, with every decision.
    """
    focused = leaving.window().focusWidget()
    if focused is not None and (focused is leaving or leaving.isAncestorOf(focused)):
        refuge.setFocus()
