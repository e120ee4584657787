"""A CbM database asked without a server in between. Statements only; transactions are handed in."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Callable

from qgis_cbm.analysis.series import WEATHER
from qgis_cbm.analysis.timeseries import Observations
from qgis_cbm.client import direct_sql as statements
from qgis_cbm.client import weather
from qgis_cbm.client.addresses import BAD_POLYGON, closed_ring, season
from qgis_cbm.client.direct_chips import DirectChips, Images
from qgis_cbm.client.direct_questions import Transactions, ask_pid, scene_rows
from qgis_cbm.client.direct_registry import Registry
from qgis_cbm.client.direct_rows import observations, scenes
from qgis_cbm.client.errors import (
    BadPolygon,
    no_parcel,
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
    Skip,
    TableSource,
)
from qgis_cbm.client.registered import Registered


class DirectClient:
    """`DataClient` on a PostGIS database; `prepare` (main thread) takes the login from QGIS.

    images: reads the files of scenes, where this user has access to their store.
    """

    def __init__(self, database: Transactions, prepare: Callable[[], None], images: Images):
        self._database, self._prepare = database, prepare
        self._registry = Registry(database.where)
        self._chips = DirectChips(database, self._registry, images)

    def prepare(self) -> None:
        """Take what only the main thread may read."""
        self._prepare()

    def info(self, feedback: Feedback | None = None) -> ServerInfo:
        """Return the datasets whose parcels this login may read."""
        with self._database.transaction(feedback) as ask:
            datasets = self._registry.read(ask)
            return ServerInfo(ask(statements.SOFTWARE, {})[0][0], datasets)

    def parcels_at(
        self, key: DatasetKey, lon: float, lat: float, feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels at a place (EPSG:4326 degrees), with geometry; empty where there is none."""
        return self._parcels(key, statements.PARCELS_AT, {"lon": lon, "lat": lat}, feedback)

    def parcels_by_id(
        self, key: DatasetKey, pid: str, feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels with this id, with geometry. Raises `NotFound` when there is none."""
        found = self._parcels(key, statements.PARCELS_BY_ID, {"pid": pid}, feedback)
        if not found:
            raise no_parcel(key, pid)
        return found

    def parcels_in(
        self, key: DatasetKey, ring: Sequence[tuple[float, float]], feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels that touch a polygon (see `DataClient`)."""
        corners = closed_ring(ring)
        polygon = json.dumps({"type": "Polygon", "coordinates": [corners]})
        with self._database.transaction(feedback) as ask:
            if not ask(statements.VALID_POLYGON, {}, {"polygon": polygon})[0][0]:
                raise BadPolygon(BAD_POLYGON)
        values = {"polygon": polygon, "most": PARCELS_MOST}
        return self._parcels(key, statements.PARCELS_IN, values, feedback)

    def series(self, key: DatasetKey, pid: str, card: str, feedback: Feedback | None = None) -> Observations:
        """Return all stored rows of a parcel and card; empty when none is stored."""
        with self._database.transaction(feedback) as ask:
            return self._rows_of(ask, self._registry.dataset(ask, key), pid, card)

    def series_of_many(
        self,
        key: DatasetKey,
        pids: Sequence[str],
        cards: Mapping[str, Collection[str]],
        feedback: Feedback | None = None,
    ) -> dict[str, dict[str, Observations]]:
        """Return the rows of many parcels in one transaction (see `DataClient`)."""
        found = {}
        with self._database.transaction(feedback) as ask:
            dataset = self._registry.dataset(ask, key)
            for pid in pids:
                rows = {card: self._rows_of(ask, dataset, pid, card) for card in cards}
                known = any(map(len, rows.values())) or ask_pid(
                    ask, statements.HAS_PARCEL, dataset.identifiers(), {"pid": pid}
                )
                if known:
                    found[pid] = rows
        return found

    def _rows_of(self, ask: Callable, dataset: Registered, pid: str, card: str) -> Observations:
        if card == WEATHER:
            return self._weather(ask, dataset, pid)
        if card not in dataset.cards:
            return Observations.empty()
        values = {"pid": pid, "card": card, "letter": statements.POLARISATION_LETTERS.get(card, "")}
        names = {**dataset.identifiers(), "signatures": dataset.identifiers()[card]}
        if card in CARDS_WITH_SCL and "scl" in dataset.tables:
            rows = ask_pid(ask, statements.SERIES_WITH_HISTOGRAM, names, values)
            if rows:
                return observations(rows, with_histogram=True)
        return observations(ask_pid(ask, statements.SERIES, names, values), with_histogram=False)

    def _weather(self, ask: Callable, dataset: Registered, pid: str) -> Observations:
        if not dataset.weather_tables <= self._registry.rights.readable:
            return Observations.empty()
        start, end = season(dataset.key)
        values = {"pid": pid, "start": start, "end": end}
        statement = statements.weather("env" in dataset.tables)
        rows = ask_pid(ask, statement, dataset.identifiers(), values)
        return weather.observations(
            tuple(math.nan if value is None else value for value in row) for row in rows
        )

    def list_parcels(
        self,
        key: DatasetKey,
        crop: str = "",
        outcome: str | None = None,
        most: int = LISTED_MOST,
        feedback: Feedback | None = None,
    ) -> tuple[ListedParcel, ...]:
        """Return the first parcels with this crop and latest decision (see `DataClient`)."""
        with self._database.transaction(feedback) as ask:
            dataset = self._registry.dataset(ask, key)
            decided = not self._registry.lacks(dataset, "decisions")
            if outcome and not decided:
                return ()
            statement = statements.LISTED_WITH_DECISION if decided else statements.LISTED
            values = {"crop": crop, "outcome": outcome, "most": most}
            return tuple(ListedParcel(*row) for row in ask(statement, dataset.identifiers(), values))

    def find_parcels(
        self, key: DatasetKey, pids: Collection[str], feedback: Feedback | None = None
    ) -> tuple[ListedParcel, ...]:
        """Return what is known of these parcels (see `DataClient`)."""
        with self._database.transaction(feedback) as ask:
            dataset = self._registry.dataset(ask, key)
            decided = not self._registry.lacks(dataset, "decisions")
            statement = statements.FOUND_WITH_DECISION if decided else statements.FOUND
            rows = ask(statement, dataset.identifiers(), {"pids": list(dict.fromkeys(pids))})
            return tuple(ListedParcel(*row) for row in rows)

    def peers(
        self,
        key: DatasetKey,
        pid: str,
        within_m: float = PEERS_WITHIN_M,
        most: int = PEERS_MOST,
        feedback: Feedback | None = None,
    ) -> tuple[Peer, ...]:
        """Return parcels of the same crop and more than 0.3 ha, nearest first."""
        values = {"pid": pid, "within": within_m, "most": most}
        return tuple(Peer(*row) for row in self._ask(key, statements.PEERS, values, feedback))

    def scenes(
        self, key: DatasetKey, pid: str, card: str, feedback: Feedback | None = None
    ) -> tuple[Scene, ...]:
        """Return the season's scenes of a card over a parcel (see `DataClient`)."""
        with self._database.transaction(feedback) as ask:
            dataset = self._registry.dataset(ask, key)
            self._registry.require(dataset, "scenes")
            names = dataset.identifiers()
            if not ask_pid(ask, statements.HAS_PARCEL, names, {"pid": pid}):
                raise no_parcel(key, pid)
            rows = scene_rows(ask, dataset, pid, card)
        return scenes(rows)

    def skips(self, key: DatasetKey, pid: str, feedback: Feedback | None = None) -> tuple[Skip, ...]:
        """Return why scenes gave a parcel no values (see `DataClient`)."""
        with self._database.transaction(feedback) as ask:
            dataset = self._registry.dataset(ask, key)
            if not {dataset.tables.get("skips", ""), dataset.catalogue} <= self._registry.rights.readable:
                return ()
            rows = ask_pid(ask, statements.SKIPS, dataset.identifiers(), {"pid": pid})
        return tuple(Skip(*row) for row in rows)

    def chips(
        self, key: DatasetKey, pid: str, card: str, bands: Sequence[str], feedback: Feedback | None = None
    ) -> tuple[Chip, ...]:
        """Return the season's images of a parcel by time, once it is sure that their store lets us in."""
        return self._chips.listed(key, pid, card, bands, feedback)

    def chip(self, key: DatasetKey, chip: Chip, feedback: Feedback | None = None) -> bytes:
        """Return an image cut from the scene's files (see `DataClient`)."""
        return self._chips.cut(key, chip, feedback)

    def decisions(self, key: DatasetKey, pid: str, feedback: Feedback | None = None) -> tuple[Decision, ...]:
        """Return the history of a parcel, the latest decision first."""
        with self._database.transaction(feedback) as ask:
            dataset = self._registry.dataset(ask, key)
            self._registry.require(dataset, "decisions")
            rows = ask_pid(ask, statements.DECISIONS, dataset.identifiers(), {"pid": pid})
        return tuple(Decision(*row) for row in rows)

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
        values = {"pid": pid, "outcome": outcome, "reason": reason, "note": note}
        with self._database.transaction(feedback, write=True) as ask:
            dataset = self._registry.dataset(ask, key)
            self._registry.require(dataset, "decide")
            rows = ask_pid(ask, statements.DECIDE, dataset.identifiers(), values)
            if not rows:
                raise no_parcel(key, pid)
        return Decision(pid, outcome, reason, note, *rows[0])

    def parcel_source(self, key: DatasetKey, feedback: Feedback | None = None) -> TableSource:
        """Return the table of the parcels, with the latest decision where there are decisions."""
        with self._database.transaction(feedback) as ask:
            dataset = self._registry.dataset(ask, key)
        names = {name: statements.quoted(parts) for name, parts in dataset.identifiers().items()}
        overview = dataset.tables.get("overview", "")
        query = names["parcels"]
        if dataset.tables.get("decisions", "") in self._registry.rights.readable:
            query = statements.PARCEL_LAYER.format(**names)
        return TableSource(
            query,
            dataset.srid,
            dataset.crop_name,
            dataset.id_column,
            names["overview"] if overview in self._registry.rights.readable else "",
        )

    def joined(self) -> AbstractContextManager[None]:
        """Let what the calling thread asks inside be one transaction."""
        return self._database.joined()

    def close(self) -> None:
        """Nothing to free: sessions do not belong to threads."""

    def _parcels(
        self, key: DatasetKey, statement: str, values: dict, feedback: Feedback | None
    ) -> tuple[Parcel, ...]:
        return tuple(
            Parcel(pid, name or "", code or "", srid, json.loads(shape), area, lon, lat)
            for pid, name, code, srid, shape, area, lon, lat in self._ask(key, statement, values, feedback)
        )

    def _ask(self, key: DatasetKey, statement: str, values: dict, feedback: Feedback | None) -> list[tuple]:
        with self._database.transaction(feedback) as ask:
            dataset = self._registry.dataset(ask, key)
            return ask_pid(ask, statement, dataset.identifiers(), {**values, "srid": dataset.srid})
