"""QGIS' temporal controller and a plot that move each other."""

from __future__ import annotations

from qgis.core import QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDateTime, QObject, Qt, pyqtSignal

HALF_DAY = 43200
FRAME_S = 86400.0
"""How far the controller goes in a step: a day is as long as an image is shown."""


def offer(canvas: QgsMapCanvas, span: QgsDateTimeRange) -> None:
    """Let a controller that is off go over a span from day to day, once the user switches it on.

    By itself it takes that of the first layer with a time, in steps of an hour.
    """
    controller = canvas.temporalController()
    off = QgsTemporalNavigationObject.NavigationMode.NavigationOff
    if isinstance(controller, QgsTemporalNavigationObject) and controller.navigationMode() == off:
        _set_span(controller, span)


def _set_span(controller: QgsTemporalNavigationObject, span: QgsDateTimeRange) -> None:
    controller.setTemporalExtents(span)
    controller.setFrameDuration(QgsInterval(FRAME_S))


class TemporalLink(QObject):
    """moved(float, float): what the map shows begins and ends then, seconds UTC; both NaN when it is always.

    The controller is left as it was found when the link ends.
    """

    moved = pyqtSignal(float, float)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas = canvas
        self._on = False
        self._before: tuple[object, QgsDateTimeRange, QgsInterval] | None = None

    @property
    def on(self) -> bool:
        """Whether both move each other."""
        return self._on

    def switch(self, on: bool) -> None:
        """Begin or end."""
        if on == self._on:
            return
        self._on = on
        if on:
            self._canvas.temporalRangeChanged.connect(self._tell)
            self._tell()
        else:
            self._canvas.temporalRangeChanged.disconnect(self._tell)
            self._restore()
            self.moved.emit(float("nan"), float("nan"))

    def show(self, time: float) -> None:
        """Let the map show the day around a time (seconds UTC)."""
        controller = self._canvas.temporalController()
        if not self._on or not isinstance(controller, QgsTemporalNavigationObject):
            return
        modes = QgsTemporalNavigationObject.NavigationMode
        moment = QDateTime.fromSecsSinceEpoch(round(time), Qt.TimeSpec.UTC)
        self._remember(controller)
        if controller.navigationMode() == modes.Animated:
            controller.setCurrentFrameNumber(controller.findBestFrameNumberForFrameStart(moment))
            return
        if controller.navigationMode() != modes.FixedRange:
            controller.setNavigationMode(modes.FixedRange)
        controller.setTemporalExtents(QgsDateTimeRange(moment.addSecs(-HALF_DAY), moment.addSecs(HALF_DAY)))

    def play(self, start: float, stop: float) -> None:
        """Let the controller run from day to day over a span of time (seconds UTC), from its start."""
        controller = self._canvas.temporalController()
        if not self._on or not isinstance(controller, QgsTemporalNavigationObject):
            return
        self._remember(controller)
        first, last = (QDateTime.fromSecsSinceEpoch(round(t), Qt.TimeSpec.UTC) for t in (start, stop))
        controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
        _set_span(controller, QgsDateTimeRange(first, last))
        controller.rewindToStart()

    def close(self) -> None:
        """End the link for good."""
        self.switch(False)

    def _remember(self, controller: QgsTemporalNavigationObject) -> None:
        """Keep how the controller was found."""
        if self._before is None:
            found = (controller.navigationMode(), controller.temporalExtents(), controller.frameDuration())
            self._before = found

    def _tell(self) -> None:
        shown = self._canvas.temporalRange()
        if shown.isInfinite() or not shown.begin().isValid() or not shown.end().isValid():
            self.moved.emit(float("nan"), float("nan"))
        else:
            self.moved.emit(shown.begin().toMSecsSinceEpoch() / 1000, shown.end().toMSecsSinceEpoch() / 1000)

    def _restore(self) -> None:
        controller = self._canvas.temporalController()
        if self._before is not None and isinstance(controller, QgsTemporalNavigationObject):
            mode, extents, frame = self._before
            controller.setTemporalExtents(extents)
            controller.setFrameDuration(frame)
            controller.setNavigationMode(mode)
        self._before = None
