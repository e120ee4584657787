"""`parcels import`: a file becomes a dataset, or the next state of one, in one transaction."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from psycopg2 import errors as pg
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.extras import Json

from cbm_backend import areas
from cbm_backend.config import Settings
from cbm_backend.db import dataset_tables, decisions, overview, registry, roles
from cbm_backend.db.connection import Connection, connect, one, transaction
from cbm_backend.errors import Conflict, InputError
from cbm_backend.parcels import columns as column_plan
from cbm_backend.parcels import crs, matching, stage
from cbm_backend.parcels.matching import Changes
from cbm_backend.parcels.source import ParcelFile, open_parcels
from cbm_backend.parcels.stage import Defect, Staged


@dataclass(frozen=True)
class ImportRequest:
    """What to import and as what. Column names may be the file's or the table's.

    `crop_code` defaults to the column of `crop_name`. An `id_column` of `fid` takes the feature numbers of a
    file that has no id of its own. `encoding` overrides what a shapefile says about its texts. `cards` are
    promised at once in the registry's `tables`; without any, a card appears when its first scene is published
    (`registry.add_card`), so that clients are never offered a series that does not exist.
    """

    path: Path
    aoi: str
    year: int
    id_column: str
    crop_name: str
    crop_code: str = ""
    ptype: str = ""
    layer: str | None = None
    cards: tuple[str, ...] = ()
    description: str = ""
    encoding: str | None = None


@dataclass(frozen=True)
class ImportReport:
    """What the import did. `renamed`: file column -> table column where it is more than lower case."""

    dataset: str
    table: str
    srid: int
    read: int
    parcels: int
    changes: Changes
    version: int
    parcels_version: int
    first: bool
    area_made: bool
    seconds: float
    repaired: tuple[Defect, ...] = ()
    skipped: tuple[Defect, ...] = ()
    renamed: dict[str, str] = field(default_factory=dict)
    columns_added: tuple[str, ...] = ()
    columns_removed: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """For `--report`: everything, ready for JSON."""
        return asdict(self)


def import_parcels(settings: Settings, request: ImportRequest,
                   progress: Callable[[int], None] | None = None) -> ImportReport:  # fmt: skip
    """Import or re-import a parcel file. Raises `InputError`, `Conflict`; then everything is as before.

    Streams the file in batches of 20,000 rows into a temporary table and matches in the database: memory does
    not grow with the file. `progress` is told the number of rows read so far.
    """
    started = time.monotonic()
    aoi, ptype = registry.check_aoi(request.aoi), registry.check_ptype(request.ptype)
    year = check_year(request.year)
    with open_parcels(
        request.path, layer=request.layer, encoding=request.encoding, fid=request.id_column
    ) as parcel_file:
        connection = connect(settings, application="cbm parcels import")
        try:
            with transaction(connection) as cursor:
                report = _Import(connection, cursor, request, aoi, year, ptype, parcel_file).run(progress)
        except pg.DependentObjectsStillExist as error:
            raise Conflict(
                "The file's columns differ from the table's, and something else uses a column that would go: "
                f"{str(error).splitlines()[0]}."
            ) from error
        except pg.DiskFull as error:
            raise Conflict("The database server has no space left; nothing was imported.") from error
        finally:
            connection.close()
    return ImportReport(**{**report, "seconds": round(time.monotonic() - started, 3)})


def check_year(year: int) -> int:
    """The year as the registry takes it. Raises `InputError`."""
    if not 1984 <= year <= 2100:
        raise InputError(f"year {year}: use a year from 1984 to 2100.")
    return year


class _Import:
    """One import in one transaction."""

    def __init__(self, connection: Connection, cursor: Cursor, request: ImportRequest, aoi: str, year: int,
                 ptype: str, parcel_file: ParcelFile):  # fmt: skip
        self.connection, self.cursor, self.request = connection, cursor, request
        self.aoi, self.year, self.ptype, self.file = aoi, year, ptype, parcel_file
        self.notes: list[str] = []
        self.columns = column_plan.plan(parcel_file.schema)
        self.id = column_plan.as_id(column_plan.find(self.columns, request.id_column, "--id-column"))
        self.columns = [self.id if c.name == self.id.name else c for c in self.columns]
        self.crop_name = column_plan.find(self.columns, request.crop_name, "--crop-name")
        self.crop_code = column_plan.find(self.columns, request.crop_code or request.crop_name, "--crop-code")

    def run(self, progress: Callable[[int], None] | None) -> dict[str, Any]:
        cursor = self.cursor
        key = "_".join(filter(None, (self.aoi, str(self.year), self.ptype)))
        cursor.execute("select to_regclass('public.cbm_dataset') is not null")
        if not one(cursor)[0]:
            raise Conflict("The database is not set up: run `cbm-backend db init`.")
        areas.lock(cursor, self.aoi)
        roles.ensure_roles(cursor, (roles.area_role(self.aoi),))
        roles.act_as_owner(cursor)
        existing = registry.find_dataset(self.connection, self.aoi, self.year, self.ptype)
        storage = self._storage(existing)
        staged = stage.load(cursor, self.file.batches, self.columns, self.id, storage, progress)
        if not staged.loaded:
            raise InputError(f"{self._shown()}: {_none_usable(staged)}")
        area_made = areas.ensure(cursor, self.aoi, areas.to_wgs84(staged.hull, storage.srid))
        if not area_made and not areas.covers(cursor, self.aoi, areas.to_wgs84(staged.hull, storage.srid)):
            self.notes.append(
                f"some parcels lie outside the area '{self.aoi}', whose outline decides which scenes are used"
            )
        if existing is None:
            result = self._create(storage, staged)
        else:
            result = self._renew(existing, storage)
        cursor.execute(sql.SQL("select count(*) from {}").format(_identifier(result["table"])))
        (parcels,) = one(cursor)
        return {
            "dataset": key, "srid": storage.srid, "read": staged.read, "parcels": parcels,
            "first": existing is None, "area_made": area_made, "seconds": 0.0,
            "repaired": tuple(staged.repaired), "skipped": tuple(staged.skipped),
            "renamed": {c.source: c.name for c in self.columns if c.name != c.source.lower()},
            "notes": tuple(filter(None, (storage.note, *self.notes))), **result,
        }  # fmt: skip

    def _shown(self) -> str:
        return self.request.path.name

    def _storage(self, existing: registry.Dataset | None) -> crs.Storage:
        storage = crs.storage(self.file.crs, self.file.bounds, self._known_srid)
        if existing is not None and existing.srid != storage.srid:
            raise InputError(
                f"{self._shown()} is in EPSG:{storage.srid}, dataset {existing.key} is stored in "
                f"EPSG:{existing.srid}: reproject the file, or no parcel could keep its key."
            )
        return storage

    def _known_srid(self, code: int) -> bool:
        self.cursor.execute(
            "select 1 from spatial_ref_sys where srid = %s and auth_name = 'EPSG' and auth_srid = %s",
            (code, code),
        )
        return self.cursor.fetchone() is not None

    def _create(self, storage: crs.Storage, staged: Staged) -> dict[str, Any]:
        cursor = self.cursor
        tables = dataset_tables.table_names(self.aoi, self.year, self.ptype)
        for card in self.request.cards:
            tables[registry.check_card(card)] = tables["sigs"]
        roles.share_schema(cursor, self.aoi)
        _refuse_existing(cursor, tables)
        dataset_tables.create(
            cursor,
            tables,
            storage.srid,
            [(c.name, c.kind) for c in self.columns],
            self.id.name,
            self.crop_name.name,
        )
        parcels = _identifier(tables["parcels"])
        changes = matching.insert_all(cursor, parcels, self.columns, 1)
        lat, lon = areas.centre(staged.hull, storage.srid)
        cursor.execute(
            "insert into public.cbm_dataset (aoi, year, ptype, description, tables, parcel_id_column, "
            "crop_name_column, crop_code_column, srid, center_lat, center_lon) "
            "values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s) returning id, version, parcels_version",
            (self.aoi, self.year, self.ptype, self.request.description, Json(tables), self.id.name,
             self.crop_name.name, self.crop_code.name, storage.srid, lat, lon),
        )  # fmt: skip
        dataset_id, version, parcels_version = one(cursor)
        self._sum_up(dataset_id, tables, storage.srid)
        roles.grant_area(cursor, self.aoi)
        roles.grant_dataset(cursor, self.aoi, tables)
        cursor.execute(sql.SQL("analyze {}").format(parcels))
        return {"table": tables["parcels"], "changes": changes, "version": version,
                "parcels_version": parcels_version}  # fmt: skip

    def _renew(self, dataset: registry.Dataset, storage: crs.Storage) -> dict[str, Any]:
        cursor = self.cursor
        if not dataset_tables.is_ours(dataset.tables):
            raise Conflict(
                f"Dataset {dataset.key} was taken over from another system's tables: import the file under "
                "another year or ptype, or delete the entry first."
            )
        tables = dict(dataset.tables)
        for card in self.request.cards:
            tables[registry.check_card(card)] = tables["sigs"]
        parcels = _identifier(tables["parcels"])
        added, removed = matching.column_changes(cursor, parcels, self.columns)
        number = dataset.parcels_version + 1
        decisions.drop_list(cursor, tables)
        changes = matching.apply(
            cursor, parcels, _identifier(tables["history"]), self.columns, self.id, dataset.parcel_id, number
        )
        dataset_tables.index_parcels(cursor, tables, self.id.name, self.crop_name.name)
        decisions.create(cursor, tables, self.id.name)
        roles.grant_dataset(cursor, self.aoi, tables)
        # Without new geometries there is nothing to extract anew, so the parcel set keeps its number.
        moved = bool(changes.new or changes.changed or changes.removed)
        cursor.execute(
            "update public.cbm_dataset set version = version + 1, parcels_version = parcels_version + %s, "
            "tables = tables || %s, parcel_id_column = %s, crop_name_column = %s, crop_code_column = %s, "
            "description = coalesce(nullif(%s, ''), description) where id = %s "
            "returning version, parcels_version",
            (int(moved), Json(tables), self.id.name, self.crop_name.name, self.crop_code.name,
             self.request.description, dataset.id),
        )  # fmt: skip
        version, parcels_version = one(cursor)
        self._sum_up(dataset.id, tables, dataset.srid)
        cursor.execute(sql.SQL("analyze {}").format(parcels))
        return {"table": tables["parcels"], "changes": changes, "version": version,
                "parcels_version": parcels_version, "columns_added": tuple(added),
                "columns_removed": tuple(removed)}  # fmt: skip

    def _sum_up(self, dataset_id: int, tables: dict[str, str], srid: int) -> None:
        overview.fill(self.cursor, dataset_id, tables, srid, self.id.name, self.crop_name.name)


def _identifier(table: str) -> sql.Identifier:
    return sql.Identifier(*table.split(".", 1))


def _none_usable(staged: Staged) -> str:
    reasons = sorted({defect.reason for defect in staged.skipped})
    return f"none of its {staged.read} rows has a usable polygon ({', '.join(reasons)})." if reasons else (
        "the layer is empty: it has no parcels."
    )  # fmt: skip


def _refuse_existing(cursor: Cursor, tables: dict[str, str]) -> None:
    """Somebody else's table of the same name is never touched."""
    kinds = ("parcels", "history", "sigs", "hists", "skips", "decisions", "overview", "foi")
    names = [tables[key] for key in kinds]
    cursor.execute("select n from unnest(%s) n where to_regclass(n) is not null", (names,))
    taken = [row[0] for row in cursor.fetchall()]
    if taken:
        raise Conflict(
            f"The database already has {', '.join(taken)}, which no dataset of the registry owns: "
            "rename or drop it first."
        )
