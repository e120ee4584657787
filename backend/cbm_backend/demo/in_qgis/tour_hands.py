"""What the stops of the tour do with the desktop, and how they keep what they see."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import session
from qgis import utils
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QWidget
from steps import Script, Until

SCALE = 10_000
SETTLED_MS = 700
_LOADING_MS = 400
_SIDE, _BOTTOM = 345, 400
"""Width and height in pixels of the plugin's docks."""


class Hands:
    """The desktop, and the folder for pictures; those of the guide go to `guide/` in it. Main thread."""

    def __init__(self, wanted: dict):
        self.wanted = wanted
        self.folder = Path(wanted["picture"])
        self.plugin = session.plugin()
        self.workspace, self.session, self.panels = (
            self.plugin.workspace,
            self.plugin.session,
            self.plugin.panels,
        )
        self.canvas, self.window = utils.iface.mapCanvas(), utils.iface.mainWindow()

    # What the screen shows

    def keep(self, name: str, *parts: QWidget, guide: str = "", most: int = 0) -> Script:
        """Keep the screen once everything has been painted; for the guide the parts of it, or all.

        most: so many rows of pixels are enough for the guide.
        """
        yield SETTLED_MS
        self.keep_at_once(name)
        if guide:
            self._cut(guide, parts, most)

    def keep_at_once(self, name: str) -> None:
        """Keep the screen as it is: what is seen while something loads."""
        self.window.screen().grabWindow(0).save(str(self.folder / f"{name}.png"))

    def _cut(self, guide: str, parts: tuple[QWidget, ...], most: int) -> None:
        whole = QRect()
        for part in parts or (self.window,):
            whole = whole.united(QRect(part.mapToGlobal(QPoint(0, 0)), part.size()))
        if most:
            whole.setHeight(min(whole.height(), most))
        picture = self.window.screen().grabWindow(0, whole.x(), whole.y(), whole.width(), whole.height())
        (self.folder / "guide").mkdir(exist_ok=True)
        picture.save(str(self.folder / "guide" / f"{guide}.png"))

    # Where one arrives

    def arrive(self) -> Script:
        """Connect and pick the parcel, without pictures."""
        self.arrange()
        session.save_server(self.wanted)
        yield from self.connect()
        yield from self.show_map()
        yield from self.pick()
        self.arrange()

    def arrange(self, side: str = "parcel", below: str = "series", height: int = _BOTTOM) -> None:
        """One panel at the side and one below, as large as they always are in the pictures."""
        for name in ("Browser", "ProcessingToolbox"):
            self.dock(name).hide()
        self.panels.show(side, below)
        for dock, size, direction in (
            (self.panel(side), _SIDE, Qt.Orientation.Horizontal),
            (self.panel(below), height, Qt.Orientation.Vertical),
        ):
            dock.raise_()
            self.window.resizeDocks([dock], [size], direction)
        self.window.resizeDocks([self.dock("Layers")], [260], Qt.Orientation.Horizontal)

    def connect(self) -> Script:
        """Ask the server what it has."""
        saved = self.workspace.connections.find(session.CONNECTION)
        session.use(saved, self.wanted["dataset"])
        yield Until(lambda: self.workspace.info is not None and not self.workspace.busy, "the datasets", 60)

    def show_map(self) -> Script:
        """The fields as outlines over the season's clearest picture, near the parcel."""
        wanted = self.wanted
        layer = session.add_parcels(wanted["layer"], "" if wanted["imagery"] else wanted["crop_column"])
        if wanted["imagery"]:
            session.add_true_colour(wanted["imagery"]["bands"], wanted["imagery"]["title"])
        self.canvas.setDestinationCrs(layer.crs())
        self.go_near()
        yield SETTLED_MS  # a map that is about to be drawn does not say so
        yield self.drawn()

    def go_near(self, scale: float = SCALE) -> None:
        """Move the map to the parcel."""
        place = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"),
            self.canvas.mapSettings().destinationCrs(),
            QgsProject.instance(),
        ).transform(self.wanted["parcel"]["lon"], self.wanted["parcel"]["lat"])
        self.canvas.setCenter(place)
        # A scale, not an extent: the map's units may be degrees.
        self.canvas.zoomScale(scale)

    def pick(self) -> Script:
        """Click on the parcel."""
        self.workspace.pick(self.wanted["parcel"]["lon"], self.wanted["parcel"]["lat"])
        yield self.loaded()

    def find(self, pid: str) -> Script:
        """Pick another parcel by its id."""
        before = self.workspace.parcel
        self.session.work_list.wanted.emit(pid)
        yield Until(lambda: self.workspace.parcel is not before, f"parcel {pid}")
        yield self.loaded()

    def keep_loading(self, name: str, pid: str) -> Script:
        """What is seen while a parcel loads: the server holds its breath."""
        os.killpg(self.wanted["server"], signal.SIGSTOP)
        try:
            self.session.work_list.wanted.emit(pid)
            yield _LOADING_MS
            self.keep_at_once(name)
        finally:
            os.killpg(self.wanted["server"], signal.SIGCONT)
        yield Until(lambda: self.workspace.parcel is not None and self.workspace.parcel.pid == pid, pid)
        yield self.loaded()

    # What is waited for

    def loaded(self) -> Until:
        """The parcel's series, and its plot where the panel is seen."""
        visible = self.panel("series").panel.canvas.isVisible
        return Until(
            lambda: (
                self.workspace.series is not None
                and not self.workspace.busy
                and (not visible() or session.plot_is_current())
            ),
            "the series",
            60,
        )

    def drawn(self) -> Until:
        """The map."""
        return Until(lambda: not self.canvas.isDrawing() and not self.workspace.busy, "the map", 60)

    def images_there(self) -> Until:
        """All images, drawn."""
        chips, dock = self.session.chips, self.panel("images")
        return Until(lambda: bool(chips.chips) and not chips.missing and not dock._undrawn, "images", 120)

    # What is used

    def panel(self, name: str) -> QDockWidget:
        """One of the plugin's docks."""
        return self.panels[name]

    def dock(self, name: str) -> QDockWidget:
        """One of QGIS' own docks."""
        return self.window.findChild(QDockWidget, name)

    def look(self, name: str, direction: str = "") -> Script:
        """Choose what the Images panel shows, and the passes of a radar look."""
        panel = self.panel("images").panel
        for box, value in ((panel.look, name), (panel.direction, direction)):
            box.setCurrentIndex(box.findData(value))
            box.activated.emit(box.currentIndex())
        yield self.images_there()

    def products(self, *keys: str) -> Script:
        """Check these products in the chooser of the series, and no others."""
        model = self.panel("series").panel.controls._product.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            chosen = index.data(Qt.ItemDataRole.UserRole) in keys
            state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
            model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        yield self.loaded()

    def put_away(self) -> Script:
        """Close windows and messages, remove what was added to the map, go back to the parcel."""
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.close()
        for widget in QgsApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.close()
        utils.iface.messageBar().clearWidgets()
        root = QgsProject.instance().layerTreeRoot()
        for group in list(root.findGroups()):
            root.removeChildNode(group)
        self.arrange()
        self.go_near()
        yield self.drawn()
