"""Other parcels beside the picked one: those the analyst pinned, and its peers as a group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.analysis.indices import Index
from qgis_cbm.analysis.peer_group import PeerGroup
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.analysis.series import ParcelProducts
from qgis_cbm.client.errors import Cancelled, ClientError
from qgis_cbm.client.protocol import DataClient, DatasetKey, Parcel
from qgis_cbm.core import i18n
from qgis_cbm.core.settings import Connection
from qgis_cbm.services.parcel_series import ParcelSeries
from qgis_cbm.services.workspace import Workspace

MOST_PINS = 6
"""More curves than this cannot be told apart."""
PEERS_WITHIN_M = 5000.0
MOST_PEERS = 20
_PLACE = "peer series"


@dataclass(frozen=True)
class PeerWish:
    """What is compared: cards to fetch, SCL classes that hide the ground, indices of the user's own."""

    cards: frozenset[str]
    hidden: frozenset[int]
    own: tuple[Index, ...] = ()


class Comparison(QObject):
    """Follows the workspace. changed(): other pins, peers or trouble. Everything is on the main thread.

    pins: series of pinned parcels, oldest first, gone with the dataset (a source that has been asked again
    what it has is no other). peers: those of the picked parcel,
    None while they are not known. trouble: why they are not.
    """

    changed = pyqtSignal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self.pins: tuple[ParcelSeries, ...] = ()
        self.peers: PeerGroup | None = None
        self.trouble = ""
        self.waiting = False
        self._wanted: PeerWish | None = None
        self._bands: tuple[Sequence[str], float] = ((), 0.0)
        self._asked: tuple[Parcel, PeerWish] | None = None
        self._place = self._in_use()
        workspace.parcelChanged.connect(self._parcel_changed)
        workspace.datasetChanged.connect(self._dataset_changed)
        workspace.recovered.connect(self._fetch)

    @property
    def others(self) -> tuple[ParcelSeries, ...]:
        """The pinned parcels without the picked one."""
        parcel = self._workspace.parcel
        return tuple(pin for pin in self.pins if parcel is None or pin.parcel.pid != parcel.pid)

    def is_pinned(self, pid: str) -> bool:
        """Whether this parcel stays in the plot when another one is picked."""
        return any(pin.parcel.pid == pid for pin in self.pins)

    def pin(self, series: ParcelSeries) -> None:
        """Keep this parcel in the plot; the oldest one leaves when there are too many."""
        kept = [pin for pin in self.pins if pin.parcel.pid != series.parcel.pid]
        self.pins = (*kept, series)[-MOST_PINS:]
        self.changed.emit()

    def unpin(self, pid: str | None = None) -> None:
        """Let go of a parcel, or of all."""
        self.pins = tuple(pin for pin in self.pins if pid is not None and pin.parcel.pid != pid)
        self.changed.emit()

    def want_peers(self, wish: PeerWish | None, keys: Sequence[str] = (), threshold: float = 0.0) -> None:
        """Fetch the peers of every picked parcel from now on; None for no peers.

        keys, threshold: the bands that will be asked for first, which the task then computes.
        """
        self._wanted, self._bands = wish, (keys, threshold)
        self._fetch()

    def _parcel_changed(self, _parcel: Parcel | None) -> None:
        self._fetch()

    def _in_use(self) -> tuple[Connection | None, DatasetKey | None]:
        return self._workspace.connection, self._workspace.dataset

    def _dataset_changed(self) -> None:
        before, self._place = self._place, self._in_use()
        if self.pins and self._place != before:
            self.pins = ()
            self.changed.emit()

    def _fetch(self) -> None:
        parcel, wish = self._workspace.parcel, self._wanted
        if parcel is None or wish is None or not wish.cards:
            if self._asked is not None:
                self._workspace.forget(_PLACE)
            self._asked = None
            self._set(None, "", False)
            return
        if self._asked == (parcel, wish):
            return
        self._asked, bands = (parcel, wish), self._bands
        self._set(None, "", True)

        def question(client: DataClient, key: DatasetKey, feedback: QgsFeedback) -> PeerGroup:
            found, wanted = [], sorted(wish.cards)
            with client.joined():
                for peer in client.peers(key, parcel.pid, PEERS_WITHIN_M, MOST_PEERS, feedback):
                    if feedback.isCanceled():
                        raise Cancelled(Sentence("Loading was cancelled."))
                    cards = {card: client.series(key, peer.pid, card, feedback) for card in wanted}
                    found.append(ParcelProducts(cards, wish.hidden, wish.own))
            return PeerGroup(found).prepare(*bands)

        self._workspace.ask(
            _PLACE,
            self.tr("CbM: series of the peers of parcel {}").format(parcel.pid),
            question,
            lambda found: self._set(found, "", False),
            self._failed,
        )

    def _failed(self, error: ClientError) -> None:
        self._asked = None
        self._set(None, "" if isinstance(error, Cancelled) else i18n.message(error), False)

    def _set(self, peers: PeerGroup | None, trouble: str, waiting: bool) -> None:
        if (peers, trouble, waiting) != (self.peers, self.trouble, self.waiting):
            self.peers, self.trouble, self.waiting = peers, trouble, waiting
            self.changed.emit()
