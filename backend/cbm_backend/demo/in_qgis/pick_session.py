# Run by QGIS: an analyst's session, scripted. Clicks parcels on the map, moves about, changes products,
# hovers, and notes how long each click took until its plot was on the screen and how long the UI thread was
# blocked.
import json
import os
import sys
from pathlib import Path

from qgis import utils
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest

sys.path.insert(0, json.loads(Path(os.environ["CBM_DESKTOP_CONFIG"]).read_text())["scripts"])
import session
from block_meter import BlockMeter

wanted = session.config()
PAUSE_MS = 150


class Picks(QObject):
    """One pick after the other; everything between them happens as a person would do it."""

    def __init__(self):
        super().__init__(utils.iface.mainWindow())
        plugin = session.plugin()
        self.workspace, self.plot = plugin.workspace, plugin.panels["series"].panel.canvas
        self.canvas, self.tool = utils.iface.mapCanvas(), plugin.actions.pick_tool
        self.points = list(wanted["points"])
        self.meter = BlockMeter(self)
        self.clock = QElapsedTimer()
        self.times: list[float] = []
        self.first_times: list[float] = []
        self.before = None
        self.first_seen = False
        self.plot.installEventFilter(self)
        # The last cards may change nothing on the plot: then there is no paint to wait for.
        self.workspace.busyChanged.connect(lambda busy: busy or QTimer.singleShot(0, self.painted))

    def eventFilter(self, watched, event):
        """Note when the plot of the click at hand has been painted."""
        if event.type() == QEvent.Type.Paint and self.before is not None and session.plot_is_current():
            # After this event the picture is on the screen.
            QTimer.singleShot(0, self.painted)
        return False

    def painted(self) -> None:
        """The first plot of the new parcel, and the one with everything there is."""
        series = self.workspace.series
        if self.before is None or series is None or series is self.before[0]:
            return
        elapsed = self.clock.nsecsElapsed() / 1e6
        if not self.first_seen:
            self.first_seen = True
            self.first_times.append(elapsed)
        if self.workspace.busy or not session.plot_is_current():
            return
        self.before = None
        self.times.append(elapsed)
        QTimer.singleShot(PAUSE_MS, self.between)

    def start(self) -> None:
        """The first pick warms everything up; it is not counted."""
        self.canvas.setMapTool(self.tool)
        self.click()

    def click(self) -> None:
        """Click into the next parcel that is on the screen."""
        into_map = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"),
            self.canvas.mapSettings().destinationCrs(),
            QgsProject.instance(),
        )
        point = self.points.pop(0)
        pixel = self.canvas.getCoordinateTransform().transform(into_map.transform(*point))
        self.before = (self.workspace.series,)
        self.first_seen = False
        self.clock.start()
        QTest.mouseClick(
            self.canvas.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(round(pixel.x()), round(pixel.y())),
        )
        number = len(self.times)
        QTimer.singleShot(10_000, lambda: self.late(number))

    def late(self, number: int) -> None:
        """Give up where a click brings nothing."""
        if len(self.times) == number and self.before is not None:
            parcel = self.workspace.parcel.pid if self.workspace.parcel else "none"
            state = f"parcel {parcel}, busy {self.workspace.busy}, plot current {session.plot_is_current()}"
            session.fail(f"click {number} brought no plot within 10 s: {state}")

    def between(self) -> None:
        """What an analyst does between two parcels."""
        number = len(self.times)
        if number == 1:
            self.times.clear()
            self.first_times.clear()
            self.times.append(-1.0)
            self.meter.start()
        controls = session.plugin().panels["series"].panel.controls
        middle = QPoint(self.plot.width() // 2, self.plot.height() // 2)
        if number % 3 == 0:
            for step in range(8):
                QTest.mouseMove(self.plot, middle + QPoint(10 * step, 4 * step))
        if number % 7 == 0:
            self.plot.zoom(2)
            QTimer.singleShot(200, self.plot.reset_view)
        if number % 10 == 0:
            products = controls.findChild(QgsCheckableComboBox)
            row = (number // 10) % products.count()
            products.setCheckedItems([products.itemText(0), products.itemText(row)])
        if number % 12 == 0:
            self.canvas.zoomByFactor(0.8)
            QTimer.singleShot(300, lambda: self.canvas.zoomByFactor(1.25))
        if not self.points:
            QTimer.singleShot(500, session.guarded(self.finish))
            return
        QTimer.singleShot(PAUSE_MS if number % 12 else 1200, session.guarded(self.click))

    def finish(self) -> None:
        """Write what was measured and end QGIS."""
        intervals = self.meter.stop()
        result = {"click_ms": self.times[1:], "first_plot_ms": self.first_times, "interval_ms": intervals}
        Path(wanted["result"]).write_text(json.dumps(result))
        session.leave(0)


def start() -> None:
    """Show the parcels and connect."""
    session.unattended()
    session.fill_screen()
    layer = session.add_parcels(wanted["layer"], wanted["crop_column"])
    canvas = utils.iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    canvas.refresh()
    if wanted.get("database_url"):
        session.connect_database(wanted)
    else:
        session.connect(wanted)
    session.when(lambda: session.plugin().workspace.info is not None, ready, "the server's list of datasets")


def ready() -> None:
    """Begin when the map is drawn."""
    session.plugin().panels.show("parcel", "series")
    canvas, picks = utils.iface.mapCanvas(), Picks()
    session.when(
        lambda: not canvas.isDrawing(), lambda: QTimer.singleShot(1500, lambda: picks.start()), "the map"
    )


QTimer.singleShot(0, session.guarded(start))
