"""When QGIS has time: while it is still busy with its own start, timers come late."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QElapsedTimer, QTimer

_FIRST_MS, _LATE_MS, _AT_MOST_MS = 100, 20, 3000


def when_calm(call: Callable[[], None]) -> None:
    """Call this once a timer comes when it should, in three seconds at the latest. Main thread."""
    begun = QElapsedTimer()
    begun.start()

    def wait(for_ms: int) -> None:
        due = begun.elapsed() + for_ms

        def look() -> None:
            if begun.elapsed() - due > _LATE_MS and begun.elapsed() < _AT_MOST_MS:
                wait(_LATE_MS)
            else:
                call()

        QTimer.singleShot(for_ms, look)

    wait(_FIRST_MS)
