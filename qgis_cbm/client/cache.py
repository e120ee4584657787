"""A data source that remembers on disk what it was asked: the second look is instant and works offline."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any, TypeVar

from qgis_cbm.analysis.places import holds
from qgis_cbm.analysis.timeseries import Observations
from qgis_cbm.client import cache_codec
from qgis_cbm.client.cache_codec import Stamp
from qgis_cbm.client.disk_cache import DiskCache
from qgis_cbm.client.errors import ServerUnreachable
from qgis_cbm.client.protocol import (
    LISTED_MOST,
    PEERS_MOST,
    PEERS_WITHIN_M,
    Chip,
    DataClient,
    DatasetKey,
    Decision,
    Feedback,
    ListedParcel,
    Parcel,
    Peer,
    Scene,
    ServerInfo,
    Skip,
    TableSource,
    TileSource,
)
from qgis_cbm.client.seen_places import Project, SeenPlaces

_Kept = TypeVar("_Kept")

_FRESH_S = 300.0
"""For so long the source's word on the versions of its datasets is believed."""


class CachedClient:
    """`DataClient` around another one. Decisions are never remembered.

    place: who asks where (connection and login): what one login may read is not for another one. What is
    stored counts while the dataset has the same version; when the source cannot be reached, older things are
    handed out as well, and `older` tells of when a series is.
    project: brings degrees into the parcels' coordinates, so that a click finds what was seen before.
    """

    def __init__(self, client: DataClient, cache: DiskCache, place: str, project: Project | None = None):
        self._client, self._cache, self._place = client, cache, place
        self._seen = SeenPlaces(cache, place, project) if project is not None else None
        self._versions: dict[DatasetKey, int | None] = {}
        self._asked = -_FRESH_S
        self._offline = False

    def prepare(self) -> None:
        """Take what only the main thread may read."""
        self._client.prepare()

    def info(self, feedback: Feedback | None = None) -> ServerInfo:
        """Return the datasets of the source; those it had last time when it cannot be reached."""
        try:
            found = self._client.info(feedback)
        except ServerUnreachable:
            known = self._read(cache_codec.unpack_info, "info")
            if known is None:
                raise
            self._offline = True
            stamp, found = known
            found = replace(found, as_of=stamp.stored)
        else:
            self._offline = False
            self._cache.put(cache_codec.pack_info(Stamp(None, time.time()), found), self._place, "info")
        self._versions = {dataset.key: dataset.version for dataset in found.datasets}
        self._asked = time.monotonic()
        return found

    def series(self, key: DatasetKey, pid: str, card: str, feedback: Feedback | None = None) -> Observations:
        """Return all stored rows of a parcel and card."""
        return self._remembered(
            key,
            ("series", pid, card),
            lambda: self._client.series(key, pid, card, feedback),
            cache_codec.pack_series,
            cache_codec.unpack_series,
            feedback,
        )

    def older(self, key: DatasetKey, pid: str, card: str) -> tuple[Observations, float] | None:
        """Return a stored series that may be out of date, and when it was stored (seconds UTC).

        None where nothing is stored, or where what is stored is current.
        """
        place = key.name, "series", pid, card
        stamp = self._read(cache_codec.stamp_of_series, *place)
        if stamp is None or self._is_current(key, stamp):
            return None
        known = self._read(cache_codec.unpack_series, *place)
        return None if known is None else (known[1], known[0].stored)

    def parcels_at(
        self, key: DatasetKey, lon: float, lat: float, feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels at a place; those seen before when the source cannot be reached."""
        version = self._versions.get(key)
        try:
            found = self._client.parcels_at(key, lon, lat, feedback)
        except ServerUnreachable:
            seen = self._seen_at(key, lon, lat)
            if not seen:
                raise
            self._offline = True
            return seen
        self._offline = False
        for parcel in found:
            self._write(cache_codec.pack_rows, (parcel,), key, ("parcel", parcel.pid), version)
            self._note(key, parcel)
        return found

    def _note(self, key: DatasetKey, parcel: Parcel) -> None:
        if self._seen is not None:
            self._seen.note(key, parcel)

    def _seen_at(self, key: DatasetKey, lon: float, lat: float) -> tuple[Parcel, ...]:
        """The parcels at a place among those that were seen before."""
        found: dict[str, Parcel] = {}
        for pid, x, y in self._seen.at(key, lon, lat) if self._seen is not None else ():
            known = self._read(
                lambda content: cache_codec.unpack_rows(content, Parcel), key.name, "parcel", pid
            )
            for parcel in known[1] if known is not None else ():
                if holds(parcel.geometry, x, y):
                    found.setdefault(pid, parcel)
        return tuple(found.values())

    def parcels_by_id(
        self, key: DatasetKey, pid: str, feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels with this id."""
        found: tuple[Parcel, ...] = self._remembered(
            key,
            ("parcel", pid),
            lambda: self._client.parcels_by_id(key, pid, feedback),
            cache_codec.pack_rows,
            lambda content: cache_codec.unpack_rows(content, Parcel),
            feedback,
        )
        for parcel in found:
            self._note(key, parcel)
        return found

    def peers(
        self,
        key: DatasetKey,
        pid: str,
        within_m: float = PEERS_WITHIN_M,
        most: int = PEERS_MOST,
        feedback: Feedback | None = None,
    ) -> tuple[Peer, ...]:
        """Return parcels of the same crop, nearest first."""
        return self._remembered(
            key,
            ("peers", pid, f"{within_m:g}", str(most)),
            lambda: self._client.peers(key, pid, within_m, most, feedback),
            cache_codec.pack_rows,
            lambda content: cache_codec.unpack_rows(content, Peer),
            feedback,
        )

    def scenes(
        self, key: DatasetKey, pid: str, card: str, feedback: Feedback | None = None
    ) -> tuple[Scene, ...]:
        """Return the season's scenes of a card over a parcel."""
        return self._remembered(
            key,
            ("scenes", pid, card),
            lambda: self._client.scenes(key, pid, card, feedback),
            cache_codec.pack_rows,
            lambda content: cache_codec.unpack_rows(content, Scene),
            feedback,
        )

    def skips(self, key: DatasetKey, pid: str, feedback: Feedback | None = None) -> tuple[Skip, ...]:
        """Return why scenes gave a parcel no values."""
        return self._remembered(
            key,
            ("skips", pid),
            lambda: self._client.skips(key, pid, feedback),
            cache_codec.pack_rows,
            lambda content: cache_codec.unpack_rows(content, Skip),
            feedback,
        )

    def chips(
        self, key: DatasetKey, pid: str, card: str, bands: Sequence[str], feedback: Feedback | None = None
    ) -> tuple[Chip, ...]:
        """Return the season's images of a parcel."""
        return self._remembered(
            key,
            ("chips", pid, card, "_".join(bands)),
            lambda: self._client.chips(key, pid, card, bands, feedback),
            cache_codec.pack_rows,
            lambda content: cache_codec.unpack_rows(content, Chip),
            feedback,
        )

    def chip(self, key: DatasetKey, chip: Chip, feedback: Feedback | None = None) -> bytes:
        """Return an image; the pixels of a scene never change, so what is stored always counts."""
        known = self._cache.get(self._place, key.name, "chip", chip.address)
        if known is not None:
            return known
        found = self._client.chip(key, chip, feedback)
        self._cache.put(found, self._place, key.name, "chip", chip.address)
        return found

    def series_of_many(
        self,
        key: DatasetKey,
        pids: Sequence[str],
        cards: Mapping[str, Collection[str]],
        feedback: Feedback | None = None,
    ) -> dict[str, dict[str, Observations]]:
        """Return the rows of many parcels; they are not remembered, as nobody looks at them one by one."""
        return self._client.series_of_many(key, pids, cards, feedback)

    def parcels_in(
        self, key: DatasetKey, ring: Sequence[tuple[float, float]], feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels that touch a polygon."""
        return self._client.parcels_in(key, ring, feedback)

    def list_parcels(
        self,
        key: DatasetKey,
        crop: str = "",
        outcome: str | None = None,
        most: int = LISTED_MOST,
        feedback: Feedback | None = None,
    ) -> tuple[ListedParcel, ...]:
        """Return the first parcels with this crop and latest decision."""
        return self._client.list_parcels(key, crop, outcome, most, feedback)

    def find_parcels(
        self, key: DatasetKey, pids: Collection[str], feedback: Feedback | None = None
    ) -> tuple[ListedParcel, ...]:
        """Return what is known of these parcels."""
        return self._client.find_parcels(key, pids, feedback)

    def decisions(self, key: DatasetKey, pid: str, feedback: Feedback | None = None) -> tuple[Decision, ...]:
        """Return the history of a parcel."""
        return self._client.decisions(key, pid, feedback)

    def decide(
        self,
        key: DatasetKey,
        pid: str,
        outcome: str,
        reason: str = "",
        note: str = "",
        feedback: Feedback | None = None,
    ) -> Decision:
        """Add a decision."""
        return self._client.decide(key, pid, outcome, reason, note, feedback)

    def parcel_source(self, key: DatasetKey, feedback: Feedback | None = None) -> TileSource | TableSource:
        """Return where the map finds all parcels."""
        return self._client.parcel_source(key, feedback)

    def joined(self) -> AbstractContextManager[None]:
        """Let what the calling thread asks inside take few journeys to the source."""
        return self._client.joined()

    def close(self) -> None:
        """Free what the calling thread used."""
        self._client.close()

    def _remembered(
        self,
        key: DatasetKey,
        what: tuple[str, ...],
        ask: Callable[[], Any],
        pack: Callable[[Stamp, Any], bytes],
        unpack: Callable[[bytes], tuple[Stamp, Any]],
        feedback: Feedback | None,
    ) -> Any:
        """What is stored and current, else the source's answer, else, out of reach, what is stored."""
        known = self._read(unpack, key.name, *what)
        if known is not None:
            self._look_at_versions(feedback)
            if self._is_current(key, known[0]):
                return known[1]
        # Of before the question: another task may hear of a newer one meanwhile, which the answer is not of.
        version = self._versions.get(key)
        try:
            found = ask()
        except ServerUnreachable:
            if known is None:
                raise
            self._offline = True
            return known[1]
        self._offline = False
        self._write(pack, found, key, what, version)
        return found

    def _look_at_versions(self, feedback: Feedback | None) -> None:
        if time.monotonic() - self._asked > _FRESH_S:
            self.info(feedback)

    def _is_current(self, key: DatasetKey, stamp: Stamp) -> bool:
        version = self._versions.get(key)
        return not self._offline and version is not None and version == stamp.version

    def _read(self, unpack: Callable[[bytes], _Kept], *key: str) -> _Kept | None:
        content = self._cache.get(self._place, *key)
        if content is None:
            return None
        try:
            return unpack(content)
        except ValueError:
            return None

    def _write(
        self,
        pack: Callable[[Stamp, Any], bytes],
        value: Any,
        key: DatasetKey,
        what: tuple[str, ...],
        version: int | None,
    ) -> None:
        if version is not None:
            self._cache.put(pack(Stamp(version, time.time()), value), self._place, key.name, *what)
