# Run by QGIS: walks through the panels as an analyst does and keeps a picture of every station.
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis import utils
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDialog

sys.path.insert(0, json.loads(Path(os.environ["CBM_DESKTOP_CONFIG"]).read_text())["scripts"])
import session

wanted = session.config()
folder = Path(wanted["picture"])
SCALE = 10_000
SETTLED_MS = 700


@dataclass(frozen=True)
class Station:
    """What is done, and when it can be looked at; `at_once` for what is seen while something loads."""

    name: str
    do: Callable[[], None]
    ready: Callable[[], bool] = lambda: True
    at_once: bool = False


def panel(name: str):
    """One of the plugin's docks."""
    return session.plugin().panels[name]


def workspace():
    """The session's state."""
    return session.plugin().workspace


def connect() -> None:
    """Show the fields over imagery and ask the server what it has."""
    layer = session.add_parcels(wanted["layer"], "" if wanted["imagery"] else wanted["crop_column"])
    if wanted["imagery"]:
        session.add_true_colour(wanted["imagery"]["bands"], wanted["imagery"]["title"])
    utils.iface.mapCanvas().setDestinationCrs(layer.crs())
    session.connect(wanted)


def pick() -> None:
    """Go to the parcel and click on it."""
    parcel, canvas = wanted["parcel"], utils.iface.mapCanvas()
    into_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        canvas.mapSettings().destinationCrs(),
        QgsProject.instance(),
    )
    canvas.setCenter(into_map.transform(parcel["lon"], parcel["lat"]))
    canvas.zoomScale(SCALE)
    workspace().pick(wanted["parcel"]["lon"], wanted["parcel"]["lat"])


def loaded() -> bool:
    """Whether the parcel's plot is on screen."""
    return workspace().series is not None and not workspace().busy and session.plot_is_current()


def compare_with_peers() -> None:
    """Peers as a grey ground, a smooth curve beside the observations."""
    bar = panel("series").panel
    if not bar._peers.isChecked():
        bar._peers.trigger()
    panel("series")._switch("smooth", "medium")


def peers_there() -> bool:
    """Whether the peers are fetched."""
    return session.plugin().session.comparison.peers is not None


def products(*keys: str) -> Callable[[], None]:
    """Check these products in the chooser."""

    def do() -> None:
        session.plugin().panels.show("series")
        panel("series").raise_()
        model = panel("series").panel.controls._product.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            wanted_state = (
                Qt.CheckState.Checked
                if index.data(Qt.ItemDataRole.UserRole) in keys
                else Qt.CheckState.Unchecked
            )
            model.setData(index, wanted_state, Qt.ItemDataRole.CheckStateRole)

    return do


def click() -> None:
    """Choose an observation in the middle of the season."""
    from qgis_cbm.gui.widgets.plot_surface import Point

    canvas = panel("series").panel.canvas
    clear = canvas.model.lines[0].clear.nonzero()[0]
    canvas.set_point(Point(0, int(clear[len(clear) // 2])))
    canvas.clicked.emit(canvas.point)


def chip_there() -> bool:
    """Whether its image has come into the plot."""
    return panel("series").panel.canvas._chip is not None


def images(look: str) -> Callable[[], None]:
    """Bring the filmstrip up with one look."""

    def do() -> None:
        session.plugin().panels.show("images")
        panel("images").raise_()
        box = panel("images").panel.look
        box.setCurrentIndex(box.findData(look))
        box.activated.emit(box.currentIndex())

    return do


def images_there() -> bool:
    """Whether all chips are drawn."""
    chips = session.plugin().session.chips
    return bool(chips.chips) and not chips.missing and not panel("images")._undrawn


def calendar(on: bool) -> Callable[[], None]:
    """The season as a calendar, or the filmstrip again."""
    return lambda: panel("images").panel.calendar.setChecked(on)


def whole_calendar(look: str, direction: str = "") -> Callable[[], None]:
    """The calendar in a window of its own, high enough for the season."""

    def do() -> None:
        images(look)()
        calendar(True)()
        dock, box = panel("images"), panel("images").panel.direction
        box.setCurrentIndex(box.findData(direction))
        box.activated.emit(box.currentIndex())
        dock.setFloating(True)
        dock.setGeometry(250, 10, 1000, 980)
        dock.show()

    return do


def save_calendar(suffix: str) -> Callable[[], None]:
    """The calendar as a file beside the pictures."""
    return lambda: panel("images").save_calendar(folder / f"calendar.{suffix}")


def saved(suffix: str) -> Callable[[], bool]:
    """Whether it is there."""
    return lambda: (folder / f"calendar.{suffix}").exists()


def back_to_strip() -> None:
    """The Images panel in its place, as a filmstrip."""
    panel("images").setFloating(False)
    utils.iface.messageBar().clearWidgets()
    calendar(False)()


def compare() -> None:
    """Two clear dates beside each other."""
    strip, chips = panel("images").panel.strip, session.plugin().session.chips.chips
    clear = [number for number, chip in enumerate(chips) if not chip.cloud] or [0, len(chips) - 1]
    strip.choose(clear[0])
    panel("images").panel.compareWanted.emit()
    dialog = panel("images")._dialog
    dialog.boxes[1].setCurrentIndex(clear[-1])
    dialog.move(300, 120)


def close_dialogs() -> None:
    """Put the windows away."""
    for dialog in utils.iface.mainWindow().findChildren(QDialog):
        if dialog.objectName().startswith("Cbm"):
            dialog.close()


def decide() -> None:
    """Decide on the parcel."""
    session.plugin().panels.show("parcel")
    panel("parcel").raise_()
    session.plugin().session.decisions.decide("compliant", "growth as declared", "seen on all dates")


def decided() -> bool:
    """Whether the history shows it."""
    history = session.plugin().session.decisions.history
    return history is not None and bool(history.decisions)


def work_list() -> None:
    """The list of parcels to go through."""
    session.plugin().panels.show("worklist")
    panel("worklist").raise_()


def by_decision() -> None:
    """All parcels on the map in the colours of their decisions."""
    from qgis_cbm.core import parcel_styles

    session.plugin().session.layers.add(parcel_styles.BY_DECISION)


def foi() -> None:
    """All parcels on the map of crops."""
    session.plugin().panels.show("foi")
    panel("foi").raise_()
    if wanted["class_raster"]:
        raster = QgsRasterLayer(wanted["class_raster"], "Crop map")
        QgsProject.instance().addMapLayer(raster, False)
        QgsProject.instance().layerTreeRoot().addLayer(raster)
        parts = panel("foi").panel
        parts.settings.names.setFilePath(str(Path(wanted["class_raster"]).with_suffix(".yml")))
        parts.raster.setLayer(raster)
        parts.parcels.setLayer(session.add_parcels(wanted["layer"], ""))
        parts.scope.setCurrentIndex(parts.scope.findData("all"))
        parts.run.emit()


def foi_there() -> bool:
    """Whether all parcels are judged."""
    return not wanted["class_raster"] or (panel("foi").panel.model.rowCount() > 0 and idle())


def go_to_flagged() -> None:
    """The first parcel of the results, which is a flagged one."""
    table = panel("foi").panel.table
    table.selectRow(0)
    table.clicked.emit(table.model().index(0, 0))


def nothing_answers() -> None:
    """A server that is not there."""
    from qgis_cbm.core.settings import Connection

    workspace().use_connection(Connection("nowhere", "http://127.0.0.1:9", ""), workspace().dataset)
    workspace().connect_server()


def idle() -> bool:
    """Whether nothing is fetched and the map is drawn."""
    return not workspace().busy and not utils.iface.mapCanvas().isDrawing()


STATIONS = (
    Station("01-empty", lambda: session.plugin().panels.show("parcel", "series")),
    Station("02-connected", connect, lambda: workspace().info is not None and idle()),
    Station("03-loading", pick, at_once=True),
    Station("04-parcel", lambda: None, lambda: loaded() and idle()),
    Station("05-peers-and-smooth", compare_with_peers, lambda: peers_there() and loaded() and idle()),
    Station("05-weather", products("index/NDVI", "weather/tmean", "weather/prec"), loaded),
    Station("05-four-panels", products("index/NDVI", "s2/B08", "weather/tmean", "weather/prec"), loaded),
    Station("05-again", products("index/NDVI"), loaded),
    Station("05-clicked", click, chip_there),
    Station("05-distance", lambda: panel("series")._switch("deviation", True), loaded),
    Station("06-images", images("true"), images_there),
    Station("07-images-ndvi", images("ndvi"), images_there),
    Station("08-images-radar", images("radar"), images_there),
    Station("09-calendar", lambda: (images("fcc")(), calendar(True)()), images_there),
    Station("09-calendar-true", whole_calendar("true"), images_there),
    Station("09-calendar-fcc", whole_calendar("fcc"), images_there),
    Station("09-calendar-ndvi", whole_calendar("ndvi"), images_there),
    Station("09-calendar-histogram", whole_calendar("histogram"), images_there),
    Station("09-calendar-histogram-saved", save_calendar("png"), saved("png")),
    Station("09-calendar-scatter", whole_calendar("scatter"), images_there),
    Station("09-calendar-vv-ascending", whole_calendar("vv", "A"), images_there),
    Station("09-calendar-vh-descending", whole_calendar("vh", "D"), images_there),
    Station("09-calendar-radar-saved", save_calendar("pdf"), saved("pdf")),
    Station("10-compare", lambda: (back_to_strip(), images("true")()), images_there),
    Station("10-compare", compare),
    Station("11-decided", lambda: (close_dialogs(), decide()), decided),
    Station("12-work-list", work_list),
    Station("13-map-by-decision", by_decision, idle),
    Station("14-foi", foi, foi_there),
    Station("15-foi-flagged", go_to_flagged, lambda: loaded() and idle()),
    Station("16-dark", lambda: QgsApplication.setUITheme("Night Mapping"), idle),
    Station("17-nothing-answers", nothing_answers, idle),
)
left = list(STATIONS)


def start() -> None:
    """Begin where the plugin has just been loaded."""
    if session.plugin() is None:
        session.fail("the plugin did not load; see the messages above")
        return
    session.unattended()
    session.fill_screen()
    go_on()


def go_on() -> None:
    """Go to the next station."""
    if not left:
        session.leave(0)
        return
    station = left.pop(0)
    station.do()
    if station.at_once:
        QTimer.singleShot(15, session.guarded(lambda: keep(station.name)))
    else:
        session.when(station.ready, lambda: settle(station.name), f"station {station.name}")


def settle(name: str) -> None:
    """Let everything finish painting."""
    QTimer.singleShot(SETTLED_MS, session.guarded(lambda: keep(name)))


def keep(name: str) -> None:
    """Keep the picture: the whole screen, windows of ours included."""
    window = utils.iface.mainWindow()
    window.screen().grabWindow(0).save(str(folder / f"{name}.png"))
    go_on()


session.begin(start)
