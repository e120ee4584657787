"""The state that the docks share: source, parcel and its series. The latest request wins."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.client.errors import ClientError, NotFound, UnknownDataset
from qgis_cbm.client.protocol import DataClient, DatasetKey, Parcel
from qgis_cbm.services.parcel_series import ParcelSeries, fetch_series
from qgis_cbm.services.source import ClientFactory, NoConnection, Source
from qgis_cbm.services.sources import make_client

__all__ = ["NoConnection", "Workspace"]

_LONG_ID = 60
"""Longer ones are text that was pasted by mistake: a sentence that holds all of it would cover the map."""
_APART_MS = 100
"""Nobody looks at more than ten parcels a second: of clicks in a row the server hears of the last one."""


@dataclass(frozen=True)
class _Found:
    """The parcels of a request, and the one of them that is taken."""

    candidates: tuple[Parcel, ...]
    parcel: Parcel


class Workspace(Source):
    """One analyst's session: the source, the picked parcel and its series.

    sought(str): another parcel is on its way; its id, empty where only its place is known.
    missed(str): the dataset has no parcel with this id.
    candidatesChanged(tuple[Parcel]): the parcels at the last place. parcelChanged(Parcel | None).
    seriesChanged(ParcelSeries | None).
    """

    sought = pyqtSignal(str)
    missed = pyqtSignal(str)
    candidatesChanged = pyqtSignal(object)
    parcelChanged = pyqtSignal(object)
    seriesChanged = pyqtSignal(object)

    def __init__(self, make: ClientFactory = make_client, parent: QObject | None = None):
        super().__init__(make, parent)
        self._candidates: tuple[Parcel, ...] = ()
        self._parcel: Parcel | None = None
        self._series: ParcelSeries | None = None
        self._seeking = False

    @property
    def candidates(self) -> tuple[Parcel, ...]:
        """The parcels at the last place asked for; several where they overlap."""
        return self._candidates

    @property
    def parcel(self) -> Parcel | None:
        """The picked parcel."""
        return self._parcel

    @property
    def series(self) -> ParcelSeries | None:
        """The series of the picked parcel; None until they are there."""
        return self._series

    @property
    def seeking(self) -> bool:
        """Whether another parcel is on its way, and that which is shown no longer the one that is meant."""
        return self.busy and (self._seeking or self._after_info is not None)

    def pick(self, lon: float, lat: float) -> None:
        """Load the parcel at a place (EPSG:4326 degrees) and its series."""
        self._load(
            self.tr("CbM: parcel at a place"),
            lambda client, key, feedback: client.parcels_at(key, lon, lat, feedback),
            lambda key: NotFound(self.tr("There is no parcel of {} here.").format(key)),
        )

    def find(self, pid: str) -> None:
        """Load the parcel of this id and its series."""
        pid = pid.strip()
        if pid:
            shown = pid if len(pid) <= _LONG_ID else f"{pid[:_LONG_ID]}…"
            self._load(
                self.tr("CbM: parcel {}").format(shown),
                lambda client, key, feedback: client.parcels_by_id(key, pid, feedback),
                lambda key: NotFound(self.tr("There is no parcel with id '{}' in {}.").format(shown, key)),
                pid=pid,
            )

    def choose(self, parcel: Parcel) -> None:
        """Take another one of the candidates."""
        if parcel != self._parcel:
            candidates = self._candidates
            self._load(
                self.tr("CbM: parcel {}").format(parcel.pid),
                lambda *_: (parcel,),
                lambda key: NotFound(str(key)),
                candidates,
                parcel.pid,
            )

    def clear(self) -> None:
        """Let go of the parcel."""
        self._after_info = self._unanswered = None
        self._leave()

    def _leave(self) -> None:
        self._slots.cancel("parcel")
        self._set_parcel(None)

    def _load(
        self,
        description: str,
        parcels: Callable[[DataClient, DatasetKey, QgsFeedback], tuple[Parcel, ...]],
        nothing: Callable[[DatasetKey], ClientError],
        candidates: tuple[Parcel, ...] | None = None,
        pid: str = "",
    ) -> None:
        """Fetch parcels, then all cards of the first one, in one task; an older one is dropped."""
        again = self._last_request = partial(self._load, description, parcels, nothing, candidates, pid)
        self._unanswered = None
        if self._info is None:
            self._after_info = again
            self.connect_server()
            if self.seeking:
                self.sought.emit(pid)
            return
        client, key, dataset = self._ready(), self._dataset, self.dataset_info
        if client is None:
            return
        if key is None or dataset is None:
            self._report(UnknownDataset(self.tr("Choose an area and a year first.")))
            return

        def work(feedback: QgsFeedback, early: Callable[[object], None]) -> ParcelSeries:
            with closing(client), client.joined():
                found = parcels(client, key, feedback)
                if not found:
                    raise nothing(key)
                early(_Found(candidates or found, found[0]))
                return fetch_series(client, dataset, found[0], feedback, early)

        def failed(error: ClientError) -> None:
            missing = bool(pid) and self._seeking and isinstance(error, NotFound)
            self._seeking = False
            self._unanswered = again
            if missing:
                self.missed.emit(pid)
            self._fail(self._report, error)

        self._seeking = True
        self._slots.start(
            "parcel", description, work, self._publish_series, failed, self._publish_early, _APART_MS
        )
        self.sought.emit(pid)

    def _publish_early(self, value: object) -> None:
        if isinstance(value, ParcelSeries):
            self._publish_series(value)
        elif isinstance(value, _Found):
            self._set_parcel(value.parcel, value.candidates)

    def _publish_series(self, series: ParcelSeries) -> None:
        self._series = series
        self.seriesChanged.emit(series)

    def _set_parcel(self, parcel: Parcel | None, candidates: tuple[Parcel, ...] = ()) -> None:
        """Show another parcel; the former series stays until the new one is there."""
        self._seeking = False
        if candidates != self._candidates:
            self._candidates = candidates
            self.candidatesChanged.emit(candidates)
        if parcel != self._parcel:
            self._parcel = parcel
            self.parcelChanged.emit(parcel)
        if parcel is None:
            self._drop_series()

    def _drop_series(self) -> None:
        if self._series is not None:
            self._series = None
            self.seriesChanged.emit(None)

    def _report(self, error: ClientError) -> None:
        if self._series is not None and self._series.parcel != self._parcel:
            self._drop_series()
        super()._report(error)
