"""The API at a national size: our own `serve`, real HTTP, authentication on, 30 million stored rows."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from statistics import median
from urllib.parse import urlencode

import numpy as np

from cbm_backend.bench import api_load, api_world, chips, tiles
from cbm_backend.bench.api_world import AOI, BANDS, SCENES, YEAR, World
from cbm_backend.demo.stack import USER, Stack, leave_in_order

CLIENTS = 32
REQUESTS = 300
DATABASE_MB = 2048  # shared_buffers, as the administrator's guide has it: a quarter of the memory


def run() -> dict[str, dict]:
    """Build the world, serve it, ask; {"figures": ..., "notes": ...}.

    `CBM_BENCH_PARCELS` and `CBM_BENCH_ROWS` make it smaller, to try the benchmark itself.
    """
    leave_in_order()
    parcels = int(os.environ.get("CBM_BENCH_PARCELS", 500_000))
    rows = int(os.environ.get("CBM_BENCH_ROWS", 30_000_000))
    with tempfile.TemporaryDirectory(prefix="cbm-bench-") as folder:
        Path(folder).chmod(0o755)
        stack = Stack(Path(folder) / "stack", durable=False, memory_mb=DATABASE_MB)
        try:
            stack.start_database()
            world = api_world.build(stack, Path(folder), parcels, rows)
            stack.ensure_user()
            stack.serve(workers=2, threads=8)  # what `cbm-backend serve` does by itself
            measured = [part(stack, world) for part in (_series, _series_under_load, _parcels, tiles.run)]
            measured.append(chips.run(stack))
        finally:
            stack.stop()
    figures = {key: value for part, _ in measured for key, value in part.items()}
    notes = {key: value for _, part in measured for key, value in part.items()}
    return {
        "figures": figures,
        "notes": {
            "parcels": world.parcels,
            "stored_rows": world.rows,
            "database_memory_mb": DATABASE_MB,
            **world.notes,
            **notes,
        },
    }


def _client(stack: Stack) -> api_load.Client:
    return api_load.Client(stack.url, USER, stack.password)


def _path(route: str, **arguments: object) -> str:
    return f"/query/{route}?" + urlencode({"aoi": AOI, "year": YEAR, **arguments})


def _one_band(world: World, number: int) -> str:
    pid = world.with_series[number * 7919 % len(world.with_series)]
    return _path("parcelTimeSeries", pid=pid, tstype="s2", band=BANDS[number % len(BANDS)], scl="True")


def _all_bands(world: World, number: int) -> str:
    return _path(
        "parcelTimeSeries", pid=world.with_series[number * 7919 % len(world.with_series)], tstype="s2"
    )


def _series(stack: Stack, world: World) -> tuple[dict, dict]:
    timers = api_load.one_client(lambda: _client(stack), lambda n: _one_band(world, n), REQUESTS)
    whole = api_load.one_client(lambda: _client(stack), lambda n: _all_bands(world, n), REQUESTS)
    return (
        {
            "series_ms": median(timers),
            "series_p99_ms": float(np.percentile(timers, 99)),
            "series_all_ms": median(whole),
        },
        {
            "series_rows": SCENES,
            "series_all_rows": SCENES * len(BANDS),
            "timer": "Server-Timing, authentication included",
        },
    )


def _series_under_load(stack: Stack, world: World) -> tuple[dict, dict]:
    one = api_load.many_clients(lambda: _client(stack), lambda n: _one_band(world, n), CLIENTS)
    whole = api_load.many_clients(lambda: _client(stack), lambda n: _all_bands(world, n), CLIENTS)
    return (
        {
            "series_rps_32": one.per_second,
            "series_p99_ms_32": float(np.percentile(one.latencies, 99)),
            "series_all_rps_32": whole.per_second,
            "series_all_p99_ms_32": float(np.percentile(whole.latencies, 99)),
        },
        {
            "clients": CLIENTS, "requests": len(one.latencies), "requests_all": len(whole.latencies),
            "reply_bytes": one.bytes_each, "reply_bytes_all": whole.bytes_each,
            "serve": "2 workers, 8 threads",
        },
    )  # fmt: skip


def _parcels(stack: Stack, world: World) -> tuple[dict, dict]:
    def located(number: int) -> str:
        lon, lat = world.points[number % len(world.points)]
        return _path("parcelByLocation", lon=lon, lat=lat)

    def peers(number: int) -> str:
        return _path("parcelPeers", pid=world.any_parcels[number], distance=1000.0, max=10)

    def most_peers(number: int) -> str:
        return _path("parcelPeers", pid=world.any_parcels[1000 + number], distance=5000, max=100)

    by_location = api_load.one_client(lambda: _client(stack), located, REQUESTS)
    near = api_load.one_client(lambda: _client(stack), peers, REQUESTS)
    far = api_load.one_client(lambda: _client(stack), most_peers, REQUESTS)
    return (
        {"by_location_ms": median(by_location), "peers_ms": median(near), "peers_most_ms": median(far)},
        {
            "peers_p99_ms": round(float(np.percentile(near, 99)), 1),
            "peers_most_p99_ms": round(float(np.percentile(far, 99)), 1),
            "peers": "1000 m, 10 peers; most: 5000 m, 100 peers; each the first request for its parcel",
        },
    )  # fmt: skip
