"""Images of a parcel lie on one another: the map shows one, and all in turn while QGIS plays them.

Every ticked layer costs the main thread some milliseconds whenever the map is drawn, and eight times more for
the map around it, although only one of a season's images can be seen.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from qgis_cbm.core import layers, temporal


class PlayedImages(QObject):
    """Ticks all images while the map shows a span of time, and afterwards those that were ticked before."""

    def __init__(self, canvas: QgsMapCanvas | None, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas = canvas
        self._ticked: list[str] = []
        self._were_playing = self.playing
        if canvas is not None:
            canvas.temporalRangeChanged.connect(self._look)

    @property
    def playing(self) -> bool:
        """Whether the temporal controller is on."""
        return self._canvas is not None and not self._canvas.temporalRange().isInfinite()

    def show(self, layer_ids: Sequence[str], best: str) -> None:
        """Show one of some layers that were just added, all of them where QGIS plays them."""
        if self.playing:
            self._ticked += [layer_id for layer_id in layer_ids if layer_id != best]
        layers.tick(layer_ids if self.playing else [best], True)
        span = layers.span_of(layer_ids)
        if len(layer_ids) > 1 and span is not None and self._canvas is not None:
            temporal.offer(self._canvas, span)

    def close(self) -> None:
        """Follow the map no more."""
        if self._canvas is not None:
            self._canvas.temporalRangeChanged.disconnect(self._look)
            self._canvas = None

    def _look(self) -> None:
        if self.playing == self._were_playing:
            return
        self._were_playing = self.playing
        if self.playing:
            self._ticked = list(layers.unticked_images())
            layers.tick(self._ticked, True)
        else:
            layers.tick(self._ticked, False)
            self._ticked = []
