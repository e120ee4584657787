"""The registry of a database: which datasets a login may read, in which tables. Pure: rows in, values out.

Identifiers of statements come from here and from nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.protocol import NO_WEATHER, NOT_CARDS, BaseMap, DatasetInfo, DatasetKey

WEATHER_TABLES = frozenset(("public.era5_grid", "public.era5_data"))
STORES, BASE_MAPS = "public.cbm_store", "public.cbm_background"
EXAMPLES, CROPS = 5, 24

REGISTRY = """
    select aoi, year, ptype, tables, bands, parcel_id_column, crop_name_column, crop_code_column, srid,
           center_lon, center_lat, start_date::text, end_date::text, version
    from public.cbm_dataset order by aoi, year, ptype
"""
RIGHTS = """
    select n.nspname || '.' || c.relname, has_any_column_privilege(c.oid, 'insert'), c.reltuples
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname || '.' || c.relname = any(%(names)s)
      and has_schema_privilege(n.oid, 'usage') and has_any_column_privilege(c.oid, 'select')
"""
"""What this login may do with the registered tables: name, whether it may insert, estimated rows."""


@dataclass(frozen=True)
class Rights:
    """Tables that can be read, those that can be added to, and roughly how many rows they have."""

    readable: frozenset[str]
    insertable: frozenset[str]
    rows: Mapping[str, float]

    @classmethod
    def of(cls, rows: Iterable[tuple]) -> Rights:
        """Return the rows of `RIGHTS`."""
        found = list(rows)
        return cls(
            frozenset(name for name, _, _ in found),
            frozenset(name for name, insert, _ in found if insert),
            {name: float(estimate) for name, _, estimate in found},
        )


@dataclass(frozen=True)
class Registered:
    """A dataset of the registry: its tables (kind or card -> qualified name) and columns."""

    key: DatasetKey
    tables: Mapping[str, str]
    bands: Mapping[str, tuple[str, ...]]
    id_column: str
    crop_name: str
    crop_code: str
    srid: int
    center: tuple[float, float] | None
    start_date: str | None
    end_date: str | None
    version: int

    @classmethod
    def of(cls, row: tuple) -> Registered:
        """Return a row of `REGISTRY`."""
        (aoi, year, ptype, tables, bands, id_column, crop_name, crop_code, srid, lon, lat, start, end,
         version) = row  # fmt: skip
        return cls(
            DatasetKey(aoi, year, ptype or ""),
            {kind: _qualified(name) for kind, name in tables.items() if name},
            {card: tuple(names) for card, names in (bands or {}).items()},
            id_column, crop_name, crop_code, srid,
            None if lon is None or lat is None else (lon, lat),
            start, end, version,
        )  # fmt: skip

    @property
    def catalogue(self) -> str:
        """The view of the area's scenes: the whole catalogue is not for analysts."""
        return f"{self.key.aoi}.dias_catalogue"

    @property
    def weather_tables(self) -> frozenset[str]:
        """What the weather of a parcel is read from."""
        return WEATHER_TABLES | {name for kind, name in self.tables.items() if kind == "env"}

    @property
    def files(self) -> str:
        """The view that says where these scenes lie."""
        return f"{self.key.aoi}.scene_files"

    @property
    def cards(self) -> tuple[str, ...]:
        """Products with parcel series."""
        return tuple(sorted(kind for kind in self.tables if kind not in NOT_CARDS))

    @property
    def names(self) -> set[str]:
        """Every relation that may be read for this dataset."""
        own = {*self.tables.values(), self.catalogue, self.files}
        return {*own, STORES, BASE_MAPS, *WEATHER_TABLES}

    def identifiers(self) -> dict[str, tuple[str, ...]]:
        """Return the names a statement may use.

        parcels, catalogue, scene_files, id, crop_name, crop_code and each table.
        """
        return {
            **{kind: tuple(name.split(".", 1)) for kind, name in self.tables.items()},
            "catalogue": tuple(self.catalogue.split(".", 1)),
            "scene_files": tuple(self.files.split(".", 1)),
            "id": (self.id_column,),
            "crop_name": (self.crop_name,),
            "crop_code": (self.crop_code,),
        }

    def info(
        self,
        rights: Rights,
        parcels: int | None = None,
        examples: tuple[str, ...] = (),
        crops: tuple[str, ...] = (),
        weather: bool = True,
        base_maps: tuple[BaseMap, ...] = (),
    ) -> DatasetInfo:
        """Return what the plugin shows of it; `weather`: whether there is any."""
        return DatasetInfo(
            self.key,
            self.cards,
            {card: self.bands.get(card, ()) for card in self.cards},
            "scl" in self.tables,
            self.center,
            self.start_date,
            self.end_date,
            parcels,
            self.version,
            self.id_column,
            examples,
            crops,
            self._lacking(rights, weather),
            base_maps,
        )

    def _lacking(self, rights: Rights, weather: bool) -> dict[str, str]:
        lacking: dict[str, str] = {}
        decisions, listed = self.tables.get("decisions", ""), self.tables.get("decision_list", "")
        if not decisions or not listed:
            lacking["decisions"] = lacking["decide"] = Sentence(
                "{key} has no table for decisions.", key=self.key
            )
        elif not {decisions, listed} <= rights.readable:
            lacking["decisions"] = lacking["decide"] = Sentence(
                "Your login may not read the decisions of {key}.", key=self.key
            )
        elif decisions not in rights.insertable:
            lacking["decide"] = Sentence(
                "Your login may read but not decide: the administrator grants cbm_analyst."
            )
        if self.catalogue not in rights.readable:
            lacking["scenes"] = lacking["chips"] = Sentence(
                "Your login may not read the scenes of {aoi}.", aoi=self.key.aoi
            )
        elif not {self.files, STORES} <= rights.readable:
            lacking["chips"] = Sentence(
                "This database does not tell your login where the scenes of {aoi} lie; a newer one does "
                "(cbm-backend db upgrade).",
                aoi=self.key.aoi,
            )
        if not self.weather_tables <= rights.readable:
            lacking["weather"] = Sentence(
                "Your login may not read the weather; a newer database lets it (cbm-backend db upgrade)."
            )
        elif not weather:
            lacking["weather"] = NO_WEATHER
        if BASE_MAPS not in rights.readable:
            lacking["base_maps"] = Sentence("Your login may not read which base maps there are.")
        return lacking


def _qualified(name: str) -> str:
    return name if "." in name else f"public.{name}"
