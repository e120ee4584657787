"""How soon the main thread gets Python's lock while a task computes.

Python takes the lock from a busy thread after 5 ms. QGIS gives it away in every call of its API and takes it
again behind it, and Qt takes it whenever it asks one of our widgets something: ten times in one event are
50 ms in which nothing can be clicked. With a shorter interval they are 5; a task loses a few per cent.
"""

from __future__ import annotations

import sys

INTERVAL_S = 0.0005


class ShortTurns:
    """Shortens the interval for all of QGIS' Python while the plugin is loaded."""

    def __init__(self) -> None:
        self._before = sys.getswitchinterval()
        sys.setswitchinterval(min(self._before, INTERVAL_S))

    def end(self) -> None:
        """Put it back as it was."""
        sys.setswitchinterval(self._before)
