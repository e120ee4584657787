"""A CbM database asked without a server in between. Statements only; transactions are handed in."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Callable, Protocol

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.analysis.series import WEATHER
from qgis_cbm.analysis.timeseries import Observations
from qgis_cbm.client import direct_sql as statements
from qgis_cbm.client import weather
from qgis_cbm.client.addresses import BAD_POLYGON, closed_ring, season
from qgis_cbm.client.direct_rows import base_maps_of, observations, scenes
from qgis_cbm.client.errors import (
    BadPolygon,
    NotFound,
    NotOffered,
    NotOurServer,
    ServerFault,
    UnknownDataset,
    no_parcel,
)
from qgis_cbm.client.protocol import (
    CARDS_WITH_SCL,
    LISTED_MOST,
    PARCELS_MOST,
    PEERS_MOST,
    PEERS_WITHIN_M,
    BaseMap,
    Chip,
    DatasetInfo,
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
from qgis_cbm.client.registered import BASE_MAPS, CROPS, EXAMPLES, REGISTRY, RIGHTS, Registered, Rights
from qgis_cbm.client.scene_files import Place, SceneFiles, address, read_address, scene_files
from qgis_cbm.client.stores import Store, stores_of

_SCENE = 9
"""Columns of a scene in `statements.scenes`; those of its files follow."""
_REMEMBERED = 5000
# Counting more than this would keep the user waiting: the planner's estimate has to do.
_COUNTED = 200_000


class Transactions(Protocol):
    """`postgis.Database`, or what stands in for it in a test."""

    @property
    def where(self) -> str:
        """How the user knows the database."""

    def transaction(
        self, feedback: Feedback | None = None, *, write: bool = False
    ) -> AbstractContextManager[Callable[..., list[tuple]]]:
        """Yield `ask(template, identifiers, values)`; see `postgis.Database.transaction`."""

    def joined(self) -> AbstractContextManager[None]:
        """Let what this thread reads inside be one transaction."""


class Images(Protocol):
    """`scene_images.SceneImages`, or what stands in for it in a test."""

    def check(
        self, scene: SceneFiles, band: str, stores: Mapping[str, Store], feedback: Feedback | None
    ) -> None:
        """Make sure that the scene's store lets this user read. Raises `ClientError` with the reason."""

    def cut(
        self,
        scene: SceneFiles,
        bands: Sequence[str],
        place: Place,
        stores: Mapping[str, Store],
        feedback: Feedback | None = None,
    ) -> bytes:
        """Return bands of a scene around a place as GeoTIFF."""


class DirectClient:
    """`DataClient` on a PostGIS database; `prepare` (main thread) takes the login from QGIS.

    images: reads the files of scenes, where this user has access to their store.
    """

    def __init__(self, database: Transactions, prepare: Callable[[], None], images: Images):
        self._database, self._prepare, self._images = database, prepare, images
        self._stores: dict[str, Store] = {}
        self._files: dict[tuple[str, int], SceneFiles] = {}
        self._registered: dict[DatasetKey, Registered] = {}
        self._rights = Rights.of(())

    def prepare(self) -> None:
        """Take what only the main thread may read."""
        self._prepare()

    def info(self, feedback: Feedback | None = None) -> ServerInfo:
        """Return the datasets whose parcels this login may read."""
        with self._database.transaction(feedback) as ask:
            self._read_registry(ask)
            software = ask(statements.SOFTWARE, {})[0][0]
            datasets = tuple(self._info(ask, dataset) for dataset in self._registered.values())
        return ServerInfo(software, datasets)

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
            return self._rows_of(ask, self._dataset(ask, key), pid, card)

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
            dataset = self._dataset(ask, key)
            for pid in pids:
                rows = {card: self._rows_of(ask, dataset, pid, card) for card in cards}
                known = any(map(len, rows.values())) or self._ask_pid(
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
            rows = self._ask_pid(ask, statements.SERIES_WITH_HISTOGRAM, names, values)
            if rows:
                return observations(rows, with_histogram=True)
        return observations(self._ask_pid(ask, statements.SERIES, names, values), with_histogram=False)

    def _weather(self, ask: Callable, dataset: Registered, pid: str) -> Observations:
        if not dataset.weather_tables <= self._rights.readable:
            return Observations.empty()
        start, end = season(dataset.key)
        values = {"pid": pid, "start": start, "end": end}
        statement = statements.weather("env" in dataset.tables)
        rows = self._ask_pid(ask, statement, dataset.identifiers(), values)
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
            dataset = self._dataset(ask, key)
            decided = not self._lacks(dataset, "decisions")
            if outcome and not decided:
                return ()
            statement = statements.LISTED_WITH_DECISION if decided else statements.LISTED
            values = {"crop": crop, "outcome": outcome, "most": most}
            return tuple(ListedParcel(*row) for row in ask(statement, dataset.identifiers(), values))

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
            dataset = self._dataset(ask, key)
            self._require(dataset, "scenes")
            names = dataset.identifiers()
            if not self._ask_pid(ask, statements.HAS_PARCEL, names, {"pid": pid}):
                raise no_parcel(key, pid)
            rows = self._scene_rows(ask, dataset, pid, card)
        return scenes(rows)

    def skips(self, key: DatasetKey, pid: str, feedback: Feedback | None = None) -> tuple[Skip, ...]:
        """Return why scenes gave a parcel no values (see `DataClient`)."""
        with self._database.transaction(feedback) as ask:
            dataset = self._dataset(ask, key)
            if not {dataset.tables.get("skips", ""), dataset.catalogue} <= self._rights.readable:
                return ()
            rows = self._ask_pid(ask, statements.SKIPS, dataset.identifiers(), {"pid": pid})
        return tuple(Skip(*row) for row in rows)

    def chips(
        self, key: DatasetKey, pid: str, card: str, bands: Sequence[str], feedback: Feedback | None = None
    ) -> tuple[Chip, ...]:
        """Return the season's images of a parcel by time, once it is sure that their store lets us in."""
        with self._database.transaction(feedback) as ask:
            dataset = self._dataset(ask, key)
            self._require(dataset, "chips")
            names = dataset.identifiers()
            found = self._ask_pid(ask, statements.VIEW, names, {"pid": pid})
            if not found:
                raise no_parcel(key, pid)
            rows = self._scene_rows(ask, dataset, pid, card, files=True)
            self._stores = stores_of(ask(statements.STORES, {}))
        place, shown = Place.of(found[0]), []
        for scene, row in zip(scenes([row[:_SCENE] for row in rows]), rows):
            files = scene_files(*row[_SCENE:])
            if scene.observation and set(bands) <= set(files.bands):
                shown.append((scene, files))
        if shown:
            newest = shown[-1][1]
            self._images.check(newest, bands[0], self._stores, feedback)
        self._remember([files for _, files in shown], key.aoi)
        return tuple(
            Chip(
                scene.reference, card, scene.time, address(files.obsid, place, bands), scene.direction,
                scene.cloud, scene.orbit,
            )
            for scene, files in shown
        )  # fmt: skip

    def chip(self, key: DatasetKey, chip: Chip, feedback: Feedback | None = None) -> bytes:
        """Return an image cut from the scene's files (see `DataClient`)."""
        obsid, place, bands = read_address(chip.address)
        files = self._files.get((key.aoi, obsid))
        if files is None or not self._stores:
            with self._database.transaction(feedback) as ask:
                dataset = self._dataset(ask, key)
                self._require(dataset, "chips")
                rows = ask(statements.SCENE_FILES, dataset.identifiers(), {"obsid": obsid})
                self._stores = stores_of(ask(statements.STORES, {}))
            if not rows:
                raise NotFound(Sentence("There is no scene {scene} any more.", scene=chip.reference))
            files = scene_files(*rows[0])
        return self._images.cut(files, bands, place, self._stores, feedback)

    def decisions(self, key: DatasetKey, pid: str, feedback: Feedback | None = None) -> tuple[Decision, ...]:
        """Return the history of a parcel, the latest decision first."""
        with self._database.transaction(feedback) as ask:
            dataset = self._dataset(ask, key)
            self._require(dataset, "decisions")
            rows = self._ask_pid(ask, statements.DECISIONS, dataset.identifiers(), {"pid": pid})
        return tuple(Decision(*row) for row in rows)

    def latest_decisions(
        self, key: DatasetKey, pids: Collection[str], feedback: Feedback | None = None
    ) -> dict[str, str]:
        """Return the outcome that counts of those parcels that have one."""
        with self._database.transaction(feedback) as ask:
            dataset = self._dataset(ask, key)
            self._require(dataset, "decisions")
            return dict(ask(statements.LATEST_DECISIONS, dataset.identifiers(), {"pids": list(pids)}))

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
            dataset = self._dataset(ask, key)
            self._require(dataset, "decide")
            rows = self._ask_pid(ask, statements.DECIDE, dataset.identifiers(), values)
            if not rows:
                raise no_parcel(key, pid)
        return Decision(pid, outcome, reason, note, *rows[0])

    def parcel_source(self, key: DatasetKey, feedback: Feedback | None = None) -> TableSource:
        """Return the table of the parcels, with the latest decision where there are decisions."""
        with self._database.transaction(feedback) as ask:
            dataset = self._dataset(ask, key)
        names = {name: statements.quoted(parts) for name, parts in dataset.identifiers().items()}
        overview = dataset.tables.get("overview", "")
        query = names["parcels"]
        if dataset.tables.get("decisions", "") in self._rights.readable:
            query = statements.PARCEL_LAYER.format(**names)
        return TableSource(
            query,
            dataset.srid,
            dataset.crop_name,
            dataset.id_column,
            names["overview"] if overview in self._rights.readable else "",
        )

    def joined(self) -> AbstractContextManager[None]:
        """Let what the calling thread asks inside be one transaction."""
        return self._database.joined()

    def close(self) -> None:
        """Nothing to free: sessions do not belong to threads."""

    @staticmethod
    def _scene_rows(
        ask: Callable, dataset: Registered, pid: str, card: str, *, files: bool = False
    ) -> list[tuple]:
        """The season's scenes of a card over a parcel, with their files if wanted."""
        names, extracted = dataset.identifiers(), card in dataset.cards
        with_scl = extracted and card in CARDS_WITH_SCL and "scl" in dataset.tables
        start, end = season(dataset.key)
        if extracted:
            names["signatures"] = names[card]
        values = {"pid": pid, "card": card, "start": start, "end": end}
        return ask(statements.scenes(extracted, with_scl, files), names, values)

    def _remember(self, found: Sequence[SceneFiles], aoi: str) -> None:
        """Keep where scenes lie for the images that will be asked for; a few seasons of them."""
        known = {(aoi, files.obsid): files for files in found}
        self._files = known if len(self._files) > _REMEMBERED else {**self._files, **known}

    def _parcels(
        self, key: DatasetKey, statement: str, values: dict, feedback: Feedback | None
    ) -> tuple[Parcel, ...]:
        return tuple(
            Parcel(pid, name or "", code or "", srid, json.loads(shape), area, lon, lat)
            for pid, name, code, srid, shape, area, lon, lat in self._ask(key, statement, values, feedback)
        )

    def _ask(self, key: DatasetKey, statement: str, values: dict, feedback: Feedback | None) -> list[tuple]:
        with self._database.transaction(feedback) as ask:
            dataset = self._dataset(ask, key)
            return self._ask_pid(ask, statement, dataset.identifiers(), {**values, "srid": dataset.srid})

    @staticmethod
    def _ask_pid(ask: Callable, statement: str, names: dict, values: dict) -> list[tuple]:
        """Ask; a text that cannot be an id of a numeric id column names no parcel."""
        try:
            return ask(statement, names, values)
        except ServerFault as error:
            if (error.detail or "").startswith(("22P02", "22003")):
                return []
            raise

    def _dataset(self, ask: Callable, key: DatasetKey) -> Registered:
        if key not in self._registered:
            self._read_registry(ask)
        try:
            return self._registered[key]
        except KeyError:
            raise UnknownDataset(
                Sentence("The database {where} has no parcels of {key}.", where=self._database.where, key=key)
            ) from None

    def _read_registry(self, ask: Callable) -> None:
        if not ask(statements.HAS_REGISTRY, {})[0][0]:
            raise NotOurServer(
                Sentence(
                    "The database {where} is not a CbM database, or this login may not read its registry "
                    "(public.cbm_dataset).",
                    where=self._database.where,
                )
            )
        found = [Registered.of(row) for row in ask(REGISTRY, {})]
        names = sorted(set[str]().union(*(dataset.names for dataset in found)))
        self._rights = Rights.of(ask(RIGHTS, {}, {"names": names}))
        self._registered = {
            dataset.key: dataset
            for dataset in found
            if dataset.tables.get("parcels") in self._rights.readable
        }

    def _info(self, ask: Callable, dataset: Registered) -> DatasetInfo:
        estimate = self._rights.rows.get(dataset.tables["parcels"], 0)
        names = dataset.identifiers()
        count = int(estimate) if estimate > _COUNTED else ask(statements.COUNT, names)[0][0]
        examples = ask(statements.EXAMPLES, names, {"most": EXAMPLES})
        crops = ask(
            statements.CROPS_OF_MANY if estimate > _COUNTED else statements.CROPS, names, {"most": CROPS}
        )
        there = dataset.weather_tables <= self._rights.readable and bool(
            ask(statements.weather_there("env" in dataset.tables), names, {"aoi": dataset.key.aoi})[0][0]
        )
        base_maps: tuple[BaseMap, ...] = ()
        if BASE_MAPS in self._rights.readable:
            base_maps = base_maps_of(ask(statements.BASE_MAPS, {}, {"aoi": dataset.key.aoi}))
        return dataset.info(
            self._rights,
            count,
            tuple(pid for (pid,) in examples),
            tuple(crop for (crop,) in crops),
            there,
            base_maps,
        )

    def _lacks(self, dataset: Registered, ability: str) -> str:
        return dataset.info(self._rights).lacks(ability)

    def _require(self, dataset: Registered, ability: str) -> None:
        reason = self._lacks(dataset, ability)
        if reason:
            raise NotOffered(reason)
