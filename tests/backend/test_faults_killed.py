"""kill -9 of a worker during download, decode, COPY and commit; a rerun gives identical tables."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from disturbed import AT_COMMIT, AT_COPY, Gate, command, digest, environment, eventually, parts, start
from season_in_store import emptied, keys, season  # noqa: F401  (a fixture)
from small_world import FIELDS, World

pytestmark = pytest.mark.faults

RUN = ("extract", "run", "--aoi", "zz", "--year")


@pytest.fixture
def world(database, tmp_path):
    made = World(tmp_path, database)
    made.parcels(**FIELDS)
    for day in ("20200501", "20200601", "20200701"):
        made.optical(f"s{day}", day)
    made.sync()
    return made


def undisturbed(world):
    """The digest of a run from scratch that nothing disturbs."""
    world.rows("delete from cbm_extraction")
    for name in ("sigs", "hists", "skips"):
        world.rows(f"delete from zz.{name}_2020")
    command(world.settings, *RUN, "2020")
    return digest(world.settings)


def kill_at(gate: Gate, process: subprocess.Popen) -> int:
    """kill -9 the worker that waits at the gate; returns the database's process that served it."""
    [(served_by, holder)] = eventually(gate.waiting, "a worker reaches the gate")
    assert int(holder.split("/")[-2]) == process.pid
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    return served_by


def session_ends(world, process: int) -> None:
    """The database notices by itself that its client is gone: nothing stays locked."""
    gone = "select count(*) from pg_stat_activity where pid = %s"
    eventually(lambda: world.rows(gone, process) == [(0,)], "the session of the dead ends")


def test_during_download(season, s3_server, tmp_path):  # noqa: F811
    settings = emptied(season, tmp_path)
    secret = keys(s3_server)
    season.proxy.add("stall", path="B08_10m.jp2", keep=3000, seconds=600)
    process = start(settings, *RUN, "2024", **secret)
    # What has arrived is written a mebibyte at a time: the file is there before its first bytes are.
    eventually(lambda: any("B08" in part.name for part in parts(settings)), "B08 is on its way")
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert parts(settings), "a killed worker cannot clean up"
    season.proxy.clear()
    out = command(settings, *RUN, "2024", **secret)
    assert "2 scenes extracted" in out
    assert parts(settings) == [], "whoever comes next does"
    assert digest(settings, 2024) == season.digest


IN_DECODE = """
import os, signal
from cbm_backend.cli import main
from cbm_backend.extraction import raster
original, read = raster._windows, 0
def windows(*args):
    global read
    for window in original(*args):
        read += 1
        if read > {bands}:
            os.kill(os.getpid(), signal.SIGKILL)
        yield window
raster._windows = windows
main(["extract", "run", "--aoi", "zz", "--year", "2020"])
"""


@pytest.mark.parametrize("bands", [0, 2, 4])
def test_during_decode(world, bands):
    """In the first band, in the last of a scene, and in the middle of the next scene."""
    killed = subprocess.run([sys.executable, "-c", IN_DECODE.format(bands=bands)], check=False,
                            env=environment(world.settings), capture_output=True, text=True)  # fmt: skip
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert world.rows("select count(*) from cbm_extraction where status = 'inprogress'") == [(1,)]
    assert {row[1] for row in world.signatures()} == ({"s20200501"} if bands == 4 else set())
    command(world.settings, *RUN, "2020")
    found = digest(world.settings)
    assert found == undisturbed(world)


def test_during_copy(world):
    with Gate(world.settings, AT_COPY.format(year=2020)) as gate:
        process = start(world.settings, *RUN, "2020")
        served_by = kill_at(gate, process)
        session_ends(world, served_by)
        assert world.signatures() == {}
    assert "3 scenes extracted" in command(world.settings, *RUN, "2020")
    found = digest(world.settings)
    assert found == undisturbed(world)


@pytest.mark.parametrize("commit", ["goes through", "is lost"])
def test_during_commit(world, commit):
    """A commit whose worker is gone may still go through; the rerun is right in both cases."""
    with Gate(world.settings, AT_COMMIT) as gate:
        process = start(world.settings, *RUN, "2020")
        served_by = kill_at(gate, process)
        if commit == "is lost":
            gate.turn_away(served_by)
        else:
            gate.open()
        session_ends(world, served_by)
    committed = {row[1] for row in world.signatures()}
    assert committed == (set() if commit == "is lost" else {"s20200501"})
    left = 3 - len(committed)
    assert f"{left} scenes extracted" in command(world.settings, *RUN, "2020")
    found = digest(world.settings)
    assert found == undisturbed(world)


def test_a_network_that_is_cut_during_copy(world):
    """The session of the database ends under the worker: it says so, and the rerun is right."""
    with Gate(world.settings, AT_COPY.format(year=2020)) as gate:
        process = start(world.settings, *RUN, "2020")
        [(served_by, _)] = eventually(gate.waiting, "a worker reaches the gate")
        gate.turn_away(served_by)
        out, _ = process.communicate(timeout=60)
        assert process.returncode == 5
        assert "cbm-backend: The database stopped answering" in out and "Traceback" not in out
    assert "3 scenes extracted" in command(world.settings, *RUN, "2020"), "its lease ended with it"
    found = digest(world.settings)
    assert found == undisturbed(world)
