"""What the parts of a scripted session share: the window, the map, the meter and where results are kept."""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import session
from block_meter import BlockMeter
from qgis import utils
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtCore import QPoint, QSize, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar
from steps import Script, Until


class Stage:
    """The running desktop. Main thread."""

    def __init__(self, wanted: dict):
        self.wanted = wanted
        self.plugin = session.plugin()
        self.workspace, self.panels = self.plugin.workspace, self.plugin.panels
        self.canvas, self.window = utils.iface.mapCanvas(), utils.iface.mainWindow()
        self.meter = BlockMeter(self.window)
        self._results = Path(wanted["result"])
        self._kept: dict = {"errors": {}}

    def keep(self, part: str, values: dict) -> None:
        """Write down what is known by now: nothing of it is lost if the session ends early."""
        with self.meter.paused():
            self._kept[part] = values
            self._kept["intervals"] = {
                name: [round(interval, 1) for interval in intervals]
                for name, intervals in self.meter.intervals.items()
            }
            self._kept["long"] = self.meter.long
            self._kept["collections"] = self.meter.collections
            if self.meter.stacks is not None:
                self._kept["stacks"] = self.meter.stacks.longest()
            draft = self._results.with_suffix(".part")
            draft.write_text(json.dumps(self._kept))
            draft.replace(self._results)

    def note_error(self, where: str, sentence: str) -> None:
        """Something went wrong; the session goes on and the benchmark says so."""
        self._kept["errors"].setdefault(where, []).append(sentence)

    def click(self, lon: float, lat: float) -> None:
        """Click on the map with the tool that is chosen."""
        place = self._pixel(lon, lat)
        QTest.mouseClick(
            self.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )

    def look_at_parcels(self) -> Script:
        """The whole of the demo's landscape on the map, ready for clicks."""
        yield 700  # a map whose size has changed takes half a second to follow
        layer = self.demo_layer
        self._show_layer(layer, True)
        self.canvas.setDestinationCrs(layer.crs())
        self.canvas.setMapTool(self.plugin.actions.pick_tool)
        yield from self._all_parcels()

    def bring_into_view(self, lon: float, lat: float) -> Script:
        """Show all parcels again where a place is out of view: a panel that grew made the map smaller."""
        if not self.canvas.viewport().rect().contains(self._pixel(lon, lat)):
            self.meter.doing = "all parcels on the map"
            yield from self._all_parcels()

    def _all_parcels(self) -> Script:
        self.canvas.setExtent(self.demo_layer.extent())
        self.canvas.refresh()
        yield 50
        yield self.drawn()

    @property
    def demo_layer(self) -> QgsMapLayer:
        """The parcels of the demo as a file."""
        return session.add_parcels(self.wanted["layer"], self.wanted["crop_column"])

    def hide_demo_layer(self) -> None:
        """Take it from the map for now."""
        self._show_layer(self.demo_layer, False)

    def drawn(self) -> Until:
        """Until the map is complete."""
        return Until(lambda: not self.canvas.isDrawing(), "the map", 60)

    def use(self, connection: object, dataset: dict) -> Script:
        """Take a connection and a dataset into use."""
        session.use(connection, dataset)
        yield Until(lambda: self.workspace.info is not None, "the list of datasets")
        yield Until(lambda: not self.workspace.busy, "an idle session")

    @contextmanager
    def wide_panel(self, name: str, height: int) -> Iterator[None]:
        """One of the plugin's panels below the map, as wide as the window; all is put back afterwards."""
        state = self.window.saveState()
        with self.meter.paused():
            for dock in self.window.findChildren(QDockWidget):
                dock.setVisible(dock is self.panels[name])
            self.panels.show(name)
            self.window.resizeDocks([self.panels[name]], [height], Qt.Orientation.Vertical)
        try:
            yield
        finally:
            with self.meter.paused():
                self.window.restoreState(state)

    @contextmanager
    def large_map(self, size: QSize) -> Iterator[None]:
        """The map alone, exactly this large; everything is back in its place afterwards."""
        state, geometry = self.window.saveState(), self.window.geometry()
        with self.meter.paused():
            for bar in (*self.window.findChildren(QDockWidget), *self.window.findChildren(QToolBar)):
                bar.hide()
            for _ in range(3):
                QgsApplication.processEvents()
                lacking = size - self.canvas.size()
                self.window.resize(self.window.size() + lacking)
        try:
            yield
        finally:
            with self.meter.paused():
                self.window.restoreState(state)
                self.window.setGeometry(geometry)

    def picture(self, name: str) -> None:
        """Keep what the screen shows beside the results, for whoever tries the benchmark."""
        with self.meter.paused():
            self.window.screen().grabWindow(0).save(str(self._results.with_name(f"{name}.png")))

    def tasks(self) -> int:
        """How many tasks QGIS has."""
        return QgsApplication.taskManager().count()

    def memory_mb(self) -> float:
        """Memory of this process that is its own, after garbage is collected."""
        with self.meter.paused():
            gc.collect()
            pages = int(Path("/proc/self/statm").read_text().split()[1])
            shared = int(Path("/proc/self/statm").read_text().split()[2])
        return (pages - shared) * os.sysconf("SC_PAGE_SIZE") / 1e6

    def _show_layer(self, layer: QgsMapLayer, shown: bool) -> None:
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(shown)

    def _pixel(self, lon: float, lat: float) -> QPoint:
        """Where a place (degrees) is on the map's widget."""
        into_map = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"),
            self.canvas.mapSettings().destinationCrs(),
            QgsProject.instance(),
        )
        pixel = self.canvas.getCoordinateTransform().transform(into_map.transform(QgsPointXY(lon, lat)))
        return QPoint(round(pixel.x()), round(pixel.y()))
