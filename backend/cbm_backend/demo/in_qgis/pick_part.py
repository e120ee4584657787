"""Picks: one click on the map after the other, and what an analyst does between two parcels."""

from __future__ import annotations

import session
from qgis.core import QgsProject
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QTimer
from qgis.PyQt.QtTest import QTest
from stage import Stage
from steps import Script, Until

PAUSE_MS = 150
WARM = 10
"""First clicks that are not counted: they load what stays."""


class PlotClock(QObject):
    """From a click to its plot on the screen (milliseconds): `first` with what is there, `whole` with all."""

    def __init__(self, stage: Stage):
        super().__init__(stage.window)
        self._workspace = stage.workspace
        self._plot = stage.panels["series"].panel.canvas
        self._clock = QElapsedTimer()
        self._before: tuple | None = None
        self.first: float | None = None
        self.whole: float | None = None
        self._plot.installEventFilter(self)
        # The last cards may change nothing on the plot: then there is no paint to wait for.
        self._workspace.busyChanged.connect(self._look_soon)

    def start(self) -> None:
        """The click comes now."""
        self._before = (self._workspace.series,)
        self.first = self.whole = None
        self._clock.start()

    def close(self) -> None:
        """Look no more."""
        self._plot.removeEventFilter(self)
        self._workspace.busyChanged.disconnect(self._look_soon)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look once the plot of the click at hand has been painted."""
        if event.type() == QEvent.Type.Paint and self._before is not None:
            # It is drawn in this event; after it the picture is on the screen.
            QTimer.singleShot(0, self._painted)
        return False

    def _look_soon(self, busy: bool) -> None:
        if not busy:
            QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        series = self._workspace.series
        if self._before is None or series is None or series is self._before[0]:
            return
        if not session.plot_is_current():
            return
        elapsed = self._clock.nsecsElapsed() / 1e6
        if self.first is None:
            self.first = elapsed
        if not self._workspace.busy:
            self.whole = elapsed
            self._before = None


def picks(stage: Stage, part: str, points: list[tuple[float, float]]) -> Script:
    """Click on each of the points; the first ones are not counted."""
    stage.panels.show("parcel", "series")
    yield from stage.look_at_parcels()
    yield 1000
    clock = PlotClock(stage)
    whole: list[float] = []
    first: list[float] = []
    missed = 0
    memory = 0.0
    layers = len(QgsProject.instance().mapLayers())
    for number, point in enumerate(points):
        if number == WARM:
            memory = stage.memory_mb()
        yield from stage.bring_into_view(*point)
        stage.meter.doing = "click"
        clock.start()
        stage.click(*point)
        try:
            yield Until(lambda: clock.whole is not None, f"the plot of click {number}", 10)
        except TimeoutError as error:
            missed += 1
            stage.note_error(part, str(error))
        else:
            if number >= WARM and clock.whole is not None and clock.first is not None:
                whole.append(clock.whole)
                first.append(clock.first)
        yield PAUSE_MS
        yield from between(stage, number)
        yield PAUSE_MS
    clock.close()
    yield Until(lambda: stage.tasks() == 0, "the last task")
    stage.keep(
        part,
        {
            "whole": whole,
            "first": first,
            "missed": missed,
            "growth_mb": stage.memory_mb() - memory,
            "memory_mb": stage.memory_mb(),
            "layers_left": len(QgsProject.instance().mapLayers()) - layers,
            "tasks_left": stage.tasks(),
            **plot_times(stage),
        },
    )


def plot_times(stage: Stage) -> dict[str, list[float]]:
    """How long the plot on the screen takes to draw where it has changed, and to paint where it has not."""
    from qgis_cbm.core import figures
    from qgis_cbm.gui.widgets import plot_painter

    plot = stage.panels["series"].panel.canvas
    found: dict[str, list[float]] = {"render": [], "paint": []}
    if plot.model is None or plot.view is None:
        return found
    size = figures.Size(plot.width(), plot.height(), plot.devicePixelRatioF())
    how = (plot.model, plot.view, size, plot.theme, plot.font())
    clock = QElapsedTimer()
    with stage.meter.paused():
        for name, do in (
            ("render", lambda: list(plot_painter.drawing(*how))),
            ("paint", plot.repaint),
        ):
            for _ in range(20):
                clock.start()
                do()
                found[name].append(clock.nsecsElapsed() / 1e6)
    return found


def between(stage: Stage, number: int) -> Script:
    """What an analyst does between two parcels: hover, zoom, another product, look around on the map."""
    panel, canvas, meter = stage.panels["series"].panel, stage.canvas, stage.meter
    plot = panel.canvas
    middle = QPoint(plot.width() // 2, plot.height() // 2)
    if number % 3 == 0:
        meter.doing = "hover"
        for step in range(8):
            QTest.mouseMove(plot, middle + QPoint(10 * step, 4 * step))
            yield 15
    if number % 7 == 0:
        meter.doing = "zoom the plot"
        plot.zoom(2)
        yield 200
        plot.reset_view()
    if number % 10 == 0:
        meter.doing = "another product"
        products = panel.controls.findChild(QgsCheckableComboBox)
        row = (number // 10) % products.count()
        products.setCheckedItems([products.itemText(0), products.itemText(row)])
        yield 100
    if number % 12 == 0:
        meter.doing = "zoom the map"
        canvas.zoomByFactor(0.8)
        yield 400
        canvas.zoomByFactor(1.25)
        yield 50
        yield stage.drawn()
