# Run by QGIS: connects the plugin, shows the parcels, picks one; with a picture wanted, saves it and ends.
import json
import os
import sys
from pathlib import Path

from qgis import utils
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import QTimer

sys.path.insert(0, json.loads(Path(os.environ["CBM_DESKTOP_CONFIG"]).read_text())["scripts"])
import session

wanted = session.config()
SCALE = 10_000


def start() -> None:
    """Show the parcels and ask the server what it has."""
    if session.plugin() is None:
        session.fail("the plugin did not load; see the messages above")
        return
    if wanted["picture"]:
        session.unattended()
    session.fill_screen()
    # Over imagery the outlines are enough, and the fields themselves can be seen.
    layer = session.add_parcels(wanted["layer"], "" if wanted["imagery"] else wanted["crop_column"])
    if wanted["imagery"]:
        session.add_true_colour(wanted["imagery"]["bands"], wanted["imagery"]["title"])
    utils.iface.mapCanvas().setDestinationCrs(layer.crs())
    session.connect(wanted)
    session.when(lambda: session.plugin().workspace.info is not None, pick, "the server's list of datasets")


def pick() -> None:
    """Look at the wanted parcel and pick it."""
    parcel = wanted["parcel"]
    canvas = utils.iface.mapCanvas()
    into_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        canvas.mapSettings().destinationCrs(),
        QgsProject.instance(),
    )
    canvas.setCenter(into_map.transform(parcel["lon"], parcel["lat"]))
    # A scale, not an extent: the map's units may be degrees.
    canvas.zoomScale(SCALE)
    workspace = session.plugin().workspace
    workspace.pick(parcel["lon"], parcel["lat"])
    session.when(lambda: workspace.series is not None and not workspace.busy, shown, "the parcel's series")


def shown() -> None:
    """Raise the docks; where a picture is wanted, wait for the plot."""
    session.plugin().panels.show("parcel", "series")
    if wanted["picture"]:
        canvas = utils.iface.mapCanvas()
        session.when(lambda: session.plot_is_current() and not canvas.isDrawing(), settle, "the plot")


def settle() -> None:
    """Let the map and docks finish painting."""
    QTimer.singleShot(800, session.guarded(save))


def save() -> None:
    """Take the picture and end."""
    window = utils.iface.mainWindow()
    window.grab().save(wanted["picture"])
    session.leave(0)


session.begin(start)
