"""Go to a parcel by its id: from the search field, the work list, the peers, the locator or a layer."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from qgis_cbm.client.protocol import Parcel
from qgis_cbm.gui.widgets.highlight import zoom_to
from qgis_cbm.services.workspace import Workspace


class ParcelFinder(QObject):
    """A parcel asked for by its id may be anywhere: the map goes there when it arrives."""

    def __init__(self, canvas: QgsMapCanvas, workspace: Workspace, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas, self._workspace = canvas, workspace
        self._wanted = ""
        workspace.parcelChanged.connect(self._arrived)

    def close(self) -> None:
        """Stop following."""
        self._workspace.parcelChanged.disconnect(self._arrived)

    def find(self, pid: str) -> None:
        """Load the parcel of this id and show it on the map."""
        self._wanted = pid.strip()
        shown = self._workspace.parcel
        if shown is not None and shown.pid == self._wanted:
            self.zoom()
        self._workspace.find(self._wanted)

    def focus_map(self) -> None:
        """Give the keyboard to the map, where the keys of a decision work."""
        self._canvas.setFocus()

    def zoom(self) -> None:
        """Show the picked parcel with its surroundings."""
        if self._workspace.parcel is not None:
            zoom_to(self._canvas, self._workspace.parcel)

    def _arrived(self, parcel: Parcel | None) -> None:
        if parcel is not None:
            if parcel.pid == self._wanted:
                self.zoom()
            self._wanted = ""
