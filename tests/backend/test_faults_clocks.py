"""Workers whose clocks are days apart: leases and waits are reckoned by the database's clock alone."""

from __future__ import annotations

import shutil

import psycopg2
import pytest
from disturbed import command, digest, eventually, start
from season_in_store import emptied, keys, rows, season  # noqa: F401  (a fixture)
from small_world import FIELDS, World

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(shutil.which("faketime") is None, reason="the Debian package faketime is missing"),
]

RUN = ("extract", "run", "--aoi", "zz", "--year")
LEASE = 8


def clock(offset: str) -> tuple[str, ...]:
    """Start a command with another time of day; what only counts seconds goes on as it is."""
    return ("faketime", "--exclude-monotonic", "-f", offset)


@pytest.fixture
def world(database, tmp_path):
    settings = database.model_copy(update={"lease_seconds": LEASE})
    made = World(tmp_path, settings)
    made.parcels(**FIELDS)
    for day in ("20200501", "20200601", "20200701"):
        made.optical(f"s{day}", day)
    made.sync()
    return made


class Held:
    """Nobody reads the parcels until this opens: whoever has claimed a scene stays in its middle."""

    def __init__(self, world):
        self._world = world
        self._connection = psycopg2.connect(world.settings.require_database_url())

    def __enter__(self):
        with self._connection.cursor() as cursor:
            cursor.execute("lock table zz.parcels_2020 in access exclusive mode")
        return self

    def __exit__(self, *_):
        self._connection.close()

    def count(self) -> int:
        """How many wait."""
        waits = "select count(*) from pg_locks where not granted and relation = 'zz.parcels_2020'::regclass"
        return self._world.rows(waits)[0][0]


def test_nobody_steals_from_a_worker_whose_clock_is_wrong(world):
    leases = """select extract(epoch from lease_until - now()), extract(epoch from now() - claimed_at)
                from cbm_extraction where status = 'inprogress'"""
    old = f"select count(*) from ({leases}) l(left_, age) where age > 1.2 * {LEASE}"
    with Held(world) as held:
        workers = [start(world.settings, *RUN, "2020", before=clock(o)) for o in ("+2d", "-2d")]
        eventually(lambda: held.count() == 2, "two are at work")
        # Older than a lease: the heartbeats of both have renewed it, by the clock of the database.
        eventually(lambda: world.rows(old) == [(2,)], "the scenes are held for longer than a lease")
        assert all(0 < left <= LEASE for left, _ in world.rows(leases))
        workers.append(start(world.settings, *RUN, "2020"))
        eventually(lambda: held.count() == 3, "one with the right clock takes the scene that is free")
    for process in workers:
        out, _ = process.communicate(timeout=60)
        assert process.returncode == 0 and "1 scenes extracted" in out, out
    assert world.rows("select status, attempts, count(*) from cbm_extraction group by 1, 2") == [
        ("extracted", 0, 3)
    ]
    found = digest(world.settings)
    world.rows("delete from cbm_extraction")
    for name in ("sigs", "hists", "skips"):
        world.rows(f"delete from zz.{name}_2020")
    command(world.settings, *RUN, "2020")
    assert digest(world.settings) == found


def test_the_wait_that_a_store_asks_for_is_reckoned_by_the_database(season, s3_server, tmp_path):  # noqa: F811
    """Swift itself refuses signatures of another day, so the clock is wrong by what it lets pass."""
    settings = emptied(season, tmp_path)
    secret = keys(s3_server)
    season.proxy.add("status", status=429, headers=(("Retry-After", "300"),), times=None)
    process = start(settings, *RUN, "2024", before=clock("+10m"), **secret)
    out, _ = process.communicate(timeout=90)
    assert "2 open" in out, out
    waits = rows(settings, "select extract(epoch from not_before - now()) from cbm_extraction")
    assert all(0 < wait <= 300 for (wait,) in waits) and len(waits) == 2
    season.proxy.clear()
    rows(settings, "update cbm_extraction set not_before = null")
    shutil.rmtree(settings.cache_dir / "stores")
    assert "2 scenes extracted" in command(settings, *RUN, "2024", **secret)
    assert digest(settings, 2024) == season.digest


def test_a_clock_too_wrong_for_the_store_is_named_and_burns_nothing(season, s3_server, tmp_path):  # noqa: F811
    settings = emptied(season, tmp_path)
    secret = keys(s3_server)
    process = start(settings, *RUN, "2024", before=clock("+2d"), **secret)
    out, _ = process.communicate(timeout=90)
    assert process.returncode == 6
    assert "clock of this machine" in out.splitlines()[-1], out
    assert rows(settings, "select distinct status, attempts from cbm_extraction") == [("ingested", 0)]
    assert "2 scenes extracted" in command(settings, *RUN, "2024", **secret)
    assert digest(settings, 2024) == season.digest
