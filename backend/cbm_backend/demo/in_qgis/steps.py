"""Scripts that run inside QGIS without blocking it: generators that say what they wait for."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import ClassVar

from qgis.PyQt.QtCore import QElapsedTimer, QObject, Qt, QTimer

LOOK_EVERY_MS = 10


@dataclass(frozen=True)
class Until:
    """Wait for a condition; `what` is said when it does not come about within `seconds`."""

    condition: Callable[[], bool]
    what: str
    seconds: float = 20.0


Script = Generator["int | Until", None, None]


class Steps(QObject):
    """Runs a script: it yields milliseconds to let pass, or an `Until`; one that is late raises TimeoutError.

    `ended(error or None)` is called once.
    """

    running: ClassVar[set[Steps]] = set()  # nothing else may hold on to a script

    def __init__(self, script: Script, ended: Callable[[BaseException | None], None], parent: QObject):
        super().__init__(parent)
        self._script, self._ended = script, ended
        self._until: Until | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin with the next turn of the event loop."""
        self.running.add(self)
        self._timer.start(0)

    def _look(self) -> None:
        """Go on, unless what is waited for has not come."""
        until, error = self._until, None
        if until is not None and not until.condition():
            if self._clock.elapsed() < until.seconds * 1000:
                self._timer.start(LOOK_EVERY_MS)
                return
            error = TimeoutError(f"waited {until.seconds:.0f} s for {until.what}")
        self._until = None
        self._go_on(error)

    def _go_on(self, error: TimeoutError | None) -> None:
        try:
            wait = next(self._script) if error is None else self._script.throw(error)
        except StopIteration:
            self._end(None)
        except Exception as trouble:
            traceback.print_exc()
            self._end(trouble)
        else:
            if isinstance(wait, Until):
                self._until = wait
                self._clock.start()
                self._timer.start(0)
            else:
                self._timer.start(wait)

    def _end(self, error: Exception | None) -> None:
        self.running.discard(self)
        self._ended(error)
