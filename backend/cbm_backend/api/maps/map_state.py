"""What every reply about a dataset's map needs first: where its parcels are, how new its decisions are."""

from __future__ import annotations

from dataclasses import dataclass

from cbm_backend.api.pool import Pool
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import NotFound

# Datasets taken over from another system have no extent of their own: the area's outline holds them.
_STATE = """
select coalesce(s.decisions, 0),
       coalesce(e.west, ST_XMin(a.wkb_geometry)), coalesce(e.south, ST_YMin(a.wkb_geometry)),
       coalesce(e.east, ST_XMax(a.wkb_geometry)), coalesce(e.north, ST_YMax(a.wkb_geometry))
from public.aois a
left join public.cbm_extent e on e.dataset_id = %(dataset)s
left join public.cbm_decision_state s on s.dataset_id = %(dataset)s
where a.name = %(aoi)s"""


@dataclass(frozen=True)
class Bounds:
    """A box in degrees WGS84."""

    west: float
    south: float
    east: float
    north: float

    def as_list(self) -> list[float]:
        """[west, south, east, north], as GeoJSON and TileJSON write it."""
        return [self.west, self.south, self.east, self.north]


@dataclass(frozen=True)
class MapState:
    """`decisions` rises with every decision; `bounds` hold all current parcels."""

    decisions: int
    bounds: Bounds


def map_state(pool: Pool, dataset: Dataset) -> MapState:
    """The state of a dataset's map at this moment. Raises `NotFound` when its area has just gone."""
    rows = pool.fetch(_STATE, {"dataset": dataset.id, "aoi": dataset.aoi}).rows
    if not rows:
        raise NotFound(f"Dataset {dataset.key} has been deleted.")
    decisions, *box = rows[0]
    return MapState(decisions, Bounds(*box))
