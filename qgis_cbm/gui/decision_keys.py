"""Keys of the analyst: 1, 2, 3 decide, N and P walk the work list, U goes to the next undecided parcel.

They work where the analyst looks at the parcel, nowhere else: a digit typed into an attribute table or a list
of years decides nothing.
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
    """Installs the keys on the card (with all its fields), the work list, the map, the plot and the images.

    decide: what a digit does; ready: whether the analyst sees on which parcel; show: lets him see it.
    """

    def __init__(
        self,
        work_list: WorkList,
        decide: Callable[[str], None],
        ready: Callable[[], bool],
        show: Callable[[], None],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._shortcuts: list[QShortcut] = []
        self._ready, self._show = ready, show
        self._decide: dict[str, Callable[[], None]] = {
            str(number): partial(decide, outcome) for number, outcome in enumerate(OUTCOMES, 1)
        }
        self._walk = {"N": work_list.next, "P": work_list.previous, "U": work_list.next_undecided}

    def install(
        self,
        widget: QWidget,
        *,
        beside: bool = False,
        taken: str = "",
        meant: Callable[[], bool] = lambda: True,
    ) -> None:
        """Let the keys work in a widget; `taken` are those that mean something else there.

        beside: the widget does not tell on which parcel one decides. While the card is hidden, the first
        digit brings it into view and decides nothing. meant: whether the parcel that the widget points at is
        the one that is shown; where it is not it lets that one be shown, and nothing is decided.
        """
        decide = {key: partial(self._seeing, do, meant) for key, do in self._decide.items()}
        keys = {**(decide if beside else self._decide), **self._walk}
        for key, do in keys.items():
            if key in taken:
                continue
            shortcut = QShortcut(QKeySequence(key), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda do=do: do())
            self._shortcuts.append(shortcut)

    def close(self) -> None:
        """Take the keys back."""
        for shortcut in self._shortcuts:
            if not is_deleted(shortcut):
                shortcut.setEnabled(False)
                shortcut.deleteLater()
        self._shortcuts.clear()

    def _seeing(self, decide: Callable[[], None], meant: Callable[[], bool]) -> None:
        seen = self._ready()
        if not seen:
            self._show()
        if meant() and seen:
            decide()
