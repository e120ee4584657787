"""The dataset registry (`public.cbm_dataset`): what exists, in which tables, under which column names.

Every identifier that reaches SQL comes from here; request parameters never do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.extras import Json

from cbm_backend.db.connection import Connection
from cbm_backend.errors import InputError, NotFound

AOI = re.compile(r"[a-z][a-z0-9]{0,15}")
PTYPE = re.compile(r"[a-z0-9]{0,16}")
CARD = re.compile(r"[a-z][a-z0-9]{0,15}")
# Keys of `tables` that name something else than a card.
NOT_CARDS = frozenset(
    (
        "parcels",
        "history",
        "sigs",
        "hists",
        "skips",
        "decisions",
        "decision_list",
        "overview",
        "foi",
        "dias_catalog",
        "scl",
        "bs_tf",
        "env",
        "markers",
    )
)


@dataclass(frozen=True)
class Dataset:
    """One row of the registry: the parcels of an area and year, and the tables of their series.

    `tables` maps `parcels`, `history`, `dias_catalog`, `scl`, `skips`, `decisions`, `decision_list`,
    `overview` and every card (`s2`, `bs`, `c6`, `ndvi`, ...) to a schema-qualified table name. `bands` maps a
    card to the bands stored for it.
    """

    id: int
    aoi: str
    year: int
    ptype: str
    description: str
    tables: dict[str, str]
    parcel_id: str
    crop_name: str
    crop_code: str
    srid: int
    bands: dict[str, list[str]]
    center: tuple[float, float] | None
    start_date: date | None
    end_date: date | None
    parcels_version: int
    version: int
    radiometry: str

    @property
    def key(self) -> str:
        """`<aoi>_<year>[_<ptype>]`, as in datasets.json."""
        return "_".join(filter(None, (self.aoi, str(self.year), self.ptype)))

    def table(self, name: str) -> sql.Identifier:
        """The quoted, schema-qualified identifier of a registered table. Raises `NotFound`."""
        try:
            qualified = self.tables[name]
        except KeyError:
            raise NotFound(f"Dataset {self.key} has no table for '{name}'.") from None
        return sql.Identifier(*qualified.split(".", 1))


_COLUMNS = """id, aoi, year, ptype, description, tables, parcel_id_column, crop_name_column, crop_code_column,
    srid, bands, center_lat, center_lon, start_date, end_date, parcels_version, version, radiometry"""


def _dataset(row: tuple) -> Dataset:
    (id_, aoi, year, ptype, description, tables, parcel_id, crop_name, crop_code, srid, bands,
     lat, lon, start, end, parcels_version, version, radiometry) = row  # fmt: skip
    center = None if lat is None or lon is None else (lat, lon)
    return Dataset(id_, aoi, year, ptype, description or "", tables, parcel_id, crop_name, crop_code, srid,
                   bands, center, start, end, parcels_version, version, radiometry)  # fmt: skip


def find_dataset(connection: Connection, aoi: str, year: int, ptype: str = "") -> Dataset | None:
    """The dataset of exactly this area, year and parcel type, or None."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"select {_COLUMNS} from public.cbm_dataset where aoi = %s and year = %s and ptype = %s",  # noqa: S608
            (aoi, year, ptype),
        )
        row = cursor.fetchone()
    return _dataset(row) if row else None


def get_dataset(connection: Connection, aoi: str, year: int, ptype: str = "") -> Dataset:
    """Like `find_dataset`; raises `NotFound` with the list of what exists."""
    found = find_dataset(connection, aoi, year, ptype)
    if found is None:
        wanted = "_".join(filter(None, (aoi, str(year), ptype)))
        known = ", ".join(d.key for d in list_datasets(connection)) or "none yet"
        raise NotFound(f"There is no dataset {wanted}; the registry has: {known}.")
    return found


def list_datasets(connection: Connection) -> list[Dataset]:
    """Every registered dataset, by area, year and parcel type."""
    with connection.cursor() as cursor:
        cursor.execute(f"select {_COLUMNS} from public.cbm_dataset order by aoi, year, ptype")  # noqa: S608
        return [_dataset(row) for row in cursor.fetchall()]


def check_aoi(name: str) -> str:
    """The area code in lower case. Raises `InputError`: it becomes a schema and a role name."""
    name = name.lower()
    if not AOI.fullmatch(name):
        raise InputError(f"aoi '{name}': use 1 to 16 letters and digits, starting with a letter.")
    return name


def check_ptype(ptype: str) -> str:
    """The parcel type in lower case, empty for none. Raises `InputError`."""
    ptype = ptype.lower()
    if not PTYPE.fullmatch(ptype):
        raise InputError(f"ptype '{ptype}': use at most 16 letters and digits.")
    return ptype


def check_card(card: str) -> str:
    """The card's name in lower case. Raises `InputError`: it becomes a key beside the names of tables."""
    card = card.lower()
    if not CARD.fullmatch(card) or card in NOT_CARDS:
        raise InputError(f"card '{card}': use 1 to 16 letters and digits, such as s2, bs, c6 or ndvi.")
    return card


def add_card(cursor: Cursor, dataset: Dataset, card: str, bands: Iterable[str], *,
             observed: datetime | None = None, histograms: bool = False) -> int:  # fmt: skip
    """Record that rows of `card` have been published; returns the dataset's new version.

    Called by the publisher inside its transaction, as late as possible: the registry row stays locked until
    the commit. It makes `tables[card]` name the signature table (contract 1.7: a tstype must be a key there),
    adds `bands` to those stored for the card, widens start and end date to `observed` and raises `version`.
    `histograms`: SCL histograms came with the scene, so `tables['scl']` appears as well.
    """
    tables = {check_card(card): dataset.tables["sigs"]}
    if histograms:
        tables["scl"] = dataset.tables["hists"]
    day = observed.date() if observed else None
    cursor.execute(
        "update public.cbm_dataset d set tables = d.tables || %(tables)s, version = d.version + 1, "
        "bands = d.bands || jsonb_build_object(%(card)s::text, ("
        "  select coalesce(jsonb_agg(b order by b), '[]') from ("
        "    select jsonb_array_elements_text(coalesce(d.bands -> %(card)s, '[]')) "
        "    union select unnest(%(bands)s::text[])"
        "  ) u(b))), "
        "start_date = least(d.start_date, %(day)s::date), end_date = greatest(d.end_date, %(day)s::date) "
        "where d.id = %(id)s returning d.version",
        {"tables": Json(tables), "card": card.lower(), "bands": list(bands), "day": day, "id": dataset.id},
    )
    row = cursor.fetchone()
    if row is None:
        raise NotFound(f"Dataset {dataset.key} has been deleted.")
    return row[0]
