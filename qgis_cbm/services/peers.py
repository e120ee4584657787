"""The nearest parcels with the crop of the picked one, asked for only where somebody looks at them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.client.errors import ClientError
from qgis_cbm.client.protocol import Parcel, Peer
from qgis_cbm.core import i18n
from qgis_cbm.services.workspace import Workspace

_PLACE = "peers"


class Peers(QObject):
    """Follows the workspace's parcel while `watch(True)`. changed(): peers, trouble or waiting is another."""

    changed = pyqtSignal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._watched = False
        self._of: Parcel | None = None
        self.found: tuple[Peer, ...] = ()
        self.trouble = ""
        self.waiting = False
        workspace.parcelChanged.connect(self._look)
        workspace.recovered.connect(self._look)

    def close(self) -> None:
        """Stop following."""
        self._workspace.parcelChanged.disconnect(self._look)
        self._workspace.recovered.disconnect(self._look)

    def watch(self, watched: bool) -> None:
        """Somebody looks at the peers, or no longer does."""
        self._watched = watched
        self._look()

    def _look(self) -> None:
        parcel = self._workspace.parcel
        if parcel == self._of:
            return
        self._set((), "", False)
        self._of = None
        if parcel is None or not self._watched:
            self._workspace.forget(_PLACE)
            return
        self._of = parcel
        self._set((), "", True)
        self._workspace.ask(
            _PLACE,
            self.tr("CbM: peers of parcel {}").format(parcel.pid),
            lambda client, key, feedback: client.peers(key, parcel.pid, feedback=feedback),
            lambda found: self._set(found, "", False),
            self._failed,
        )

    def _failed(self, error: ClientError) -> None:
        self._of = None
        self._set((), i18n.message(error), False)

    def _set(self, found: tuple[Peer, ...], trouble: str, waiting: bool) -> None:
        if (found, trouble, waiting) != (self.found, self.trouble, self.waiting):
            self.found, self.trouble, self.waiting = found, trouble, waiting
            self.changed.emit()
