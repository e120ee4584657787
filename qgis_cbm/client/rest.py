"""A CbM server over its REST contract. The transport is handed in."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import replace

from qgis_cbm.analysis.series import WEATHER
from qgis_cbm.analysis.timeseries import Observations
from qgis_cbm.client import addresses, codec, codec_v1, weather
from qgis_cbm.client.addresses import dataset_parameters as named
from qgis_cbm.client.bulk_series import BulkSeries
from qgis_cbm.client.errors import (
    BadPolygon,
    NotFound,
    NotOffered,
    NotOurServer,
    ServerFault,
    no_parcel,
)
from qgis_cbm.client.http import Server, Transport
from qgis_cbm.client.protocol import (
    CARDS_WITH_SCL,
    LISTED_MOST,
    PARCELS_MOST,
    PEERS_MOST,
    PEERS_WITHIN_M,
    Chip,
    DatasetKey,
    Decision,
    Feedback,
    ListedParcel,
    Parcel,
    Peer,
    Scene,
    ServerInfo,
    Skip,
    TileSource,
)

_LONGEST_ID = 200
_PAGE, _SCENES, _PAGE_OF_PARCELS = 10_000, 5000, 1000


@contextmanager
def _naming(key: DatasetKey, pid: str) -> Iterator[None]:
    """Around a question about one parcel: what is not found is that parcel."""
    try:
        yield
    except NotFound as error:
        raise no_parcel(key, pid, detail=error.detail) from None


class RestClient:
    """`DataClient` on a CbM server, ours or the original's."""

    def __init__(self, url: str, transport: Transport):
        """Raise `ClientError` when the address cannot be one."""
        self._server = Server(url, transport)
        self._where = self._server.where
        self._without_scl: set[DatasetKey] = set()
        self._original = False
        self._one_by_one = False  # an older server: it gives the series of one parcel at a time

    def prepare(self) -> None:
        """Take what only the main thread may read."""
        self._server.transport.prepare()

    def info(self, feedback: Feedback | None = None) -> ServerInfo:
        """Return the datasets this user may read."""
        found = codec.decode_info(self._server.query("info", {}, feedback), self._where)
        tiles = f"{self._server.base}/backgrounds/{{name}}/{{z}}/{{x}}/{{y}}.png"
        found = replace(
            found,
            datasets=tuple(
                replace(dataset, base_map_tiles=tiles) if dataset.base_maps else dataset
                for dataset in found.datasets
            ),
        )
        self._without_scl = {dataset.key for dataset in found.datasets if dataset.scl is False}
        self._original = not found.software
        return found

    def parcels_at(
        self, key: DatasetKey, lon: float, lat: float, feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels at a place (EPSG:4326 degrees), with geometry; empty where there is none."""
        place = {"lon": f"{lon:.9f}", "lat": f"{lat:.9f}", "withGeometry": "True"}
        reply = self._server.query(
            "parcelByLocation", {**addresses.dataset_parameters(key), **place}, feedback
        )
        return codec.decode_parcels(reply, key, self._where)

    def parcels_by_id(
        self, key: DatasetKey, pid: str, feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels with this id, with geometry. Raises `NotFound` when there is none."""
        wanted = {"pid": pid, "withGeometry": "True"}
        reply = self._server.query("parcelByID", {**named(key), **wanted}, feedback)
        found = codec.decode_parcels(reply, key, self._where)
        if not found:
            raise no_parcel(key, pid)
        return found

    def parcels_in(
        self, key: DatasetKey, ring: Sequence[tuple[float, float]], feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels that touch a polygon (see `DataClient`)."""
        polygon = "-".join(f"{lon:.9f}_{lat:.9f}" for lon, lat in addresses.closed_ring(ring))
        wanted = {"polygon": polygon, "only_ids": "False", "withGeometry": "True", "max": PARCELS_MOST}
        reply = self._server.query(
            "parcelsByPolygon", {**addresses.dataset_parameters(key), **wanted}, feedback
        )
        if not reply:
            raise BadPolygon(addresses.BAD_POLYGON)
        return codec.decode_parcels(reply, key, self._where)

    def list_parcels(
        self,
        key: DatasetKey,
        crop: str = "",
        outcome: str | None = None,
        most: int = LISTED_MOST,
        feedback: Feedback | None = None,
    ) -> tuple[ListedParcel, ...]:
        """Return the first parcels with this crop and latest decision (see `DataClient`)."""
        found: list[ListedParcel] = []
        url = addresses.items_url(self._server.base, key, {"crop": crop, "limit": _PAGE_OF_PARCELS})
        while len(found) < most and url:
            reply = self._server.get(url, feedback)
            page = codec_v1.decode_listed(reply, self._where)
            found += [parcel for parcel in page if outcome is None or parcel.outcome == outcome]
            after = addresses.parameter(codec_v1.next_link(reply), "after")
            asked = {"crop": crop, "limit": _PAGE_OF_PARCELS, "after": after}
            url = addresses.items_url(self._server.base, key, asked) if after else ""
        return tuple(found[:most])

    def find_parcels(
        self, key: DatasetKey, pids: Collection[str], feedback: Feedback | None = None
    ) -> tuple[ListedParcel, ...]:
        """Return what is known of these parcels (see `DataClient`)."""
        # What is longer is nobody's id, and would be refused with all others.
        wanted, found = [pid for pid in dict.fromkeys(pids) if 0 < len(pid) <= _LONGEST_ID], []
        for first in range(0, len(wanted), _PAGE_OF_PARCELS):
            asked = {"dataset": key.name, "pids": wanted[first : first + _PAGE_OF_PARCELS]}
            found += codec_v1.decode_known(self._server.post("parcels", asked, feedback), self._where)
        return tuple(found)

    def peers(
        self,
        key: DatasetKey,
        pid: str,
        within_m: float = PEERS_WITHIN_M,
        most: int = PEERS_MOST,
        feedback: Feedback | None = None,
    ) -> tuple[Peer, ...]:
        """Return parcels of the same crop and more than 0.3 ha, nearest first."""
        wanted = {"pid": pid, "distance": f"{within_m:g}", "max": most}
        reply = self._server.query("parcelPeers", {**named(key), **wanted}, feedback)
        return codec.decode_peers(reply, self._where)

    def series(self, key: DatasetKey, pid: str, card: str, feedback: Feedback | None = None) -> Observations:
        """Return all stored rows of a parcel and card; empty when none is stored."""
        if card == WEATHER:
            return self._weather(key, pid, feedback)
        with_scl = card in CARDS_WITH_SCL and key not in self._without_scl
        found = self._series(key, pid, card, with_scl, feedback)
        if with_scl and not len(found):
            # Histograms are joined in: where a dataset has none, asking for them hides the rows.
            found = self._series(key, pid, card, False, feedback)
        return found

    def _series(
        self, key: DatasetKey, pid: str, card: str, with_scl: bool, feedback: Feedback | None
    ) -> Observations:
        wanted = {"pid": pid, "tstype": card, "scl": str(with_scl), "ref": "True"}
        reply = self._server.query(
            "parcelTimeSeries", {**addresses.dataset_parameters(key), **wanted}, feedback
        )
        return codec.decode_series(reply, self._where)

    def _weather(self, key: DatasetKey, pid: str, feedback: Feedback | None) -> Observations:
        try:
            reply = self._server.query("weatherTimeSeries", {**named(key), "pid": pid}, feedback)
        except (ServerFault, NotOurServer):
            # The original does not tell whether it has weather, and fails where it has none.
            if not self._original:
                raise
            return Observations.empty()
        return weather.decode(reply, key, self._where)

    def series_of_many(
        self,
        key: DatasetKey,
        pids: Sequence[str],
        cards: Mapping[str, Collection[str]],
        feedback: Feedback | None = None,
    ) -> dict[str, dict[str, Observations]]:
        """Return the rows of many parcels in few replies (see `DataClient`)."""
        if not self._one_by_one:
            try:
                return BulkSeries(self._server, key, cards, feedback).of(pids)
            except NotOffered:
                self._one_by_one = True
        found = {}
        for pid in pids:
            rows = {card: self.series(key, pid, card, feedback) for card in cards}
            with suppress(NotFound):
                if not any(map(len, rows.values())):
                    self.parcels_by_id(key, pid, feedback)
                found[pid] = rows
        return found

    def scenes(
        self, key: DatasetKey, pid: str, card: str, feedback: Feedback | None = None
    ) -> tuple[Scene, ...]:
        """Return the season's scenes of a card over a parcel (see `DataClient`)."""
        found: list[Scene] = []
        after: object = None
        while True:
            asked = {"dataset": key.name, "pid": pid, "card": card, "limit": _SCENES, "after": after}
            with _naming(key, pid):
                reply = self._server.v1("scenes", asked, feedback)
            found += codec_v1.decode_scenes(reply, self._where)
            after = addresses.parameter(str(reply.get("next") or ""), "after")
            if not after:
                return tuple(found)

    def skips(self, key: DatasetKey, pid: str, feedback: Feedback | None = None) -> tuple[Skip, ...]:
        """Return why scenes gave a parcel no values; an older server does not tell."""
        try:
            with _naming(key, pid):
                reply = self._server.v1("skips", {"dataset": key.name, "pid": pid}, feedback)
        except NotOffered:
            return ()
        return codec_v1.decode_skips(reply, self._where)

    def chips(
        self, key: DatasetKey, pid: str, card: str, bands: Sequence[str], feedback: Feedback | None = None
    ) -> tuple[Chip, ...]:
        """Return the season's images of a parcel (see `DataClient`)."""
        wanted = {"dataset": key.name, "pid": pid, "card": card, "bands": "_".join(bands), "format": "tif"}
        with _naming(key, pid):
            reply = self._server.v1("chips", wanted, feedback)
        return codec_v1.decode_chips(reply, self._where)

    def chip(self, key: DatasetKey, chip: Chip, feedback: Feedback | None = None) -> bytes:
        """Return an image as GeoTIFF (see `DataClient`)."""
        return self._server.content(chip.address, feedback)

    def decisions(self, key: DatasetKey, pid: str, feedback: Feedback | None = None) -> tuple[Decision, ...]:
        """Return the history of a parcel, the latest decision first."""
        wanted = {"dataset": key.name, "pid": pid, "limit": _PAGE}
        reply = self._server.v1("decisions", wanted, feedback)
        return codec_v1.decode_decisions(reply, self._where)

    def decide(
        self,
        key: DatasetKey,
        pid: str,
        outcome: str,
        reason: str = "",
        note: str = "",
        feedback: Feedback | None = None,
    ) -> Decision:
        """Add a decision and return it as stored."""
        body = {"dataset": key.name, "pid": pid, "outcome": outcome, "reason": reason, "note": note}
        with _naming(key, pid):
            reply = self._server.post("decisions", body, feedback)
        return codec_v1.decode_decision(reply, self._where)

    def parcel_source(self, key: DatasetKey, feedback: Feedback | None = None) -> TileSource:
        """Return where the vector tiles of a dataset are; QGIS does not read TileJSON itself (3.22)."""
        tiles = f"{self._server.base}/tiles/{key.name}"
        described = self._server.get(f"{tiles}.json", feedback)
        # Our own address for the server: the one it believes to have may be that behind a proxy.
        return codec_v1.decode_tiles(described, f"{tiles}/{{z}}/{{x}}/{{y}}.mvt", self._where)

    def joined(self) -> AbstractContextManager[None]:
        """Nothing to join: a thread's requests share their connection as it is."""
        return nullcontext()

    def close(self) -> None:
        """Free the connection."""
        self._server.transport.close()
