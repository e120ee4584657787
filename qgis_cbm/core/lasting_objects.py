"""What Python's garbage collector no longer looks through: all that is there when the plugin is built.

QGIS, its plugins and their libraries hold more than 100,000 objects that stay as long as QGIS does. Now and
then the collector goes through all of them, in whichever thread happens to make an object, and nobody else
has Python's lock meanwhile: 65 ms in which nothing can be clicked. Of what comes after, it takes a few.
"""

from __future__ import annotations

import gc


class LastingObjects:
    """Sets apart what is there now, for as long as the plugin is loaded."""

    def __init__(self) -> None:
        self._ours = gc.get_freeze_count() == 0
        if self._ours:
            # What is garbage already goes first: it would stay, too.
            gc.collect()
            gc.freeze()

    def end(self) -> None:
        """Let the collector see everything again, unless somebody else had set it apart."""
        if self._ours:
            gc.unfreeze()
