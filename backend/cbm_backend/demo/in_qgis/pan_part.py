"""500,000 parcels on the map: moved by a quarter of the screen until the map is complete."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QElapsedTimer, QObject, QSize, QTimer
from stage import Stage
from steps import Script, Until

SIZE = QSize(1600, 1000)
SCALES = (10_000, 25_000, 50_000, 1_000_000)
# A square around the middle: at the smallest scale the parcels stay in view.
LOOP = ((1, 0), (1, 0), (0, 1), (0, 1), (-1, 0), (-1, 0), (0, -1), (0, -1))
LAPS = 3
"""Laps that count; one before them warms up server, database and caches."""
PAUSE_MS = 150
_ROLE = "cbm/role"


class FrameClock(QObject):
    """From a move to the complete map on the screen, milliseconds."""

    def __init__(self, stage: Stage):
        super().__init__(stage.window)
        self._canvas = stage.canvas
        self._clock = QElapsedTimer()
        self._moving = False
        self.elapsed: float | None = None
        self._canvas.mapCanvasRefreshed.connect(self._refreshed)

    def move(self, across: float, down: float) -> None:
        """Move by quarters of the screen."""
        extent = self._canvas.extent()
        centre = extent.center()
        x = centre.x() + across * extent.width() / 4
        y = centre.y() - down * extent.height() / 4
        self.elapsed, self._moving = None, True
        self._clock.start()
        self._canvas.setCenter(QgsPointXY(x, y))
        self._canvas.refresh()

    def close(self) -> None:
        """Look no more."""
        self._canvas.mapCanvasRefreshed.disconnect(self._refreshed)
        self.deleteLater()

    def _refreshed(self) -> None:
        if self._moving:
            self._moving = False
            # The canvas paints itself before this comes.
            QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        self.elapsed = self._clock.nsecsElapsed() / 1e6


def pans(stage: Stage, part: str, style: str) -> Script:
    """All parcels of the dataset in use as a layer of the map, in the coordinates of a new project."""
    stage.hide_demo_layer()
    stage.meter.doing = "add the parcels"
    stage.plugin.session.layers.add(style)
    yield Until(lambda: bool(_layers()), "the layer of parcels")
    yield 200
    found: dict[str, list[float]] = {}
    filled: dict[str, float] = {}
    # QGIS gives a new project the coordinates of its first layer.
    crs = _layers()[0].crs()
    with stage.large_map(SIZE):
        stage.canvas.setDestinationCrs(crs)
        clock = FrameClock(stage)
        for scale in SCALES:
            stage.meter.doing = f"1:{scale:,}"
            _start_at(stage, scale)
            yield 50
            yield stage.drawn()
            times = found[str(scale)] = []
            for lap in range(1 + LAPS):
                for step in LOOP:
                    clock.move(*step)
                    yield Until(lambda: clock.elapsed is not None, f"the map at 1:{scale}", 60)
                    if lap and clock.elapsed is not None:
                        times.append(clock.elapsed)
                    yield PAUSE_MS
            filled[str(scale)] = _filled(stage)
        size = stage.canvas.size()
        clock.close()
    stage.keep(
        part,
        {
            "frames": found,
            "filled": filled,
            "size": [size.width(), size.height()],
            "crs": crs.authid(),
        },
    )
    QgsProject.instance().removeMapLayers([layer.id() for layer in _layers()])
    yield 300


def _layers() -> list:
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if str(layer.customProperty(_ROLE, "")).startswith("parcels ")]


def _start_at(stage: Stage, scale: int) -> None:
    """The middle of the parcels, a quarter of the screen to the upper left."""
    canvas = stage.canvas
    into_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        canvas.mapSettings().destinationCrs(),
        QgsProject.instance(),
    )
    canvas.setCenter(into_map.transform(QgsPointXY(*stage.wanted["middle"])))
    canvas.zoomScale(scale)
    extent = canvas.extent()
    centre = extent.center()
    canvas.setCenter(QgsPointXY(centre.x() - extent.width() / 4, centre.y() + extent.height() / 4))
    canvas.refresh()


def _filled(stage: Stage) -> float:
    """The share of the map that is not ground: something must have been drawn."""
    with stage.meter.paused():
        image = stage.canvas.grab().toImage()
        ground = stage.canvas.canvasColor().rgb()
        places = [(x, y) for x in range(5, image.width(), 37) for y in range(5, image.height(), 37)]
        return sum(image.pixel(x, y) != ground for x, y in places) / len(places)
