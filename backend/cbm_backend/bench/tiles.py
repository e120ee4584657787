"""Vector tiles of 2,000 parcels among 500,000, a tenth of them decided: by the server's own timer."""

from __future__ import annotations

from contextlib import closing
from statistics import median

import numpy as np
import psycopg2
from psycopg2 import sql

from cbm_backend.bench import api_load
from cbm_backend.bench.api_world import AOI, YEAR, World
from cbm_backend.db import registry
from cbm_backend.demo.stack import USER, Stack

PARCELS = 2_000
TILES = 80
_WARM = 20

# The overview of zoom 11 counts parcels in cells that are sixteenths of a tile of zoom 12 along each side.
_FULL_TILES = """
select 12, x >> 4, y >> 4, sum(parcels)::int as parcels from {overview} where z = 11
group by 2, 3 order by abs(sum(parcels) - %s), 2, 3 limit %s"""
_FULL_OVERVIEWS = """
select z, x >> 5, y >> 5, count(*)::int as cells from {overview}
group by 1, 2, 3 order by 4 desc, 1, 2, 3 limit 1"""
_DECIDE = """
insert into {decisions} (pid, outcome)
select ogc_fid, (array['compliant', 'not compliant', 'inconclusive'])[1 + ogc_fid %% 3]
from {parcels} where ogc_fid %% 10 = 0"""


def run(stack: Stack, world: World) -> tuple[dict, dict]:
    """Ask for full tiles once (uncached), then again; (figures, notes)."""
    with closing(psycopg2.connect(stack.postgis.url)) as connection:
        dataset = registry.get_dataset(connection, AOI, YEAR)
        tables = {key: dataset.table(key) for key in ("overview", "decisions", "parcels")}
        with connection, connection.cursor() as cursor:
            cursor.execute(sql.SQL(_DECIDE).format(**tables), ())
        with connection, connection.cursor() as cursor:
            cursor.execute(sql.SQL("analyze {decisions}").format(**tables))
            cursor.execute(sql.SQL(_FULL_TILES).format(**tables), (PARCELS, TILES + _WARM))
            full = cursor.fetchall()
            cursor.execute(sql.SQL(_FULL_OVERVIEWS).format(**tables))
            grid = cursor.fetchone() or (0, 0, 0, 0)

    def new() -> api_load.Client:
        return api_load.Client(stack.url, USER, stack.password)

    def path(tile: tuple) -> str:
        return f"/tiles/{dataset.key}/{tile[0]}/{tile[1]}/{tile[2]}.mvt"

    # The fullest come last: those before them warm the server up.
    tiles = full[::-1]
    warm = min(_WARM, len(tiles) // 2)
    count = len(tiles) - warm
    fresh = api_load.one_client(new, lambda n: path(tiles[n]), count, warm)
    client = new()
    try:
        sizes = [len(client.get(path(tile))[0]) for tile in tiles[warm:]]
        cached = [client.get(path(tile))[1] for tile in tiles[warm:]]
        _, overview = client.get(path(grid))
    finally:
        client.close()
    return (
        {
            "tile_ms": round(median(fresh), 1),
            "tile_p99_ms": round(float(np.percentile(fresh, 99)), 1),
            "tile_cached_ms": round(median(cached), 2),
            "tile_overview_ms": round(overview, 1),
        },
        {
            "tiles": count,
            "tile_parcels": median(parcels for *_, parcels in tiles[warm:]),
            "tile_bytes_most": max(sizes),
            "tile_overview_cells": grid[3],
        },
    )
