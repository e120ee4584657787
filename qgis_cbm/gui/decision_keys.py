"""Keys of the analyst: 1, 2, 3 decide, N and P walk the work list, U goes to the next undecided parcel.

They work in CbM's panels and on the map, nowhere else: a digit typed into an attribute table decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QShortcut, QWidget

from qgis_cbm.client.protocol import OUTCOMES
from qgis_cbm.compat import is_deleted
from qgis_cbm.services.work_list import WorkList


class DecisionKeys(QObject):
    """Installs the keys on panels (with all their fields) and on the map canvas.

    decide: what a digit does; ready: whether keys on the map may decide, that is, whether the analyst sees on
    which parcel.
    """

    def __init__(
        self,
        work_list: WorkList,
        decide: Callable[[str], None],
        ready: Callable[[], bool],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._shortcuts: list[QShortcut] = []
        self._ready = ready
        self._keys: dict[str, Callable[[], None]] = {
            str(number): partial(decide, outcome) for number, outcome in enumerate(OUTCOMES, 1)
        }
        self._keys.update({"N": work_list.next, "P": work_list.previous, "U": work_list.next_undecided})

    def install(self, widget: QWidget, *, on_map: bool = False) -> None:
        """Let the keys work in a panel, or on the map."""
        context = Qt.ShortcutContext
        for key, do in self._keys.items():
            shortcut = QShortcut(QKeySequence(key), widget)
            shortcut.setContext(context.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda do=do: self._press(do, on_map))
            self._shortcuts.append(shortcut)

    def close(self) -> None:
        """Take the keys back."""
        for shortcut in self._shortcuts:
            if not is_deleted(shortcut):
                shortcut.setEnabled(False)
                shortcut.deleteLater()
        self._shortcuts.clear()

    def _press(self, do: Callable[[], None], on_map: bool) -> None:
        if not on_map or self._ready():
            do()
