"""A CbM server over its REST contract. The transport is handed in."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from qgis_cbm.analysis.timeseries import Observations
from qgis_cbm.client import addresses, codec
from qgis_cbm.client.errors import (
    BadPolygon,
    NotAuthorised,
    NotFound,
    NotOffered,
    NotOurServer,
    ServerFault,
    WrongCredentials,
)
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
    TileSource,
)

_PAGE, _SCENES, _PAGE_OF_PARCELS = 10_000, 5000, 1000
# For so few parcels one question each is less than a page of everybody's decisions.
_FEW = 5


@dataclass(frozen=True)
class Reply:
    """An HTTP reply as it came: `location` is the target of a redirect, which is never followed."""

    status: int
    body: bytes
    content_type: str = ""
    location: str = ""


class Transport(Protocol):
    """Fetches an address. Raises `ServerUnreachable`, `ServerTimeout`, `Cancelled`; never for a status."""

    def prepare(self) -> None:
        """Take what only the main thread may read; called there before every task."""

    def get(self, url: str, feedback: Feedback | None = None) -> Reply:
        """Return the reply of any status."""

    def post(self, url: str, body: bytes, feedback: Feedback | None = None) -> Reply:
        """Send JSON and return the reply of any status. It is sent once only."""

    def close(self) -> None:
        """Free what the transport holds, in the thread that used it."""


class RestClient:
    """`DataClient` on a CbM server, ours or the original's."""

    def __init__(self, url: str, transport: Transport):
        """Raise `ClientError` when the address cannot be one."""
        self._base = addresses.base_url(url)
        self._where = urlsplit(self._base).netloc
        self._transport = transport
        self._without_scl: set[DatasetKey] = set()

    def prepare(self) -> None:
        """Take what only the main thread may read."""
        self._transport.prepare()

    def info(self, feedback: Feedback | None = None) -> ServerInfo:
        """Return the datasets this user may read."""
        found = codec.decode_info(self._get("info", {}, feedback), self._where)
        self._without_scl = {dataset.key for dataset in found.datasets if dataset.scl is False}
        return found

    def parcels_at(
        self, key: DatasetKey, lon: float, lat: float, feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels at a place (EPSG:4326 degrees), with geometry; empty where there is none."""
        place = {"lon": f"{lon:.9f}", "lat": f"{lat:.9f}", "withGeometry": "True"}
        reply = self._get("parcelByLocation", {**addresses.dataset_parameters(key), **place}, feedback)
        return codec.decode_parcels(reply, key, self._where)

    def parcels_by_id(
        self, key: DatasetKey, pid: str, feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels with this id, with geometry. Raises `NotFound` when there is none."""
        wanted = {"pid": pid, "withGeometry": "True"}
        reply = self._get("parcelByID", {**addresses.dataset_parameters(key), **wanted}, feedback)
        found = codec.decode_parcels(reply, key, self._where)
        if not found:
            raise NotFound(f"There is no parcel with id '{pid}' in {key}.")
        return found

    def parcels_in(
        self, key: DatasetKey, ring: Sequence[tuple[float, float]], feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels that touch a polygon (see `DataClient`)."""
        polygon = "-".join(f"{lon:.9f}_{lat:.9f}" for lon, lat in addresses.closed_ring(ring))
        wanted = {"polygon": polygon, "only_ids": "False", "withGeometry": "True", "max": PARCELS_MOST}
        reply = self._get("parcelsByPolygon", {**addresses.dataset_parameters(key), **wanted}, feedback)
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
        url = addresses.items_url(self._base, key, {"crop": crop, "limit": _PAGE_OF_PARCELS})
        while len(found) < most and url:
            reply = self._v1_object(self._transport.get(url, feedback), "collections")
            page = codec.decode_listed(reply, self._where)
            found += [parcel for parcel in page if outcome is None or parcel.outcome == outcome]
            after = addresses.parameter(codec.next_link(reply), "after")
            asked = {"crop": crop, "limit": _PAGE_OF_PARCELS, "after": after}
            url = addresses.items_url(self._base, key, asked) if after else ""
        return tuple(found[:most])

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
        reply = self._get("parcelPeers", {**addresses.dataset_parameters(key), **wanted}, feedback)
        return codec.decode_peers(reply, self._where)

    def series(self, key: DatasetKey, pid: str, card: str, feedback: Feedback | None = None) -> Observations:
        """Return all stored rows of a parcel and card; empty when none is stored."""
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
        reply = self._get("parcelTimeSeries", {**addresses.dataset_parameters(key), **wanted}, feedback)
        return codec.decode_series(reply, self._where)

    def scenes(
        self, key: DatasetKey, pid: str, card: str, feedback: Feedback | None = None
    ) -> tuple[Scene, ...]:
        """Return the season's scenes of a card over a parcel (see `DataClient`)."""
        found: list[Scene] = []
        after: object = None
        while True:
            asked = {"dataset": key.name, "pid": pid, "card": card, "limit": _SCENES, "after": after}
            reply = self._get_v1("scenes", asked, feedback)
            found += codec.decode_scenes(reply, self._where)
            after = addresses.parameter(str(reply.get("next") or ""), "after")
            if not after:
                return tuple(found)

    def chips(
        self, key: DatasetKey, pid: str, card: str, bands: Sequence[str], feedback: Feedback | None = None
    ) -> tuple[Chip, ...]:
        """Return the season's images of a parcel (see `DataClient`)."""
        wanted = {"dataset": key.name, "pid": pid, "card": card, "bands": "_".join(bands), "format": "tif"}
        return codec.decode_chips(self._get_v1("chips", wanted, feedback), self._where)

    def chip(self, key: DatasetKey, chip: Chip, feedback: Feedback | None = None) -> bytes:
        """Return an image as GeoTIFF (see `DataClient`)."""
        reply = self._transport.get(self._base + chip.address, feedback)
        if reply.status != 200:
            self._refuse(reply, "v1/chips")
        return reply.body

    def decisions(self, key: DatasetKey, pid: str, feedback: Feedback | None = None) -> tuple[Decision, ...]:
        """Return the history of a parcel, the latest decision first."""
        wanted = {"dataset": key.name, "pid": pid, "limit": _PAGE}
        reply = self._get_v1("decisions", wanted, feedback)
        return codec.decode_decisions(reply, self._where)

    def latest_decisions(
        self, key: DatasetKey, pids: Collection[str], feedback: Feedback | None = None
    ) -> dict[str, str]:
        """Return the outcome that counts of those parcels that have one."""
        if len(pids) <= _FEW:
            firsts = [row for pid in pids for row in self.decisions(key, pid, feedback)[:1]]
            return {row.pid: row.outcome for row in firsts}
        wanted, found = set(pids), {}
        before: object = None
        while True:
            asked = {"dataset": key.name, "latest": "true", "limit": _PAGE, "before": before}
            reply = self._get_v1("decisions", asked, feedback)
            rows = codec.decode_decisions(reply, self._where)
            found.update({row.pid: row.outcome for row in rows if row.pid in wanted})
            last = reply["decisions"][-1] if rows else {}
            if not reply.get("next") or before == last.get("id"):
                return found
            before = last.get("id")

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
        reply = self._transport.post(
            addresses.v1_url(self._base, "decisions"), json.dumps(body).encode("utf-8"), feedback
        )
        if reply.status == 404 and _is_problem(reply):
            raise NotFound(f"There is no parcel with id '{pid}' in {key}.")
        return codec.decode_decision(self._v1_object(reply, "decisions"), self._where)

    def parcel_source(self, key: DatasetKey, feedback: Feedback | None = None) -> TileSource:
        """Return where the vector tiles of a dataset are; QGIS does not read TileJSON itself (3.22)."""
        reply = self._transport.get(f"{self._base}/tiles/{key.name}.json", feedback)
        described = self._v1_object(reply, "tiles")
        # Our own address for the server: the one it believes to have may be that behind a proxy.
        return codec.decode_tiles(
            described, f"{self._base}/tiles/{key.name}/{{z}}/{{x}}/{{y}}.mvt", self._where
        )

    def close(self) -> None:
        """Free the connection."""
        self._transport.close()

    def _get(self, route: str, parameters: dict, feedback: Feedback | None) -> dict:
        reply = self._transport.get(addresses.query_url(self._base, route, parameters), feedback)
        if reply.status != 200:
            self._refuse(reply, f"query/{route}")
        return codec.decode_object(reply.body, self._where, reply.content_type)

    def _get_v1(self, route: str, parameters: dict, feedback: Feedback | None) -> dict:
        reply = self._transport.get(addresses.v1_url(self._base, route, parameters), feedback)
        return self._v1_object(reply, route)

    def _v1_object(self, reply: Reply, route: str) -> dict:
        if reply.status == 404 and not _is_problem(reply):
            raise NotOffered(
                f"The server at {self._where} does not offer this (/v1/{route}); it may be older."
            )
        if reply.status not in (200, 201):
            self._refuse(reply, f"v1/{route}")
        return codec.decode_object(reply.body, self._where, reply.content_type)

    def _refuse(self, reply: Reply, route: str) -> None:
        """Turn an HTTP status into the sentence for the user."""
        said = codec.server_sentence(reply.body, reply.content_type)
        detail = f"HTTP {reply.status} from {self._where} for /{route}: {said or 'no explanation'}"
        if 300 <= reply.status < 400:
            raise NotOurServer(
                f"The server at {self._where} sends on to {addresses.without_secrets(reply.location)}; "
                "if that is the right one, put its address into the connection.",
                detail=detail,
            )
        if reply.status == 403 or (reply.status == 401 and said.lower().startswith("not authorized")):
            raise NotAuthorised(said or "You may not read this dataset.", detail=detail)
        if reply.status == 401:
            raise WrongCredentials(
                f"The server at {self._where} does not accept this user name and password.", detail=detail
            )
        if reply.status == 404 and _is_problem(reply):
            raise NotFound(said or "The server does not have this.", detail=detail)
        if reply.status == 404:
            raise NotOurServer(
                f"The server at {self._where} answers, but it is not a CbM server (no /{route} there).",
                detail=detail,
            )
        verb = "reports a fault" if reply.status >= 500 else "refuses the request"
        raise ServerFault(
            f"The server at {self._where} {verb} ({reply.status}): {said or 'it gives no reason.'}",
            detail=detail,
        )


def _is_problem(reply: Reply) -> bool:
    """Whether one of our own endpoints answers, not just any web server."""
    return "problem+json" in reply.content_type
