"""Several worker processes on one machine: one queue, none lost when one is killed or refused."""

from __future__ import annotations

import os
import signal
import threading
import time

import pytest
from disturbed import eventually, start
from small_world import FIELDS, World

from cbm_backend.errors import InputError
from cbm_backend.extraction import pool
from cbm_backend.extraction.digest import digest_of
from cbm_backend.extraction.worker import RunRequest, Silent
from cbm_backend.storage.failures import StopWorker

DAYS = [f"202005{day:02d}" for day in range(1, 13)]
REQUEST = RunRequest("zz", 2020, threads=1)


@pytest.fixture
def world(database, tmp_path):
    made = World(tmp_path, database)
    made.parcels(**FIELDS)
    for day in DAYS:
        made.optical(f"s{day}", day)
    made.sync()
    return made


class Seen(Silent):
    """Remembers what was told; calls `then` after the first scene."""

    def __init__(self, then=lambda: None):
        self.scenes, self.begun, self._then = [], None, then

    def begin(self, scenes):
        self.begun = scenes

    def scene(self, reference, outcome, seconds):
        self.scenes.append((reference, outcome))
        if len(self.scenes) == 1:
            self._then()


def test_workers_share_the_scenes_and_one_process_tells_of_all(world):
    seen = Seen()
    report = pool.run(world.settings, REQUEST, 2, seen)
    assert sorted(report.extracted) == [f"s{day}" for day in DAYS]
    assert (seen.begun, len(seen.scenes), report.remaining) == (12, 12, 0)
    assert (report.signatures, report.histograms) == (12 * 3 * 2, 12 * 3)
    holders = world.rows("select count(distinct claimed_by) from cbm_extraction")
    assert holders == [(2,)]


def test_a_killed_worker_is_replaced_and_nothing_is_lost(world):
    killed = []

    def kill_one():
        [[holder]] = world.rows("select claimed_by from cbm_extraction where status = 'inprogress' limit 1")
        pid = int(holder.split("/")[-2])
        assert pid != os.getpid()
        os.kill(pid, signal.SIGKILL)
        killed.append(pid)

    def later():
        deadline = time.monotonic() + 20
        while not killed and time.monotonic() < deadline:
            try:
                kill_one()
            except ValueError:
                time.sleep(0.002)

    report = pool.run(world.settings, REQUEST, 2, Seen(lambda: threading.Thread(target=later).start()))
    assert killed, "a worker was killed at work"
    assert report.remaining == 0
    assert world.rows("select status, count(*) from cbm_extraction group by 1") == [("extracted", 12)]
    expected = digest_of(world.settings, "zz", 2020), world.tables()
    world.rows("delete from cbm_extraction")
    for name in ("sigs", "hists", "skips"):
        world.rows(f"delete from zz.{name}_2020")
    world.run()
    assert (digest_of(world.settings, "zz", 2020), world.tables()) == expected


def test_what_stops_a_worker_stops_the_run_with_its_sentence(world):
    world.rows("insert into cbm_store (name, profile, root) values ('archive', 'file', '/nowhere/archive')")
    move = "update dias_catalogue set store = 'archive', assets = replace(assets::text, %s, %s)::jsonb"
    world.rows(move, str(world.folder), "/nowhere/archive")
    with pytest.raises(StopWorker, match="/nowhere/archive"):
        pool.run(world.settings, REQUEST, 2)
    assert world.rows("select distinct status, attempts from cbm_extraction") == [("ingested", 0)]


def test_the_number_of_workers_is_checked(world):
    for workers in (0, -1, 65):
        with pytest.raises(InputError, match="workers"):
            pool.run(world.settings, REQUEST, workers)


def test_a_worker_that_stays_extracts_what_is_catalogued_later_and_waits_for_what_is_away(database, tmp_path):
    """`extract run --every` as a service: before there is a dataset, then a season that grows."""
    made = World(tmp_path, database)
    process = start(made.settings, "extract", "run", "--aoi", "zz", "--year", "2020", "--every", "1")
    done = "select count(*) from cbm_extraction where status = 'extracted'"
    try:
        assert "zz_2020" in process.stdout.readline(), "it says what it waits for"
        made.parcels(**FIELDS)
        for number, day in enumerate(DAYS[:2], 1):
            made.optical(f"s{day}", day)
            made.sync()
            wanted = [(number,)]
            eventually(lambda wanted=wanted: made.rows(done) == wanted, "the new scene is extracted")
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 143
    finally:
        process.kill()
        print(process.communicate()[0])
